//! A colour, and how well it stands out from another.

use std::fmt;
use std::str::FromStr;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, IsWithinBounds, Oklch, Srgb};

/// How many lightnesses are tried for a colour that passes.
const LIGHTNESS_STEPS: u16 = 256;

/// A colour of a screen (sRGB), nothing shining through.
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
        // Without its sign a number could as well be something else.
        text.strip_prefix('#')?;
        Srgb::from_str(text).ok().map(Self::from)
    }

    /// From 1 (not to be told apart) to 21 (black and white): WCAG 2.2, contrast ratio.
    pub fn contrast(self, other: Self) -> f64 {
        self.exact().relative_contrast(other.exact())
    }

    /// The colour with the nearest lightness that passes, of the same hue; black or white where
    /// none does but they; `None` where not even they do.
    pub fn nearest_passing(self, passes: impl Fn(Self) -> bool) -> Option<Self> {
        let own = Oklch::from_color(self.exact());
        let mut known: Vec<(f64, Self)> = (0..=LIGHTNESS_STEPS)
            .map(|step| f64::from(step) / f64::from(LIGHTNESS_STEPS))
            .filter_map(|lightness| {
                let other = Oklch::new(lightness, own.chroma, own.hue);
                let other = to_gamut(other)?;
                Some(((lightness - own.l).abs(), other))
            })
            .collect();
        known.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        known
            .into_iter()
            .map(|(_, colour)| colour)
            .find(|colour| passes(*colour))
    }

    fn exact(self) -> Srgb<f64> {
        Srgb::new(self.red, self.green, self.blue).into_format()
    }
}

/// The colour on a screen; with as much less of its hue as a screen needs to show it.
fn to_gamut(colour: Oklch<f64>) -> Option<Colour> {
    (0..=16u8).find_map(|less| {
        let chroma = colour.chroma * (1.0 - f64::from(less) / 16.0);
        let shown: Srgb<f64> = Srgb::from_color(Oklch { chroma, ..colour });
        // Rounding may lead a hair beyond black and white.
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

/// As a style sheet writes it: `#13202b`, `#fff`.
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
    fn a_colour_is_written_with_its_sign() {
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
    fn contrast_is_that_of_the_guidelines() {
        let colour = |text| Colour::parse(text).expect(text);
        let (black, white) = (colour("#000"), colour("#fff"));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        // WCAG's own example of a grey that is just enough for AA.
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
