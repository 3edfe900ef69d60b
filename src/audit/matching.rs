//! A row -> the product it is, with the doubt that is left.
//!
//! Names are compared as wholes and by words, never by parts of words: `Zoomify` is not `Zoom`.

use super::identifiers;
use super::inventory::InventoryRow;
use super::normalize::{self, NormalizedName};
use super::product_names::{NamedProduct, ProductNames};
use super::publisher::{PublisherMatch, RowPublisher};
use crate::model::{Catalog, Id, Product, Version, words};

/// Words behind a name that say for which machine it is made, or how it is packed.
const IGNORED_WORDS: &[&str] = &[
    "x64", "x86", "x32", "amd64", "arm64", "aarch64", "ia64", "i386", "i586", "i686", "32", "64",
    "86", "32bit", "64bit", "bit", "bits", "win32", "win64", "位元", "32位元", "64位元", "for",
    "windows", "mac", "macos", "linux", "android", "ios", "exe", "msi", "msix", "dmg", "pkg",
    "apk", "deb", "rpm", "version", "ver", "v", "build", "版本", "版",
];

words! {
    /// By what a product was known.
    pub enum MatchedBy {
        /// Its name.
        Name = "name",
        /// Another name.
        Alias = "alias",
        /// A program file, or an app's id.
        App = "app",
        /// A package URL.
        Purl = "purl",
        /// A CPE name.
        Cpe = "cpe",
    }
}

words! {
    /// Why a match is not certain.
    pub enum MatchDoubt {
        /// The list's publisher is not the product's maker.
        Publisher = "publisher_differs",
        /// The list's name begins with the product's and says more; the publisher is its maker.
        LongerName = "name_is_longer",
    }
}

/// What a row is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ProductMatch {
    /// One product.
    One {
        product: Id<Product>,
        by: MatchedBy,
        doubt: Option<MatchDoubt>,
    },
    /// One of several, and nothing tells which.
    Several(Vec<Id<Product>>),
    /// None. Products with a similar name are for a person to look at.
    None { similar: Vec<Id<Product>> },
}

/// Finds the products of rows.
pub(super) struct ProductMatcher {
    names: ProductNames,
}

impl ProductMatcher {
    pub(super) fn new(catalog: &Catalog) -> Self {
        Self {
            names: ProductNames::new(catalog),
        }
    }

    /// The product of a row, and its version where the row tells one that can be compared.
    pub(super) fn find(&self, row: &InventoryRow) -> (ProductMatch, Option<Version>) {
        let name = RowName::new(&row.name);
        let publisher = RowPublisher::new(&row.publisher);
        let mut identified: Vec<NamedProduct> = Vec::new();
        let mut version = None;
        let own = identifiers::app(&row.name).map(|app| (app, None));
        let listed = row.identifiers.iter().map(|text| identifiers::read(text));
        for (identifier, in_it) in listed.chain([own]).flatten() {
            for named in self.names.of_identifier(&identifier) {
                if !identified.iter().any(|(known, _)| *known == named.0) {
                    identified.push(*named);
                }
            }
            version = version.or(in_it);
        }
        let found = match identified.is_empty() {
            true => self.by_name(&name, &publisher),
            false => self.choose(&identified, &publisher),
        };
        let version = match row.version.trim() {
            "" => version.as_deref().or(name.version.as_deref()),
            written => Some(written),
        };
        (found, version.and_then(comparable))
    }

    fn by_name(&self, name: &RowName, publisher: &RowPublisher) -> ProductMatch {
        let hit = name
            .keys()
            .map(|key| self.names.of_name(key))
            .find(|hit| !hit.is_empty());
        match hit {
            Some(hit) => self.choose(hit, publisher),
            None => self.by_prefix(name, publisher),
        }
    }

    /// Of several products the publisher may tell which.
    fn choose(&self, found: &[NamedProduct], publisher: &RowPublisher) -> ProductMatch {
        let says = |product| publisher.compare(self.names.maker(product));
        let made: Vec<&NamedProduct> = found
            .iter()
            .filter(|(product, _)| says(*product) == PublisherMatch::Maker)
            .collect();
        match (found, made.as_slice()) {
            ([(product, by)], _) => ProductMatch::One {
                product: *product,
                by: *by,
                doubt: (says(*product) == PublisherMatch::Another).then_some(MatchDoubt::Publisher),
            },
            (_, [(product, by)]) => ProductMatch::One {
                product: *product,
                by: *by,
                doubt: None,
            },
            _ => ProductMatch::Several(found.iter().map(|(product, _)| *product).collect()),
        }
    }

    /// `Zoom Rooms` of Zoom's maker may be Zoom; `Zoom Player` of another is not; of nobody it is
    /// worth a look. A maker's bare name begins the names of all it makes, so it tells nothing.
    fn by_prefix(&self, name: &RowName, publisher: &RowPublisher) -> ProductMatch {
        let telling = |key: &str| {
            let hit = self.names.of_name(key).iter();
            hit.filter(|(product, _)| !self.names.maker(*product).is_named(key))
                .copied()
                .collect::<Vec<NamedProduct>>()
        };
        let hit = (1..name.folded.len())
            .rev()
            .map(|words| telling(name.folded.first(words)))
            .find(|hit| !hit.is_empty())
            .unwrap_or_default();
        let says = |product| publisher.compare(self.names.maker(product));
        let made: Vec<&NamedProduct> = hit
            .iter()
            .filter(|(product, _)| says(*product) == PublisherMatch::Maker)
            .collect();
        match made.as_slice() {
            [(product, by)] => ProductMatch::One {
                product: *product,
                by: *by,
                doubt: Some(MatchDoubt::LongerName),
            },
            [_, ..] => ProductMatch::Several(made.iter().map(|(product, _)| *product).collect()),
            [] => ProductMatch::None {
                similar: hit
                    .iter()
                    .map(|(product, _)| *product)
                    .filter(|product| says(*product) == PublisherMatch::Nothing)
                    .collect(),
            },
        }
    }
}

/// A row's name, and what it may be without version and machine.
struct RowName {
    folded: NormalizedName,
    /// How many words are left when all noise behind them is taken away.
    words_without_noise: usize,
    /// The length of the key that is left of `zoom5.0.1`.
    key_without_version: Option<usize>,
    version: Option<String>,
}

impl RowName {
    fn new(text: &str) -> Self {
        let folded = normalize::normalize(text);
        let mut bare = folded.len();
        let mut version = None;
        while bare > 1 && is_noise(folded.word(bare - 1)) {
            bare -= 1;
            let word = folded.word(bare).trim_start_matches('v');
            // One number alone may be a version or a name's own: then the version is unknown.
            if word.contains('.') {
                version = Some(word.to_owned());
            }
        }
        let last = bare.checked_sub(1).map_or("", |last| folded.word(last));
        let unglued = last
            .find(|character: char| character.is_ascii_digit())
            .filter(|digit| {
                *digit > 0 && last[*digit..].contains('.') && is_version(&last[*digit..])
            });
        if let Some(digit) = unglued {
            version = Some(last[digit..].to_owned());
        }
        let before = folded.first(bare.saturating_sub(1)).len();
        Self {
            key_without_version: unglued.map(|digit| before + digit),
            folded,
            words_without_noise: bare,
            version,
        }
    }

    /// What it may be called, the longest first.
    fn keys(&self) -> impl Iterator<Item = &str> {
        let wholes = (self.words_without_noise..=self.folded.len()).rev();
        wholes
            .map(|words| self.folded.first(words))
            .chain(
                self.key_without_version
                    .map(|length| &self.folded.normalized_key()[..length]),
            )
            .filter(|key| !key.is_empty())
    }
}

fn is_noise(word: &str) -> bool {
    IGNORED_WORDS.contains(&word) || is_version(word.strip_prefix('v').unwrap_or(word))
}

fn is_version(word: &str) -> bool {
    !word.is_empty()
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// A version as it is compared: `v5.0.1 (1234)` is 5.0.1. What is no row of numbers, such as a
/// beta, is no version that could be placed, so the strictest verdict must count.
fn comparable(text: &str) -> Option<Version> {
    let first = text.split_whitespace().next()?;
    Version::parse(first.strip_prefix(['v', 'V']).unwrap_or(first))
}

#[cfg(test)]
mod tests {
    use super::{RowName, comparable};

    #[test]
    fn a_name_is_tried_without_version_and_machine() {
        let check = |text: &str, keys: &[&str], version: Option<&str>| {
            let name = RowName::new(text);
            assert_eq!(name.keys().collect::<Vec<_>>(), keys, "{text}");
            assert_eq!(name.version.as_deref(), version, "{text}");
        };
        check("Zoom", &["zoom"], None);
        check("Zoom 5.0.1", &["zoom5.0.1", "zoom"], Some("5.0.1"));
        check("Zoom_v5.0.1", &["zoomv5.0.1", "zoom"], Some("5.0.1"));
        check("Zoom 5", &["zoom5", "zoom"], None);
        check(
            "Zoom Workplace (64-bit)",
            &["zoomworkplace64bit", "zoomworkplace64", "zoomworkplace"],
            None,
        );
        check("zoom5.0.1", &["zoom5.0.1", "zoom"], Some("5.0.1"));
        check("5.0.1", &["5.0.1"], None);
        check("Zoomify", &["zoomify"], None);
        check("", &[], None);
    }

    #[test]
    fn only_numbers_can_be_compared() {
        let check = |text: &str, version: Option<&str>| {
            let found = comparable(text).map(|version| version.to_string());
            assert_eq!(found.as_deref(), version, "{text}");
        };
        check("5.0.1", Some("5.0.1"));
        check("v5.0", Some("5.0"));
        check("5.17.11 (34827)", Some("5.17.11"));
        check("5.0-beta", None);
        check("latest", None);
        check("", None);
    }
}
