//! Files, folders and links that are not read: named, and never opened.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command as System, Output};
use std::time::Duration;

use assert_cmd::Command;

use crate::attachments::project;

/// A command must not wait for a pipe or read a device to its end.
const TIME_LIMIT: Duration = Duration::from_secs(30);

const SECRET: &str = "title: THE SECRET OF ANOTHER FILE";

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command.args(arguments).arg("--root").arg(root);
    command.env("LC_ALL", "C.UTF-8").timeout(TIME_LIMIT);
    command.output().expect("runs")
}

/// `code file` of every error; checks that no command shows the secret or hangs.
fn errors(root: &Path) -> Vec<String> {
    let report = run(root, &["check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&report.stdout).expect("JSON");
    for arguments in [&["check"][..], &["build"], &["fmt", "--check"]] {
        let output = run(root, arguments);
        assert!(
            output.status.code().is_some_and(|code| code <= 1),
            "{output:?}"
        );
        let shown = [&*output.stdout, &*output.stderr].concat();
        let shown = String::from_utf8_lossy(&shown);
        assert!(!shown.contains("SECRET"), "{shown}");
    }
    let list = json["faults"].as_array().expect("a list").iter();
    list.filter(|fault| fault["severity"] == "error")
        .map(|fault| {
            let text = |key: &str| fault[key].as_str().unwrap_or("-").to_owned();
            let reason = fault["arguments"]["reason"].as_str().unwrap_or("-");
            format!("{} {} {reason}", text("code"), text("file"))
        })
        .collect()
}

fn pipe(path: &Path) {
    let status = System::new("mkfifo").arg(path).status();
    assert!(status.expect("mkfifo").success());
}

fn socket(path: &Path) {
    UnixListener::bind(path).expect("a socket");
}

fn device(path: &Path) {
    symlink("/dev/zero", path).expect("a link");
}

fn outside(path: &Path) {
    // Beside the project's folder.
    let secret = path
        .ancestors()
        .find(|folder| folder.join("content").is_dir());
    let secret = secret.expect("the root").join("../secret.yaml");
    symlink(secret, path).expect("a link");
}

fn outside_folder(path: &Path) {
    let folder = path
        .ancestors()
        .find(|folder| folder.join("content").is_dir());
    symlink(folder.expect("the root").join("../theirs"), path).expect("a link");
}

fn nowhere(path: &Path) {
    symlink("no/such/folder", path).expect("a link");
}

fn above(path: &Path) {
    symlink("..", path).expect("a link");
}

#[test]
fn what_is_not_a_regular_file_inside_the_project_is_named_and_never_opened() {
    type Make = fn(&Path);
    let cases: &[(&str, Make, &str)] = &[
        ("content/pages/x.en.md", pipe, "special"),
        ("content/products/x.yaml", pipe, "special"),
        ("content/moved.yaml", pipe, "special"),
        ("content/site.yaml", pipe, "special"),
        ("content/note", pipe, "special"),
        ("content/files/x.pdf", socket, "special"),
        ("content/advisories/x.yaml", socket, "special"),
        ("theme/assets/x.css", pipe, "special"),
        ("theme/locales/en.ftl", pipe, "special"),
        ("themes/own/theme.yaml", pipe, "special"),
        ("content/pages/x.en.md", device, "outside"),
        ("content/pages/x.en.md", outside, "outside"),
        ("content/products/x.yaml", outside, "outside"),
        ("content/vendors.yaml", outside, "outside"),
        ("content/vocabulary.yaml", outside, "outside"),
        ("content/logo.svg", outside, "outside"),
        ("content/logo.svg", pipe, "special"),
        ("theme/templates/x.html", outside, "outside"),
        ("theme/locales/en.ftl", outside, "outside"),
        ("content/advisories/2020", outside_folder, "outside"),
        ("content/products/theirs", outside_folder, "outside"),
        ("theme/assets/theirs", outside_folder, "outside"),
        ("theme", outside_folder, "outside"),
        ("themes/own", outside_folder, "outside"),
        ("content/advisories/2020", nowhere, "broken"),
        ("content/legislation.yaml", nowhere, "broken"),
        ("theme", nowhere, "broken"),
        ("content/products/again", above, "circular"),
        ("theme/assets/again", above, "circular"),
    ];
    for (path, make, reason) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("secret.yaml"), SECRET).expect("written");
        fs::create_dir(folder.path().join("theirs")).expect("a folder");
        fs::write(folder.path().join("theirs/x.yaml"), SECRET).expect("written");
        let root = folder.path().join("root");
        fs::rename(project("", "").keep(), &root).expect("renamed");
        let site = root.join("content/site.yaml");
        let mut text = fs::read_to_string(&site).expect("read");
        if path.ends_with(".svg") {
            text.push_str("look: { logo: logo.svg }\n");
        }
        if path.starts_with("themes/") {
            text.push_str("theme: own\n");
        }
        fs::write(&site, text).expect("written");
        let target = root.join(path);
        fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
        let _ = fs::remove_file(&target);
        make(&target);
        let found = errors(&root);
        let expected = format!("unreadable-file {path} {reason}");
        assert!(found.contains(&expected), "{expected}: {found:?}");
        // What the file should hold is not reported as missing as well. Only the parent of a theme is
        // unknown, and so are the languages that it has.
        let mut others = found.iter().filter(|line| **line != expected);
        let is_of_theme =
            |line: &String| path.starts_with("themes/") && line.starts_with("missing-file");
        assert!(others.all(is_of_theme), "{path}: {found:?}");
    }
}

#[test]
fn links_inside_the_project_are_followed_and_circles_are_named_once() {
    let folder = project("", "");
    let root = folder.path();
    let content = root.join("content");
    let shared = root.join("share/2020");
    fs::create_dir_all(&shared).expect("a folder");
    for name in ["act.yaml", "act.en.md"] {
        let from = content.join("advisories").join(name);
        fs::rename(from, shared.join(name)).expect("moved");
    }
    symlink("../../share/2020", content.join("advisories/2020")).expect("a link");
    fs::rename(content.join("vendors.yaml"), root.join("share/v.yaml")).expect("moved");
    symlink("../share/v.yaml", content.join("vendors.yaml")).expect("a link");
    fs::create_dir(root.join("share/theme")).expect("a folder");
    symlink("share/theme", root.join("theme")).expect("a link");
    assert_eq!(errors(root), [""; 0]);
    assert!(root.join("site/en/advisories/act.html").is_file());

    // Each folder has a link to every other one: without a limit, the paths would never end.
    for name in ["a", "b", "c", "d", "e"] {
        let inside = content.join("advisories").join(name);
        fs::create_dir(&inside).expect("a folder");
        for other in ["a", "b", "c", "d", "e"] {
            symlink(format!("../{other}"), inside.join(format!("to-{other}"))).expect("a link");
        }
    }
    let found = errors(root);
    assert!(found.len() < 50, "{}", found.len());
    let is_circular = |line: &String| line.ends_with("circular");
    assert!(found.iter().all(is_circular), "{found:?}");
}

#[test]
fn folders_inside_one_another_are_read_to_a_limit() {
    let deep = |folders: usize| {
        let folder = project("", "");
        let root = folder.path().to_owned();
        // One folder after the other: a path of all of them is too long for the system.
        let script = "cd \"$1\"; i=0; while [ $i -lt $2 ]; do mkdir d; cd -P d; i=$((i+1)); done";
        let status = System::new("sh")
            .args(["-c", script, "sh"])
            .arg(root.join("content/products"))
            .arg(folders.to_string())
            .status();
        assert!(status.expect("sh").success());
        (folder, root)
    };
    let (_folder, root) = deep(31);
    let inside = root.join("content/products").join("d/".repeat(31));
    fs::rename(
        root.join("content/products/talk.yaml"),
        inside.join("talk.yaml"),
    )
    .expect("moved");
    assert_eq!(errors(&root), [""; 0]);

    let (_folder, root) = deep(1_400);
    let found = errors(&root);
    let expected = format!("unreadable-file content/products{} deep", "/d".repeat(32));
    assert_eq!(found, [expected]);
}

#[test]
fn a_large_file_is_refused_before_it_is_read() {
    const TERABYTE: u64 = 1 << 40;
    let folder = project("", "");
    let root = folder.path();
    let cases = [
        ("content/products/x.yaml", "file-too-large"),
        ("content/pages/x.en.md", "file-too-large"),
        ("content/moved.yaml", "file-too-large"),
        ("theme/templates/x.html", "file-too-large"),
        ("theme/locales/en.ftl", "file-too-large"),
        ("theme/assets/x.css", "file-too-large"),
        ("content/files/x.pdf", "attachment-too-large"),
        // Not read, so not too large.
        ("content/pages/clip.mp4", ""),
        ("theme/notes.txt", ""),
        ("theme/drafts/x.css", ""),
    ];
    let mut expected = Vec::new();
    for (path, code) in cases {
        let path_here = root.join(path);
        fs::create_dir_all(path_here.parent().expect("a parent")).expect("a folder");
        let file = fs::File::create(path_here).expect("created");
        file.set_len(TERABYTE).expect("a sparse file");
        if !code.is_empty() {
            expected.push(format!("{code} {path} -"));
        }
    }
    let mut found = errors(root);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_manifest_that_is_not_a_regular_file_stops_the_build() {
    let folder = project("", "");
    let root = folder.path();
    assert!(run(root, &["build"]).status.success());
    let manifest = root.join("site/manifest.sha256");
    fs::remove_file(&manifest).expect("removed");
    pipe(&manifest);
    let output = run(root, &["build"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
}

#[test]
fn the_name_of_an_asset_is_checked_and_leftovers_of_programs_are_passed_over() {
    let folder = project("", "");
    let root = folder.path();
    let assets = root.join("theme/assets");
    fs::create_dir_all(&assets).expect("a folder");
    let leftovers = [
        ".DS_Store",
        "._site.css",
        "Thumbs.db",
        "desktop.ini",
        "site.css~",
        "#site.css#",
        ".site.css.swp",
        "~$letter.docx",
        ".#site.css",
    ];
    for name in leftovers {
        fs::write(assets.join(name), "x").expect("written");
    }
    // Emacs marks a file that is being edited with a link to nothing.
    for name in ["theme/assets/.#a.css", "content/products/.#talk.yaml"] {
        symlink("editor@computer.123", root.join(name)).expect("a link");
    }
    assert_eq!(errors(root), [""; 0]);
    for name in leftovers {
        assert!(!root.join("site/assets").join(name).exists(), "{name}");
    }
    for (name, nearest) in [
        ("Seal.png", "seal.png"),
        ("our seal.png", "our-seal.png"),
        ("校徽.svg", "file.svg"),
        ("fonts/Ming.woff2", "fonts/ming.woff2"),
    ] {
        let path = assets.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(&path, "x").expect("written");
        assert_eq!(
            errors(root),
            [format!("bad-file-name theme/assets/{name} -")]
        );
        let output = run(root, &["check"]);
        let shown = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            shown.contains(&format!("Rename it to `{nearest}`.")),
            "{shown}"
        );
        fs::remove_file(&path).expect("removed");
    }
}
