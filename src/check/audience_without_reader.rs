//! Rulings that no answer shows, since readers can choose none of their audiences.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::SitePlan;

/// Reports each ruling, in force on the data date or later, that reaches no reader audience and no part
/// of one.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for (id, ruling) in plan.rulings_without_reader() {
        let audiences = ruling.include.iter();
        let audiences: Vec<_> = audiences
            .map(|audience| catalog.audiences[*audience].slug.as_str())
            .collect();
        diagnostics.push(
            Diagnostic::new(Code::AudienceWithoutReader, &ruling.origin)
                .with("ruling", catalog.ruling_address(id))
                .with("audiences", audiences.join(", ")),
        );
    }
}
