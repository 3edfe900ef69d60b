//! The site as a whole.

use super::{Date, Language, LanguageId, Localized, Tlp};
use crate::diagnostic::Origin;

/// The settings of the site.
#[derive(Debug, Clone)]
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
    /// Who publishes it.
    pub publisher: Publisher,
    /// The highest level it may show.
    pub tlp: Tlp,
    /// Whether a ban at short notice must come with something usable.
    pub require_alternatives: bool,
    /// The machine forms it makes.
    pub outputs: Vec<Output>,
}

impl Site {
    /// One of its languages.
    pub fn language(&self, id: LanguageId) -> &Language {
        &self.languages[id.index()]
    }

    /// The handles of its languages, the source first.
    pub fn language_ids(&self) -> impl ExactSizeIterator<Item = LanguageId> + use<> {
        (0..self.languages.len()).map(LanguageId::new)
    }
}

/// Who publishes the site.
#[derive(Debug, Clone, Default)]
pub struct Publisher {
    /// Its name.
    pub name: Localized,
    /// Whom to ask.
    pub contact: Localized,
}

/// A machine form of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// Atom feeds of changes and bulletins (RFC 4287).
    Atom,
    /// `sitemap.xml` (sitemaps.org protocol).
    Sitemap,
}
