//! `site.yaml`.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::accept::AcceptShape;
use super::publishing::PublishShape;
use super::scalars::{ColourText, Day, LocalizedShape, NonEmptyList, NonEmptyText, WordShape};
use crate::model::{ExportKind, Tlp};

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct SiteShape {
    pub(in crate::load) title: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) notice: LocalizedShape,
    pub(in crate::load) base_url: Option<String>,
    pub(in crate::load) time_zone: String,
    pub(in crate::load) data_date: Option<Day>,
    pub(in crate::load) languages: NonEmptyList<LanguageShape>,
    #[serde(default = "default_theme")]
    pub(in crate::load) theme: NonEmptyText,
    #[serde(default)]
    pub(in crate::load) look: LookShape,
    #[serde(default)]
    pub(in crate::load) publisher: PublisherShape,
    #[serde(default)]
    pub(in crate::load) tlp: WordShape<Tlp>,
    #[serde(default)]
    pub(in crate::load) require_alternatives: bool,
    #[serde(default = "yes")]
    pub(in crate::load) posters: bool,
    #[serde(default)]
    pub(in crate::load) outputs: Vec<WordShape<ExportKind>>,
    #[serde(default)]
    pub(in crate::load) publish: PublishShape,
    #[serde(default)]
    pub(in crate::load) accept: Vec<AcceptShape>,
}

fn yes() -> bool {
    true
}

fn default_theme() -> NonEmptyText {
    NonEmptyText("default".to_owned())
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct LanguageShape {
    pub(in crate::load) id: String,
    pub(in crate::load) locale: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct LookShape {
    pub(in crate::load) agency: LocalizedShape,
    pub(in crate::load) logo: Option<NonEmptyText>,
    pub(in crate::load) colours: ColoursShape,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct ColoursShape {
    pub(in crate::load) light: SchemeShape,
    pub(in crate::load) dark: SchemeShape,
}

/// The colours that a site can choose. The colours of verdicts are not among them, since they mean
/// the same on every site.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct SchemeShape {
    #[serde(deserialize_with = "colour")]
    #[schemars(with = "ColourText")]
    pub(in crate::load) header: Option<ColourText>,
    #[serde(deserialize_with = "colour")]
    #[schemars(with = "ColourText")]
    pub(in crate::load) accent: Option<ColourText>,
    #[serde(deserialize_with = "colour")]
    #[schemars(with = "ColourText")]
    pub(in crate::load) link: Option<ColourText>,
    #[serde(deserialize_with = "colour")]
    #[schemars(with = "ColourText")]
    pub(in crate::load) band: Option<ColourText>,
}

/// A colour without quotation marks is a comment in YAML and leaves an empty value. That is a mistake,
/// so an empty value is not accepted for an absent one.
fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ColourText>, D::Error> {
    ColourText::deserialize(deserializer).map(Some)
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct PublisherShape {
    pub(in crate::load) name: LocalizedShape,
    pub(in crate::load) contact: LocalizedShape,
}
