//! A new text: of an advisory, of a page, or a translation of either.

use super::{YamlWriter, quoted};
use crate::project::FileKind;
use crate::report::Messages;

/// A text in the language it is first written in.
pub(crate) fn source(title: &str, summary: &str, words: &Messages) -> String {
    let mut sheet = head(title, summary, words);
    sheet.line("---");
    sheet.finish()
}

/// A translation to be made: the source's body, for its translator to write over. `stamp` tells
/// which source that is.
pub(crate) fn translation(
    title: &str,
    summary: &str,
    body: &str,
    stamp: &str,
    words: &Messages,
) -> String {
    let mut sheet = head(title, summary, words);
    let stamp = quoted(stamp);
    sheet.field(
        "translation",
        &format!("{{ state: draft, source_hash: {stamp} }}"),
    );
    sheet.line("---");
    sheet.finish() + body
}

fn head<'w>(title: &str, summary: &str, words: &'w Messages) -> YamlWriter<'w> {
    let mut sheet = YamlWriter::new(FileKind::Text, words);
    sheet.line("---");
    sheet.field("title", &quoted(title));
    sheet.field("summary", &quoted(summary));
    sheet
}
