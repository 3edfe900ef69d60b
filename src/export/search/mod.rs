//! The index of the full-text search, which the script of the search page reads: one for each language.
//!
//! It lists pairs of characters where a script puts no spaces between words, so that readers find every part
//! of a Chinese or Thai text. The script checks the texts of what it shows, so a text in which the pairs stand
//! apart is no result.
//!
//! | file | contents |
//! |---|---|
//! | `documents` | searchable documents: the texts of records, without the repeated parts of pages |
//! | `labels` | what a result says in one word, by day |
//! | `tokens` | text -> words and pairs of characters |
//! | `index` | documents -> the records of each token, in shards |
//! | `scripts` | the files: classic scripts that hand over their data, which load from a folder too |

mod documents;
mod index;
mod labels;
mod scripts;
mod tokens;

use rayon::prelude::*;

use crate::artifact::{Sink, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::plan::{SEARCH_TABLE, SitePlan};
use crate::project::BodyReader;

/// Makes the index of every planned language.
///
/// # Errors
/// When a text cannot be read again, or the sink cannot store a file.
pub(crate) fn search(
    plan: &SitePlan<'_>,
    locales: &Locales,
    bodies: &BodyReader,
    sink: &dyn Sink,
) -> Result<(), Error> {
    if plan.search_records.is_empty() {
        return Ok(());
    }
    let languages = plan.languages.par_iter();
    languages.try_for_each(|language| of_language(plan, locales.get(*language), bodies, sink))
}

/// Makes the files of a language. Blocks are made in parallel; the number of threads changes no file.
fn of_language(
    plan: &SitePlan<'_>,
    locale: &Locale,
    bodies: &BodyReader,
    sink: &dyn Sink,
) -> Result<(), Error> {
    let language = plan.catalog.site.language(locale.language_id());
    let put = |name: &str, script: String| {
        let path = SitePath::from_ids(format!("{}/search/{name}", language.folder));
        sink.put(&path, script.as_bytes())
    };
    let blocks = plan.search_records.par_iter().enumerate();
    let blocks: Vec<scripts::Block> = blocks
        .map(|(number, records)| {
            let documents = documents::search_documents(plan, locale, bodies, records)?;
            scripts::block(documents, |name, script| {
                put(&format!("{number}/{name}"), script)
            })
        })
        .collect::<Result<_, Error>>()?;
    put(SEARCH_TABLE, scripts::table(&blocks)?)
}
