//! A new product.

use super::{YamlWriter, labels};
use crate::model::Date;
use crate::project::FileKind;
use crate::report::Messages;

/// What is asked of a new product.
#[derive(Debug)]
pub(crate) struct ProductDraft<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name, with the language it is in.
    pub name: (&'a str, &'a str),
    /// The id of its vendor.
    pub vendor: &'a str,
    /// The id of what it is for.
    pub category: Option<&'a str>,
    /// The id of its country.
    pub country: Option<&'a str>,
    /// Whether it is domestic.
    pub domestic: bool,
    /// The day it is written down.
    pub today: Date,
}

/// `products/<id>.yaml`.
pub(crate) fn product(product: &ProductDraft<'_>, words: &Messages) -> String {
    let mut sheet = YamlWriter::new(FileKind::Product, words);
    sheet.modeline(1);
    sheet.head();
    sheet.field("id", product.id);
    sheet.field("name", &labels(2, &[product.name]));
    sheet.field("aliases", "[]");
    sheet.field("vendor", product.vendor);
    if let Some(category) = product.category {
        sheet.field("category", category);
    }
    let country = product.country.unwrap_or("null");
    let domestic = product.domestic;
    sheet.field(
        "origin",
        &format!("{{ country: {country}, domestic: {domestic} }}"),
    );
    sheet.field("framework_contract", "false");
    sheet.field("identifiers", "{ cpe: null, purl: null, apps: {} }");
    sheet.field("offerings", "[]");
    sheet.field("domains", "[]");
    sheet.field("last_checked", &product.today.to_string());
    sheet.finish()
}
