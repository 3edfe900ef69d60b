//! The full-text search, without a browser.

use std::time::Duration;

use assert_cmd::Command;
use corpus::Corpus;

use crate::grown::grown;

#[test]
fn a_build_on_one_thread_makes_the_search_index() {
    let root = grown(&Corpus {
        advisories: 3,
        languages: 2,
        seed: 1,
    });
    Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["build", "--quiet", "--root"])
        .arg(root.path())
        .env("RAYON_NUM_THREADS", "1")
        // The search waits for its own threads, and these wait for rayon's: with one thread that could
        // deadlock.
        .timeout(Duration::from_secs(60))
        .assert()
        .success();
    let index = root.path().join("site/zh-hant/search/pagefind.js");
    assert!(index.is_file());
}
