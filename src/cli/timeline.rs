//! `greenlist timeline`: lists past and scheduled changes of verdicts.

use super::args::{OutputFormat, TimelineArgs};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::{held_back, read_content};
use crate::query;

/// Runs the command.
pub(super) fn run(arguments: &TimelineArgs, console: &Console) -> CommandResult {
    let shared = &arguments.shared;
    let (root, known) = (&shared.root, arguments.as_known.known);
    let query = match &arguments.product {
        Some(product) => read_content::query_about(product, root, shared.on, known, console)?,
        None => read_content::query(root, shared.on, known, console)?,
    };
    let catalog = &query.world.catalog;
    held_back::remark(catalog, console);
    let product = arguments.product.as_deref();
    let product = product
        .map(|name| query::product(catalog, name))
        .transpose()?;
    let audience = arguments.answer.audience.as_deref();
    let audience = audience
        .map(|name| query::audience(catalog, name))
        .transpose()?;
    let language = arguments.answer.language.as_deref();
    let (locales, language) =
        read_content::locales(&shared.root, &catalog.site, language, console)?;
    let history = query::history(&query.plan(query.as_of), product, audience);
    match arguments.format {
        OutputFormat::Text => console.lines(history.lines(locales.get(language))),
        OutputFormat::Json => console.json(history.json())?,
    }
    Ok(CommandStatus::Done)
}
