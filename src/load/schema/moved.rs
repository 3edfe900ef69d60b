//! `moved.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::leaf::Words;
use super::refs;

/// A record that got another id.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct MovedShape {
    #[schemars(with = "refs::OldAddress")]
    pub(in crate::load) from: Words,
    #[schemars(with = "refs::Address")]
    pub(in crate::load) to: Words,
}
