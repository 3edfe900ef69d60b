//! The list of an audience, cut into pages that stay light however many products there are.

use crate::model::Catalog;

/// The most products that the page of an audience tells in full.
const MAX_UNPAGINATED: usize = 40;
/// How many products a part holds.
pub(crate) const PRODUCTS_PER_PART: usize = 40;

/// How many parts the list of each audience has; 0 where its page tells all.
pub(crate) fn audience_parts(catalog: &Catalog) -> u16 {
    let products = catalog.products.len();
    match products > MAX_UNPAGINATED {
        true => u16::try_from(products.div_ceil(PRODUCTS_PER_PART)).unwrap_or(u16::MAX),
        false => 0,
    }
}
