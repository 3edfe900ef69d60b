//! Everything that is wrong with a copy is named.

use std::fs;
use std::path::Path;

use super::{Project, greenlist, verify};
use crate::mistakes;

/// What somebody did to a copy.
type Damage = fn(&Path);

fn change(path: &Path, act: impl FnOnce(String) -> String) {
    let text = fs::read_to_string(path).expect("a text");
    fs::write(path, act(text)).expect("written");
}

#[test]
fn each_damage_is_named() {
    let project = Project::signed();
    project.publish(&[], 0);
    let key = project.path("content/minisign.pub");
    let key = key.to_str().expect("a path");
    let cases: &[(Damage, &str)] = &[
        (
            |copy| change(&copy.join("zh-hant/index.html"), |text| text + " "),
            "Changed: zh-hant/index.html",
        ),
        (
            |copy| fs::remove_file(copy.join("404.html")).expect("removed"),
            "Missing: 404.html",
        ),
        (
            |copy| fs::write(copy.join("ar/new.html"), "").expect("written"),
            "Not part of the release: ar/new.html",
        ),
        (
            |copy| std::os::unix::fs::symlink("404.html", copy.join("link.html")).expect("a link"),
            "Not part of the release: link.html",
        ),
        (
            |copy| fs::remove_file(copy.join("SHA256SUMS")).expect("removed"),
            "Missing: SHA256SUMS",
        ),
        (
            |copy| change(&copy.join("SHA256SUMS"), |text| text.replacen("  ", " ", 1)),
            "SHA256SUMS is damaged: line 1",
        ),
        (
            |copy| {
                change(&copy.join("SHA256SUMS"), |text| {
                    text.lines()
                        .skip(1)
                        .map(|line| format!("{line}\n"))
                        .collect()
                })
            },
            "manifest.json and SHA256SUMS do not list",
        ),
        (
            |copy| {
                change(&copy.join("manifest.json"), |text| {
                    text.replace("-1\"", "-2\"")
                })
            },
            "Changed: manifest.json",
        ),
        (
            |copy| change(&copy.join("manifest.json"), |text| text.replace('{', "")),
            "manifest.json cannot be read",
        ),
        (
            |copy| fs::remove_file(copy.join("manifest.json")).expect("removed"),
            "Missing: manifest.json",
        ),
        (
            |copy| fs::remove_file(copy.join("SHA256SUMS.minisig")).expect("removed"),
            "The release is not signed",
        ),
        (
            |copy| {
                change(&copy.join("SHA256SUMS.minisig"), |text| {
                    text.replace("number 1", "number 2")
                })
            },
            "The signature is not that",
        ),
    ];
    for (damage, words) in cases {
        let copy = tempfile::tempdir().expect("a folder");
        let copy = copy.path().join("copy");
        mistakes::copy(&project.path("www/current"), &copy);
        verify(&copy, &["--public-key", key], 0);
        damage(&copy);
        let printed = verify(&copy, &["--public-key", key], 4);
        assert!(printed.contains(words), "{words}: {printed}");
    }
}

#[test]
fn a_wrong_key_and_a_day_too_late_are_named() {
    let project = Project::signed();
    project.publish(&[], 0);
    let other = Project::signed();
    let key = other.path("content/minisign.pub");
    let wrong = verify(
        &project.path("www"),
        &["--public-key", key.to_str().expect("a path")],
        4,
    );
    assert!(wrong.contains("The signature is not that"), "{wrong}");
    let unchecked = verify(&project.path("www"), &[], 0);
    assert!(
        unchecked.contains("The signature was not checked"),
        "{unchecked}"
    );
    let mut late = greenlist("verify");
    late.arg(project.path("www")).args(["--on", "2020-07-08"]);
    let printed = super::assert_ended(&late.output().expect("greenlist runs"), 4);
    assert!(printed.contains("valid until 2020-07-07"), "{printed}");
}

#[test]
fn an_older_release_and_another_history_are_noticed() {
    let project = Project::signed();
    let copy = |name: &str| {
        let to = project.path(name);
        mistakes::copy(&project.path("www/current"), &to);
        to
    };
    project.publish(&[], 0);
    let first = copy("first");
    project.edit("又一句。");
    project.publish(&[], 0);
    let second = copy("second");
    let key = project.path("content/minisign.pub");
    let state = project.path("seen.json");
    let arguments = [
        "--public-key",
        key.to_str().expect("a path"),
        "--state",
        state.to_str().expect("a path"),
    ];
    verify(&first, &arguments, 0);
    verify(&second, &arguments, 0);
    verify(&second, &arguments, 0);
    let older = verify(&first, &arguments, 4);
    assert!(
        older.contains("2020-04-08-1 is older than 2020-04-08-2"),
        "{older}"
    );

    // Somebody with the key published another second release.
    fs::remove_dir_all(project.path("www")).expect("removed");
    project.publish(&[], 0);
    project.edit("第三句。");
    project.publish(&[], 0);
    let forked = verify(&copy("forked"), &arguments, 4);
    assert!(forked.contains("does not follow 2020-04-08-2"), "{forked}");
}

#[test]
fn a_chain_that_was_cut_is_named() {
    let project = Project::new();
    project.publish(&[], 0);
    project.edit("又一句。");
    project.publish(&[], 0);
    let first = project.path("www/releases/2020-04-08-1");
    fs::remove_dir_all(project.path("www")).expect("removed");
    project.publish(&[], 0);
    let second = project.path("www/releases/2020-04-08-1");
    assert_eq!(first, second);
    project.edit("第三句。");
    project.publish(&[], 0);
    verify(&project.path("www"), &[], 0);
    // An older release with another note has another manifest.
    change(&second.join("manifest.json"), |text| {
        text.replace("\"number\": 1,", "\"number\": 1, \"note\": \"x\",")
    });
    let printed = verify(&project.path("www"), &[], 4);
    assert!(
        printed.contains("Changed: 2020-04-08-1/manifest.json"),
        "{printed}"
    );
    assert!(
        printed.contains("2020-04-08-2 does not follow 2020-04-08-1"),
        "{printed}"
    );
}
