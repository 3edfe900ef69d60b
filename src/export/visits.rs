//! The sitemap: every page in every language, with its alternates.

use super::sitemap::{self, Entry};
use crate::artifact::Artifact;
use crate::error::Error;
use crate::model::{Date, Id, LanguageId, Product};
use crate::plan::{PageKind, PlannedPage, SitePlan};

/// Writes `sitemap.xml`.
pub(super) fn files(plan: &SitePlan<'_>) -> Result<Vec<Artifact>, Error> {
    let Some(base) = &plan.base_url else {
        return Ok(Vec::new());
    };
    let entries = plan
        .pages
        .iter()
        // An error page is nothing to visit.
        .filter(|page| page.kind != PageKind::NotFound)
        .map(|page| Entry {
            loc: page.path.absolute(base),
            lastmod: last_change(plan, page),
            alternates: alternates(plan, page, base),
        });
    sitemap::files(base, entries)
}

fn alternates(plan: &SitePlan<'_>, page: &PlannedPage, base: &str) -> Vec<(String, String)> {
    if page.kind == PageKind::Gate {
        return Vec::new();
    }
    // Readers of any other language choose at the gate.
    let gate = plan.path(PageKind::Gate, LanguageId::SOURCE);
    let any_language = ("x-default".to_owned(), gate.absolute(base));
    plan.languages
        .iter()
        .map(|language| {
            let tag = plan.catalog.site.language(*language).html.clone();
            (tag, plan.path(page.kind, *language).absolute(base))
        })
        .chain([any_language])
        .collect()
}

/// The day the page last said something new, as far as the content knows.
fn last_change(plan: &SitePlan<'_>, page: &PlannedPage) -> Option<Date> {
    let catalog = plan.catalog;
    match page.kind {
        PageKind::Product(id) | PageKind::Notice(id) => changed(plan, id),
        PageKind::Advisory(id) => {
            let advisory = &catalog.advisories[id];
            let revised = advisory.revisions.iter().map(|revision| revision.date);
            revised.chain([advisory.issued]).max()
        }
        PageKind::Bulletin(id) => Some(catalog.bulletins[id].issued),
        PageKind::Home
        | PageKind::Advisories(None)
        | PageKind::Compare
        | PageKind::Changes(None)
        | PageKind::Audience(_)
        | PageKind::AudiencePart(..) => plan
            .changes
            .until(plan.as_of)
            .next()
            .map(|change| change.date),
        PageKind::Gate
        | PageKind::NotFound
        | PageKind::Search
        | PageKind::Advisories(Some(_))
        | PageKind::Glossary
        | PageKind::Changes(Some(_))
        | PageKind::Text(_) => None,
    }
}

fn changed(plan: &SitePlan<'_>, product: Id<Product>) -> Option<Date> {
    let changes = plan.changes.of_product(product).map(|change| change.date);
    changes.rev().find(|date| *date <= plan.as_of)
}
