//! `greenlist init` and `greenlist new` without questions.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{done, files, greenlist_in};

/// A new site of two languages and one issuer.
pub(super) fn site() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    done(
        folder.path(),
        &[
            "init",
            "list",
            "--yes",
            "--languages",
            "zh-Hant,en",
            "--issuer",
            "moe=教育部",
        ],
    );
    let root = folder.path().join("list");
    (folder, root)
}

pub(super) fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect(path)
}

pub(super) fn has_line(text: &str, line: &str) {
    assert!(
        text.lines().any(|found| found == line),
        "{line} in:\n{text}"
    );
}

/// Asserts that the content is valid, formatted, and fits its schemas.
fn is_sound(root: &Path) {
    let checked = greenlist_in(root, "C.UTF-8", &["check"]);
    assert_eq!(checked.status, Some(0), "{}", checked.stderr);
    assert!(
        checked.stdout.starts_with("No errors, no warnings"),
        "{}",
        checked.stderr
    );
    assert_eq!(
        done(root, &["fmt", "--check"]),
        "All files are formatted.\n"
    );
    assert_eq!(super::schema::misfits(root), [""; 0]);
}

/// The same for a site whose products no advisory mentions.
fn is_sound_but_unmentioned(root: &Path) {
    let checked = greenlist_in(root, "C.UTF-8", &["check"]);
    assert_eq!(checked.status, Some(0), "{}", checked.stderr);
    assert_eq!(
        done(root, &["fmt", "--check"]),
        "All files are formatted.\n"
    );
    assert_eq!(super::schema::misfits(root), [""; 0]);
}

#[test]
fn a_new_site_builds_without_errors() {
    for languages in ["en", "zh-Hant,en", "ar,zh-Hant,ja,vi,id,th,en"] {
        let folder = tempfile::tempdir().expect("a folder");
        done(folder.path(), &["init", "--yes", "--languages", languages]);
        is_sound(folder.path());
        done(folder.path(), &["build"]);
        assert!(folder.path().join("site/index.html").is_file());
    }
}

#[test]
fn text_editors_find_the_schemas_of_a_new_site() {
    let (_folder, root) = site();
    done(
        &root,
        &["new", "product", "--name", "Zoom", "--vendor", "Zoom Video"],
    );
    for path in files(&root.join("content")) {
        if path.extension().is_some_and(|ending| ending == "md") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        let first = text.lines().next().unwrap_or_default();
        let schema = first
            .strip_prefix("# yaml-language-server: $schema=")
            .expect(first);
        assert!(path.with_file_name("").join(schema).is_file(), "{first}");
    }
    let settings = fs::read_to_string(root.join(".vscode/settings.json")).expect("settings");
    let settings: serde_json::Value = serde_json::from_str(&settings).expect("JSON");
    for schema in settings["yaml.schemas"].as_object().expect("a map").keys() {
        assert!(root.join(schema).is_file(), "{schema}");
    }
    // The schemas have the new product.
    let advisory = fs::read_to_string(root.join("schema/advisory.schema.json")).expect("a schema");
    assert!(advisory.contains("\"product:zoom\""));
}

#[test]
fn every_kind_of_record_can_be_created_without_questions() {
    let (_folder, root) = site();
    let new = |arguments: &[&str]| {
        let all: Vec<&str> = ["new"].iter().chain(arguments).copied().collect();
        done(&root, &all)
    };
    new(&[
        "product",
        "--name",
        "Zoom",
        "--vendor",
        "zoom-video=Zoom Video",
        "--country",
        "us",
    ]);
    new(&[
        "product",
        "--name",
        "Example Meet",
        "--vendor",
        "zoom-video",
        "--domestic",
    ]);
    new(&[
        "advisory",
        "--title",
        "Stop using Zoom",
        "--issued",
        "2026-01-15",
        "--products",
        "zoom",
        "--audiences",
        "schools",
        "--verdict",
        "conditional",
        "--conditions",
        "risk-assessment",
        "--legal-basis",
        "act=Cyber Act",
    ]);
    new(&[
        "advisory",
        "--title",
        "Use Example Meet",
        "--issued",
        "2026-01-16",
        "--products",
        "example-meet",
        "--audiences",
        "schools,ministries",
        "--verdict",
        "recommended",
    ]);
    new(&[
        "product",
        "--name",
        "Example Talk",
        "--vendor",
        "zoom-video",
    ]);
    new(&[
        "advisory",
        "--title",
        "Stop using Example Talk",
        "--issued",
        "2026-01-17",
        "--products",
        "example-talk",
        "--audiences",
        "schools",
        "--verdict",
        "banned",
        "--legal-basis",
        "act",
        "--alternatives",
        "zoom,example-meet",
        "--status",
        "final",
    ]);
    new(&[
        "bulletin",
        "--title",
        "Keep meetings closed",
        "--products",
        "zoom",
        "--kind",
        "howto",
    ]);
    new(&[
        "page",
        "--id",
        "about",
        "--title",
        "關於本站",
        "--summary",
        "這是什麼網站",
    ]);
    for id in ["moe-2026-0001", "keep-meetings-closed", "about"] {
        new(&["translation", id, "--to", "en", "--title", "A title"]);
    }
    let content = root.join("content");
    for file in [
        "advisories/2026/moe-2026-0001.en.md",
        "advisories/2026/moe-2026-0002.yaml",
        "pages/about.en.md",
    ] {
        assert!(content.join(file).is_file(), "{file}");
    }
    let ban = read(&root, "content/advisories/2026/moe-2026-0003.yaml");
    let ranked = "  order_by: [rank]\n  items:\n    - { product: zoom, rank: 1 }\n    \
                  - { product: example-meet, rank: 2 }\n";
    assert!(ban.contains(ranked), "{ban}");
    has_line(&ban, "status: final");
    let vendors = read(&root, "content/vendors.yaml");
    has_line(&vendors, "  country: US");
    let checked = greenlist_in(&root, "C.UTF-8", &["check"]);
    assert_eq!(checked.status, Some(0), "{}", checked.stderr);
    assert_eq!(super::schema::misfits(&root), [""; 0]);
    assert_eq!(
        done(&root, &["fmt", "--check"]),
        "All files are formatted.\n"
    );
    done(&root, &["build"]);
}

/// Every file of a folder with its text.
pub(super) fn texts(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let read = |path: PathBuf| (path.clone(), fs::read(path).expect("readable"));
    files(root).into_iter().map(read).collect()
}

#[test]
fn no_file_is_overwritten_or_written_partly() {
    let (folder, root) = site();
    done(
        &root,
        &[
            "new",
            "page",
            "--id",
            "about",
            "--title",
            "T",
            "--summary",
            "S",
        ],
    );
    fs::write(root.join("content/legislation.yaml"), "broken: [\n").expect("written");
    let before = texts(&root);
    for (arguments, part) in [
        (&["init"][..], "already"),
        (
            &[
                "new",
                "page",
                "--id",
                "about",
                "--title",
                "T",
                "--summary",
                "S",
            ],
            "`about` is the id of T",
        ),
        (
            &["new", "page", "--id", "changes", "--title", "T"],
            "already in use",
        ),
        (
            &[
                "new",
                "product",
                "--name",
                "Zoom",
                "--vendor",
                "Z",
                "--country",
                "Korea",
            ],
            "Did you mean KP (North Korea), KR (South Korea)?",
        ),
        (&["new", "product", "--name", "Zoom"], "--vendor"),
        (
            &[
                "new", "product", "--name", "Zoom", "--vendor", "Z", "--id", "Zoom",
            ],
            "lowercase letters",
        ),
        (
            &["new", "translation", "about", "--to", "ja"],
            "`ja` is not one of the choices",
        ),
        (&["new", "advisory", "--title", "T"], "--products"),
    ] {
        let answer = greenlist_in(&root, "C.UTF-8", arguments);
        assert_eq!(answer.status, Some(2), "{arguments:?}: {}", answer.stderr);
        assert!(
            answer.stderr.contains(part),
            "{arguments:?}: {}",
            answer.stderr
        );
        assert!(texts(&root) == before, "{arguments:?}");
    }
    // The folder is not a site.
    let answer = greenlist_in(folder.path(), "C.UTF-8", &["init"]);
    assert_eq!(answer.status, Some(2));
    assert!(answer.stderr.contains("--yes"), "{}", answer.stderr);
    // A law cannot be added to an invalid list.
    done(
        &root,
        &["new", "product", "--name", "Zoom", "--vendor", "Zoom Video"],
    );
    let before = texts(&root);
    let answer = greenlist_in(
        &root,
        "C.UTF-8",
        &[
            "new",
            "advisory",
            "--title",
            "T",
            "--products",
            "zoom",
            "--audiences",
            "schools",
            "--verdict",
            "banned",
            "--legal-basis",
            "Act",
        ],
    );
    assert_eq!(answer.status, Some(2), "{}", answer.stderr);
    assert!(
        answer.stderr.contains("content/legislation.yaml"),
        "{}",
        answer.stderr
    );
    assert!(texts(&root) == before);
}

#[test]
fn a_product_is_created_without_an_answer_for_its_id_in_any_script() {
    let (_folder, root) = site();
    for (arguments, id) in [
        (&["--name", "視訊會議", "--vendor", "訊連"][..], "product-1"),
        (&["--name", "視訊教室", "--vendor", "訊連"], "product-2"),
        (
            &[
                "--name",
                "網路教室",
                "--vendor",
                "訊連",
                "--aliases",
                "課堂、Classroom",
            ],
            "classroom",
        ),
    ] {
        let arguments = [&["new", "product", "--yes"], arguments].concat();
        done(&root, &arguments);
        let product = read(&root, &format!("content/products/{id}.yaml"));
        has_line(&product, "vendor: vendor-1");
        has_line(&product, "last_checked: null");
    }
    is_sound_but_unmentioned(&root);
}

#[test]
fn advice_may_have_conditions_and_alternatives_without_a_basis_and_is_never_a_ban() {
    let (_folder, root) = site();
    for name in ["Zoom", "Example Meet"] {
        done(
            &root,
            &["new", "product", "--name", name, "--vendor", "v=V"],
        );
    }
    let advisory = |verdict: &str, more: &[&str]| {
        let of = "new advisory --title Guide --issued 2026-01-15 --products zoom --audiences schools --verdict";
        let arguments: Vec<&str> = of.split(' ').chain([verdict]).collect();
        greenlist_in(&root, "C.UTF-8", &[&arguments, more].concat())
    };
    let conditions = ["--conditions", "risk-assessment"];
    let alternatives = ["--alternatives", "example-meet"];
    let advice = [&["--advice"], &conditions[..], &alternatives].concat();
    let written = advisory("conditional", &advice);
    assert_eq!(written.status, Some(0), "{}", written.stderr);
    let text = read(&root, "content/advisories/2026/moe-2026-0001.yaml");
    has_line(&text, "binding: false");
    assert!(text.contains("{ product: example-meet"), "{text}");
    // Advice may name what it rests on, and stays advice.
    let basis = ["--advice", "--legal-basis", "act=Cyber Act"];
    let written = advisory("permitted", &basis);
    assert_eq!(written.status, Some(0), "{}", written.stderr);
    let text = read(&root, "content/advisories/2026/moe-2026-0002.yaml");
    has_line(&text, "binding: false");
    has_line(&text, "legal_basis: [act]");
    done(&root, &["check"]);
    for (verdict, more, why) in [
        ("conditional", &conditions[..], "--legal-basis is required"),
        ("banned", &["--advice"], "use the verdict `advised_against`"),
    ] {
        let refused = advisory(verdict, more);
        assert_ne!(refused.status, Some(0), "{verdict}");
        assert!(refused.stderr.contains(why), "{}", refused.stderr);
    }
}
