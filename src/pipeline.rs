//! load -> model -> resolve -> plan -> check -> render / export -> sink: the only place that names
//! all stages.

mod memory;
mod preview;
mod readings;
mod survey;

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::artifact::{Sink, SitePath};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
#[cfg(feature = "search")]
use crate::export::search;
use crate::load::Listing;
use crate::locale::Locales;
use crate::model::{Catalog, Date, LanguageId, Site};
use crate::plan::{self, SitePlan};
use crate::render::{self, Failure, Pages, Reader, Templates};
use crate::{check, export, load, resolve};

use memory::{Done, Memory};
use readings::Readings;

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
    /// What to remember of it, once it is in its place; `None` where nothing is to be, or is new.
    pub remembering: Option<Remembering>,
}

/// Checks the content: everything a build does but the pages.
///
/// # Errors
/// When the machine fails.
pub fn check(request: &Request<'_>, diagnostics: &mut Diagnostics) -> Result<(), Error> {
    request.progress.stage(Stage::Reading);
    let Some(catalog) = load::catalog(request.root, Bodies::Drop, diagnostics)? else {
        return Ok(());
    };
    theme(request.root, &catalog, diagnostics)?;
    planned(request, &catalog, diagnostics, |_, _| Ok(()))
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
            remembering: None,
        }));
    }
    let (catalog, fresh) = read(request, &listing, memory.as_ref(), diagnostics)?;
    let Some(catalog) = catalog else {
        fresh.keep();
        return Ok(None);
    };
    // What files said is written down beside the decisions, which take one thread.
    let (built, ()) = rayon::join(
        || made(request, &catalog, memory, sink, diagnostics),
        || fresh.keep(),
    );
    // A large catalog takes longer to give back than its site to put in place.
    rayon::spawn(move || drop(catalog));
    built
}

/// Makes the site of a catalog; `None` where an error keeps it from being made.
fn made(
    request: &Request<'_>,
    catalog: &Catalog,
    memory: Option<Memory<'_>>,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Built>, Error> {
    let Some(reader) = theme(request.root, catalog, diagnostics)? else {
        // The content is checked all the same: all faults in one run.
        planned(request, catalog, diagnostics, |_, _| Ok(()))?;
        return Ok(None);
    };
    planned(request, catalog, diagnostics, |plan, diagnostics| {
        if diagnostics.has_errors() {
            return Ok(None);
        }
        put(request, plan, &reader, memory, sink, diagnostics)
    })
}

/// Hands all files of a planned site to a sink.
fn put(
    request: &Request<'_>,
    plan: &SitePlan<'_>,
    reader: &Reader,
    memory: Option<Memory<'_>>,
    sink: &dyn Sink,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Built>, Error> {
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
    let of_pages = memory.as_ref().map(|memory| memory.of_pages(plan.as_of));
    let of_pages = of_pages.as_ref();
    let pages = Pages::new(plan, locales, templates, &shelf, of_pages);
    let (facts, searched) = (pages.facts(), pages.searched());
    let known = memory.as_ref().and_then(|memory| memory.of_exports(facts));
    // Machine forms are made by one thread, so they come beside the pages.
    let (made, exports) = rayon::join(
        || render::pages(&pages, theme, of_pages, sink, &done),
        || export::files(plan, locales, known.as_deref(), sink),
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
    Ok(Some(Built {
        summary,
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
    let readings = Readings::open(file, memory.reader(), memory.numbers());
    let known = readings.known();
    let catalog = load::catalog_again(listing, Bodies::Some, &known, diagnostics)?;
    let fresh = known.into_fresh();
    Ok((catalog, Fresh(Some((readings, fresh)))))
}

/// Readings of files that were not remembered.
#[derive(Default)]
struct Fresh(Option<(Readings, Vec<load::Reading>)>);

impl Fresh {
    /// Remembers them.
    fn keep(&self) {
        if let Some((readings, fresh)) = &self.0 {
            readings.add(fresh);
        }
    }
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

/// A language's search index: the paths of its files.
type Indexed = (LanguageId, Vec<SitePath>);

/// Reads the theme; `None` where it has faults.
fn theme(
    root: &Path,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Reader>, Error> {
    let mut faults = Diagnostics::new();
    let theme = load::theme(root, &catalog.site, &mut faults)?;
    let locales = Locales::new(&catalog.site, &theme, &mut faults)?;
    let folder = format!("themes/{}/templates", theme.name);
    let sources = theme
        .templates
        .iter()
        .map(|(name, source)| (name.as_str(), source));
    let templates = Templates::new(&folder, sources, &mut faults);
    let sound = !faults.has_errors();
    diagnostics.extend(faults);
    Ok(templates.filter(|_| sound).map(|templates| Reader {
        theme,
        locales,
        templates,
    }))
}

/// Decides, plans and checks; then goes on with the plan.
fn planned<T>(
    request: &Request<'_>,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
    go_on: impl FnOnce(&SitePlan<'_>, &mut Diagnostics) -> Result<T, Error>,
) -> Result<T, Error> {
    request.progress.stage(Stage::Deciding);
    let settings = settings(request, &catalog.site)?;
    let mut found = Diagnostics::new();
    let decisions = resolve::decisions(catalog, &mut found);
    let plan = plan::site(catalog, &decisions, settings, &mut found);
    check::run(&plan, &mut found);
    // What could not be read may be all that a warning misses; it comes again if it does not.
    diagnostics.extend(match diagnostics.has_errors() {
        true => found.into_errors(),
        false => found,
    });
    go_on(&plan, diagnostics)
}

fn settings(request: &Request<'_>, site: &Site) -> Result<plan::Settings, Error> {
    let explicit = request.on.or(site.data_date);
    Ok(plan::Settings {
        as_of: plan::as_of(request.on, request.now, site.data_date, &site.time_zone),
        pinned: explicit.is_some(),
        base_url: request.base_url.clone().or_else(|| site.base_url.clone()),
        search: request.search && cfg!(feature = "search"),
        languages: languages(&request.languages, site)?,
    })
}

fn languages(asked: &[String], site: &Site) -> Result<Vec<LanguageId>, Error> {
    for tag in asked {
        if !site.languages.iter().any(|language| language.tag == *tag) {
            let known: Vec<_> = site
                .languages
                .iter()
                .map(|language| language.tag.as_str())
                .collect();
            return Err(Error::UnknownLanguage {
                found: tag.clone(),
                known: known.join(", "),
            });
        }
    }
    Ok(site
        .language_ids()
        .filter(|id| asked.is_empty() || asked.contains(&site.language(*id).tag))
        .collect())
}
