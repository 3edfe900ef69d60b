//! Catalog -> files: the site itself.

use super::memory::{Done, Memory, Remembering};
use super::steps::planned;
use super::{Request, Stage, Summary};
use crate::artifact::{Sink, SitePath};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
#[cfg(feature = "search")]
use crate::export::search;
#[cfg(not(feature = "search"))]
use crate::locale::Locales;
use crate::model::Catalog;
use crate::plan::{SearchPart, SitePlan};
use crate::render::{self, Failure, Pages, Reader};
use crate::{export, load};

/// What was made, and what to remember of it.
type Made = (Summary, Option<Remembering>);

/// Makes the site of a catalog; `None` where an error keeps it from being made.
pub(super) fn made(
    request: &Request<'_>,
    catalog: &Catalog,
    memory: Option<Memory<'_>>,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Made>, Error> {
    planned(
        request,
        catalog,
        diagnostics,
        |plan, reader, diagnostics| match reader {
            Some(reader) if !diagnostics.has_errors() => {
                put(request, plan, &reader, memory, sink, diagnostics)
            }
            Some(_) | None => Ok(None),
        },
    )
}

/// Hands all files of a planned site to a sink.
fn put(
    request: &Request<'_>,
    plan: &SitePlan<'_>,
    reader: &Reader,
    mut memory: Option<Memory<'_>>,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Made>, Error> {
    let progress = request.progress;
    progress.stage(Stage::Rendering);
    progress.pages(plan.pages.len() as u64);
    let done = || progress.page_done();
    let Reader {
        theme,
        locales,
        templates,
    } = reader;
    let shelf = load::Shelf::new(request.root);
    let of_pages = memory.as_mut().map(|memory| memory.of_pages(plan.as_of));
    let of_pages = of_pages.as_ref();
    let pages = Pages::new(plan, locales, templates, &shelf, of_pages);
    let (facts, searched) = (pages.facts(), pages.searched());
    let known = memory.as_ref().and_then(|memory| memory.of_exports(facts));
    // Machine forms are made by one thread, so they come beside the pages.
    let (made, exports) = rayon::join(
        || render::pages(&pages, theme, of_pages, sink, &done),
        || export::files(plan, locales, &theme.palette, known.as_deref(), sink),
    );
    let made = match made {
        Ok(made) => made,
        Err(Failure::Machine(error)) => return Err(error),
        Err(Failure::Theme(fault)) => {
            diagnostics.push(*fault);
            return Ok(None);
        }
    };
    progress.stage(Stage::Writing);
    let known = memory.as_ref().map(|memory| memory.of_searches(&searched));
    let searches = search(plan, locales, &shelf, &known.unwrap_or_default(), sink)?;
    let untranslated = plan.untranslated();
    let summary = Summary {
        pages: plan.pages.len(),
        languages: plan.languages.len(),
        missing_translations: untranslated.missing,
        stale_translations: untranslated.stale,
        as_of: plan.as_of,
    };
    let done = Done {
        summary,
        pages: made,
        exports: (facts, exports?),
        searches: (searched, searches),
    };
    let remembering =
        memory.map(|memory| memory.remembering(&plan.catalog.site, diagnostics, done));
    Ok(Some((summary, remembering)))
}

/// A program without the search plans none.
#[cfg(not(feature = "search"))]
fn search(
    _plan: &SitePlan<'_>,
    _locales: &Locales,
    _shelf: &load::Shelf,
    _known: &[Indexed],
    _sink: &dyn Sink,
) -> Result<Vec<Indexed>, Error> {
    Ok(Vec::new())
}

/// A part of a language's search index: the paths of its files.
pub(super) type Indexed = (SearchPart, Vec<SitePath>);
