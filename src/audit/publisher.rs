//! Whether a list's publisher is the maker of a product.

use super::normalize::{self, NormalizedName};
use crate::model::{Catalog, Id, Product};

/// Words of companies' names that say nothing of which company it is.
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "ltd",
    "limited",
    "llc",
    "plc",
    "gmbh",
    "ag",
    "sa",
    "bv",
    "pte",
    "pty",
    "kk",
    "oy",
    "ab",
    "the",
];

/// The same at the end of a name that is written without spaces.
const LEGAL_FORM_SUFFIXES: &[&str] = &["股份有限公司", "有限公司", "公司", "株式会社"];

/// What lists write where they know no publisher.
const UNKNOWN_PUBLISHERS: &[&str] = &["unknown", "na", "none", "null", "不明", "未知", "無"];

/// What a list's publisher says of who made a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PublisherMatch {
    /// Nothing.
    Nothing,
    /// It is the maker.
    Maker,
    /// It is somebody else.
    Another,
}

/// A publisher as the list names it.
pub(super) struct RowPublisher {
    name: CompanyName,
}

/// The names of a product's maker, and the product's own: some makers are named after it.
#[derive(Debug, Default)]
pub(super) struct VendorNames {
    names: Vec<CompanyName>,
    products: Vec<String>,
}

/// A company's name without its legal form.
#[derive(Debug, Default)]
struct CompanyName {
    first: String,
    whole: String,
}

impl RowPublisher {
    pub(super) fn new(text: &str) -> Self {
        let name = CompanyName::new(&normalize::normalize(text));
        match UNKNOWN_PUBLISHERS.contains(&name.whole.as_str()) {
            true => Self {
                name: CompanyName::default(),
            },
            false => Self { name },
        }
    }

    /// Holds it against a maker; a product without one contradicts nobody.
    pub(super) fn compare(&self, maker: &VendorNames) -> PublisherMatch {
        if self.name.whole.is_empty() || maker.names.is_empty() {
            return PublisherMatch::Nothing;
        }
        let is_maker = maker.names.iter().any(|name| name.is_same(&self.name))
            || maker.products.contains(&self.name.whole);
        match is_maker {
            true => PublisherMatch::Maker,
            false => PublisherMatch::Another,
        }
    }
}

impl VendorNames {
    pub(super) fn new(catalog: &Catalog, product: Id<Product>) -> Self {
        let record = &catalog.products[product];
        let Some(vendor) = record.vendor.map(|vendor| &catalog.vendors[vendor]) else {
            return Self::default();
        };
        let names = vendor.name.iter().map(|(_, name)| name.as_str());
        Self {
            names: names
                .chain([vendor.slug.as_str()])
                .map(|name| CompanyName::new(&normalize::normalize(name)))
                .filter(|name| !name.whole.is_empty())
                .collect(),
            products: record
                .name
                .iter()
                .map(|(_, name)| normalize::key(name))
                .collect(),
        }
    }

    /// Whether a folded name is the maker's alone, and so says little of which product is meant.
    pub(super) fn is_named(&self, key: &str) -> bool {
        self.names.iter().any(|name| name.whole == key)
    }
}

impl CompanyName {
    fn new(folded: &NormalizedName) -> Self {
        let words: Vec<&str> = folded
            .words()
            .filter(|word| !LEGAL_FORMS.contains(word))
            .map(without_ending)
            .filter(|word| !word.is_empty())
            .collect();
        Self {
            first: words.first().copied().unwrap_or_default().to_owned(),
            whole: words.concat(),
        }
    }

    /// `Zoom` is `Zoom Video Communications`: whoever shortens a name keeps its first word. Names
    /// without spaces are compared by their beginning.
    fn is_same(&self, other: &Self) -> bool {
        self.first == other.first
            || (!self.whole.is_ascii()
                && !other.whole.is_ascii()
                && (self.whole.starts_with(&other.whole) || other.whole.starts_with(&self.whole)))
    }
}

fn without_ending(word: &str) -> &str {
    LEGAL_FORM_SUFFIXES
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{CompanyName, PublisherMatch, RowPublisher, VendorNames};
    use crate::audit::normalize;

    fn maker(names: &[&str], products: &[&str]) -> VendorNames {
        VendorNames {
            names: names
                .iter()
                .map(|name| CompanyName::new(&normalize::normalize(name)))
                .collect(),
            products: products.iter().map(|name| normalize::key(name)).collect(),
        }
    }

    #[test]
    fn a_maker_is_known_by_the_ways_it_is_written() {
        let check = |publisher: &str, maker: &VendorNames, says: PublisherMatch| {
            assert_eq!(
                RowPublisher::new(publisher).compare(maker),
                says,
                "{publisher}"
            );
        };
        let zoom = maker(&["Zoom Video Communications"], &["Zoom"]);
        for name in [
            "Zoom Video Communications, Inc.",
            "ZOOM",
            "Zoom Communications",
        ] {
            check(name, &zoom, PublisherMatch::Maker);
        }
        for name in ["Inmatrix LTD", "Zoomify Inc", "The Zoomers"] {
            check(name, &zoom, PublisherMatch::Another);
        }
        for name in ["", " ", "-", "N/A", "Unknown", "不明"] {
            check(name, &zoom, PublisherMatch::Nothing);
        }
        check("Anybody", &VendorNames::default(), PublisherMatch::Nothing);

        let cyberlink = maker(&["訊連科技", "CyberLink"], &[]);
        check("訊連科技股份有限公司", &cyberlink, PublisherMatch::Maker);
        check("訊連", &cyberlink, PublisherMatch::Maker);
        check("CyberLink Corp.", &cyberlink, PublisherMatch::Maker);
        check("宏碁股份有限公司", &cyberlink, PublisherMatch::Another);

        let webex = maker(&["Cisco"], &["Webex"]);
        check("Webex LLC", &webex, PublisherMatch::Maker);
    }
}
