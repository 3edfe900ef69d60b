//! A difference for machines: stable English names, ids, ISO dates.

use serde::Serialize;

use super::{Comparison, Difference, DifferingPeriod};
use crate::model::Date;
use crate::query::answer_summary::AnswerSummary;

#[derive(Serialize)]
struct DifferenceJson<'a> {
    compared: ComparisonJson<'a>,
    /// The day for which the later side holds.
    date: Date,
    changes: Vec<DiffEntryJson<'a>>,
    products_added: &'a [String],
    products_removed: &'a [String],
    advisories_added: &'a [String],
    advisories_removed: &'a [String],
    texts: Vec<TextChangeJson<'a>>,
    pages: PageCountsJson,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum ComparisonJson<'a> {
    Days {
        from: Date,
        to: Date,
    },
    Contents {
        before: &'a str,
        /// Null for the content that is being edited.
        after: Option<&'a str>,
    },
}

#[derive(Serialize)]
struct DiffEntryJson<'a> {
    /// The audience that the change is listed under.
    reader: &'a str,
    /// That audience, or a part of it that differs from it.
    audience: &'a str,
    product: &'a str,
    offering: Option<&'a str>,
    /// Where nothing changes while the whole or the product does: what is still said.
    still: Option<&'a AnswerSummary>,
    stretches: Vec<DifferingPeriodJson<'a>>,
}

#[derive(Serialize)]
struct DifferingPeriodJson<'a> {
    from: Option<Date>,
    until: Option<Date>,
    /// Null where that side does not list the product.
    before: Option<&'a AnswerSummary>,
    after: Option<&'a AnswerSummary>,
    conditions_added: Vec<&'a str>,
    conditions_removed: Vec<&'a str>,
}

#[derive(Serialize)]
struct TextChangeJson<'a> {
    language: &'a str,
    /// `missing` or `added`.
    change: &'static str,
    kind: &'static str,
    record: &'a str,
}

#[derive(Serialize)]
struct PageCountsJson {
    changed_at_least: usize,
    added: usize,
    removed: usize,
}

impl Difference<'_, '_> {
    /// The difference as JSON.
    ///
    /// # Errors
    /// Never for what this function makes; the caller reports one as a fault of greenlist.
    pub(crate) fn json(&self) -> Result<String, serde_json::Error> {
        let changes = self.groups.iter().flat_map(|group| {
            group.entries.iter().map(|entry| DiffEntryJson {
                reader: &group.audience,
                audience: &entry.audience,
                product: &entry.product,
                offering: entry.offering.as_deref(),
                still: entry.unchanged.as_ref(),
                stretches: entry.periods.iter().map(stretch).collect(),
            })
        });
        let texts = self.texts.iter().map(|text| TextChangeJson {
            language: &text.language,
            change: if text.missing { "missing" } else { "added" },
            kind: text.kind.name(),
            record: &text.record,
        });
        serde_json::to_string_pretty(&DifferenceJson {
            compared: match &self.compared {
                Comparison::Days { from, to } => ComparisonJson::Days {
                    from: *from,
                    to: *to,
                },
                Comparison::Contents { before, after } => ComparisonJson::Contents {
                    before,
                    after: after.as_deref(),
                },
            },
            date: self.sides.after.as_of,
            changes: changes.collect(),
            products_added: &self.products_added,
            products_removed: &self.products_removed,
            advisories_added: &self.advisories_added,
            advisories_removed: &self.advisories_removed,
            texts: texts.collect(),
            pages: PageCountsJson {
                changed_at_least: self.pages.changed,
                added: self.pages.added,
                removed: self.pages.removed,
            },
        })
    }
}

fn stretch(stretch: &DifferingPeriod) -> DifferingPeriodJson<'_> {
    DifferingPeriodJson {
        from: stretch.from,
        until: stretch.until,
        before: stretch.before.as_ref(),
        after: stretch.after.as_ref(),
        conditions_added: stretch.conditions_added(),
        conditions_removed: stretch.conditions_removed(),
    }
}
