//! What the shell is told: the exit statuses.

use std::process::ExitCode;

use crate::error::Error;

/// How a command ended. The numbers are documented in `--help`; scripts rely on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// All went well.
    Done = 0,
    /// Somebody must mend the content; nothing was written.
    ContentFaults = 1,
    /// The command was typed wrongly, or names a file of the wrong kind.
    Usage = 2,
    /// The machine or greenlist failed.
    Machine = 3,
    /// The answer that a script waits for: an audit found something banned, or `next-change`
    /// found no date.
    Notable = 4,
}

impl Status {
    /// The status for an error that ended a command.
    pub(super) fn of(error: &Error) -> Self {
        match error {
            // Another argument mends it.
            Error::OutputHoldsSources { .. }
            | Error::UnknownLanguage { .. }
            | Error::UnknownName { .. }
            | Error::DaysReversed
            | Error::UnknownRevision { .. } => Self::Usage,
            Error::File { .. }
            | Error::NoGit
            | Error::Git { .. }
            | Error::Listen { .. }
            | Error::Internal(_) => Self::Machine,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}
