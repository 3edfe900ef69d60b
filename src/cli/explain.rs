//! `greenlist explain`: shows the verdict on a product and the rulings behind it.

use super::args::{Explain, Format};
use super::console::Console;
use super::content;
use super::status::Status;
use crate::error::Error;
use crate::inquiry::{self, Question};

/// Runs the command.
pub(super) fn run(arguments: &Explain, console: &Console) -> Result<Status, Error> {
    let shared = &arguments.shared;
    let Some(query) = content::query(&shared.root, shared.on, console)? else {
        return Ok(Status::ContentFaults);
    };
    let catalog = &query.world.catalog;
    let question = Question {
        target: inquiry::target(catalog, &arguments.product)?,
        version: arguments.version.clone(),
        audience: inquiry::audience(catalog, &arguments.audience)?,
        activity: arguments.activity,
        day: query.as_of,
    };
    let asked = arguments.language.as_deref();
    let Some((locales, language)) = content::words(&shared.root, &catalog.site, asked, console)?
    else {
        return Ok(Status::ContentFaults);
    };
    let plan = query.plan(query.as_of);
    let explanation = inquiry::explain(&plan, question);
    match arguments.format {
        Format::Text => console.lines(explanation.lines(locales.get(language))),
        Format::Json => console.json(explanation.json())?,
    }
    Ok(Status::Done)
}
