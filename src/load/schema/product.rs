//! `products/*.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::accept::AcceptShape;
use super::id_or_labels::{IdOrLabels, OrLabels, filled_labels};
use super::reference_markers;
use super::scalars::{
    Day, Domain, Ident, Link, LocalizedShape, NonEmptyList, NonEmptyText, OneOrMany,
};

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct ProductShape {
    pub(in crate::load) id: Ident,
    #[serde(deserialize_with = "filled_labels")]
    pub(in crate::load) name: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) aliases: Vec<NonEmptyText>,
    #[schemars(with = "reference_markers::VendorRef")]
    pub(in crate::load) vendor: String,
    #[schemars(with = "Option<reference_markers::CategoryRef>")]
    pub(in crate::load) category: Option<String>,
    #[serde(default)]
    pub(in crate::load) origin: OriginShape,
    #[serde(default)]
    pub(in crate::load) framework_contract: bool,
    #[serde(default)]
    pub(in crate::load) identifiers: IdentifiersShape,
    #[serde(default)]
    pub(in crate::load) offerings: Vec<OfferingShape>,
    #[serde(default)]
    pub(in crate::load) domains: Vec<Domain>,
    pub(in crate::load) website: Option<Link>,
    #[serde(default)]
    pub(in crate::load) guide: LocalizedShape<Link>,
    pub(in crate::load) last_checked: Option<Day>,
    #[serde(default)]
    pub(in crate::load) moving_away: LocalizedShape<NonEmptyList<NonEmptyText>>,
    #[serde(default)]
    pub(in crate::load) note: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) fictional: bool,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct OriginShape {
    #[schemars(with = "Option<reference_markers::CountryRef>")]
    pub(in crate::load) country: Option<String>,
    pub(in crate::load) domestic: bool,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct IdentifiersShape {
    pub(in crate::load) cpe: Option<String>,
    pub(in crate::load) purl: Option<String>,
    #[schemars(with = "reference_markers::ById<OneOrMany>")]
    pub(in crate::load) apps: BTreeMap<String, OneOrMany>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct OfferingShape {
    pub(in crate::load) id: Ident,
    #[serde(default)]
    pub(in crate::load) name: LocalizedShape,
    #[schemars(with = "OrLabels<reference_markers::OperatorRef>")]
    pub(in crate::load) operator: IdOrLabels,
    #[serde(default)]
    pub(in crate::load) domains: Vec<Domain>,
}
