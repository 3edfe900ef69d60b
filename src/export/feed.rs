//! The Atom feed of a language: changes and bulletins, newest first.

use super::atom_xml::{self, AtomFeed, FeedCategory, FeedEntry};
use crate::artifact::Artifact;
use crate::error::Error;
use crate::locale::{Locale, Locales};
use crate::model::{Bulletin, Date, Id, LanguageId, Localized};
use crate::plan::{PageKind, SitePlan, VerdictChange, reader_text};

/// Entries that a feed holds at most: readers' programs fetch it whole each time.
const MAX_ENTRIES: usize = 50;

/// Writes a feed a language.
pub(super) fn files(plan: &SitePlan<'_>, locales: &Locales) -> Result<Vec<Artifact>, Error> {
    let feeds = plan.languages.iter();
    feeds
        .filter_map(|language| file(plan, locales, *language).transpose())
        .collect()
}

/// Writes the feed of one language; none without an address of the site.
pub(super) fn file(
    plan: &SitePlan<'_>,
    locales: &Locales,
    language: LanguageId,
) -> Result<Option<Artifact>, Error> {
    let Some(base) = &plan.base_url else {
        return Ok(None);
    };
    let writer = FeedWriter {
        plan,
        base,
        locale: locales.get(language),
        language,
    };
    Ok(Some(Artifact {
        path: plan.feed_path(language),
        bytes: atom_xml::feed(&writer.feed())?,
    }))
}

struct FeedWriter<'a> {
    plan: &'a SitePlan<'a>,
    base: &'a str,
    locale: &'a Locale,
    language: LanguageId,
}

impl FeedWriter<'_> {
    fn feed(&self) -> AtomFeed {
        let site = &self.plan.catalog.site;
        let mut entries: Vec<(Date, FeedEntry)> = Vec::new();
        for change in self.plan.changes.until(self.plan.as_of).take(MAX_ENTRIES) {
            entries.push((change.date, self.change(change)));
        }
        for (id, bulletin) in self.plan.catalog.bulletins.iter() {
            if bulletin.issued <= self.plan.as_of {
                entries.push((bulletin.issued, self.bulletin(id, bulletin)));
            }
        }
        entries.sort_by(|(a_day, a), (b_day, b)| b_day.cmp(a_day).then_with(|| a.id.cmp(&b.id)));
        entries.truncate(MAX_ENTRIES);
        let title = self.text(&site.title);
        AtomFeed {
            language: site.language(self.language).html.clone(),
            subtitle: self.locale.text("changes-intro").to_owned(),
            site_url: self.url(PageKind::Changes(None)),
            self_url: self.plan.feed_path(self.language).absolute(self.base),
            id: self.plan.feed_path(self.language).absolute(self.base),
            author: match self.text(&site.publisher.name) {
                name if name.is_empty() => title.clone(),
                name => name,
            },
            updated: entries.first().map_or(self.plan.as_of, |(day, _)| *day),
            offset: self.offset(),
            entries: entries.into_iter().map(|(_, entry)| entry).collect(),
            title,
        }
    }

    fn change(&self, change: &VerdictChange) -> FeedEntry {
        let catalog = self.plan.catalog;
        let product = &catalog.products[change.product];
        let audience = &catalog.audiences[change.audience];
        let label = |answer: &crate::resolve::Answer| match answer.due_date {
            Some(due) => {
                let date = self.locale.date(due);
                self.locale
                    .format("label-phase-out", &[("date", date.as_str().into())])
            }
            None => self.locale.text(&label_key(answer.label())).to_owned(),
        };
        let (before, after) = (label(&change.before), label(&change.after));
        let name = self.text(&product.name);
        let who = self.text(&audience.name);
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
            ("audience", who.as_str().into()),
            ("before", before.as_str().into()),
            ("after", after.as_str().into()),
        ];
        FeedEntry {
            // The same change keeps its id whatever else is said of it later.
            id: format!("{page}#{}-{}", change.date, audience.slug),
            title: self.locale.format("feed-change", &arguments),
            updated: change.date,
            published: change.date,
            summary: self.locale.list(&issuers),
            content: None,
            author: issuers.first().cloned(),
            categories: vec![FeedCategory {
                term: change.after.label().name().to_owned(),
                label: after.clone(),
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
            title: text.map_or_else(
                || bulletin.slug.to_string(),
                |prose| prose.title().0.to_owned(),
            ),
            updated: bulletin.issued,
            published: bulletin.issued,
            summary: text
                .map(|prose| prose.summary().0.to_owned())
                .unwrap_or_default(),
            content: None,
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

    /// The offset of the data date's first moment in the site's time zone.
    fn offset(&self) -> String {
        match self.plan.as_of.in_tz(&self.plan.catalog.site.time_zone) {
            Ok(start) => start.strftime("%:z").to_string(),
            Err(_) => "Z".to_owned(),
        }
    }
}

/// The message key of a label.
pub(super) fn label_key(label: crate::resolve::Label) -> String {
    format!("label-{}", label.name().replace('_', "-"))
}
