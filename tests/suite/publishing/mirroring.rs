//! A mirror fetches what changed, and keeps the old copy where anything is wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::server::{Lie, Server};
use super::{Project, assert_ended, current, greenlist, verify};
use crate::mistakes;

/// Mirrors a server that serves a folder; returns what was printed.
fn mirror(
    project: &Project,
    served: &Path,
    lie: Option<(&'static str, Lie)>,
    status: i32,
) -> String {
    let server = Server::of(served, lie);
    let mut command = greenlist("mirror");
    command.arg(server.url()).arg(project.path("mirror"));
    command
        .arg("--public-key")
        .arg(project.path("content/minisign.pub"));
    // No proxy lies between this and loopback.
    command.env("NO_PROXY", "127.0.0.1");
    assert_ended(&command.output().expect("greenlist runs"), status)
}

/// Publishes for a day of the future, so that mirrors do not find it expired.
fn publish(project: &Project) {
    project.publish(&["--on", "9000-01-01"], 0);
}

fn served(project: &Project) -> PathBuf {
    project.path("www/current")
}

#[test]
fn only_what_changed_is_fetched() {
    let project = Project::signed();
    publish(&project);
    let first = mirror(&project, &served(&project), None, 0);
    assert!(!first.contains(" 0 fetched"), "{first}");
    let again = mirror(&project, &served(&project), None, 0);
    assert!(again.contains(" 0 fetched (0.0 MB)"), "{again}");

    project.edit("又一句。");
    publish(&project);
    let second = mirror(&project, &served(&project), None, 0);
    assert_eq!(current(&project.path("mirror")), "9000-01-01-2");
    let changed = second.split(", ").nth(1).expect("a count");
    let changed: usize = changed
        .split(' ')
        .next()
        .expect("a count")
        .parse()
        .expect("a number");
    assert!((1..40).contains(&changed), "{second}");
    let key = project.path("content/minisign.pub");
    verify(
        &project.path("mirror"),
        &["--public-key", key.to_str().expect("a path")],
        0,
    );

    // A file that was damaged is fetched again.
    let page = project.path("mirror/current/404.html");
    fs::remove_file(&page).expect("removed");
    fs::write(&page, "damaged").expect("written");
    let mended = mirror(&project, &served(&project), None, 0);
    assert!(mended.contains(" 1 fetched"), "{mended}");
    verify(&project.path("mirror"), &[], 0);
}

#[test]
fn a_server_that_lies_does_not_replace_the_old_copy() {
    let project = Project::signed();
    publish(&project);
    mirror(&project, &served(&project), None, 0);
    let first = project.path("first");
    mistakes::copy(&served(&project), &first);
    project.edit("又一句。");
    publish(&project);

    const PAGE: &str = "zh-hant/bulletins/keys.html";
    let cases = [
        (
            PAGE,
            Lie::CutFile,
            4,
            "Changed: zh-hant/bulletins/keys.html",
        ),
        (
            PAGE,
            Lie::WrongBytes,
            4,
            "Changed: zh-hant/bulletins/keys.html",
        ),
        (
            PAGE,
            Lie::NotFound,
            4,
            "Missing: zh-hant/bulletins/keys.html",
        ),
        (PAGE, Lie::CutConnection, 2, "Cannot fetch"),
        (PAGE, Lie::Endless, 2, "Cannot fetch"),
        (PAGE, Lie::Broken, 2, "Cannot fetch"),
        ("SHA256SUMS", Lie::CutFile, 4, "The signature is not that"),
        ("SHA256SUMS", Lie::NotFound, 4, "Missing: SHA256SUMS"),
        (
            "SHA256SUMS.minisig",
            Lie::NotFound,
            4,
            "Missing: SHA256SUMS.minisig",
        ),
        (
            "SHA256SUMS.minisig",
            Lie::WrongBytes,
            4,
            "The signature is not that",
        ),
        ("SHA256SUMS.minisig", Lie::Endless, 2, "Cannot fetch"),
        (
            "manifest.json",
            Lie::WrongBytes,
            4,
            "Changed: manifest.json",
        ),
    ];
    let unchanged = |case: &dyn std::fmt::Debug| {
        let mirror = project.path("mirror");
        assert_eq!(current(&mirror), "9000-01-01-1", "{case:?}");
        verify(&mirror, &[], 0);
        let spare = fs::read_dir(&mirror).expect("a folder").filter(|entry| {
            let name = entry.as_ref().expect("an entry").file_name();
            name.to_string_lossy().starts_with(".greenlist-new")
        });
        assert_eq!(spare.count(), 0, "{case:?}");
    };
    for case @ (path, lie, status, words) in cases {
        let printed = mirror(&project, &served(&project), Some((path, lie)), status);
        assert!(printed.contains(words), "{case:?}: {printed}");
        unchanged(&case);
    }
    mirror(&project, &served(&project), None, 0);
    let older = mirror(&project, &first, None, 4);
    assert!(
        older.contains("9000-01-01-1 is older than 9000-01-01-2"),
        "{older}"
    );
    assert_eq!(current(&project.path("mirror")), "9000-01-01-2");
}

#[test]
fn a_mirror_follows_to_the_next_key_that_was_announced() {
    let project = Project::signed();
    publish(&project);
    mirror(&project, &served(&project), None, 0);
    project.make_key("next.key", &["--rotate"]);
    let site = project.read("content/site.yaml");
    let announced = site.replace("  key:", "  next_key: minisign-next.pub\n  key:");
    fs::write(project.path("content/site.yaml"), announced).expect("written");
    publish(&project);

    // Who still knows only the first key, and did not see the announcement, takes nothing of the next.
    let late = project.path("late");
    let copied = Command::new("cp")
        .arg("-a")
        .arg(project.path("mirror"))
        .arg(&late)
        .status();
    assert!(copied.expect("cp runs").success());
    mirror(&project, &served(&project), None, 0);
    fs::copy(
        project.path("content/minisign.pub"),
        project.path("first.pub"),
    )
    .expect("copied");
    fs::rename(project.path("next.key"), project.path("secret.key")).expect("renamed");
    let switched = site.replace("minisign.pub", "minisign-next.pub");
    fs::write(project.path("content/site.yaml"), switched).expect("written");
    project.edit("又一句。");
    publish(&project);
    mirror(&project, &served(&project), None, 0);
    assert_eq!(current(&project.path("mirror")), "9000-01-01-3");
    fs::remove_dir_all(project.path("mirror")).expect("removed");
    fs::rename(&late, project.path("mirror")).expect("renamed");
    let refused = mirror(&project, &served(&project), None, 4);
    assert!(refused.contains("The signature is not that"), "{refused}");
}
