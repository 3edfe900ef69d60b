//! A target that rsync reaches, such as a folder of a web server.
//!
//! It has the form of a folder target. Only the program `rsync` is used, on this computer and on the
//! other, so users, keys and ports are those of ssh or of the rsync daemon. A release is sent to a folder of
//! its own, its manifest last; then the link `current` is sent, which rsync puts in place by a rename.

use std::cell::OnceCell;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::folder::{CURRENT, FolderTarget, RELEASES};
use super::release_id::ReleaseId;
use super::rsync_lock::RsyncLock;
use super::target::{ReleaseTarget, Sources, TargetLock};
use super::{manifest, signature, sources};
use crate::error::{Error, FileAction};

/// The exit status of rsync when files of the source are missing or cannot be read.
const PARTIAL: i32 = 23;

/// A target that rsync reaches.
pub(crate) struct RsyncTarget {
    pub(super) remote: Remote,
    /// Manifests and content of the releases that were fetched.
    fetched: TempDir,
    known: OnceCell<FolderTarget>,
}

/// A folder of another computer, as rsync writes it.
#[derive(Debug, Clone)]
pub(super) struct Remote(String);

impl fmt::Display for Remote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Remote {
    /// The address of something in the folder.
    fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.0)
    }

    /// Runs rsync. The error has the last line that it printed.
    pub(super) fn run(
        &self,
        act: FileAction,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
        from: impl AsRef<OsStr>,
        to: impl AsRef<OsStr>,
    ) -> Result<(), RsyncError> {
        let mut program = Command::new("rsync");
        // Attributes of files on this computer say nothing about those on the other.
        program.args(["--recursive", "--links"]).args(arguments);
        program.arg("--").arg(from).arg(to);
        let output = program
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .output();
        let output = output.map_err(|error| match error.kind() == io::ErrorKind::NotFound {
            true => Error::refused("publish-no-rsync", []),
            false => Error::file(act, &self.0)(error),
        });
        let output = output.map_err(|error| RsyncError {
            status: None,
            error,
        })?;
        if output.status.success() {
            return Ok(());
        }
        let printed = String::from_utf8_lossy(&output.stderr);
        // The last line is about rsync itself; the first one has the reason.
        let reason = printed.lines().map(str::trim).find(|line| !line.is_empty());
        let reason = reason
            .unwrap_or("rsync failed")
            .trim_end_matches('.')
            .to_owned();
        Err(RsyncError {
            status: output.status.code(),
            error: Error::file(act, &self.0)(io::Error::other(reason)),
        })
    }

    /// Sends something to a path in the folder.
    pub(super) fn send(&self, arguments: &[&str], from: &Path, to: &str) -> Result<(), Error> {
        let sent = self.run(FileAction::Write, arguments, from, self.at(to));
        sent.map_err(|failed| failed.error)
    }

    /// Fetches something; `false` where it does not exist.
    pub(super) fn fetch(&self, arguments: &[&str], from: &str, to: &Path) -> Result<bool, Error> {
        match self.run(FileAction::Read, arguments, self.at(from), to) {
            Ok(()) => Ok(true),
            Err(failed) if failed.is_missing() => Ok(false),
            Err(failed) => Err(failed.error),
        }
    }

    /// Removes entries of a folder by their names.
    pub(super) fn remove(&self, folder: &str, names: &[&str]) -> Result<(), Error> {
        let empty = temporary()?;
        let includes = names.iter().map(|name| format!("--include=/{name}/***"));
        let files = names.iter().map(|name| format!("--include=/{name}"));
        let arguments = ["--delete".to_owned()]
            .into_iter()
            .chain(includes)
            .chain(files);
        let arguments = arguments.chain(["--exclude=*".to_owned()]);
        let from = slash(empty.path());
        let removed = self.run(FileAction::Remove, arguments, from, self.at(folder));
        removed.map_err(|failed| failed.error)
    }
}

/// rsync failed.
pub(super) struct RsyncError {
    status: Option<i32>,
    error: Error,
}

impl RsyncError {
    /// Whether something to be fetched does not exist.
    fn is_missing(&self) -> bool {
        self.status == Some(PARTIAL)
            && matches!(&self.error, Error::File { source, .. } if source.to_string().contains("No such file"))
    }
}

impl RsyncTarget {
    /// The target at an address of rsync. Nothing is sent or fetched yet.
    ///
    /// # Errors
    /// When no temporary folder can be made.
    pub(crate) fn at(remote: &str) -> Result<Self, Error> {
        Ok(Self {
            remote: Remote(remote.trim_end_matches('/').to_owned()),
            fetched: temporary()?,
            known: OnceCell::new(),
        })
    }

    fn link_to(id: Option<ReleaseId>) -> Vec<String> {
        let equal = id.map(|id| format!("--link-dest=../{id}/"));
        // The time of a file says nothing: every build writes all files anew.
        ["--checksum".to_owned(), "--delete".to_owned()]
            .into_iter()
            .chain(equal)
            .collect()
    }
}

impl ReleaseTarget for RsyncTarget {
    fn known(&self) -> Result<&FolderTarget, Error> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let manifest = format!("--include=/{RELEASES}/*/{}", manifest::NAME);
        let signature = format!("--include=/{RELEASES}/*/{}", signature::NAME);
        let (releases, each) = (
            format!("--include=/{RELEASES}/"),
            format!("--include=/{RELEASES}/*/"),
        );
        let current = format!("--include=/{CURRENT}");
        let arguments = [
            "--compress",
            &releases,
            &each,
            &manifest,
            &signature,
            &current,
            "--exclude=*",
        ];
        self.remote.fetch(&arguments, "", self.fetched.path())?;
        Ok(self
            .known
            .get_or_init(|| FolderTarget::at(self.fetched.path())))
    }

    fn lock(&self) -> Result<Box<dyn TargetLock>, Error> {
        // Creates the folder where there is none yet.
        let empty = temporary()?;
        self.remote.send(&[], &slash(empty.path()), "")?;
        Ok(Box::new(RsyncLock::take(&self.remote)?))
    }

    fn sources(&self, id: ReleaseId) -> Result<Option<PathBuf>, Error> {
        let copy = self
            .fetched
            .path()
            .join(sources::FOLDER)
            .join(id.to_string());
        fs::create_dir_all(&copy).map_err(Error::file(FileAction::Write, &copy))?;
        let exists = self
            .remote
            .fetch(&[], &format!("{}/{id}/", sources::FOLDER), &copy)?;
        Ok(exists.then_some(copy))
    }

    fn spare(&self) -> Result<TempDir, Error> {
        temporary()
    }

    fn add(
        &self,
        staged: &Path,
        id: ReleaseId,
        sources: &Sources<'_>,
        previous: Option<ReleaseId>,
    ) -> Result<(), Error> {
        let copied = temporary()?;
        let content = copied.path().join(sources::FOLDER).join(id.to_string());
        sources::copy(sources, None, &content)?;
        let mut arguments = Self::link_to(previous);
        arguments.extend(["--perms".to_owned(), "--chmod=D700,F600".to_owned()]);
        // The folders above are created with the same permissions.
        arguments.push("--relative".to_owned());
        let from = copied
            .path()
            .join(".")
            .join(sources::FOLDER)
            .join(id.to_string());
        self.remote
            .run(
                FileAction::Write,
                &arguments,
                slash(&from),
                self.remote.at(""),
            )
            .map_err(|failed| failed.error)?;
        let empty = temporary()?;
        let releases = format!("{RELEASES}/");
        self.remote.send(&[], &slash(empty.path()), &releases)?;
        let to = self.remote.at(&format!("{RELEASES}/{id}/"));
        let without_manifest = format!("--exclude=/{}", manifest::NAME);
        for last in [Some(without_manifest), None] {
            let mut arguments = Self::link_to(previous);
            arguments.extend(last);
            self.remote
                .run(FileAction::Write, &arguments, slash(staged), &to)
                .map_err(|failed| failed.error)?;
        }
        Ok(())
    }

    fn switch_to(&self, id: ReleaseId) -> Result<(), Error> {
        let folder = temporary()?;
        let link = folder.path().join(CURRENT);
        make_link(&format!("{RELEASES}/{id}"), &link)
            .map_err(Error::file(FileAction::Write, &link))?;
        self.remote.send(&[], &link, "")
    }

    fn remove(&self, id: ReleaseId) -> Result<(), Error> {
        let id = id.to_string();
        self.remote.remove(&format!("{RELEASES}/"), &[&id])?;
        self.remote.remove(&format!("{}/", sources::FOLDER), &[&id])
    }

    fn shown_at(&self) -> String {
        self.remote.at(CURRENT)
    }
}

/// A folder with a slash at the end: rsync then takes what is in it.
fn slash(folder: &Path) -> PathBuf {
    folder.join("")
}

pub(super) fn temporary() -> Result<TempDir, Error> {
    tempfile::tempdir().map_err(Error::file(FileAction::Write, std::env::temp_dir()))
}

#[cfg(unix)]
fn make_link(to: &str, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(to, link)
}

/// The rsync of Windows has its own links, which programs of Windows cannot make.
#[cfg(not(unix))]
fn make_link(_to: &str, _link: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
