//! The full-text search, as far as no browser is needed to see it.

use std::time::Duration;

use assert_cmd::Command;
use corpus::Corpus;

use crate::grown::grown;

#[test]
fn a_machine_with_one_core_makes_the_search_too() {
    let root = grown(&Corpus {
        advisories: 3,
        languages: 2,
        seed: 1,
    });
    Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["build", "--quiet", "--root"])
        .arg(root.path())
        .env("RAYON_NUM_THREADS", "1")
        // The search waits for its own threads, and they for those of the build: one that is
        // waited for by all of them never ends.
        .timeout(Duration::from_secs(60))
        .assert()
        .success();
    let index = root.path().join("site/zh-hant/search/pagefind.js");
    assert!(index.is_file());
}
