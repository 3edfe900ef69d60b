//! A new product.

use super::{YamlWriter, labels, list, quoted};
use crate::project::FileKind;
use crate::report::Messages;

/// The values of a new product.
#[derive(Debug)]
pub(crate) struct ProductDraft<'a> {
    /// Its id.
    pub id: &'a str,
    /// The language of its name, and the name.
    pub name: (&'a str, &'a str),
    /// Other names.
    pub aliases: &'a [String],
    /// The id of its vendor.
    pub vendor: &'a str,
    /// The id of its category.
    pub category: Option<&'a str>,
    /// The code of its country of origin, if it is not that of its vendor.
    pub country: Option<&'a str>,
    /// Whether it is domestic.
    pub domestic: bool,
}

/// `products/<id>.yaml`.
pub(crate) fn product(product: &ProductDraft<'_>, messages: &Messages) -> String {
    let mut writer = YamlWriter::with_head(FileKind::Product, 1, messages);
    writer.field("id", product.id);
    writer.field("name", &labels(2, &[product.name]));
    let aliases: Vec<String> = product.aliases.iter().map(|alias| quoted(alias)).collect();
    writer.field("aliases", &list(&aliases));
    writer.field("vendor", product.vendor);
    if let Some(category) = product.category {
        writer.field("category", category);
    }
    let country = product.country.unwrap_or("null");
    let domestic = product.domestic;
    writer.field(
        "origin",
        &format!("{{ country: {country}, domestic: {domestic} }}"),
    );
    writer.field("framework_contract", "false");
    writer.field("identifiers", "{ cpe: null, purl: null, apps: {} }");
    writer.field("offerings", "[]");
    writer.field("domains", "[]");
    writer.field("website", "null");
    writer.field("guide", "{}");
    // The day on which a person checked the facts, which only that person knows.
    writer.field("last_checked", "null");
    writer.finish()
}
