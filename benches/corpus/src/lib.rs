//! Generates large, realistic content from a seed, for tests and benches.
//!
//! The same arguments give the same bytes on every machine. Issuers, an audience graph, vendors,
//! products with offerings, advisories that supersede each other, bulletins with tables, prose in
//! several scripts, and translations that are partly missing.

mod advisories;
mod lists;
mod prose;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fastrand::Rng;

/// The size of a corpus.
#[derive(Debug, Clone, Copy)]
pub struct Corpus {
    /// The number of advisories.
    pub advisories: usize,
    /// The number of languages, from 1 (the source) to 7.
    pub languages: usize,
    /// The seed of the random numbers.
    pub seed: u64,
}

/// The languages of a corpus, with their locales.
const LANGUAGES: [(&str, &str); 7] = [
    ("zh-Hant", "zh-Hant-TW-u-ca-roc"),
    ("en", "en-GB"),
    ("vi", "vi"),
    ("ja", "ja"),
    ("id", "id"),
    ("th", "th"),
    ("ar", "ar-u-nu-latn"),
];

/// Advisories for each product, so that lists grow with the site.
const ADVISORIES_A_PRODUCT: usize = 5;
/// Products for each vendor.
const PRODUCTS_A_VENDOR: usize = 8;
/// Advisories for each bulletin.
const ADVISORIES_A_BULLETIN: usize = 50;

impl Corpus {
    /// The number of products.
    pub fn products(&self) -> usize {
        (self.advisories / ADVISORIES_A_PRODUCT).clamp(3, 2000)
    }

    fn vendors(&self) -> usize {
        self.products().div_ceil(PRODUCTS_A_VENDOR)
    }

    fn tags(&self) -> &'static [(&'static str, &'static str)] {
        &LANGUAGES[..self.languages.clamp(1, LANGUAGES.len())]
    }

    /// Writes `content/` into a folder.
    ///
    /// # Errors
    /// When the system cannot write.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let writer = Writer {
            content: root.join("content"),
            tags: self.tags(),
        };
        let mut rng = Rng::with_seed(self.seed);
        lists::write(self, &writer)?;
        advisories::write(self, &writer, &mut rng)
    }
}

/// Writes files below `content/`.
struct Writer {
    content: PathBuf,
    tags: &'static [(&'static str, &'static str)],
}

impl Writer {
    fn file(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.content.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text)
    }

    /// Whether the corpus has this language.
    fn speaks(&self, language: &str) -> bool {
        self.tags.iter().any(|(tag, _)| *tag == language)
    }

    /// A map with the same text in every language, marked with its tag.
    fn label(&self, word: &str) -> String {
        let entries: Vec<_> = self
            .tags
            .iter()
            .map(|(tag, _)| format!("{tag}: \"{word} {tag}\""))
            .collect();
        format!("{{ {} }}", entries.join(", "))
    }
}
