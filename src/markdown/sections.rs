//! The body cut at its top headings: the pieces whose translations are compared.

use std::ops::Range;

use memchr::memchr;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::safe_events::{self, SafeEvents};
use crate::model::{BodySections, Fingerprint, SourceHash, Text};

/// A stretch of a body: one top heading (`##`, or `#`, which counts as one) and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// Its bytes in the body; the ranges of all sections follow each other without a gap.
    pub range: Range<usize>,
    /// The text of its heading without mark-up; `None` for what stands before the first.
    pub heading: Option<String>,
}

/// Cuts a body. A `##` inside code, a quotation or a list does not count. What stands before the
/// first heading is a section of its own, unless it is blank.
pub(crate) fn sections(body: &str) -> Vec<Section> {
    let mut headings: Vec<(usize, String)> = Vec::new();
    let mut in_heading = false;
    let mut events = SafeEvents::new(body);
    while let Some((event, range)) = events.next() {
        if let Event::Start(Tag::Heading { level, .. }) = event
            && level == HeadingLevel::H2
            && events.depth() == 1
        {
            headings.push((range.start, String::new()));
            in_heading = true;
        } else if let Event::End(TagEnd::Heading(_)) = event {
            in_heading = false;
        } else if in_heading && let Some((_, text)) = headings.last_mut() {
            text.push_str(safe_events::plain_text(&event));
        }
    }
    sections_between(body, headings)
}

/// What a translation made from this text is stamped with.
pub fn source_hash(text: &Text) -> SourceHash {
    hash_sections(text, &section_ranges(text.loaded_body()))
}

/// Where the sections of a text are that is held: of a source, what translations made from it are
/// stamped with; of a stamped translation, what belongs to its stamp. Of others nobody asks.
pub(crate) fn body_sections(text: &Text) -> Option<Box<BodySections>> {
    let is_source = match &text.translation {
        None => true,
        Some(translation) if translation.stamp.is_some() => false,
        Some(_) => return None,
    };
    let sections = section_ranges(text.loaded_body());
    Some(Box::new(BodySections {
        stamp: is_source.then(|| hash_sections(text, &sections)),
        sections: sections.into(),
    }))
}

fn hash_sections(text: &Text, sections: &[Range<usize>]) -> SourceHash {
    let body = text.loaded_body();
    SourceHash {
        title: Fingerprint::of(&text.title),
        summary: Fingerprint::of(&text.summary),
        sections: sections
            .iter()
            .map(|range| Fingerprint::of(&body[range.clone()]))
            .collect(),
    }
}

/// The bytes of every section, as [`sections`] cuts them.
pub(super) fn section_ranges(body: &str) -> Vec<Range<usize>> {
    let sections = match fast_headings(body) {
        Some(starts) => {
            let headings = starts.into_iter().map(|start| (start, String::new()));
            sections_between(body, headings.collect())
        }
        None => sections(body),
    };
    sections.into_iter().map(|section| section.range).collect()
}

/// Where top headings begin, found without the parser, since every source is cut whenever it is
/// read; `None` where only the parser can tell.
///
/// In the first column `#` or `##` and a blank are a heading, and end whatever is open above, but
/// for code between fences and HTML. A heading may also be indented, underlined, or swallowed by
/// the definition of a link.
pub(super) fn fast_headings(body: &str) -> Option<Vec<usize>> {
    let mut starts = Vec::new();
    let mut start = 0;
    let has_returns = memchr(b'\r', body.as_bytes()).is_some();
    for line in body.split_inclusive('\n') {
        let bytes = line.as_bytes();
        match bytes.first() {
            Some(b'#') => {
                let marks = bytes.iter().take_while(|byte| **byte == b'#').count();
                let ends = bytes.get(marks);
                if marks <= 2 && matches!(ends, None | Some(b' ' | b'\t' | b'\n' | b'\r')) {
                    starts.push(start);
                }
            }
            Some(b' ' | b'\t' | b'<' | b'-' | b'=' | b'>' | b'`' | b'~' | b'[' | b'*' | b'+')
            | Some(b'0'..=b'9') => {
                if needs_parser(bytes) {
                    return None;
                }
            }
            Some(_) | None => {}
        }
        // A line may also end in a carriage return alone.
        let end = line.strip_suffix('\n').unwrap_or(line);
        if has_returns && end.strip_suffix('\r').unwrap_or(end).contains('\r') {
            return None;
        }
        start += line.len();
    }
    Some(starts)
}

/// Whether a line that begins with a mark or a blank may change what lines below it are.
fn needs_parser(line: &[u8]) -> bool {
    let marks = |byte: &u8| b" \t>-+*.)0123456789".contains(byte);
    let inside = line.iter().position(|byte| !marks(byte));
    let Some(inside) = inside else {
        return true;
    };
    match line[inside] {
        // A fence, HTML, a heading that is indented, an underline.
        b'`' | b'~' | b'<' | b'#' | b'=' => true,
        b'[' => line.windows(2).any(|pair| pair == b"]:"),
        // Dashes alone underline a heading, or are a line of their own.
        b'\n' | b'\r' => line.iter().any(|byte| !b" \t\r\n".contains(byte)),
        _ => false,
    }
}

fn sections_between(body: &str, headings: Vec<(usize, String)>) -> Vec<Section> {
    let first = headings.first().map_or(body.len(), |(start, _)| *start);
    let mut sections = Vec::with_capacity(headings.len() + 1);
    let preamble = !body[..first].trim().is_empty();
    if preamble {
        sections.push(Section {
            range: 0..first,
            heading: None,
        });
    }
    let ends: Vec<usize> = headings
        .iter()
        .skip(1)
        .map(|(start, _)| *start)
        .chain([body.len()])
        .collect();
    for ((start, heading), end) in headings.into_iter().zip(ends) {
        // Blank lines at the very top belong to the first section.
        let start = if sections.is_empty() { 0 } else { start };
        sections.push(Section {
            range: start..end,
            heading: Some(heading),
        });
    }
    sections
}
