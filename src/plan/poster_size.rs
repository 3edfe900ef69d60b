//! The largest text size at which a poster fits on one sheet of A4.

use super::SitePlan;
use super::poster::{PosterContent, PosterText, SHEET};
use super::poster_room::PosterRoom;

/// The text size of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PosterSize {
    /// For a few words on each audience.
    Huge,
    /// Legible across a room.
    Large,
    /// For more text.
    Medium,
    /// For much text.
    Small,
    /// The smallest that is legible on a wall.
    Smallest,
}

impl PosterSize {
    /// The largest first.
    pub(crate) const ALL: [Self; 5] = [
        Self::Huge,
        Self::Large,
        Self::Medium,
        Self::Small,
        Self::Smallest,
    ];

    /// Its CSS class.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Huge => "xl",
            Self::Large => "l",
            Self::Medium => "m",
            Self::Small => "s",
            Self::Smallest => "xs",
        }
    }

    /// The factor of every measure of `Large`: `--u` in `notice.css`.
    fn scale(self) -> f32 {
        match self {
            Self::Huge => 1.3,
            Self::Large => 1.0,
            Self::Medium => 0.85,
            Self::Small => 0.72,
            Self::Smallest => 0.62,
        }
    }
}

/// How many of the sizes, the largest first, leave the answer legible across a room.
const LEGIBLE_SIZES: usize = 4;

/// The largest size at which a poster fits on one sheet, and the parts that fit with it; `None` where no
/// size is small enough. Parts other than the answer are left out where the answer would be too small to
/// be read across a room.
pub(crate) fn poster_size(
    plan: &SitePlan<'_>,
    content: PosterContent<'_>,
) -> Option<(PosterSize, PosterRoom)> {
    let fits = |size: &PosterSize, room: PosterRoom| {
        let text = PosterText {
            plan,
            language: content.language,
            scale: size.scale(),
        };
        text.height(content, room) <= SHEET.1
    };
    for room in [PosterRoom::Exceptions, PosterRoom::Reasons] {
        let mut legible = PosterSize::ALL.into_iter().take(LEGIBLE_SIZES);
        if let Some(size) = legible.find(|size| fits(size, room)) {
            return Some((size, room));
        }
    }
    let mut sizes = PosterSize::ALL.into_iter();
    let size = sizes.find(|size| fits(size, PosterRoom::Answer))?;
    Some((size, PosterRoom::Answer))
}
