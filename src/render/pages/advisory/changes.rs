//! What an advisory changes for each reader audience.

use crate::model::{Advisory, Date, Id, RulingId, VerdictTerms};
use crate::plan::VerdictChange;
use crate::render::pages::advisory::AudienceChangesView;
use crate::render::parts::{ChangeSubject, PageContext, name, soonest_first};

/// The changes that the start or end of the advisory causes, by audience, soonest first.
pub(crate) fn by_audience<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
) -> Vec<AudienceChangesView<'a>> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let changes: Vec<&VerdictChange> = page
        .targeted_products(&catalog.advisories[id])
        .into_iter()
        .flat_map(|product| page.plan.changes.of_product(product))
        .filter(|change| is_made_by(page, change, id))
        .collect();
    page.plan
        .readers
        .iter()
        .filter_map(|audience| {
            let mut own: Vec<_> = changes
                .iter()
                .copied()
                .filter(|change| change.audience == *audience)
                .collect();
            soonest_first(language, &mut own);
            let arguments = vec![("audience", name(language.audience(*audience)))];
            (!own.is_empty()).then(|| AudienceChangesView {
                id: catalog.audiences[*audience].slug.as_str(),
                heading: language.sentence("changes-for", arguments),
                changes: own
                    .into_iter()
                    .map(|change| page.change(change, ChangeSubject::Product))
                    .collect(),
            })
        })
        .collect()
}

fn is_made_by(page: &PageContext<'_>, change: &VerdictChange, id: Id<Advisory>) -> bool {
    let (mut after, mut before) = (change.after.cited.iter(), change.before.cited.iter());
    let day = change.date;
    after.any(|ruling| ruling.advisory == id && begins(page, *ruling, day))
        || before.any(|ruling| ruling.advisory == id && ends(page, *ruling, day))
}

/// Whether the ruling is in force from the day on, or its phase-out becomes a ban on the day.
fn begins(page: &PageContext<'_>, ruling: RulingId, day: Date) -> bool {
    let due = match page.plan.catalog.ruling(ruling).verdict {
        VerdictTerms::PhaseOut { due } => due.tomorrow().ok(),
        VerdictTerms::Banned
        | VerdictTerms::UnderReview
        | VerdictTerms::Conditional { .. }
        | VerdictTerms::Permitted
        | VerdictTerms::Recommended => None,
    };
    let mut spans = page.plan.decisions.force().of_ruling(ruling);
    due == Some(day) || spans.any(|span| span.from == day)
}

/// Whether the day is the first after the ruling was in force.
fn ends(page: &PageContext<'_>, ruling: RulingId, day: Date) -> bool {
    let mut spans = page.plan.decisions.force().of_ruling(ruling);
    spans.any(|span| span.until.and_then(|last| last.tomorrow().ok()) == Some(day))
}
