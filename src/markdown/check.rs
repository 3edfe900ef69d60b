//! Reports the findings of a body once all records of the site are known.

use super::link_resolver::{LinkResolver, ResolvedLink};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{RecordLink, Text};

/// Reports the faults of a body and its links to records that do not exist.
pub(crate) fn check(text: &Text, links: &dyn LinkResolver, diagnostics: &mut Diagnostics) {
    let Some(findings) = &text.findings else {
        return;
    };
    for fault in &findings.diagnostics {
        diagnostics.push(fault.clone());
    }
    for link in &findings.record_links {
        let RecordLink {
            kind,
            id,
            fragment,
            origin,
        } = link;
        match (links.resolve(kind, id), fragment) {
            (ResolvedLink::Unknown { nearest }, _) => {
                let fault = Diagnostic::new(Code::BrokenLink, origin);
                let fault = fault.with("found", format!("{kind}:{id}"));
                let nearest = nearest.map(|id| format!("{kind}:{id}"));
                diagnostics.push(fault.with_nearest(nearest));
            }
            (ResolvedLink::Url(_) | ResolvedLink::File { .. }, Some(fragment))
                if !links.has_anchor(kind, id, fragment) =>
            {
                let found = format!("{kind}:{id}#{fragment}");
                diagnostics.push(Diagnostic::new(Code::BrokenAnchor, origin).with("found", found));
            }
            (ResolvedLink::Url(_) | ResolvedLink::File { .. } | ResolvedLink::NoPage, _) => {}
        }
    }
}
