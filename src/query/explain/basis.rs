//! What a ruling rests on, as text.

use crate::model::{BasisKind, Id, Legislation, RulingId};
use crate::plan::basis_by_kind;
use crate::query::record_names::RecordNames;

impl RecordNames<'_> {
    /// Messages `explain-basis`, one for each kind.
    pub(super) fn basis(&self, ruling: RulingId) -> Vec<String> {
        let basis = &self.catalog.advisories[ruling.advisory].legal_basis;
        let kinds = basis_by_kind(self.catalog, basis.iter().copied()).into_iter();
        kinds
            .map(|(kind, ids)| self.basis_of_kind(kind, &ids))
            .collect()
    }

    fn basis_of_kind(&self, kind: BasisKind, ids: &[Id<Legislation>]) -> String {
        let key = format!("basis-{}", kind.name());
        let kind = self.locale.format(&key, &[("count", ids.len().into())]);
        let names = self.list(ids.iter().map(|id| {
            let basis = &self.catalog.legislation[*id];
            self.name(&basis.name, &basis.slug)
        }));
        self.say("explain-basis", &[("kind", &kind), ("names", &names)])
    }
}
