//! Everything up to the checks, for commands that answer questions and make no site.

use std::path::Path;

use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::Bodies;
use crate::locale::Locales;
use crate::model::{Catalog, Date, Site};
use crate::plan::{self, SitePlan};
use crate::resolve::{self, Decisions};
use crate::{check, load};

/// Content, and what follows from it.
pub struct Survey {
    /// What authors wrote.
    pub catalog: Catalog,
    /// What holds.
    pub decisions: Decisions,
    /// The day that is asked about.
    pub as_of: Date,
}

/// Reads, decides and checks as a build does. `None` where `site.yaml` is unusable; the caller
/// looks into `diagnostics` before it trusts an answer.
///
/// # Errors
/// When the machine fails.
pub fn survey(
    root: &Path,
    bodies: Bodies,
    on: Option<Date>,
    now: jiff::Timestamp,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Survey>, Error> {
    let Some(catalog) = load::catalog(root, bodies, diagnostics)? else {
        return Ok(None);
    };
    let decisions = resolve::decisions(&catalog, diagnostics);
    let survey = Survey {
        as_of: plan::as_of(on, now, catalog.site.data_date, &catalog.site.time_zone),
        catalog,
        decisions,
    };
    check::run(&survey.planned(survey.as_of, diagnostics), diagnostics);
    Ok(Some(survey))
}

/// What authors wrote, before anything follows from it. `None` where `site.yaml` is unusable.
///
/// # Errors
/// When the machine fails.
pub fn catalog(
    root: &Path,
    bodies: Bodies,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Catalog>, Error> {
    load::catalog(root, bodies, diagnostics)
}

/// The words of a site's languages, from the theme in `root`.
///
/// # Errors
/// When the machine fails.
pub fn locales(root: &Path, site: &Site, diagnostics: &mut Diagnostics) -> Result<Locales, Error> {
    let theme = load::theme(root, site, diagnostics)?;
    Locales::new(site, &theme, diagnostics)
}

impl Survey {
    /// The site as it is planned for a day, in all its languages.
    pub fn plan(&self, day: Date) -> SitePlan<'_> {
        // What is wrong with the plan was told when the content was surveyed.
        self.planned(day, &mut Diagnostics::new())
    }

    fn planned(&self, day: Date, diagnostics: &mut Diagnostics) -> SitePlan<'_> {
        let site = &self.catalog.site;
        let settings = plan::Settings {
            search: false,
            as_of: day,
            pinned: true,
            base_url: site.base_url.clone(),
            languages: site.language_ids().collect(),
        };
        plan::site(&self.catalog, &self.decisions, settings, diagnostics)
    }
}
