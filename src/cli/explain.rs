//! `greenlist explain`: shows the verdict on a product and the rulings behind it.

use super::args::{ExplainArgs, OutputFormat};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::{held_back, read_content};
use crate::query::{self, ExplainQuestion};

/// Runs the command.
pub(super) fn run(arguments: &ExplainArgs, console: &Console) -> CommandResult {
    let shared = &arguments.shared;
    let known = arguments.as_known.known;
    let product = &arguments.product;
    let query = read_content::query_about(product, &shared.root, shared.on, known, console)?;
    let catalog = &query.world.catalog;
    held_back::remark(catalog, console);
    let question = ExplainQuestion {
        target: query::target(catalog, &arguments.product)?,
        version: arguments.version.clone(),
        audience: query::audience(catalog, &arguments.audience)?,
        activity: match &arguments.activity {
            Some(id) => Some(query::activity(catalog, id)?),
            None => None,
        },
        day: query.as_of,
    };
    let language = arguments.language.as_deref();
    let (locales, language) =
        read_content::locales(&shared.root, &catalog.site, language, console)?;
    let plan = query.plan(query.as_of);
    let explanation = query::explain(&plan, question);
    match arguments.format {
        OutputFormat::Text => console.lines(explanation.lines(locales.get(language))),
        OutputFormat::Json => console.json(explanation.json())?,
    }
    Ok(CommandStatus::Done)
}
