//! `Error`: the machine failed. Author faults are diagnostics, never errors.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What greenlist was doing when the machine failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Reading a file or folder.
    Read,
    /// Writing a file or creating a folder.
    Write,
    /// Keeping an unchanged file by link or copy.
    Keep,
    /// Exchanging the new site for the old one.
    Exchange,
    /// Removing what is no longer needed.
    Remove,
    /// Waiting for the lock that keeps two builds apart.
    Lock,
}

/// A failure of the machine or of greenlist itself: an act, the path it was about, and the cause.
#[derive(Debug)]
pub enum Error {
    /// The operating system refused an act on a path.
    File {
        /// What was tried.
        act: Act,
        /// The file or folder it was tried on.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The output folder would swallow the sources it is made from.
    OutputHoldsSources {
        /// The refused output folder.
        path: PathBuf,
    },
    /// A language was asked for that the site does not have.
    UnknownLanguage {
        /// What was asked for.
        found: String,
        /// The site's languages, as a list.
        known: String,
    },
    /// A name was asked for that the content does not have.
    UnknownName {
        /// What it should be: `product`, `offering` or `audience`.
        kind: &'static str,
        /// What was asked for.
        found: String,
        /// The id that is most like it.
        nearest: Option<String>,
        /// The ids there are, as a list.
        known: String,
    },
    /// Of two days, the later one was given as the earlier.
    DaysReversed,
    /// A revision was asked for that git does not know.
    UnknownRevision {
        /// What was asked for.
        found: String,
    },
    /// Git is not installed.
    NoGit,
    /// Git could not give a revision.
    Git {
        /// The revision.
        revision: String,
        /// What git said.
        detail: String,
    },
    /// A server could not listen.
    Listen {
        /// Where it tried to.
        address: std::net::SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// An invariant of greenlist did not hold: a bug, with what was found.
    Internal(String),
}

impl Error {
    /// A closure for `map_err` that keeps the act and the path beside the cause.
    pub fn file(act: Act, path: impl AsRef<Path>) -> impl FnOnce(io::Error) -> Self {
        let path = path.as_ref().to_path_buf();
        move |source| Self::File { act, path, source }
    }
}

impl fmt::Display for Act {
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
                "the output folder {} holds the content or the theme; name another with --out",
                path.display()
            ),
            Self::UnknownLanguage { found, known } => {
                write!(f, "{found} is not a language of this site ({known})")
            }
            Self::UnknownName {
                kind, found, known, ..
            } => write!(f, "{found} is no {kind} of this site ({known})"),
            Self::DaysReversed => f.write_str("--to lies before --from"),
            Self::UnknownRevision { found } => write!(f, "git knows no revision {found}"),
            Self::NoGit => f.write_str("the program git is not installed"),
            Self::Git { revision, detail } => {
                write!(f, "git cannot give the revision {revision}: {detail}")
            }
            Self::Listen { address, source } => {
                write!(
                    f,
                    "cannot listen on {address}: {source}; choose another --port"
                )
            }
            Self::Internal(what) => write!(f, "greenlist is at fault: {what}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { source, .. } | Self::Listen { source, .. } => Some(source),
            Self::OutputHoldsSources { .. }
            | Self::UnknownLanguage { .. }
            | Self::UnknownName { .. }
            | Self::DaysReversed
            | Self::UnknownRevision { .. }
            | Self::NoGit
            | Self::Git { .. }
            | Self::Internal(_) => None,
        }
    }
}
