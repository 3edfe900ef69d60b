//! The index of the full-text search, one a language and cut into parts, as the search page's script
//! reads it.
//!
//! | file | idea |
//! |---|---|
//! | `documents` | what is found: the texts of records, without what pages repeat |
//! | `bundle` | documents -> files, by pagefind |

mod bundle;
mod documents;

use std::sync::atomic::{AtomicUsize, Ordering};

use bundle::Slot;

use crate::artifact::{Artifact, Sink, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::model::Shelf;
use crate::plan::{SearchPart, SitePlan};

/// A part of a language's index: the paths of its files.
type Indexed = (SearchPart, Vec<SitePath>);

/// Makes the index of every planned language, a part by itself: a part holds in memory what pagefind
/// knows of each of its words, and is made again only where one of its texts changed.
///
/// `known` are the parts of an earlier build that were made from the same texts: what the sink
/// still has of them stays as it is. Parts are worked on side by side; their order, and how
/// many are at a time, is not seen in any file.
///
/// # Errors
/// When a text cannot be read again, or the sink cannot take a file.
pub fn search(
    plan: &SitePlan<'_>,
    locales: &Locales,
    shelf: &dyn Shelf,
    known: &[Indexed],
    sink: &dyn Sink,
) -> Result<Vec<Indexed>, Error> {
    let parts = plan.search_parts();
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<Indexed>, Error> {
        let mut made = Vec::new();
        while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
            let known = known.iter().find(|(known, _)| known == part);
            let known = known.map(|(_, paths)| paths.as_slice());
            let locale = locales.get(part.language);
            made.push((*part, index(plan, locale, shelf, *part, known, sink)?));
        }
        Ok(made)
    };
    // Not on rayon's threads: pagefind waits on them, and one that waits may not begin another.
    let workers = rayon::current_num_threads().min(parts.len());
    let done: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let joined = threads.into_iter().map(|thread| {
            let stopped = |_| Error::Internal("the search index was not finished".to_owned());
            thread.join().map_err(stopped).and_then(|made| made)
        });
        joined.collect()
    });
    let mut made = Vec::new();
    for indexes in done {
        made.extend(indexes?);
    }
    made.sort_by_key(|(part, _)| *part);
    Ok(made)
}

/// The files of a part, in the language's folder for the search.
fn index(
    plan: &SitePlan<'_>,
    locale: &Locale,
    shelf: &dyn Shelf,
    part: SearchPart,
    known: Option<&[SitePath]>,
    sink: &dyn Sink,
) -> Result<Vec<SitePath>, Error> {
    let mut kept = Vec::new();
    for path in known.unwrap_or_default() {
        if sink.keep(path)? {
            kept.push(path.clone());
        }
    }
    if known.is_some_and(|known| known.len() == kept.len()) {
        return Ok(kept);
    }
    let language = plan.catalog.site.language(part.language);
    let documents = documents::of(plan, locale, shelf, &plan.searched[part.number])?;
    let slot = Slot {
        number: part.number,
        parts: plan.searched.len(),
    };
    let mut made = Vec::new();
    for (name, bytes) in bundle::files(&language.html.to_ascii_lowercase(), slot, documents)? {
        let path = SitePath::from_ids(format!("{}/search/{name}", language.folder));
        made.push(path.clone());
        if !kept.contains(&path) {
            sink.put(Artifact { path, bytes })?;
        }
    }
    made.sort();
    Ok(made)
}
