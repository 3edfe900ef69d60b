//! The colours of a site: one source for style sheets and badges.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diagnostic::Origin;
use crate::model::{Colour, Paint, Role, Scheme};

/// A colour for every role and scheme that somebody chose one for.
#[derive(Debug, Clone, Default)]
pub struct Palette(BTreeMap<(Scheme, Role), (Colour, Origin)>);

impl Palette {
    /// Of two paints for one role and scheme the later one stands.
    pub fn new<'p>(paints: impl IntoIterator<Item = &'p Paint>) -> Self {
        let mut palette = Self::default();
        for paint in paints {
            let chosen = (paint.colour, paint.origin.clone());
            palette.0.insert((paint.scheme, paint.role), chosen);
        }
        palette
    }

    /// A colour.
    pub fn colour(&self, scheme: Scheme, role: Role) -> Option<Colour> {
        self.chosen(scheme, role).map(|(colour, _)| colour)
    }

    /// A colour, and where it was chosen.
    pub(super) fn chosen(&self, scheme: Scheme, role: Role) -> Option<(Colour, &Origin)> {
        let (colour, origin) = self.0.get(&(scheme, role))?;
        Some((*colour, origin))
    }

    /// The colours as the beginning of a style sheet: variables, those of a verdict on its class.
    ///
    /// What a dark page shares with a light one is said once.
    pub fn style(&self) -> String {
        let mut style = self.rules(Scheme::Light, |_, _| true);
        let dark = self.rules(Scheme::Dark, |role, colour| {
            self.colour(Scheme::Light, role) != Some(colour)
        });
        if !dark.is_empty() {
            // Writing to a text cannot fail.
            let _ = write!(style, "@media (prefers-color-scheme:dark){{{dark}}}");
        }
        style
    }

    fn rules(&self, scheme: Scheme, is_said: impl Fn(Role, Colour) -> bool) -> String {
        let mut rules = String::new();
        for (selector, parts) in RULES {
            let mut said = String::new();
            for (variable, part) in *parts {
                let value = match part {
                    Part::Role(role) => self
                        .colour(scheme, *role)
                        .filter(|colour| is_said(*role, *colour))
                        .map(|colour| colour.to_string()),
                    // It stays what it is on dark pages.
                    Part::Page if scheme == Scheme::Light => Some("var(--page)".to_owned()),
                    Part::Page => None,
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
enum Part {
    /// A colour.
    Role(Role),
    /// The ground of pages, whatever that is.
    Page,
}

use Part::{Page, Role as Of};

/// A selector, and the variables that stand on it.
type Rule = (&'static str, &'static [(&'static str, Part)]);

/// The variables by which style sheets take colours.
const RULES: &[Rule] = &[
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
    use crate::model::{Colour, Paint, Role, Scheme};

    #[test]
    fn a_dark_page_says_only_what_differs() {
        let paint = |scheme, role, colour: &str| Paint {
            scheme,
            role,
            colour: Colour::parse(colour).expect(colour),
            origin: Origin::file(&"site.yaml".into()),
        };
        let palette = Palette::new(&[
            paint(Scheme::Light, Role::Page, "#ffffff"),
            paint(Scheme::Light, Role::Accent, "#111111"),
            paint(Scheme::Light, Role::Accent, "#ffd34d"),
            paint(Scheme::Light, Role::Banned, "#9b1136"),
            paint(Scheme::Dark, Role::Page, "#10191f"),
            paint(Scheme::Dark, Role::Accent, "#ffd34d"),
        ]);
        assert_eq!(
            palette.style(),
            ":root{--page:#fff;--halo:#ffd34d}.ban{--v:#9b1136}.una{--t:var(--page)}.per{--t:var(--page)}\
             @media (prefers-color-scheme:dark){:root{--page:#10191f}}"
        );
    }
}
