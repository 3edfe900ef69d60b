//! Changes of the demonstration content that examples need, and the mistakes of the examples.

use std::borrow::Cow;
use std::fs;
#[cfg(unix)]
use std::os::unix::fs::symlink as link_file;
#[cfg(windows)]
use std::os::windows::fs::symlink_file as link_file;
use std::path::Path;

use greenlist::internals::diagnostic::{Code, Diagnostic, Diagnostics};
use greenlist::internals::pipeline::{self, Request};
use greenlist::internals::report::explain::Example;

use crate::editors::files;
use crate::site::Silent;

/// A change that adds the corrected lines of an example to the content.
pub(super) enum Step {
    /// Writes a file.
    Write(&'static str, &'static str),
    /// Replaces a text in a file.
    Replace(&'static str, &'static str, &'static str),
    /// Cuts a file after a text.
    Cut(&'static str, &'static str),
    /// Adds German to the site, with the English labels.
    German,
}

impl Step {
    /// Changes the content in a root.
    pub(super) fn take(&self, root: &Path) {
        match self {
            Self::Write(file, text) => {
                let path = root.join(file);
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(path, text).expect("written");
            }
            Self::Replace(file, right, wrong) => replace(root, file, right, wrong.as_bytes()),
            Self::Cut(file, last) => {
                let path = root.join(file);
                let text = fs::read_to_string(&path).expect("readable");
                let end = text.find(last).expect("the last lines") + last.len();
                fs::write(path, &text[..end]).expect("written");
            }
            Self::German => add_german(root),
        }
    }
}

/// Adds German to the languages, and to each English label in YAML the same in German.
fn add_german(root: &Path) {
    for path in files(&root.join("content")) {
        if path.extension().is_none_or(|ending| ending != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        let text: String = text.split_inclusive('\n').map(in_german).collect();
        fs::write(path, text).expect("written");
    }
    let english = "  - { id: en, locale: en-GB }\n";
    let german = format!("{english}  - {{ id: de, locale: de }}\n");
    replace(root, "content/site.yaml", english, german.as_bytes());
}

fn in_german(line: &str) -> String {
    if line.trim_start().starts_with("en: ") {
        return format!("{line}{}", line.replacen("en: ", "de: ", 1));
    }
    let mut parts = line.split(" en: \"");
    let mut german = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let label = part.split('"').next().unwrap_or_default();
        german += &format!(" de: \"{label}\", en: \"{part}");
    }
    german
}

/// Replaces a text that is in a file exactly once.
fn replace(root: &Path, file: &str, from: &str, to: &[u8]) {
    let path = root.join(file);
    let text = fs::read_to_string(&path).expect("readable");
    assert_eq!(
        text.matches(from).count(),
        1,
        "{file} must have once: {from}"
    );
    let at = text.find(from).expect("counted");
    let (before, after) = (&text.as_bytes()[..at], &text.as_bytes()[at + from.len()..]);
    fs::write(path, [before, to, after].concat()).expect("written");
}

/// Makes the mistake of an example.
pub(super) fn make(root: &Path, code: Code, mistake: Example) {
    let Example { file, wrong, right } = mistake;
    match file {
        Some(file) => {
            let mut bytes = Vec::new();
            for character in wrong.chars() {
                match character {
                    '\u{fffd}' => bytes.push(0xff),
                    '␇' => bytes.push(0x07),
                    '⍽' => bytes.extend("\u{200b}".bytes()),
                    '…' => bytes.extend(more_text(file).bytes()),
                    other => bytes.extend(other.to_string().bytes()),
                }
            }
            replace(root, file, &right, &bytes);
        }
        None if code == Code::CopiedFile => {
            fs::copy(root.join(right), root.join(wrong)).expect("copied");
        }
        None => match wrong.split_once(" -> ") {
            Some((link, target)) => {
                fs::remove_file(root.join(right)).expect("removed");
                link_file(target, root.join(link)).expect("linked");
            }
            None => fs::rename(root.join(right), root.join(wrong)).expect("renamed"),
        },
    }
}

/// What `…` stands for in a file.
fn more_text(file: &str) -> String {
    if file.ends_with("vocabulary.yaml") {
        return (0..80).map(|index| format!("a{index}: {{}}, ")).collect();
    }
    match Path::new(file)
        .extension()
        .and_then(|ending| ending.to_str())
    {
        Some("md") => "[a](product:a) ".repeat(200),
        Some("ftl") => "…".repeat(40_000),
        _ => "…".repeat(4_000_000),
    }
}

/// What a check of the content finds.
pub(in crate::mistakes) fn found(root: &Path) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::new();
    let request = Request {
        search: false,
        root,
        on: None,
        drafts: greenlist::Drafts::HeldBack,
        now: jiff::Timestamp::UNIX_EPOCH,
        base_url: None,
        languages: Vec::new(),
        progress: &Silent,
    };
    pipeline::check(&request, &mut diagnostics).expect("no system error");
    let listed = diagnostics.listed().into_iter();
    listed.map(Cow::into_owned).collect()
}
