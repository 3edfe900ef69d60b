//! The Atom feed of a language: changes and bulletins, newest first.

use std::collections::BTreeSet;

use super::atom_xml::{self, AtomFeed, FeedCategory, FeedEntry, FeedLink};
use super::feed_parts::{FeedItem, FeedItemSource, FeedPart, feed_parts};
use crate::artifact::{Artifact, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{Bulletin, Id, LanguageId, Localized, Product, RecordWithPage, Slug};
use crate::plan::{
    ChangeEntry, ChangeLine, LanguageText, PageKind, PlainNames, ScopeNames, SitePlan,
    change_of_conditions, change_words, label_word, outcome_words, reader_text,
};
use crate::resolve::Label;

/// The most products that the title of an entry names.
const MAX_NAMED: usize = 10;
/// The most products that an entry links to; the page of its act has all of them.
const MAX_LINKED: usize = 500;

/// Makes the wanted feeds: for each language one of the newest entries, and those of the entries before.
/// None without a base URL.
pub(super) fn files(
    plan: &SitePlan<'_>,
    locales: &Locales,
    is_wanted: impl Fn(&SitePath) -> bool,
) -> Result<Vec<Artifact>, Error> {
    let Some(base) = &plan.base_url else {
        return Ok(Vec::new());
    };
    let mut feeds = Vec::new();
    for &language in &plan.languages {
        let writer = FeedWriter {
            plan,
            base,
            locale: locales.get(language),
            language,
        };
        let items = writer.items();
        for part in feed_parts(&items) {
            let path = plan.feed_path(language, part.number);
            if is_wanted(&path) {
                let bytes = atom_xml::feed(&writer.feed(&path, &items, &part))?;
                feeds.push(Artifact { path, bytes });
            }
        }
    }
    Ok(feeds)
}

struct FeedWriter<'a> {
    plan: &'a SitePlan<'a>,
    base: &'a str,
    locale: &'a Locale,
    language: LanguageId,
}

impl<'a> FeedWriter<'a> {
    /// All entries, newest first.
    fn items(&self) -> Vec<FeedItem<'a>> {
        let plan = self.plan;
        let changes = plan.changes.until(plan.as_of).map(|change| FeedItem {
            date: change.date,
            id: self.change_id(change),
            source: FeedItemSource::Change(change),
        });
        let bulletins = plan.catalog.bulletins.iter();
        let issued = bulletins.filter(|(_, bulletin)| bulletin.issued <= plan.as_of);
        let issued = issued.map(|(id, bulletin)| FeedItem {
            date: bulletin.issued,
            id: self.first_url(PageKind::Bulletin(id), RecordWithPage::Bulletin(id)),
            source: FeedItemSource::Bulletin(id, bulletin),
        });
        let mut items: Vec<_> = changes.chain(issued).collect();
        items.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
        items
    }

    fn feed(&self, path: &SitePath, items: &[FeedItem<'_>], part: &FeedPart) -> AtomFeed {
        let site = &self.plan.catalog.site;
        let title = self.text(&site.title);
        let title_language = site.title.or_fallback(self.language);
        let entries = items[part.range.clone()].iter();
        let entries: Vec<_> = entries
            .map(|item| match item.source {
                FeedItemSource::Change(change) => self.change(item.id.clone(), change),
                FeedItemSource::Bulletin(id, bulletin) => {
                    self.bulletin(item.id.clone(), id, bulletin)
                }
            })
            .collect();
        let next = part
            .next
            .map(|next| self.plan.feed_path(self.language, Some(next)));
        AtomFeed {
            title_language: title_language.and_then(|(_, language)| self.foreign(language)),
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
            next_url: next.map(|path| path.absolute(self.base)),
            entries,
            title,
        }
    }

    /// The page of a change.
    fn change_page(change: &ChangeEntry) -> (PageKind, Option<RecordWithPage>) {
        match (&change.products[..], &change.acts[..]) {
            ([product], _) | ([product, ..], []) => (
                PageKind::Product(*product),
                Some(RecordWithPage::Product(*product)),
            ),
            (_, [act, ..]) => (
                PageKind::Advisory(*act),
                Some(RecordWithPage::Advisory(*act)),
            ),
            ([], []) => (PageKind::Changes(None), None),
        }
    }

    /// The id of a change. It depends neither on the labels, which a later advisory may change, nor on
    /// the ids that records have been given since.
    fn change_id(&self, change: &ChangeEntry) -> String {
        let catalog = self.plan.catalog;
        let acts = change.acts.iter();
        let mut acts: Vec<&str> = acts
            .map(|act| {
                self.first_id(
                    RecordWithPage::Advisory(*act),
                    &catalog.advisories[*act].slug,
                )
            })
            .collect();
        acts.sort_unstable();
        let products = change.products.iter();
        let products = products
            .map(|id| self.first_id(RecordWithPage::Product(*id), &catalog.products[*id].slug));
        let url = match Self::change_page(change) {
            (page, Some(record)) => self.first_url(page, record),
            (page, None) => self.url(page),
        };
        format!(
            "{url}#{}-{}-{}",
            change.date,
            products.min().unwrap_or_default(),
            acts.join("+")
        )
    }

    /// The first id of a record that has the id `slug` today.
    fn first_id<'s>(&'s self, record: RecordWithPage, slug: &'s Slug) -> &'s str {
        let mut former = self.plan.catalog.former_ids(record);
        former.next().unwrap_or(slug).as_str()
    }

    /// The URL that the page of a record had first.
    fn first_url(&self, page: PageKind, record: RecordWithPage) -> String {
        let first = self.plan.catalog.former_ids(record).next();
        let path = first.and_then(|slug| self.plan.old_path(record.kind(), slug, self.language));
        path.map_or_else(|| self.url(page), |path| path.absolute(self.base))
    }

    fn change(&self, id: String, change: &ChangeEntry) -> FeedEntry {
        let catalog = self.plan.catalog;
        let products: Vec<String> = change.products.iter().map(|id| self.product(*id)).collect();
        let shown = match products.len() {
            0..=MAX_NAMED => self.locale.list(&products),
            all => {
                let count = [("count", MessageValue::from(all - MAX_NAMED))];
                let more = self.locale.format("more-products", &count);
                let first = products[..MAX_NAMED].iter().chain([&more]);
                self.locale.list(&first.collect::<Vec<_>>())
            }
        };
        let lines: Vec<String> = change.lines.iter().map(|line| self.line(line)).collect();
        let issuers = change
            .acts
            .iter()
            .flat_map(|act| catalog.advisories[*act].issuers());
        let mut issuers: Vec<String> = issuers
            .map(|issuer| self.text(&catalog.issuers[issuer].name))
            .collect();
        issuers.dedup();
        let (page, _) = Self::change_page(change);
        let related = change.products.iter().zip(&products).take(MAX_LINKED);
        let related = related.map(|(id, name)| FeedLink {
            url: self.url(PageKind::Product(*id)),
            title: name.clone(),
        });
        let related = match change.products.len() {
            // The entry's own page is that of the product.
            1 => Vec::new(),
            _ => related.collect(),
        };
        let changed = change
            .lines
            .iter()
            .filter(|line| line.row.before != line.row.after);
        let labels: BTreeSet<Label> = changed.map(|line| line.row.after.label()).collect();
        let changes = self.joined(lines);
        let arguments = [
            ("products", (&shown).into()),
            ("changes", (&changes).into()),
        ];
        FeedEntry {
            id,
            related,
            title: self.locale.format("feed-entry", &arguments),
            title_language: None,
            summary_language: None,
            updated: change.date,
            published: change.date,
            summary: self.locale.list(&issuers),
            author: issuers.first().cloned(),
            categories: labels
                .into_iter()
                .map(|label| FeedCategory {
                    term: label.name().to_owned(),
                    label: label_word(self.locale, label).to_owned(),
                })
                .collect(),
            url: self.url(page),
        }
    }

    /// Message `feed-line`: who and what, before and after.
    fn line(&self, line: &ChangeLine) -> String {
        let mut names = PlainNames {
            locale: self.locale,
            catalog: self.plan.catalog,
            language: self.language,
        };
        let audience = names.audience(line.audience);
        let scope = change_words(self.locale, &line.row, &mut names);
        let who: Vec<String> = std::iter::once(audience).chain(scope).collect();
        let who = who.join(" · ");
        let (before, after) = (&line.row.before, &line.row.after);
        let one_label = |label: &str| {
            let arguments = [("scope", (&who).into()), ("label", label.into())];
            self.locale.format("row-label", &arguments)
        };
        if before == after {
            return one_label(self.locale.text("change-stays"));
        }
        let words = [before, after].map(|outcome| outcome_words(self.locale, outcome));
        if words[0] == words[1] {
            return one_label(&change_of_conditions(self.locale, after));
        }
        let [before, after] = words;
        let arguments = [
            ("who", (&who).into()),
            ("before", (&before).into()),
            ("after", (&after).into()),
        ];
        self.locale.format("feed-line", &arguments)
    }

    /// Statements in a row.
    fn joined(&self, statements: Vec<String>) -> String {
        let join = |first: String, rest: String| {
            let both = [("first", (&first).into()), ("rest", (&rest).into())];
            self.locale.format("joined", &both)
        };
        statements.into_iter().reduce(join).unwrap_or_default()
    }

    fn product(&self, id: Id<Product>) -> String {
        self.text(&self.plan.catalog.products[id].name)
    }

    fn bulletin(&self, entry: String, id: Id<Bulletin>, bulletin: &Bulletin) -> FeedEntry {
        let catalog = self.plan.catalog;
        let url = self.url(PageKind::Bulletin(id));
        let text = reader_text(&bulletin.texts, LanguageId::SOURCE, self.language);
        let kind = format!("bulletin-kind-{}", bulletin.kind.name());
        let title = text.map(|text| text.title());
        let summary = text.map(|text| text.summary());
        let language =
            |text: Option<LanguageText<'_>>| text.and_then(|(_, language)| self.foreign(language));
        FeedEntry {
            id: entry,
            related: Vec::new(),
            title: title
                .map_or(bulletin.slug.as_str(), |(title, _)| title)
                .to_owned(),
            title_language: language(title),
            updated: bulletin.issued,
            published: bulletin.issued,
            summary: summary.map_or("", |(summary, _)| summary).to_owned(),
            summary_language: language(summary),
            author: Some(self.text(&catalog.issuers[bulletin.issuer].name)),
            categories: vec![FeedCategory {
                term: bulletin.kind.name().to_owned(),
                label: self.locale.text(&kind).to_owned(),
            }],
            url,
        }
    }

    /// HTML's name of a language that is not the feed's.
    fn foreign(&self, language: LanguageId) -> Option<String> {
        let site = &self.plan.catalog.site;
        (language != self.language).then(|| site.language(language).html.clone())
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
