//! Tests that all mistakes are reported in one run with their locations, and that the old site is
//! kept.

mod each;
mod forms;
mod many;
mod slips;
mod steps;
#[cfg(unix)]
mod unread;

use std::fs;
use std::path::Path;

use assert_cmd::Command;

/// One mistake: the file, the text to replace, and the expected location and code.
struct Mistake {
    file: &'static str,
    right: &'static [u8],
    wrong: &'static [u8],
    reported: &'static str,
}

const MISTAKES: &[Mistake] = &[
    Mistake {
        file: "advisories/2020/ey-2020-0001.yaml",
        right: b"verdict: conditional",
        wrong: b"verdict: forbidden",
        reported: "advisories/2020/ey-2020-0001.yaml:58:14 unknown-verdict",
    },
    Mistake {
        file: "advisories/2020/moe-2020-0002.yaml",
        right: b"\"product:cisco-webex\"",
        wrong: b"\"product:cisco-webx\"",
        reported: "advisories/2020/moe-2020-0002.yaml:36:65 unknown-reference",
    },
    Mistake {
        file: "advisories/2020/ey-2020-0002.yaml",
        right: b"review_by: 2020-10-07",
        wrong: b"review_by: 2020-02-30",
        reported: "advisories/2020/ey-2020-0002.yaml:11:12 broken-date",
    },
    Mistake {
        file: "vendors.yaml",
        right: b"  country: US",
        wrong: b"\tcountry: US",
        reported: "vendors.yaml:6:1 tab",
    },
    Mistake {
        file: "products/zoom.yaml",
        right: b"vendor: zoom-video\n",
        wrong: b"vendor: zoom-video\nvendor: zoom-video\n",
        reported: "products/zoom.yaml:17:1 duplicate-key",
    },
    Mistake {
        file: "bulletins/2020/zoom-meeting-keys.en.md",
        right: b"title: ",
        wrong: b"# no title: ",
        reported: "bulletins/2020/zoom-meeting-keys.en.md:3:1 missing-field",
    },
    Mistake {
        file: "products/google-meet.yaml",
        right: b"framework_contract:",
        wrong: b"framework_contrakt:",
        reported: "products/google-meet.yaml:23:1 unknown-field",
    },
    Mistake {
        file: "legislation.yaml",
        right: "安全管理法".as_bytes(),
        wrong: b"\xe5\xae\x89\xff",
        reported: "legislation.yaml:4:18 invalid-utf8",
    },
    Mistake {
        file: "pages/about.en.md",
        right: b"\n## ",
        wrong: b"\nSee [the rules](javascript:alert(1)).\n\n## ",
        reported: "pages/about.en.md:6:17 unsafe-link",
    },
    Mistake {
        file: "advisories/2020/moe-2020-0002.yaml",
        right: b"    - { product: microsoft-teams, rank: 1 }\n",
        wrong: b"    - { product: microsoft-teams, rank: 1 }\n    - { product: zoom, rank: 9 }\n",
        reported: "advisories/2020/moe-2020-0002.yaml:51:18 alternative-banned",
    },
];

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a kind").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("copied");
        }
    }
}

pub(crate) fn greenlist(root: &Path, arguments: &[&str]) -> assert_cmd::assert::Assert {
    let mut command = Command::cargo_bin("greenlist").expect("the program");
    command
        .env("LC_ALL", "C.UTF-8")
        .args(arguments)
        .arg("--root")
        .arg(root);
    command.assert()
}

/// `path:line:column code` of every error, as printed.
fn reported(stderr: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(stderr);
    let mut code = None;
    let mut reported = Vec::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("error[") {
            code = rest.split(']').next();
        } else if let Some(place) = line.trim_start().strip_prefix("--> content/")
            && let Some(code) = code.take()
        {
            reported.push(format!("{place} {code}"));
        }
    }
    reported
}

#[test]
fn ten_mistakes_are_reported_in_one_run_and_the_old_site_is_kept() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    greenlist(root.path(), &["build"]).success();
    let page = root.path().join("site/en/products/zoom.html");
    let before = fs::metadata(&page)
        .expect("a page")
        .modified()
        .expect("a time");

    for mistake in MISTAKES {
        let path = root.path().join("content").join(mistake.file);
        let bytes = fs::read(&path).expect("a file");
        let place = bytes
            .windows(mistake.right.len())
            .position(|window| window == mistake.right)
            .unwrap_or_else(|| panic!("{} has changed", mistake.file));
        let rest = &bytes[place + mistake.right.len()..];
        fs::write(&path, [&bytes[..place], mistake.wrong, rest].concat()).expect("written");
    }
    let output = greenlist(root.path(), &["build"])
        .code(1)
        .get_output()
        .clone();
    let mut expected: Vec<_> = MISTAKES
        .iter()
        .map(|mistake| mistake.reported.to_owned())
        .collect();
    expected.sort();
    let mut found = reported(&output.stderr);
    found.sort();
    assert_eq!(
        found,
        expected,
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("Nothing was written."), "{stderr}");
    assert!(stderr.contains("Did you mean `banned`?"), "{stderr}");
    assert!(stderr.contains("Did you mean `cisco-webex`?"), "{stderr}");

    let after = fs::metadata(&page)
        .expect("a page")
        .modified()
        .expect("a time");
    assert_eq!(before, after);
    let beside = fs::read_dir(root.path()).expect("a folder");
    let mut names = beside.map(|entry| entry.expect("an entry").file_name());
    assert!(names.all(|name| !name.to_string_lossy().starts_with(".greenlist")));
}

#[test]
fn texts_that_are_too_long_for_a_poster_are_reported_with_the_languages() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    let errors = |root: &Path| {
        let output = greenlist(root, &["check"]).success().get_output().clone();
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(!errors(root.path()).contains("poster-too-long"));
    let issuers = root.path().join("content/issuers.yaml");
    let text = fs::read_to_string(&issuers).expect("a file");
    let short = "Agencies and designated bodies: ask your own security contact.";
    assert!(text.contains(short), "the contact has changed");
    fs::write(&issuers, text.replace(short, &short.repeat(60))).expect("written");
    let stderr = errors(root.path());
    assert!(stderr.contains("warning[poster-too-long]"), "{stderr}");
    assert!(
        stderr.contains("The poster for `zoom` does not fit on one A4 sheet in: en."),
        "{stderr}"
    );
}

#[test]
fn invalid_options_and_missing_content_have_different_statuses() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    greenlist(root.path(), &["build", "--language", "xx"]).code(2);
    greenlist(root.path(), &["build", "--on", "yesterday"]).code(2);
    fs::remove_dir_all(root.path().join("content")).expect("removed");
    greenlist(root.path(), &["build"]).code(1);
}

#[test]
fn a_system_error_has_its_own_status() {
    let root = tempfile::tempdir().expect("a folder");
    copy(Path::new("content"), &root.path().join("content"));
    // A file in place of the output folder.
    fs::write(root.path().join("site"), "a file").expect("written");
    greenlist(root.path(), &["build"]).code(3);
}
