//! `moved.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::reference_markers;
use super::scalars::NonEmptyText;

/// A record whose id was changed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct MovedShape {
    #[schemars(with = "reference_markers::OldAddressRef")]
    pub(in crate::load) from: NonEmptyText,
    #[schemars(with = "reference_markers::AddressRef")]
    pub(in crate::load) to: NonEmptyText,
}
