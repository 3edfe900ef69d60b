//! `greenlist mirror`: fetches a release over HTTP.

use super::args::MirrorArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use crate::publish::{MirrorError, mirror};

/// Fetches the release and shows it; the old one stays where anything is wrong.
pub(super) fn run(arguments: &MirrorArgs, console: &Console) -> CommandResult {
    let messages = &console.messages;
    let mirrored = match mirror(
        &arguments.url,
        &arguments.folder,
        &arguments.public_key.text(),
    ) {
        Ok(mirrored) => mirrored,
        Err(MirrorError::Failed(error)) => return Err(error.into()),
        Err(MirrorError::Refused(finding)) => {
            let values = finding.values.iter();
            let values = values.map(|(name, value)| (*name, value.into()));
            console.error(&messages.say(finding.key, values));
            console.diagnostics([messages.say("mirror-kept", [])]);
            return Ok(CommandStatus::Notable);
        }
    };
    let values = [
        ("release", mirrored.release.to_string().into()),
        ("files", mirrored.files.into()),
        ("fetched", mirrored.fetched.into()),
        ("size", super::releases::megabytes(mirrored.bytes).into()),
        ("date", mirrored.valid_until.to_string().into()),
    ];
    console.summary([messages.say("mirror-done", values)]);
    let today = jiff::tz::TimeZone::UTC.to_datetime(console.now).date();
    if mirrored.valid_until < today {
        let date = [("date", mirrored.valid_until.to_string().into())];
        console.diagnostics([messages.say("verify-expired", date)]);
        return Ok(CommandStatus::Notable);
    }
    Ok(CommandStatus::Done)
}
