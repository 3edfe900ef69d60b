//! Pagination of the list of products of an audience.

use crate::model::Catalog;

/// The most products of a part. The page of an audience with no more than these is not split.
pub(crate) const PRODUCTS_PER_PART: usize = 40;

/// How many parts the list of each audience has; 0 where its page lists all.
pub(crate) fn audience_parts(catalog: &Catalog) -> u16 {
    let products = catalog.products.len();
    match products > PRODUCTS_PER_PART {
        true => u16::try_from(products.div_ceil(PRODUCTS_PER_PART)).unwrap_or(u16::MAX),
        false => 0,
    }
}
