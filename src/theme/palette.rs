//! The colours of a site: one source for style sheets and badges.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diagnostic::Origin;
use crate::model::{Colour, ColourScheme, Role, RoleColour};

/// A colour for every role and scheme that somebody chose one for.
#[derive(Debug, Clone, Default)]
pub struct Palette(BTreeMap<(ColourScheme, Role), (Colour, Origin)>);

impl Palette {
    /// Of two paints for one role and scheme the later one stands.
    pub fn new<'p>(paints: impl IntoIterator<Item = &'p RoleColour>) -> Self {
        let mut palette = Self::default();
        for paint in paints {
            let chosen = (paint.colour, paint.origin.clone());
            palette.0.insert((paint.scheme, paint.role), chosen);
        }
        palette
    }

    /// A colour.
    pub fn colour(&self, scheme: ColourScheme, role: Role) -> Option<Colour> {
        self.colour_with_origin(scheme, role)
            .map(|(colour, _)| colour)
    }

    /// A colour, and where it was chosen.
    pub(super) fn colour_with_origin(
        &self,
        scheme: ColourScheme,
        role: Role,
    ) -> Option<(Colour, &Origin)> {
        let (colour, origin) = self.0.get(&(scheme, role))?;
        Some((*colour, origin))
    }

    /// The colours as the beginning of a style sheet: variables, those of a verdict on its class.
    ///
    /// What a dark page shares with a light one is said once.
    pub fn css(&self) -> String {
        let mut style = self.css_rules(ColourScheme::Light, |_, _| true);
        let dark = self.css_rules(ColourScheme::Dark, |role, colour| {
            self.colour(ColourScheme::Light, role) != Some(colour)
        });
        if !dark.is_empty() {
            // Writing to a text cannot fail.
            let _ = write!(style, "@media (prefers-color-scheme:dark){{{dark}}}");
        }
        style
    }

    fn css_rules(&self, scheme: ColourScheme, is_said: impl Fn(Role, Colour) -> bool) -> String {
        let mut rules = String::new();
        for (selector, parts) in VARIABLE_RULES {
            let mut said = String::new();
            for (variable, part) in *parts {
                let value = match part {
                    VariableValue::Role(role) => self
                        .colour(scheme, *role)
                        .filter(|colour| is_said(*role, *colour))
                        .map(|colour| colour.to_string()),
                    // It stays what it is on dark pages.
                    VariableValue::Page if scheme == ColourScheme::Light => {
                        Some("var(--page)".to_owned())
                    }
                    VariableValue::Page => None,
                };
                if let Some(value) = value {
                    let semicolon = if said.is_empty() { "" } else { ";" };
                    let _ = write!(said, "{semicolon}--{variable}:{value}");
                }
            }
            if !said.is_empty() {
                let _ = write!(rules, "{selector}{{{said}}}");
            }
        }
        rules
    }
}

/// What a variable holds.
enum VariableValue {
    /// A colour.
    Role(Role),
    /// The ground of pages, whatever that is.
    Page,
}

use VariableValue::{Page, Role as Of};

/// A selector, and the variables that stand on it.
type VariableRule = (&'static str, &'static [(&'static str, VariableValue)]);

/// The variables by which style sheets take colours.
const VARIABLE_RULES: &[VariableRule] = &[
    (
        ":root",
        &[
            ("page", Of(Role::Page)),
            ("wash", Of(Role::Band)),
            ("ink", Of(Role::Text)),
            ("muted", Of(Role::Muted)),
            ("line", Of(Role::Line)),
            ("edge", Of(Role::Edge)),
            ("link", Of(Role::Link)),
            ("bar", Of(Role::Header)),
            ("onbar", Of(Role::OnHeader)),
            ("halo", Of(Role::Accent)),
            ("dark", Of(Role::OnAccent)),
            ("on", Of(Role::OnVerdict)),
        ],
    ),
    (
        ".ban",
        &[("v", Of(Role::Banned)), ("t", Of(Role::BannedTint))],
    ),
    (
        ".out",
        &[("v", Of(Role::PhaseOut)), ("t", Of(Role::PhaseOutTint))],
    ),
    (
        ".rev",
        &[
            ("v", Of(Role::UnderReview)),
            ("t", Of(Role::UnderReviewTint)),
        ],
    ),
    (".una", &[("v", Of(Role::NotAssessed)), ("t", Page)]),
    (
        ".con",
        &[
            ("v", Of(Role::Conditional)),
            ("t", Of(Role::ConditionalTint)),
        ],
    ),
    (".per", &[("v", Of(Role::Permitted)), ("t", Page)]),
    (
        ".rec",
        &[
            ("v", Of(Role::Recommended)),
            ("t", Of(Role::RecommendedTint)),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::Palette;
    use crate::diagnostic::Origin;
    use crate::model::{Colour, ColourScheme, Role, RoleColour};

    #[test]
    fn a_dark_page_says_only_what_differs() {
        let paint = |scheme, role, colour: &str| RoleColour {
            scheme,
            role,
            colour: Colour::parse(colour).expect(colour),
            origin: Origin::file(&"site.yaml".into()),
        };
        let palette = Palette::new(&[
            paint(ColourScheme::Light, Role::Page, "#ffffff"),
            paint(ColourScheme::Light, Role::Accent, "#111111"),
            paint(ColourScheme::Light, Role::Accent, "#ffd34d"),
            paint(ColourScheme::Light, Role::Banned, "#9b1136"),
            paint(ColourScheme::Dark, Role::Page, "#10191f"),
            paint(ColourScheme::Dark, Role::Accent, "#ffd34d"),
        ]);
        assert_eq!(
            palette.css(),
            ":root{--page:#fff;--halo:#ffd34d}.ban{--v:#9b1136}.una{--t:var(--page)}.per{--t:var(--page)}\
             @media (prefers-color-scheme:dark){:root{--page:#10191f}}"
        );
    }
}
