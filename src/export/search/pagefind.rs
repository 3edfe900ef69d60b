//! Documents -> the files that pagefind's script loads in a reader's browser.

use std::collections::BTreeMap;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::documents::SearchDocument;
use crate::error::Error;

/// More excerpts of a language than this share files, so that a large site does not have twice the
/// files.
const MAX_SINGLE_EXCERPTS: usize = 500;

/// Which part of a language's index is made.
#[derive(Debug, Clone, Copy)]
pub(super) struct IndexPart {
    /// From 0.
    pub(super) number: usize,
    /// How many there are.
    pub(super) parts: usize,
}

impl IndexPart {
    /// The first part is asked, and asks the others, which are in folders of their own.
    fn folder(self) -> Option<usize> {
        (self.number > 0).then_some(self.number + 1)
    }

    /// Whether our search page reads a file: pagefind brings its own pages too, and the first part's
    /// program serves all.
    fn is_needed(self, name: &str) -> bool {
        let program = name == "pagefind.js" || name.starts_with("wasm.");
        let index = name == "pagefind-entry.json" || name.contains(".pf_");
        index || (program && self.folder().is_none())
    }

    fn excerpts(self) -> u32 {
        let excerpts = (MAX_SINGLE_EXCERPTS / self.parts.max(1)).max(1);
        u32::try_from(excerpts).unwrap_or(u32::MAX)
    }
}

/// The files of a part of an index by name, in memory. `language` is HTML's `lang` in lower case, by
/// which pagefind's script finds the index and by which both sides cut a text into words.
pub(super) fn files(
    language: &str,
    slot: IndexPart,
    documents: Vec<SearchDocument>,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| Error::Internal(format!("the search index: {error}")))?;
    let made = runtime.block_on(async {
        let options = PagefindServiceConfig::builder()
            .force_language(language.to_owned())
            .keep_index_url(true)
            .max_fragments(slot.excerpts())
            .build();
        let mut index = PagefindIndex::new(Some(options))?;
        for document in documents {
            let mut meta = BTreeMap::from([
                ("title".to_owned(), document.title),
                ("about".to_owned(), document.about),
            ]);
            if !document.normalized_words.is_empty() {
                meta.insert("also".to_owned(), document.normalized_words);
            }
            // A filter, not a word that could be found.
            let lang = document.lang.map(|lang| vec![lang]);
            let filters = lang.map(|lang| BTreeMap::from([("lang".to_owned(), lang)]));
            index
                .add_custom_record(
                    document.url,
                    document.text,
                    language.to_owned(),
                    Some(meta),
                    filters,
                    None,
                )
                .await?;
        }
        index.get_files().await
    });
    // The cause is of a type that this program has no other use for: its words are enough.
    let made = made.map_err(|error| Error::Internal(format!("the search index: {error}")))?;
    let named = made.into_iter().map(|file| {
        let parts: Vec<_> = file
            .filename
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        (parts.join("/"), file.contents)
    });
    let read = named.filter(|(name, _)| slot.is_needed(name));
    let placed = read.map(|(name, bytes)| match slot.folder() {
        Some(folder) => (format!("{folder}/{name}"), bytes),
        None => (name, bytes),
    });
    Ok(placed.collect())
}

#[cfg(test)]
mod tests {
    use super::{IndexPart, files};
    use crate::export::search::documents::SearchDocument;

    fn documents() -> Vec<SearchDocument> {
        let texts = ["視訊會議不應使用有資安疑慮的產品", "資通安全管理法"];
        texts
            .into_iter()
            .enumerate()
            .map(|(number, text)| SearchDocument {
                url: format!("advisories/a-{number}.html"),
                title: format!("公告 {number}"),
                about: String::new(),
                text: text.repeat(20),
                normalized_words: String::new(),
                lang: None,
            })
            .collect()
    }

    #[test]
    fn the_same_texts_make_the_same_files_and_only_those_that_are_read() {
        let only = IndexPart {
            number: 0,
            parts: 1,
        };
        let first = files("zh-hant-tw", only, documents()).expect("an index");
        let again = files("zh-hant-tw", only, documents()).expect("an index");
        assert_eq!(first, again);
        let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.contains(&"pagefind.js"), "{names:?}");
        assert!(names.iter().all(|name| !name.contains("ui")), "{names:?}");
    }

    #[test]
    fn a_later_part_lies_in_a_folder_and_brings_no_second_program() {
        let third = IndexPart {
            number: 2,
            parts: 4,
        };
        let made = files("zh-hant-tw", third, documents()).expect("an index");
        let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.contains(&"3/pagefind-entry.json"), "{names:?}");
        assert!(names.iter().all(|name| name.starts_with("3/")), "{names:?}");
        assert!(!names.contains(&"3/pagefind.js"), "{names:?}");
    }
}
