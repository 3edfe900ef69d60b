//! Matches a row with the products of the catalog.
//!
//! Names are compared as a whole and by words, never by parts of words: `Zoomify` is not `Zoom`.

use super::identifiers;
use super::inventory::InventoryRow;
use super::product_names::{NamedProduct, ProductNames, insert};
use super::publisher::{CompanyName, PublisherMatch};
use crate::locale::normalize::{self, NormalizedName};
use crate::model::{Id, Product, Version, words};

/// Words at the end of a name for a platform or a package format.
const IGNORED_WORDS: &[&str] = &[
    "x64", "x86", "x32", "amd64", "arm64", "aarch64", "ia64", "i386", "i586", "i686", "32", "64",
    "86", "32bit", "64bit", "bit", "bits", "win32", "win64", "位元", "32位元", "64位元", "for",
    "windows", "mac", "macos", "linux", "android", "ios", "exe", "msi", "msix", "dmg", "pkg",
    "apk", "deb", "rpm", "version", "ver", "v", "build", "版本", "版",
];

words! {
    /// What matched a product.
    pub enum MatchedBy {
        /// Its name.
        Name = "name",
        /// Another name.
        Alias = "alias",
        /// A program file, or the id of an app.
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
        /// The publisher of the row is not the vendor of the product.
        Publisher = "publisher_differs",
        /// The name of the row begins with that of the product and is longer; the publisher is its vendor.
        LongerName = "name_is_longer",
    }
}

/// How a row was matched.
#[derive(Debug)]
pub enum ProductMatch {
    /// With one product.
    One {
        /// What matched.
        by: MatchedBy,
        /// Why the match is not certain.
        doubt: Option<MatchDoubt>,
    },
    /// With several products, and nothing tells which one it is.
    Several,
    /// With no product.
    None {
        /// Products with a similar name, for a person to check.
        similar: Vec<Id<Product>>,
    },
}

/// The products that a row may be, and how they were matched.
type MatchedProducts = (Vec<Id<Product>>, ProductMatch);

impl ProductNames {
    /// The products of a row, and its version if it can be compared.
    pub(super) fn find(&self, row: &InventoryRow) -> (MatchedProducts, Option<Version>) {
        let name = RowName::new(&row.name);
        let publisher = CompanyName::of_publisher(&row.publisher);
        let mut identified: Vec<NamedProduct> = Vec::new();
        let mut version = None;
        let own = identifiers::app(&row.name).map(|app| (app, None));
        let listed = row.identifiers.iter().map(|text| identifiers::parse(text));
        for (identifier, identifier_version) in listed.chain([own]).flatten() {
            for (product, by) in self.of_identifier(&identifier) {
                insert(&mut identified, *product, *by);
            }
            version = version.or(identifier_version);
        }
        let found = match identified.is_empty() {
            true => self.by_name(&name, &publisher),
            false => self.choose(&identified, &publisher),
        };
        let version = match row.version.trim() {
            "" => version.as_deref().or(name.version.as_deref()),
            written => Some(written),
        };
        (found, version.and_then(comparable_version))
    }

    fn by_name(&self, name: &RowName, publisher: &CompanyName) -> MatchedProducts {
        let named = name
            .keys()
            .map(|key| self.of_name(key))
            .find(|named| !named.is_empty());
        match named {
            Some(named) => self.choose(named, publisher),
            None => self.by_prefix(name, publisher),
        }
    }

    /// Chooses between products by the publisher.
    fn choose(&self, named: &[NamedProduct], publisher: &CompanyName) -> MatchedProducts {
        match (named, self.published(named, publisher).as_slice()) {
            ([one], _) => {
                let is_other = self.vendor(one.0).compare(publisher) == PublisherMatch::Other;
                matched(*one, is_other.then_some(MatchDoubt::Publisher))
            }
            (_, [one]) => matched(*one, None),
            _ => (ids(named), ProductMatch::Several),
        }
    }

    /// `Zoom Rooms` of Zoom's vendor may be Zoom; `Zoom Player` of another vendor is not; without a
    /// publisher it is similar. The vendor's name alone begins the names of all its products, so it
    /// matches none of them.
    fn by_prefix(&self, name: &RowName, publisher: &CompanyName) -> MatchedProducts {
        let of_prefix = |key: &str| -> Vec<NamedProduct> {
            let named = self.of_name(key).iter().copied();
            named
                .filter(|(product, _)| !self.vendor(*product).contains(key))
                .collect()
        };
        let mut named = (1..name.name.len())
            .rev()
            .map(|words| of_prefix(name.name.first(words)))
            .find(|named| !named.is_empty())
            .unwrap_or_default();
        let published = self.published(&named, publisher);
        match published.as_slice() {
            [one] => matched(*one, Some(MatchDoubt::LongerName)),
            [_, ..] => (ids(&published), ProductMatch::Several),
            [] => {
                named.retain(|(product, _)| {
                    self.vendor(*product).compare(publisher) == PublisherMatch::Unknown
                });
                let similar = ids(&named);
                (Vec::new(), ProductMatch::None { similar })
            }
        }
    }

    /// The products whose vendor is the publisher.
    fn published(&self, named: &[NamedProduct], publisher: &CompanyName) -> Vec<NamedProduct> {
        let is_vendor = |(product, _): &NamedProduct| {
            self.vendor(*product).compare(publisher) == PublisherMatch::Vendor
        };
        named.iter().copied().filter(is_vendor).collect()
    }
}

fn matched((product, by): NamedProduct, doubt: Option<MatchDoubt>) -> MatchedProducts {
    (vec![product], ProductMatch::One { by, doubt })
}

fn ids(named: &[NamedProduct]) -> Vec<Id<Product>> {
    named.iter().map(|(product, _)| *product).collect()
}

/// The name of a row, with and without version and platform.
struct RowName {
    name: NormalizedName,
    /// The number of words without the version and the ignored words at the end.
    significant_words: usize,
    /// The length of the key without the version in the last word, such as `zoom` of `zoom5.0.1`.
    key_without_version: Option<usize>,
    version: Option<String>,
}

impl RowName {
    fn new(text: &str) -> Self {
        let name = normalize::normalize(text);
        let mut significant = name.len();
        let mut version = None;
        while significant > 1 && is_ignored(name.word(significant - 1)) {
            significant -= 1;
            let word = name.word(significant).trim_start_matches('v');
            // A single number may be a version or part of the name.
            if word.contains('.') {
                version = Some(word.to_owned());
            }
        }
        let last = significant
            .checked_sub(1)
            .map_or("", |last| name.word(last));
        let attached = last
            .find(|character: char| character.is_ascii_digit())
            .filter(|digit| {
                *digit > 0 && last[*digit..].contains('.') && is_version(&last[*digit..])
            });
        if let Some(digit) = attached {
            version = Some(last[digit..].to_owned());
        }
        let before = name.first(significant.saturating_sub(1)).len();
        Self {
            key_without_version: attached.map(|digit| before + digit),
            name,
            significant_words: significant,
            version,
        }
    }

    /// The possible keys, the longest first.
    fn keys(&self) -> impl Iterator<Item = &str> {
        let without_version = self.key_without_version;
        let without_version = without_version.map(|length| &self.name.key()[..length]);
        (self.significant_words..=self.name.len())
            .rev()
            .map(|words| self.name.first(words))
            .chain(without_version)
            .filter(|key| !key.is_empty())
    }
}

fn is_ignored(word: &str) -> bool {
    IGNORED_WORDS.contains(&word) || is_version(word.strip_prefix('v').unwrap_or(word))
}

fn is_version(word: &str) -> bool {
    !word.is_empty()
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// A version for comparisons: `v5.0.1 (1234)` is 5.0.1. A version with letters, such as a beta, cannot be
/// compared, so the strictest verdict applies.
fn comparable_version(text: &str) -> Option<Version> {
    let first = text.split_whitespace().next()?;
    Version::parse(first.strip_prefix(['v', 'V']).unwrap_or(first))
}

#[cfg(test)]
mod tests {
    use super::{RowName, comparable_version};

    #[test]
    fn a_name_is_tried_without_version_and_platform() {
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
    fn only_versions_of_numbers_can_be_compared() {
        let check = |text: &str, version: Option<&str>| {
            let found = comparable_version(text).map(|version| version.to_string());
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
