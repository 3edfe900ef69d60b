//! Fields in the order in which their kind lists them.
//!
//! Of a map in lines, each field owns its lines, the comments right above it that stand no
//! deeper, and those below its value that stand deeper. What stands above the first field of a file
//! heads the file and stays there, down to the last blank line.

use std::ops::Range;

use serde_json::Value;

use crate::edit::text_edits::{TextEdit, line_start, next_line};
use crate::load::{YamlKind, YamlNode};
use crate::schema::{item_schema, property_schema};

/// The maps of one depth whose fields are out of order, in order.
pub(super) fn edits(text: &str, root: YamlNode<'_>, schema: &Value, depth: usize) -> Vec<TextEdit> {
    let mut splices = Vec::new();
    visit(text, root, schema, depth, &mut splices);
    splices
}

fn visit(
    text: &str,
    node: YamlNode<'_>,
    schema: &Value,
    depth: usize,
    splices: &mut Vec<TextEdit>,
) {
    match (node.kind(), depth) {
        (YamlKind::Mapping, 0) => {
            let fields: Vec<_> = node.children().collect();
            let order = order(&fields, schema);
            if order.is_sorted() {
                return;
            }
            splices.extend(match node.is_in_brackets() {
                true => in_braces(text, &fields, &order),
                false => in_lines(text, &fields, &order),
            });
        }
        (YamlKind::Scalar | YamlKind::Sequence, 0) | (YamlKind::Scalar, _) => {}
        (YamlKind::Sequence, _) => {
            if let Some(schema) = item_schema(schema) {
                for node in node.children() {
                    visit(text, node, schema, depth - 1, splices);
                }
            }
        }
        (YamlKind::Mapping, _) => {
            for node in node.children() {
                if let Some(schema) = property_schema(schema, node.key()) {
                    visit(text, node, schema, depth - 1, splices);
                }
            }
        }
    }
}

/// The places of the fields as they should follow each other. A field that the kind does not
/// have stays behind the one it follows.
fn order(fields: &[YamlNode<'_>], schema: &Value) -> Vec<usize> {
    let known = schema.get("properties").and_then(Value::as_object);
    let place = |key: &str| known?.keys().position(|name| name == key);
    let mut rank = 0;
    let ranks: Vec<usize> = fields
        .iter()
        .map(|field| {
            rank = place(field.key()).unwrap_or(rank);
            rank
        })
        .collect();
    let mut order: Vec<usize> = (0..fields.len()).collect();
    order.sort_by_key(|index| ranks[*index]);
    order
}

/// Between braces the fields change places; what stands between them stays.
fn in_braces(text: &str, fields: &[YamlNode<'_>], order: &[usize]) -> Option<TextEdit> {
    let slots: Vec<Range<usize>> = fields
        .iter()
        .map(|field| field.key_range().start..end_in_braces(text, *field))
        .collect();
    let mut out = String::new();
    for (slot, from) in order.iter().enumerate() {
        if slot > 0 {
            let between = text.get(slots[slot - 1].end..slots[slot].start)?;
            // Nobody can tell to which field such a comment belongs.
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

/// A field without a value ends at its colon.
fn end_in_braces(text: &str, field: YamlNode<'_>) -> usize {
    let value = field.range();
    if !value.is_empty() {
        return value.end;
    }
    let end = field.key_range().end;
    let rest = &text[end..];
    let blank = rest.len() - rest.trim_start().len();
    match rest[blank..].starts_with(':') {
        true => end + blank + 1,
        false => end,
    }
}

/// A field of a map in lines.
struct FieldLines<'t> {
    /// The comments and blank lines above it.
    above: &'t str,
    /// From its key to the end of its last line.
    body: &'t str,
}

/// In lines, the fields change places with what they own. `None` where the lines are not told
/// apart safely; then they stay.
fn in_lines(text: &str, fields: &[YamlNode<'_>], order: &[usize]) -> Option<TextEdit> {
    let (first, last) = (*fields.first()?, *fields.last()?);
    let key = first.key_range().start;
    let line = line_start(text, key);
    let prefix = &text[line..key];
    // `- ` of a list may stand before the first field; anything else is no start of a line.
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
    // A block at the end of a text without a last line end would get one as its own.
    if !text[..end].ends_with('\n') && ends_with_block(last) {
        return None;
    }
    Some(TextEdit {
        range: start..end,
        text: out,
    })
}

/// Where the lines that each field owns begin.
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

/// Where the lines of the first field begin: with the comments right above it, unless they head
/// the file or an item of a list.
fn first_start(text: &str, first: YamlNode<'_>, column: usize) -> usize {
    let key = first.key_range().start;
    let line = line_start(text, key);
    let is_item = text[line..key].contains('-');
    let mut start = line;
    while !is_item && start > 0 {
        let above = line_start(text, start - 1);
        let words = text[above..start].trim();
        if !words.starts_with('#') || indent(&text[above..start]) != column {
            // A comment that stands deeper belongs to what is above.
            let heads = match words.is_empty() {
                true => text[..above].trim().is_empty(),
                false => column == 0 || words.starts_with('#'),
            };
            return if heads { line } else { start };
        }
        start = above;
    }
    // Nothing tells it from the head of the file.
    line
}

/// Whether a line belongs to the field below it.
fn is_above(line: &str, column: usize) -> bool {
    let words = line.trim();
    words.is_empty() || (words.starts_with('#') && indent(line) <= column)
}

/// Where the lines of the last field end: with the last comment below it that stands deeper.
fn end(text: &str, last: YamlNode<'_>, column: usize) -> usize {
    let mut end = next_line(text, value_end(text, last));
    let mut line = end;
    while line < text.len() {
        let next = next_line(text, line);
        let words = text[line..next].trim();
        if words.starts_with('#') && indent(&text[line..next]) > column {
            end = next;
        } else if !words.is_empty() {
            break;
        }
        line = next;
    }
    end
}

/// Where a field ends, on its last line. A block with its blank lines (`|+`) ends behind the end
/// of a line, which is its own.
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

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
