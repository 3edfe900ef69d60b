//! The content that a question is about, and the words of the answer.

use std::path::Path;

use super::console::Console;
use super::faults::Faults;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::inquiry;
use crate::load::Bodies;
use crate::locale::Locales;
use crate::model::{Catalog, Date, LanguageId, Site};
use crate::pipeline::{self, Query};

/// Reads the content in a folder. `None` where it has faults; then they were told as
/// `greenlist check` tells them.
pub(super) fn query(
    root: &Path,
    on: Option<Date>,
    console: &Console,
) -> Result<Option<Query>, Error> {
    // Answers quote titles at most.
    read(root, None, Bodies::Drop, on, console)
}

/// The same for one of two contents that are compared, bodies included. What one is called that is
/// not being edited stands before its faults, since their paths are the same.
pub(super) fn query_of(
    root: &Path,
    called: Option<&str>,
    on: Option<Date>,
    console: &Console,
) -> Result<Option<Query>, Error> {
    read(root, called, Bodies::Keep, on, console)
}

fn read(
    root: &Path,
    called: Option<&str>,
    bodies: Bodies,
    on: Option<Date>,
    console: &Console,
) -> Result<Option<Query>, Error> {
    let mut diagnostics = Diagnostics::new();
    let query = pipeline::query(root, bodies, on, console.now, &mut diagnostics);
    if let Some(name) = called.filter(|_| diagnostics.has_errors()) {
        let words = &console.words;
        console.faults([words.say("console-faults-of", [("name", name.into())])]);
    }
    let sound = tell(root, &diagnostics, console);
    Ok(query?.filter(|_| sound))
}

/// What authors wrote, faults or not. `None` where `site.yaml` is unusable; then all faults were
/// told.
pub(super) fn catalog(
    root: &Path,
    bodies: Bodies,
    console: &Console,
) -> Result<Option<Catalog>, Error> {
    let mut diagnostics = Diagnostics::new();
    let catalog = pipeline::catalog(root, bodies, &mut diagnostics)?;
    if catalog.is_none() {
        tell(root, &diagnostics, console);
    }
    Ok(catalog)
}

/// The words in which to answer, and the language of them. `None` where the theme has faults;
/// then they were told.
pub(super) fn words(
    root: &Path,
    site: &Site,
    asked: Option<&str>,
    console: &Console,
) -> Result<Option<(Locales, LanguageId)>, Error> {
    let language = inquiry::language(site, asked, &console.language)?;
    let mut diagnostics = Diagnostics::new();
    let locales = pipeline::locales(root, site, &mut diagnostics);
    let sound = tell(root, &diagnostics, console);
    Ok(Some((locales?, language)).filter(|_| sound))
}

/// Tells all faults where there is an error among them; warnings belong to `greenlist check`.
fn tell(root: &Path, diagnostics: &Diagnostics, console: &Console) -> bool {
    let faults = Faults::new(diagnostics);
    if faults.has_errors() {
        console.faults(faults.explained(root, console));
        console.faults([faults.counted(&console.words)]);
    }
    !faults.has_errors()
}
