//! The exit statuses, and the ways in which a command stops early.

use std::process::ExitCode;

use super::dialogue::PromptError;
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
    System = 3,
    /// A result that scripts test for: an audit found something banned, or `next-change`
    /// found no date.
    Notable = 4,
}

/// Why a command stopped early.
#[derive(Debug)]
pub(super) enum CommandStop {
    /// The content has errors, which are already printed.
    ContentErrors,
    /// An invalid argument; the text is the error message.
    Usage(String),
    /// A prompt without a valid answer.
    Prompt(PromptError),
    /// A system error or an invalid argument.
    Error(Error),
}

/// The result of a command.
pub(super) type CommandResult = Result<CommandStatus, CommandStop>;

impl CommandStatus {
    /// The status for an error that ended a command.
    pub(super) fn from_error(error: &Error) -> Self {
        match error {
            // A different argument avoids it.
            Error::OutputHoldsSources { .. }
            | Error::Output { .. }
            | Error::UnknownLanguage { .. }
            | Error::UnknownName { .. }
            | Error::AmbiguousName { .. }
            | Error::DaysReversed
            | Error::Refused { .. }
            | Error::UnknownRevision { .. } => Self::Usage,
            Error::File { .. }
            | Error::Busy { .. }
            | Error::NoGit
            | Error::Git { .. }
            | Error::Listen { .. }
            | Error::Internal(_) => Self::System,
        }
    }
}

impl From<CommandStatus> for ExitCode {
    fn from(status: CommandStatus) -> Self {
        ExitCode::from(status as u8)
    }
}

impl From<Error> for CommandStop {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<PromptError> for CommandStop {
    fn from(error: PromptError) -> Self {
        Self::Prompt(error)
    }
}
