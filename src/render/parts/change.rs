//! A change of answers, and the order in which changes are listed.

use super::{LanguageContext, PageContext, name};
use crate::locale::MessageValue;
use crate::model::{Advisory, Audience, Id, Verdict};
use crate::plan::{ChangeEntry, PageKind, change_of_conditions, outcome_words};
use crate::render::view::{ChangeLineView, ChangeView, LabelView, Phrase, Sentence};
use crate::resolve::{ChangeRow, Outcome};
use std::cmp::Reverse;

/// What the subject of a change names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeSubject {
    /// Its products and audiences.
    All,
    /// Its audiences: on a product's own page.
    Audiences,
    /// Its products: below a heading that names the audience.
    Products(Id<Audience>),
}

/// The most products that an entry names.
const MAX_PRODUCTS: usize = 10;

impl<'a> PageContext<'a> {
    pub(crate) fn change(&self, change: &ChangeEntry, subject: ChangeSubject) -> ChangeView<'a> {
        let language = self.language;
        let scheduled = change.date > self.plan.as_of;
        let lines = change.lines.iter().filter(|line| match subject {
            ChangeSubject::All | ChangeSubject::Audiences => true,
            ChangeSubject::Products(audience) => line.audience == audience,
        });
        ChangeView {
            date: language.date(change.date),
            scheduled,
            until: (scheduled && !self.plan.pinned)
                .then(|| change.date.yesterday().ok())
                .flatten()
                .map(|day| day.to_string()),
            products: match subject {
                ChangeSubject::All => self.products_of(change, MAX_PRODUCTS),
                // The act is where a shortened list leads.
                ChangeSubject::Products(_) => self.products_of(change, usize::MAX),
                ChangeSubject::Audiences => None,
            },
            lines: lines
                .map(|line| {
                    let audience = match subject {
                        ChangeSubject::All | ChangeSubject::Audiences => Some(line.audience),
                        ChangeSubject::Products(_) => None,
                    };
                    self.change_line(audience, &line.row)
                })
                .collect(),
            decided_by: self.decided_by(&change.acts),
        }
    }

    /// The products as links, in the reader's order; beyond some a link to the act.
    fn products_of(&self, change: &ChangeEntry, max_count: usize) -> Option<Sentence> {
        let mut products = change.products.clone();
        products.sort_by_key(|id| self.language.position(*id));
        let more = products.len().saturating_sub(max_count);
        products.truncate(max_count);
        let mut links: Vec<_> = products.into_iter().map(|id| self.product(id)).collect();
        if let (1.., Some(act)) = (more, change.acts.first()) {
            let count = [("count", MessageValue::from(more))];
            let more = self.language.locale.format("more-products", &count);
            links.push(self.link(Phrase::in_page_language(more), PageKind::Advisory(*act)));
        }
        self.language.list(links)
    }

    fn change_line(&self, audience: Option<Id<Audience>>, row: &ChangeRow) -> ChangeLineView<'a> {
        let language = self.language;
        let mut builder = language.sentence_builder();
        let mut who = Vec::new();
        if let Some(audience) = audience {
            let audience = builder.placeholder(name(language.audience(audience)));
            who.push(audience.as_str().to_owned());
        }
        who.extend(self.change_words(&mut builder, row));
        let who = (!who.is_empty()).then(|| builder.finish(&who.join(" · ")));
        let stays = row.before == row.after;
        let (before, after) = labels(language, row);
        ChangeLineView {
            who,
            before: before.filter(|_| !stays),
            after,
            stays,
        }
    }

    /// Messages `issuer-advisory`, one for each act: "and" between titles that are sentences would connect
    /// the wrong words.
    pub(crate) fn decided_by(&self, acts: &[Id<Advisory>]) -> Option<Sentence> {
        let mut builder = self.language.sentence_builder();
        let statements: Vec<String> = acts
            .iter()
            .map(|act| {
                let issuers: Vec<_> = self.plan.catalog.advisories[*act]
                    .issuers()
                    .map(|id| builder.placeholder(name(self.language.issuer(id))))
                    .collect();
                let issuers: Vec<_> = issuers.iter().map(|issuer| issuer.as_str()).collect();
                let issuer = self.language.locale.list(&issuers);
                let advisory = builder.placeholder(self.advisory(*act));
                let arguments = [
                    ("issuer", (&issuer).into()),
                    ("advisory", (&advisory).into()),
                ];
                self.language.locale.format("issuer-advisory", &arguments)
            })
            .collect();
        let text = (!statements.is_empty()).then(|| self.language.joined(statements))?;
        Some(builder.finish(&text))
    }
}

/// The labels before and after. If only marks or notes changed, both sides name them; if only conditions
/// changed, there is no label before, and the one after says so.
fn labels<'a>(
    language: &LanguageContext<'a>,
    row: &ChangeRow,
) -> (Option<LabelView<'a>>, LabelView<'a>) {
    let (before, after) = (&row.before, &row.after);
    let label = |outcome: &Outcome| language.label_of_outcome(outcome);
    if matches!(before.verdict, Verdict::NotAssessed | Verdict::Unregulated) {
        return (None, label(after));
    }
    if label(before) != label(after) {
        return (Some(label(before)), label(after));
    }
    let in_full = |outcome: &Outcome| LabelView {
        kind: outcome.label(),
        word: outcome_words(language.locale, outcome).into(),
    };
    if before == after {
        return (None, label(after));
    }
    match in_full(before) == in_full(after) {
        true => {
            let word = change_of_conditions(language.locale, after);
            let kind = after.label();
            (
                None,
                LabelView {
                    kind,
                    word: word.into(),
                },
            )
        }
        false => (Some(in_full(before)), in_full(after)),
    }
}

/// Sorts by day, newest first; then strictest first, domestic products first, and by the reader's
/// collation.
pub(crate) fn newest_first(language: &LanguageContext<'_>, changes: &mut [&ChangeEntry]) {
    changes.sort_by_cached_key(|change| (Reverse(change.date), tie_break(language, change)));
}

/// Sorts by day, soonest first; changes of one day as [`newest_first`] does.
pub(crate) fn soonest_first(language: &LanguageContext<'_>, changes: &mut [&ChangeEntry]) {
    changes.sort_by_cached_key(|change| (change.date, tie_break(language, change)));
}

fn tie_break(language: &LanguageContext<'_>, change: &ChangeEntry) -> impl Ord + use<> {
    let products = change.products.iter();
    (
        change.lines.iter().map(|line| line.row.after.label()).min(),
        products
            .clone()
            .all(|id| !language.catalog.products[*id].domestic),
        products.map(|id| language.position(*id)).min(),
    )
}
