//! The exit statuses.

use std::process::ExitCode;

use crate::error::Error;

/// How a command ended. The numbers are documented in `--help`; scripts depend on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CommandStatus {
    /// The command succeeded.
    Done = 0,
    /// The content has errors; nothing was written.
    ContentErrors = 1,
    /// Invalid command line, or a file of the wrong kind.
    Usage = 2,
    /// A system error, or a bug in greenlist.
    Machine = 3,
    /// A result that scripts test for: an audit found something banned, or `next-change`
    /// found no date.
    Notable = 4,
}

impl CommandStatus {
    /// The status for an error that ended a command.
    pub(super) fn from_error(error: &Error) -> Self {
        match error {
            // A different argument avoids it.
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

impl From<CommandStatus> for ExitCode {
    fn from(status: CommandStatus) -> Self {
        ExitCode::from(status as u8)
    }
}
