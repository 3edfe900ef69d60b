//! Colours and their contrast.

use std::fmt;
use std::str::FromStr;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, IsWithinBounds, Oklch, Srgb};

/// The number of lightness steps in the search for a colour that passes.
const LIGHTNESS_STEPS: u16 = 256;

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self {
        red: 0,
        green: 0,
        blue: 0,
    };

    /// Reads `#13202b`, or `#fff` for `#ffffff`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        // The crate also reads colours without the `#`.
        text.strip_prefix('#')?;
        Srgb::from_str(text).ok().map(Self::from)
    }

    /// The contrast ratio of WCAG 2.2: from 1 (equal) to 21 (black and white).
    pub fn contrast(self, other: Self) -> f64 {
        self.exact().relative_contrast(other.exact())
    }

    /// The passing colour of this hue that is nearest in lightness, else black or white; `None` if none
    /// passes.
    pub fn nearest_passing(self, passes: impl Fn(Self) -> bool) -> Option<Self> {
        let own = Oklch::from_color(self.exact());
        let mut candidates: Vec<(f64, Self)> = (0..=LIGHTNESS_STEPS)
            .map(|step| f64::from(step) / f64::from(LIGHTNESS_STEPS))
            .filter_map(|lightness| {
                let colour = to_gamut(Oklch::new(lightness, own.chroma, own.hue))?;
                Some(((lightness - own.l).abs(), colour))
            })
            .collect();
        candidates.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut colours = candidates.into_iter().map(|(_, colour)| colour);
        colours.find(|colour| passes(*colour))
    }

    fn exact(self) -> Srgb<f64> {
        Srgb::new(self.red, self.green, self.blue).into_format()
    }
}

/// The colour in sRGB, with its chroma reduced until it is in the gamut.
fn to_gamut(colour: Oklch<f64>) -> Option<Colour> {
    (0..=16u8).find_map(|less| {
        let chroma = colour.chroma * (1.0 - f64::from(less) / 16.0);
        let shown: Srgb<f64> = Srgb::from_color(Oklch { chroma, ..colour });
        // Rounding in f64 may go slightly beyond black and white.
        let near = shown.into_format::<f32>();
        (near.is_within_bounds() || less == 16).then(|| shown.into_format::<u8>().into())
    })
}

impl From<Srgb<u8>> for Colour {
    fn from(colour: Srgb<u8>) -> Self {
        Self {
            red: colour.red,
            green: colour.green,
            blue: colour.blue,
        }
    }
}

/// In CSS notation: `#13202b`, `#fff`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [self.red, self.green, self.blue];
        f.write_str("#")?;
        let is_short = parts.iter().all(|part| part % 17 == 0);
        parts.iter().try_for_each(|part| match is_short {
            true => write!(f, "{:x}", part / 17),
            false => write!(f, "{part:02x}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn a_colour_is_written_in_hexadecimal() {
        let check = |text: &str, expected: Option<&str>| {
            let read = Colour::parse(text).map(|colour| colour.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        };
        check("#13202B", Some("#13202b"));
        check("#ffffff", Some("#fff"));
        check("#0a5", Some("#0a5"));
        for bad in ["", "#", "13202b", "#13202", "#13202b80", "green", "#13202g"] {
            check(bad, None);
        }
    }

    #[test]
    fn contrast_follows_wcag() {
        let colour = |text| Colour::parse(text).expect(text);
        let (black, white) = (colour("#000"), colour("#fff"));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        // A grey that just passes level AA of WCAG on white.
        let grey = colour("#767676").contrast(white);
        assert!((4.54..4.55).contains(&grey), "{grey}");
    }

    #[test]
    fn the_nearest_colour_that_passes_keeps_its_hue() {
        let colour = |text| Colour::parse(text).expect(text);
        let white = colour("#fff");
        let near = colour("#2e8b57").nearest_passing(|other| other.contrast(white) >= 7.0);
        let near = near.expect("a darker green");
        assert!((7.0..7.3).contains(&near.contrast(white)), "{near}");
        assert!(near.green > near.red && near.green > near.blue, "{near}");
        assert_eq!(white.nearest_passing(|_| false), None);
    }
}
