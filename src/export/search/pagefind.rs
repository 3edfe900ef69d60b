//! Documents -> the index files that pagefind's script loads in the browser.

use std::collections::BTreeMap;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::documents::SearchDocument;
use crate::error::Error;

/// The most excerpts of a language with a file of their own; more share files, or a large site would
/// have twice as many files.
const MAX_SINGLE_EXCERPTS: usize = 500;

/// A part of a language's index.
#[derive(Debug, Clone, Copy)]
pub(super) struct IndexPart {
    /// Its number, from 0.
    pub(super) number: usize,
    /// The number of parts.
    pub(super) parts: usize,
}

impl IndexPart {
    /// The subfolder. The first part has none: the search page loads it, and it loads the others.
    fn folder(self) -> Option<usize> {
        (self.number > 0).then_some(self.number + 1)
    }

    /// Whether our search page loads a file. pagefind also adds a user interface, and every part
    /// a program, of which only the first part's is used.
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

/// The files of a part of an index, by name. `language` is HTML's `lang` in lower case: pagefind's script
/// finds the index by it, and it decides how texts and queries are split into words.
pub(super) fn files(
    language: &str,
    part: IndexPart,
    documents: Vec<SearchDocument>,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| Error::Internal(format!("the search index: {error}")))?;
    let made = runtime.block_on(async {
        let options = PagefindServiceConfig::builder()
            .force_language(language.to_owned())
            .keep_index_url(true)
            .max_fragments(part.excerpts())
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
            // A filter, so that it is not searched.
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
    // The message is enough; the type of the cause is not used elsewhere.
    let made = made.map_err(|error| Error::Internal(format!("the search index: {error}")))?;
    let named = made.into_iter().map(|file| {
        let names: Vec<_> = file
            .filename
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        (names.join("/"), file.contents)
    });
    let needed = named.filter(|(name, _)| part.is_needed(name));
    let placed = needed.map(|(name, bytes)| match part.folder() {
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
    fn equal_texts_give_equal_files_and_only_needed_ones() {
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
    fn a_later_part_is_in_a_folder_without_a_program() {
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
