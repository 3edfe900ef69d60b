//! A build that remembers an earlier one leaves what a build that remembers nothing makes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use greenlist::corpus::Corpus;
use greenlist::diagnostic::Diagnostics;
use greenlist::emit::{Disk, Trust, Written};
use greenlist::load;
use greenlist::markdown;
use greenlist::model::Date;
use greenlist::pipeline::{self, Progress, Request, Stage};
use walkdir::WalkDir;

use crate::grown::grown;

/// Edits in a row on one corpus.
const EDITS: usize = if cfg!(debug_assertions) { 12 } else { 60 };

struct Silent;

impl Progress for Silent {
    fn stage(&self, _stage: Stage) {}
    fn pages(&self, _total: u64) {}
    fn page_done(&self) {}
}

/// Builds as `greenlist build --no-search` does; `None` where the content has faults.
fn build(root: &Path, out: &Path, trust: Trust, on: Option<Date>) -> Option<(Written, usize)> {
    build_with(root, out, trust, on, false)
}

fn build_with(
    root: &Path,
    out: &Path,
    trust: Trust,
    on: Option<Date>,
    search: bool,
) -> Option<(Written, usize)> {
    let disk = Disk::open(out, trust).expect("a folder");
    let memory = disk.memory();
    let request = Request {
        search,
        root,
        on,
        now: "2024-07-01T00:00:00Z".parse().expect("a moment"),
        base_url: None,
        languages: Vec::new(),
        memory: match trust {
            Trust::Stamps => Some(&memory),
            Trust::Nothing => None,
        },
        progress: &Silent,
    };
    let mut told = Diagnostics::new();
    let built = pipeline::build(&request, &disk, &mut told).expect("a machine that works")?;
    if told.has_errors() {
        return None;
    }
    if let Some(remembering) = &built.remembering {
        remembering.forget().expect("forgotten");
    }
    let written = disk.finish().expect("finished");
    if let Some(remembering) = built.remembering {
        remembering.keep();
    }
    Some((written, told.sorted().len()))
}

/// A corpus in a folder that goes away.
fn corpus(advisories: usize, seed: u64) -> tempfile::TempDir {
    let root = grown(&Corpus {
        advisories,
        languages: 3,
        seed,
    });
    stamp(root.path());
    root
}

/// Stamps the translations of advisories: their pages show the source where that changed.
fn stamp(root: &Path) {
    let mut told = Diagnostics::new();
    let catalog = load::catalog(root, load::Bodies::Keep, &mut told);
    let catalog = catalog.expect("readable").expect("a site");
    for advisory in catalog.advisories.records() {
        let Some(source) = advisory.texts.get(advisory.source_language) else {
            continue;
        };
        let stamped = format!("{{ source_hash: \"{}\", ", markdown::stamp(source));
        for (language, text) in advisory.texts.iter() {
            if language != advisory.source_language {
                let path = root.join(&*text.file);
                let text = fs::read_to_string(&path).expect("read");
                fs::write(&path, text.replacen("{ ", &stamped, 1)).expect("written");
            }
        }
    }
}

fn tree(site: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = WalkDir::new(site)
        .into_iter()
        .map(|entry| entry.expect("an entry"));
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(site).expect("inside");
            (path.to_owned(), fs::read(entry.path()).expect("read"))
        })
        .collect()
}

/// Holds what lies in a folder against a build that remembers nothing.
fn is_clean(root: &Path, out: &Path, edit: &str) {
    let clean = root.join("clean/site");
    build(root, &clean, Trust::Nothing, None).expect("sound content");
    let (left, made) = (tree(out), tree(&clean));
    let differ: Vec<_> = made
        .iter()
        .filter(|(path, bytes)| left.get(*path) != Some(bytes))
        .map(|(path, _)| path)
        .chain(left.keys().filter(|path| !made.contains_key(*path)))
        .collect();
    assert!(differ.is_empty(), "after {edit}: {differ:?}");
}

/// Changes one file of the content at random, and says how.
fn edit(root: &Path, random: &mut fastrand::Rng) -> String {
    let mut files: Vec<PathBuf> = WalkDir::new(root.join("content"))
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let path = &files[random.usize(..files.len())];
    let text = fs::read_to_string(path).expect("read");
    let changes: [(&str, &str); 14] = [
        ("title: \"", "title: \"New "),
        ("summary: \"", "summary: \"New "),
        (" en\"", " anew\""),
        ("banned", "permitted"),
        ("permitted", "conditional"),
        ("recommended", "under_review"),
        ("domestic: true", "domestic: false"),
        ("domestic: false", "domestic: true"),
        ("-01\n", "-02\n"),
        ("2020-", "2021-"),
        ("binding: true", "binding: false"),
        ("reviewed", "machine"),
        ("product-00001", "product-00002"),
        ("supersedes", "revokes"),
    ];
    let possible: Vec<_> = changes
        .iter()
        .filter(|(from, _)| text.contains(from))
        .collect();
    let what = match random.usize(..10) {
        0 if path.extension().is_some_and(|end| end == "md") => {
            fs::remove_file(path).expect("removed");
            "the removal".to_owned()
        }
        1 if path.extension().is_some_and(|end| end == "md") => {
            fs::write(path, format!("{text}\nOne more sentence.\n")).expect("written");
            "one more sentence".to_owned()
        }
        _ => match possible.get(random.usize(..possible.len().max(1))) {
            Some((from, to)) => {
                fs::write(path, text.replacen(from, to, 1)).expect("written");
                format!("`{from}` -> `{to}`")
            }
            None => "no change".to_owned(),
        },
    };
    format!("{what} in {}", path.display())
}

#[test]
fn after_any_edit_the_site_is_what_a_clean_build_makes() {
    for seed in 1..=3 {
        let root = corpus(40, seed);
        let root = root.path();
        let out = root.join("out/site");
        build(root, &out, Trust::Stamps, None).expect("a sound corpus");
        let mut random = fastrand::Rng::with_seed(seed);
        let mut built = 0;
        for _ in 0..EDITS {
            let edit = edit(root, &mut random);
            // Content with faults leaves the site alone, whatever comes of it later.
            if build(root, &out, Trust::Stamps, None).is_some() {
                is_clean(root, &out, &edit);
                built += 1;
            } else {
                // Else hardly an edit would be sound after the first that is not.
                undo(root, seed);
            }
        }
        assert!(
            built > EDITS / 8,
            "only {built} of {EDITS} edits were sound"
        );
    }
}

/// Puts the corpus back as it was made.
fn undo(root: &Path, seed: u64) {
    fs::remove_dir_all(root.join("content")).expect("removed");
    let corpus = Corpus {
        advisories: 40,
        languages: 3,
        seed,
    };
    corpus.write(root).expect("a corpus");
    stamp(root);
}

#[test]
fn a_build_of_the_same_writes_nothing_and_says_the_same() {
    let root = corpus(40, 9);
    let out = root.path().join("out/site");
    let again = || build(root.path(), &out, Trust::Stamps, None).expect("sound");
    let (first, told) = again();
    let (second, told_again) = again();
    assert!(first.exchanged && !second.exchanged);
    assert_eq!((second.written, second.files), (0, first.files));
    assert_eq!(told_again, told);
}

#[test]
fn what_somebody_did_to_the_site_is_undone() {
    let root = corpus(40, 9);
    let out = root.path().join("out/site");
    let again = || build(root.path(), &out, Trust::Stamps, None).expect("sound");
    again();
    let page = out.join("en/index.html");
    fs::write(&page, "defaced").expect("written");
    fs::remove_file(out.join("vi/index.html")).expect("removed");
    let (written, _) = again();
    assert_eq!(written.written, 2);
    is_clean(root.path(), &out, "a defaced page");
}

#[test]
fn another_colour_logo_or_agency_is_seen() {
    let root = corpus(40, 9);
    let root = root.path();
    let out = root.join("out/site");
    let logo = |side: u32| {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} 9'/>");
        fs::write(root.join("content/logo.svg"), svg).expect("written");
    };
    let settings = root.join("content/site.yaml");
    let plain = fs::read_to_string(&settings).expect("settings");
    let look = |look: &str| {
        let text = plain
            .replace("theme: default\n", &format!("theme: default\n{look}"))
            .replace("[atom, sitemap]", "[badges]");
        fs::write(&settings, text).expect("written");
    };
    let again = |edit: &str| {
        build(root, &out, Trust::Stamps, None).expect("sound");
        is_clean(root, &out, edit);
    };
    again("nothing");
    logo(9);
    look("look:\n  logo: logo.svg\n");
    again("a logo");
    logo(18);
    again("another logo");
    look("look:\n  logo: logo.svg\n  colours: { light: { link: \"#004400\" } }\n");
    again("a colour");
    look("look:\n  agency: { en: Bureau }\n");
    again("an agency");
}

#[test]
fn another_day_is_another_build() {
    let root = corpus(40, 9);
    let out = root.path().join("out/site");
    let on = |day: &str| {
        let day = day.parse().expect("a date");
        build(root.path(), &out, Trust::Stamps, Some(day)).expect("sound")
    };
    on("2020-01-01");
    let first = tree(&out);
    assert!(on("2021-01-01").0.written > 0);
    assert!(on("2020-01-01").0.written > 0);
    assert!(tree(&out) == first, "the pages of a day differ");
}

#[test]
fn a_memory_that_is_damaged_or_old_does_no_harm() {
    let root = corpus(40, 9);
    let out = root.path().join("out/site");
    let again = || build(root.path(), &out, Trust::Stamps, None).expect("sound");
    again();
    let hidden = root.path().join("out/.greenlist");
    for name in ["site.memory", "site.kept", "site.readings"] {
        let file = hidden.join(name);
        let whole = fs::read(&file).expect("a memory");
        for damaged in [&b""[..], b"greenlist memo 1", &whole[..whole.len() / 2]] {
            fs::write(&file, damaged).expect("written");
            assert!(!again().0.exchanged, "{name}");
        }
        fs::remove_file(&file).expect("removed");
        assert!(!again().0.exchanged, "{name}");
    }
    // One build that remembers nothing must not leave a memory of what was there before it.
    let advisory = WalkDir::new(root.path().join("content/advisories"))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .find(|path| path.extension().is_some_and(|end| end == "md"))
        .expect("a text");
    let before = fs::read_to_string(&advisory).expect("read");
    fs::write(&advisory, before.replacen("title: \"", "title: \"New ", 1)).expect("written");
    build(root.path(), &out, Trust::Nothing, None).expect("sound");
    fs::write(&advisory, before).expect("written");
    again();
    is_clean(root.path(), &out, "an edit and its undoing");
}

/// Adds words to the first text whose name ends so.
#[cfg(feature = "search")]
fn add_words(root: &Path, end: &str) {
    let text = WalkDir::new(root.join("content/advisories"))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .find(|path| path.to_string_lossy().ends_with(end))
        .expect("a text");
    let edited = fs::read_to_string(&text).expect("read") + "\nUnheard-of words.\n";
    fs::write(&text, edited).expect("written");
}

#[cfg(feature = "search")]
#[test]
fn the_search_follows_an_edit_in_the_language_that_it_changes() {
    let root = corpus(10, 5);
    let root = root.path();
    let out = root.join("site");
    let build = |out: &Path, trust| build_with(root, out, trust, None, true).expect("sound");
    let of = |language: &str| -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = tree(&out);
        files.retain(|path, _| path.starts_with(format!("{language}/search")));
        files
    };
    build(&out, Trust::Stamps);
    let (source, english) = (of("zh-hant"), of("en"));
    assert!(source.contains_key(Path::new("zh-hant/search/pagefind.js")));

    add_words(root, ".en.md");
    build(&out, Trust::Stamps);
    assert_eq!(of("zh-hant"), source);
    assert_ne!(of("en"), english);

    let clean = root.join("clean/site");
    build(&clean, Trust::Nothing);
    assert!(
        tree(&out) == tree(&clean),
        "a clean build makes another site"
    );
}

#[cfg(feature = "search")]
#[test]
fn of_the_search_of_a_large_site_an_edit_changes_one_part() {
    let root = corpus(850, 5);
    let root = root.path();
    let out = root.join("site");
    let build = |out: &Path, trust| build_with(root, out, trust, None, true).expect("sound");
    build(&out, Trust::Stamps);
    let before = tree(&out);

    add_words(root, ".vi.md");
    build(&out, Trust::Stamps);
    let after = tree(&out);
    let index = |path: &Path| path.to_string_lossy().contains("/search/");
    let changed: BTreeSet<_> = after
        .iter()
        .filter(|(path, bytes)| index(path) && before.get(*path) != Some(*bytes))
        .map(|(path, _)| path.starts_with("vi/search/2"))
        .collect();
    assert_eq!(changed.len(), 1, "files of both parts were changed");
    assert!(
        after.keys().any(|path| path.starts_with("vi/search/2")),
        "there are two parts"
    );

    let clean = root.join("clean/site");
    build(&clean, Trust::Nothing);
    assert!(after == tree(&clean), "a clean build makes another site");
}
