//! A change of a verdict, and the order in which changes are listed.

use super::{AuthorityStyle, LanguageContext, PageContext, authorities, is_also_recommended, name};
use crate::model::{RulingId, Verdict};
use crate::plan::VerdictChange;
use crate::render::view::{ChangeView, LabelView, Sentence};
use std::cmp::Reverse;

/// What the subject of a change names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeSubject {
    /// The product and the audience.
    Both,
    /// The audience: on the product's own page.
    Audience,
    /// The product: below a heading that names the audience.
    Product,
}

impl<'a> PageContext<'a> {
    pub(crate) fn change(&self, change: &VerdictChange, subject: ChangeSubject) -> ChangeView<'a> {
        let language = self.language;
        let (before, after) = labels(language, change);
        let scheduled = change.date > self.plan.as_of;
        ChangeView {
            date: language.date(change.date),
            scheduled,
            until: (scheduled && !self.plan.pinned)
                .then(|| change.date.yesterday().ok())
                .flatten()
                .map(|day| day.to_string()),
            subject: match subject {
                ChangeSubject::Both => language.sentence(
                    "change-subject",
                    vec![
                        ("product", self.product(change.product)),
                        ("audience", name(language.audience(change.audience))),
                    ],
                ),
                ChangeSubject::Audience => Sentence::name(&language.audience(change.audience)),
                ChangeSubject::Product => language
                    .list(vec![self.product(change.product)])
                    .unwrap_or_default(),
            },
            before,
            after,
            decided_by: Some(self.decided_by(&change.after.cited)),
        }
    }

    /// Message `change-by`, or `change-nothing-left`.
    fn decided_by(&self, cited: &[RulingId]) -> Sentence {
        if cited.is_empty() {
            return Sentence::plain(self.language.locale.text("change-nothing-left"));
        }
        let issuers = self.issuers(cited, AuthorityStyle::Named);
        let advisories = authorities(self.plan.catalog, cited);
        let advisories = advisories.into_iter().map(|id| self.advisory(id)).collect();
        let arguments = vec![("issuers", issuers), ("advisories", advisories)];
        self.language.sentence_of_lists("change-by", arguments)
    }
}

/// The labels before and after. Where only the recommendation changed, `also-recommended` replaces
/// the label of that side; where only conditions changed, there is no label before.
fn labels<'a>(
    language: &LanguageContext<'a>,
    change: &VerdictChange,
) -> (Option<LabelView<'a>>, LabelView<'a>) {
    let (before, after) = (&change.before, &change.after);
    if before.cited.is_empty() && before.verdict == Verdict::NotAssessed {
        return (None, language.label_of(after));
    }
    let same = before.verdict == after.verdict && before.due_date == after.due_date;
    match (is_also_recommended(before), is_also_recommended(after)) {
        (false, true) if same => (Some(language.label_of(before)), language.also_recommended()),
        (true, false) if same => (Some(language.also_recommended()), language.label_of(after)),
        _ if language.label_of(before) == language.label_of(after) => {
            (None, language.label_of(after))
        }
        _ => (Some(language.label_of(before)), language.label_of(after)),
    }
}

/// Sorts by day, newest first; then strictest first, domestic products first, and by the reader's
/// collation.
pub(crate) fn newest_first(language: &LanguageContext<'_>, changes: &mut [&VerdictChange]) {
    changes.sort_by_cached_key(|change| (Reverse(change.date), tie_break(language, change)));
}

/// Sorts by day, soonest first; changes of one day as [`newest_first`] does.
pub(crate) fn soonest_first(language: &LanguageContext<'_>, changes: &mut [&VerdictChange]) {
    changes.sort_by_cached_key(|change| (change.date, tie_break(language, change)));
}

fn tie_break(language: &LanguageContext<'_>, change: &VerdictChange) -> impl Ord + use<> {
    (
        change.after.label(),
        Reverse(language.catalog.products[change.product].domestic),
        language.position(change.product),
        change.audience,
    )
}
