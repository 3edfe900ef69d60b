//! Compares whole sites with those in `tests/golden/`, page by page.
//!
//! `GREENLIST_GOLDEN=write cargo test --test suite golden` replaces them; review the difference before
//! you commit it. Assets are left out: they have tests of their own and no facts.

use std::fs;
use std::path::{Path, PathBuf};

use super::site::{Files, files, files_below, without_assets};

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir("tests/golden")
        .expect("the cases")
        .map(|entry| entry.expect("a case").path())
        .collect();
    cases.sort();
    cases
}

fn build(root: &Path, threads: usize) -> Files {
    let mut made = files(root, threads);
    made.retain(|path, _| !path.starts_with("assets/"));
    without_assets(made)
}

fn write(folder: &Path, files: &Files) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("removed");
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("written");
    }
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a person asks a test to write its files; no page depends on it"
)]
fn sites_equal_the_golden_sites() {
    let anew = std::env::var_os("GREENLIST_GOLDEN").is_some();
    for case in cases() {
        let made = build(&case, 2);
        let folder = case.join("expected");
        if anew {
            write(&folder, &made);
        }
        let expected = files_below(&folder);
        let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&made), names(&expected), "{}", case.display());
        for (name, bytes) in &made {
            let (now, then) = (
                String::from_utf8_lossy(bytes),
                String::from_utf8_lossy(&expected[name]),
            );
            let differs = now
                .lines()
                .zip(then.lines())
                .find(|(now, then)| now != then);
            assert!(
                bytes == &expected[name],
                "{}/{name} has changed: {differs:#?}",
                case.display()
            );
        }
    }
}

#[test]
fn the_order_of_files_and_threads_changes_nothing() {
    for case in cases() {
        let first = build(&case, 1);
        // The same files, created in reverse order: the file system lists them in another order.
        let shuffled = tempfile::tempdir().expect("a folder");
        let mut content: Vec<_> = files_below(&case.join("content")).into_iter().collect();
        content.reverse();
        for (name, bytes) in content {
            let path = shuffled.path().join("content").join(name);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("written");
        }
        assert!(first == build(shuffled.path(), 2), "{}", case.display());
    }
}
