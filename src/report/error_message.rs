//! Messages of [`Error`].

use std::io;
use std::path::Path;

use super::Messages;
use crate::error::{Error, FileAction};

/// Causes that have their own message; for others the message of the operating system is used.
const CAUSES: &[(io::ErrorKind, &str)] = &[
    (io::ErrorKind::NotFound, "not-found"),
    (io::ErrorKind::PermissionDenied, "permission-denied"),
    (io::ErrorKind::StorageFull, "storage-full"),
    (io::ErrorKind::QuotaExceeded, "storage-full"),
    (io::ErrorKind::ReadOnlyFilesystem, "read-only"),
    (io::ErrorKind::ResourceBusy, "in-use"),
    (io::ErrorKind::WouldBlock, "in-use"),
    (io::ErrorKind::IsADirectory, "folder"),
    (io::ErrorKind::NotADirectory, "no-folder"),
    (io::ErrorKind::AddrInUse, "in-use"),
    (io::ErrorKind::AddrNotAvailable, "not-here"),
];

fn cause(source: &io::Error) -> &'static str {
    CAUSES
        .iter()
        .find_map(|(kind, name)| (*kind == source.kind()).then_some(*name))
        .unwrap_or("other")
}

/// The error message.
pub(crate) fn error_message(error: &Error, words: &Messages) -> String {
    match error {
        Error::File { act, path, source } => file(*act, path, source, words),
        Error::OutputHoldsSources { path } => words.say(
            "error-output-holds-sources",
            [("path", path.display().to_string().into())],
        ),
        Error::UnknownLanguage { found, known } => words.say(
            "error-unknown-language",
            [("found", found.into()), ("known", known.into())],
        ),
        Error::UnknownName {
            kind,
            found,
            nearest,
            known,
        } => unknown_name(kind, found, nearest.as_deref(), known, words),
        Error::DaysReversed => words.say("error-days-reversed", []),
        Error::UnknownRevision { found } => {
            words.say("error-unknown-revision", [("found", found.into())])
        }
        Error::NoGit => words.say("error-no-git", []),
        Error::Git { revision, detail } => words.say(
            "error-git",
            [("revision", revision.into()), ("detail", detail.into())],
        ),
        Error::Listen { address, source } => words.say(
            "error-listen",
            [
                ("address", address.to_string().into()),
                ("cause", cause(source).into()),
                ("detail", source.to_string().into()),
            ],
        ),
        Error::Internal(what) => words.say("error-internal", [("detail", what.into())]),
    }
}

/// The message for an unknown name, with the nearest known one, or all of them.
fn unknown_name(
    kind: &str,
    found: &str,
    nearest: Option<&str>,
    known: &str,
    words: &Messages,
) -> String {
    let what = words.say(
        "error-unknown-name",
        [("kind", kind.into()), ("found", found.into())],
    );
    let instead = match nearest {
        Some(nearest) => words.say("error-nearest-name", [("nearest", nearest.into())]),
        None => words.say("error-known-names", [("known", known.into())]),
    };
    format!("{what}{}{instead}", words.say("between", []))
}

fn file(act: FileAction, path: &Path, source: &io::Error, words: &Messages) -> String {
    let key = match act {
        FileAction::Read
        | FileAction::Write
        | FileAction::Keep
        | FileAction::Exchange
        | FileAction::Remove => "error-file",
        FileAction::Lock => "error-lock",
    };
    words.say(
        key,
        [
            ("act", act.to_string().into()),
            ("path", path.display().to_string().into()),
            ("cause", cause(source).into()),
            ("detail", source.to_string().into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::{Messages, error_message};
    use crate::error::{Error, FileAction};

    #[test]
    fn a_clerk_reads_what_failed_and_why() {
        let check = |language: &str, kind: io::ErrorKind, act: FileAction, expected: &str| {
            let error = Error::file(act, "site/index.html")(io::Error::new(kind, "os words"));
            assert_eq!(
                error_message(&error, &Messages::for_language(language)),
                expected
            );
        };
        check(
            "en",
            io::ErrorKind::StorageFull,
            FileAction::Write,
            "Cannot write site/index.html: the disk is full.",
        );
        check(
            "zh-Hant",
            io::ErrorKind::PermissionDenied,
            FileAction::Read,
            "無法讀取 site/index.html：權限不足，請洽系統管理人員。",
        );
        check(
            "en",
            io::ErrorKind::IsADirectory,
            FileAction::Read,
            "Cannot read site/index.html: it is a folder, not a file.",
        );
        check(
            "en",
            io::ErrorKind::BrokenPipe,
            FileAction::Exchange,
            "Cannot replace site/index.html: os words.",
        );
        check(
            "en",
            io::ErrorKind::WouldBlock,
            FileAction::Lock,
            "Cannot lock site/index.html: another program is using it. \
             Is another greenlist running?",
        );
        let taken = Error::Listen {
            address: ([127, 0, 0, 1], 4000).into(),
            source: io::ErrorKind::AddrInUse.into(),
        };
        assert_eq!(
            error_message(&taken, &Messages::for_language("zh-Hant")),
            "無法在 127.0.0.1:4000 上接收連線：其他程式正在使用。請改用其他連接埠，例如 --port 4100。"
        );
    }
}
