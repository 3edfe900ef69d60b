//! The colours of a site, for style sheets and badges.

use std::collections::BTreeMap;
use std::iter;

use super::label_styles::LABEL_STYLES;
use crate::diagnostic::Origin;
use crate::model::{Colour, ColourScheme, Role, RoleColour};

/// The colours by scheme and role, with the origin of each.
#[derive(Debug, Clone, Default)]
pub struct Palette(BTreeMap<(ColourScheme, Role), (Colour, Origin)>);

impl Palette {
    /// A later colour replaces an earlier one for the same role and scheme.
    pub fn new<'p>(colours: impl IntoIterator<Item = &'p RoleColour>) -> Self {
        let mut palette = Self::default();
        for colour in colours {
            let value = (colour.colour, colour.origin.clone());
            palette.0.insert((colour.scheme, colour.role), value);
        }
        palette
    }

    /// The colour of a role.
    pub fn colour(&self, scheme: ColourScheme, role: Role) -> Option<Colour> {
        self.colour_with_origin(scheme, role)
            .map(|(colour, _)| colour)
    }

    /// The colour of a role, and its origin.
    pub(super) fn colour_with_origin(
        &self,
        scheme: ColourScheme,
        role: Role,
    ) -> Option<(Colour, &Origin)> {
        let (colour, origin) = self.0.get(&(scheme, role))?;
        Some((*colour, origin))
    }

    /// CSS variables for all colours; those of a label are set on its class.
    ///
    /// The dark scheme has only the colours that differ from the light one.
    pub fn css(&self) -> String {
        let mut style = self.css_rules(ColourScheme::Light, |_, _| true);
        let dark = self.css_rules(ColourScheme::Dark, |role, colour| {
            self.colour(ColourScheme::Light, role) != Some(colour)
        });
        if !dark.is_empty() {
            style += &format!("@media (prefers-color-scheme:dark){{{dark}}}");
        }
        style
    }

    fn css_rules(&self, scheme: ColourScheme, is_needed: impl Fn(Role, Colour) -> bool) -> String {
        let value = |variable: &str, role: Role| match (variable, role) {
            // A label in colours of the page follows it into the dark scheme.
            ("v" | "t", Role::Page | Role::Text | Role::Band) => PAGE_VARIABLES
                .iter()
                .find(|(_, known)| *known == role && scheme == ColourScheme::Light)
                .map(|(name, _)| format!("var(--{name})")),
            _ => self
                .colour(scheme, role)
                .filter(|colour| is_needed(role, *colour))
                .map(|colour| colour.to_string()),
        };
        let rule = |selector: &str, variables: &[(&str, Role)]| {
            let declarations: Vec<_> = variables
                .iter()
                .filter_map(|(name, role)| Some(format!("--{name}:{}", value(name, *role)?)))
                .collect();
            match declarations.is_empty() {
                true => String::new(),
                false => format!("{selector}{{{}}}", declarations.join(";")),
            }
        };
        let labels = LABEL_STYLES.iter().map(|style| {
            let variables = [("v", style.colour), ("t", style.tint)];
            rule(&format!(".{}", style.class), &variables)
        });
        iter::once(rule(":root", PAGE_VARIABLES))
            .chain(labels)
            .collect()
    }
}

/// The variables of pages; [`LABEL_STYLES`] gives those of labels.
const PAGE_VARIABLES: &[(&str, Role)] = &[
    ("page", Role::Page),
    ("wash", Role::Band),
    ("ink", Role::Text),
    ("muted", Role::Muted),
    ("line", Role::Line),
    ("edge", Role::Edge),
    ("link", Role::Link),
    ("bar", Role::Header),
    ("onbar", Role::OnHeader),
    ("halo", Role::Accent),
    ("dark", Role::OnAccent),
    ("on", Role::OnVerdict),
];

#[cfg(test)]
mod tests {
    use super::Palette;
    use crate::diagnostic::Origin;
    use crate::model::{Colour, ColourScheme, Role, RoleColour};

    #[test]
    fn the_dark_scheme_has_only_colours_that_differ() {
        let colour = |scheme, role, value: &str| RoleColour {
            scheme,
            role,
            colour: Colour::parse(value).expect(value),
            origin: Origin::file(&"site.yaml".into()),
        };
        let palette = Palette::new(&[
            colour(ColourScheme::Light, Role::Page, "#ffffff"),
            colour(ColourScheme::Light, Role::Accent, "#111111"),
            colour(ColourScheme::Light, Role::Accent, "#ffd34d"),
            colour(ColourScheme::Light, Role::Banned, "#9b1136"),
            colour(ColourScheme::Dark, Role::Page, "#10191f"),
            colour(ColourScheme::Dark, Role::Accent, "#ffd34d"),
        ]);
        assert_eq!(
            palette.css(),
            ":root{--page:#fff;--halo:#ffd34d}.ban{--v:#9b1136}.adv{--t:var(--page)}\
             .una{--t:var(--page)}.per{--t:var(--page)}.non{--t:var(--page)}\
             .dep{--v:var(--ink);--t:var(--wash)}@media (prefers-color-scheme:dark){:root{--page:#10191f}}"
        );
    }
}
