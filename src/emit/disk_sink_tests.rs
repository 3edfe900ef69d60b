//! Builds of small sites into temporary folders.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::{BuildCounts, DiskSink};
use crate::artifact::{Sink, SitePath};
use crate::error::Error;

fn put(disk: &DiskSink, path: &str, text: &str) -> Result<(), Error> {
    disk.put(&SitePath::new(path).unwrap(), text.as_bytes())
}

fn try_build(out: &Path, files: &[(&str, &str)]) -> Result<BuildCounts, Error> {
    let disk = DiskSink::open(out)?;
    for (path, text) in files {
        put(&disk, path, text)?;
    }
    disk.finish()
}

fn build(out: &Path, files: &[(&str, &str)]) -> BuildCounts {
    try_build(out, files).unwrap()
}

/// Files, written, unchanged, removed, exchanged.
fn counts(written: BuildCounts) -> (usize, usize, usize, usize, bool) {
    let BuildCounts {
        files,
        written,
        unchanged,
        removed,
        exchanged,
    } = written;
    (files, written, unchanged, removed, exchanged)
}

/// Inode and time stamp of every file and folder.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, (u64, SystemTime)> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| {
            let entry = entry.unwrap();
            let meta = fs::symlink_metadata(entry.path()).unwrap();
            (entry.into_path(), (meta.ino(), meta.modified().unwrap()))
        })
        .collect()
}

/// Every file with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = snapshot(folder).into_keys().filter(|path| path.is_file());
    files
        .map(|path| {
            let bytes = fs::read(&path).unwrap();
            (path.strip_prefix(folder).unwrap().to_owned(), bytes)
        })
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = snapshot(folder)
        .into_keys()
        .filter_map(|path| Some(path.strip_prefix(folder).ok()?.to_str()?.to_owned()))
        .filter(|name| !name.is_empty())
        .collect();
    names.sort();
    names
}

/// Whether nothing is left beside the site.
fn is_tidy(root: &Path) -> bool {
    names(root)
        .iter()
        .all(|name| !name.starts_with(".greenlist"))
}

const SITE: &[(&str, &str)] = &[
    ("index.html", "gate"),
    ("en/index.html", "home"),
    ("en/products/zoom.html", "zoom"),
];

#[test]
fn an_unchanged_build_touches_nothing() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("deep/er/site");
    assert_eq!(counts(build(&out, SITE)), (3, 3, 0, 0, true));
    let before = snapshot(&out);

    assert_eq!(counts(build(&out, SITE)), (3, 0, 3, 0, false));

    assert_eq!(snapshot(&out), before);
    assert!(is_tidy(&root.path().join("deep/er")));
}

#[test]
fn one_change_rewrites_one_file_and_links_the_rest() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, SITE);
    let before = snapshot(&out);

    let changed = [SITE[0], ("en/index.html", "HOME"), SITE[2]];
    assert_eq!(counts(build(&out, &changed)), (3, 1, 2, 0, true));

    let after = snapshot(&out);
    for kept in ["index.html", "en/products/zoom.html"] {
        assert_eq!(after[&out.join(kept)], before[&out.join(kept)], "{kept}");
        assert_eq!(fs::metadata(out.join(kept)).unwrap().nlink(), 1, "{kept}");
    }
    assert_eq!(fs::read(out.join("en/index.html")).unwrap(), b"HOME");
    assert!(is_tidy(root.path()));
}

#[test]
fn stale_files_are_removed_and_unmanaged_ones_stay() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    fs::create_dir_all(out.join("empty/folder")).unwrap();
    fs::create_dir_all(out.join("closed")).unwrap();
    fs::write(out.join(".gitignore"), "*").unwrap();
    fs::write(out.join("closed/Ümlaut 1.txt"), "theirs").unwrap();
    symlink("../elsewhere", out.join("link")).unwrap();
    fs::set_permissions(out.join("closed"), fs::Permissions::from_mode(0o550)).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o2751)).unwrap();
    let unmanaged = snapshot(&out);

    assert_eq!(counts(build(&out, SITE)), (3, 3, 0, 0, true));
    assert_eq!(counts(build(&out, &SITE[..1])), (1, 0, 1, 2, true));

    assert_eq!(
        names(&out),
        [
            ".gitignore",
            "closed",
            "closed/Ümlaut 1.txt",
            "empty",
            "empty/folder",
            "index.html",
            "link",
            "manifest.sha256"
        ]
    );
    let after = snapshot(&out);
    for kept in [".gitignore", "closed/Ümlaut 1.txt", "link"] {
        assert_eq!(after[&out.join(kept)], unmanaged[&out.join(kept)], "{kept}");
    }
    assert_eq!(
        fs::read_link(out.join("link")).unwrap(),
        Path::new("../elsewhere")
    );
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o7777;
    assert_eq!(mode(&out.join("closed")), 0o550);
    assert_eq!(mode(&out), 0o2751);
    assert!(is_tidy(root.path()));
}

#[test]
fn a_build_that_is_not_finished_leaves_the_old_site() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, SITE);
    let before = snapshot(&out);

    let disk = DiskSink::open(&out).unwrap();
    put(&disk, "en/index.html", "half").unwrap();
    drop(disk);

    assert_eq!(snapshot(&out), before);
    assert!(is_tidy(root.path()));
}

#[test]
fn a_clash_with_an_unmanaged_file_is_an_error_and_the_old_site_stays() {
    for (unmanaged, path) in [
        ("en/index.html/note.txt", "en/index.html"),
        ("en", "en/index.html"),
    ] {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("site");
        let note = out.join(unmanaged);
        fs::create_dir_all(note.parent().unwrap()).unwrap();
        fs::write(&note, "theirs").unwrap();

        let error = try_build(&out, &[(path, "ours")]).unwrap_err();

        assert!(
            error.to_string().contains("has the same name as"),
            "{error}"
        );
        assert_eq!(fs::read(&note).unwrap(), b"theirs");
        assert!(is_tidy(root.path()));
    }
}

#[test]
fn a_file_replaces_a_folder_of_stale_files() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, &[("en/a", "page")]);
    assert_eq!(counts(build(&out, &[("en", "page")])), (1, 1, 0, 1, true));
    assert_eq!(names(&out), ["en", "manifest.sha256"]);
}

#[test]
fn a_duplicate_path_is_an_internal_error_and_the_old_site_stays() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, SITE);
    let before = snapshot(&out);
    let error = try_build(&out, &[("a", "1"), ("b", "1"), ("a", "2")]).unwrap_err();
    assert!(matches!(error, Error::Internal(_)), "{error}");
    let error = try_build(&out, &[("manifest.sha256", "1")]).unwrap_err();
    assert!(matches!(error, Error::Internal(_)), "{error}");
    assert_eq!(snapshot(&out), before);
}

#[test]
fn a_symbolic_link_to_the_output_folder_is_followed() {
    let root = tempfile::tempdir().unwrap();
    let (out, real) = (root.path().join("site"), root.path().join("disk/public"));
    fs::create_dir_all(&real).unwrap();
    symlink(&real, &out).unwrap();

    build(&out, SITE);

    assert!(fs::symlink_metadata(&out).unwrap().is_symlink());
    assert!(real.join("index.html").exists());
}

#[test]
fn a_symbolic_link_in_place_of_a_page_is_replaced() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, &SITE[..1]);
    fs::remove_file(out.join("index.html")).unwrap();
    fs::write(root.path().join("theirs"), "gate").unwrap();
    symlink("../theirs", out.join("index.html")).unwrap();

    assert_eq!(counts(build(&out, &SITE[..1])), (1, 1, 0, 0, true));
    assert!(
        fs::symlink_metadata(out.join("index.html"))
            .unwrap()
            .is_file()
    );
}

#[test]
fn a_damaged_or_missing_file_is_replaced() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, SITE);
    let page = out.join("index.html");
    damage_keeping_stamp(&page);
    fs::remove_file(out.join("en/index.html")).unwrap();
    assert_eq!(counts(build(&out, SITE)), (3, 2, 1, 0, true));
    assert_eq!(fs::read(&page).unwrap(), b"gate");

    fs::remove_file(out.join("manifest.sha256")).unwrap();
    assert_eq!(counts(build(&out, SITE)), (3, 0, 3, 0, true));
}

/// Changes the bytes of a file, but neither its length nor its time stamps.
fn damage_keeping_stamp(path: &Path) {
    let metadata = fs::metadata(path).unwrap();
    let mut bytes = fs::read(path).unwrap();
    bytes.reverse();
    fs::write(path, bytes).unwrap();
    let times = fs::FileTimes::new()
        .set_accessed(metadata.accessed().unwrap())
        .set_modified(metadata.modified().unwrap());
    let file = fs::File::options().write(true).open(path).unwrap();
    file.set_times(times).unwrap();
}

/// The journal and the staging folder of an earlier version that was killed while it changed a site
/// in place, after `done` of its acts.
fn killed_in_place_update(root: &Path, done: usize) {
    let (site, hidden) = (root.join("site"), root.join(".greenlist"));
    let staging = hidden.join("site.staging");
    build(&site, SITE);
    fs::create_dir_all(staging.join("en")).unwrap();
    let manifest = fs::read_to_string(site.join("manifest.sha256")).unwrap();
    let manifest = manifest.replace("products/zoom", "new");
    let put = [
        ("en/index.html", "HOME"),
        ("en/new.html", "new"),
        ("manifest.sha256", manifest.as_str()),
    ];
    for (index, (path, text)) in put.into_iter().enumerate() {
        let to = if index < done { &site } else { &staging };
        fs::write(to.join(path), text).unwrap();
    }
    if done > put.len() {
        fs::remove_file(site.join("en/products/zoom.html")).unwrap();
    }
    let journal = "put en/index.html\nput en/new.html\nput manifest.sha256\n\
                   remove en/products/zoom.html\nend";
    fs::write(hidden.join("site.journal"), journal).unwrap();
    for cache in ["site.kept", "site.memory", "site.readings"] {
        fs::write(hidden.join(cache), "greenlist memo 4").unwrap();
    }
}

#[test]
fn a_site_half_changed_by_an_earlier_version_comes_out_right() {
    let other: &[_] = &[SITE[0], ("vi/index.html", "vi")];
    for new in [SITE, other] {
        for done in 0..=4 {
            let root = tempfile::tempdir().unwrap();
            killed_in_place_update(root.path(), done);
            let out = root.path().join("site");
            fs::write(out.join("note.txt"), "theirs").unwrap();

            build(&out, new);

            let clean = root.path().join("clean/site");
            build(&clean, new);
            fs::write(clean.join("note.txt"), "theirs").unwrap();
            assert_eq!(contents(&out), contents(&clean), "after {done} acts");
            assert!(is_tidy(root.path()));
        }
    }
}

#[test]
fn an_incomplete_journal_of_an_earlier_version_claims_no_file() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, SITE);
    fs::write(out.join("note.txt"), "theirs").unwrap();
    let journal = root.path().join(".greenlist/site.journal");
    fs::create_dir(journal.parent().unwrap()).unwrap();
    fs::write(&journal, "put en/index.html\nput note.txt\nput en").unwrap();

    assert_eq!(counts(build(&out, SITE)), (3, 0, 3, 0, false));

    assert!(out.join("note.txt").exists());
    assert!(is_tidy(root.path()));
}

#[test]
fn sha256sum_verifies_the_manifest() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    build(&out, SITE);
    build(&out, &[SITE[0], SITE[1], ("zz.txt", "new")]);
    let check = Command::new("sha256sum")
        .args(["--check", "--strict", "manifest.sha256"])
        .current_dir(&out)
        .output()
        .unwrap();
    assert!(check.status.success(), "{check:?}");
    let output = String::from_utf8(check.stdout).unwrap();
    assert_eq!(output, "en/index.html: OK\nindex.html: OK\nzz.txt: OK\n");
}

#[test]
fn several_threads_write_one_site() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    let disk = DiskSink::open(&out).unwrap();
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let disk = &disk;
            scope.spawn(move || {
                for page in 0..50 {
                    let path = format!("l{page}/t{thread}/page.html");
                    put(disk, &path, &path).unwrap();
                }
            });
        }
    });
    assert_eq!(counts(disk.finish().unwrap()), (100, 100, 0, 0, true));
    assert_eq!(
        fs::read(out.join("l7/t1/page.html")).unwrap(),
        b"l7/t1/page.html"
    );
}

#[test]
fn a_second_build_waits_for_the_first() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("site");
    let first = DiskSink::open(&out).unwrap();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| build(&out, SITE));
        put(&first, "index.html", "gate").unwrap();
        std::thread::sleep(std::time::Duration::from_millis(50));
        assert!(!second.is_finished());
        first.finish().unwrap();
        assert_eq!(counts(second.join().unwrap()), (3, 2, 1, 0, true));
    });
}
