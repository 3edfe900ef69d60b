//! `greenlist next-change`: prints when the site must be rebuilt.

use super::args::NextChangeArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::read_content;
use crate::query;

/// Prints the next date on which a verdict changes or something is issued.
pub(super) fn run(arguments: &NextChangeArgs, console: &Console) -> CommandResult {
    let shared = &arguments.shared;
    let after = arguments.after.or(shared.on);
    let query = read_content::query(&shared.root, after, arguments.as_known.known, console)?;
    let after = query.as_of;
    match query::next_change(&query.plan(after), after) {
        Some(next) => {
            let date = next.date.to_string();
            console.document(&date);
            if next.issued > 0 {
                let issued = [("date", date.into()), ("count", next.issued.into())];
                console.remark(console.messages.say("issued-on-day", issued));
            }
            Ok(CommandStatus::Done)
        }
        None => {
            // Scripts read stdout, so without a date nothing is printed there.
            let date = [("date", after.to_string().into())];
            console.remark(console.messages.say("console-no-change", date));
            Ok(CommandStatus::Notable)
        }
    }
}
