//! Content, decisions and presentation of one moment: everything that a command works on.

use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::{self, BodyPolicy};
use crate::locale::Locales;
use crate::model::{Catalog, Date, LanguageId, Site};
use crate::plan::{self, SitePlan};
use crate::project::{BodyReader, ProjectFiles};
use crate::render::{Presentation, Templates};
use crate::resolve::{self, Decisions};

/// What was read of a project, and what follows from it.
pub struct World {
    /// What authors wrote.
    pub catalog: Catalog,
    /// Which verdicts hold, on every day.
    pub decisions: Decisions,
    /// The theme, ready to draw pages; `None` where it has errors, or was not asked for.
    pub presentation: Option<Presentation>,
    /// Reads the bodies that are not held.
    pub bodies: BodyReader,
}

impl World {
    /// Reads content and theme, and decides. `None` where `site.yaml` is unusable.
    ///
    /// Where there are errors, warnings of this and of later stages are dropped: a warning may miss
    /// nothing but what could not be read. They come again once the errors are gone.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read(
        files: ProjectFiles<'_>,
        bodies: BodyPolicy,
        found: &mut Diagnostics,
    ) -> Result<Option<Self>, Error> {
        let Some(catalog) = load::catalog(files, bodies, found)? else {
            return Ok(None);
        };
        let (mut of_theme, mut of_policy) = (Diagnostics::new(), Diagnostics::new());
        let (presentation, decisions) = rayon::join(
            || presentation(files, &catalog.site, &mut of_theme),
            || resolve::decisions(&catalog, &mut of_policy),
        );
        found.extend(of_theme);
        if found.has_errors() {
            found.drop_further_warnings();
        }
        found.extend(of_policy);
        Ok(Some(Self {
            decisions,
            presentation: presentation?,
            bodies: BodyReader::new(files.root()),
            catalog,
        }))
    }

    /// The same without the theme, for questions that need no page.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read_facts(
        files: ProjectFiles<'_>,
        bodies: BodyPolicy,
        found: &mut Diagnostics,
    ) -> Result<Option<Self>, Error> {
        let catalog = load::catalog(files, bodies, found)?;
        Ok(catalog.map(|catalog| Self {
            decisions: resolve::decisions(&catalog, found),
            presentation: None,
            bodies: BodyReader::new(files.root()),
            catalog,
        }))
    }

    /// Every page and file of the site.
    pub fn plan(&self, settings: plan::PlanSettings, found: &mut Diagnostics) -> SitePlan<'_> {
        plan::site(&self.catalog, &self.decisions, settings, found)
    }

    /// The settings of `site.yaml`: all languages, its address, no full-text search; on the day
    /// that was asked for, else the site's own, else today.
    pub fn settings(&self, on: Option<Date>, now: jiff::Timestamp) -> plan::PlanSettings {
        let site = &self.catalog.site;
        plan::PlanSettings {
            as_of: self.day(on, now),
            pinned: on.or(site.data_date).is_some(),
            base_url: site.base_url.clone(),
            search: false,
            languages: site.language_ids().collect(),
        }
    }

    /// The day that was asked for, else the site's own, else today in its time zone.
    pub fn day(&self, on: Option<Date>, now: jiff::Timestamp) -> Date {
        let site = &self.catalog.site;
        on.or(site.data_date).unwrap_or_else(|| site.today(now))
    }

    /// Whether it gives the same pages as another with these records, whatever its style sheet
    /// says.
    pub fn has_pages_of(&self, other: &Self) -> bool {
        self.catalog.site.renders_same_pages(&other.catalog.site)
    }

    /// The audiences that readers pick: ids, and names in the language with a tag, else in the
    /// source language.
    pub fn audiences(&self, tag: &str) -> impl Iterator<Item = (&str, &str)> {
        let audiences = self.catalog.reader_audiences().into_iter();
        let site = &self.catalog.site;
        let wanted = site
            .language_ids()
            .find(|id| site.language(*id).tag.eq_ignore_ascii_case(tag));
        audiences.map(move |id| {
            let audience = &self.catalog.audiences[id];
            let name = wanted
                .and_then(|language| audience.name.get(language))
                .or_else(|| audience.name.get(LanguageId::SOURCE));
            let slug = audience.slug.as_str();
            (slug, name.map_or(slug, |name| name.as_str()))
        })
    }
}

/// Reads the theme that `site.yaml` names; `None` where it has errors.
fn presentation(
    files: ProjectFiles<'_>,
    site: &Site,
    found: &mut Diagnostics,
) -> Result<Option<Presentation>, Error> {
    let theme = load::theme(files.root(), site, found)?;
    let folder = format!("themes/{}/templates", theme.name);
    let sources = theme.templates.iter();
    let sources = sources.map(|(name, source)| (name.as_str(), source));
    let mut of_templates = Diagnostics::new();
    let (locales, templates) = rayon::join(
        || Locales::new(site, &theme, found),
        || Templates::new(&folder, sources, &mut of_templates),
    );
    let locales = locales?;
    found.extend(of_templates);
    let sound = !found.has_errors();
    Ok(templates.filter(|_| sound).map(|templates| Presentation {
        theme,
        locales,
        templates,
    }))
}
