//! The sitemap: every page in every language, with its alternates.

use super::sitemap_xml::{self, SitemapEntry};
use crate::artifact::Artifact;
use crate::error::Error;
use crate::model::LanguageId;
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
        .map(|page| SitemapEntry {
            loc: page.path.absolute(base),
            lastmod: plan.last_change(page.kind),
            alternates: alternates(plan, page, base),
        });
    sitemap_xml::files(base, entries)
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
