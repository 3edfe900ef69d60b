//! Lays a site's own look over its theme.

use std::fmt::Write;

use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{Palette, Theme};
use crate::diagnostic::{Diagnostics, Origin};
use crate::model::{Look, Paint};

/// The style sheet of pages, which alone has colours: a poster is black on white.
const PAGES: &str = "site.css";
/// The style sheets that show the logo.
const WITH_LOGO: [&str; 2] = [PAGES, "notice.css"];

/// How many times as wide as high a logo is drawn; a longer one is drawn smaller.
const RATIOS: (f64, f64) = (0.5, 5.0);

/// What would end a text between `"` in a style sheet, or an address in it.
const ENDS: &AsciiSet = &CONTROLS.add(b'"').add(b'#').add(b'%').add(b'\\');

/// A logo that may be shown.
#[derive(Debug, Clone)]
pub struct Emblem {
    /// Its path below `assets/`.
    pub asset: String,
    /// The picture.
    pub picture: Picture,
    /// How many times as wide as high it is.
    pub ratio: f64,
}

/// A picture in a form that all browsers draw.
#[derive(Debug, Clone)]
pub enum Picture {
    /// Scalable Vector Graphics 1.1.
    Svg(String),
    /// Portable Network Graphics.
    Png(Vec<u8>),
}

impl Picture {
    /// The file.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Svg(text) => text.as_bytes(),
            Self::Png(bytes) => bytes,
        }
    }

    /// The picture as an address that holds it whole (RFC 2397): it comes with the style sheet, at
    /// no request of its own, and what might run in it does not.
    fn address(&self) -> String {
        match self {
            Self::Svg(text) => {
                let text = utf8_percent_encode(text.trim(), ENDS);
                format!("data:image/svg+xml,{text}")
            }
            Self::Png(bytes) => format!("data:image/png;base64,{}", BASE64_STANDARD.encode(bytes)),
        }
    }
}

impl Theme {
    /// Lays a look over the theme: its colours over those of `paints`, which are the theme's, the
    /// oldest first, and its logo into style sheets and among the assets. Colours that some
    /// readers could not tell apart are reported.
    pub fn dress(
        &mut self,
        paints: &[Paint],
        look: &Look,
        emblem: Option<Emblem>,
        diagnostics: &mut Diagnostics,
    ) {
        self.palette = Palette::new(paints.iter().chain(&look.paints));
        let is_own = |origin: &Origin| look.paints.iter().any(|paint| paint.origin == *origin);
        self.palette.check(is_own, diagnostics);
        self.begin(PAGES, &self.palette.style());
        if let Some(emblem) = emblem {
            let style = emblem_style(&emblem);
            for sheet in WITH_LOGO {
                self.begin(sheet, &style);
            }
            let bytes = emblem.picture.bytes().to_vec();
            self.assets.insert(emblem.asset, bytes);
        }
    }

    /// Puts rules before a style sheet: it may say otherwise, for paper.
    fn begin(&mut self, sheet: &str, rules: &str) {
        if let Some(css) = self.assets.get_mut(sheet) {
            css.splice(0..0, rules.bytes().chain(*b"\n"));
        }
    }
}

fn emblem_style(emblem: &Emblem) -> String {
    let (least, most) = RATIOS;
    let ratio = emblem.ratio.clamp(least, most);
    let mut style = String::new();
    // Writing to a text cannot fail.
    let _ = write!(
        style,
        ":root{{--emblem:url(\"{}\");--ratio:{ratio:.2}}}",
        emblem.picture.address()
    );
    style
}

#[cfg(test)]
mod tests {
    use super::{Emblem, Picture, emblem_style};

    #[test]
    fn a_logo_is_one_text_of_a_style_sheet() {
        let emblem = |picture| Emblem {
            asset: "logo.svg".to_owned(),
            picture,
            ratio: 12.0,
        };
        assert_eq!(
            emblem_style(&emblem(Picture::Svg(
                "<svg a=\"#b\" c='\\'>\n學</svg>\n".to_owned()
            ))),
            ":root{--emblem:url(\"data:image/svg+xml,<svg a=%22%23b%22 c='%5C'>%0A%E5%AD%B8</svg>\");\
             --ratio:5.00}"
        );
        assert_eq!(
            emblem_style(&emblem(Picture::Png(vec![0x89, b'P', 0xff]))),
            ":root{--emblem:url(\"data:image/png;base64,iVD/\");--ratio:5.00}"
        );
    }
}
