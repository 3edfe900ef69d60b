//! `moved.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::leaf::NonEmptyText;
use super::refs;

/// A record that got another id.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct MovedShape {
    #[schemars(with = "refs::OldAddressRef")]
    pub(in crate::load) from: NonEmptyText,
    #[schemars(with = "refs::AddressRef")]
    pub(in crate::load) to: NonEmptyText,
}
