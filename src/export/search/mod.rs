//! The index of the full-text search, one a language and cut into parts, as the search page's script
//! reads it.
//!
//! | file | idea |
//! |---|---|
//! | `documents` | what is found: the texts of records, without what pages repeat |
//! | `pagefind` | documents -> files, by pagefind |

mod documents;
mod pagefind;

use std::sync::atomic::{AtomicUsize, Ordering};

use pagefind::IndexPart;

use crate::artifact::{Artifact, Sink, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::plan::{SearchPart, SitePlan};
use crate::project::BodyReader;

/// Makes the index of every planned language, a part by itself: a part holds in memory what pagefind
/// knows of each of its words.
///
/// Parts are made in parallel; their order, and how many are made at a time, is not seen in any file.
///
/// # Errors
/// When a text cannot be read again, or the sink cannot take a file.
pub(crate) fn search(
    plan: &SitePlan<'_>,
    locales: &Locales,
    bodies: &BodyReader,
    sink: &dyn Sink,
) -> Result<(), Error> {
    let parts = plan.search_parts();
    let next = AtomicUsize::new(0);
    let work = || -> Result<(), Error> {
        while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
            index(plan, locales.get(part.language), bodies, *part, sink)?;
        }
        Ok(())
    };
    // Not on rayon's threads: pagefind waits on them, and one that waits may not begin another.
    let workers = rayon::current_num_threads().min(parts.len());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let stopped = |_| Error::Internal("the search index was not finished".to_owned());
        let done: Vec<_> = threads.into_iter().map(|thread| thread.join()).collect();
        done.into_iter()
            .try_for_each(|done| done.map_err(stopped).and_then(|done| done))
    })
}

/// Makes the files of a part, in the language's folder for the search.
fn index(
    plan: &SitePlan<'_>,
    locale: &Locale,
    bodies: &BodyReader,
    part: SearchPart,
    sink: &dyn Sink,
) -> Result<(), Error> {
    let language = plan.catalog.site.language(part.language);
    let documents =
        documents::search_documents(plan, locale, bodies, &plan.search_records[part.number])?;
    let slot = IndexPart {
        number: part.number,
        parts: plan.search_records.len(),
    };
    for (name, bytes) in pagefind::files(&language.html.to_ascii_lowercase(), slot, documents)? {
        let path = SitePath::from_ids(format!("{}/search/{name}", language.folder));
        sink.put(Artifact { path, bytes })?;
    }
    Ok(())
}
