//! Tests the user's guide: its commands run, its example files are valid, its links are not broken.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::cargo::cargo_bin;
use greenlist::internals::limits;
use greenlist::internals::model::{ActivityList, LanguageId};

fn docs() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs")
}

fn page(name: &str) -> String {
    fs::read_to_string(docs().join(name)).expect("a page")
}

/// The fenced blocks of a page with their languages, each with the last path in backquotes before
/// it.
fn blocks(page: &str) -> Vec<(Option<String>, String, String)> {
    let mut blocks = Vec::new();
    let mut file = None;
    let mut open: Option<(String, String)> = None;
    for line in page.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(language)) => open = Some((language.to_owned(), String::new())),
            (Some(_), Some(_)) => {
                let (language, text) = open.take().expect("open");
                blocks.push((file.clone(), language, text));
            }
            (Some((_, text)), None) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {
                let named = line
                    .strip_prefix("`content/")
                    .and_then(|rest| rest.split_once('`'));
                if let Some((path, _)) = named {
                    file = Some(format!("content/{path}"));
                }
            }
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

/// Runs the commands of a page in a folder, as a shell script.
fn run(name: &str, folder: &Path) -> String {
    let commands: String = blocks(&page(name))
        .into_iter()
        .filter(|(_, language, _)| language == "sh")
        .map(|(_, _, text)| text)
        .collect();
    assert!(commands.contains("greenlist "), "{name} has no commands");
    let program = cargo_bin!("greenlist");
    let path = format!(
        "{}:/usr/local/bin:/usr/bin:/bin",
        program.parent().expect("a folder").display()
    );
    let output = Command::new("sh")
        .args(["-e", "-c", &commands])
        .current_dir(folder)
        .env("PATH", path)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("a shell");
    assert!(
        output.status.success(),
        "{name}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_commands_of_the_first_site_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = run("first-site.md", folder.path());
    assert!(
        printed.contains("Example Meet for Schools on "),
        "{printed}"
    );
    assert!(printed.contains(": Banned"), "{printed}");
    let page = folder
        .path()
        .join("our-list/site/zh-hant/products/example-meet.html");
    assert!(page.is_file());
}

#[test]
fn the_commands_of_the_other_pages_run_in_the_demonstration() {
    for name in ["verdicts.md", "translating.md", "publishing.md"] {
        let folder = tempfile::tempdir().expect("a folder");
        super::mistakes::copy(Path::new("content"), &folder.path().join("content"));
        run(name, folder.path());
    }
}

#[test]
fn the_files_of_the_guide_are_a_valid_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut written = 0;
    for (file, language, text) in blocks(&page("content.md")) {
        assert!(
            ["yaml", "markdown"].contains(&language.as_str()),
            "{language}"
        );
        let path = folder.path().join(file.expect("a file"));
        assert!(!path.exists(), "{} is given twice", path.display());
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
        written += 1;
    }
    assert_eq!(written, 15);
    let letter = folder.path().join("content/files/letter-2020-04-07.pdf");
    fs::create_dir_all(letter.parent().expect("a folder")).expect("a folder");
    fs::write(letter, "%PDF-1.7\n").expect("written");
    super::mistakes::greenlist(folder.path(), &["check", "--strict"])
        .success()
        .stdout("No errors, no warnings.\n");
}

#[test]
fn every_link_of_the_guide_is_valid() {
    for entry in fs::read_dir(docs()).expect("the guide") {
        let path = entry.expect("a page").path();
        if path.extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a page");
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let target = link.split('#').next().unwrap_or_default();
            if target.ends_with(".md") && !target.contains(':') {
                assert!(docs().join(target).is_file(), "{}: {link}", path.display());
            }
        }
    }
}

#[test]
fn the_limits_in_the_guide_are_those_of_the_program() {
    const KILOBYTE: usize = 1024;
    const MEGABYTE: usize = 1024 * KILOBYTE;
    let number = |number: usize| match number {
        0..1_000 => number.to_string(),
        1_000..1_000_000 => format!("{},{:03}", number / 1_000, number % 1_000),
        _ => format!("{} million", number / 1_000_000),
    };
    let kilobytes = |bytes: usize| format!("{} KB", number(bytes / KILOBYTE));
    let bytes = |limit: u64| kilobytes(usize::try_from(limit).expect("small"));
    let rows = [
        ("a YAML file", bytes(limits::YAML_LIMIT)),
        ("a Markdown file", bytes(limits::MARKDOWN_LIMIT)),
        (
            "a template or a file of messages",
            bytes(limits::THEME_TEXT_LIMIT),
        ),
        ("an asset of a theme", bytes(limits::ASSET_LIMIT)),
        (
            "a file in `content/files/`",
            format!("{} MB", limits::ATTACHMENT_MEGABYTES),
        ),
        (
            "a logo",
            format!("{} bytes", number(limits::LOGO_LIMIT as usize)),
        ),
        ("folders inside one another", number(limits::MAX_FOLDERS)),
        (
            "levels of lists and maps in YAML",
            number(limits::YAML_DEPTH),
        ),
        (
            "levels of lists and quotations in Markdown",
            number(limits::MARKDOWN_DEPTH),
        ),
        ("languages of a site", number(LanguageId::MAX)),
        ("activities of a site", number(ActivityList::MAX)),
        (
            "braces inside one another in a message, and references to follow",
            number(limits::MAX_NESTING),
        ),
        (
            "a message with all that it refers to",
            kilobytes(limits::MESSAGE_LIMIT),
        ),
        (
            "all messages of a language",
            kilobytes(limits::LANGUAGE_LIMIT),
        ),
        (
            "what a template writes for one page",
            format!("{} MB", limits::OUTPUT_LIMIT / MEGABYTE),
        ),
        (
            "numbers that `range` gives for one page",
            number(limits::RANGE_LIMIT),
        ),
        (
            "problems that are listed of a file, errors first; the others are counted",
            number(limits::LISTED_OF_FILE),
        ),
        (
            "warnings that `build` lists; `check` lists the others",
            number(limits::BUILD_WARNINGS),
        ),
        (
            "errors and warnings each that the preview shows",
            number(limits::PREVIEW_PROBLEMS),
        ),
        (
            "a software list",
            format!("{} MB", limits::LIST_BYTES / MEGABYTE),
        ),
        ("rows of a software list", number(limits::LIST_ROWS)),
        (
            "a file of translations",
            format!("{} MB", limits::TRANSLATION_BYTES / MEGABYTE),
        ),
    ];
    let page = page("limits.md");
    let is_row = |line: &&str| line.starts_with("| ") && !line.starts_with("| what |");
    let written: Vec<(&str, String)> = page
        .lines()
        .filter(is_row)
        .map(|line| {
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            (cells[1], cells[2].to_owned())
        })
        .collect();
    assert_eq!(written, rows);
}
