//! Which issuers may alter which acts (docs/policy.md, rule 3).

use std::collections::BTreeSet;

use super::scope::{Scopes, share_a_cell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::{Advisory, Catalog, Id, Issuer, RelationTarget, RulingId};

/// The relations and exemptions that their issuers may make. The others are reported and have no
/// effect.
#[derive(Debug, Clone, Default)]
pub struct Authority {
    /// (advisory, index of the relation in it)
    relations: BTreeSet<(Id<Advisory>, usize)>,
    /// (exempting ruling, lifted ruling)
    exemptions: BTreeSet<(RulingId, RulingId)>,
}

impl Authority {
    /// Checks every relation and exemption, and the jurisdiction behind every ruling.
    pub fn new(catalog: &Catalog, scopes: &Scopes, diagnostics: &mut Diagnostics) -> Self {
        let mut check = AuthorityCheck {
            catalog,
            scopes,
            diagnostics,
        };
        let mut authority = Self::default();
        for issuer in catalog.issuers.records() {
            if let Some(predecessor) = issuer.successor_of {
                check.successor(issuer, &catalog.issuers[predecessor]);
            }
        }
        for (id, advisory) in catalog.advisories.iter() {
            for (index, relation) in advisory.relations.iter().enumerate() {
                if check.relation(advisory, relation.target, &relation.origin) {
                    authority.relations.insert((id, index));
                }
            }
            for (ruling, record) in catalog.rulings(id) {
                check.jurisdiction(advisory, ruling);
                for exemption in &record.exempts {
                    if check.exemption(advisory, ruling, exemption.ruling, &exemption.origin) {
                        authority.exemptions.insert((ruling, exemption.ruling));
                    }
                }
            }
        }
        authority
    }

    /// Whether an advisory may make its relation with that index.
    pub fn allows_relation(&self, advisory: Id<Advisory>, index: usize) -> bool {
        self.relations.contains(&(advisory, index))
    }

    /// Whether a ruling may lift the other.
    pub fn allows_exemption(&self, exempting: RulingId, lifted: RulingId) -> bool {
        self.exemptions.contains(&(exempting, lifted))
    }
}

/// Whether the first issuer is the second or succeeds it, through any number of successors.
pub(crate) fn is_same_or_successor(catalog: &Catalog, issuer: Id<Issuer>, of: Id<Issuer>) -> bool {
    std::iter::successors(Some(issuer), |id| catalog.issuers[*id].successor_of)
        // A cycle of successors (reported by `cycle`) has no end.
        .take(catalog.issuers.len())
        .any(|id| id == of)
}

struct AuthorityCheck<'a> {
    catalog: &'a Catalog,
    scopes: &'a Scopes,
    diagnostics: &'a mut Diagnostics,
}

impl AuthorityCheck<'_> {
    fn successor(&mut self, new: &Issuer, old: &Issuer) {
        // 1 is the highest rank.
        if new.rank > old.rank {
            self.diagnostics.push(
                Diagnostic::new(Code::SuccessorRank, &new.origin)
                    .with("issuer", new.slug.as_str())
                    .with("predecessor", old.slug.as_str())
                    .related(&old.origin),
            );
        }
    }

    fn relation(&mut self, by: &Advisory, on: RelationTarget, origin: &Origin) -> bool {
        let altered = &self.catalog.advisories[on.advisory()];
        let rulings: Vec<RulingId> = match on {
            RelationTarget::Ruling(ruling) => vec![ruling],
            RelationTarget::Advisory(advisory) => self
                .catalog
                .rulings(advisory)
                .map(|(ruling, _)| ruling)
                .collect(),
        };
        let allowed = self.may_alter(by.issuer, altered.issuer, &rulings);
        if !allowed {
            let name = match on {
                RelationTarget::Advisory(_) => altered.slug.to_string(),
                RelationTarget::Ruling(ruling) => self.catalog.ruling_address(ruling),
            };
            self.no_authority(by, &name, origin, &altered.origin);
        }
        allowed
    }

    fn exemption(
        &mut self,
        by: &Advisory,
        exempting: RulingId,
        lifted: RulingId,
        origin: &Origin,
    ) -> bool {
        let altered = &self.catalog.advisories[lifted.advisory];
        let name = self.catalog.ruling_address(lifted);
        let related = &self.catalog.ruling(lifted).origin;
        if !self.may_alter(by.issuer, altered.issuer, &[exempting]) {
            self.no_authority(by, &name, origin, related);
            return false;
        }
        if !share_a_cell(self.catalog, self.scopes, exempting, lifted)
            && !by.incomplete
            && !altered.incomplete
        {
            self.diagnostics.push(
                Diagnostic::new(Code::ExemptsOutsideScope, origin)
                    .with("altered", name)
                    .related(related),
            );
        }
        true
    }

    /// Whether the issuer is the other, succeeds it, or has a higher rank and jurisdiction over every
    /// audience that the rulings reach.
    fn may_alter(&self, by: Id<Issuer>, of: Id<Issuer>, rulings: &[RulingId]) -> bool {
        if is_same_or_successor(self.catalog, by, of) {
            return true;
        }
        self.catalog.issuers[by].rank < self.catalog.issuers[of].rank
            && rulings.iter().all(|ruling| {
                self.scopes
                    .reach_of(*ruling)
                    .is_subset(self.scopes.jurisdiction(by))
            })
    }

    fn no_authority(&mut self, by: &Advisory, altered: &str, origin: &Origin, related: &Origin) {
        self.diagnostics.push(
            Diagnostic::new(Code::NoAuthority, origin)
                .with("issuer", self.catalog.issuers[by.issuer].slug.as_str())
                .with("altered", altered)
                .related(related),
        );
    }

    fn jurisdiction(&mut self, by: &Advisory, ruling: RulingId) {
        let jurisdiction = self.scopes.jurisdiction(by.issuer);
        let Some(outside) = self.scopes.reach_of(ruling).difference(jurisdiction).next() else {
            return;
        };
        let issuer = &self.catalog.issuers[by.issuer];
        let record = self.catalog.ruling(ruling);
        // An audience that the author wrote is easier to find than a part of it.
        let mut written = record.include.iter().map(|include| include.index());
        let named = written.find(|include| !jurisdiction.contains(*include));
        let audience = &self.catalog.audiences.records()[named.unwrap_or(outside)];
        self.diagnostics.push(
            Diagnostic::new(Code::OutsideJurisdiction, &record.origin)
                .with("issuer", issuer.slug.as_str())
                .with("audience", audience.slug.as_str())
                .related(&issuer.origin),
        );
    }
}
