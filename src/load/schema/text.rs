//! The front matter of Markdown files.

use schemars::JsonSchema;
use serde::Deserialize;

use super::accept::AcceptShape;
use super::advisory::VulnerabilityShape;
use super::reference_markers;
use super::scalars::{Day, Ident, LocalizedShape, NonEmptyText, WordShape};
use crate::model::{BulletinKind, CvssSeverity, TranslationState};

/// The front matter of a text without facts: of an advisory, a page, or any translation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct TextShape {
    pub(in crate::load) title: NonEmptyText,
    pub(in crate::load) summary: NonEmptyText,
    pub(in crate::load) translation: Option<TranslationShape>,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct TranslationShape {
    pub(in crate::load) state: WordShape<TranslationState>,
    pub(in crate::load) source_hash: Option<NonEmptyText>,
    pub(in crate::load) translator: Option<NonEmptyText>,
    pub(in crate::load) reviewed: Option<Day>,
}

/// The front matter of a bulletin in its source language: facts and text.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct BulletinShape {
    pub(in crate::load) id: Ident,
    #[schemars(with = "reference_markers::IssuerRef")]
    pub(in crate::load) issuer: String,
    pub(in crate::load) kind: WordShape<BulletinKind>,
    pub(in crate::load) issued: Day,
    pub(in crate::load) expires: Option<Day>,
    pub(in crate::load) severity: Option<WordShape<CvssSeverity>>,
    #[serde(default)]
    pub(in crate::load) vulnerabilities: Vec<VulnerabilityShape>,
    #[serde(default)]
    pub(in crate::load) action: LocalizedShape,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::ProductRef>")]
    pub(in crate::load) products: Vec<String>,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::AudienceRef>")]
    pub(in crate::load) audiences: Vec<String>,
    #[serde(default)]
    #[schemars(with = "Vec<reference_markers::AdvisoryRef>")]
    pub(in crate::load) concerns: Vec<String>,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
    pub(in crate::load) title: NonEmptyText,
    pub(in crate::load) summary: NonEmptyText,
}
