//! Applies the branding of `site.yaml` to the theme: colours and logo.

use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{Palette, Theme};
use crate::diagnostic::{Diagnostics, Origin};
use crate::model::{Branding, RoleColour};

/// The only style sheet with colours: a poster is black on white.
const SITE_CSS: &str = "site.css";
/// The style sheets that show the logo.
const LOGO_STYLE_SHEETS: [&str; 2] = [SITE_CSS, "notice.css"];

/// The smallest and largest ratio of width to height at which a logo fills its height.
const ASPECT_RATIOS: (f64, f64) = (0.5, 5.0);

/// Characters that end a string or a URL in a style sheet.
const CSS_URL_ESCAPES: &AsciiSet = &CONTROLS.add(b'"').add(b'#').add(b'%').add(b'\\');

/// A logo in an accepted format.
#[derive(Debug, Clone)]
pub struct LogoImage {
    /// Its path below `assets/`.
    pub asset: String,
    /// The image.
    pub picture: ImageData,
    /// Its width divided by its height.
    pub ratio: f64,
}

/// An image in a format that all browsers support.
#[derive(Debug, Clone)]
pub enum ImageData {
    /// Scalable Vector Graphics 1.1.
    Svg(String),
    /// Portable Network Graphics.
    Png(Vec<u8>),
}

impl ImageData {
    /// The contents of the image file.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Svg(text) => text.as_bytes(),
            Self::Png(bytes) => bytes,
        }
    }

    /// The image as a data URL (RFC 2397): it needs no request of its own, and scripts in it do not run.
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
    /// Applies branding: its colours override `theme_colours`, which are in the order of inheritance,
    /// and its logo is added to style sheets and assets. Reports colours with too little contrast.
    pub fn apply_branding(
        &mut self,
        theme_colours: &[RoleColour],
        branding: &Branding,
        logo: Option<LogoImage>,
        diagnostics: &mut Diagnostics,
    ) {
        self.palette = Palette::new(theme_colours.iter().chain(&branding.colours));
        let is_own = |origin: &Origin| {
            let mut colours = branding.colours.iter();
            colours.any(|colour| colour.origin == *origin)
        };
        self.palette.check_contrast(is_own, diagnostics);
        self.prepend_css(SITE_CSS, &self.palette.css());
        if let Some(logo) = logo {
            let style = logo_css(&logo);
            for sheet in LOGO_STYLE_SHEETS {
                self.prepend_css(sheet, &style);
            }
            let bytes = logo.picture.bytes().to_vec();
            self.assets.insert(logo.asset, bytes);
        }
    }

    /// Inserts rules before those of a style sheet, which may override them, as for print.
    fn prepend_css(&mut self, sheet: &str, rules: &str) {
        if let Some(css) = self.assets.get_mut(sheet) {
            css.splice(0..0, rules.bytes().chain(*b"\n"));
        }
    }
}

fn logo_css(logo: &LogoImage) -> String {
    let (least, most) = ASPECT_RATIOS;
    let ratio = logo.ratio.clamp(least, most);
    let url = logo.picture.data_url();
    format!(":root{{--emblem:url(\"{url}\");--ratio:{ratio:.2}}}")
}

#[cfg(test)]
mod tests {
    use super::{ImageData, LogoImage, logo_css};

    #[test]
    fn a_logo_is_a_data_url_in_a_style_sheet() {
        let logo = |picture| LogoImage {
            asset: "logo.svg".to_owned(),
            picture,
            ratio: 12.0,
        };
        assert_eq!(
            logo_css(&logo(ImageData::Svg(
                "<svg a=\"#b\" c='\\'>\n學</svg>\n".to_owned()
            ))),
            ":root{--emblem:url(\"data:image/svg+xml,<svg a=%22%23b%22 c='%5C'>%0A%E5%AD%B8</svg>\");\
             --ratio:5.00}"
        );
        assert_eq!(
            logo_css(&logo(ImageData::Png(vec![0x89, b'P', 0xff]))),
            ":root{--emblem:url(\"data:image/png;base64,iVD/\");--ratio:5.00}"
        );
    }
}
