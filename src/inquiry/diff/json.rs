//! A difference for machines: stable English names, ids, ISO dates.

use serde::Serialize;

use super::{Compared, Difference, Stretch};
use crate::inquiry::said::Said;
use crate::model::Date;

#[derive(Serialize)]
struct Shape<'a> {
    compared: ComparedShape<'a>,
    /// The day for which the later side holds.
    date: Date,
    changes: Vec<ChangeShape<'a>>,
    products_added: &'a [String],
    products_removed: &'a [String],
    advisories_added: &'a [String],
    advisories_removed: &'a [String],
    texts: Vec<TextShape<'a>>,
    pages: PagesShape,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum ComparedShape<'a> {
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
struct ChangeShape<'a> {
    /// The audience that the change is listed under.
    reader: &'a str,
    /// That audience, or a part of it that differs from it.
    audience: &'a str,
    product: &'a str,
    offering: Option<&'a str>,
    /// Where nothing changes while the whole or the product does: what is still said.
    still: Option<&'a Said>,
    stretches: Vec<StretchShape<'a>>,
}

#[derive(Serialize)]
struct StretchShape<'a> {
    from: Option<Date>,
    until: Option<Date>,
    /// Null where that side does not list the product.
    before: Option<&'a Said>,
    after: Option<&'a Said>,
    conditions_added: Vec<&'a str>,
    conditions_removed: Vec<&'a str>,
}

#[derive(Serialize)]
struct TextShape<'a> {
    language: &'a str,
    /// `missing` or `added`.
    change: &'static str,
    kind: &'static str,
    record: &'a str,
}

#[derive(Serialize)]
struct PagesShape {
    changed_at_least: usize,
    added: usize,
    removed: usize,
}

impl Difference<'_, '_> {
    /// The difference as JSON.
    ///
    /// # Errors
    /// Never for what this function makes; the caller reports one as a fault of greenlist.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        let changes = self.groups.iter().flat_map(|group| {
            group.entries.iter().map(|entry| ChangeShape {
                reader: &group.audience,
                audience: &entry.audience,
                product: &entry.product,
                offering: entry.offering.as_deref(),
                still: entry.still.as_ref(),
                stretches: entry.stretches.iter().map(stretch).collect(),
            })
        });
        let texts = self.texts.iter().map(|text| TextShape {
            language: &text.language,
            change: if text.missing { "missing" } else { "added" },
            kind: text.kind.name(),
            record: &text.record,
        });
        serde_json::to_string_pretty(&Shape {
            compared: match &self.compared {
                Compared::Days { from, to } => ComparedShape::Days {
                    from: *from,
                    to: *to,
                },
                Compared::Contents { before, after } => ComparedShape::Contents {
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
            pages: PagesShape {
                changed_at_least: self.pages.changed,
                added: self.pages.added,
                removed: self.pages.removed,
            },
        })
    }
}

fn stretch(stretch: &Stretch) -> StretchShape<'_> {
    StretchShape {
        from: stretch.from,
        until: stretch.until,
        before: stretch.before.as_ref(),
        after: stretch.after.as_ref(),
        conditions_added: stretch.conditions_added(),
        conditions_removed: stretch.conditions_removed(),
    }
}
