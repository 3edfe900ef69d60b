//! `publish` in `site.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::scalars::{NonEmptyText, WordShape};
use crate::model::ApprovalRule;

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct PublishShape {
    pub(in crate::load) targets: BTreeMap<String, PublishTargetShape>,
    pub(in crate::load) approval: WordShape<ApprovalRule>,
    pub(in crate::load) key: Option<NonEmptyText>,
    pub(in crate::load) next_key: Option<NonEmptyText>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct PublishTargetShape {
    pub(in crate::load) directory: Option<NonEmptyText>,
    pub(in crate::load) rsync: Option<NonEmptyText>,
    pub(in crate::load) keep: Option<u32>,
}
