//! Tells authors what was noted of a body, now that the records of the site are known.

use super::links::{Link, Links};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Mention, Text};

/// Reports every fault of a body, each at the destination of its link.
pub fn check(text: &Text, links: &dyn Links, diagnostics: &mut Diagnostics) {
    let Some(findings) = &text.findings else {
        return;
    };
    for fault in &findings.faults {
        diagnostics.push(fault.clone());
    }
    for Mention { kind, id, origin } in &findings.mentions {
        let nearest = match links.resolve(kind, id) {
            Link::Url(_) | Link::Broken => continue,
            Link::Unknown { nearest } => nearest,
        };
        let fault = Diagnostic::new(Code::BrokenLink, origin).with("found", format!("{kind}:{id}"));
        diagnostics.push(match nearest {
            Some(id) => fault.with("nearest", format!("{kind}:{id}")),
            None => fault,
        });
    }
}
