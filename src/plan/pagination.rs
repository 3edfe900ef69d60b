//! How long lists of products are divided into pages.

use crate::model::Catalog;

/// The most products of a part. The page of an audience with no more than these is not split.
pub(crate) const PRODUCTS_PER_PART: usize = 40;

/// The most products on the home page. A site with more has lists of all, in parts.
pub(crate) const PRODUCTS_ON_HOME: usize = 100;

/// The most products beside each other on a page.
pub(crate) const COMPARED_PRODUCTS: usize = 60;

/// How many parts the list of each audience has; 0 where its page lists all.
pub(crate) fn audience_parts(catalog: &Catalog) -> u16 {
    parts_over(PRODUCTS_PER_PART, catalog)
}

/// How many parts the list of all products has; 0 where the home page lists all.
pub(crate) fn product_list_parts(catalog: &Catalog) -> u16 {
    parts_over(PRODUCTS_ON_HOME, catalog)
}

/// How many pages compare products, at least one.
pub(crate) fn compare_parts(catalog: &Catalog) -> u16 {
    let parts = catalog.products.len().div_ceil(COMPARED_PRODUCTS).max(1);
    u16::try_from(parts).unwrap_or(u16::MAX)
}

/// The parts of a list that is split where it has more products than `most`.
fn parts_over(most: usize, catalog: &Catalog) -> u16 {
    let products = catalog.products.len();
    match products > most {
        true => u16::try_from(products.div_ceil(PRODUCTS_PER_PART)).unwrap_or(u16::MAX),
        false => 0,
    }
}
