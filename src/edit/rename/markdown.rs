//! Links in the body of a text: `[Zoom](product:zoom)`.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::RecordRename;
use crate::edit::text_edits::TextEdit;
use crate::model::RecordKind;

/// The links that lead to the record; the body begins at a byte of the text.
pub(super) fn edits(text: &str, body: usize, rename: &RecordRename<'_>) -> Vec<TextEdit> {
    if !RecordKind::WITH_PAGES.contains(&rename.kind) {
        return Vec::new();
    }
    // The line that ends the head would be a rule or make a heading.
    let body = text[body..]
        .find('\n')
        .map_or(text.len(), |end| body + end + 1);
    let markdown = &text[body..];
    let old = format!("{}:{}", rename.kind.name(), rename.old);
    let new = format!("{}:{}", rename.kind.name(), rename.new);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_ext(markdown, options);
    let mut places: Vec<Range<usize>> = Vec::new();
    for (_, definition) in parser.reference_definitions().iter() {
        if definition.dest.as_ref() == old {
            places.extend(destination_range(markdown, &definition.span, &old));
        }
    }
    for (event, range) in parser.into_offset_iter() {
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
            && dest_url.as_ref() == old
        {
            places.extend(destination_range(markdown, &range, &old));
        }
    }
    places.sort_by_key(|place| place.start);
    places.dedup();
    places
        .into_iter()
        .map(|place| TextEdit {
            range: body + place.start..body + place.end,
            text: new.clone(),
        })
        .collect()
}

/// Where a link says where it leads: behind its words, which may say the same. A link by its
/// label says it elsewhere.
fn destination_range(text: &str, link: &Range<usize>, destination: &str) -> Option<Range<usize>> {
    let written = &text[link.clone()];
    let found = written.rmatch_indices(destination).find(|(at, _)| {
        let behind = written[at + destination.len()..].chars().next();
        let before = written[..*at].chars().next_back();
        let ends = behind.is_none_or(|c| !(c.is_ascii_alphanumeric() || c == '-'));
        ends && before.is_none_or(|c| matches!(c, '(' | '<' | ':') || c.is_whitespace())
    });
    let start = link.start + found?.0;
    Some(start..start + destination.len())
}
