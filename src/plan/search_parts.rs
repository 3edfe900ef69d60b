//! The records of the full-text search, divided into parts.

use sha2::{Digest, Sha256};

use crate::model::{Advisory, Bulletin, Catalog, Id, Page, Product, Record};

/// The most records of a part, approximately. A query loads a file of each part for each of its words, a new
/// record changes most files of its part.
const RECORDS_PER_PART: usize = 2000;

/// The name of the table of the search index. Raise its number with every change of the form of the index: then a
/// search page that was loaded before finds no index, and says so, rather than reading this one wrongly.
pub(crate) const SEARCH_TABLE: &str = "index-1.js";

/// A record that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchRecord {
    /// By its names.
    Product(Id<Product>),
    /// By its text and its terms.
    Advisory(Id<Advisory>),
    /// By its text.
    Bulletin(Id<Bulletin>),
    /// By its text.
    Page(Id<Page>),
    /// By its terms and their meanings.
    Glossary,
}

/// The records of each part, the same in every language; at least one part, which may be empty.
///
/// A record's id alone decides its part until the site has doubled, so that a new record changes one
/// part and not all that follow it.
pub(super) fn search_records(catalog: &Catalog) -> Vec<Vec<SearchRecord>> {
    let mut records: Vec<(&str, SearchRecord)> = vec![("glossary", SearchRecord::Glossary)];
    let products = catalog.products.iter();
    records
        .extend(products.map(|(id, record)| (record.slug().as_str(), SearchRecord::Product(id))));
    let advisories = catalog.advisories.iter();
    records.extend(
        advisories.map(|(id, record)| (record.slug().as_str(), SearchRecord::Advisory(id))),
    );
    let bulletins = catalog.bulletins.iter();
    records
        .extend(bulletins.map(|(id, record)| (record.slug().as_str(), SearchRecord::Bulletin(id))));
    let pages = catalog.pages.iter();
    records.extend(pages.map(|(id, record)| (record.slug().as_str(), SearchRecord::Page(id))));
    let mut parts = vec![Vec::new(); parts(records.len())];
    let last = parts.len() - 1;
    for (id, kind) in records {
        parts[usize::from(hash_id(id)) & last].push(kind);
    }
    parts
}

/// The number of parts: a power of two, so that parts are halved when the site has doubled.
fn parts(records: usize) -> usize {
    records
        .div_ceil(RECORDS_PER_PART)
        .max(1)
        .next_power_of_two()
}

/// Spreads ids evenly, in the same way on every machine and in every version.
fn hash_id(id: &str) -> u16 {
    let digest = Sha256::digest(id);
    u16::from_le_bytes([digest[0], digest[1]])
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_part_is_at_least_half_full() {
        let check = |records, expected| assert_eq!(parts(records), expected, "{records}");
        check(0, 1);
        check(2000, 1);
        check(2001, 2);
        check(4000, 2);
        check(4001, 4);
        check(24_400, 16);
    }
}
