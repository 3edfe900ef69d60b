//! The steps that building, checking and showing a site have in common.

use std::cell::OnceCell;
use std::path::Path;

use super::{Request, Stage};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::locale::Locales;
use crate::model::{Catalog, LanguageId, Site};
use crate::plan::{self, SitePlan};
use crate::render::{Reader, Templates};
use crate::{check, load, resolve};

/// Reads the theme, which nothing needs before a page is made; `None` where it has faults.
pub(super) fn theme(
    root: &Path,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Reader>, Error> {
    let mut faults = Diagnostics::new();
    let theme = load::theme(root, &catalog.site, &mut faults)?;
    let folder = format!("themes/{}/templates", theme.name);
    let sources = theme.templates.iter();
    let sources = sources.map(|(name, source)| (name.as_str(), source));
    let mut faulty = Diagnostics::new();
    let (locales, templates) = rayon::join(
        || Locales::new(&catalog.site, &theme, &mut faults),
        || Templates::new(&folder, sources, &mut faulty),
    );
    let locales = locales?;
    faults.extend(faulty);
    let sound = !faults.has_errors();
    diagnostics.extend(faults);
    Ok(templates.filter(|_| sound).map(|templates| Reader {
        theme,
        locales,
        templates,
    }))
}

/// Decides, plans and checks, and reads the theme beside that; then goes on with both, without a
/// reader where the theme has faults.
pub(super) fn planned<T>(
    request: &Request<'_>,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
    go_on: impl FnOnce(&SitePlan<'_>, Option<Reader>, &mut Diagnostics) -> Result<T, Error>,
) -> Result<T, Error> {
    request.progress.stage(Stage::Deciding);
    let settings = settings(request, &catalog.site)?;
    let mut found = Diagnostics::new();
    let mut of_theme = Diagnostics::new();
    let mut reader = Ok(None);
    let decisions = OnceCell::new();
    let plan = rayon::in_place_scope(|scope| {
        scope.spawn(|_| reader = theme(request.root, catalog, &mut of_theme));
        let decisions = decisions.get_or_init(|| resolve::decisions(catalog, &mut found));
        let plan = plan::site(catalog, decisions, settings, &mut found);
        check::run(&plan, &mut found);
        plan
    });
    diagnostics.extend(of_theme);
    // What could not be read may be all that a warning misses; it comes again if it does not.
    diagnostics.extend(match diagnostics.has_errors() {
        true => found.into_errors(),
        false => found,
    });
    go_on(&plan, reader?, diagnostics)
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
