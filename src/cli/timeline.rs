//! `greenlist timeline`: lists past and scheduled changes of verdicts.

use super::args::{OutputFormat, TimelineArgs};
use super::console::Console;
use super::exit_status::CommandStatus;
use super::read_content;
use crate::error::Error;
use crate::query;

/// Runs the command.
pub(super) fn run(arguments: &TimelineArgs, console: &Console) -> Result<CommandStatus, Error> {
    let shared = &arguments.shared;
    let Some(query) = read_content::query(&shared.root, shared.on, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let catalog = &query.world.catalog;
    let product = arguments.product.as_deref();
    let product = product.map(|name| query::product(catalog, name));
    let audience = arguments.telling.audience.as_deref();
    let audience = audience.map(|name| query::audience(catalog, name));
    let (product, audience) = (product.transpose()?, audience.transpose()?);
    let asked = arguments.telling.language.as_deref();
    let Some((locales, language)) =
        read_content::words(&shared.root, &catalog.site, asked, console)?
    else {
        return Ok(CommandStatus::ContentErrors);
    };
    let history = query::history(&query.plan(query.as_of), product, audience);
    match arguments.format {
        OutputFormat::Text => console.lines(history.lines(locales.get(language))),
        OutputFormat::Json => console.json(history.json())?,
    }
    Ok(CommandStatus::Done)
}
