//! `greenlist audit`: checks a software inventory against the verdicts.

use std::path::Path;

use super::args::{AuditArgs, AuditFormat};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::{held_back, input_file, read_content};
use crate::audit::{self, AuditRequest, InventoryError, MAX_BYTES, MAX_ROWS};
use crate::query;
use crate::report::Messages;

/// Prints the report.
pub(super) fn run(arguments: &AuditArgs, console: &Console) -> CommandResult {
    let shared = &arguments.shared;
    let query = read_content::query(&shared.root, shared.on, arguments.as_known.known, console)?;
    let catalog = &query.world.catalog;
    held_back::remark(catalog, console);
    let language = arguments.language.as_deref();
    let (locales, language) =
        read_content::locales(&shared.root, &catalog.site, language, console)?;
    let bytes = input_file::read(&arguments.inventory, MAX_BYTES)?;
    let question = AuditRequest {
        file: &arguments.inventory.to_string_lossy(),
        bytes: &bytes,
        encoding: arguments.encoding,
        name_column: arguments.name_column.as_ref(),
        audience: query::audience(catalog, &arguments.audience)?,
        day: query.as_of,
    };
    let report = audit::audit(catalog, &query.world.decisions, &question).map_err(|error| {
        let path = &arguments.inventory;
        CommandStop::Usage(error_message(&error, path, &console.messages))
    })?;
    let locale = locales.get(language);
    console.output(&match arguments.format {
        AuditFormat::Text => audit::text(&report, catalog, locale),
        AuditFormat::Json => audit::json(&report, catalog),
        AuditFormat::Sarif => audit::sarif(&report, catalog, locale),
    })?;
    match report.has_banned() || report.may_have_banned() {
        true => Ok(CommandStatus::Notable),
        false => Ok(CommandStatus::Done),
    }
}

/// The error message for a file that is not a software inventory.
pub(super) fn error_message(error: &InventoryError, path: &Path, messages: &Messages) -> String {
    let (what, found) = match error {
        InventoryError::Empty => ("empty", String::new()),
        InventoryError::TooLarge => ("large", (MAX_BYTES >> 20).to_string()),
        InventoryError::TooManyRows => ("rows", MAX_ROWS.to_string()),
        InventoryError::Workbook => ("workbook", String::new()),
        InventoryError::Binary => ("binary", String::new()),
        InventoryError::Foreign(format) => (format.name(), String::new()),
        InventoryError::Undecodable { line } => ("encoding", line.to_string()),
        InventoryError::NothingRead => ("nothing", String::new()),
        InventoryError::Xml => ("xml", String::new()),
        InventoryError::Json { detail } if detail.is_empty() => ("json", String::new()),
        InventoryError::Json { detail } => ("broken-json", detail.clone()),
        InventoryError::NoNameColumn { found } => {
            let first: Vec<&str> = found.iter().take(8).map(String::as_str).collect();
            ("column", first.join(", "))
        }
        InventoryError::SeveralNameColumns { found } => ("columns", found.join(", ")),
    };
    messages.say(
        "audit-unreadable",
        [
            ("path", path.display().to_string().into()),
            ("what", what.into()),
            ("found", found.into()),
        ],
    )
}
