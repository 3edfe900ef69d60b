//! Reads the content and the language for commands that query verdicts.

use std::path::Path;

use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use super::exit_status::CommandStop;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::{self, BodyPolicy};
use crate::locale::Locales;
use crate::model::{Catalog, Date, LanguageId, Site};
use crate::pipeline::{self, Query};
use crate::query;
use crate::theme::Theme;

/// Reads the content of a folder for a query about the day `on`, as far as it was known on the day
/// `known`. Its errors are printed as `greenlist check` prints them.
pub(super) fn query(
    root: &Path,
    on: Option<Date>,
    known: Option<Date>,
    console: &Console,
) -> Result<Query, CommandStop> {
    // Queries quote titles at most, so bodies are not needed.
    read(root, None, BodyPolicy::Drop, on, known, console)
}

/// The same for a question about a product. A name that two products have is an error of the content, but
/// the user needs the ids to type: these are told in its place.
pub(super) fn query_about(
    product: &str,
    root: &Path,
    on: Option<Date>,
    known: Option<Date>,
    console: &Console,
) -> Result<Query, CommandStop> {
    let mut diagnostics = Diagnostics::new();
    let bodies = BodyPolicy::Drop;
    let query = pipeline::query(root, bodies, on, known, console.now, &mut diagnostics);
    if diagnostics.has_errors()
        && let Ok(Some(query)) = &query
        && let Err(error @ Error::AmbiguousName { .. }) =
            query::target(&query.world.catalog, product)
    {
        return Err(error.into());
    }
    stop_on_errors(root, &diagnostics, query, console)?.ok_or(CommandStop::ContentErrors)
}

/// The same for one of two versions that are compared, with bodies. The name of a version other
/// than this folder is printed above its errors, since the paths are the same.
pub(super) fn query_version(
    root: &Path,
    name: Option<&str>,
    on: Option<Date>,
    known: Option<Date>,
    console: &Console,
) -> Result<Query, CommandStop> {
    read(root, name, BodyPolicy::Keep, on, known, console)
}

fn read(
    root: &Path,
    name: Option<&str>,
    bodies: BodyPolicy,
    on: Option<Date>,
    known: Option<Date>,
    console: &Console,
) -> Result<Query, CommandStop> {
    let mut diagnostics = Diagnostics::new();
    let query = pipeline::query(root, bodies, on, known, console.now, &mut diagnostics);
    if let Some(name) = name.filter(|_| diagnostics.has_errors()) {
        let messages = &console.messages;
        console.diagnostics([messages.say("console-faults-of", [("name", name.into())])]);
    }
    stop_on_errors(root, &diagnostics, query, console)?.ok_or(CommandStop::ContentErrors)
}

/// The records, with or without errors. If `site.yaml` is unusable, all errors are printed.
pub(super) fn catalog(
    root: &Path,
    bodies: BodyPolicy,
    console: &Console,
) -> Result<Catalog, CommandStop> {
    let mut diagnostics = Diagnostics::new();
    let catalog = pipeline::catalog(root, bodies, &mut diagnostics)?;
    if catalog.is_none() {
        stop_on_errors(root, &diagnostics, Ok(()), console)?;
    }
    catalog.ok_or(CommandStop::ContentErrors)
}

/// The messages of the site and the language of the output. Errors in the theme are printed.
pub(super) fn locales(
    root: &Path,
    site: &Site,
    requested: Option<&str>,
    console: &Console,
) -> Result<(Locales, LanguageId), CommandStop> {
    let language = query::language(site, requested, &console.language)?;
    let mut diagnostics = Diagnostics::new();
    let locales = pipeline::locales(root, site, &mut diagnostics);
    Ok((
        stop_on_errors(root, &diagnostics, locales, console)?,
        language,
    ))
}

/// The theme of the site. Its errors are printed.
pub(super) fn theme(root: &Path, site: &Site, console: &Console) -> Result<Theme, CommandStop> {
    let mut diagnostics = Diagnostics::new();
    let theme = load::theme(root, site, &mut diagnostics);
    stop_on_errors(root, &diagnostics, theme, console)
}

/// Prints all diagnostics if one of them is an error, else returns what was read; warnings alone
/// are left to `greenlist check`.
fn stop_on_errors<T>(
    root: &Path,
    diagnostics: &Diagnostics,
    read: Result<T, Error>,
    console: &Console,
) -> Result<T, CommandStop> {
    let sorted = SortedDiagnostics::new(diagnostics);
    if !sorted.has_errors() {
        return Ok(read?);
    }
    sorted.print(root, console);
    read?;
    Err(CommandStop::ContentErrors)
}
