//! `greenlist next-change`: prints when the site must be rebuilt.

use super::args::NextChangeArgs;
use super::console::Console;
use super::exit_status::CommandStatus;
use super::read_content;
use crate::error::Error;
use crate::query;

/// Prints the next date on which a verdict changes.
pub(super) fn run(arguments: &NextChangeArgs, console: &Console) -> Result<CommandStatus, Error> {
    let shared = &arguments.shared;
    let after = arguments.after.or(shared.on);
    let Some(query) = read_content::query(&shared.root, after, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let after = query.as_of;
    match query::next_change(&query.plan(after), after) {
        Some(date) => {
            console.document(&date.to_string());
            Ok(CommandStatus::Done)
        }
        None => {
            // Scripts read stdout, so without a date nothing is printed there.
            console.remark(
                console
                    .messages
                    .say("console-no-change", [("date", after.to_string().into())]),
            );
            Ok(CommandStatus::Notable)
        }
    }
}
