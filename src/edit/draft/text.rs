//! New Markdown files: texts of advisories and pages, and translations.

use super::{YamlWriter, quoted};
use crate::project::FileKind;
use crate::report::Messages;

/// A text in its source language.
pub(crate) fn source(title: &str, summary: &str, messages: &Messages) -> String {
    let mut writer = head(title, summary, messages);
    writer.line("---");
    writer.finish()
}

/// A translation with the body of the source, which the translator will replace. `stamp` is that of the
/// source.
pub(crate) fn translation(
    title: &str,
    summary: &str,
    body: &str,
    stamp: &str,
    messages: &Messages,
) -> String {
    let mut writer = head(title, summary, messages);
    let stamp = quoted(stamp);
    writer.field(
        "translation",
        &format!("{{ state: draft, source_hash: {stamp} }}"),
    );
    writer.line("---");
    writer.finish() + body
}

fn head<'w>(title: &str, summary: &str, messages: &'w Messages) -> YamlWriter<'w> {
    let mut writer = YamlWriter::new(FileKind::Text, messages);
    writer.line("---");
    writer.field("title", &quoted(title));
    writer.field("summary", &quoted(summary));
    writer
}
