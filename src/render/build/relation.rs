//! What an advisory does to others, and what others did to it.

use super::frame::Frame;
use crate::model::{Advisory, Id, RelationKind, RelationTarget, Status};
use crate::render::view::Sentence;

/// Messages `relation-…`: its own acts first, then those of others.
pub(super) fn relations<'a>(page: &Frame<'a>, id: Id<Advisory>) -> Vec<Sentence<'a>> {
    let catalog = page.plan.catalog;
    let edition = page.edition;
    let own = catalog.advisories[id].relations.iter().map(|relation| {
        let altered = match relation.target {
            RelationTarget::Advisory(advisory) => page.advisory(advisory),
            RelationTarget::Ruling(ruling) => page.ruling_link(ruling),
        };
        edition.say(does(relation.kind), vec![("advisory", altered)])
    });
    let others = page.index.acts_on(id).iter().filter_map(|(by, place)| {
        let record = &catalog.advisories[*by];
        let acts = match record.status {
            Status::Final => true,
            Status::Draft | Status::Interim => false,
        };
        acts.then(|| {
            let kind = record.relations[*place].kind;
            edition.say(suffers(kind), vec![("advisory", page.advisory(*by))])
        })
    });
    own.chain(others).collect()
}

fn does(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Supersedes => "relation-supersedes",
        RelationKind::Amends => "relation-amends",
        RelationKind::Revokes => "relation-revokes",
        RelationKind::Withdraws => "relation-withdraws",
        RelationKind::Reinstates => "relation-reinstates",
    }
}

fn suffers(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Supersedes => "relation-superseded-by",
        RelationKind::Amends => "relation-amended-by",
        RelationKind::Revokes => "relation-revoked-by",
        RelationKind::Withdraws => "relation-withdrawn-by",
        RelationKind::Reinstates => "relation-reinstated-by",
    }
}
