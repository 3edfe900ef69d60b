//! The meaning of a value, as the mark in its schema tells.

use serde_json::Value;

use crate::load::MARK;
use crate::model::RecordKind;

/// The meaning of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueMeaning {
    /// The id of a record of this kind; `advisory#ruling` for a ruling.
    Id(RecordKind),
    /// The id of a record of this kind, or a map whose keys are languages.
    IdOrLabels(RecordKind),
    /// The id of a record of one of these kinds.
    AnyId(&'static [RecordKind]),
    /// An id with the word of its kind before it: `product:zoom`. See [`qualifier`].
    Qualified(&'static [RecordKind]),
    /// An issuer, the word `vendor`, `vendor:x`, or a map whose keys are languages.
    Operator,
    /// The name of a file in `content/files/`.
    Attachment,
    /// One of the site's languages.
    Language,
    /// The record's own id.
    OwnId,
    /// A map whose keys are ids.
    ById,
    /// A map whose keys are languages.
    Labels,
    /// A map whose keys are languages, of the site and others.
    Quotation,
    /// A day.
    Date,
    /// A text of a fixed form; the name is used in the key of the message for texts that do not have it.
    Form(&'static str),
}

/// The kinds that a ruling can target.
const TARGETS: &[RecordKind] = &[
    RecordKind::Product,
    RecordKind::Offering,
    RecordKind::Vendor,
    RecordKind::Category,
    RecordKind::Country,
];
/// The kinds that a suspension can name.
const ACTS: &[RecordKind] = &[RecordKind::Advisory, RecordKind::Ruling];
/// The kinds of parties of an involvement.
pub(crate) const PARTIES: &[RecordKind] = &[RecordKind::Vendor, RecordKind::Issuer];

const MEANINGS: &[(&str, ValueMeaning)] = &[
    ("issuer", ValueMeaning::Id(RecordKind::Issuer)),
    (
        "issuer-or-labels",
        ValueMeaning::IdOrLabels(RecordKind::Issuer),
    ),
    ("audience", ValueMeaning::Id(RecordKind::Audience)),
    (
        "audience-or-labels",
        ValueMeaning::IdOrLabels(RecordKind::Audience),
    ),
    ("vendor", ValueMeaning::Id(RecordKind::Vendor)),
    ("legislation", ValueMeaning::Id(RecordKind::Legislation)),
    ("reason", ValueMeaning::Id(RecordKind::Reason)),
    ("condition", ValueMeaning::Id(RecordKind::Condition)),
    ("activity", ValueMeaning::Id(RecordKind::Activity)),
    ("country", ValueMeaning::Id(RecordKind::Country)),
    ("category", ValueMeaning::Id(RecordKind::Category)),
    ("product", ValueMeaning::Id(RecordKind::Product)),
    ("offering", ValueMeaning::Id(RecordKind::Offering)),
    ("advisory", ValueMeaning::Id(RecordKind::Advisory)),
    ("ruling", ValueMeaning::Id(RecordKind::Ruling)),
    ("act", ValueMeaning::AnyId(ACTS)),
    ("target", ValueMeaning::Qualified(TARGETS)),
    ("party", ValueMeaning::Qualified(PARTIES)),
    ("address", ValueMeaning::Qualified(&RecordKind::WITH_PAGES)),
    ("old-address", ValueMeaning::Form("old-address")),
    ("operator-or-labels", ValueMeaning::Operator),
    ("attachment", ValueMeaning::Attachment),
    ("language", ValueMeaning::Language),
    ("id", ValueMeaning::OwnId),
    ("by-id", ValueMeaning::ById),
    ("labels", ValueMeaning::Labels),
    ("quotation", ValueMeaning::Quotation),
    ("date", ValueMeaning::Date),
    ("version", ValueMeaning::Form("version")),
    ("link", ValueMeaning::Form("link")),
    ("cve", ValueMeaning::Form("cve")),
    ("domain", ValueMeaning::Form("domain")),
    ("colour", ValueMeaning::Form("colour")),
    ("text", ValueMeaning::Form("text")),
];

/// The word before the id of a record of this kind: a country is named as the origin of products.
pub(crate) fn qualifier(kind: RecordKind) -> &'static str {
    match kind == RecordKind::Country {
        true => "origin",
        false => kind.name(),
    }
}

impl ValueMeaning {
    /// Whether a value can be a map whose keys are languages.
    pub(crate) fn can_be_labels(self) -> bool {
        match self {
            Self::Labels | Self::Quotation | Self::IdOrLabels(_) | Self::Operator => true,
            Self::Id(_)
            | Self::AnyId(_)
            | Self::Attachment
            | Self::Qualified(_)
            | Self::Language
            | Self::OwnId
            | Self::ById
            | Self::Date
            | Self::Form(_) => false,
        }
    }
}

/// The meaning of the values of a schema, if it has a mark.
pub(crate) fn meaning(schema: &Value) -> Option<ValueMeaning> {
    let mark = schema.get(MARK)?.as_str()?;
    MEANINGS
        .iter()
        .find_map(|(name, meaning)| (*name == mark).then_some(*meaning))
}

/// The schema of a field of a map.
pub(crate) fn property_schema<'s>(schema: &'s Value, key: &str) -> Option<&'s Value> {
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
pub(crate) fn item_schema(schema: &Value) -> Option<&Value> {
    schema.get("items")
}
