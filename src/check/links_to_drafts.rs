//! References to drafts, which are held back from the site.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{HeldBackBy, RecordKind};
use crate::plan::SitePlan;

/// Reports each link in a text and each reference of a record that is published without it.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    let catalog = plan.catalog;
    for reference in &catalog.draft_references {
        let diagnostic = Diagnostic::new(Code::LinkToDraft, &reference.origin);
        diagnostics.push(diagnostic.with("found", reference.slug.as_str()));
    }
    let texts = catalog.texts().flat_map(|record| record.texts.iter());
    let findings = texts.filter_map(|(_, text)| text.findings.as_deref());
    for link in findings.flat_map(|findings| &findings.record_links) {
        let is_draft = link.kind == RecordKind::Advisory.name()
            && catalog.held_back_by(RecordKind::Advisory, &link.id) == Some(HeldBackBy::Draft);
        if is_draft {
            let diagnostic = Diagnostic::new(Code::LinkToDraft, &link.origin);
            diagnostics.push(diagnostic.with("found", link.id.as_str()));
        }
    }
}
