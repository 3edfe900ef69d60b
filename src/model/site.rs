//! The site as a whole.

use super::word::words;
use super::{Branding, Date, Language, LanguageId, Localized, Tlp};
use crate::diagnostic::Origin;

/// The settings of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its name.
    pub title: Localized,
    /// A banner on every page.
    pub notice: Localized,
    /// The address of its root, ending in `/`. Feeds and the sitemap need one.
    pub base_url: Option<String>,
    /// The IANA name of the time zone whose days count.
    pub time_zone: String,
    /// The day the pages are pinned to.
    pub data_date: Option<Date>,
    /// Its languages; the first is the source.
    pub languages: Vec<Language>,
    /// The theme's name.
    pub theme: String,
    /// Where the theme's name stands.
    pub theme_origin: Origin,
    /// What of its look is its own.
    pub branding: Branding,
    /// Who publishes it.
    pub publisher: Publisher,
    /// The highest level it may show.
    pub max_tlp: Tlp,
    /// Whether a ban at short notice must come with something usable.
    pub require_alternatives: bool,
    /// Whether each product has a poster.
    pub posters: bool,
    /// The machine forms it makes.
    pub outputs: Vec<ExportKind>,
}

impl Site {
    /// One of its languages.
    pub fn language(&self, id: LanguageId) -> &Language {
        &self.languages[id.index()]
    }

    /// Whether its pages are the same as another's, whatever its style sheet says.
    pub fn renders_same_pages(&self, other: &Self) -> bool {
        let pages = |site: &Self| {
            let nowhere = Origin::file(&"".into());
            let mut site = site.clone();
            site.branding.colours.clear();
            if let Some(logo) = &mut site.branding.logo {
                // Its bytes stand in the style sheet; pages know where it is published.
                logo.file = logo.asset_path().unwrap_or_default();
                logo.origin.clone_from(&nowhere);
            }
            site.theme_origin = nowhere;
            site
        };
        pages(self) == pages(other)
    }

    /// The day in its time zone. An unknown zone was reported when it was read; UTC stands in.
    pub fn today(&self, now: jiff::Timestamp) -> Date {
        let zone = jiff::tz::TimeZone::get(&self.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(now).date()
    }

    /// The handles of its languages, the source first.
    pub fn language_ids(&self) -> impl ExactSizeIterator<Item = LanguageId> + use<> {
        (0..self.languages.len()).map(LanguageId::new)
    }
}

/// Who publishes the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publisher {
    /// Its name.
    pub name: Localized,
    /// Whom to ask.
    pub contact: Localized,
}

words! {
    /// A machine form of the site.
    pub enum ExportKind {
        /// Atom feeds of changes and bulletins (RFC 4287).
        Atom = "atom",
        /// `sitemap.xml` (sitemaps.org protocol).
        Sitemap = "sitemap",
        /// A small picture a product, audience and language, for other web pages.
        Badges = "badges",
    }
}

impl ExportKind {
    /// Whether it can be made only for a site with an address.
    pub fn needs_base_url(self) -> bool {
        match self {
            Self::Atom | Self::Sitemap => true,
            Self::Badges => false,
        }
    }
}

/// The address of a site's root, ending in `/`: absolute, `http` or `https`, without query or
/// fragment. `None` for anything else.
pub(crate) fn base_url(text: &str) -> Option<String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    let clean = rest.bytes().all(|byte| {
        byte.is_ascii_graphic() && !matches!(byte, b'?' | b'#' | b'"' | b'<' | b'>' | b'\\')
    });
    if host.is_empty() || !clean {
        return None;
    }
    let slash = if text.ends_with('/') { "" } else { "/" };
    Some(format!("{text}{slash}"))
}

#[cfg(test)]
mod tests {
    use super::base_url;

    #[test]
    fn a_base_url_is_absolute_and_ends_in_a_slash() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(base_url(text).as_deref(), expected, "{text}");
        };
        check("https://a.example/vc", Some("https://a.example/vc/"));
        check(
            "http://intra.example:8080/",
            Some("http://intra.example:8080/"),
        );
        for bad in [
            "",
            "a.example",
            "ftp://a",
            "https://",
            "https:///x",
            "https://a/?q",
            "https://a b",
        ] {
            check(bad, None);
        }
    }
}
