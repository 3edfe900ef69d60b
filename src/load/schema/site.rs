//! `site.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::advisory::TlpShape;
use super::leaf::{Day, Filled, LocalizedShape, Words};

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct SiteShape {
    pub(in crate::load) title: LocalizedShape,
    #[serde(default)]
    pub(in crate::load) notice: LocalizedShape,
    pub(in crate::load) base_url: Option<String>,
    pub(in crate::load) time_zone: String,
    pub(in crate::load) data_date: Option<Day>,
    pub(in crate::load) languages: Filled<LanguageShape>,
    #[serde(default = "default_theme")]
    pub(in crate::load) theme: Words,
    #[serde(default)]
    pub(in crate::load) publisher: PublisherShape,
    #[serde(default)]
    pub(in crate::load) tlp: TlpShape,
    #[serde(default)]
    pub(in crate::load) require_alternatives: bool,
    #[serde(default = "yes")]
    pub(in crate::load) posters: bool,
    #[serde(default)]
    pub(in crate::load) outputs: Vec<OutputShape>,
}

fn yes() -> bool {
    true
}

fn default_theme() -> Words {
    Words("default".to_owned())
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct LanguageShape {
    pub(in crate::load) id: String,
    pub(in crate::load) locale: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct PublisherShape {
    pub(in crate::load) name: LocalizedShape,
    pub(in crate::load) contact: LocalizedShape,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::load) enum OutputShape {
    Atom,
    Sitemap,
    Badges,
}
