//! `theme.yaml`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::scalars::ColourText;
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
    pub(in crate::load) light: RoleColoursShape,
    pub(in crate::load) dark: RoleColoursShape,
}

/// Colours by role.
#[derive(Debug, Clone, Default)]
pub(in crate::load) struct RoleColoursShape(Vec<(Role, ColourText)>);

impl RoleColoursShape {
    /// The colours.
    pub(in crate::load) fn iter(&self) -> impl Iterator<Item = (Role, Colour)> {
        self.0.iter().map(|(role, colour)| (*role, colour.0))
    }
}

impl<'de> Deserialize<'de> for RoleColoursShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RolesVisitor;

        impl<'de> Visitor<'de> for RolesVisitor {
            type Value = RoleColoursShape;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<RoleColoursShape, A::Error> {
                let mut colours = Vec::new();
                while let Some(RoleKey(role)) = map.next_key()? {
                    colours.push((role, map.next_value()?));
                }
                Ok(RoleColoursShape(colours))
            }
        }

        deserializer.deserialize_struct("Colours", Role::NAMES, RolesVisitor)
    }
}

struct RoleKey(Role);

impl<'de> Deserialize<'de> for RoleKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Role::find(&name)
            .map(RoleKey)
            .ok_or_else(|| D::Error::unknown_field(&name, Role::NAMES))
    }
}
