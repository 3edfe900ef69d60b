//! `greenlist explain`: shows the verdict on a product and the rulings behind it.

use super::args::{ExplainArgs, OutputFormat};
use super::console::Console;
use super::content;
use super::status::CommandStatus;
use crate::error::Error;
use crate::inquiry::{self, ExplainQuestion};

/// Runs the command.
pub(super) fn run(arguments: &ExplainArgs, console: &Console) -> Result<CommandStatus, Error> {
    let shared = &arguments.shared;
    let Some(query) = content::query(&shared.root, shared.on, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let catalog = &query.world.catalog;
    let question = ExplainQuestion {
        target: inquiry::target(catalog, &arguments.product)?,
        version: arguments.version.clone(),
        audience: inquiry::audience(catalog, &arguments.audience)?,
        activity: arguments.activity,
        day: query.as_of,
    };
    let asked = arguments.language.as_deref();
    let Some((locales, language)) = content::words(&shared.root, &catalog.site, asked, console)?
    else {
        return Ok(CommandStatus::ContentErrors);
    };
    let plan = query.plan(query.as_of);
    let explanation = inquiry::explain(&plan, question);
    match arguments.format {
        OutputFormat::Text => console.lines(explanation.lines(locales.get(language))),
        OutputFormat::Json => console.json(explanation.json())?,
    }
    Ok(CommandStatus::Done)
}
