//! Checks the contrast of colours that are seen on each other, in both schemes.
//!
//! Text: WCAG 2.2, 1.4.6 Contrast (Enhanced). Shapes and borders: 1.4.11 Non-text Contrast.

use super::Palette;
use super::label_styles::LABEL_STYLES;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Colour, ColourScheme, Role, Word};

/// The least contrast of text with its background.
const TEXT_CONTRAST: f64 = 7.0;
/// The least contrast of shapes and borders with their background.
const GRAPHICS_CONTRAST: f64 = 3.0;

/// A foreground, its backgrounds and the least contrast; [`LABEL_STYLES`] gives those of labels.
const CONTRAST_RULES: &[(Role, &[Role], f64)] = &[
    (Role::Text, BACKGROUNDS, TEXT_CONTRAST),
    (Role::Muted, BACKGROUNDS, TEXT_CONTRAST),
    (Role::Link, BACKGROUNDS, TEXT_CONTRAST),
    (Role::OnHeader, &[Role::Header], TEXT_CONTRAST),
    (Role::OnAccent, &[Role::Accent], TEXT_CONTRAST),
    (Role::Accent, &[Role::Header], GRAPHICS_CONTRAST),
    (Role::Edge, &[Role::Page, Role::Band], GRAPHICS_CONTRAST),
];

/// The backgrounds of text: an answer has the tint of its verdict.
const BACKGROUNDS: &[Role] = &[
    Role::Page,
    Role::Band,
    Role::BannedTint,
    Role::PhaseOutTint,
    Role::UnderReviewTint,
    Role::ConditionalTint,
    Role::RecommendedTint,
];

/// All foregrounds with each of their backgrounds and the least contrast.
fn contrast_rules() -> impl Iterator<Item = (Role, Role, f64)> {
    let of_pages = CONTRAST_RULES
        .iter()
        .flat_map(|(foreground, backgrounds, needed)| {
            let pair = |background: &Role| (*foreground, *background, *needed);
            backgrounds.iter().map(pair)
        });
    let of_labels = LABEL_STYLES.iter().flat_map(|style| {
        // A label without a tint of its own is seen only on the page.
        let backgrounds = [Role::Page, style.tint, Role::OnVerdict];
        let count = if style.tint == Role::Page { 1 } else { 3 };
        let pair = |background| (style.colour, background, TEXT_CONTRAST);
        backgrounds.into_iter().take(count).map(pair)
    });
    of_pages.chain(of_labels)
}

/// A colour and its origin.
type ColourWithOrigin<'p> = (Colour, &'p Origin);

impl Palette {
    /// Reports colours with too little contrast, once for each colour. `is_own` tells the colours of
    /// `site.yaml` from those of the theme: where both meet, the site's colour is at fault.
    pub(super) fn check_contrast(
        &self,
        is_own: impl Fn(&Origin) -> bool,
        diagnostics: &mut Diagnostics,
    ) {
        for &scheme in ColourScheme::ALL {
            for &role in Role::ALL {
                let Some(colour) = self.colour_with_origin(scheme, role) else {
                    continue;
                };
                let is_same_owner =
                    |pair: &ColourPair<'_>| is_own(colour.1) == is_own(pair.other.1);
                let worst = self
                    .colour_pairs(scheme, role)
                    .filter(|pair| match is_same_owner(pair) {
                        true => pair.other_is_background,
                        false => is_own(colour.1),
                    })
                    .filter(|pair| !pair.passes(colour.0))
                    .min_by(|a, b| {
                        let ratio = |pair: &ColourPair<'_>| pair.ratio_to_needed(colour.0);
                        ratio(a).total_cmp(&ratio(b))
                    });
                if let Some(worst) = worst {
                    let fault = self.low_contrast(scheme, role, colour, &worst);
                    // The site's author cannot change the theme's colour.
                    diagnostics.push(match is_same_owner(&worst) {
                        true => fault.related(worst.other.1),
                        false => fault,
                    });
                }
            }
        }
    }

    /// The colours that a colour is seen with.
    fn colour_pairs(
        &self,
        scheme: ColourScheme,
        role: Role,
    ) -> impl Iterator<Item = ColourPair<'_>> {
        contrast_rules()
            .filter(move |(foreground, background, _)| role == *foreground || role == *background)
            .filter_map(move |(foreground, background, needed)| {
                let other_is_background = role == foreground;
                let other = if other_is_background {
                    background
                } else {
                    foreground
                };
                Some(ColourPair {
                    other: self.colour_with_origin(scheme, other)?,
                    needed,
                    other_is_background,
                })
            })
    }

    fn low_contrast(
        &self,
        scheme: ColourScheme,
        role: Role,
        (colour, origin): ColourWithOrigin<'_>,
        worst: &ColourPair<'_>,
    ) -> Diagnostic {
        // Rounded down: 6.996 is less than 7.
        let measured = (colour.contrast(worst.other.0) * 10.0).floor() / 10.0;
        let fault = Diagnostic::new(Code::LowContrast, origin)
            .with("found", colour.to_string())
            .with("against", worst.other.0.to_string())
            .with("measured", format!("{measured:.1}"))
            .with("needed", format!("{:.0}", worst.needed));
        let pairs: Vec<_> = self.colour_pairs(scheme, role).collect();
        match colour.nearest_passing(|other| pairs.iter().all(|pair| pair.passes(other))) {
            Some(nearest) => fault.with("nearest", nearest.to_string()),
            None => fault,
        }
    }
}

/// A colour that is seen with the colour under test.
struct ColourPair<'p> {
    other: ColourWithOrigin<'p>,
    needed: f64,
    other_is_background: bool,
}

impl ColourPair<'_> {
    fn passes(&self, colour: Colour) -> bool {
        self.ratio_to_needed(colour) >= 1.0
    }

    /// The contrast divided by the needed contrast.
    fn ratio_to_needed(&self, colour: Colour) -> f64 {
        colour.contrast(self.other.0) / self.needed
    }
}
