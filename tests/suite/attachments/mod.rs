//! Files that texts and sources link to, links of products, and where faults of a page are reported.

mod other_sites;
mod published;
mod refused;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::site::files_below;

const PDF: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF";

/// A site with one advisory, whose source and text can be given.
pub(crate) fn project(source: &str, body: &str) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in [
        (
            "site.yaml",
            "title: { en: List, zh-Hant: 清單 }
time_zone: Asia/Taipei
data_date: 2020-04-08
languages: [{ id: en, locale: en-GB }, { id: zh-Hant, locale: zh-Hant-TW }]
publisher: { contact: { en: CONTACT } }
",
        ),
        (
            "audiences.yaml",
            "- { id: staff, name: { en: Staff, zh-Hant: 職員 }, parents: [], reader: true, invitation: { en: I, zh-Hant: 我 }, covers: { en: C, zh-Hant: 所有 } }\n",
        ),
        (
            "issuers.yaml",
            "- { id: office, name: { en: Office }, rank: 1, jurisdiction: [staff] }\n",
        ),
        ("legislation.yaml", "- { id: law, name: { en: Law } }\n"),
        ("vendors.yaml", "- { id: maker, name: { en: Maker } }\n"),
        (
            "vocabulary.yaml",
            "categories: { video: { label: { en: Video, zh-Hant: 視訊 } } }\n",
        ),
        (
            "products/talk.yaml",
            "id: talk\nname: { en: Talk }\nvendor: maker\ncategory: video\nwebsite: 'https://good.example@talk.example/a'\nguide: { en: 'https://help.example/talk?x=1' }\n",
        ),
    ] {
        write(root.path(), path, text.as_bytes());
    }
    let act = format!(
        "id: act
issuer: office
status: final
binding: true
issued: 2020-01-01
legal_basis: [law]
rulings:
  - {{ id: r, targets: ['product:talk'], audiences: {{ include: [staff] }}, verdict: permitted }}
references: [{{ kind: original, title: {{ en: Letter }}{source} }}]
"
    );
    write(root.path(), "advisories/act.yaml", act.as_bytes());
    let text = format!("---\ntitle: Act\nsummary: S.\n---\n{body}\n");
    write(root.path(), "advisories/act.en.md", text.as_bytes());
    root
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("written");
}

fn greenlist(root: &Path, arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command.args(arguments).arg("--root").arg(root);
    command.env("LC_ALL", "C.UTF-8").output().expect("runs")
}

/// The files of the built site, and what was printed.
fn build(root: &Path, more: &[&str]) -> (BTreeMap<String, Vec<u8>>, String) {
    let output = greenlist(root, &[&["build"], more].concat());
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{errors}");
    (files_below(&root.join("site")), errors)
}

/// The errors that `check` reports, and files that nothing links to: `code found nearest`.
fn reported(root: &Path) -> Vec<String> {
    let output = greenlist(root, &["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let list = report["faults"].as_array().expect("a list");
    list.iter()
        .filter(|entry| entry["severity"] == "error" || entry["code"] == "unlinked-file")
        .map(|entry| {
            let argument = |name: &str| entry["arguments"][name].as_str().unwrap_or("-").to_owned();
            let code = entry["code"].as_str().expect("a code");
            format!("{code} {} {}", argument("found"), argument("nearest"))
        })
        .collect()
}

fn page(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let bytes = files.get(path).expect(path);
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// An archive with these entries, not compressed.
fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in entries {
        writer.start_file(*name, options).expect("an entry");
        writer.write_all(text.as_bytes()).expect("written");
    }
    writer.finish().expect("an archive").into_inner()
}

const ODT: &str = "application/vnd.oasis.opendocument.text";
