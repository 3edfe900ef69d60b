//! Writes what machines read.
//!
//! A format has two files: the writer, which knows the format and nothing of the site, and the
//! mapping from the plan.
//!
//! | writer | mapping | format | source of its rules |
//! |---|---|---|---|
//! | `atom` | `news` | news feeds | RFC 4287 |
//! | `sitemap` | `visits` | what search engines may visit, in which languages | sitemaps.org 0.9, Google's `hreflang` extension |
//!
//! `moved` writes pages at the old addresses of renamed records; they are no machine form, but as
//! little a page of the theme. `xml` is what both have in common.

pub mod atom;
mod moved;
mod news;
pub mod sitemap;
mod visits;
mod xml;

use crate::artifact::Sink;
use crate::error::Error;
use crate::locale::Locales;
use crate::model::Output;
use crate::plan::SitePlan;

/// Writes every planned machine form; returns how many files that were.
///
/// # Errors
/// When the sink cannot take a file.
pub fn files(plan: &SitePlan<'_>, locales: &Locales, sink: &dyn Sink) -> Result<usize, Error> {
    let mut count = 0;
    for output in &plan.exports {
        let files = match output {
            Output::Atom => news::files(plan, locales)?,
            Output::Sitemap => visits::files(plan)?,
        };
        for file in files {
            sink.put(file)?;
            count += 1;
        }
    }
    for file in moved::files(plan) {
        sink.put(file)?;
        count += 1;
    }
    Ok(count)
}
