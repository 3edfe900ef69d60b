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
    for RecordLink { kind, id, origin } in &findings.record_links {
        if let ResolvedLink::Unknown { nearest } = links.resolve(kind, id) {
            let fault = Diagnostic::new(Code::BrokenLink, origin);
            let fault = fault.with("found", format!("{kind}:{id}"));
            diagnostics.push(match nearest {
                Some(id) => fault.with("nearest", format!("{kind}:{id}")),
                None => fault,
            });
        }
    }
}
