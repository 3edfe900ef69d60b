//! Makes the files of the site other than pages and assets.
//!
//! Each format has two files: a writer, which knows the format but not the site, and a mapping from
//! the plan.
//!
//! | writer | mapping | format | source of its rules |
//! |---|---|---|---|
//! | `atom_xml` | `feed`, `feed_parts` | news feeds | RFC 4287 |
//! | `badge_svg` | `badges` | labels as images | SVG 1.1, SVG Accessibility API Mappings 1.0 |
//! | `sitemap_xml` | `sitemap` | pages for search engines, with their languages | sitemaps.org 0.9, Google's `hreflang` extension |
//!
//! `redirects` makes pages at the old URLs of renamed records, which need no theme. `search` makes the
//! index of the full-text search. `attachments` copies the files that texts link to. `label` has the text
//! and class of a label, for feeds and badges.
//! `xml` has what the XML formats share.

pub(crate) mod atom_xml;
mod attachments;
pub(crate) mod badge_svg;
mod badges;
mod feed;
mod feed_parts;
mod redirects;
mod search;
mod sitemap;
pub(crate) mod sitemap_xml;
mod xml;

pub(crate) use attachments::{attachment, attachments};
pub(crate) use search::search;

use crate::artifact::{Artifact, Sink, SitePath};
use crate::error::Error;
use crate::locale::Locales;
use crate::model::ExportKind;
use crate::plan::SitePlan;
use crate::theme::Palette;

/// Makes every planned file.
///
/// # Errors
/// When the sink cannot store a file.
pub fn files(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    sink: &dyn Sink,
) -> Result<(), Error> {
    let files = artifacts(plan, locales, palette, None)?;
    files
        .into_iter()
        .try_for_each(|file| sink.put(&file.path, &file.bytes))
}

/// Makes one file, for the preview; `None` where no file has that path.
///
/// # Errors
/// When the file cannot be made.
pub(crate) fn file(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    path: &str,
) -> Result<Option<Artifact>, Error> {
    let files = artifacts(plan, locales, palette, Some(path))?;
    Ok(files.into_iter().find(|file| file.path.as_str() == path))
}

/// All files, or at least the one with the path `only` and as few others as possible.
fn artifacts(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    only: Option<&str>,
) -> Result<Vec<Artifact>, Error> {
    let is_wanted = |path: &SitePath| only.is_none_or(|only| path.as_str() == only);
    let mut files = redirects::files(plan);
    for export in &plan.exports {
        match export {
            ExportKind::Atom => files.extend(feed::files(plan, locales, is_wanted)?),
            ExportKind::Sitemap if only.is_none_or(|path| path.starts_with("sitemap")) => {
                files.extend(sitemap::files(plan)?);
            }
            ExportKind::Sitemap => {}
            ExportKind::Badges => files.extend(badges::files(plan, locales, palette, is_wanted)),
        }
    }
    Ok(files)
}
