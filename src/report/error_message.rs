//! The messages of [`Error`].

use std::io;

use super::Messages;
use crate::error::{Error, FileAction, LockHolder, OutputFault};

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
    (io::ErrorKind::Unsupported, "special"),
    (io::ErrorKind::NotADirectory, "no-folder"),
    (io::ErrorKind::AddrInUse, "in-use"),
    (io::ErrorKind::AddrNotAvailable, "not-here"),
];

/// The error message.
pub(crate) fn error_message(error: &Error, messages: &Messages) -> String {
    match error {
        Error::File { act, path, source } => messages.say(
            match *act == FileAction::Lock {
                true => "error-lock",
                false => "error-file",
            },
            [
                ("act", act.to_string().into()),
                ("path", path.display().to_string().into()),
                ("cause", cause(source).into()),
                ("detail", source.to_string().into()),
            ],
        ),
        Error::OutputHoldsSources { path } => messages.say(
            "error-output-holds-sources",
            [("path", path.display().to_string().into())],
        ),
        Error::Output { path, fault } => {
            let count = match fault {
                OutputFault::Foreign { count } => *count,
                OutputFault::DeadLink | OutputFault::MountPoint | OutputFault::Published => 1,
            };
            let values = [
                ("path", path.display().to_string().into()),
                ("count", count.into()),
            ];
            messages.say(&format!("error-output-{}", fault.name()), values)
        }
        Error::Busy { holder } => messages.join([
            other_build(holder.as_ref(), messages),
            messages.say("error-busy", []),
        ]),
        Error::UnknownLanguage { found, known } => messages.say(
            "error-unknown-language",
            [("found", found.into()), ("known", known.into())],
        ),
        Error::UnknownName {
            kind,
            found,
            nearest,
            known,
        } => {
            let values = [("kind", (*kind).into()), ("found", found.into())];
            let sentence = messages.say("error-unknown-name", values);
            messages.join([
                sentence,
                match nearest {
                    Some(nearest) => messages.did_you_mean(nearest),
                    None => messages.say("error-known-names", [("known", known.into())]),
                },
            ])
        }
        Error::AmbiguousName { kind, found, ids } => messages.say(
            "error-ambiguous-name",
            [
                ("kind", (*kind).into()),
                ("found", found.into()),
                ("ids", ids.into()),
            ],
        ),
        Error::DaysReversed => messages.say("error-days-reversed", []),
        Error::UnknownRevision { found } => {
            messages.say("error-unknown-revision", [("found", found.into())])
        }
        Error::NoGit => messages.say("error-no-git", []),
        Error::Git { revision, detail } => messages.say(
            "error-git",
            [("revision", revision.into()), ("detail", detail.into())],
        ),
        Error::Listen { address, source } => messages.say(
            "error-listen",
            [
                ("address", address.to_string().into()),
                ("cause", cause(source).into()),
                ("detail", source.to_string().into()),
            ],
        ),
        Error::Refused { key, values } => {
            let values = values.iter().map(|(name, value)| (*name, value.into()));
            messages.say(key, values)
        }
        Error::Internal(detail) => messages.say("error-internal", [("detail", detail.into())]),
    }
}

/// Who builds the site already.
pub(crate) fn other_build(holder: Option<&LockHolder>, messages: &Messages) -> String {
    let Some(holder) = holder else {
        return messages.say("other-build-unknown", []);
    };
    let since = holder.since.strftime("%Y-%m-%d %H:%M:%S UTC").to_string();
    messages.say(
        "other-build",
        [
            ("process", holder.process.to_string().into()),
            ("host", super::printable(&holder.host).to_string().into()),
            ("since", since.into()),
        ],
    )
}

fn cause(source: &io::Error) -> &'static str {
    CAUSES
        .iter()
        .find_map(|(kind, name)| (*kind == source.kind()).then_some(*name))
        .unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::{Messages, error_message};
    use crate::error::{Error, FileAction};

    #[test]
    fn the_message_has_the_operation_and_the_cause() {
        let check = |language: &str, kind: io::ErrorKind, act: FileAction, expected: &str| {
            let error = Error::file(act, "site/index.html")(io::Error::new(kind, "os messages"));
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
            "Cannot replace site/index.html: os messages.",
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
