//! What a stale unit was made from: the source as git remembers it.

use std::collections::HashMap;

use super::unit::section_texts;
use crate::model::Fingerprint;

/// Every earlier text of a file, the newest first.
type EarlierTexts<'a> = Box<dyn Fn(&str) -> Vec<String> + 'a>;

/// The earlier texts of files, found when the first is asked for.
pub(crate) struct SourceHistory<'a> {
    texts: EarlierTexts<'a>,
    known: HashMap<String, HashMap<Fingerprint, String>>,
}

impl<'a> SourceHistory<'a> {
    /// A history that asks for the earlier texts of a file, the newest first.
    pub(crate) fn new(texts: impl Fn(&str) -> Vec<String> + 'a) -> Self {
        Self {
            texts: Box::new(texts),
            known: HashMap::new(),
        }
    }

    /// A history of nothing.
    pub(crate) fn none() -> Self {
        Self::new(|_| Vec::new())
    }

    /// The piece of a file that once had this hash.
    pub(crate) fn find(&mut self, file: &str, hash: Fingerprint) -> Option<String> {
        if !self.known.contains_key(file) {
            let mut known = HashMap::new();
            for text in (self.texts)(file) {
                for piece in all_pieces(&text.replace("\r\n", "\n")) {
                    known.entry(Fingerprint::of(&piece)).or_insert(piece);
                }
            }
            self.known.insert(file.to_owned(), known);
        }
        self.known.get(file)?.get(&hash).cloned()
    }
}

/// Title, summary and sections of a Markdown file.
fn all_pieces(text: &str) -> Vec<String> {
    let Some((head, body)) = split(text) else {
        return Vec::new();
    };
    let fields: HashMap<String, serde_yaml::Value> = serde_yaml::from_str(head).unwrap_or_default();
    let words = ["title", "summary"].into_iter().filter_map(|key| {
        let value = fields.get(key)?.as_str()?;
        Some(value.trim_end().to_owned())
    });
    words
        .chain(section_texts(body).into_iter().map(str::to_owned))
        .collect()
}

fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text.trim_start_matches('\u{feff}').strip_prefix("---\n")?;
    let (head, body) = rest.split_once("\n---\n")?;
    Some((head, body))
}
