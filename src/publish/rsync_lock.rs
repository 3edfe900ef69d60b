//! The lock of a target that rsync reaches: a file that its holder changes every few seconds.
//!
//! rsync cannot lock files. A publisher sends the file, waits, and looks whether it is still its own; who
//! finds another one waits until it stops changing, and then takes it over. The holder looks at it again
//! before readers get the release.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::rsync::{Remote, temporary};
use super::target::TargetLock;
use crate::error::{Error, FileAction};

/// Its name in the target.
const LOCK: &str = ".greenlist-publish.lock";
/// How often the holder changes the file.
const BEAT: Duration = Duration::from_secs(5);
/// A holder that did not change it for so many times is dead.
const MISSED_BEATS: u32 = 4;
/// After this time another publisher that sent the file in the same moment has done so.
const SETTLED: Duration = Duration::from_millis(500);

/// The lock; dropping it removes the file.
pub(super) struct RsyncLock {
    remote: Remote,
    holder: String,
    /// Closed when the lock is dropped.
    alive: Option<Sender<()>>,
    heart: Option<JoinHandle<()>>,
}

impl RsyncLock {
    /// Takes the lock.
    pub(super) fn take(remote: &Remote) -> Result<Self, Error> {
        let random = temporary()?;
        let random = random
            .path()
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let holder = format!("{} {} {random}", host(), std::process::id());
        if let Some(found) = read(remote)? {
            wait_for_end(remote, found)?;
            remote.remove("", &[LOCK])?;
        }
        write(remote, &holder, 0, &["--ignore-existing"])?;
        thread::sleep(SETTLED);
        check(remote, &holder)?;
        let (alive, closed) = mpsc::channel();
        let heart = thread::spawn({
            let (remote, holder) = (remote.clone(), holder.clone());
            move || {
                let mut beat = 1;
                while closed.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
                    // A beat may be lost; the holder looks at the file before it matters.
                    let _ = write(&remote, &holder, beat, &[]);
                    beat += 1;
                }
            }
        });
        Ok(Self {
            remote: remote.clone(),
            holder,
            alive: Some(alive),
            heart: Some(heart),
        })
    }
}

impl TargetLock for RsyncLock {
    fn check(&self) -> Result<(), Error> {
        check(&self.remote, &self.holder)
    }
}

impl Drop for RsyncLock {
    fn drop(&mut self) {
        drop(self.alive.take());
        if let Some(heart) = self.heart.take() {
            // It may be sending a last beat, which would bring the file back.
            let _ = heart.join();
        }
        if self.check().is_ok() {
            // The next publisher takes over what is left.
            let _ = self.remote.remove("", &[LOCK]);
        }
    }
}

/// Fails unless a holder has the lock.
fn check(remote: &Remote, holder: &str) -> Result<(), Error> {
    let found = read(remote)?;
    match found.is_some_and(|found| found.lines().next() == Some(holder)) {
        true => Ok(()),
        false => Err(refused(remote)),
    }
}

/// Waits until the holder of the lock is known to be dead; refuses where it lives.
fn wait_for_end(remote: &Remote, found: String) -> Result<(), Error> {
    if is_dead_here(&found) {
        return Ok(());
    }
    for _ in 0..MISSED_BEATS {
        thread::sleep(BEAT);
        match read(remote)? {
            Some(later) if later == found => {}
            Some(_) => return Err(refused(remote)),
            None => return Ok(()),
        }
    }
    Ok(())
}

fn refused(remote: &Remote) -> Error {
    Error::refused("publish-locked", [("path", remote.to_string())])
}

fn read(remote: &Remote) -> Result<Option<String>, Error> {
    let folder = temporary()?;
    let file = folder.path().join(LOCK);
    match remote.fetch(&[], LOCK, &file)? {
        true => {
            let text = fs::read_to_string(&file);
            text.map(Some).map_err(Error::file(FileAction::Read, file))
        }
        false => Ok(None),
    }
}

fn write(remote: &Remote, holder: &str, beat: u32, arguments: &[&str]) -> Result<(), Error> {
    let folder = temporary()?;
    let file = folder.path().join(LOCK);
    let text = format!("{holder}\n{beat}\n");
    fs::write(&file, text).map_err(Error::file(FileAction::Write, &file))?;
    // The size and the time may be those of the last beat.
    let all = ["--ignore-times"].iter().chain(arguments).copied();
    remote.send(&all.collect::<Vec<_>>(), Path::new(&file), "")
}

/// The name of this computer.
fn host() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// Whether the holder of a lock is a process of this computer that has ended.
#[cfg(unix)]
fn is_dead_here(lock: &str) -> bool {
    let mut words = lock.split_whitespace();
    let (Some(holder), Some(process)) = (words.next(), words.next()) else {
        return false;
    };
    let process = process
        .parse()
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    holder == host()
        && process.is_some_and(|process| rustix::process::test_kill_process(process).is_err())
}

#[cfg(not(unix))]
fn is_dead_here(_lock: &str) -> bool {
    false
}
