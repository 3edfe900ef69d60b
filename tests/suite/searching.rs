//! The full-text search, without a browser.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use corpus::Corpus;
use walkdir::WalkDir;

use crate::grown::grown;

/// The files of a language's index with their contents, of a build with so many threads.
fn index(root: &Path, threads: &str) -> BTreeMap<String, String> {
    Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["build", "--quiet", "--root"])
        .arg(root)
        .env("RAYON_NUM_THREADS", threads)
        .assert()
        .success();
    let folder = root.join("site/zh-hant/search");
    let files = WalkDir::new(&folder).into_iter().flatten();
    let files = files.filter(|entry| entry.file_type().is_file());
    files
        .map(|file| {
            let name = file.path().strip_prefix(&folder).expect("below the folder");
            let script = fs::read_to_string(file.path()).expect("text");
            (name.to_string_lossy().into_owned(), script)
        })
        .collect()
}

#[test]
fn the_index_is_the_same_with_any_number_of_threads() {
    let root = grown(&Corpus {
        advisories: 40,
        languages: 2,
        seed: 1,
    });
    let of_one = index(root.path(), "1");
    let of_many = index(root.path(), "4");
    assert!(of_one.contains_key("index-1.js"));
    assert_eq!(of_one, of_many);
}

#[test]
fn an_edit_of_a_text_changes_few_files_of_the_index() {
    let root = grown(&Corpus {
        advisories: 600,
        languages: 1,
        seed: 1,
    });
    let before = index(root.path(), "2");
    let texts = WalkDir::new(root.path().join("content/advisories")).sort_by_file_name();
    let mut texts = texts.into_iter().flatten();
    let text = texts
        .find(|entry| entry.path().extension().is_some_and(|name| name == "md"))
        .expect("a text");
    let body = fs::read_to_string(text.path()).expect("text");
    fs::write(text.path(), format!("{body}\n請改洽資訊中心。\n")).expect("written");
    let after = index(root.path(), "2");
    let changed = after.iter().filter(|(name, _)| !before.contains_key(*name));
    let changed: Vec<_> = changed.map(|(name, _)| name).collect();
    assert!(before.len() > 100, "{} files", before.len());
    // The table keeps its name; eight characters and a text are in nine files at most.
    assert!((1..=9).contains(&changed.len()), "{changed:?}");
}
