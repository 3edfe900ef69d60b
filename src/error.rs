//! [`Error`]: system errors and invalid arguments. Errors in content are diagnostics instead.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The operation that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAction {
    /// Reading a file or folder.
    Read,
    /// Writing a file or creating a folder.
    Write,
    /// Linking or copying an unchanged file.
    Keep,
    /// Replacing the old site with the new one.
    Exchange,
    /// Removing obsolete files.
    Remove,
    /// Locking the output folder against other builds.
    Lock,
}

/// The build that holds the lock of an output folder.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LockHolder {
    /// The id of its process.
    pub process: u32,
    /// The name of its machine.
    pub host: String,
    /// When it began.
    pub since: jiff::Timestamp,
}

/// Why a folder cannot hold the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputFault {
    /// It is a symbolic link to something that does not exist.
    DeadLink,
    /// Another file system begins there, so it cannot be exchanged.
    MountPoint,
    /// It holds a site without drafts, and the new site has drafts.
    Published,
    /// The path and `count - 1` others hold files that greenlist did not write.
    Foreign {
        /// How many files.
        count: usize,
    },
}

/// A system error, an invalid argument, or a bug in greenlist.
#[derive(Debug)]
pub enum Error {
    /// A failed file operation.
    File {
        /// The operation.
        act: FileAction,
        /// The file or folder.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The output folder contains its own sources.
    OutputHoldsSources {
        /// The output folder.
        path: PathBuf,
    },
    /// The output folder cannot hold the site.
    Output {
        /// The output folder, or the first file in it that is not greenlist's.
        path: PathBuf,
        /// The reason.
        fault: OutputFault,
    },
    /// Another build of the site is running, and this one shall not wait.
    Busy {
        /// That build, if it is known.
        holder: Option<LockHolder>,
    },
    /// The site does not have the requested language.
    UnknownLanguage {
        /// The requested language.
        found: String,
        /// The languages of the site, as a list.
        known: String,
    },
    /// The content does not have the requested record.
    UnknownName {
        /// The kind: `product`, `offering` or `audience`.
        kind: &'static str,
        /// The requested name.
        found: String,
        /// The most similar id.
        nearest: Option<String>,
        /// The existing ids, as a list.
        known: String,
    },
    /// Several records have the requested name.
    AmbiguousName {
        /// The kind: `product`, `offering` or `audience`.
        kind: &'static str,
        /// The requested name.
        found: String,
        /// The ids of these records, as a list.
        ids: String,
    },
    /// `--to` is before `--from`.
    DaysReversed,
    /// An unknown git revision.
    UnknownRevision {
        /// The requested revision.
        found: String,
    },
    /// Git is not installed.
    NoGit,
    /// Git failed to read a revision.
    Git {
        /// The revision.
        revision: String,
        /// The error of git.
        detail: String,
    },
    /// The preview server cannot listen.
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A command refuses what is asked.
    Refused {
        /// The key of its message.
        key: &'static str,
        /// The values in the message.
        values: Vec<(&'static str, String)>,
    },
    /// A violated invariant, which is a bug in greenlist.
    Internal(String),
}

impl OutputFault {
    /// Its name in the messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::DeadLink => "dead-link",
            Self::MountPoint => "mount-point",
            Self::Published => "published",
            Self::Foreign { .. } => "foreign",
        }
    }
}

impl Error {
    /// An output folder that cannot hold the site.
    pub fn output(path: impl Into<PathBuf>, fault: OutputFault) -> Self {
        let path = path.into();
        Self::Output { path, fault }
    }

    /// A refusal: the key of its message, and the values in it.
    pub(crate) fn refused<const N: usize>(
        key: &'static str,
        values: [(&'static str, String); N],
    ) -> Self {
        let values = values.into();
        Self::Refused { key, values }
    }

    /// A closure for `map_err` that adds the operation and the path.
    pub fn file(act: FileAction, path: impl AsRef<Path>) -> impl FnOnce(io::Error) -> Self {
        let path = path.as_ref().to_path_buf();
        move |source| Self::File { act, path, source }
    }
}

impl fmt::Display for FileAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Keep => "keep",
            Self::Exchange => "exchange",
            Self::Remove => "remove",
            Self::Lock => "lock",
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { act, path, source } => {
                write!(f, "cannot {act} {}: {source}", path.display())
            }
            Self::OutputHoldsSources { path } => write!(
                f,
                "the output folder {} contains the content or the theme; choose another with --out",
                path.display()
            ),
            Self::Output { path, fault } => {
                let fault = fault.name().replace('-', " ");
                write!(f, "{} cannot be the output: {fault}", path.display())
            }
            Self::Busy { holder: None } => f.write_str("another build of this site is running"),
            Self::Busy {
                holder: Some(holder),
            } => write!(
                f,
                "another build of this site is running: process {} on {}, since {}",
                holder.process, holder.host, holder.since
            ),
            Self::UnknownLanguage { found, known } => {
                write!(f, "{found} is not a language of this site ({known})")
            }
            Self::UnknownName {
                kind, found, known, ..
            } => write!(f, "there is no {kind} {found} in the content ({known})"),
            Self::AmbiguousName { kind, found, ids } => {
                write!(f, "several {kind}s have the name {found} ({ids})")
            }
            Self::DaysReversed => f.write_str("--to is before --from"),
            Self::UnknownRevision { found } => write!(f, "unknown git revision {found}"),
            Self::NoGit => f.write_str("git is not installed"),
            Self::Git { revision, detail } => {
                write!(f, "git cannot read the revision {revision}: {detail}")
            }
            Self::Listen { address, source } => {
                write!(
                    f,
                    "cannot listen on {address}: {source}; choose another --port"
                )
            }
            Self::Refused { key, values } => write!(f, "{key}: {values:?}"),
            Self::Internal(what) => write!(f, "internal error: {what}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let (Self::File { source, .. } | Self::Listen { source, .. }) = self else {
            return None;
        };
        Some(source)
    }
}
