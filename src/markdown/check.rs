//! Tells authors what was noted of a body, now that the records of the site are known.

use super::link_resolver::{LinkResolver, ResolvedLink};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{RecordLink, Text};

/// Reports every fault of a body, each at the destination of its link.
pub(crate) fn check(text: &Text, links: &dyn LinkResolver, diagnostics: &mut Diagnostics) {
    let Some(findings) = &text.findings else {
        return;
    };
    for fault in &findings.diagnostics {
        diagnostics.push(fault.clone());
    }
    for RecordLink { kind, id, origin } in &findings.record_links {
        let nearest = match links.resolve(kind, id) {
            ResolvedLink::Url(_) | ResolvedLink::Broken => continue,
            ResolvedLink::Unknown { nearest } => nearest,
        };
        let fault = Diagnostic::new(Code::BrokenLink, origin).with("found", format!("{kind}:{id}"));
        diagnostics.push(match nearest {
            Some(id) => fault.with("nearest", format!("{kind}:{id}")),
            None => fault,
        });
    }
}
