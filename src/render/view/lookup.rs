//! The lookup of products, on any page.

use serde::Serialize;
use std::borrow::Cow;

/// What the component `lookup_answers` prints for the script.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LookupView<'a> {
    /// URL of the script of the lookup, which is loaded when a reader goes to the box.
    pub code: String,
    /// URL of the script with the products.
    pub script: String,
    /// URL of the folder of the products' pages.
    pub products: String,
    /// How products were found, a message for each way, joined by `|`; with `{name}` for the first product.
    pub found: String,
    /// Message `lookup-count` with `{n}` and `{all}` as arguments.
    pub count: Cow<'a, str>,
    /// Message `lookup-more` with `{n}` as its argument.
    pub more: Cow<'a, str>,
    /// Message `lookup-none…`: the rule for products that are not listed.
    pub not_found: &'a str,
}
