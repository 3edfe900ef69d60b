//! Finds links to a record in a Markdown body: `[Zoom](product:zoom)`.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::RecordRename;
use crate::edit::text_edits::{TextEdit, next_line};
use crate::model::RecordKind;

/// The edits of the links to the record. `fence` is the position of the line that ends the front matter.
pub(super) fn edits(text: &str, fence: usize, rename: &RecordRename<'_>) -> Vec<TextEdit> {
    if !RecordKind::WITH_PAGES.contains(&rename.kind) {
        return Vec::new();
    }
    let body = next_line(text, fence);
    let markdown = &text[body..];
    let old = format!("{}:{}", rename.kind.name(), rename.old);
    let new = format!("{}:{}", rename.kind.name(), rename.new);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_ext(markdown, options);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (_, definition) in parser.reference_definitions().iter() {
        if leads_to(&definition.dest, &old) {
            ranges.extend(destination_range(markdown, &definition.span, &old));
        }
    }
    for (event, range) in parser.into_offset_iter() {
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
            && leads_to(&dest_url, &old)
        {
            ranges.extend(destination_range(markdown, &range, &old));
        }
    }
    ranges.sort_by_key(|range| range.start);
    ranges.dedup();
    ranges
        .into_iter()
        .map(|range| TextEdit {
            range: body + range.start..body + range.end,
            text: new.clone(),
        })
        .collect()
}

/// Whether a link leads to the record or to a place on its page.
fn leads_to(destination: &str, record: &str) -> bool {
    let rest = destination.strip_prefix(record);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
}

/// The range of the destination of a link: its last occurrence, because the link text may contain it too.
/// `None` for a reference link, whose destination is elsewhere.
fn destination_range(text: &str, link: &Range<usize>, destination: &str) -> Option<Range<usize>> {
    let written = &text[link.clone()];
    let found = written.rmatch_indices(destination).find(|(at, _)| {
        let after = written[at + destination.len()..].chars().next();
        let before = written[..*at].chars().next_back();
        let ends = after.is_none_or(|c| !(c.is_ascii_alphanumeric() || c == '-'));
        ends && before.is_none_or(|c| matches!(c, '(' | '<' | ':') || c.is_whitespace())
    });
    let start = link.start + found?.0;
    Some(start..start + destination.len())
}
