//! Reads the content and the language for commands that query verdicts.

use std::path::Path;

use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::locale::Locales;
use crate::model::{Catalog, Date, LanguageId, Site};
use crate::pipeline::{self, Query};
use crate::query;

/// Reads the content of a folder. `None` if it has errors, which are then printed as `greenlist
/// check` prints them.
pub(super) fn query(
    root: &Path,
    on: Option<Date>,
    console: &Console,
) -> Result<Option<Query>, Error> {
    // Queries quote titles at most, so bodies are not needed.
    read(root, None, BodyPolicy::Drop, on, console)
}

/// The same for one of two versions that are compared, with bodies. The name of a version other
/// than this folder is printed above its errors, since the paths are the same.
pub(super) fn query_of(
    root: &Path,
    called: Option<&str>,
    on: Option<Date>,
    console: &Console,
) -> Result<Option<Query>, Error> {
    read(root, called, BodyPolicy::Keep, on, console)
}

fn read(
    root: &Path,
    called: Option<&str>,
    bodies: BodyPolicy,
    on: Option<Date>,
    console: &Console,
) -> Result<Option<Query>, Error> {
    let mut diagnostics = Diagnostics::new();
    let query = pipeline::query(root, bodies, on, console.now, &mut diagnostics);
    if let Some(name) = called.filter(|_| diagnostics.has_errors()) {
        let words = &console.messages;
        console.diagnostics([words.say("console-faults-of", [("name", name.into())])]);
    }
    let sound = report_errors(root, &diagnostics, console);
    Ok(query?.filter(|_| sound))
}

/// The records, with or without errors. `None` if `site.yaml` is unusable; then all errors are
/// printed.
pub(super) fn catalog(
    root: &Path,
    bodies: BodyPolicy,
    console: &Console,
) -> Result<Option<Catalog>, Error> {
    let mut diagnostics = Diagnostics::new();
    let catalog = pipeline::catalog(root, bodies, &mut diagnostics)?;
    if catalog.is_none() {
        report_errors(root, &diagnostics, console);
    }
    Ok(catalog)
}

/// The messages of the site and the language of the output. `None` if the theme has errors, which
/// are then printed.
pub(super) fn words(
    root: &Path,
    site: &Site,
    asked: Option<&str>,
    console: &Console,
) -> Result<Option<(Locales, LanguageId)>, Error> {
    let language = query::language(site, asked, &console.language)?;
    let mut diagnostics = Diagnostics::new();
    let locales = pipeline::locales(root, site, &mut diagnostics);
    let sound = report_errors(root, &diagnostics, console);
    Ok(Some((locales?, language)).filter(|_| sound))
}

/// Prints all diagnostics if one of them is an error; warnings alone are left to `greenlist check`.
fn report_errors(root: &Path, diagnostics: &Diagnostics, console: &Console) -> bool {
    let faults = SortedDiagnostics::new(diagnostics);
    if faults.has_errors() {
        console.diagnostics(faults.with_source_lines(root, console));
        console.diagnostics([faults.counts(&console.messages)]);
    }
    !faults.has_errors()
}
