//! Compares the publisher in a list with the vendor of a product.

use crate::locale::normalize;
use crate::model::{Catalog, Id, Product};

/// Words of company names that do not distinguish companies.
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

/// Legal forms at the end of a name written without spaces.
const LEGAL_FORM_SUFFIXES: &[&str] = &["股份有限公司", "有限公司", "公司", "株式会社"];

/// What lists write for an unknown publisher.
const UNKNOWN_PUBLISHERS: &[&str] = &["unknown", "na", "none", "null", "不明", "未知", "無"];

/// Whether a publisher is the vendor of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PublisherMatch {
    /// One of them is not known.
    Unknown,
    /// It is the vendor.
    Vendor,
    /// It is another company.
    Other,
}

/// The names of a product's vendor, and of the product: some vendors are named after it.
#[derive(Debug, Default)]
pub(super) struct VendorNames {
    names: Vec<CompanyName>,
    products: Vec<String>,
}

/// The name of a company without its legal form.
#[derive(Debug, Default)]
pub(super) struct CompanyName {
    first: String,
    whole: String,
}

impl VendorNames {
    pub(super) fn new(catalog: &Catalog, product: Id<Product>) -> Self {
        let record = &catalog.products[product];
        let Some(vendor) = record.vendor.map(|vendor| &catalog.vendors[vendor]) else {
            return Self::default();
        };
        let names = vendor.name.iter().map(|(_, name)| name.as_str());
        let products = record.name.iter();
        Self {
            names: names
                .chain([vendor.slug.as_str()])
                .map(CompanyName::new)
                .filter(|name| !name.whole.is_empty())
                .collect(),
            products: products.map(|(_, name)| normalize::key(name)).collect(),
        }
    }

    /// Compares a publisher with the vendor.
    pub(super) fn compare(&self, publisher: &CompanyName) -> PublisherMatch {
        if publisher.whole.is_empty() || self.names.is_empty() {
            return PublisherMatch::Unknown;
        }
        let is_vendor = self.names.iter().any(|name| name.is_same(publisher))
            || self.products.contains(&publisher.whole);
        match is_vendor {
            true => PublisherMatch::Vendor,
            false => PublisherMatch::Other,
        }
    }

    /// Whether a normalized name is the vendor's own, and so does not distinguish its products.
    pub(super) fn contains(&self, key: &str) -> bool {
        self.names.iter().any(|name| name.whole == key)
    }
}

impl CompanyName {
    pub(super) fn new(text: &str) -> Self {
        let name = normalize::normalize(text);
        let words: Vec<&str> = name
            .words()
            .filter(|word| !LEGAL_FORMS.contains(word))
            .map(without_legal_form)
            .filter(|word| !word.is_empty())
            .collect();
        Self {
            first: words.first().copied().unwrap_or_default().to_owned(),
            whole: words.concat(),
        }
    }

    /// Whether it is the same as one of the names; an empty name is not.
    pub(super) fn is_any_of(&self, names: &[Self]) -> bool {
        !self.whole.is_empty() && names.iter().any(|name| name.is_same(self))
    }

    /// The publisher of a row; an empty name if it is not known.
    pub(super) fn of_publisher(text: &str) -> Self {
        let name = Self::new(text);
        match UNKNOWN_PUBLISHERS.contains(&name.whole.as_str()) {
            true => Self::default(),
            false => name,
        }
    }

    /// `Zoom` is `Zoom Video Communications`: a shortened name keeps its first word. Names without
    /// spaces are compared by their beginning.
    fn is_same(&self, other: &Self) -> bool {
        self.first == other.first
            || (!self.whole.is_ascii()
                && !other.whole.is_ascii()
                && (self.whole.starts_with(&other.whole) || other.whole.starts_with(&self.whole)))
    }
}

fn without_legal_form(word: &str) -> &str {
    LEGAL_FORM_SUFFIXES
        .iter()
        .find_map(|suffix| word.strip_suffix(suffix))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::{CompanyName, PublisherMatch, VendorNames};
    use crate::locale::normalize;

    fn vendor(names: &[&str], products: &[&str]) -> VendorNames {
        VendorNames {
            names: names.iter().map(|name| CompanyName::new(name)).collect(),
            products: products.iter().map(|name| normalize::key(name)).collect(),
        }
    }

    #[test]
    fn a_vendor_is_recognized_in_all_spellings() {
        let check = |publisher: &str, vendor: &VendorNames, expected: PublisherMatch| {
            let found = vendor.compare(&CompanyName::of_publisher(publisher));
            assert_eq!(found, expected, "{publisher}");
        };
        let zoom = vendor(&["Zoom Video Communications"], &["Zoom"]);
        for name in [
            "Zoom Video Communications, Inc.",
            "ZOOM",
            "Zoom Communications",
        ] {
            check(name, &zoom, PublisherMatch::Vendor);
        }
        for name in ["Inmatrix LTD", "Zoomify Inc", "The Zoomers"] {
            check(name, &zoom, PublisherMatch::Other);
        }
        for name in ["", " ", "-", "N/A", "Unknown", "不明"] {
            check(name, &zoom, PublisherMatch::Unknown);
        }
        check("Anybody", &VendorNames::default(), PublisherMatch::Unknown);

        let cyberlink = vendor(&["訊連科技", "CyberLink"], &[]);
        check("訊連科技股份有限公司", &cyberlink, PublisherMatch::Vendor);
        check("訊連", &cyberlink, PublisherMatch::Vendor);
        check("CyberLink Corp.", &cyberlink, PublisherMatch::Vendor);
        check("宏碁股份有限公司", &cyberlink, PublisherMatch::Other);

        let webex = vendor(&["Cisco"], &["Webex"]);
        check("Webex LLC", &webex, PublisherMatch::Vendor);
    }
}
