//! What an advisory changes for each reader audience.

use crate::model::{Advisory, Date, Id, RulingId, VerdictTerms};
use crate::plan::VerdictChange;
use crate::render::pages::advisory::AudienceChangesView;
use crate::render::parts::change::{ChangeSubject, soonest_first};
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::parts::product_effects;

/// The changes that the advisory makes by beginning or by ending, by audience, soonest first.
pub(in crate::render) fn by_audience<'a>(
    page: &PageContext<'a>,
    id: Id<Advisory>,
) -> Vec<AudienceChangesView<'a>> {
    let edition = page.language_context;
    let catalog = page.plan.catalog;
    let products = product_effects::targets(page, &catalog.advisories[id]);
    let changes: Vec<&VerdictChange> = products
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
            soonest_first(edition, &mut own);
            let who = name(edition.audience(*audience));
            (!own.is_empty()).then(|| AudienceChangesView {
                id: catalog.audiences[*audience].slug.as_str(),
                heading: edition.say("changes-for", vec![("audience", who)]),
                changes: own
                    .into_iter()
                    .map(|change| page.change(change, ChangeSubject::Product))
                    .collect(),
            })
        })
        .collect()
}

fn is_made_by(page: &PageContext<'_>, change: &VerdictChange, id: Id<Advisory>) -> bool {
    let own = |ruling: &&RulingId| ruling.advisory == id;
    change
        .after
        .cited
        .iter()
        .filter(own)
        .any(|ruling| begins(page, *ruling, change.date))
        || change
            .before
            .cited
            .iter()
            .filter(own)
            .any(|ruling| ends(page, *ruling, change.date))
}

/// Whether the ruling begins to bind on the day, or a phase-out becomes a ban.
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

/// Whether the day is the first one without the ruling.
fn ends(page: &PageContext<'_>, ruling: RulingId, day: Date) -> bool {
    let mut spans = page.plan.decisions.force().of_ruling(ruling);
    spans.any(|span| span.until.and_then(|last| last.tomorrow().ok()) == Some(day))
}
