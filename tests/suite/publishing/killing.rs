//! A publication that is killed at any moment leaves the old release or the new one, complete.
//!
//! `GREENLIST_KILLS=100 cargo test --test suite publishing::killing` kills more often.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::{Project, assert_ended, verify};

/// Kills at random moments.
const KILLS: usize = 5;

#[expect(
    clippy::disallowed_methods,
    reason = "the number of kills is chosen by the person who runs the test"
)]
fn kills() -> usize {
    std::env::var("GREENLIST_KILLS").map_or(KILLS, |kills| kills.parse().expect("a number"))
}

/// Publishes again and again, and kills it at random moments. `target` is the folder of the target.
fn kill(project: &Project, target: &Path, arguments: &[&str], environment: &[(&str, &Path)]) {
    let publish = |number: usize| -> Command {
        // Each release differs.
        project.edit(&format!("第 {number} 句。"));
        let mut command = project.command("publish", arguments);
        command.arg("--key").arg(project.path("secret.key"));
        command.envs(environment.iter().copied());
        command
    };
    let started = Instant::now();
    assert_ended(&publish(0).output().expect("greenlist runs"), 0);
    let duration = started.elapsed();
    let mut random = fastrand::Rng::new();
    let mut killed = 0;
    for attempt in 1.. {
        if killed == kills() {
            break;
        }
        assert!(attempt < 20 * kills(), "only {killed} were killed");
        let mut command = publish(attempt);
        let silent = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = silent.spawn().expect("greenlist runs");
        let moment = duration.mul_f64(random.f64());
        std::thread::sleep(moment);
        child.kill().expect("killed");
        let status = child.wait().expect("a child");
        killed += usize::from(status.signal().is_some());
        // The reader has a whole release, the old one or the new one.
        let printed = verify(&target.join("current"), &[], 0);
        assert!(
            printed.contains("are as published"),
            "{moment:?}: {printed}"
        );
    }
    let last = publish(usize::MAX).output().expect("greenlist runs");
    let printed = assert_ended(&last, 0);
    assert!(printed.contains("Published"), "{printed}");
    let key = project.path("content/minisign.pub");
    verify(target, &["--public-key", key.to_str().expect("a path")], 0);
    let entries = fs::read_dir(target).expect("a folder");
    let mut names: Vec<_> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    names.retain(|name| *name != *".greenlist-publish.lock");
    names.sort();
    assert_eq!(names, [".sources", "current", "releases"]);
    // Killed publications left nothing of a release.
    let releases = fs::read_dir(target.join("releases")).expect("a folder");
    let releases: Vec<_> = releases
        .map(|entry| entry.expect("an entry").path())
        .collect();
    assert!((1..=3).contains(&releases.len()), "{releases:?}");
    let is_complete = |release: &PathBuf| release.join("manifest.json").exists();
    assert!(releases.iter().all(is_complete), "{releases:?}");
}

#[test]
fn a_publication_to_a_folder_that_is_killed_leaves_a_whole_release() {
    let project = Project::signed();
    kill(&project, &project.path("www"), &["intranet"], &[]);
}

#[test]
fn a_publication_through_rsync_that_is_killed_leaves_a_whole_release() {
    let project = Project::signed();
    let remote = project.path("remote");
    let target = format!(
        "    web: {{ rsync: \"server:{}\", keep: 3 }}\n",
        remote.display()
    );
    project.append("content/site.yaml", &target);
    // rsync starts this in place of ssh: the other computer is this one.
    let shell = project.path("shell");
    fs::write(&shell, "#!/bin/sh\nshift\nexec sh -c \"$*\"\n").expect("written");
    fs::set_permissions(&shell, fs::Permissions::from_mode(0o755)).expect("set");
    kill(&project, &remote, &["web"], &[("RSYNC_RSH", &shell)]);
}
