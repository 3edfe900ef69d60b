//! The Atom feed of a language: changes and bulletins, newest first.

use super::atom_xml::{self, AtomFeed, FeedCategory, FeedEntry};
use super::label::label_text;
use crate::artifact::{Artifact, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::model::{Bulletin, Id, LanguageId, Localized};
use crate::plan::{PageKind, SitePlan, VerdictChange, reader_text};

/// The most entries of a feed: feed readers fetch it whole each time.
const MAX_ENTRIES: usize = 50;

/// Makes the wanted feeds, one for each language; none without a base URL.
pub(super) fn files(
    plan: &SitePlan<'_>,
    locales: &Locales,
    is_wanted: impl Fn(&SitePath) -> bool,
) -> Result<Vec<Artifact>, Error> {
    let Some(base) = &plan.base_url else {
        return Ok(Vec::new());
    };
    let feeds = plan.languages.iter();
    feeds
        .map(|language| (plan.feed_path(*language), *language))
        .filter(|(path, _)| is_wanted(path))
        .map(|(path, language)| {
            let writer = FeedWriter {
                plan,
                base,
                locale: locales.get(language),
                language,
            };
            let bytes = atom_xml::feed(&writer.feed(&path))?;
            Ok(Artifact { path, bytes })
        })
        .collect()
}

struct FeedWriter<'a> {
    plan: &'a SitePlan<'a>,
    base: &'a str,
    locale: &'a Locale,
    language: LanguageId,
}

impl FeedWriter<'_> {
    fn feed(&self, path: &SitePath) -> AtomFeed {
        let site = &self.plan.catalog.site;
        let changes = self.plan.changes.until(self.plan.as_of).take(MAX_ENTRIES);
        let bulletins = self.plan.catalog.bulletins.iter();
        let issued = bulletins.filter(|(_, bulletin)| bulletin.issued <= self.plan.as_of);
        let mut entries: Vec<_> = changes
            .map(|change| self.change(change))
            .chain(issued.map(|(id, bulletin)| self.bulletin(id, bulletin)))
            .collect();
        entries.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
        entries.truncate(MAX_ENTRIES);
        let title = self.text(&site.title);
        AtomFeed {
            language: site.language(self.language).html.clone(),
            subtitle: self.locale.text("changes-intro").to_owned(),
            site_url: self.url(PageKind::Changes(None)),
            self_url: path.absolute(self.base),
            id: path.absolute(self.base),
            author: match self.text(&site.publisher.name) {
                name if name.is_empty() => title.clone(),
                name => name,
            },
            updated: entries
                .first()
                .map_or(self.plan.as_of, |entry| entry.updated),
            offset: self.offset(),
            entries,
            title,
        }
    }

    fn change(&self, change: &VerdictChange) -> FeedEntry {
        let catalog = self.plan.catalog;
        let product = &catalog.products[change.product];
        let audience = &catalog.audiences[change.audience];
        let before = label_text(self.locale, &change.before);
        let after = label_text(self.locale, &change.after);
        let name = self.text(&product.name);
        let audience_name = self.text(&audience.name);
        let page = self.url(PageKind::Product(change.product));
        let mut issuers: Vec<String> = change
            .after
            .cited
            .iter()
            .map(|ruling| catalog.advisories[ruling.advisory].issuer)
            .map(|issuer| self.text(&catalog.issuers[issuer].name))
            .collect();
        issuers.dedup();
        let arguments = [
            ("product", name.as_str().into()),
            ("audience", audience_name.as_str().into()),
            ("before", before.as_str().into()),
            ("after", after.as_str().into()),
        ];
        FeedEntry {
            // Stable: it does not depend on the labels, which a later advisory may change.
            id: format!("{page}#{}-{}", change.date, audience.slug),
            title: self.locale.format("feed-change", &arguments),
            updated: change.date,
            published: change.date,
            summary: self.locale.list(&issuers),
            author: issuers.first().cloned(),
            categories: vec![FeedCategory {
                term: change.after.label().name().to_owned(),
                label: after,
            }],
            url: page,
        }
    }

    fn bulletin(&self, id: Id<Bulletin>, bulletin: &Bulletin) -> FeedEntry {
        let catalog = self.plan.catalog;
        let url = self.url(PageKind::Bulletin(id));
        let text = reader_text(&bulletin.texts, LanguageId::SOURCE, self.language);
        let kind = format!("bulletin-kind-{}", bulletin.kind.name());
        FeedEntry {
            id: url.clone(),
            title: text
                .map_or(bulletin.slug.as_str(), |text| text.title().0)
                .to_owned(),
            updated: bulletin.issued,
            published: bulletin.issued,
            summary: text.map_or("", |text| text.summary().0).to_owned(),
            author: Some(self.text(&catalog.issuers[bulletin.issuer].name)),
            categories: vec![FeedCategory {
                term: bulletin.kind.name().to_owned(),
                label: self.locale.text(&kind).to_owned(),
            }],
            url,
        }
    }

    fn url(&self, page: PageKind) -> String {
        self.plan.path(page, self.language).absolute(self.base)
    }

    fn text(&self, text: &Localized) -> String {
        text.or_fallback(self.language)
            .map(|(text, _)| text.clone())
            .unwrap_or_default()
    }

    /// The UTC offset at the start of the data date in the site's time zone.
    fn offset(&self) -> String {
        match self.plan.as_of.in_tz(&self.plan.catalog.site.time_zone) {
            Ok(start) => start.strftime("%:z").to_string(),
            Err(_) => "Z".to_owned(),
        }
    }
}
