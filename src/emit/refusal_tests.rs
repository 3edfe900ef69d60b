//! Output folders that cannot hold the site, or hold files of others.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::DiskSink;
use crate::artifact::{DRAFTS_MARKER, Sink, SitePath};
use crate::error::{Error, OutputFault};

/// Builds a site of these files, all with the same text.
fn build(out: &Path, text: &str, paths: &[&str], force: bool) -> Result<(), Error> {
    let mut disk = DiskSink::open(out)?;
    if force {
        disk = disk.replacing_foreign_files();
    }
    for path in paths {
        disk.put(&SitePath::new(path).unwrap(), text.as_bytes())?;
    }
    disk.finish().map(|_| ())
}

fn fault(result: Result<(), Error>) -> Option<OutputFault> {
    match result {
        Err(Error::Output { fault, .. }) => Some(fault),
        Ok(()) => None,
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn files_of_others_are_replaced_only_by_force() {
    const PAGES: &[&str] = &["en/index.html", "en/about.html", "index.html"];
    let foreign = |count| Some(OutputFault::Foreign { count });
    // The files of others, what the last build wrote, and the fault.
    let cases: &[(&[&str], &[&str], Option<OutputFault>)] = &[
        (&[], &[], None),
        (&["note.txt", "en/note.txt"], &[], None),
        (&["en/index.html"], &[], foreign(1)),
        (&["en/index.html", "index.html", "x"], &[], foreign(2)),
        (&["en/about.html"], &["index.html"], foreign(1)),
        (&[], PAGES, None),
        (&["x.html"], PAGES, None),
    ];
    for (others, ours, expected) in cases {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("site");
        if !ours.is_empty() {
            build(&out, "old", ours, false).unwrap();
        }
        for path in *others {
            let path = out.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "theirs").unwrap();
        }
        let found = fault(build(&out, "new", PAGES, false));
        assert_eq!(found, *expected, "{others:?} {ours:?}");
        for path in *others {
            assert_eq!(fs::read(out.join(path)).unwrap(), b"theirs", "{path}");
        }
        assert_eq!(fault(build(&out, "new", PAGES, true)), None);
        assert_eq!(fs::read(out.join("en/index.html")).unwrap(), b"new");
        let names = fs::read_dir(root.path()).unwrap().count();
        assert_eq!(names, 1, "something is left beside the site");
    }
}

#[test]
fn a_file_of_others_with_the_bytes_of_the_site_is_taken_over() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, "page", &["index.html", "404.html"], false).unwrap();
    fs::remove_file(out.join("manifest.sha256")).unwrap();
    build(&out, "page", &["index.html", "404.html"], false).unwrap();
    assert!(out.join("manifest.sha256").exists());
}

#[test]
fn a_dead_link_is_named_as_such() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    symlink("elsewhere", &out).unwrap();
    let found = fault(build(&out, "page", &["index.html"], true));
    assert_eq!(found, Some(OutputFault::DeadLink));
}

#[test]
fn drafts_never_replace_a_published_site() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    let refusal = || fault(DiskSink::open(&out).unwrap().refuse_published());
    assert_eq!(refusal(), None);
    build(&out, "page", &["index.html", DRAFTS_MARKER], false).unwrap();
    assert_eq!(refusal(), None);
    // The other way is allowed.
    build(&out, "page", &["index.html"], false).unwrap();
    assert!(!out.join(DRAFTS_MARKER).exists());
    assert_eq!(refusal(), Some(OutputFault::Published));
}
