//! The relations of an advisory to others, and of others to it.

use crate::model::{Advisory, AdvisoryStatus, Id, RelationKind, RelationTarget};
use crate::render::parts::PageContext;
use crate::render::view::Sentence;

/// Messages `relation-…`: its own relations first, then those of others.
pub(crate) fn relations<'a>(page: &PageContext<'a>, id: Id<Advisory>) -> Vec<Sentence> {
    let catalog = page.plan.catalog;
    let language = page.language;
    let own = catalog.advisories[id].relations.iter().map(|relation| {
        let altered = match relation.target {
            RelationTarget::Advisory(advisory) => page.advisory(advisory),
            RelationTarget::Ruling(ruling) => page.ruling_link(ruling),
        };
        language.sentence(active_message(relation.kind), vec![("advisory", altered)])
    });
    own.chain(relations_by_others(page, id, |_| true)).collect()
}

/// Messages `relation-…-by` of the advisories that ended it.
pub(crate) fn ended_by<'a>(page: &PageContext<'a>, id: Id<Advisory>) -> Vec<Sentence> {
    let ends = |kind| match kind {
        RelationKind::Supersedes | RelationKind::Revokes | RelationKind::Withdraws => true,
        RelationKind::Amends | RelationKind::Reinstates | RelationKind::Suspends => false,
    };
    relations_by_others(page, id, ends).collect()
}

/// Messages `relation-…-by` of advisories that are no drafts.
fn relations_by_others<'p, 'a>(
    page: &'p PageContext<'a>,
    id: Id<Advisory>,
    is_shown: impl Fn(RelationKind) -> bool + 'p,
) -> impl Iterator<Item = Sentence> + 'p {
    page.reverse
        .acts_on(id)
        .iter()
        .filter_map(move |(by, index)| {
            let record = &page.plan.catalog.advisories[*by];
            let acts = record.status != AdvisoryStatus::Draft;
            let kind = record.relations[*index].kind;
            (acts && is_shown(kind)).then(|| {
                let by = page.advisory(*by);
                page.language
                    .sentence(passive_message(kind), vec![("advisory", by)])
            })
        })
}

fn active_message(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Supersedes => "relation-supersedes",
        RelationKind::Amends => "relation-amends",
        RelationKind::Revokes => "relation-revokes",
        RelationKind::Withdraws => "relation-withdraws",
        RelationKind::Reinstates => "relation-reinstates",
        RelationKind::Suspends => "relation-suspends",
    }
}

fn passive_message(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Supersedes => "relation-superseded-by",
        RelationKind::Amends => "relation-amended-by",
        RelationKind::Revokes => "relation-revoked-by",
        RelationKind::Withdraws => "relation-withdrawn-by",
        RelationKind::Reinstates => "relation-reinstated-by",
        RelationKind::Suspends => "relation-suspended-by",
    }
}
