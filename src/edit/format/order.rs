//! Sorts fields into the order of the schema.
//!
//! In a block map, a field owns its lines, the comments directly above it at its indentation or less, and
//! the comments below its value that are indented more. The lines above the first field of a file are the head of the file and
//! stay there, down to the last blank line.

use std::ops::Range;

use serde_json::Value;

use crate::edit::schema_walk::walk;
use crate::edit::text_edits::{TextEdit, indent, line_start, next_line};
use crate::load::{YamlKind, YamlNode};

/// The edits that sort the fields of the maps at one depth.
pub(super) fn edits(text: &str, root: YamlNode<'_>, schema: &Value, depth: usize) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    walk(root, schema, &mut |node, schema, path| {
        if node.kind() != YamlKind::Mapping || path.len() != depth {
            return;
        }
        let fields: Vec<_> = node.children().collect();
        let order = order(&fields, schema);
        if !order.is_sorted() {
            edits.extend(match node.is_in_brackets() {
                true => in_braces(text, &fields, &order),
                false => in_lines(text, &fields, &order),
            });
        }
    });
    edits
}

/// The indexes of the fields in the order of the schema. An unknown field stays after the one before it.
fn order(fields: &[YamlNode<'_>], schema: &Value) -> Vec<usize> {
    let known = schema.get("properties").and_then(Value::as_object);
    let position = |key: &str| known?.keys().position(|name| name == key);
    let mut rank = 0;
    let ranks: Vec<usize> = fields
        .iter()
        .map(|field| {
            rank = position(field.key()).unwrap_or(rank);
            rank
        })
        .collect();
    let mut order: Vec<usize> = (0..fields.len()).collect();
    order.sort_by_key(|index| ranks[*index]);
    order
}

/// Sorts the fields between braces; the text between the fields stays. `None` if there is a comment.
fn in_braces(text: &str, fields: &[YamlNode<'_>], order: &[usize]) -> Option<TextEdit> {
    let slots: Vec<Range<usize>> = fields
        .iter()
        .map(|field| field.key_range().start..end_in_braces(text, *field))
        .collect();
    let mut out = String::new();
    for (slot, from) in order.iter().enumerate() {
        if slot > 0 {
            let between = text.get(slots[slot - 1].end..slots[slot].start)?;
            // It is unknown to which field the comment belongs.
            if between.contains('#') {
                return None;
            }
            out.push_str(between);
        }
        out.push_str(&text[slots[*from].clone()]);
    }
    Some(TextEdit {
        range: slots.first()?.start..slots.last()?.end,
        text: out,
    })
}

/// The end of a field between braces; one without a value ends at its colon.
fn end_in_braces(text: &str, field: YamlNode<'_>) -> usize {
    let value = field.range();
    if !value.is_empty() {
        return value.end;
    }
    let end = field.key_range().end;
    let colon = text[end..].trim_start().strip_prefix(':');
    colon.map_or(end, |rest| text.len() - rest.len())
}

/// The lines of a field of a block map.
struct FieldLines<'t> {
    /// The comments and blank lines above the field.
    above: &'t str,
    /// From its key to the end of its last line.
    body: &'t str,
}

/// Sorts the fields of a block map with the lines that they own. `None` if it is not certain which lines
/// they own.
fn in_lines(text: &str, fields: &[YamlNode<'_>], order: &[usize]) -> Option<TextEdit> {
    let (first, last) = (*fields.first()?, *fields.last()?);
    let key = first.key_range().start;
    let line = line_start(text, key);
    let prefix = &text[line..key];
    // Before the first field only indentation and the `- ` of a list may stand.
    if !prefix.chars().all(|c| c == ' ' || c == '-') {
        return None;
    }
    let column = prefix.len();
    let starts = starts(text, fields, column)?;
    let start = *starts.first()?;
    let end = end(text, last, column);
    let owned: Vec<FieldLines<'_>> = fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let next = starts.get(index + 1).copied().unwrap_or(end);
            let key = field.key_range().start;
            let line = line_start(text, key);
            Some(FieldLines {
                above: text.get(starts[index].min(line)..line)?,
                body: text.get(key..next)?,
            })
        })
        .collect::<Option<_>>()?;
    let ending = match text.contains("\r\n") {
        true => "\r\n",
        false => "\n",
    };
    let indent = " ".repeat(column);
    let mut out = String::new();
    for (slot, from) in order.iter().enumerate() {
        let field = &owned[*from];
        if slot == 0 {
            out.push_str(field.above.trim_start_matches(['\r', '\n']));
            out.push_str(prefix);
        } else {
            out.push_str(field.above);
            out.push_str(&indent);
        }
        out.push_str(field.body);
        if !field.body.ends_with('\n') {
            out.push_str(ending);
        }
    }
    // The line end added to a block scalar at the end of the text would become part of its value.
    if !text[..end].ends_with('\n') && ends_with_block(last) {
        return None;
    }
    Some(TextEdit {
        range: start..end,
        text: out,
    })
}

/// The start of the lines that each field owns.
fn starts(text: &str, fields: &[YamlNode<'_>], column: usize) -> Option<Vec<usize>> {
    let mut starts = vec![first_start(text, *fields.first()?, column)];
    for pair in fields.windows(2) {
        let [before, field] = pair else {
            return None;
        };
        let key = field.key_range().start;
        let line = line_start(text, key);
        let prefix = &text[line..key];
        let free = next_line(text, value_end(text, *before));
        if prefix.len() != column || !prefix.chars().all(|c| c == ' ') || free > line {
            return None;
        }
        let mut start = line;
        while start > free {
            let above = line_start(text, start - 1);
            if above < free || !is_above(&text[above..start], column) {
                break;
            }
            start = above;
        }
        starts.push(start);
    }
    Some(starts)
}

/// The start of the lines of the first field: with the comments directly above it, unless they are the
/// head of the file or of a list item.
fn first_start(text: &str, first: YamlNode<'_>, column: usize) -> usize {
    let key = first.key_range().start;
    let line = line_start(text, key);
    let is_item = text[line..key].contains('-');
    let mut start = line;
    while !is_item && start > 0 {
        let above = line_start(text, start - 1);
        let content = text[above..start].trim();
        if !content.starts_with('#') || indent(&text[above..start]) != column {
            // A comment that is indented more belongs to the lines above.
            let is_head = match content.is_empty() {
                true => text[..above].trim().is_empty(),
                false => column == 0 || content.starts_with('#'),
            };
            return if is_head { line } else { start };
        }
        start = above;
    }
    // Comments up to the start of the file are its head.
    line
}

/// Whether a line belongs to the field below it.
fn is_above(line: &str, column: usize) -> bool {
    let content = line.trim();
    content.is_empty() || (content.starts_with('#') && indent(line) <= column)
}

/// The end of the lines of the last field: with the last comment below it that is indented more.
fn end(text: &str, last: YamlNode<'_>, column: usize) -> usize {
    let mut end = next_line(text, value_end(text, last));
    let mut line = end;
    while line < text.len() {
        let next = next_line(text, line);
        let content = text[line..next].trim();
        if content.starts_with('#') && indent(&text[line..next]) > column {
            end = next;
        } else if !content.is_empty() {
            break;
        }
        line = next;
    }
    end
}

/// The end of a field on its last line. A block scalar that keeps blank lines (`|+`) ends after a line
/// end, which belongs to it.
fn value_end(text: &str, field: YamlNode<'_>) -> usize {
    let end = field.end();
    match text[..end].ends_with('\n') {
        true => end - 1,
        false => end,
    }
}

fn ends_with_block(node: YamlNode<'_>) -> bool {
    node.is_block() || node.children().last().is_some_and(ends_with_block)
}
