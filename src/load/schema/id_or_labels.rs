//! Variants of labels: with an id in their place, with at least one language, and with languages that the
//! site does not have.

use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Unexpected, Visitor};
use serde_json::Value;

use super::reference_markers::MARK;
use super::scalars::{LocalizedShape, NonEmptyText};
use crate::load::yaml::ExpectedForm;

/// A text in at least one language.
#[derive(Debug, Clone)]
pub(in crate::load) struct FilledLabels(pub(in crate::load) LocalizedShape);

impl<'de> Deserialize<'de> for FilledLabels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let labels = LocalizedShape::deserialize(deserializer)?;
        if labels.is_empty() {
            return Err(de::Error::invalid_value(
                Unexpected::Map,
                &ExpectedForm::Text,
            ));
        }
        Ok(Self(labels))
    }
}

/// The same, for a field that holds the texts alone.
pub(super) fn filled_labels<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<LocalizedShape, D::Error> {
    FilledLabels::deserialize(deserializer).map(|labels| labels.0)
}

/// A text per language, in languages of the site and in others.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub(in crate::load) struct QuotationShape(pub(in crate::load) LocalizedShape);

/// An id, or a name per language.
#[derive(Debug, Clone)]
pub(in crate::load) enum IdOrLabels {
    Id(String),
    Labels(LocalizedShape),
}

impl<'de> Deserialize<'de> for IdOrLabels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct IdOrLabelsVisitor;

        impl<'de> Visitor<'de> for IdOrLabelsVisitor {
            type Value = IdOrLabels;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<IdOrLabels, E> {
                Ok(IdOrLabels::Id(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<IdOrLabels, A::Error> {
                let labels = FilledLabels::deserialize(MapAccessDeserializer::new(map))?;
                Ok(IdOrLabels::Labels(labels.0))
            }
        }

        deserializer.deserialize_any(IdOrLabelsVisitor)
    }
}

/// The schema of [`IdOrLabels`] whose id is that of a `T`. It has no values.
#[derive(Debug, Clone, Copy)]
pub(in crate::load) struct OrLabels<T>(PhantomData<T>);

inline_schemas! {
    [] QuotationShape, |generator| json_schema!({
        "type": "object",
        "additionalProperties": generator.subschema_for::<NonEmptyText>(),
        MARK: "quotation",
    });
    [] FilledLabels, |generator| LocalizedShape::<NonEmptyText>::json_schema(generator);
    [T: JsonSchema] OrLabels<T>, |generator| {
        let id = T::json_schema(generator);
        let mark = id.get(MARK).and_then(Value::as_str).unwrap_or_default();
        json_schema!({
            "type": ["string", "object"],
            "additionalProperties": generator.subschema_for::<NonEmptyText>(),
            MARK: format!("{mark}-or-labels"),
        })
    };
}
