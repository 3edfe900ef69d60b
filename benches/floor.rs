//! A minimal program: the least work that makes advisory pages out of this content.
//!
//! It walks `content/`, decodes each advisory's YAML and each text's front matter with greenlist's
//! parser, converts the Markdown to HTML with the same options, inserts it into a fixed page and writes
//! a file for each advisory and language, on two threads. Like greenlist, it uses the source text where
//! a translation is missing. It derives no verdicts, checks nothing, and makes no lists or feeds: the
//! difference to greenlist is the cost of those.
//!
//! ```sh
//! cargo bench --bench floor -- ROOT OUT    # ROOT has content/; OUT is created
//! cargo bench --bench floor                # a generated corpus of 1,000 advisories
//! ```

#![expect(clippy::expect_used, reason = "a bench may fail loudly")]
#![expect(clippy::print_stdout, reason = "prints the figures")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use corpus::Corpus;
use pulldown_cmark::{Options, Parser, html};
use pulldown_cmark_escape::escape_html;
use rayon::prelude::*;
use serde::Deserialize;
use walkdir::WalkDir;

/// The same allocator as the program's, so that it makes no difference.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Threads, independent of the machine.
const THREADS: usize = 2;

#[derive(Deserialize)]
struct Site {
    languages: Vec<Language>,
}

#[derive(Deserialize)]
struct Language {
    id: String,
}

#[derive(Deserialize)]
struct Facts {
    id: String,
    issuer: String,
    source_language: String,
    issued: String,
    rulings: Vec<Ruling>,
}

#[derive(Deserialize)]
struct Ruling {
    targets: Vec<String>,
    verdict: String,
}

#[derive(Deserialize)]
struct Head {
    title: String,
    summary: String,
}

fn main() {
    // `cargo bench` adds `--bench`.
    let folders: Vec<PathBuf> = std::env::args_os()
        .skip(1)
        .filter(|argument| !argument.to_string_lossy().starts_with("--"))
        .map(PathBuf::from)
        .collect();
    rayon::ThreadPoolBuilder::new()
        .num_threads(THREADS)
        .build_global()
        .expect("threads");
    match folders.as_slice() {
        [root, out] => measure(root, out),
        [] => {
            let folder = tempfile::tempdir().expect("a folder");
            let corpus = Corpus {
                advisories: 1000,
                languages: 3,
                seed: 1,
            };
            corpus.write(folder.path()).expect("written");
            measure(folder.path(), &folder.path().join("site"));
        }
        _ => println!("usage: floor ROOT OUT"),
    }
}

fn measure(root: &Path, out: &Path) {
    let start = Instant::now();
    let pages = build(&root.join("content"), out);
    let seconds = start.elapsed().as_secs_f64();
    println!("{pages} pages in {seconds:.3} s, {} KiB at most", peak());
}

fn build(content: &Path, out: &Path) -> usize {
    let site: Site = yaml(&read(&content.join("site.yaml")));
    for language in &site.languages {
        fs::create_dir_all(out.join(&language.id).join("advisories")).expect("a folder");
    }
    let advisories = advisories(content);
    advisories
        .par_iter()
        .map(|(facts, texts)| advisory(facts, texts, &site, out))
        .sum()
}

/// The advisories' fact files, each with its texts by language.
fn advisories(content: &Path) -> BTreeMap<PathBuf, BTreeMap<String, PathBuf>> {
    let mut found: BTreeMap<PathBuf, BTreeMap<String, PathBuf>> = BTreeMap::new();
    for entry in WalkDir::new(content).sort_by_file_name() {
        let path = entry.expect("a folder to list").into_path();
        if !path.starts_with(content.join("advisories")) {
            continue;
        }
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("yaml") => {
                found.entry(path).or_default();
            }
            Some("md") => {
                let stem = path.with_extension("");
                let language = stem.extension().and_then(|tag| tag.to_str());
                let language = language.expect("a language in the name").to_owned();
                let facts = stem.with_extension("yaml");
                found.entry(facts).or_default().insert(language, path);
            }
            _ => {}
        }
    }
    found
}

/// Writes an advisory's pages and counts them.
fn advisory(facts: &Path, texts: &BTreeMap<String, PathBuf>, site: &Site, out: &Path) -> usize {
    let facts: Facts = yaml(&read(facts));
    let source = &facts.source_language;
    for language in &site.languages {
        let text = texts.get(&language.id).or_else(|| texts.get(source));
        let page = page(&facts, &read(text.expect("a text")), &language.id);
        let file = format!("{}/advisories/{}.html", language.id, facts.id);
        fs::write(out.join(file), page).expect("written");
    }
    site.languages.len()
}

fn page(facts: &Facts, text: &str, language: &str) -> String {
    let (head, body) = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .expect("front matter");
    let head: Head = yaml(head);
    let mut page = String::with_capacity(2 * text.len());
    let mut put = |pieces: &[&str]| page.extend(pieces.iter().copied());
    let (title, summary) = (escaped(&head.title), escaped(&head.summary));
    put(&["<!doctype html>\n<html lang=\"", language, "\">\n"]);
    put(&[
        "<head>\n<meta charset=\"utf-8\">\n<title>",
        &title,
        "</title>\n",
    ]);
    put(&["<meta name=\"description\" content=\"", &summary, "\">\n"]);
    put(&["<link rel=\"stylesheet\" href=\"../../assets/site.css\">\n</head>\n<body>\n<main>\n"]);
    put(&["<h1>", &title, "</h1>\n<p>", &summary, "</p>\n<dl>\n"]);
    put(&["<dt>Issued by</dt><dd>", &escaped(&facts.issuer), "</dd>\n"]);
    put(&["<dt>Issued</dt><dd>", &escaped(&facts.issued), "</dd>\n"]);
    for ruling in &facts.rulings {
        let targets = escaped(&ruling.targets.join(", "));
        put(&[
            "<dt>",
            &targets,
            "</dt><dd>",
            &escaped(&ruling.verdict),
            "</dd>\n",
        ]);
    }
    put(&["</dl>\n"]);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    html::push_html(&mut page, Parser::new_ext(body, options));
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html(&mut escaped, text).expect("strings take everything");
    escaped
}

fn yaml<T: for<'de> Deserialize<'de>>(text: &str) -> T {
    serde_yaml::from_str(text).expect("valid YAML")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

/// The peak memory of this program in KiB. It asks the system itself: measured by a parent, the figure
/// is at least the parent's size at the fork.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let words = line.and_then(|rest| rest.split_whitespace().next());
    words.unwrap_or("?").to_owned()
}
