//! The Atom feed of a language: changes and bulletins, newest first.

use super::atom_xml::{self, AtomFeed, FeedCategory, FeedEntry};
use crate::artifact::{Artifact, SitePath};
use crate::error::Error;
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{Bulletin, Id, LanguageId, Localized, Product};
use crate::plan::{
    ChangeEntry, ChangeLine, LanguageText, PageKind, PlainNames, ScopeNames, SitePlan,
    change_of_conditions, change_words, label_word, outcome_words, reader_text,
};
use crate::resolve::Label;
use std::collections::BTreeSet;

/// The most entries of a feed: feed readers fetch it whole each time.
const MAX_ENTRIES: usize = 50;
/// The most products that an entry names.
const MAX_PRODUCTS: usize = 10;

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
        let title_language = site.title.or_fallback(self.language);
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
            entries,
            title,
        }
    }

    fn change(&self, change: &ChangeEntry) -> FeedEntry {
        let catalog = self.plan.catalog;
        let products: Vec<String> = change.products.iter().map(|id| self.product(*id)).collect();
        let shown = match products.len() {
            0..=MAX_PRODUCTS => self.locale.list(&products),
            all => {
                let count = [("count", MessageValue::from(all - MAX_PRODUCTS))];
                let more = self.locale.format("more-products", &count);
                let first = products[..MAX_PRODUCTS].iter().chain([&more]);
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
        let page = match (&change.products[..], &change.acts[..]) {
            ([product], _) | ([product, ..], []) => PageKind::Product(*product),
            (_, [act, ..]) => PageKind::Advisory(*act),
            ([], []) => PageKind::Changes(None),
        };
        let url = self.url(page);
        let acts = change
            .acts
            .iter()
            .map(|act| catalog.advisories[*act].slug.as_str());
        let acts = acts.collect::<Vec<_>>().join("+");
        let first = change
            .products
            .first()
            .map(|id| catalog.products[*id].slug.as_str());
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
            // Stable: it does not depend on the labels, which a later advisory may change.
            id: format!("{url}#{}-{}-{acts}", change.date, first.unwrap_or_default()),
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
            url,
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

    fn bulletin(&self, id: Id<Bulletin>, bulletin: &Bulletin) -> FeedEntry {
        let catalog = self.plan.catalog;
        let url = self.url(PageKind::Bulletin(id));
        let text = reader_text(&bulletin.texts, LanguageId::SOURCE, self.language);
        let kind = format!("bulletin-kind-{}", bulletin.kind.name());
        let title = text.map(|text| text.title());
        let summary = text.map(|text| text.summary());
        let language =
            |text: Option<LanguageText<'_>>| text.and_then(|(_, language)| self.foreign(language));
        FeedEntry {
            id: url.clone(),
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
