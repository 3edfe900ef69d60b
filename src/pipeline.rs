//! load -> model -> resolve -> plan -> check -> render / export -> sink: the only place that names
//! all stages.

mod make;
mod memory;
mod preview;
mod readings;
mod steps;
mod survey;

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::artifact::Sink;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load;
use crate::load::Listing;
use crate::model::{Catalog, Date};

use memory::Memory;
use readings::Readings;
use steps::planned;

pub use memory::{Remembering, forget};
pub use preview::{Project, Shown, View, World};

pub use crate::load::{Bodies, FileKind, files};
pub use crate::plan::as_of;
pub use survey::{Survey, catalog, locales, survey};

/// A step of the build that a person can wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Content and theme.
    Reading,
    /// What holds for whom.
    Deciding,
    /// The pages.
    Rendering,
    /// The last files.
    Writing,
}

/// Is told how far a build is, from several threads.
pub trait Progress: Sync {
    /// A stage begins.
    fn stage(&self, stage: Stage);
    /// That many pages will be rendered.
    fn pages(&self, total: u64);
    /// One of them is.
    fn page_done(&self);
}

/// What is asked of a build.
pub struct Request<'a> {
    /// The folder that holds `content/`.
    pub root: &'a Path,
    /// The day to build for.
    pub on: Option<Date>,
    /// The present moment.
    pub now: jiff::Timestamp,
    /// Instead of that of `site.yaml`.
    pub base_url: Option<String>,
    /// Whether to make a full-text search.
    pub search: bool,
    /// Only these; all if empty.
    pub languages: Vec<String>,
    /// The file in which builds remember what they did, if they shall.
    pub memory: Option<&'a Path>,
    /// Who is told.
    pub progress: &'a dyn Progress,
}

/// What a build made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Pages in all languages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Texts that were never translated.
    pub missing_translations: usize,
    /// Translations that their source has left behind.
    pub stale_translations: usize,
    /// The day the pages are for.
    pub as_of: Date,
}

/// A site that was handed to its sink.
pub struct Built {
    /// What was made.
    pub summary: Summary,
    /// What it was made from, where that was read. To give a large one back takes longer than to put
    /// its site in place: a program that ends then may forget it.
    pub catalog: Option<Catalog>,
    /// What to remember of it, once it is in its place; `None` where nothing is to be, or is new.
    pub remembering: Option<Remembering>,
}

/// Checks the content: everything a build does but the pages. Returns what was read; `None` where
/// `site.yaml` is unusable.
///
/// # Errors
/// When the machine fails.
pub fn check(
    request: &Request<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Catalog>, Error> {
    request.progress.stage(Stage::Reading);
    let Some(catalog) = load::catalog(request.root, Bodies::Drop, diagnostics)? else {
        return Ok(None);
    };
    planned(request, &catalog, diagnostics, |_, _, _| Ok(()))?;
    Ok(Some(catalog))
}

/// Builds the site. `None` where an error keeps it from being made; then nothing was put.
///
/// # Errors
/// When the machine fails.
pub fn build(
    request: &Request<'_>,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Built>, Error> {
    let progress = request.progress;
    progress.stage(Stage::Reading);
    let listing = Listing::new(request.root)?;
    let memory = request
        .memory
        .and_then(|file| Memory::open(file, &listing, request));
    let unchanged = memory.as_ref().and_then(|memory| memory.unchanged(request));
    if let Some((summary, told)) = unchanged
        && sink.keep_all()
    {
        diagnostics.extend(told);
        return Ok(Some(Built {
            summary,
            catalog: None,
            remembering: memory.and_then(Memory::renewed),
        }));
    }
    let (catalog, fresh) = read(request, &listing, memory.as_ref(), diagnostics)?;
    let Some(catalog) = catalog else {
        fresh.keep();
        return Ok(None);
    };
    // What files said is written down beside the decisions, which take one thread. The site is made
    // from here and not from a thread of the pool: it waits for threads that need the pool.
    let made = rayon::in_place_scope(|scope| {
        scope.spawn(move |_| fresh.keep());
        make::made(request, &catalog, memory, sink, diagnostics)
    })?;
    Ok(made.map(|(summary, remembering)| Built {
        summary,
        catalog: Some(catalog),
        remembering,
    }))
}

/// Reads the content, as far as it is not remembered, and what to remember of it; no catalog
/// where `site.yaml` is unusable.
fn read(
    request: &Request<'_>,
    listing: &Listing,
    memory: Option<&Memory<'_>>,
    diagnostics: &mut Diagnostics,
) -> Result<(Option<Catalog>, Fresh), Error> {
    let (Some(memory), Some(file)) = (memory, request.memory) else {
        let nothing = load::Readings::default();
        let catalog = load::catalog_again(listing, Bodies::Some, &nothing, diagnostics)?;
        return Ok((catalog, Fresh::default()));
    };
    let readings = Readings::open(file, memory);
    let known = readings.known();
    let catalog = load::catalog_again(listing, Bodies::Some, &known, diagnostics)?;
    let fresh = Fresh {
        known: known.known(),
        fresh: known.into_fresh(),
        readings: Some(readings),
    };
    Ok((catalog, fresh))
}

/// What files said that were not remembered.
#[derive(Default)]
struct Fresh {
    /// Where to remember it; nowhere if nothing is to be.
    readings: Option<Readings>,
    /// Of how many files it was remembered.
    known: usize,
    fresh: Vec<load::Reading>,
}

impl Fresh {
    /// Remembers it, and gives it back.
    fn keep(self) {
        if let Some(readings) = self.readings {
            readings.add(&self.fresh, self.known);
        }
    }
}
