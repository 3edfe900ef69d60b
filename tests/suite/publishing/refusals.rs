//! What is refused is told, and the target stays as it was.

use std::fs;

use super::Project;

/// Publishing is refused with a message that has these words.
fn refused(project: &Project, arguments: &[&str], status: i32, words: &str) {
    let before = crate::site::files_below(project.root());
    let printed = project.publish(arguments, status);
    assert!(printed.contains(words), "{arguments:?}: {printed}");
    let mut after = crate::site::files_below(project.root());
    // The lock may be new; it is empty.
    after.remove("www/.greenlist-publish.lock");
    let mut before = before;
    before.remove("www/.greenlist-publish.lock");
    assert!(before == after, "{arguments:?} changed files");
}

#[test]
fn a_site_that_demands_approval_needs_a_name_and_a_note() {
    let project = Project::with("  approval: required\n");
    let words = "requires approval";
    refused(&project, &[], 2, words);
    refused(&project, &["--note", "Correction"], 2, words);
    refused(
        &project,
        &["--note", "Correction", "--approved-by", " "],
        2,
        words,
    );
    project.publish(&["--note", "Correction", "--approved-by", "Lin"], 0);
}

#[test]
fn a_site_with_a_public_key_needs_its_secret_key() {
    let project = Project::signed();
    let key = project.path("secret.key");
    fs::rename(&key, project.path("away.key")).expect("renamed");
    refused(&project, &[], 2, "must be signed");
    let with = |path: &str| ["--key".to_owned(), project.path(path).display().to_string()];
    let with = |path: &str, words: &str| {
        let arguments = with(path);
        refused(
            &project,
            &arguments.each_ref().map(String::as_str),
            2,
            words,
        );
    };
    with("content/minisign.pub", "is not a secret key");
    with("content/site.yaml", "is not a secret key");
    project.make_key("other.key", &["--rotate"]);
    with("other.key", "does not belong");
    fs::rename(project.path("away.key"), key).expect("renamed");
    project.publish(&[], 0);
}

#[test]
fn neither_the_data_date_nor_the_place_may_be_wrong() {
    let project = Project::new();
    project.publish(&[], 0);
    refused(&project, &["--on", "2020-04-07"], 2, "is before 2020-04-08");
    refused(&project, &["web"], 2, "There is no target `web`");
    fs::remove_file(project.path("www/current")).expect("removed");
    fs::create_dir(project.path("www/current")).expect("a folder");
    fs::write(project.path("www/current/index.html"), "").expect("written");
    refused(&project, &[], 2, "is not a release of greenlist");
    let site = project.read("content/site.yaml");
    for (folder, words) in [
        ("content/www", "contains the content"),
        (".", "contains the content"),
    ] {
        let edited = site.replace("directory: www", &format!("directory: {folder}"));
        fs::write(project.path("content/site.yaml"), edited).expect("written");
        refused(&project, &[], 2, words);
    }
    fs::write(project.path("content/site.yaml"), site).expect("written");
    project.append("content/advisories/ban.yaml", "unknown: 1\n");
    refused(&project, &[], 1, "unknown");
}

#[test]
fn a_release_may_go_back_on_purpose() {
    let project = Project::new();
    project.publish(&[], 0);
    project.publish(&["--on", "2020-04-07", "--allow-rollback"], 0);
    assert_eq!(project.current(), "2020-04-07-1");
}

#[test]
fn two_publishers_exclude_each_other() {
    let project = Project::new();
    project.publish(&[], 0);
    let lock = fs::File::open(project.path("www/.greenlist-publish.lock")).expect("a file");
    lock.lock().expect("locked");
    refused(&project, &[], 2, "Another greenlist is publishing");
    project.run("rollback", &["intranet"], 2);
    drop(lock);
    project.edit("又一句。");
    project.publish(&[], 0);
}

#[test]
fn a_key_is_never_overwritten_nor_put_into_the_content() {
    let project = Project::signed();
    let password = project.path("no-password").display().to_string();
    let refused = |arguments: &[&str], words: &str| {
        let all = [arguments, &["--password-file", &password]].concat();
        let printed = project.run("keygen", &all, 2);
        assert!(printed.contains(words), "{printed}");
    };
    let [old, new, inside] = ["secret.key", "new.key", "content/new.key"]
        .map(|path| project.path(path).display().to_string());
    refused(&["--key", &new], "names a public key already");
    refused(&["--key", &old, "--rotate"], "exists already");
    refused(&["--key", &inside, "--rotate"], "is in the content");
    let unnamed = Project::new();
    fs::write(unnamed.path("no-password"), "").expect("written");
    let printed = unnamed.run(
        "keygen",
        &["--key", &new, "--rotate", "--password-file", &password],
        2,
    );
    assert!(printed.contains("names no public key"), "{printed}");
}
