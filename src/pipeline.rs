//! What a command does, from content to answer: the only place that names all stages.
//!
//! load -> resolve -> plan -> check -> render / export -> sink

use std::path::Path;

use crate::artifact::Sink;
use crate::check;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::export;
use crate::load::{self, BodyPolicy};
use crate::locale::Locales;
use crate::model::{Catalog, Date, LanguageId, Site};
use crate::plan::{self, SitePlan};
use crate::project::Project;
use crate::render::{self, PageRenderer, Presentation, RenderError};
use crate::world::World;

/// A step of a build that takes time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reads content and theme, and decides.
    Reading,
    /// Plans and checks the pages.
    Deciding,
    /// Renders the pages.
    Rendering,
    /// Makes the search index.
    Writing,
}

/// Reports how far a build is; called from several threads.
pub trait Progress: Sync {
    /// A stage begins.
    fn stage(&self, stage: Stage);
    /// So many pages will be rendered.
    fn pages(&self, total: u64);
    /// One page was rendered.
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
    /// Follows the build.
    pub progress: &'a dyn Progress,
}

/// What a build made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Pages in all languages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Texts that were never translated.
    pub missing_translations: usize,
    /// Translations that are older than their source.
    pub stale_translations: usize,
    /// The day the pages are for.
    pub as_of: Date,
}

/// Builds the site. `None` where an error keeps it from being made; then nothing was put.
///
/// The world is returned too, since freeing a large one takes longer than to exchange the site: a
/// program that ends next may leave that to the system.
///
/// # Errors
/// When a file cannot be read, or the sink cannot store one.
pub fn build(
    request: &Request<'_>,
    sink: &dyn Sink,
    found: &mut Diagnostics,
) -> Result<Option<(Summary, World)>, Error> {
    request.progress.stage(Stage::Reading);
    let Some(world) = read(request.root, BodyPolicy::Some, found)? else {
        return Ok(None);
    };
    let plan = checked_plan(&world, request, found)?;
    let presentation = world.presentation.as_ref();
    let Some(presentation) = presentation.filter(|_| !found.has_errors()) else {
        return Ok(None);
    };
    let made = write(&world, &plan, presentation, request.progress, sink);
    let summary = summary(&plan);
    match made {
        Ok(()) => Ok(Some((summary, world))),
        Err(RenderError::Machine(error)) => Err(error),
        Err(RenderError::Theme(fault)) => {
            found.push(*fault);
            Ok(None)
        }
    }
}

/// Checks the content: everything that a build does but the pages. Returns what was read; `None`
/// where `site.yaml` is unusable.
///
/// # Errors
/// When a file cannot be read.
pub fn check(request: &Request<'_>, found: &mut Diagnostics) -> Result<Option<World>, Error> {
    request.progress.stage(Stage::Reading);
    let Some(world) = read(request.root, BodyPolicy::Drop, found)? else {
        return Ok(None);
    };
    checked_plan(&world, request, found)?;
    Ok(Some(world))
}

/// Reads what changed of a project since the last time. `None` where an error keeps the site from
/// being made.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn preview(
    project: &mut Project,
    on: Option<Date>,
    now: jiff::Timestamp,
    found: &mut Diagnostics,
) -> Result<Option<World>, Error> {
    let Some(world) = World::read(project.files()?, BodyPolicy::Reread, found)? else {
        return Ok(None);
    };
    check::run(&world.plan(world.settings(on, now), found), found);
    Ok(Some(world).filter(|world| world.presentation.is_some() && !found.has_errors()))
}

/// Content that questions are asked about, on a day.
pub struct Query {
    /// What was read.
    pub world: World,
    /// The day that is asked about.
    pub as_of: Date,
}

/// Reads, decides and checks for a question. `None` where `site.yaml` is unusable; the caller
/// looks into `found` before it trusts an answer.
///
/// # Errors
/// When a file cannot be read.
pub fn query(
    root: &Path,
    bodies: BodyPolicy,
    on: Option<Date>,
    now: jiff::Timestamp,
    found: &mut Diagnostics,
) -> Result<Option<Query>, Error> {
    let mut project = Project::new(root);
    let Some(world) = World::read_facts(project.files()?, bodies, found)? else {
        return Ok(None);
    };
    let as_of = world.day(on, now);
    let query = Query { world, as_of };
    check::run(&query.planned(as_of, found), found);
    Ok(Some(query))
}

/// What authors wrote, before anything follows from it. `None` where `site.yaml` is unusable.
///
/// # Errors
/// When a file cannot be read.
pub fn catalog(
    root: &Path,
    bodies: BodyPolicy,
    found: &mut Diagnostics,
) -> Result<Option<Catalog>, Error> {
    load::catalog(Project::new(root).files()?, bodies, found)
}

/// The words of a site's languages, from the theme in `root`.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn locales(root: &Path, site: &Site, found: &mut Diagnostics) -> Result<Locales, Error> {
    let theme = load::theme(root, site, found)?;
    Locales::new(site, &theme, found)
}

impl Query {
    /// The site as it is planned for a day, in all its languages.
    pub fn plan(&self, day: Date) -> SitePlan<'_> {
        // What is wrong with the plan was reported when the content was read.
        self.planned(day, &mut Diagnostics::new())
    }

    fn planned(&self, day: Date, found: &mut Diagnostics) -> SitePlan<'_> {
        let settings = self.world.settings(Some(day), jiff::Timestamp::UNIX_EPOCH);
        self.world.plan(settings, found)
    }
}

fn read(root: &Path, bodies: BodyPolicy, found: &mut Diagnostics) -> Result<Option<World>, Error> {
    World::read(Project::new(root).files()?, bodies, found)
}

fn checked_plan<'w>(
    world: &'w World,
    request: &Request<'_>,
    found: &mut Diagnostics,
) -> Result<SitePlan<'w>, Error> {
    request.progress.stage(Stage::Deciding);
    let settings = settings(request, world)?;
    let plan = world.plan(settings, found);
    check::run(&plan, found);
    Ok(plan)
}

/// Hands every file of a planned site to a sink.
fn write(
    world: &World,
    plan: &SitePlan<'_>,
    presentation: &Presentation,
    progress: &dyn Progress,
    sink: &dyn Sink,
) -> Result<(), RenderError> {
    let Presentation {
        theme,
        locales,
        templates,
    } = presentation;
    progress.stage(Stage::Rendering);
    progress.pages(plan.pages.len() as u64);
    let pages = PageRenderer::new(plan, locales, templates, &world.bodies);
    let (made, exported) = rayon::join(
        || render::pages(&pages, theme, sink, &|| progress.page_done()),
        || export::files(plan, locales, &theme.palette, sink),
    );
    made?;
    exported?;
    progress.stage(Stage::Writing);
    // A program without the search plans none.
    #[cfg(feature = "search")]
    export::search(plan, locales, &world.bodies, sink)?;
    Ok(())
}

fn summary(plan: &SitePlan<'_>) -> Summary {
    let untranslated = plan.untranslated();
    Summary {
        pages: plan.pages.len(),
        languages: plan.languages.len(),
        missing_translations: untranslated.missing,
        stale_translations: untranslated.stale,
        as_of: plan.as_of,
    }
}

fn settings(request: &Request<'_>, world: &World) -> Result<plan::PlanSettings, Error> {
    let settings = world.settings(request.on, request.now);
    Ok(plan::PlanSettings {
        base_url: request.base_url.clone().or(settings.base_url),
        search: request.search && cfg!(feature = "search"),
        languages: languages(&request.languages, &world.catalog.site)?,
        ..settings
    })
}

fn languages(asked: &[String], site: &Site) -> Result<Vec<LanguageId>, Error> {
    let tags = || site.languages.iter().map(|language| language.tag.as_str());
    if let Some(unknown) = asked.iter().find(|tag| !tags().any(|known| known == *tag)) {
        return Err(Error::UnknownLanguage {
            found: unknown.clone(),
            known: tags().collect::<Vec<_>>().join(", "),
        });
    }
    Ok(site
        .language_ids()
        .filter(|id| asked.is_empty() || asked.contains(&site.language(*id).tag))
        .collect())
}
