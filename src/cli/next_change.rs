//! `greenlist next-change`: prints when the site must be rebuilt.

use super::args::NextChange;
use super::console::Console;
use super::content;
use super::status::Status;
use crate::error::Error;
use crate::inquiry;

/// Prints the next date on which a verdict changes.
pub(super) fn run(arguments: &NextChange, console: &Console) -> Result<Status, Error> {
    let shared = &arguments.shared;
    let after = arguments.after.or(shared.on);
    let Some(query) = content::query(&shared.root, after, console)? else {
        return Ok(Status::ContentFaults);
    };
    let after = query.as_of;
    match inquiry::next_change(&query.plan(after), after) {
        Some(date) => {
            console.document(&date.to_string());
            Ok(Status::Done)
        }
        None => {
            // Scripts read stdout, so without a date nothing is printed there.
            console.remark(
                console
                    .words
                    .say("console-no-change", [("date", after.to_string().into())]),
            );
            Ok(Status::Notable)
        }
    }
}
