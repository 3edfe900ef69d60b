//! Translations that are equal to their source.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::Text;
use crate::plan::SitePlan;

/// The least letters of a summary that cannot be a name alone.
const MIN_LETTERS: usize = 20;

/// Reports each text whose summary or body is that of the source.
pub(super) fn check(plan: &SitePlan<'_>, diagnostics: &mut Diagnostics) {
    for record in plan.catalog.texts() {
        let Some(source) = record.texts.get(record.source) else {
            continue;
        };
        for (language, text) in record.texts.iter() {
            if language == record.source {
                continue;
            }
            if let Some(part) = equal_part(source, text) {
                diagnostics.push(
                    Diagnostic::new(Code::Untranslated, &Origin::file(&text.file))
                        .with("part", part)
                        .related(&Origin::file(&source.file)),
                );
            }
        }
    }
}

/// The part of a text that is not translated.
fn equal_part(source: &Text, text: &Text) -> Option<&'static str> {
    let letters = text.summary.chars().filter(|c| c.is_alphabetic());
    if text.fingerprint.is_some() && text.fingerprint == source.fingerprint {
        Some("body")
    } else if text.summary.trim() == source.summary.trim() && letters.count() >= MIN_LETTERS {
        Some("summary")
    } else {
        None
    }
}
