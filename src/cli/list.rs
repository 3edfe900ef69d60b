//! `greenlist list`: lists products with their answers, advisories with their states, and bulletins.

use super::args::{ListArgs, OutputFormat};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::read_content;
use crate::query;

/// Runs the command.
pub(super) fn run(arguments: &ListArgs, console: &Console) -> CommandResult {
    let shared = &arguments.shared;
    let query = read_content::query(&shared.root, shared.on, arguments.as_known.known, console)?;
    let catalog = &query.world.catalog;
    let audience = arguments.answer.audience.as_deref();
    let audience = audience
        .map(|name| query::audience(catalog, name))
        .transpose()?;
    let language = arguments.answer.language.as_deref();
    let (locales, language) =
        read_content::locales(&shared.root, &catalog.site, language, console)?;
    let plan = query.plan(query.as_of);
    let list = query::record_list(&plan, arguments.kinds(), audience);
    match arguments.format {
        OutputFormat::Text => console.lines(list.lines(locales.get(language))),
        OutputFormat::Json => console.json(list.json())?,
    }
    Ok(CommandStatus::Done)
}
