//! The index of the full-text search, one a language, as the search page's script reads it.
//!
//! | file | idea |
//! |---|---|
//! | `documents` | what is found: the texts of records, without what pages repeat |
//! | `bundle` | documents -> files, by pagefind |

mod bundle;
mod documents;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::artifact::{Artifact, Sink, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::model::{LanguageId, Shelf};
use crate::plan::SitePlan;

/// A language's index: the paths of its files.
type Indexed = (LanguageId, Vec<SitePath>);

/// Makes the index of every planned language.
///
/// `known` are the indexes of an earlier build that were made from the same texts: what the sink
/// still has of them stays as it is. Languages are worked on side by side; their order, and how
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
    if !plan.search {
        return Ok(Vec::new());
    }
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<Indexed>, Error> {
        let mut made = Vec::new();
        while let Some(language) = plan.languages.get(next.fetch_add(1, Ordering::Relaxed)) {
            let known = known.iter().find(|(known, _)| known == language);
            let known = known.map(|(_, paths)| paths.as_slice());
            let locale = locales.get(*language);
            made.push((*language, index(plan, locale, shelf, known, sink)?));
        }
        Ok(made)
    };
    // Not on rayon's threads: pagefind waits on them, and one that waits may not begin another.
    let workers = rayon::current_num_threads().min(plan.languages.len());
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
    made.sort_by_key(|(language, _)| language.index());
    Ok(made)
}

/// The files of one language, in a folder of their own beside its pages.
fn index(
    plan: &SitePlan<'_>,
    locale: &Locale,
    shelf: &dyn Shelf,
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
    let language = plan.catalog.site.language(locale.language_id());
    let documents = documents::of(plan, locale, shelf)?;
    let mut made = Vec::new();
    for (name, bytes) in bundle::files(&language.html.to_ascii_lowercase(), documents)? {
        let path = SitePath::from_ids(&format!("{}/search/{name}", language.folder));
        made.push(path.clone());
        if !kept.contains(&path) {
            sink.put(Artifact { path, bytes })?;
        }
    }
    made.sort();
    Ok(made)
}
