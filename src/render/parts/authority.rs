//! Who stands behind an answer: the advisories of the cited rulings, highest issuer first.

use crate::model::{Advisory, Catalog, Id, Issuer, RulingId};

/// The advisories that hold the rulings, each once: by their issuers' rank, then oldest first.
pub(in crate::render) fn authorities(catalog: &Catalog, rulings: &[RulingId]) -> Vec<Id<Advisory>> {
    let mut advisories: Vec<_> = rulings.iter().map(|ruling| ruling.advisory).collect();
    advisories.sort_unstable();
    advisories.dedup();
    advisories.sort_by_key(|id| {
        let advisory = &catalog.advisories[*id];
        (
            catalog.issuers[advisory.issuer].rank,
            advisory.issuer,
            advisory.effective_from,
            *id,
        )
    });
    advisories
}

/// Each issuer once, with the oldest of its advisories: the one that explains since when.
pub(in crate::render) fn by_issuer(
    catalog: &Catalog,
    authorities: &[Id<Advisory>],
) -> Vec<(Id<Issuer>, Id<Advisory>)> {
    let mut issuers: Vec<_> = authorities
        .iter()
        .map(|id| (catalog.advisories[*id].issuer, *id))
        .collect();
    issuers.dedup_by_key(|(issuer, _)| *issuer);
    issuers
}
