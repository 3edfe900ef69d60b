//! `greenlist verify`: whether a copy of a release is genuine, complete and current.

use super::args::VerifyArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use crate::publish::{PublicKey, Seen, Verified, verify_folder};

/// The most findings that are listed; the others are counted.
const MAX_LISTED: usize = 100;

/// Checks a folder.
pub(super) fn run(arguments: &VerifyArgs, console: &Console) -> CommandResult {
    let given = arguments.public_key.as_ref().map(PublicKey::text);
    let state = arguments.state.as_deref();
    let seen = state.map(Seen::read).transpose()?.flatten();
    let keys = given
        .as_deref()
        .map(|given| Seen::keys(seen.as_ref(), given));
    let today = arguments
        .on
        .unwrap_or_else(|| jiff::tz::TimeZone::UTC.to_datetime(console.now).date());
    let mut verified = verify_folder(&arguments.folder, &keys.unwrap_or_default(), today)?;
    if let (Some(seen), Some(release)) = (&seen, &verified.release) {
        verified.findings.extend(seen.findings(release));
    }
    if !verified.findings.is_empty() {
        print_findings(&verified, console);
        return Ok(CommandStatus::Notable);
    }
    let keys = given.as_deref().zip(verified.signed_with.as_deref());
    if let (Some(state), Some(release)) = (state, &verified.release) {
        Seen::after(release, keys).write(state)?;
    }
    print_summary(&verified, console);
    Ok(CommandStatus::Done)
}

fn print_findings(verified: &Verified, console: &Console) {
    let messages = &console.messages;
    let findings = verified.findings.iter().take(MAX_LISTED).map(|finding| {
        let values = finding.values.iter();
        messages.say(
            finding.key,
            values.map(|(name, value)| (*name, value.into())),
        )
    });
    console.lines(findings);
    if verified.findings.len() > MAX_LISTED {
        let count = verified.findings.len() - MAX_LISTED;
        console.lines([messages.say("verify-more", [("count", count.into())])]);
    }
}

fn print_summary(verified: &Verified, console: &Console) {
    let messages = &console.messages;
    if let Some(release) = &verified.release {
        let values = [
            ("release", release.id.to_string().into()),
            ("files", release.manifest.files.len().into()),
            ("date", release.manifest.valid_until.to_string().into()),
            ("releases", verified.releases.into()),
        ];
        console.summary([messages.say("verify-fine", values)]);
    }
    match &verified.signed_with {
        Some(key) => console.summary([messages.say("verify-signed", [("key", key.into())])]),
        None => console.remark(messages.say("verify-signature-unchecked", [])),
    }
}
