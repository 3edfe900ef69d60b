//! The branding of a site: agency, logo and colours.

use super::word::{Word, words};
use super::{Colour, Localized};
use crate::diagnostic::Origin;

/// The settings that override the look of the theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branding {
    /// The agency's name, at the top of every page and poster.
    pub agency: Localized,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Its colours.
    pub colours: Vec<RoleColour>,
}

/// A logo, before its file is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The path of its file below `content/`, with `/`.
    pub file: String,
    /// The position of the path.
    pub origin: Origin,
}

impl Logo {
    /// The format that its file extension names.
    pub fn image_format(&self) -> Option<ImageFormat> {
        let (_, extension) = self.file.rsplit_once('.')?;
        ImageFormat::from_name(extension)
    }

    /// The path at which it is published, below `assets/`; `None` for other formats.
    pub fn asset_path(&self) -> Option<String> {
        let format = self.image_format()?;
        Some(format!("logo.{}", format.name()))
    }
}

impl ImageFormat {
    /// The format of a file extension in lower or upper case.
    pub fn from_name(extension: &str) -> Option<Self> {
        Self::find(&extension.to_ascii_lowercase())
    }
}

/// A colour for a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleColour {
    /// The colour scheme of the reader.
    pub scheme: ColourScheme,
    /// The role.
    pub role: Role,
    /// The colour.
    pub colour: Colour,
    /// The position of the colour.
    pub origin: Origin,
}

words! {
    /// A format of logos, by its file extension.
    pub enum ImageFormat {
        /// Scalable Vector Graphics.
        Svg = "svg",
        /// Portable Network Graphics.
        Png = "png",
    }

    /// The colour scheme that a reader's system prefers.
    pub enum ColourScheme {
        /// Dark text on light pages.
        Light = "light",
        /// Light text on dark pages.
        Dark = "dark",
    }

    /// The role of a colour.
    pub enum Role {
        /// The background of pages.
        Page = "page",
        /// The background of the question on the home page, and of the footer of every page.
        Band = "band",
        /// Text.
        Text = "text",
        /// Secondary text.
        Muted = "muted",
        /// Separators.
        Line = "line",
        /// Borders of controls.
        Edge = "edge",
        /// Links.
        Link = "link",
        /// The background of the header.
        Header = "header",
        /// Text on `Header`.
        OnHeader = "on_header",
        /// The background of notices, of highlighted text and of the element with the focus.
        Accent = "accent",
        /// Text on `Accent`.
        OnAccent = "on_accent",
        /// Text on the colour of a verdict.
        OnVerdict = "on_verdict",
        /// Text and shape of the label.
        Banned = "banned",
        /// The background of its text.
        BannedTint = "banned_tint",
        /// Text and shape of the label.
        PhaseOut = "phase_out",
        /// The background of its text.
        PhaseOutTint = "phase_out_tint",
        /// Text and shape of the label.
        UnderReview = "under_review",
        /// The background of its text.
        UnderReviewTint = "under_review_tint",
        /// Text and shape of the label; its background is that of the page.
        NotAssessed = "not_assessed",
        /// Text and shape of the label.
        Conditional = "conditional",
        /// The background of its text.
        ConditionalTint = "conditional_tint",
        /// Text and shape of the label; its background is that of the page.
        Permitted = "permitted",
        /// Text and shape of the label.
        Recommended = "recommended",
        /// The background of its text.
        RecommendedTint = "recommended_tint",
    }
}
