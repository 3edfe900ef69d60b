//! The sitemap: every page in every language, with its alternates in other languages.

use super::sitemap_xml::{self, SitemapEntry};
use crate::artifact::{Artifact, SitePath};
use crate::error::Error;
use crate::model::LanguageId;
use crate::plan::{PageKind, PlannedPage, SitePlan};

/// Makes `sitemap.xml` and its parts; nothing without a base URL.
pub(super) fn files(plan: &SitePlan<'_>) -> Result<Vec<Artifact>, Error> {
    let Some(base) = &plan.base_url else {
        return Ok(Vec::new());
    };
    let entries = plan
        .pages
        .iter()
        // Search engines must not index the error page.
        .filter(|page| page.kind != PageKind::NotFound)
        .map(|page| SitemapEntry {
            path: &page.path,
            lastmod: plan.last_change(page.kind),
            alternates: alternates(plan, page),
        });
    sitemap_xml::files(base, entries)
}

fn alternates<'a>(plan: &'a SitePlan<'_>, page: &PlannedPage) -> Vec<(&'a str, SitePath)> {
    if page.kind == PageKind::Gate {
        return Vec::new();
    }
    let languages = plan.languages.iter().map(|language| {
        let tag = plan.catalog.site.language(*language).html.as_str();
        (tag, plan.path(page.kind, *language))
    });
    // The gate lets readers of any other language choose.
    let gate = plan.path(PageKind::Gate, LanguageId::SOURCE);
    languages.chain([("x-default", gate)]).collect()
}
