//! Whether everybody can read what stands on what: a table, checked in both schemes.
//!
//! Words: WCAG 2.2, 1.4.6 Contrast (Enhanced). Shapes and borders: 1.4.11 Non-text Contrast.

use super::Palette;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Colour, ColourScheme, Role, Word};

/// The least contrast of words on their ground.
const TEXT_CONTRAST: f64 = 7.0;
/// The least contrast of shapes and borders beside their ground.
const GRAPHICS_CONTRAST: f64 = 3.0;

/// What is seen on which grounds, and how well it must be.
const CONTRAST_RULES: &[(Role, &[Role], f64)] = &[
    (Role::Text, BACKGROUNDS, TEXT_CONTRAST),
    (Role::Muted, BACKGROUNDS, TEXT_CONTRAST),
    (Role::Link, BACKGROUNDS, TEXT_CONTRAST),
    (Role::OnHeader, &[Role::Header], TEXT_CONTRAST),
    (Role::OnAccent, &[Role::Accent], TEXT_CONTRAST),
    (Role::Accent, &[Role::Header], GRAPHICS_CONTRAST),
    (Role::Edge, &[Role::Page, Role::Band], GRAPHICS_CONTRAST),
    (
        Role::Banned,
        &[Role::Page, Role::BannedTint, Role::OnVerdict],
        TEXT_CONTRAST,
    ),
    (
        Role::PhaseOut,
        &[Role::Page, Role::PhaseOutTint, Role::OnVerdict],
        TEXT_CONTRAST,
    ),
    (
        Role::UnderReview,
        &[Role::Page, Role::UnderReviewTint, Role::OnVerdict],
        TEXT_CONTRAST,
    ),
    (Role::NotAssessed, &[Role::Page], TEXT_CONTRAST),
    (
        Role::Conditional,
        &[Role::Page, Role::ConditionalTint, Role::OnVerdict],
        TEXT_CONTRAST,
    ),
    (Role::Permitted, &[Role::Page], TEXT_CONTRAST),
    (
        Role::Recommended,
        &[Role::Page, Role::RecommendedTint, Role::OnVerdict],
        TEXT_CONTRAST,
    ),
];

/// What words of a page stand on: an answer has the tint of its verdict.
const BACKGROUNDS: &[Role] = &[
    Role::Page,
    Role::Band,
    Role::BannedTint,
    Role::PhaseOutTint,
    Role::UnderReviewTint,
    Role::ConditionalTint,
    Role::RecommendedTint,
];

/// A colour, and where it was chosen.
type ChosenColour<'p> = (Colour, &'p Origin);

impl Palette {
    /// Tells of colours that are too much like what they stand on, once for each colour; `is_own`
    /// says whose choice it was. A site's choice is at fault where it meets the theme's.
    pub(super) fn check_contrast(
        &self,
        is_own: impl Fn(&Origin) -> bool,
        diagnostics: &mut Diagnostics,
    ) {
        for &scheme in ColourScheme::ALL {
            for role in Role::ALL {
                let Some(chosen) = self.colour_with_origin(scheme, *role) else {
                    continue;
                };
                let blamed = self.colour_pairs(scheme, *role).filter(|meeting| {
                    match (is_own(chosen.1), is_own(meeting.against.1)) {
                        (true, false) => true,
                        (false, true) => false,
                        // Of two with one author, what is seen is at fault and not its ground.
                        (true, true) | (false, false) => meeting.is_foreground,
                    }
                });
                let worst =
                    blamed
                        .filter(|meeting| !meeting.passes(chosen.0))
                        .min_by(|one, other| {
                            one.ratio_to_needed(chosen.0)
                                .total_cmp(&other.ratio_to_needed(chosen.0))
                        });
                if let Some(worst) = worst {
                    // Whoever chose one colour need not look where somebody else chose the other.
                    let told_of = is_own(chosen.1) == is_own(worst.against.1);
                    let fault = self.low_contrast(scheme, *role, chosen, &worst);
                    diagnostics.push(match told_of {
                        true => fault.related(worst.against.1),
                        false => fault,
                    });
                }
            }
        }
    }

    /// All that a colour meets.
    fn colour_pairs(
        &self,
        scheme: ColourScheme,
        role: Role,
    ) -> impl Iterator<Item = ColourPair<'_>> {
        CONTRAST_RULES
            .iter()
            .flat_map(move |(seen, grounds, needed)| {
                grounds.iter().filter_map(move |ground| {
                    let (other, is_seen) = match () {
                        () if role == *seen => (*ground, true),
                        () if role == *ground => (*seen, false),
                        () => return None,
                    };
                    Some(ColourPair {
                        against: self.colour_with_origin(scheme, other)?,
                        needed: *needed,
                        is_foreground: is_seen,
                    })
                })
            })
    }

    fn low_contrast(
        &self,
        scheme: ColourScheme,
        role: Role,
        (colour, origin): ChosenColour<'_>,
        worst: &ColourPair<'_>,
    ) -> Diagnostic {
        // Cut, not rounded: 6.996 is not 7.
        let measured = (colour.contrast(worst.against.0) * 10.0).floor() / 10.0;
        let fault = Diagnostic::new(Code::LowContrast, origin)
            .with("found", colour.to_string())
            .with("against", worst.against.0.to_string())
            .with("measured", format!("{measured:.1}"))
            .with("needed", format!("{:.0}", worst.needed));
        let all: Vec<_> = self.colour_pairs(scheme, role).collect();
        match colour.nearest_passing(|other| all.iter().all(|meeting| meeting.passes(other))) {
            Some(nearest) => fault.with("nearest", nearest.to_string()),
            None => fault,
        }
    }
}

/// A colour that another one meets.
struct ColourPair<'p> {
    against: ChosenColour<'p>,
    needed: f64,
    /// Whether the other one is what is seen on this.
    is_foreground: bool,
}

impl ColourPair<'_> {
    fn passes(&self, colour: Colour) -> bool {
        self.ratio_to_needed(colour) >= 1.0
    }

    /// How much of the needed contrast there is.
    fn ratio_to_needed(&self, colour: Colour) -> f64 {
        colour.contrast(self.against.0) / self.needed
    }
}
