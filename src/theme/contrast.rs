//! Whether everybody can read what stands on what: a table, checked in both schemes.
//!
//! Words: WCAG 2.2, 1.4.6 Contrast (Enhanced). Shapes and borders: 1.4.11 Non-text Contrast.

use super::Palette;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Colour, Role, Scheme, Word};

/// The least contrast of words on their ground.
const WORDS: f64 = 7.0;
/// The least contrast of shapes and borders beside their ground.
const SHAPES: f64 = 3.0;

/// What is seen on which grounds, and how well it must be.
const SEEN: &[(Role, &[Role], f64)] = &[
    (Role::Text, GROUNDS, WORDS),
    (Role::Muted, GROUNDS, WORDS),
    (Role::Link, GROUNDS, WORDS),
    (Role::OnHeader, &[Role::Header], WORDS),
    (Role::OnAccent, &[Role::Accent], WORDS),
    (Role::Accent, &[Role::Header], SHAPES),
    (Role::Edge, &[Role::Page, Role::Band], SHAPES),
    (
        Role::Banned,
        &[Role::Page, Role::BannedTint, Role::OnVerdict],
        WORDS,
    ),
    (
        Role::PhaseOut,
        &[Role::Page, Role::PhaseOutTint, Role::OnVerdict],
        WORDS,
    ),
    (
        Role::UnderReview,
        &[Role::Page, Role::UnderReviewTint, Role::OnVerdict],
        WORDS,
    ),
    (Role::NotAssessed, &[Role::Page], WORDS),
    (
        Role::Conditional,
        &[Role::Page, Role::ConditionalTint, Role::OnVerdict],
        WORDS,
    ),
    (Role::Permitted, &[Role::Page], WORDS),
    (
        Role::Recommended,
        &[Role::Page, Role::RecommendedTint, Role::OnVerdict],
        WORDS,
    ),
];

/// What words of a page stand on: an answer has the tint of its verdict.
const GROUNDS: &[Role] = &[
    Role::Page,
    Role::Band,
    Role::BannedTint,
    Role::PhaseOutTint,
    Role::UnderReviewTint,
    Role::ConditionalTint,
    Role::RecommendedTint,
];

/// A colour, and where it was chosen.
type Chosen<'p> = (Colour, &'p Origin);

impl Palette {
    /// Tells of colours that are too much like what they stand on, once for each colour; `is_own`
    /// says whose choice it was. A site's choice is at fault where it meets the theme's.
    pub(super) fn check(&self, is_own: impl Fn(&Origin) -> bool, diagnostics: &mut Diagnostics) {
        for &scheme in Scheme::ALL {
            for role in Role::ALL {
                let Some(chosen) = self.chosen(scheme, *role) else {
                    continue;
                };
                let blamed = self.meetings(scheme, *role).filter(|meeting| {
                    match (is_own(chosen.1), is_own(meeting.against.1)) {
                        (true, false) => true,
                        (false, true) => false,
                        // Of two with one author, what is seen is at fault and not its ground.
                        (true, true) | (false, false) => meeting.is_seen,
                    }
                });
                let worst = blamed
                    .filter(|meeting| !meeting.passes(chosen.0))
                    .min_by(|one, other| one.share(chosen.0).total_cmp(&other.share(chosen.0)));
                if let Some(worst) = worst {
                    // Whoever chose one colour need not look where somebody else chose the other.
                    let told_of = is_own(chosen.1) == is_own(worst.against.1);
                    let fault = self.fault(scheme, *role, chosen, &worst);
                    diagnostics.push(match told_of {
                        true => fault.related(worst.against.1),
                        false => fault,
                    });
                }
            }
        }
    }

    /// All that a colour meets.
    fn meetings(&self, scheme: Scheme, role: Role) -> impl Iterator<Item = Meeting<'_>> {
        SEEN.iter().flat_map(move |(seen, grounds, needed)| {
            grounds.iter().filter_map(move |ground| {
                let (other, is_seen) = match () {
                    () if role == *seen => (*ground, true),
                    () if role == *ground => (*seen, false),
                    () => return None,
                };
                Some(Meeting {
                    against: self.chosen(scheme, other)?,
                    needed: *needed,
                    is_seen,
                })
            })
        })
    }

    fn fault(
        &self,
        scheme: Scheme,
        role: Role,
        (colour, origin): Chosen<'_>,
        worst: &Meeting<'_>,
    ) -> Diagnostic {
        // Cut, not rounded: 6.996 is not 7.
        let measured = (colour.contrast(worst.against.0) * 10.0).floor() / 10.0;
        let fault = Diagnostic::new(Code::LowContrast, origin)
            .with("found", colour.to_string())
            .with("against", worst.against.0.to_string())
            .with("measured", format!("{measured:.1}"))
            .with("needed", format!("{:.0}", worst.needed));
        let all: Vec<_> = self.meetings(scheme, role).collect();
        match colour.nearest(|other| all.iter().all(|meeting| meeting.passes(other))) {
            Some(nearest) => fault.with("nearest", nearest.to_string()),
            None => fault,
        }
    }
}

/// A colour that another one meets.
struct Meeting<'p> {
    against: Chosen<'p>,
    needed: f64,
    /// Whether the other one is what is seen on this.
    is_seen: bool,
}

impl Meeting<'_> {
    fn passes(&self, colour: Colour) -> bool {
        self.share(colour) >= 1.0
    }

    /// How much of the needed contrast there is.
    fn share(&self, colour: Colour) -> f64 {
        colour.contrast(self.against.0) / self.needed
    }
}
