//! One change of a label, and the order in which changes are told.

use crate::locale::MessageValue;
use crate::model::{RulingId, Verdict};
use crate::plan::VerdictChange;
use crate::render::parts::answer::is_also_recommended;
use crate::render::parts::authority::authorities;
use crate::render::parts::language_context::LanguageContext;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::parts::since::AuthorityStyle;
use crate::render::view::{self, Sentence};

/// What a change is said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum ChangeSubject {
    /// The product and the audience.
    Both,
    /// The audience: on the product's own page.
    Audience,
    /// The product: below a heading that names the audience.
    Product,
}

impl<'a> PageContext<'a> {
    pub(in crate::render) fn change(
        &self,
        change: &VerdictChange,
        subject: ChangeSubject,
    ) -> view::ChangeView<'a> {
        let edition = self.language_context;
        let (before, after) = labels(edition, change);
        view::ChangeView {
            date: edition.date(change.date),
            scheduled: change.date > self.plan.as_of,
            until: (change.date > self.plan.as_of && !self.plan.pinned)
                .then(|| change.date.yesterday().ok())
                .flatten()
                .map(|day| day.to_string()),
            subject: match subject {
                ChangeSubject::Both => edition.say(
                    "change-subject",
                    vec![
                        ("product", self.product(change.product)),
                        ("audience", name(edition.audience(change.audience))),
                    ],
                ),
                ChangeSubject::Audience => Sentence::name(&edition.audience(change.audience)),
                ChangeSubject::Product => edition
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
        let edition = self.language_context;
        if cited.is_empty() {
            return Sentence::plain(edition.locale.text("change-nothing-left"));
        }
        let mut draft = edition.draft();
        let issuers = draft.list(self.issuers(cited, AuthorityStyle::Named));
        let advisories = authorities(self.plan.catalog, cited);
        let advisories = draft.list(advisories.into_iter().map(|id| self.advisory(id)));
        let said = draft.say(
            "change-by",
            &[
                ("issuers", MessageValue::from(&issuers)),
                ("advisories", MessageValue::from(&advisories)),
            ],
        );
        draft.finish(&said)
    }
}

/// The labels before and after. Where only the mark of a recommendation came or went, it is shown
/// in place of the label that is the same; where only conditions changed, nothing stands before.
fn labels<'a>(
    edition: &LanguageContext<'a>,
    change: &VerdictChange,
) -> (Option<view::LabelView<'a>>, view::LabelView<'a>) {
    let (before, after) = (&change.before, &change.after);
    if before.cited.is_empty() && before.verdict == Verdict::NotAssessed {
        return (None, edition.label_of(after));
    }
    let same = before.verdict == after.verdict && before.due_date == after.due_date;
    match (is_also_recommended(before), is_also_recommended(after)) {
        (false, true) if same => (Some(edition.label_of(before)), edition.mark()),
        (true, false) if same => (Some(edition.mark()), edition.label_of(after)),
        _ if edition.label_of(before) == edition.label_of(after) => (None, edition.label_of(after)),
        _ => (Some(edition.label_of(before)), edition.label_of(after)),
    }
}

/// Newest first; of one day the strictest first, then domestic products, then by the reader's
/// collation.
pub(in crate::render) fn newest_first(
    edition: &LanguageContext<'_>,
    changes: &mut [&VerdictChange],
) {
    changes
        .sort_by_cached_key(|change| (std::cmp::Reverse(change.date), tie_break(edition, change)));
}

/// Soonest first; of one day in the same order.
pub(in crate::render) fn soonest_first(
    edition: &LanguageContext<'_>,
    changes: &mut [&VerdictChange],
) {
    changes.sort_by_cached_key(|change| (change.date, tie_break(edition, change)));
}

fn tie_break(edition: &LanguageContext<'_>, change: &VerdictChange) -> impl Ord + use<> {
    (
        change.after.label(),
        std::cmp::Reverse(edition.catalog.products[change.product].domestic),
        edition.position(change.product),
        change.audience,
    )
}
