//! A difference in the words of a language.

use super::{Comparison, DiffEntry, Difference, DifferingPeriod, TextChange};
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{LanguageId, OfferingId, TextKind};
use crate::query::answer_summary::AnswerSummary;
use crate::query::record_names::{NameIsolation, RecordNames};

/// What changes, ready to be shown.
pub(super) struct LocalizedDifference {
    pub(super) title: String,
    /// What was compared.
    pub(super) compared: String,
    /// The day for which it holds, where two contents were compared.
    pub(super) as_of: Option<String>,
    pub(super) groups: Vec<LocalizedGroup>,
    /// Products, advisories, texts and pages.
    pub(super) facts: Vec<String>,
}

/// The changes for one audience.
pub(super) struct LocalizedGroup {
    pub(super) audience: String,
    pub(super) items: Vec<LocalizedItem>,
}

/// A change, and below it what belongs to it.
pub(super) struct LocalizedItem {
    pub(super) text: String,
    pub(super) details: Vec<String>,
}

impl Difference<'_, '_> {
    /// The lines: the changes for each audience, then products, advisories, texts and pages.
    pub(crate) fn lines(&self, locales: &Locales, language: LanguageId) -> Vec<String> {
        let told = self.localize(locales, language, NameIsolation::None);
        let mut lines = vec![told.title, told.compared];
        lines.extend(told.as_of);
        for group in told.groups {
            lines.push(String::new());
            lines.push(group.audience);
            for item in group.items {
                lines.push(format!("- {}", item.text));
                lines.extend(item.details.into_iter().map(|detail| format!("  {detail}")));
            }
        }
        lines.push(String::new());
        lines.extend(told.facts);
        lines
    }

    pub(super) fn localize(
        &self,
        locales: &Locales,
        language: LanguageId,
        isolation: NameIsolation,
    ) -> LocalizedDifference {
        let speaker = DifferenceWriter::new(self, locales, language, isolation);
        let locale = speaker.locale;
        let (compared, as_of) = match &self.compared {
            Comparison::Days { from, to } => {
                let (from, to) = (locale.date(*from), locale.date(*to));
                let values = [
                    ("from", MessageValue::from(&from)),
                    ("to", MessageValue::from(&to)),
                ];
                (locale.format("diff-days", &values), None)
            }
            Comparison::Contents { before, after } => {
                let after = match after {
                    Some(after) => after.as_str(),
                    None => locale.text("diff-this-folder"),
                };
                let values = [
                    ("before", MessageValue::from(before)),
                    ("after", after.into()),
                ];
                let date = locale.date(self.sides.after.as_of);
                let as_of = locale.format("data-as-of", &[("date", MessageValue::from(&date))]);
                (locale.format("diff-contents", &values), Some(as_of))
            }
        };
        let groups = self.groups.iter().map(|group| LocalizedGroup {
            audience: speaker.audience(&group.audience),
            items: group
                .entries
                .iter()
                .flat_map(|entry| speaker.entry(entry, &group.audience))
                .collect(),
        });
        LocalizedDifference {
            title: locale.text("diff-title").to_owned(),
            compared,
            as_of,
            groups: groups.collect(),
            facts: speaker.facts(),
        }
    }
}

/// Says parts of a difference in one language.
struct DifferenceWriter<'s, 'p, 'a> {
    difference: &'s Difference<'p, 'a>,
    locales: &'s Locales,
    locale: &'s Locale,
    /// The names of the later side, then of the earlier one for what the later does not have.
    names: [RecordNames<'s>; 2],
}

impl<'s, 'p, 'a> DifferenceWriter<'s, 'p, 'a> {
    fn new(
        difference: &'s Difference<'p, 'a>,
        locales: &'s Locales,
        language: LanguageId,
        isolation: NameIsolation,
    ) -> Self {
        let locale = locales.get(language);
        let (before, after) = (
            difference.sides.before.catalog,
            difference.sides.after.catalog,
        );
        let tag = &after.site.language(language).tag;
        let earlier = super::texts::language(before, tag).unwrap_or(LanguageId::SOURCE);
        Self {
            difference,
            locales,
            locale,
            names: [
                RecordNames::new(after, locale).isolated(isolation),
                RecordNames::of(before, locale, earlier).isolated(isolation),
            ],
        }
    }

    /// What the first side that knows it calls it; else its id.
    fn name(&self, slug: &str, name: impl Fn(&RecordNames<'s>) -> Option<String>) -> String {
        let found = self.names.iter().find_map(name);
        found.unwrap_or_else(|| slug.to_owned())
    }

    fn product(&self, slug: &str) -> String {
        self.name(slug, |names| {
            names
                .catalog
                .products
                .find(slug)
                .map(|id| names.product(id))
        })
    }

    fn offering(&self, product: &str, offering: &str) -> String {
        self.name(offering, |names| {
            let product = names.catalog.products.find(product)?;
            let offerings = &names.catalog.products[product].offerings;
            let is_it = |one: &crate::model::Offering| one.slug.as_str() == offering;
            let index = offerings.iter().position(is_it)? as u16;
            Some(names.offering(OfferingId { product, index }))
        })
    }

    fn audience(&self, slug: &str) -> String {
        self.name(slug, |names| {
            names
                .catalog
                .audiences
                .find(slug)
                .map(|id| names.audience(id))
        })
    }

    fn condition(&self, slug: &str) -> String {
        self.name(slug, |names| names.condition(slug))
    }

    fn advisory(&self, slug: &str) -> String {
        self.name(slug, |names| {
            names
                .catalog
                .advisories
                .find(slug)
                .map(|id| names.cited(id))
        })
    }

    /// An item for each change of an entry.
    fn entry(&self, entry: &DiffEntry, group: &str) -> Vec<LocalizedItem> {
        let mut subject = match &entry.offering {
            None => self.product(&entry.product),
            Some(offering) => self.offering(&entry.product, offering),
        };
        if entry.audience != group {
            let part = self.audience(&entry.audience);
            let values = [
                ("product", MessageValue::from(&subject)),
                ("audience", MessageValue::from(&part)),
            ];
            subject = self.locale.format("change-subject", &values);
        }
        if entry.periods.is_empty() {
            let label = self.summary_label(entry.unchanged.as_ref());
            let values = [
                ("subject", MessageValue::from(&subject)),
                ("label", MessageValue::from(&label)),
            ];
            return vec![LocalizedItem {
                text: self.locale.format("diff-still", &values),
                details: Vec::new(),
            }];
        }
        entry
            .periods
            .iter()
            .map(|stretch| LocalizedItem {
                text: self.change(&subject, stretch),
                details: self.conditions(stretch),
            })
            .collect()
    }

    fn change(&self, subject: &str, stretch: &DifferingPeriod) -> String {
        let (before, after) = (
            self.summary_label(stretch.before.as_ref()),
            self.summary_label(stretch.after.as_ref()),
        );
        let from = stretch.from.map(|from| self.locale.date(from));
        let until = stretch.until.map(|until| self.locale.date(until));
        let mut values = vec![
            ("subject", MessageValue::from(subject)),
            ("before", MessageValue::from(&before)),
            ("after", MessageValue::from(&after)),
        ];
        values.extend(from.iter().map(|from| ("from", MessageValue::from(from))));
        values.extend(
            until
                .iter()
                .map(|until| ("until", MessageValue::from(until))),
        );
        let key = match (&from, &until) {
            (None, None) => "diff-change",
            (Some(_), None) => "diff-change-from",
            (None, Some(_)) => "diff-change-until",
            (Some(_), Some(_)) => "diff-change-between",
        };
        self.locale.format(key, &values)
    }

    fn summary_label(&self, said: Option<&AnswerSummary>) -> String {
        match said {
            Some(said) => self.names[0].summary_label(said),
            None => self.locale.text("diff-not-listed").to_owned(),
        }
    }

    fn conditions(&self, stretch: &DifferingPeriod) -> Vec<String> {
        let told = |key: &str, condition: &str| {
            let condition = self.condition(condition);
            let values = [("condition", MessageValue::from(&condition))];
            self.locale.format(key, &values)
        };
        let added = stretch.conditions_added();
        let removed = stretch.conditions_removed();
        let added = added
            .iter()
            .map(|condition| told("diff-condition-added", condition));
        let removed = removed
            .iter()
            .map(|condition| told("diff-condition-removed", condition));
        added.chain(removed).collect()
    }

    /// What changes beside answers; that nothing does where all is the same.
    fn facts(&self) -> Vec<String> {
        let difference = self.difference;
        let mut facts = Vec::new();
        if difference.groups.is_empty() {
            facts.push(self.locale.text("diff-nothing").to_owned());
        }
        let (begin, end) = match difference.compared {
            Comparison::Days { .. } => ("diff-advisories-begin", "diff-advisories-end"),
            Comparison::Contents { .. } => ("diff-advisories-added", "diff-advisories-removed"),
        };
        let product = |slug: &String| self.product(slug);
        let advisory = |slug: &String| self.advisory(slug);
        for (key, argument, names) in [
            (
                "diff-products-added",
                "products",
                names(&difference.products_added, product),
            ),
            (
                "diff-products-removed",
                "products",
                names(&difference.products_removed, product),
            ),
            (
                begin,
                "titles",
                names(&difference.advisories_added, advisory),
            ),
            (
                end,
                "titles",
                names(&difference.advisories_removed, advisory),
            ),
        ] {
            if !names.is_empty() {
                let list = self.locale.list(&names);
                let values = [(argument, MessageValue::from(&list))];
                facts.push(self.locale.format(key, &values));
            }
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

    /// A line a language: whose texts are missing, or were added.
    fn texts(&self) -> Vec<String> {
        let is_alike =
            |a: &TextChange, b: &TextChange| (&a.language, a.missing) == (&b.language, b.missing);
        let texts = &self.difference.texts;
        let groups = texts.chunk_by(is_alike).filter_map(|group| {
            let first = group.first()?;
            let titles: Vec<_> = group.iter().map(|change| self.title(change)).collect();
            let titles = self.locale.list(&titles);
            let language = self.language(&first.language);
            let values = [
                ("language", MessageValue::from(&language)),
                ("titles", MessageValue::from(&titles)),
            ];
            let key = match first.missing {
                true => "diff-texts-missing",
                false => "diff-texts-added",
            };
            Some(self.locale.format(key, &values))
        });
        groups.collect()
    }

    fn title(&self, change: &TextChange) -> String {
        let slug = change.record.as_str();
        match change.kind {
            TextKind::Advisory => self.advisory(slug),
            TextKind::Bulletin => self.name(slug, |names| {
                let id = names.catalog.bulletins.find(slug)?;
                Some(names.bulletin(id))
            }),
            TextKind::Page => self.name(slug, |names| {
                let id = names.catalog.pages.find(slug)?;
                Some(names.page(id))
            }),
        }
    }

    /// The name of a language of the later side.
    fn language(&self, tag: &str) -> String {
        let catalog = self.difference.sides.after.catalog;
        let Some(id) = super::texts::language(catalog, tag) else {
            return tag.to_owned();
        };
        let values = [
            ("tag", MessageValue::from(&catalog.site.language(id).folder)),
            ("autonym", self.locales.get(id).text("autonym").into()),
        ];
        self.locale.format("language-name", &values)
    }
}

fn names(slugs: &[String], name: impl Fn(&String) -> String) -> Vec<String> {
    slugs.iter().map(name).collect()
}
