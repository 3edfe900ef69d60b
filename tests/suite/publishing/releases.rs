//! Releases are published, listed, kept and put back.

use std::fs;
use std::os::unix::fs::MetadataExt;

use super::{Project, verify};

#[test]
fn a_release_is_published_once_and_its_equal_files_are_linked() {
    let project = Project::new();
    let first = project.publish(&[], 0);
    assert!(
        first.contains("Published 2020-04-08-1 to intranet"),
        "{first}"
    );
    assert!(first.contains("first release"), "{first}");
    assert!(first.contains("not signed"), "{first}");
    let again = project.publish(&[], 0);
    assert!(
        again.contains("Nothing has changed since release 2020-04-08-1"),
        "{again}"
    );

    project.edit("又一句。");
    let second = project.publish(&[], 0);
    assert!(second.contains("Published 2020-04-08-2"), "{second}");
    assert_eq!(project.current(), "2020-04-08-2");
    let inode = |release: &str, file: &str| {
        let path = project.path(&format!("www/releases/{release}/{file}"));
        fs::metadata(path).expect("a file").ino()
    };
    let [equal, changed] = ["404.html", "zh-hant/bulletins/keys.html"];
    assert_eq!(inode("2020-04-08-1", equal), inode("2020-04-08-2", equal));
    assert_ne!(
        inode("2020-04-08-1", changed),
        inode("2020-04-08-2", changed)
    );
    verify(&project.path("www"), &[], 0);
    // Nothing but releases can be read by others.
    let mode = fs::metadata(project.path("www/.sources"))
        .expect("a folder")
        .mode();
    assert_eq!(mode & 0o077, 0);
}

#[test]
fn what_changes_for_readers_is_shown_before_it_is_published() {
    let project = Project::new();
    project.publish(&[], 0);
    let ban = project
        .read("content/advisories/ban.yaml")
        .replace("banned", "permitted");
    fs::write(project.path("content/advisories/ban.yaml"), ban).expect("written");
    let shown = project.publish(&["--dry-run"], 0);
    assert!(shown.contains("zoom"), "{shown}");
    assert!(shown.contains("Would publish 2020-04-08-2"), "{shown}");
    assert_eq!(project.current(), "2020-04-08-1");

    // A later day changes answers too, and has an id of its own.
    let shown = project.publish(&["--on", "2021-01-01"], 0);
    assert!(shown.contains("meet"), "{shown}");
    assert_eq!(project.current(), "2021-01-01-1");
}

#[test]
fn an_earlier_release_is_put_back_and_no_scheduler_undoes_that() {
    let project = Project::new();
    project.publish(&[], 0);
    project.run("rollback", &["intranet"], 2);
    project.edit("錯誤。");
    project.publish(&[], 0);
    let back = project.run("rollback", &["intranet"], 0);
    assert!(back.contains("Mirrors that have 2020-04-08-2"), "{back}");
    assert_eq!(project.current(), "2020-04-08-1");

    let due = project.publish(&["--if-due"], 0);
    assert!(due.contains("was rolled back"), "{due}");
    assert_eq!(project.current(), "2020-04-08-1");
    project.edit("更正。");
    project.publish(&["--if-due"], 0);
    assert_eq!(project.current(), "2020-04-08-3");
    project.run("rollback", &["intranet", "2020-04-08-2"], 0);
    assert_eq!(project.current(), "2020-04-08-2");
    let unknown = project.run("rollback", &["intranet", "2020-04-08-9"], 2);
    assert!(unknown.contains("2020-04-08-3"), "{unknown}");
}

#[test]
fn a_scheduler_publishes_what_has_changed_or_is_no_longer_valid() {
    let project = Project::new();
    project.publish(&["--if-due"], 0);
    let due = project.publish(&["--if-due", "--on", "2020-04-20"], 0);
    assert!(due.contains("nothing had to be published"), "{due}");
    // 90 days after the data date.
    project.publish(&["--if-due", "--on", "2020-07-07"], 0);
    assert_eq!(project.current(), "2020-04-08-1");
    project.publish(&["--if-due", "--on", "2020-07-08"], 0);
    assert_eq!(project.current(), "2020-07-08-1");
}

#[test]
fn old_releases_are_removed_but_never_the_current_one() {
    let project = Project::new();
    for sentence in ["一", "二", "三", "四"] {
        project.edit(sentence);
        project.publish(&["--note", sentence, "--approved-by", "Lin"], 0);
    }
    let listed = project.run("releases", &["--format", "json"], 0);
    let releases: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    let field = |field: &str| -> Vec<_> {
        let releases = releases.as_array().expect("a list").iter();
        releases.map(|release| release[field].clone()).collect()
    };
    assert_eq!(
        field("release"),
        ["2020-04-08-4", "2020-04-08-3", "2020-04-08-2"]
    );
    assert_eq!(field("number"), [4, 3, 2]);
    assert_eq!(field("current"), [true, false, false]);
    assert_eq!(field("note"), ["四", "三", "二"]);
    let folders = |folder: &str| {
        fs::read_dir(project.path(folder))
            .expect("a folder")
            .count()
    };
    assert_eq!((folders("www/releases"), folders("www/.sources")), (3, 3));
    let lines = project.run("releases", &[], 0);
    assert!(
        lines.contains("current · not signed · approved by Lin · 四"),
        "{lines}"
    );
}

#[test]
fn current_stays_a_folder_where_links_cannot_be() {
    let project = Project::new();
    project.publish(&[], 0);
    let (current, copy) = (project.path("www/current"), project.path("www/copy"));
    crate::mistakes::copy(&current, &copy);
    fs::remove_file(&current).expect("removed");
    fs::rename(&copy, &current).expect("renamed");
    fs::write(current.join("web.config"), "<configuration/>").expect("written");

    project.edit("又一句。");
    project.publish(&[], 0);
    assert!(current.join("web.config").exists());
    assert_eq!(project.current(), "2020-04-08-2");
    assert!(fs::symlink_metadata(&current).expect("a folder").is_dir());
    project.run("rollback", &["intranet"], 0);
    assert_eq!(project.current(), "2020-04-08-1");
    verify(&current, &[], 0);
}

#[test]
fn the_site_that_was_approved_is_the_one_that_is_published() {
    let project = Project::new();
    let site = project.path("site");
    project.run("build", &[], 0);
    project.publish(&["--site", site.to_str().expect("a path")], 0);
    project.edit("又一句。");
    let refused = project.publish(&["--site", site.to_str().expect("a path")], 2);
    assert!(
        refused.contains("12 files differ, the first is ar/bulletins/keys.html"),
        "{refused}"
    );
    assert_eq!(project.current(), "2020-04-08-1");
}

#[test]
fn scripts_and_styles_of_the_release_before_stay_for_pages_that_are_open() {
    let project = Project::new();
    let lookup = || -> Vec<String> {
        let files = crate::site::files_below(&project.path("www/current"));
        files
            .into_keys()
            .filter(|path| path.starts_with("zh-hant/lookup.") && path.ends_with(".js"))
            .collect()
    };
    project.publish(&[], 0);
    let first = lookup();
    let rename = |name: &str| {
        let zoom = project.read("content/products/zoom.yaml");
        let names = zoom.lines().map(|line| match line.starts_with("aliases:") {
            true => format!("aliases: [{name}]\n"),
            false => format!("{line}\n"),
        });
        let names: String = names.collect();
        let added = format!("aliases: [{name}]\n");
        let all = if names.contains("aliases:") {
            names
        } else {
            names + &added
        };
        fs::write(project.path("content/products/zoom.yaml"), all).expect("written");
    };
    rename("Zoom One");
    project.publish(&[], 0);
    let second = lookup();
    assert_eq!(second.len(), 2, "{second:?}");
    assert!(second.contains(&first[0]), "{second:?}");
    rename("Zoom Two");
    project.publish(&[], 0);
    let third = lookup();
    assert_eq!(third.len(), 2, "{third:?}");
    assert!(
        !third.contains(&first[0]),
        "the one before the last is gone: {third:?}"
    );
    // What is kept is no change.
    let again = project.publish(&[], 0);
    assert!(again.contains("Nothing has changed"), "{again}");
    verify(&project.path("www"), &[], 0);
}
