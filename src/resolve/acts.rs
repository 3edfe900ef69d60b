//! Acts of advisories on others: which may be done, and in which order they take effect.

use super::authority::Authority;
use crate::model::{Advisory, Catalog, Date, Id, RelationKind, RelationTarget};

/// An act that took effect on another advisory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EffectiveAct {
    /// Its first day.
    pub day: Date,
    /// The advisory that acts.
    pub by: Id<Advisory>,
    /// The kind of act.
    pub kind: RelationKind,
}

/// An act that its issuer may do, with what it is done to.
pub(super) type AllowedAct = (EffectiveAct, RelationTarget);

/// By advisory: the acts on it that their issuers may do.
pub(super) fn acts_on(catalog: &Catalog, authority: &Authority) -> Vec<Vec<AllowedAct>> {
    let mut acts = vec![Vec::new(); catalog.advisories.len()];
    for (by, advisory) in catalog.advisories.iter() {
        for (index, relation) in advisory.relations.iter().enumerate() {
            if authority.allows_relation(by, index) {
                let act = EffectiveAct {
                    day: advisory.effective_from,
                    by,
                    kind: relation.kind,
                };
                acts[relation.target.advisory().index()].push((act, relation.target));
            }
        }
    }
    acts
}

/// Acting advisories before those they act on.
pub(super) fn topological_order(
    catalog: &Catalog,
    acts_on: &[Vec<AllowedAct>],
) -> Vec<Id<Advisory>> {
    let mut order = Vec::with_capacity(acts_on.len());
    let mut seen = vec![false; acts_on.len()];
    for start in catalog.advisories.ids() {
        let mut path = vec![(start, 0)];
        while let Some((advisory, next)) = path.pop() {
            if next == 0 && std::mem::replace(&mut seen[advisory.index()], true) {
                continue;
            }
            match acts_on[advisory.index()].get(next) {
                Some((act, _)) => {
                    path.push((advisory, next + 1));
                    if !seen[act.by.index()] {
                        path.push((act.by, 0));
                    }
                }
                None => order.push(advisory),
            }
        }
    }
    order
}
