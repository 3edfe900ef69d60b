//! What each command does, from content to result; the only place that calls all stages.
//!
//! load -> resolve -> plan -> check -> render / export -> sink

use std::path::Path;

use crate::artifact::{DRAFTS_MARKER, Sink, SitePath};
use crate::check;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::error::Error;
use crate::export;
use crate::load::{self, BodyPolicy};
use crate::locale::Locales;
use crate::model::{Catalog, Date, Drafts, HeldBackCounts, LanguageId, Site};
use crate::plan::{self, SitePlan};
use crate::project::Project;
use crate::render::{self, PageRenderer, Presentation, RenderError};
use crate::world::World;

/// What the file says that marks a site with drafts.
const DRAFTS_NOTICE: &[u8] =
    b"This site shows drafts, for proofreading (greenlist build --drafts). Do not publish it.\n";

/// A stage of a build, for progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading content and theme; verdicts are derived.
    Reading,
    /// Planning and checking.
    Deciding,
    /// Rendering pages.
    Rendering,
    /// Making the search index.
    Writing,
}

/// Receives the progress of a build, from several threads.
pub trait Progress: Sync {
    /// A stage begins.
    fn stage(&self, stage: Stage);
    /// The number of pages that will be rendered is known.
    fn pages(&self, total: u64);
    /// One page was rendered.
    fn page_done(&self);
}

/// The options of a build or check.
pub struct Request<'a> {
    /// The project's root, the folder above `content/`.
    pub root: &'a Path,
    /// The data date, which is the known day too; else that of `site.yaml`, else today.
    pub on: Option<Date>,
    /// Whether drafts are on the site.
    pub drafts: Drafts,
    /// The present moment.
    pub now: jiff::Timestamp,
    /// Overrides the base URL of `site.yaml`.
    pub base_url: Option<String>,
    /// Whether to make the full-text search.
    pub search: bool,
    /// The tags of the languages to build; all if empty.
    pub languages: Vec<String>,
    /// Receives the progress.
    pub progress: &'a dyn Progress,
}

/// The result of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// The number of pages, in all languages.
    pub pages: usize,
    /// The number of languages.
    pub languages: usize,
    /// Texts without a translation.
    pub missing_translations: usize,
    /// Translations that are older than their source.
    pub stale_translations: usize,
    /// Messages of the pages that are not translated and appear in English, in all languages.
    pub untranslated_messages: usize,
    /// What was left out: drafts, and what is issued after the data date.
    pub held_back: HeldBackCounts,
    /// The data date.
    pub as_of: Date,
}

/// Builds the site. `None` if there are errors; the sink then has no files, or not all.
///
/// Returns the world as well: freeing a large one takes longer than exchanging the site, and a program
/// that exits next can leave that to the system.
///
/// # Errors
/// When a file cannot be read, or the sink cannot store one.
pub fn build(
    request: &Request<'_>,
    sink: &dyn Sink,
    found: &mut Diagnostics,
) -> Result<Option<(Summary, World)>, Error> {
    request.progress.stage(Stage::Reading);
    let Some(world) = read(request, BodyPolicy::KeepSome, found)? else {
        return Ok(None);
    };
    let plan = checked_plan(&world, request, found)?;
    let presentation = world.presentation.as_ref();
    let Some(presentation) = presentation.filter(|_| !found.has_errors()) else {
        return Ok(None);
    };
    let written = write(&world, &plan, presentation, request.progress, sink);
    let summary = summary(&plan, &presentation.locales);
    let complete = report_theme_fault(written, found)?;
    Ok(complete.map(|()| (summary, world)))
}

/// Does everything that a build does except writing files. `None` if `site.yaml` is unusable.
///
/// # Errors
/// When a file cannot be read.
pub fn check(request: &Request<'_>, found: &mut Diagnostics) -> Result<Option<World>, Error> {
    request.progress.stage(Stage::Reading);
    let Some(world) = read(request, BodyPolicy::Drop, found)? else {
        return Ok(None);
    };
    checked_plan(&world, request, found)?;
    Ok(Some(world))
}

/// Reads and checks a project for the preview; only changed files are parsed again. `None` if there are
/// errors.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn preview(
    project: &mut Project,
    on: Option<Date>,
    now: jiff::Timestamp,
    found: &mut Diagnostics,
) -> Result<Option<World>, Error> {
    let files = project.files()?;
    let Some(world) = World::read(files, BodyPolicy::Reread, on, Drafts::Shown, now, found)? else {
        return Ok(None);
    };
    checked(&world, world.settings(on, now), on.is_none(), found);
    Ok(Some(world).filter(|world| world.presentation.is_some() && !found.has_errors()))
}

/// Content for queries, and the day they are about.
pub struct Query {
    /// Content and verdicts.
    pub world: World,
    /// The day that queries are about.
    pub as_of: Date,
    /// The day on which the content was known as it is in `world`.
    pub known: Date,
}

/// Reads and checks content for queries about the day `on`, as far as it was known on the day `known`;
/// the default of both is the data date, else today. `None` if `site.yaml` is unusable. With errors in
/// `found`, answers may be wrong.
///
/// # Errors
/// When a file cannot be read.
pub fn query(
    root: &Path,
    bodies: BodyPolicy,
    on: Option<Date>,
    known: Option<Date>,
    now: jiff::Timestamp,
    found: &mut Diagnostics,
) -> Result<Option<Query>, Error> {
    let mut project = Project::new(root);
    let Some(world) = World::read_facts(project.files()?, bodies, known, now, found)? else {
        return Ok(None);
    };
    let site = &world.catalog.site;
    let query = Query {
        as_of: site.day(on, now),
        known: site.day(known, now),
        world,
    };
    checked(&query.world, query.settings(query.as_of), false, found);
    Ok(Some(query))
}

/// Reads content without deriving verdicts. `None` if `site.yaml` is unusable.
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

/// The locales of a site, from the theme in `root`.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn locales(root: &Path, site: &Site, found: &mut Diagnostics) -> Result<Locales, Error> {
    let theme = load::theme(root, site, found)?;
    Locales::new(site, &theme, found)
}

impl Query {
    /// The plan of the site for a day, in all languages.
    pub fn plan(&self, day: Date) -> SitePlan<'_> {
        // Its diagnostics were reported when the content was read.
        self.world.plan(self.settings(day), &mut Diagnostics::new())
    }

    fn settings(&self, day: Date) -> plan::PlanSettings {
        self.world.settings(Some(day), jiff::Timestamp::UNIX_EPOCH)
    }
}

fn read(
    request: &Request<'_>,
    bodies: BodyPolicy,
    found: &mut Diagnostics,
) -> Result<Option<World>, Error> {
    let mut project = Project::new(request.root);
    World::read(
        project.files()?,
        bodies,
        request.on,
        request.drafts,
        request.now,
        found,
    )
}

fn checked_plan<'w>(
    world: &'w World,
    request: &Request<'_>,
    found: &mut Diagnostics,
) -> Result<SitePlan<'w>, Error> {
    request.progress.stage(Stage::Deciding);
    // Another day, or some of the languages, need not have every warning that is accepted.
    let is_whole = request.on.is_none() && request.languages.is_empty();
    Ok(checked(world, settings(request, world)?, is_whole, found))
}

/// Plans the site, runs all checks and sets the accepted warnings apart. Of what is held back only
/// errors are reported. If it is the whole site on its own day, entries of `accept` that accept nothing
/// are errors.
fn checked<'w>(
    world: &'w World,
    settings: plan::PlanSettings,
    is_whole: bool,
    found: &mut Diagnostics,
) -> SitePlan<'w> {
    let acceptances = &world.catalog.acceptances;
    let mut used_later = vec![false; acceptances.len()];
    if let Some(all) = world.with_held_back() {
        let mut all_found = Diagnostics::new();
        let settings = settings.clone();
        let plan = plan::site(&all.catalog, &all.decisions, settings, &mut all_found);
        check::run(&plan, &mut all_found);
        // What waits for its day may have its accepted warnings already.
        used_later = all_found.uses(acceptances);
        found.extend_held_back(all_found);
    }
    let plan = world.plan(settings, found);
    check::run(&plan, found);
    let used = found.uses(acceptances);
    found.accept(acceptances);
    // Warnings are left out where there are errors.
    if is_whole && !found.has_errors() {
        let used = used.into_iter().zip(used_later);
        for (acceptance, (now, later)) in acceptances.iter().zip(used) {
            if !now && !later {
                let diagnostic = Diagnostic::new(Code::AcceptsNothing, &acceptance.origin);
                found.push(diagnostic.with("code", acceptance.code.name()));
            }
        }
    }
    plan
}

/// Puts every file of a planned site into a sink.
fn write(
    world: &World,
    plan: &SitePlan<'_>,
    presentation: &Presentation,
    progress: &dyn Progress,
    sink: &dyn Sink,
) -> Result<(), RenderError> {
    progress.stage(Stage::Rendering);
    progress.pages(plan.pages.len() as u64);
    let (theme, locales) = (&presentation.theme, &presentation.locales);
    let pages = PageRenderer::new(plan, locales, &presentation.templates, &world.bodies);
    let (rendered, exported) = rayon::join(
        || render::pages(&pages, theme, sink, &|| progress.page_done()),
        || {
            export::files(plan, locales, &theme.palette, sink)?;
            export::attachments(plan, &world.attachments, sink)
        },
    );
    rendered?;
    exported?;
    if world.drafts() == Drafts::Shown {
        let marker = SitePath::from_ids(DRAFTS_MARKER.to_owned());
        sink.put(&marker, DRAFTS_NOTICE)
            .map_err(RenderError::Machine)?;
    }
    progress.stage(Stage::Writing);
    export::search(plan, locales, &world.bodies, sink)?;
    Ok(())
}

/// Adds a template's fault to the diagnostics; `None` if there is one.
fn report_theme_fault(
    result: Result<(), RenderError>,
    found: &mut Diagnostics,
) -> Result<Option<()>, Error> {
    match result {
        Ok(()) => Ok(Some(())),
        Err(RenderError::Machine(error)) => Err(error),
        Err(RenderError::Theme(fault)) => {
            found.push(*fault);
            Ok(None)
        }
    }
}

fn summary(plan: &SitePlan<'_>, locales: &Locales) -> Summary {
    let untranslated = plan.untranslated();
    Summary {
        pages: plan.pages.len(),
        languages: plan.languages.len(),
        missing_translations: untranslated.missing,
        stale_translations: untranslated.stale,
        untranslated_messages: locales.untranslated(),
        held_back: plan.catalog.count_held_back(),
        as_of: plan.as_of,
    }
}

fn settings(request: &Request<'_>, world: &World) -> Result<plan::PlanSettings, Error> {
    let settings = world.settings(request.on, request.now);
    Ok(plan::PlanSettings {
        base_url: request.base_url.clone().or(settings.base_url),
        search: request.search,
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
