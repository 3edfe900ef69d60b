//! Lays a site's own look over its theme.

use std::fmt::Write;

use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{Palette, Theme};
use crate::diagnostic::{Diagnostics, Origin};
use crate::model::{Branding, RoleColour};

/// The style sheet of pages, which alone has colours: a poster is black on white.
const SITE_CSS: &str = "site.css";
/// The style sheets that show the logo.
const LOGO_STYLE_SHEETS: [&str; 2] = [SITE_CSS, "notice.css"];

/// How many times as wide as high a logo is drawn; a longer one is drawn smaller.
const ASPECT_RATIOS: (f64, f64) = (0.5, 5.0);

/// What would end a text between `"` in a style sheet, or an address in it.
const CSS_URL_ESCAPES: &AsciiSet = &CONTROLS.add(b'"').add(b'#').add(b'%').add(b'\\');

/// A logo that may be shown.
#[derive(Debug, Clone)]
pub struct LogoImage {
    /// Its path below `assets/`.
    pub asset: String,
    /// The picture.
    pub picture: ImageData,
    /// How many times as wide as high it is.
    pub ratio: f64,
}

/// A picture in a form that all browsers draw.
#[derive(Debug, Clone)]
pub enum ImageData {
    /// Scalable Vector Graphics 1.1.
    Svg(String),
    /// Portable Network Graphics.
    Png(Vec<u8>),
}

impl ImageData {
    /// The file.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Svg(text) => text.as_bytes(),
            Self::Png(bytes) => bytes,
        }
    }

    /// The picture as an address that holds it whole (RFC 2397): it comes with the style sheet, at
    /// no request of its own, and what might run in it does not.
    fn data_url(&self) -> String {
        match self {
            Self::Svg(text) => {
                let text = utf8_percent_encode(text.trim(), CSS_URL_ESCAPES);
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
    pub fn apply_branding(
        &mut self,
        paints: &[RoleColour],
        look: &Branding,
        emblem: Option<LogoImage>,
        diagnostics: &mut Diagnostics,
    ) {
        self.palette = Palette::new(paints.iter().chain(&look.colours));
        let is_own = |origin: &Origin| look.colours.iter().any(|paint| paint.origin == *origin);
        self.palette.check_contrast(is_own, diagnostics);
        self.prepend_css(SITE_CSS, &self.palette.css());
        if let Some(emblem) = emblem {
            let style = logo_css(&emblem);
            for sheet in LOGO_STYLE_SHEETS {
                self.prepend_css(sheet, &style);
            }
            let bytes = emblem.picture.bytes().to_vec();
            self.assets.insert(emblem.asset, bytes);
        }
    }

    /// Puts rules before a style sheet: it may say otherwise, for paper.
    fn prepend_css(&mut self, sheet: &str, rules: &str) {
        if let Some(css) = self.assets.get_mut(sheet) {
            css.splice(0..0, rules.bytes().chain(*b"\n"));
        }
    }
}

fn logo_css(emblem: &LogoImage) -> String {
    let (least, most) = ASPECT_RATIOS;
    let ratio = emblem.ratio.clamp(least, most);
    let mut style = String::new();
    // Writing to a text cannot fail.
    let _ = write!(
        style,
        ":root{{--emblem:url(\"{}\");--ratio:{ratio:.2}}}",
        emblem.picture.data_url()
    );
    style
}

#[cfg(test)]
mod tests {
    use super::{ImageData, LogoImage, logo_css};

    #[test]
    fn a_logo_is_one_text_of_a_style_sheet() {
        let emblem = |picture| LogoImage {
            asset: "logo.svg".to_owned(),
            picture,
            ratio: 12.0,
        };
        assert_eq!(
            logo_css(&emblem(ImageData::Svg(
                "<svg a=\"#b\" c='\\'>\n學</svg>\n".to_owned()
            ))),
            ":root{--emblem:url(\"data:image/svg+xml,<svg a=%22%23b%22 c='%5C'>%0A%E5%AD%B8</svg>\");\
             --ratio:5.00}"
        );
        assert_eq!(
            logo_css(&emblem(ImageData::Png(vec![0x89, b'P', 0xff]))),
            ":root{--emblem:url(\"data:image/png;base64,iVD/\");--ratio:5.00}"
        );
    }
}
