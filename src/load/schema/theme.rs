//! `theme.yaml`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::leaf::ColourText;
use crate::model::{Colour, Role, Word};

#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct ThemeShape {
    pub(in crate::load) name: String,
    pub(in crate::load) version: String,
    pub(in crate::load) parent: Option<String>,
    #[serde(default)]
    pub(in crate::load) colours: ThemeColoursShape,
}

#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::load) struct ThemeColoursShape {
    pub(in crate::load) light: RolesShape,
    pub(in crate::load) dark: RolesShape,
}

/// A colour for any of the roles, by their keys.
#[derive(Debug, Clone, Default)]
pub(in crate::load) struct RolesShape(Vec<(Role, ColourText)>);

impl RolesShape {
    /// The colours.
    pub(in crate::load) fn iter(&self) -> impl Iterator<Item = (Role, Colour)> {
        self.0.iter().map(|(role, colour)| (*role, colour.0))
    }
}

impl<'de> Deserialize<'de> for RolesShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Roles;

        impl<'de> Visitor<'de> for Roles {
            type Value = RolesShape;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RolesShape, A::Error> {
                let mut colours = Vec::new();
                while let Some(Key(role)) = map.next_key()? {
                    colours.push((role, map.next_value()?));
                }
                Ok(RolesShape(colours))
            }
        }

        deserializer.deserialize_struct("Colours", Role::NAMES, Roles)
    }
}

struct Key(Role);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
                Role::find(name)
                    .map(Key)
                    .ok_or_else(|| E::unknown_field(name, Role::NAMES))
            }
        }

        deserializer.deserialize_identifier(Name)
    }
}
