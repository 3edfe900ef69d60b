//! What a value means, as the marks of a shape say it.

use serde_json::Value;

use crate::load::MARK;
use crate::model::RecordKind;

/// What a text of a file means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The id of a record of this kind, of `advisory#ruling` for a ruling.
    Id(RecordKind),
    /// An id with its kind before it: `product:zoom`.
    Qualified(&'static [RecordKind]),
    /// An issuer, or the word `vendor`.
    Operator,
    /// One of the site's languages.
    Language,
    /// The record's own id.
    Own,
    /// A map whose keys are ids.
    ById,
    /// A map whose keys are languages.
    Labels,
    /// A day.
    Date,
    /// A text of a fixed form, with words for who writes another.
    Form(&'static str),
}

/// What a ruling can be about.
const TARGETS: &[RecordKind] = &[
    RecordKind::Product,
    RecordKind::Offering,
    RecordKind::Vendor,
];
/// Who can be involved.
const PARTIES: &[RecordKind] = &[RecordKind::Vendor, RecordKind::Issuer];

const MEANINGS: &[(&str, Meaning)] = &[
    ("issuer", Meaning::Id(RecordKind::Issuer)),
    ("audience", Meaning::Id(RecordKind::Audience)),
    ("vendor", Meaning::Id(RecordKind::Vendor)),
    ("legislation", Meaning::Id(RecordKind::Legislation)),
    ("reason", Meaning::Id(RecordKind::Reason)),
    ("condition", Meaning::Id(RecordKind::Condition)),
    ("country", Meaning::Id(RecordKind::Country)),
    ("category", Meaning::Id(RecordKind::Category)),
    ("product", Meaning::Id(RecordKind::Product)),
    ("advisory", Meaning::Id(RecordKind::Advisory)),
    ("ruling", Meaning::Id(RecordKind::Ruling)),
    ("target", Meaning::Qualified(TARGETS)),
    ("party", Meaning::Qualified(PARTIES)),
    ("address", Meaning::Qualified(&RecordKind::SHOWN)),
    ("old-address", Meaning::Form("old-address")),
    ("operator", Meaning::Operator),
    ("language", Meaning::Language),
    ("id", Meaning::Own),
    ("by-id", Meaning::ById),
    ("labels", Meaning::Labels),
    ("date", Meaning::Date),
    ("version", Meaning::Form("version")),
    ("link", Meaning::Form("link")),
    ("cve", Meaning::Form("cve")),
    ("colour", Meaning::Form("colour")),
    ("text", Meaning::Form("text")),
];

/// What the values of a schema mean, where it is marked.
pub fn meaning(schema: &Value) -> Option<Meaning> {
    let mark = schema.get(MARK)?.as_str()?;
    MEANINGS
        .iter()
        .find_map(|(name, meaning)| (*name == mark).then_some(*meaning))
}

/// The schema of a field of a map.
pub fn below<'s>(schema: &'s Value, key: &str) -> Option<&'s Value> {
    schema
        .get("properties")
        .and_then(|properties| properties.get(key))
        .or_else(|| {
            schema
                .get("additionalProperties")
                .filter(|rest| rest.is_object())
        })
}

/// The schema of the items of a list.
pub fn item(schema: &Value) -> Option<&Value> {
    schema.get("items")
}
