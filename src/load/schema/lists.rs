//! The files that hold a list: issuers, audiences, vendors, legislation, vocabulary.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::accept::AcceptShape;
use super::id_or_labels::filled_labels;
use super::reference_markers;
use super::scalars::{Ident, Link, LocalizedShape, WordShape};
use crate::model::{BasisKind, DefaultVerdict};

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct IssuerShape {
    pub(in crate::load) id: Ident,
    #[serde(deserialize_with = "filled_labels")]
    pub(in crate::load) name: LocalizedShape,
    pub(in crate::load) rank: u32,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::AudienceRef>")]
    pub(in crate::load) jurisdiction: Vec<String>,
    #[schemars(with = "Option<reference_markers::IssuerRef>")]
    pub(in crate::load) successor_of: Option<String>,
    #[serde(default)]
    pub(in crate::load) contact: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct AudienceShape {
    pub(in crate::load) id: Ident,
    pub(in crate::load) name: LocalizedShape,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::AudienceRef>")]
    pub(in crate::load) parents: Vec<String>,
    pub(in crate::load) default: Option<WordShape<DefaultVerdict>>,
    #[serde(default)]
    pub(in crate::load) reader: bool,
    #[serde(default)]
    pub(in crate::load) invitation: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) covers: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct VendorShape {
    pub(in crate::load) id: Ident,
    #[serde(deserialize_with = "filled_labels")]
    pub(in crate::load) name: LocalizedShape,
    #[schemars(with = "Option<reference_markers::CountryRef>")]
    pub(in crate::load) country: Option<String>,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct LegislationShape {
    pub(in crate::load) id: Ident,
    #[serde(default)]
    pub(in crate::load) kind: WordShape<BasisKind>,
    #[serde(deserialize_with = "filled_labels")]
    pub(in crate::load) name: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) summary: LocalizedShape,
    pub(in crate::load) url: Option<Link>,
    #[schemars(with = "Option<reference_markers::CountryRef>")]
    pub(in crate::load) jurisdiction: Option<String>,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct VocabularyShape {
    #[schemars(with = "reference_markers::ById<TermShape>")]
    pub(in crate::load) reasons: BTreeMap<String, TermShape>,
    #[schemars(with = "reference_markers::ById<TermShape>")]
    pub(in crate::load) conditions: BTreeMap<String, TermShape>,
    #[schemars(with = "reference_markers::ById<ActivityShape>")]
    pub(in crate::load) activities: BTreeMap<String, ActivityShape>,
    #[schemars(with = "reference_markers::ById<CountryShape>")]
    pub(in crate::load) countries: BTreeMap<String, CountryShape>,
    #[schemars(with = "reference_markers::ById<CountryShape>")]
    pub(in crate::load) categories: BTreeMap<String, CountryShape>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct TermShape {
    pub(in crate::load) label: LocalizedShape,
    pub(in crate::load) sentence: LocalizedShape,
}

/// An activity; its label may be left out where the program has words for it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct ActivityShape {
    #[serde(default)]
    pub(in crate::load) label: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) sentence: LocalizedShape,
}

/// A country or a category: a label alone.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct CountryShape {
    #[serde(deserialize_with = "filled_labels")]
    pub(in crate::load) label: LocalizedShape,
}
