//! The settings of the site.

use super::word::words;
use super::{Branding, Date, Language, LanguageId, Localized, Publishing, Tlp};
use crate::diagnostic::Origin;

/// The settings of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its title.
    pub title: Localized,
    /// A banner on every page.
    pub notice: Localized,
    /// The URL of its root, ending in `/`. Feeds and the sitemap need one.
    pub base_url: Option<String>,
    /// The IANA name of its time zone.
    pub time_zone: String,
    /// The day that the pages are pinned to.
    pub data_date: Option<Date>,
    /// Its languages; the first is the source.
    pub languages: Vec<Language>,
    /// The theme's name.
    pub theme: String,
    /// The position of the theme's name.
    pub theme_origin: Origin,
    /// The settings that override the look of the theme.
    pub branding: Branding,
    /// Its publisher.
    pub publisher: Publisher,
    /// The most confidential level that it may show.
    pub max_tlp: Tlp,
    /// Whether a ban at short notice needs a usable alternative.
    pub require_alternatives: bool,
    /// Whether each product has a poster.
    pub posters: bool,
    /// The machine forms it has.
    pub outputs: Vec<ExportKind>,
    /// Where and how it is published.
    pub publishing: Publishing,
}

impl Site {
    /// One of its languages.
    pub fn language(&self, id: LanguageId) -> &Language {
        &self.languages[id.index()]
    }

    /// Whether its pages are the same as those of another, apart from the style sheet.
    pub fn renders_same_pages(&self, other: &Self) -> bool {
        let pages = |site: &Self| {
            let no_origin = Origin::file(&"".into());
            let mut site = site.clone();
            site.branding.colours.clear();
            if let Some(logo) = &mut site.branding.logo {
                // Its bytes are in the style sheet; pages have its URL.
                logo.file = logo.asset_path().unwrap_or_default();
                logo.origin.clone_from(&no_origin);
            }
            site.theme_origin = no_origin;
            site
        };
        pages(self) == pages(other)
    }

    /// The day in its time zone. An unknown zone was reported when it was loaded; the fallback is UTC.
    pub fn today(&self, now: jiff::Timestamp) -> Date {
        let zone = jiff::tz::TimeZone::get(&self.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
        zone.to_datetime(now).date()
    }

    /// The given day, else its data date, else today.
    pub fn day(&self, on: Option<Date>, now: jiff::Timestamp) -> Date {
        on.or(self.data_date).unwrap_or_else(|| self.today(now))
    }

    /// The handles of its languages, the source first.
    pub fn language_ids(&self) -> impl ExactSizeIterator<Item = LanguageId> + use<> {
        (0..self.languages.len()).map(LanguageId::new)
    }
}

/// The publisher of the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publisher {
    /// Its name.
    pub name: Localized,
    /// Its contact.
    pub contact: Localized,
}

words! {
    /// A machine form of the site.
    pub enum ExportKind {
        /// Atom feeds of changes and bulletins (RFC 4287).
        Atom = "atom",
        /// `sitemap.xml` (sitemaps.org protocol).
        Sitemap = "sitemap",
        /// A small picture for each product, audience and language, for other web pages.
        Badges = "badges",
    }
}

impl ExportKind {
    /// Whether it needs the URL of the site.
    pub fn needs_base_url(self) -> bool {
        match self {
            Self::Atom | Self::Sitemap => true,
            Self::Badges => false,
        }
    }
}

/// The URL of a site's root, ending in `/`: absolute, with `http` or `https`, without user, query or fragment. Files
/// of the site contain it, so a password would be published. An error is the name of what is wrong: `scheme`,
/// `characters`, `query`, `password` or `host`.
pub(crate) fn base_url(text: &str) -> Result<String, &'static str> {
    let lower = text.to_ascii_lowercase();
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme))
        .ok_or("scheme")?;
    if !text.bytes().all(is_url_byte) {
        return Err("characters");
    }
    if rest.contains(['?', '#']) {
        return Err("query");
    }
    let host = rest.split('/').next().unwrap_or_default();
    if host.contains('@') {
        return Err("password");
    }
    if host.is_empty() || host.starts_with(':') {
        return Err("host");
    }
    let slash = if text.ends_with('/') { "" } else { "/" };
    Ok(format!("{text}{slash}"))
}

/// The path of an address that [`base_url`] gave, from the root of its server: it begins and ends in `/`.
pub(crate) fn root_path(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path);
    // Two slashes at the start would name a host.
    format!("/{}", path.trim_start_matches('/'))
}

/// The characters of RFC 3986.
fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::{base_url, root_path};

    #[test]
    fn the_path_of_an_address_names_no_host() {
        let check = |url: &str, path: &str| assert_eq!(root_path(url), path, "{url}");
        check("https://a.example/", "/");
        check("HTTP://a.example:80/x/y/", "/x/y/");
        check("https://a.example//b.example/", "/b.example/");
    }

    #[test]
    fn an_address_ends_in_a_slash() {
        let check = |text: &str, url: &str| assert_eq!(base_url(text).as_deref(), Ok(url));
        check("https://a.example", "https://a.example/");
        check("https://a.example/", "https://a.example/");
        check("http://localhost:8000/x", "http://localhost:8000/x/");
        check("HTTPS://A.example/x/", "HTTPS://A.example/x/");
        check("https://[::1]:80/", "https://[::1]:80/");
    }

    #[test]
    fn incomplete_addresses_are_refused() {
        for text in [
            "",
            "a.example",
            "//a.example/",
            "ftp://a.example/",
            "https://",
            "https:///x",
            "https://:80/",
            "https://a.example/?x",
            "https://a.example/#x",
            "https://u:p@a.example/",
            "https://u@a.example/",
            "https://a.example\\x",
            "https://a example/",
            "https://a.example/\"><script>",
            "https://資安.example/",
        ] {
            assert!(base_url(text).is_err(), "{text}");
        }
    }
}
