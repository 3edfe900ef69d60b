//! Tests the user's guide: its commands run, its example files are valid, its links are not broken.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::cargo::cargo_bin;

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
