//! Adds an old id to `moved.yaml`.

use super::RecordRename;
use crate::edit::draft::YamlWriter;
use crate::edit::text_edits::{TextEdit, apply_edits, line_start, next_line};
use crate::load::{YamlNode, YamlSource};
use crate::project::FileKind;
use crate::report::Messages;

/// The list with the old id, and without entries for the new id, which has a record again. `None` if the
/// list cannot be parsed.
pub(super) fn add_old_id(
    text: &str,
    rename: &RecordRename<'_>,
    messages: &Messages,
) -> Option<String> {
    let kind = rename.kind.name();
    let (old, new) = (
        format!("{kind}:{}", rename.old),
        format!("{kind}:{}", rename.new),
    );
    let text = match text.trim().is_empty() {
        true => YamlWriter::with_head(FileKind::Moved, 0, messages).finish(),
        false => text.to_owned(),
    };
    let source = YamlSource::read(&text)?;
    let root = source.root();
    if root.get("from").is_some() || text[root.range()].starts_with('[') {
        return None;
    }
    let removals: Vec<TextEdit> = root
        .children()
        .filter(|item| item.get("from").and_then(YamlNode::text) == Some(&new))
        .map(|item| TextEdit {
            range: line_start(&text, item.range().start)..next_line(&text, item.range().end),
            text: String::new(),
        })
        .collect();
    let text = apply_edits(&text, removals);
    let separator = match text.ends_with('\n') {
        true => "",
        false => "\n",
    };
    Some(format!(
        "{text}{separator}- {{ from: \"{old}\", to: \"{new}\" }}\n"
    ))
}
