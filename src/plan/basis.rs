//! The order in which pages and `explain` name legal bases.

use std::collections::BTreeMap;

use crate::model::{BasisKind, Catalog, Id, Legislation};

/// Legal bases by kind, laws first; the order within a kind stays.
pub(crate) fn basis_by_kind(
    catalog: &Catalog,
    basis: impl IntoIterator<Item = Id<Legislation>>,
) -> BTreeMap<BasisKind, Vec<Id<Legislation>>> {
    let mut kinds: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for id in basis {
        kinds
            .entry(catalog.legislation[id].kind)
            .or_default()
            .push(id);
    }
    kinds
}
