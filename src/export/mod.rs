//! Writes what machines read.
//!
//! A format has two files: the writer, which knows the format and nothing of the site, and the
//! mapping from the plan.
//!
//! | writer | mapping | format | source of its rules |
//! |---|---|---|---|
//! | `atom_xml` | `feed` | news feeds | RFC 4287 |
//! | `badge_svg` | `badges` | labels as pictures | SVG 1.1, SVG Accessibility API Mappings 1.0 |
//! | `sitemap_xml` | `sitemap` | what search engines may visit, in which languages | sitemaps.org 0.9, Google's `hreflang` extension |
//!
//! `redirects` writes pages at the old addresses of renamed records; they are no machine form, but as
//! little a page of the theme. `search` makes the index that the readers' search page loads. `xml` is
//! what both formats have in common.

pub(crate) mod atom_xml;
pub(crate) mod badge_svg;
mod badges;
mod feed;
mod redirects;
#[cfg(feature = "search")]
mod search;
mod sitemap;
pub(crate) mod sitemap_xml;
mod xml;

#[cfg(feature = "search")]
pub(crate) use search::search;

use crate::artifact::{Artifact, Sink};
use crate::error::Error;
use crate::locale::Locales;
use crate::model::{ExportKind, LanguageId};
use crate::plan::SitePlan;
use crate::theme::Palette;

/// Writes every planned machine form.
///
/// # Errors
/// When the sink cannot take a file.
pub fn files(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    sink: &dyn Sink,
) -> Result<(), Error> {
    let mut files = redirects::files(plan);
    for output in &plan.exports {
        files.extend(match output {
            ExportKind::Atom => feed::files(plan, locales)?,
            ExportKind::Sitemap => sitemap::files(plan)?,
            ExportKind::Badges => badges::files(plan, locales, palette),
        });
    }
    files.into_iter().try_for_each(|file| sink.put(file))
}

/// Makes one machine form, for whoever shows the site without making all of it; `None` where no
/// file has that path.
///
/// # Errors
/// When the file cannot be made.
pub(crate) fn file(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    path: &str,
) -> Result<Option<Artifact>, Error> {
    let here = |file: &Artifact| file.path.as_str() == path;
    if let Some(file) = redirects::files(plan).into_iter().find(here) {
        return Ok(Some(file));
    }
    for output in &plan.exports {
        let found = match output {
            ExportKind::Atom => {
                let feed = |language: &&LanguageId| plan.feed_path(**language).as_str() == path;
                match plan.languages.iter().find(feed) {
                    Some(language) => feed::file(plan, locales, *language)?,
                    None => None,
                }
            }
            ExportKind::Sitemap if path.starts_with("sitemap") => {
                sitemap::files(plan)?.into_iter().find(here)
            }
            ExportKind::Badges if path.starts_with("badges/") => {
                badges::file(plan, locales, palette, path)
            }
            ExportKind::Sitemap | ExportKind::Badges => None,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}
