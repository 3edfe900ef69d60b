//! How a site looks: what of it stands in its settings.

use super::word::words;
use super::{Colour, Localized};
use crate::diagnostic::Origin;

/// A site's own look, over that of its theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branding {
    /// The agency's name, which stands at the top of every page and poster.
    pub agency: Localized,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its colours.
    pub colours: Vec<RoleColour>,
}

/// A logo, before anybody has looked at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Its file's path below `content/`, with `/`.
    pub file: String,
    /// Where that stands.
    pub origin: Origin,
}

impl Logo {
    /// Which kind of picture its name promises.
    pub fn image_format(&self) -> Option<ImageFormat> {
        let (_, ending) = self.file.rsplit_once('.')?;
        ImageFormat::from_name(ending)
    }

    /// Where it is published, below `assets/`; `None` for what is no picture.
    pub fn asset_path(&self) -> Option<String> {
        let ending = self.image_format()?;
        Some(format!("logo.{}", ending.name()))
    }
}

/// The end of a picture's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageFormat {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
}

impl ImageFormat {
    /// The ending, in small or capital letters.
    pub fn from_name(text: &str) -> Option<Self> {
        [Self::Svg, Self::Png]
            .into_iter()
            .find(|known| text.eq_ignore_ascii_case(known.name()))
    }

    /// As it is published.
    pub fn name(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// A colour that somebody chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleColour {
    /// For which readers.
    pub scheme: ColourScheme,
    /// For what.
    pub role: Role,
    /// The colour.
    pub colour: Colour,
    /// Where that stands.
    pub origin: Origin,
}

words! {
    /// What a reader's system asks for.
    pub enum ColourScheme {
        /// Dark words on light pages.
        Light = "light",
        /// Light words on dark pages.
        Dark = "dark",
    }

    /// What a colour is for.
    pub enum Role {
        /// The ground of pages.
        Page = "page",
        /// The ground of the question on the home page, and of the foot of every page.
        Band = "band",
        /// Words.
        Text = "text",
        /// Words of less weight.
        Muted = "muted",
        /// Lines that part.
        Line = "line",
        /// Borders that mean something.
        Edge = "edge",
        /// Links.
        Link = "link",
        /// The ground of the header.
        Header = "header",
        /// Words on it.
        OnHeader = "on_header",
        /// The ground of notices, of marked words and of what has the focus.
        Accent = "accent",
        /// Words on it.
        OnAccent = "on_accent",
        /// Words on the colour of a verdict.
        OnVerdict = "on_verdict",
        /// Words and shape of a verdict.
        Banned = "banned",
        /// The ground of its words.
        BannedTint = "banned_tint",
        /// Words and shape of a verdict.
        PhaseOut = "phase_out",
        /// The ground of its words.
        PhaseOutTint = "phase_out_tint",
        /// Words and shape of a verdict.
        UnderReview = "under_review",
        /// The ground of its words.
        UnderReviewTint = "under_review_tint",
        /// Words and shape of what nobody has ruled on; its ground is the page's.
        NotAssessed = "not_assessed",
        /// Words and shape of a verdict.
        Conditional = "conditional",
        /// The ground of its words.
        ConditionalTint = "conditional_tint",
        /// Words and shape of a verdict; its ground is the page's.
        Permitted = "permitted",
        /// Words and shape of a verdict.
        Recommended = "recommended",
        /// The ground of its words.
        RecommendedTint = "recommended_tint",
    }
}
