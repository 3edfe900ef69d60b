//! A build over any old site makes the same site as a build into an empty folder.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::SystemTime;

use assert_cmd::Command;
use corpus::Corpus;
use walkdir::WalkDir;

use crate::grown::grown;

/// Edits in a row on one corpus.
const EDITS: usize = if cfg!(debug_assertions) { 5 } else { 40 };

/// The files of a site.
pub(crate) type SiteTree = BTreeMap<PathBuf, SiteFile>;

/// A regular file as it is on the disk.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SiteFile {
    bytes: Vec<u8>,
    inode: u64,
    modified: SystemTime,
}

/// All regular files below a folder; none if it does not exist. Symbolic links are left out.
pub(crate) fn tree(folder: &Path) -> SiteTree {
    if !folder.exists() {
        return SiteTree::new();
    }
    let entries = WalkDir::new(folder).into_iter();
    entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("inside");
            let metadata = entry.metadata().expect("metadata");
            let file = SiteFile {
                bytes: fs::read(entry.path()).expect("read"),
                inode: metadata.ino(),
                modified: metadata.modified().expect("a time"),
            };
            (path.to_owned(), file)
        })
        .collect()
}

/// The paths that are not in both trees, or with other bytes.
pub(crate) fn differences(a: &SiteTree, b: &SiteTree) -> Vec<PathBuf> {
    let bytes = |tree: &SiteTree, path: &PathBuf| tree.get(path).map(|file| file.bytes.clone());
    let mut paths: Vec<_> = a.keys().chain(b.keys()).cloned().collect();
    paths.sort();
    paths.dedup();
    paths.retain(|path| bytes(a, path) != bytes(b, path));
    paths
}

/// The command `greenlist build` for a fixed day, without the search.
pub(crate) fn command(root: &Path, out: &Path) -> std::process::Command {
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command.args(["build", "--no-search", "--on", "2024-06-30", "--root"]);
    command
        .arg(root)
        .arg("--out")
        .arg(out)
        .env("LANG", "C.UTF-8");
    command
}

fn run(root: &Path, out: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::from_std(command(root, out));
    command.args(arguments).output().expect("greenlist runs")
}

/// Builds content without errors.
pub(crate) fn build(root: &Path, out: &Path) -> Output {
    build_with(root, out, &[])
}

fn build_with(root: &Path, out: &Path, arguments: &[&str]) -> Output {
    let output = run(root, out, arguments);
    assert!(output.status.success(), "{output:?}");
    output
}

/// The site of a build into an empty folder.
pub(crate) fn clean(root: &Path, arguments: &[&str]) -> SiteTree {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    build_with(root, &out, arguments);
    tree(&out)
}

/// Builds over the old site. The result must equal `expected`, and files with the same bytes before
/// and after must be the same files.
fn rebuild(root: &Path, out: &Path, arguments: &[&str], expected: &SiteTree, case: &str) {
    let before = tree(out);
    build_with(root, out, arguments);
    let after = tree(out);
    let differ = differences(&after, expected);
    assert!(differ.is_empty(), "{case}: {differ:?}");
    for (path, file) in &after {
        let equal = before.get(path).filter(|old| old.bytes == file.bytes);
        let is_kept = equal.is_none_or(|old| old == file);
        assert!(is_kept, "{case}: {} was replaced", path.display());
    }
    assert_eq!(hidden(out), [""; 0], "{case}");
}

/// The names of greenlist's own files beside a site.
pub(crate) fn hidden(out: &Path) -> Vec<String> {
    let entries = fs::read_dir(out.parent().expect("a parent")).expect("a folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<_> = entries
        .map(|entry| name(entry).to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".greenlist"))
        .collect();
    names.sort();
    names
}

/// Reverses the bytes of a file, but keeps its length and time stamps.
fn damage_keeping_stamp(path: &Path) {
    let metadata = fs::metadata(path).expect("metadata");
    let mut bytes = fs::read(path).expect("read");
    bytes.reverse();
    fs::write(path, bytes).expect("written");
    let times = fs::FileTimes::new()
        .set_accessed(metadata.accessed().expect("a time"))
        .set_modified(metadata.modified().expect("a time"));
    let file = fs::File::options().write(true).open(path).expect("a file");
    file.set_times(times).expect("set");
}

/// The first home page of a language.
fn home(out: &Path) -> PathBuf {
    WalkDir::new(out)
        .min_depth(2)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .find(|path| path.ends_with("index.html"))
        .expect("a home page")
}

/// What happened to an old site, and to what builds left beside it.
type Damage = (&'static str, fn(&Path));

const MANIFEST: &str = "manifest.sha256";

const DAMAGES: &[Damage] = &[
    ("nothing", |_| {}),
    ("pages with other bytes and the same stamps", |out| {
        damage_keeping_stamp(&home(out));
        damage_keeping_stamp(&out.join("404.html"));
    }),
    ("pages that are empty, cut off or too long", |out| {
        let page = fs::read(out.join("index.html")).expect("read");
        fs::write(out.join("index.html"), &page[..page.len() / 2]).expect("written");
        fs::write(out.join("404.html"), "").expect("written");
        let page = fs::read(home(out)).expect("read");
        fs::write(home(out), [&page[..], b"\n"].concat()).expect("written");
    }),
    ("a missing page and a missing folder", |out| {
        fs::remove_file(out.join("index.html")).expect("removed");
        fs::remove_dir_all(home(out).parent().expect("a parent")).expect("removed");
    }),
    ("a symbolic link in place of a page", |out| {
        let copy = out.with_file_name("copy.html");
        fs::rename(out.join("index.html"), &copy).expect("renamed");
        symlink(&copy, out.join("index.html")).expect("a link");
    }),
    ("an empty site", |out| {
        fs::remove_dir_all(out).expect("removed");
        fs::create_dir(out).expect("a folder");
    }),
    ("a lost manifest", |out| {
        fs::remove_file(out.join(MANIFEST)).expect("removed");
    }),
    ("an empty manifest", |out| {
        fs::write(out.join(MANIFEST), "").expect("written");
    }),
    ("a manifest that is not text", |out| {
        fs::write(out.join(MANIFEST), b"\xff\0  en\n").expect("written");
    }),
    ("a manifest with damaged lines", |out| {
        let text = fs::read_to_string(out.join(MANIFEST)).expect("read");
        fs::write(out.join(MANIFEST), &text[3..text.len() / 2]).expect("written");
    }),
    ("a staging folder of a killed build", |out| {
        let staging = out.with_file_name(".greenlist-site.0123456789/new");
        fs::create_dir_all(staging.join("en")).expect("a folder");
        fs::write(staging.join("en/index.html"), "half").expect("written");
        fs::write(staging.join("stale.html"), "half").expect("written");
    }),
    ("a build killed before it removed the old site", |out| {
        let retired = out.with_file_name(".greenlist-site.0123456789/retired");
        fs::create_dir_all(&retired).expect("a folder");
        fs::write(retired.join("stale.html"), "old").expect("written");
    }),
    (
        "a build killed between the two renames of an exchange",
        |out| {
            let hidden = out.with_file_name(".greenlist-site.0123456789");
            fs::create_dir(&hidden).expect("a folder");
            fs::rename(out, hidden.join("retired")).expect("renamed");
        },
    ),
    ("an earlier version killed between the two renames", |out| {
        let hidden = out.with_file_name(".greenlist");
        fs::create_dir(&hidden).expect("a folder");
        fs::rename(out, hidden.join("site.retired")).expect("renamed");
    }),
    ("a lock file of a killed build", |out| {
        fs::write(out.with_file_name(".greenlist-site.lock"), "").expect("written");
    }),
    ("caches of an earlier version", |out| {
        fs::create_dir(out.with_file_name(".greenlist")).expect("a folder");
        for cache in ["site.kept", "site.memory", "site.readings", "site.lock"] {
            let cache = out.with_file_name(".greenlist").join(cache);
            fs::write(cache, "greenlist memo 4").expect("written");
        }
    }),
    ("an earlier version killed in an update in place", |out| {
        let hidden = out.with_file_name(".greenlist");
        fs::create_dir_all(hidden.join("site.staging")).expect("a folder");
        fs::write(hidden.join("site.staging/index.html"), "new").expect("written");
        fs::write(out.join("404.html"), "new").expect("written");
        fs::write(out.join("new.html"), "new").expect("written");
        let journal = "put 404.html\nput new.html\nput index.html\nremove assets/site.css\nend";
        fs::write(hidden.join("site.journal"), journal).expect("written");
    }),
];

#[test]
fn an_old_site_in_any_state_becomes_a_clean_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    let roots = ["tests/golden/two-languages", "tests/golden/one-language"].map(Path::new);
    let sites = roots.map(|root| clean(root, &[]));
    for (case, damage) in DAMAGES {
        for (root, expected) in roots.iter().zip(&sites) {
            rebuild(root, &out, &[], expected, "other content");
            damage(&out);
            rebuild(root, &out, &[], expected, case);
        }
    }
}

#[test]
fn the_demonstration_over_other_content_and_damages_is_a_clean_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    build(Path::new("tests/golden/two-languages"), &out);
    let demonstration = Path::new(".");
    let expected = clean(demonstration, &[]);
    rebuild(demonstration, &out, &[], &expected, "other content");
    for (_, damage) in &DAMAGES[1..3] {
        damage(&out);
    }
    rebuild(demonstration, &out, &[], &expected, "damaged pages");
}

#[test]
fn unmanaged_files_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    let [two, one] = ["tests/golden/two-languages", "tests/golden/one-language"].map(Path::new);
    build(two, &out);
    for path in [
        ".well-known/security.txt",
        "ar/note.txt",
        "Ümlaut 1.txt",
        "gone/a/note.txt",
    ] {
        let path = out.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, "unmanaged").expect("written");
    }
    fs::create_dir_all(out.join("empty/folder")).expect("a folder");
    symlink("../elsewhere", out.join("link")).expect("a link");
    let unmanaged = |tree: &SiteTree| {
        let mut tree = tree.clone();
        tree.retain(|_, file| file.bytes == b"unmanaged");
        tree
    };
    let before = unmanaged(&tree(&out));
    assert_eq!(before.len(), 4);

    for root in [one, two, two] {
        let mut expected = clean(root, &[]);
        expected.extend(before.clone());
        rebuild(root, &out, &[], &expected, "unmanaged files");
        assert!(unmanaged(&tree(&out)) == before, "unmanaged files changed");
        assert!(out.join("empty/folder").is_dir());
        let target = fs::read_link(out.join("link")).expect("a link");
        assert_eq!(target, Path::new("../elsewhere"));
    }
}

#[test]
fn an_unchanged_build_writes_nothing_and_reports_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    let root = grown(&Corpus {
        advisories: 10,
        languages: 3,
        seed: 9,
    });
    let first = build(root.path(), &out);
    let stamps = |out: &Path| -> Vec<_> {
        let entries = WalkDir::new(out).sort_by_file_name().into_iter();
        entries
            .map(|entry| {
                let entry = entry.expect("an entry");
                let metadata = entry.metadata().expect("metadata");
                let changed = (metadata.ctime(), metadata.ctime_nsec());
                (entry.into_path(), metadata.ino(), changed)
            })
            .collect()
    };
    let before = stamps(&out);

    let second = build(root.path(), &out);

    assert_eq!(stamps(&out), before);
    assert_eq!(second.stderr, first.stderr);
    let summary = String::from_utf8_lossy(&second.stdout);
    assert!(summary.contains(" 0 changed"), "{summary}");
    assert!(summary.contains("Nothing changed."), "{summary}");
}

#[test]
fn other_settings_make_a_clean_site_and_the_first_settings_make_the_first_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    let root = Path::new("tests/golden/two-languages");
    let first = clean(root, &[]);
    build(root, &out);
    for arguments in [
        &["--language", "zh-Hant"][..],
        &["--base-url", "https://other.example/"],
    ] {
        let expected = clean(root, arguments);
        assert!(!differences(&expected, &first).is_empty(), "{arguments:?}");
        rebuild(root, &out, arguments, &expected, "other settings");
        rebuild(root, &out, &[], &first, "the first settings");
    }
}

#[test]
fn another_logo_colour_or_agency_makes_a_clean_site() {
    let corpus = grown(&Corpus {
        advisories: 3,
        languages: 2,
        seed: 9,
    });
    let root = corpus.path();
    let out = root.join("out/site");
    build(root, &out);
    let settings = root.join("content/site.yaml");
    let plain = fs::read_to_string(&settings).expect("settings");
    let logo = |side: u32| {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} 9'/>");
        fs::write(root.join("content/logo.svg"), svg).expect("written");
    };
    let mut last = tree(&out);
    for (side, look) in [
        (9, "look:\n  logo: logo.svg\n"),
        (18, "look:\n  logo: logo.svg\n"),
        (
            18,
            "look:\n  logo: logo.svg\n  colours: { light: { link: \"#004400\" } }\n",
        ),
        (18, "look:\n  agency: { en: Bureau }\n"),
        (18, ""),
    ] {
        logo(side);
        let text = plain.replace("theme: default\n", &format!("theme: default\n{look}"));
        fs::write(&settings, text).expect("written");
        let expected = clean(root, &[]);
        assert!(!differences(&expected, &last).is_empty(), "{side} {look}");
        rebuild(root, &out, &[], &expected, look);
        last = expected;
    }
}

#[test]
fn one_thread_and_two_make_the_same_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Path::new("tests/golden/two-languages");
    let sites = ["1", "2"].map(|threads| {
        let out = folder.path().join(threads).join("site");
        for root in [Path::new("tests/golden/one-language"), root] {
            let mut command = command(root, &out);
            let output = command.env("RAYON_NUM_THREADS", threads).output();
            let output = output.expect("greenlist runs");
            assert!(output.status.success(), "{output:?}");
        }
        tree(&out)
    });
    let differ = differences(&sites[0], &sites[1]);
    assert!(differ.is_empty(), "{differ:?}");
}

/// Changes one file of the content at random and returns a description of the edit.
fn edit(root: &Path, random: &mut fastrand::Rng) -> String {
    let mut files: Vec<PathBuf> = WalkDir::new(root.join("content"))
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let path = &files[random.usize(..files.len())];
    let text = fs::read_to_string(path).expect("read");
    let is_markdown = path.extension().is_some_and(|extension| extension == "md");
    let replacements = [
        ("title: \"", "title: \"New "),
        ("summary: \"", "summary: \"New "),
        (" en\"", " anew\""),
        ("banned", "permitted"),
        ("permitted", "conditional"),
        ("domestic: true", "domestic: false"),
        ("-01\n", "-02\n"),
        ("2020-", "2021-"),
        ("binding: true", "binding: false"),
        ("product-00001", "product-00002"),
        ("supersedes", "revokes"),
    ];
    let possible: Vec<_> = replacements
        .iter()
        .filter(|(from, _)| text.contains(from))
        .collect();
    let what = match random.usize(..10) {
        0 if is_markdown => {
            fs::remove_file(path).expect("removed");
            "removed a file".to_owned()
        }
        1 if is_markdown => {
            fs::write(path, format!("{text}\nOne more sentence.\n")).expect("written");
            "added a sentence".to_owned()
        }
        _ => match possible.get(random.usize(..possible.len().max(1))) {
            Some((from, to)) => {
                fs::write(path, text.replacen(from, to, 1)).expect("written");
                format!("replaced `{from}` by `{to}`")
            }
            None => "no change".to_owned(),
        },
    };
    format!("{what} in {}", path.display())
}

#[test]
fn after_any_edit_and_after_undo_the_site_is_a_clean_one() {
    let corpus = Corpus {
        advisories: 20,
        languages: 3,
        seed: 1,
    };
    let folder = grown(&corpus);
    let root = folder.path();
    let out = root.join("out/site");
    let first = clean(root, &[]);
    rebuild(root, &out, &[], &first, "the first build");
    let undo = || {
        fs::remove_dir_all(root.join("content")).expect("removed");
        corpus.write(root).expect("a corpus");
    };
    let mut random = fastrand::Rng::with_seed(1);
    let mut built = 0;
    while built < EDITS {
        let before = tree(&out);
        let edit = edit(root, &mut random);
        if run(root, &out, &["--quiet"]).status.success() {
            let differ = differences(&tree(&out), &clean(root, &[]));
            assert!(differ.is_empty(), "{edit}: {differ:?}");
            built += 1;
        } else {
            assert!(
                tree(&out) == before,
                "{edit}: a build with errors changed the site"
            );
            undo();
        }
    }
    undo();
    rebuild(root, &out, &[], &first, "undo");
}

/// Adds words to the first advisory text whose file name ends so.
fn add_words(root: &Path, name_end: &str) {
    let text = WalkDir::new(root.join("content/advisories"))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .find(|path| path.to_string_lossy().ends_with(name_end))
        .expect("a text");
    let edited = fs::read_to_string(&text).expect("read") + "\nUnheard-of words.\n";
    fs::write(&text, edited).expect("written");
}

/// Builds with the full-text search.
fn build_search(root: &Path, out: &Path) -> SiteTree {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command.args(["build", "--on", "2024-06-30", "--root"]);
    let output = command.arg(root).arg("--out").arg(out).output();
    let output = output.expect("greenlist runs");
    assert!(output.status.success(), "{output:?}");
    tree(out)
}

#[test]
fn compressed_twins_belong_to_the_site() {
    let root = grown(&Corpus {
        advisories: 3,
        languages: 2,
        seed: 3,
    });
    let root = root.path();
    let out = root.join("out/site");
    build_with(root, &out, &["--compress"]);
    let compressed = tree(&out);
    let is_twin = |path: &Path| {
        path.extension()
            .is_some_and(|end| end == "br" || end == "gz")
    };
    let pages = compressed
        .keys()
        .filter(|path| path.extension().is_some_and(|end| end == "html"));
    for page in pages {
        for end in ["html.br", "html.gz"] {
            assert!(
                compressed.contains_key(&page.with_extension(end)),
                "{}",
                page.display()
            );
        }
    }
    let manifest = fs::read_to_string(out.join(MANIFEST)).expect("a manifest");
    assert!(manifest.contains("en/index.html.br"));

    build(root, &out);
    let plain = tree(&out);
    assert!(plain.keys().all(|path| !is_twin(path)), "removed again");
    build_with(root, &out, &["--compress"]);
    assert!(differences(&tree(&out), &compressed).is_empty());
}

#[test]
fn an_edit_changes_the_search_index_of_its_language_only() {
    let root = grown(&Corpus {
        advisories: 10,
        languages: 3,
        seed: 5,
    });
    let root = root.path();
    let out = root.join("out/site");
    let before = build_search(root, &out);
    assert!(before.contains_key(Path::new("zh-hant/search/index-1.js")));

    add_words(root, ".en.md");
    let after = build_search(root, &out);

    let index_of = |tree: &SiteTree, language: &str| {
        let mut tree = tree.clone();
        tree.retain(|path, _| path.starts_with(format!("{language}/search")));
        tree
    };
    assert!(index_of(&after, "zh-hant") == index_of(&before, "zh-hant"));
    assert!(index_of(&after, "en") != index_of(&before, "en"));
    let differ = differences(&after, &build_search(root, &root.join("clean/site")));
    assert!(differ.is_empty(), "{differ:?}");
}
