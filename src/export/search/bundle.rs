//! Documents -> the files that pagefind's script loads in a reader's browser.

use std::collections::BTreeMap;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::documents::Document;
use crate::error::Error;

/// More excerpts than this share files, so that a large site does not have twice the files.
const EXCERPTS: u32 = 500;

/// The files of an index by name, in memory. `language` is HTML's `lang` in lower case, by which
/// pagefind's script finds the index and by which both sides cut a text into words.
pub(super) fn files(
    language: &str,
    documents: Vec<Document>,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| Error::Internal(format!("the search index: {error}")))?;
    let made = runtime.block_on(async {
        let options = PagefindServiceConfig::builder()
            .force_language(language.to_owned())
            .keep_index_url(true)
            .max_fragments(EXCERPTS)
            .build();
        let mut index = PagefindIndex::new(Some(options))?;
        for document in documents {
            let mut meta = BTreeMap::from([
                ("title".to_owned(), document.title),
                ("about".to_owned(), document.about),
            ]);
            if !document.also.is_empty() {
                meta.insert("also".to_owned(), document.also);
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
    Ok(named.filter(|(name, _)| is_read(name)).collect())
}

/// Whether our search page reads a file: pagefind brings its own pages too.
fn is_read(name: &str) -> bool {
    name == "pagefind.js"
        || name == "pagefind-entry.json"
        || name.starts_with("wasm.")
        || name.contains(".pf_")
}

#[cfg(test)]
mod tests {
    use super::files;
    use crate::export::search::documents::Document;

    fn documents() -> Vec<Document> {
        let texts = ["視訊會議不應使用有資安疑慮的產品", "資通安全管理法"];
        texts
            .into_iter()
            .enumerate()
            .map(|(number, text)| Document {
                url: format!("advisories/a-{number}.html"),
                title: format!("公告 {number}"),
                about: String::new(),
                text: text.repeat(20),
                also: String::new(),
                lang: None,
            })
            .collect()
    }

    #[test]
    fn the_same_texts_make_the_same_files_and_only_those_that_are_read() {
        let first = files("zh-hant-tw", documents()).expect("an index");
        let again = files("zh-hant-tw", documents()).expect("an index");
        assert_eq!(first, again);
        let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.contains(&"pagefind.js"), "{names:?}");
        assert!(names.iter().all(|name| !name.contains("ui")), "{names:?}");
    }
}
