//! Everything that a command works on: content, verdicts and theme.

use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::{self, BodyPolicy};
use crate::locale::Locales;
use crate::model::{Catalog, Date, Drafts, LanguageId, Site};
use crate::plan::{self, SitePlan};
use crate::project::{AttachmentReader, BodyReader, ProjectFiles, THEMES};
use crate::render::{Presentation, Templates};
use crate::resolve::{self, Decisions};

/// What was known of a project on a day, and what is derived from it.
pub struct World {
    /// The content: without drafts, and without advisories and bulletins that are issued after that day.
    pub catalog: Catalog,
    /// The verdicts of all days.
    pub decisions: Decisions,
    /// The loaded theme; `None` if it has errors or was not needed.
    pub presentation: Option<Presentation>,
    /// Reads bodies that are not in memory.
    pub bodies: BodyReader,
    /// Reads the files that texts link to.
    pub attachments: AttachmentReader,
    /// Whether the content has the drafts.
    drafts: Drafts,
    /// All content, if some of it is held back.
    with_held_back: Option<Box<DecidedCatalog>>,
}

/// Content and its verdicts.
pub struct DecidedCatalog {
    /// The content.
    pub catalog: Catalog,
    /// The verdicts of all days.
    pub decisions: Decisions,
}

impl World {
    /// Reads content and theme, and derives the verdicts from what was known on the day that
    /// [`Site::day`] gives for `known`, with or without drafts. `None` if `site.yaml` is unusable.
    ///
    /// If there are errors, warnings of this and later stages are dropped: their cause may only be
    /// that something could not be read. They are reported once the errors are gone.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read(
        files: ProjectFiles<'_>,
        bodies: BodyPolicy,
        known: Option<Date>,
        drafts: Drafts,
        now: jiff::Timestamp,
        found: &mut Diagnostics,
    ) -> Result<Option<Self>, Error> {
        let Some(catalog) = load::catalog(files, bodies, found)? else {
            return Ok(None);
        };
        let day = catalog.site.day(known, now);
        let (mut theme_found, mut policy_found) = (Diagnostics::new(), Diagnostics::new());
        let (presentation, decided) = rayon::join(
            || presentation(files, &catalog.site, &mut theme_found),
            || decide(&catalog, day, drafts, &mut policy_found),
        );
        found.extend(theme_found);
        if found.has_errors() {
            found.drop_further_warnings();
        }
        found.extend(policy_found);
        let presentation = presentation?;
        Ok(Some(Self::new(
            files,
            catalog,
            drafts,
            decided,
            presentation,
        )))
    }

    /// Like [`Self::read`], without the theme and without drafts.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read_facts(
        files: ProjectFiles<'_>,
        bodies: BodyPolicy,
        known: Option<Date>,
        now: jiff::Timestamp,
        found: &mut Diagnostics,
    ) -> Result<Option<Self>, Error> {
        let catalog = load::catalog(files, bodies, found)?;
        Ok(catalog.map(|catalog| {
            let drafts = Drafts::HeldBack;
            let decided = decide(&catalog, catalog.site.day(known, now), drafts, found);
            Self::new(files, catalog, drafts, decided, None)
        }))
    }

    fn new(
        files: ProjectFiles<'_>,
        catalog: Catalog,
        drafts: Drafts,
        (decisions, known): (Decisions, Option<DecidedCatalog>),
        presentation: Option<Presentation>,
    ) -> Self {
        let all = DecidedCatalog { catalog, decisions };
        let (known, with_held_back) = match known {
            Some(known) => (known, Some(Box::new(all))),
            None => (all, None),
        };
        Self {
            catalog: known.catalog,
            decisions: known.decisions,
            presentation,
            bodies: BodyReader::new(files.root()),
            attachments: AttachmentReader::new(files.root()),
            drafts,
            with_held_back,
        }
    }

    /// Whether the content has the drafts.
    pub fn drafts(&self) -> Drafts {
        self.drafts
    }

    /// All content and its verdicts, if some of it is held back.
    pub fn with_held_back(&self) -> Option<&DecidedCatalog> {
        self.with_held_back.as_deref()
    }

    /// What was known on a day; `None` if that is what this world holds.
    pub fn known_on(&self, day: Date) -> Option<DecidedCatalog> {
        let all = self.with_held_back.as_ref().map(|all| &all.catalog);
        let all = all.unwrap_or(&self.catalog);
        // The errors of all content were reported when it was read.
        let known = || shown_on(all, day, self.drafts, &mut Diagnostics::new());
        (self.with_held_back.is_some() || !all.is_shown_on(day, self.drafts)).then(known)
    }

    /// Plans every page and file of the site.
    pub fn plan(&self, settings: plan::PlanSettings, found: &mut Diagnostics) -> SitePlan<'_> {
        plan::site(&self.catalog, &self.decisions, settings, found)
    }

    /// The settings of `site.yaml`, for [`Site::day`]: all languages, its base URL, the full-text search.
    pub fn settings(&self, on: Option<Date>, now: jiff::Timestamp) -> plan::PlanSettings {
        let site = &self.catalog.site;
        plan::PlanSettings {
            as_of: site.day(on, now),
            pinned: on.or(site.data_date).is_some(),
            base_url: site.base_url.clone(),
            search: true,
            languages: site.language_ids().collect(),
        }
    }

    /// Whether both have equal pages, if their records are equal; style sheets may differ.
    pub fn has_pages_of(&self, other: &Self) -> bool {
        self.catalog.site.renders_same_pages(&other.catalog.site)
    }

    /// The audiences for readers: ids, and names in the language with this tag, else in the source
    /// language.
    pub fn audiences(&self, tag: &str) -> impl Iterator<Item = (&str, &str)> {
        let audiences = self.catalog.reader_audiences().into_iter();
        let site = &self.catalog.site;
        let language = site
            .language_ids()
            .find(|id| site.language(*id).tag.eq_ignore_ascii_case(tag));
        audiences.map(move |id| {
            let audience = &self.catalog.audiences[id];
            let name = language
                .and_then(|language| audience.name.get(language))
                .or_else(|| audience.name.get(LanguageId::SOURCE));
            let slug = audience.slug.as_str();
            (slug, name.map_or(slug, |name| name.as_str()))
        })
    }
}

/// The verdicts from all content, and what the site of the day shows if that is less.
fn decide(
    catalog: &Catalog,
    day: Date,
    drafts: Drafts,
    found: &mut Diagnostics,
) -> (Decisions, Option<DecidedCatalog>) {
    if catalog.is_shown_on(day, drafts) {
        return (resolve::decisions(catalog, found), None);
    }
    // What is held back must not turn out to be wrong on its day.
    let mut all_found = Diagnostics::new();
    let decisions = resolve::decisions(catalog, &mut all_found);
    found.extend_held_back(all_found);
    (decisions, Some(shown_on(catalog, day, drafts, found)))
}

fn shown_on(all: &Catalog, day: Date, drafts: Drafts, found: &mut Diagnostics) -> DecidedCatalog {
    let catalog = all.clone().shown_on(day, drafts);
    DecidedCatalog {
        decisions: resolve::decisions(&catalog, found),
        catalog,
    }
}

/// Reads the theme of the site; `None` if it has errors.
fn presentation(
    files: ProjectFiles<'_>,
    site: &Site,
    found: &mut Diagnostics,
) -> Result<Option<Presentation>, Error> {
    let theme = load::theme(files.root(), site, found)?;
    let folder = format!("{THEMES}/{}/templates", theme.name);
    let sources = theme.templates.iter();
    let sources = sources.map(|(name, source)| (name.as_str(), source));
    let mut templates_found = Diagnostics::new();
    let (locales, templates) = rayon::join(
        || Locales::new(site, &theme, found),
        || {
            Templates::new(
                &folder,
                sources,
                &theme.published_assets,
                &mut templates_found,
            )
        },
    );
    let locales = locales?;
    found.extend(templates_found);
    let templates = templates.filter(|_| !found.has_errors());
    Ok(templates.map(|templates| Presentation {
        theme,
        locales,
        templates,
    }))
}
