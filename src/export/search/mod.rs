//! The index of the full-text search, which the script of the search page loads: one for each language,
//! split into parts.
//!
//! | file | contents |
//! |---|---|
//! | `documents` | searchable documents: the texts of records, without the repeated parts of pages |
//! | `pagefind` | documents -> index files, by pagefind |

mod documents;
mod pagefind;

use std::sync::atomic::{AtomicUsize, Ordering};

use pagefind::IndexPart;

use crate::artifact::{Sink, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::plan::{SearchPart, SitePlan};
use crate::project::BodyReader;

/// Makes the index of every planned language, part by part, because pagefind holds all words of a part
/// in memory.
///
/// Parts are made in parallel; the number of threads does not change any file.
///
/// # Errors
/// When a text cannot be read again, or the sink cannot store a file.
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
    // Not on rayon's threads: pagefind waits for rayon, and a waiting worker could start another part.
    let workers = rayon::current_num_threads().min(parts.len());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let panicked = |_| Error::Internal("the search index was not finished".to_owned());
        let done: Vec<_> = threads.into_iter().map(|thread| thread.join()).collect();
        done.into_iter()
            .try_for_each(|done| done.map_err(panicked)?)
    })
}

/// Makes the files of a part, in the language's `search/` folder.
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
    let index_part = IndexPart {
        number: part.number,
        parts: plan.search_records.len(),
    };
    for (name, bytes) in
        pagefind::files(&language.html.to_ascii_lowercase(), index_part, documents)?
    {
        let path = SitePath::from_ids(format!("{}/search/{name}", language.folder));
        sink.put(&path, &bytes)?;
    }
    Ok(())
}
