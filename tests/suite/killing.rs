//! A build that is killed at any moment leaves the old site or the new one, complete.
//!
//! `GREENLIST_KILLS=100 cargo test --test suite killing` kills more often. The kills at each system
//! call need `strace`: `cargo test --test suite killing -- --ignored`.

#![cfg(unix)]

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::mistakes;
use crate::rebuilding::{SiteTree, build, clean, command, differences, hidden, tree};

/// Kills at random moments, half of them in builds after a small edit.
const KILLS: usize = 5;

/// System calls that change files, folders or their attributes, or make them durable.
const SYSTEM_CALLS: &[&str] = &[
    "chmod",
    "chown",
    "fchmod",
    "fchmodat",
    "fchown",
    "fdatasync",
    "flock",
    "fsync",
    "link",
    "linkat",
    "mkdir",
    "mkdirat",
    "openat",
    "rename",
    "renameat",
    "renameat2",
    "rmdir",
    "unlink",
    "unlinkat",
    "utimensat",
    "write",
];

/// Two versions of content and their sites. A build changes the site from one to the other.
struct KillCase {
    name: &'static str,
    folder: tempfile::TempDir,
    roots: [PathBuf; 2],
    sites: [SiteTree; 2],
}

impl KillCase {
    fn small_edit() -> Self {
        Self::new("a small edit", ["two-languages"; 2], |root| {
            let text = root.join("content/bulletins/keys.zh-Hant.md");
            let edited = fs::read_to_string(&text).expect("read") + "\nOne more sentence.\n";
            fs::write(text, edited).expect("written");
        })
    }

    fn large_change() -> Self {
        Self::new("a large change", ["one-language", "two-languages"], |_| {})
    }

    fn new(name: &'static str, goldens: [&str; 2], edit_second: fn(&Path)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let roots = [0, 1].map(|version: usize| {
            let root = folder.path().join(format!("version-{version}"));
            mistakes::copy(&Path::new("tests/golden").join(goldens[version]), &root);
            root
        });
        edit_second(&roots[1]);
        let sites = [0, 1].map(|version: usize| clean(&roots[version], &[]));
        assert!(!differences(&sites[0], &sites[1]).is_empty());
        let case = Self {
            name,
            folder,
            roots,
            sites,
        };
        build(&case.roots[0], &case.out());
        case
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out/site")
    }

    /// Whether the site is that of a version, with nothing missing and nothing more.
    fn is_site_of(&self, version: usize) -> bool {
        differences(&tree(&self.out()), &self.sites[version]).is_empty()
    }

    /// Checks the site after a killed build of a version, and the build after that.
    fn check(&self, version: usize, kill: &str) {
        let is_whole = self.is_site_of(0) || self.is_site_of(1);
        assert!(is_whole, "{}: a mixed site after {kill}", self.name);
        build(&self.roots[version], &self.out());
        let is_new = self.is_site_of(version);
        assert!(
            is_new,
            "{}: a wrong site after {kill} and a build",
            self.name
        );
        assert_eq!(hidden(&self.out()), [""; 0], "{}: {kill}", self.name);
    }
}

fn silent(command: &mut Command) -> Child {
    let command = command.stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("greenlist runs")
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the number of kills is chosen by the person who runs the test"
)]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    let kills =
        std::env::var("GREENLIST_KILLS").map_or(KILLS, |kills| kills.parse().expect("a number"));
    let cases = [KillCase::small_edit(), KillCase::large_change()];
    // Not the same moments each time: a failure names its moment.
    let mut random = fastrand::Rng::new();
    let started = Instant::now();
    build(&cases[0].roots[1], &cases[0].out());
    build(&cases[0].roots[0], &cases[0].out());
    let duration = started.elapsed() / 2;
    let mut killed = 0;
    // A build may end before its kill.
    for attempt in 0.. {
        if killed == kills {
            break;
        }
        assert!(attempt < 20 * kills, "only {killed} builds were killed");
        let case = &cases[attempt % 2];
        let version = (attempt / 2 + 1) % 2;
        let mut child = silent(&mut command(&case.roots[version], &case.out()));
        let out = case.out();
        let is_staged = || {
            let mut beside = hidden(&out).into_iter();
            beside.any(|name| {
                out.with_file_name(name)
                    .join("new/manifest.sha256")
                    .exists()
            })
        };
        let started = Instant::now();
        // Half of the kills come after the manifest is written: the exchange is near.
        let wait = if random.bool() {
            while !is_staged() && child.try_wait().expect("a child").is_none() {}
            Duration::from_micros(random.u64(..3_000))
        } else {
            duration.mul_f64(random.f64())
        };
        std::thread::sleep(wait);
        let moment = started.elapsed();
        child.kill().expect("killed");
        let status = child.wait().expect("a child");
        killed += usize::from(status.signal().is_some());
        case.check(version, &format!("a kill after {moment:?}"));
    }
}

#[test]
#[ignore = "needs strace and takes minutes"]
fn a_build_killed_at_a_system_call_leaves_the_old_site_or_the_new_one() {
    for case in [KillCase::small_edit(), KillCase::large_change()] {
        let mut version = 0;
        let mut kills = 0;
        for call in SYSTEM_CALLS {
            for count in 1.. {
                version = 1 - version;
                let status = strace(&case, version, call, count);
                if status.success() {
                    // The build made fewer such calls on each of its threads.
                    assert!(case.is_site_of(version));
                    break;
                }
                assert_eq!(status.signal(), Some(9), "{call} {count}: strace failed");
                case.check(version, &format!("a kill at {call} {count}"));
                kills += 1;
            }
        }
        assert!(kills > SYSTEM_CALLS.len(), "{}: {kills} kills", case.name);
    }
}

/// Runs a build that is killed when one of its threads makes a system call for the nth time.
fn strace(case: &KillCase, version: usize, call: &str, count: usize) -> ExitStatus {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null"]);
    // Some calls do not exist on all processors: `?` accepts them.
    strace.arg(format!("--trace=?{call}"));
    strace.arg(format!("--inject=?{call}:signal=KILL:when={count}"));
    // Calls are counted for each thread: with one worker, each is reached.
    strace.env("RAYON_NUM_THREADS", "1").env("LANG", "C.UTF-8");
    let build = command(&case.roots[version], &case.out());
    strace.arg(build.get_program()).args(build.get_args());
    silent(&mut strace).wait().expect("strace runs")
}
