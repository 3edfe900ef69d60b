//! Resolves references in Markdown to links from a page.

use super::{PageKind, PlannedPage, SitePlan, attachment_about, attachment_path};
use crate::diagnostic::nearest;
use crate::locale::Locale;
use crate::markdown::{LinkResolver, ResolvedLink, heading_number};
use crate::model::{Attachment, Id, Record, RecordKind, Table};

/// Resolves links on one page to the pages of the site.
pub struct PageLinks<'a> {
    plan: &'a SitePlan<'a>,
    from: &'a PlannedPage,
    /// Words for the format and size of attachments; `None` where only the links matter.
    locale: Option<&'a Locale>,
}

impl<'a> PageLinks<'a> {
    /// Links on the given page.
    pub fn new(plan: &'a SitePlan<'a>, from: &'a PlannedPage) -> Self {
        Self {
            plan,
            from,
            locale: None,
        }
    }

    /// The same, with the format and size of attachments in the words of a language.
    pub fn in_words_of(self, locale: &'a Locale) -> Self {
        Self {
            locale: Some(locale),
            ..self
        }
    }
}

impl LinkResolver for PageLinks<'_> {
    fn resolve(&self, kind: &str, id: &str) -> ResolvedLink {
        let catalog = self.plan.catalog;
        match kind {
            "product" => self.find(
                &catalog.products,
                PageKind::Product,
                RecordKind::Product,
                id,
            ),
            "advisory" => self.find(
                &catalog.advisories,
                PageKind::Advisory,
                RecordKind::Advisory,
                id,
            ),
            "bulletin" => self.find(
                &catalog.bulletins,
                PageKind::Bulletin,
                RecordKind::Bulletin,
                id,
            ),
            "audience" => self.find(
                &catalog.audiences,
                PageKind::Audience,
                RecordKind::Audience,
                id,
            ),
            Attachment::LINK_KIND => self.attachment(id),
            "page" => self.find(&catalog.pages, PageKind::Text, RecordKind::Page, id),
            _ => ResolvedLink::Unknown { nearest: None },
        }
    }

    fn has_anchor(&self, kind: &str, id: &str, fragment: &str) -> bool {
        let catalog = self.plan.catalog;
        let texts = match kind {
            "advisory" => record(&catalog.advisories, id).map(|advisory| &advisory.texts),
            "bulletin" => record(&catalog.bulletins, id).map(|bulletin| &bulletin.texts),
            "page" => record(&catalog.pages, id).map(|page| &page.texts),
            _ => None,
        };
        // Every language must have the heading: a page without a translation shows another text.
        if let Some(number) = heading_number(fragment) {
            return texts
                .is_some_and(|texts| texts.iter().all(|(_, text)| number <= text.headings));
        }
        let rulings = record(&catalog.advisories, id).filter(|_| kind == "advisory");
        rulings.is_some_and(|advisory| {
            let mut rulings = advisory.rulings.iter();
            rulings.any(|ruling| ruling.slug.as_str() == fragment)
        })
    }
}

fn record<'t, T: Record>(table: &'t Table<T>, id: &str) -> Option<&'t T> {
    table.find(id).map(|id| &table[id])
}

impl PageLinks<'_> {
    fn attachment(&self, name: &str) -> ResolvedLink {
        let known = &self.plan.catalog.attachments;
        let Some(found) = known.find(name) else {
            let names = known.iter().map(|file| file.name.as_str());
            return match known.is_refused(name) {
                true => ResolvedLink::NoPage,
                false => ResolvedLink::Unknown {
                    nearest: nearest(name, names).map(str::to_owned),
                },
            };
        };
        let about = self.locale.map(|locale| attachment_about(locale, found));
        ResolvedLink::File {
            url: attachment_path(found).relative_from(&self.from.path),
            about: about.unwrap_or_default(),
        }
    }

    fn find<T: Record>(
        &self,
        table: &Table<T>,
        page: fn(Id<T>) -> PageKind,
        kind: RecordKind,
        id: &str,
    ) -> ResolvedLink {
        if let Some(found) = table.find(id) {
            return ResolvedLink::Url(self.plan.url(self.from, page(found)));
        }
        let catalog = self.plan.catalog;
        if catalog.broken.contains(kind, id) || catalog.held_back_by(kind, id).is_some() {
            return ResolvedLink::NoPage;
        }
        let known = table.records().iter().map(|record| record.slug().as_str());
        ResolvedLink::Unknown {
            nearest: nearest(id, known).map(str::to_owned),
        }
    }
}
