//! Finds the source of a stale unit in the earlier versions of its file.

use std::collections::HashMap;

use super::unit::section_texts;
use crate::edit::{next_line, yaml_range};
use crate::model::Fingerprint;

/// Gives the earlier texts of a file, the latest first.
type EarlierTexts<'a> = Box<dyn Fn(&str) -> Vec<String> + 'a>;

/// The earlier texts of files. Read lazily, once per file.
pub(crate) struct SourceHistory<'a> {
    texts: EarlierTexts<'a>,
    files: HashMap<String, HashMap<Fingerprint, String>>,
}

impl<'a> SourceHistory<'a> {
    /// A history with the earlier texts of a file, the latest first.
    pub(crate) fn new(texts: impl Fn(&str) -> Vec<String> + 'a) -> Self {
        Self {
            texts: Box::new(texts),
            files: HashMap::new(),
        }
    }

    /// An empty history.
    pub(crate) fn none() -> Self {
        Self::new(|_| Vec::new())
    }

    /// The latest piece of a file with this hash.
    pub(crate) fn find(&mut self, file: &str, hash: Fingerprint) -> Option<String> {
        if !self.files.contains_key(file) {
            let mut pieces = HashMap::new();
            for text in (self.texts)(file) {
                for piece in all_pieces(&text.replace("\r\n", "\n")).unwrap_or_default() {
                    pieces.entry(Fingerprint::of(&piece)).or_insert(piece);
                }
            }
            self.files.insert(file.to_owned(), pieces);
        }
        self.files.get(file)?.get(&hash).cloned()
    }
}

/// The title, the summary and the sections of a Markdown file.
fn all_pieces(text: &str) -> Option<Vec<String>> {
    let range = yaml_range(text, true)?;
    let body = &text[next_line(text, range.end)..];
    let fields: HashMap<String, serde_yaml::Value> =
        serde_yaml::from_str(&text[range]).unwrap_or_default();
    let head = ["title", "summary"].into_iter().filter_map(|key| {
        let value = fields.get(key)?.as_str()?;
        Some(value.trim_end().to_owned())
    });
    let sections = section_texts(body).into_iter().map(str::to_owned);
    Some(head.chain(sections).collect())
}
