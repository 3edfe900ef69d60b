//! The authorities behind an answer: the advisories of the cited rulings, and what they rest on.

use super::{LanguageContext, unique};
use crate::locale::MessageValue;
use crate::model::{Advisory, BasisKind, Catalog, Id, Issuer, Legislation, RulingId};

/// The advisories that contain the rulings, each once: by the rank of the issuer, then oldest
/// first.
pub(crate) fn authorities(catalog: &Catalog, rulings: &[RulingId]) -> Vec<Id<Advisory>> {
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

/// Each issuer once, with the oldest of its advisories: that one explains since when.
pub(crate) fn by_issuer(
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

/// The laws and other bases of advisories, each once.
pub(crate) fn legal_basis(catalog: &Catalog, advisories: &[Id<Advisory>]) -> Vec<Id<Legislation>> {
    let advisories = advisories.iter().map(|id| &catalog.advisories[*id]);
    unique(advisories.flat_map(|advisory| advisory.legal_basis.iter().copied()))
}

impl LanguageContext<'_> {
    /// Message `basis-…`: the heading above the laws, orders or policies of a kind.
    pub(crate) fn basis_heading(&self, kind: BasisKind, count: usize) -> String {
        let count = [("count", MessageValue::from(count))];
        self.locale
            .format(&format!("basis-{}", kind.name()), &count)
    }
}
