//! Every record that has texts.

use crate::model::{Catalog, LanguageId, Texts};

/// A record with its texts.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub id: &'a str,
    /// Its texts.
    pub texts: &'a Texts,
    /// The language it was written in.
    pub source: LanguageId,
}

/// The kinds of records that have texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    /// An advisory.
    Advisory,
    /// A bulletin.
    Bulletin,
    /// A page of prose.
    Page,
}

impl RecordKind {
    /// The word for it in machine forms and in keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Advisory => "advisory",
            Self::Bulletin => "bulletin",
            Self::Page => "page",
        }
    }
}

/// All of them: advisories, bulletins, pages, each by id.
pub fn records(catalog: &Catalog) -> Vec<Record<'_>> {
    let advisories = catalog.advisories.records().iter().map(|advisory| Record {
        kind: RecordKind::Advisory,
        id: advisory.slug.as_str(),
        texts: &advisory.texts,
        source: advisory.source_language,
    });
    let bulletins = catalog.bulletins.records().iter().map(|bulletin| Record {
        kind: RecordKind::Bulletin,
        id: bulletin.slug.as_str(),
        texts: &bulletin.texts,
        source: LanguageId::SOURCE,
    });
    let pages = catalog.pages.records().iter().map(|page| Record {
        kind: RecordKind::Page,
        id: page.slug.as_str(),
        texts: &page.texts,
        source: LanguageId::SOURCE,
    });
    advisories.chain(bulletins).chain(pages).collect()
}
