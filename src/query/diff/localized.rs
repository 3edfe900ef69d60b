//! A difference as text in a language.

use serde::Serialize;

use super::texts::language;
use super::{Comparison, DiffEntry, Difference, DifferingPeriod, TextChange};
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{LanguageId, TextKind};
use crate::plan::named_scope_words;
use crate::query::find_record::find_offering;
use crate::query::record_names::{NameIsolation, RecordNames};
use crate::query::row_summary::{OutcomeSummary, ScopeSummary};

/// The texts of a difference.
#[derive(Serialize)]
pub(super) struct LocalizedDifference {
    title: String,
    compared: String,
    /// The day of the answers, if two contents were compared.
    as_of: Option<String>,
    groups: Vec<LocalizedGroup>,
    /// Changes of products, advisories, texts and pages.
    facts: Vec<String>,
}

/// The changes for one audience.
#[derive(Serialize)]
struct LocalizedGroup {
    audience: String,
    items: Vec<LocalizedItem>,
}

/// A change and its details.
#[derive(Serialize)]
struct LocalizedItem {
    text: String,
    details: Vec<String>,
}

impl Difference<'_, '_> {
    /// The lines: the changes for each audience, then products, advisories, texts and pages.
    pub(crate) fn lines(&self, locales: &Locales, language: LanguageId) -> Vec<String> {
        let localized = self.localize(locales, language, NameIsolation::None);
        let mut lines = vec![localized.title, localized.compared];
        lines.extend(localized.as_of);
        for group in localized.groups {
            lines.extend([String::new(), group.audience]);
            for item in group.items {
                lines.push(format!("- {}", item.text));
                lines.extend(item.details.iter().map(|detail| format!("  {detail}")));
            }
        }
        lines.push(String::new());
        lines.extend(localized.facts);
        lines
    }

    pub(super) fn localize(
        &self,
        locales: &Locales,
        language: LanguageId,
        isolation: NameIsolation,
    ) -> LocalizedDifference {
        let writer = DifferenceWriter::new(self, locales, language, isolation);
        let locale = writer.locale;
        let (compared, as_of) = match &self.compared {
            Comparison::Days { from, to } => {
                let values = [("from", &*locale.date(*from)), ("to", &locale.date(*to))];
                (writer.say("diff-days", &values), None)
            }
            Comparison::Contents { before, after } => {
                let after = after.as_deref();
                let after = after.unwrap_or_else(|| locale.text("diff-this-folder"));
                let values = [("before", before.as_str()), ("after", after)];
                let date = locale.date(self.sides.after.as_of);
                let as_of = writer.say("data-as-of", &[("date", &date)]);
                (writer.say("diff-contents", &values), Some(as_of))
            }
        };
        let groups = self.groups.iter().map(|group| {
            let entries = group.entries.iter();
            LocalizedGroup {
                audience: writer.audience(&group.audience),
                items: entries.flat_map(|entry| writer.entry(entry)).collect(),
            }
        });
        LocalizedDifference {
            title: locale.text("diff-title").to_owned(),
            compared,
            as_of,
            groups: groups.collect(),
            facts: writer.facts(),
        }
    }
}

/// Writes parts of a difference in one language.
struct DifferenceWriter<'s, 'p, 'a> {
    difference: &'s Difference<'p, 'a>,
    locales: &'s Locales,
    locale: &'s Locale,
    /// The names of the later side; then those of the earlier side, for records that were removed.
    names: [RecordNames<'s>; 2],
}

impl<'s, 'p, 'a> DifferenceWriter<'s, 'p, 'a> {
    fn new(
        difference: &'s Difference<'p, 'a>,
        locales: &'s Locales,
        id: LanguageId,
        isolation: NameIsolation,
    ) -> Self {
        let locale = locales.get(id);
        let before = difference.sides.before.catalog;
        let after = difference.sides.after.catalog;
        let tag = &after.site.language(id).tag;
        let id_before = language(before, tag).unwrap_or(LanguageId::SOURCE);
        Self {
            difference,
            locales,
            locale,
            names: [(after, id), (before, id_before)]
                .map(|(catalog, id)| RecordNames::isolated(catalog, locale, id, isolation)),
        }
    }

    fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.names[0].say(key, values)
    }

    /// The name on the first side that has the record; else the id.
    fn name(&self, slug: &str, name: impl Fn(&RecordNames<'s>) -> Option<String>) -> String {
        let found = self.names.iter().find_map(name);
        found.unwrap_or_else(|| slug.to_owned())
    }

    fn product(&self, slug: &str) -> String {
        self.name(slug, |names| {
            Some(names.product(names.catalog.products.find(slug)?))
        })
    }

    fn offering(&self, product: &str, slug: &str) -> String {
        self.name(slug, |names| {
            let product = names.catalog.products.find(product)?;
            Some(names.offering_name(find_offering(names.catalog, product, slug)?))
        })
    }

    fn audience(&self, slug: &str) -> String {
        self.name(slug, |names| {
            Some(names.audience(names.catalog.audiences.find(slug)?))
        })
    }

    fn activity(&self, id: &str) -> String {
        self.name(id, |names| {
            Some(names.activity(names.catalog.activities.find(id)?))
        })
    }

    fn advisory(&self, slug: &str) -> String {
        self.name(slug, |names| {
            Some(names.cited(names.catalog.advisories.find(slug)?))
        })
    }

    /// What a row of the answer on a product is about; empty for everything.
    fn scope(&self, product: &str, scope: &ScopeSummary) -> String {
        let offerings = scope.offerings.iter();
        let offerings: Vec<_> = offerings.map(|slug| self.offering(product, slug)).collect();
        let parts: Vec<_> = scope.parts.iter().map(|slug| self.audience(slug)).collect();
        let activities: Vec<String> = match scope.has_all_activities {
            true => Vec::new(),
            false => scope
                .activities
                .iter()
                .map(|id| self.activity(id))
                .collect(),
        };
        let (locale, versions) = (self.names[0].locale, scope.versions.as_ref());
        named_scope_words(locale, &offerings, &parts, &activities, versions).unwrap_or_default()
    }

    /// An item for each change of an entry.
    fn entry(&self, entry: &DiffEntry) -> Vec<LocalizedItem> {
        let mut subject = self.product(&entry.product);
        let scope = self.scope(&entry.product, &entry.scope);
        if !scope.is_empty() {
            let values = [("product", &*subject), ("audience", &scope)];
            subject = self.say("change-subject", &values);
        }
        if entry.periods.is_empty() {
            let label = self.summary_label(entry.unchanged.as_ref());
            let values = [("subject", &*subject), ("label", &label)];
            return vec![LocalizedItem {
                text: self.say("diff-still", &values),
                details: Vec::new(),
            }];
        }
        let periods = entry.periods.iter();
        periods
            .map(|period| LocalizedItem {
                text: self.change(&subject, period),
                details: self.conditions(period),
            })
            .collect()
    }

    fn change(&self, subject: &str, period: &DifferingPeriod) -> String {
        let key = match (period.from, period.until) {
            (None, None) => "diff-change",
            (Some(_), None) => "diff-change-from",
            (None, Some(_)) => "diff-change-until",
            (Some(_), Some(_)) => "diff-change-between",
        };
        let date = |date| self.locale.date(date);
        let values = [
            ("subject", subject),
            ("before", &self.summary_label(period.before.as_ref())),
            ("after", &self.summary_label(period.after.as_ref())),
            ("from", &period.from.map(date).unwrap_or_default()),
            ("until", &period.until.map(date).unwrap_or_default()),
        ];
        self.say(key, &values)
    }

    fn summary_label(&self, summary: Option<&OutcomeSummary>) -> String {
        match summary {
            Some(summary) => self.names[0].summary_label(summary),
            None => self.locale.text("diff-not-listed").to_owned(),
        }
    }

    fn conditions(&self, period: &DifferingPeriod) -> Vec<String> {
        self.names[0].condition_changes(
            &period.conditions_added,
            &period.conditions_removed,
            |slug| self.name(slug, |names| names.condition(slug)),
        )
    }

    /// Other changes than those of answers; or a message that there are none.
    fn facts(&self) -> Vec<String> {
        let difference = self.difference;
        let mut facts = Vec::new();
        if difference.groups.is_empty() {
            facts.push(self.locale.text("diff-nothing").to_owned());
        }
        let product = |slug: &String| self.product(slug);
        let products = [
            ("diff-products-added", &difference.products_added),
            ("diff-products-removed", &difference.products_removed),
        ];
        for (key, slugs) in products.into_iter().filter(|(_, slugs)| !slugs.is_empty()) {
            let names = self.names[0].list(slugs.iter().map(product));
            facts.push(self.say(key, &[("products", &names)]));
        }
        let (added, removed) = match difference.compared {
            Comparison::Days { .. } => ("diff-advisories-begin", "diff-advisories-end"),
            Comparison::Contents { .. } => ("diff-advisories-added", "diff-advisories-removed"),
        };
        let advisory = |slug: &String| self.advisory(slug);
        let advisories = [
            (added, &difference.advisories_added),
            (removed, &difference.advisories_removed),
        ];
        for (key, slugs) in advisories
            .into_iter()
            .filter(|(_, slugs)| !slugs.is_empty())
        {
            let titles = self.names[0].list(slugs.iter().map(advisory));
            facts.push(self.say(key, &[("titles", &titles)]));
        }
        facts.extend(self.texts());
        let pages = difference.pages;
        for (key, count) in [
            ("diff-pages-changed", pages.changed),
            ("diff-pages-added", pages.added),
            ("diff-pages-removed", pages.removed),
        ] {
            if count > 0 {
                let values = [("count", MessageValue::from(count))];
                facts.push(self.locale.format(key, &values));
            }
        }
        facts
    }

    /// A line for each language with missing texts, and one for each with added texts.
    fn texts(&self) -> impl Iterator<Item = String> {
        let texts = &self.difference.texts;
        let groups = texts.chunk_by(|a, b| (&a.language, a.missing) == (&b.language, b.missing));
        groups.filter_map(|group| {
            let first = group.first()?;
            let titles = self.names[0].list(group.iter().map(|change| self.title(change)));
            let language = self.language(&first.language);
            let key = match first.missing {
                true => "diff-texts-missing",
                false => "diff-texts-added",
            };
            let values = [("language", &*language), ("titles", &titles)];
            Some(self.say(key, &values))
        })
    }

    fn title(&self, change: &TextChange) -> String {
        let slug = change.record.as_str();
        match change.kind {
            TextKind::Advisory => self.advisory(slug),
            TextKind::Bulletin => self.name(slug, |names| {
                Some(names.bulletin(names.catalog.bulletins.find(slug)?))
            }),
            TextKind::Page => self.name(slug, |names| {
                Some(names.page(names.catalog.pages.find(slug)?))
            }),
        }
    }

    /// The name of a language of the later side.
    fn language(&self, tag: &str) -> String {
        let catalog = self.difference.sides.after.catalog;
        let Some(id) = language(catalog, tag) else {
            return tag.to_owned();
        };
        let values = [
            ("tag", catalog.site.language(id).folder.as_str()),
            ("autonym", self.locales.get(id).text("autonym")),
        ];
        self.say("language-name", &values)
    }
}
