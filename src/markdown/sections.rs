//! Splits a body at its top-level headings, into the units in which translations are compared.

use std::ops::Range;

use memchr::memchr;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::safe_events::{self, SafeEvents};
use super::source::MarkdownSource;
use crate::model::{BodySections, Fingerprint, SourceHash, Text};

/// A top-level heading (`##`, or `#`, which counts as one) and the text up to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// Its byte range; the ranges of all sections are adjacent.
    pub range: Range<usize>,
    /// The text of its heading without mark-up; `None` for text before the first heading.
    pub heading: Option<String>,
}

/// Splits a body. A `##` inside code, a quotation or a list does not count. Text before the first
/// heading is a section of its own, unless it is blank.
pub(crate) fn sections(body: &str) -> Vec<Section> {
    let section = |start: usize, heading| Section {
        range: start..body.len(),
        heading,
    };
    let mut sections = vec![section(0, None)];
    let mut in_heading = false;
    let source = MarkdownSource::new(body);
    let mut events = SafeEvents::new(&source);
    while let Some((event, range)) = events.next() {
        if let Event::Start(Tag::Heading { level, .. }) = event
            && level == HeadingLevel::H2
            && events.depth() == 1
        {
            if let Some(before) = sections.last_mut() {
                before.range.end = range.start;
            }
            sections.push(section(range.start, Some(String::new())));
            in_heading = true;
        } else if let Event::End(TagEnd::Heading(_)) = event {
            in_heading = false;
        } else if in_heading
            && let Some(heading) = sections
                .last_mut()
                .and_then(|section| section.heading.as_mut())
        {
            heading.push_str(safe_events::plain_text(&event));
        }
    }
    if body[sections[0].range.clone()].trim().is_empty() {
        sections.remove(0);
        // Blank lines at the top belong to the first heading.
        if let Some(first) = sections.first_mut() {
            first.range.start = 0;
        }
    }
    sections
}

/// The stamp of a translation that is made from this text.
pub fn source_hash(text: &Text) -> SourceHash {
    hash_sections(text, &section_ranges(text.loaded_body()))
}

/// The sections of a source, with the stamp of its translations, or of a translation with a stamp.
/// `None` for a translation without one: there is nothing to compare it with.
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

/// The byte ranges of the sections.
pub(super) fn section_ranges(body: &str) -> Vec<Range<usize>> {
    let Some(headings) = scan_headings(body) else {
        let sections = sections(body).into_iter();
        return sections.map(|section| section.range).collect();
    };
    let begin = headings.iter().filter(|heading| heading.begins_section);
    let mut starts: Vec<usize> = begin.map(|heading| heading.start).collect();
    let first = starts.first().copied().unwrap_or(body.len());
    if !body[..first].trim().is_empty() {
        starts.insert(0, 0);
    } else if let Some(first) = starts.first_mut() {
        *first = 0;
    }
    let ends = starts.iter().skip(1).copied().chain([body.len()]);
    let ranges = starts.iter().zip(ends);
    ranges.map(|(start, end)| *start..end).collect()
}

/// The number of headings of a body.
pub(crate) fn count_headings(body: &str) -> usize {
    if let Some(headings) = scan_headings(body) {
        return headings.len();
    }
    let source = MarkdownSource::new(body);
    let is_heading = |(event, _): &(Event<'_>, _)| matches!(event, Event::End(TagEnd::Heading(_)));
    SafeEvents::new(&source).filter(is_heading).count()
}

/// A heading in the first column.
pub(super) struct ScannedHeading {
    pub(super) start: usize,
    /// Whether it is one of the top level.
    pub(super) begins_section: bool,
}

/// The headings, found without the parser, since every text is scanned whenever it is read; `None` if
/// only the parser can tell.
///
/// Up to six `#` and a blank in the first column are a heading and end every open block, except fenced
/// code and HTML. A heading can also be indented, underlined, or part of a link definition.
pub(super) fn scan_headings(body: &str) -> Option<Vec<ScannedHeading>> {
    let mut headings = Vec::new();
    let mut start = 0;
    let has_returns = memchr(b'\r', body.as_bytes()).is_some();
    for line in body.split_inclusive('\n') {
        let bytes = line.as_bytes();
        match bytes.first() {
            Some(b'#') => {
                let marks = bytes.iter().take_while(|byte| **byte == b'#').count();
                let next = bytes.get(marks);
                if marks <= 6 && matches!(next, None | Some(b' ' | b'\t' | b'\n' | b'\r')) {
                    headings.push(ScannedHeading {
                        start,
                        begins_section: marks <= 2,
                    });
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
        // A carriage return alone also ends a line.
        let end = line.strip_suffix('\n').unwrap_or(line);
        if has_returns && end.strip_suffix('\r').unwrap_or(end).contains('\r') {
            return None;
        }
        start += line.len();
    }
    Some(headings)
}

/// Whether a line that begins with a mark or a blank may change the meaning of the lines below it.
fn needs_parser(line: &[u8]) -> bool {
    let is_mark = |byte: &u8| b" \t>-+*.)0123456789".contains(byte);
    let Some(text) = line.iter().position(|byte| !is_mark(byte)) else {
        return true;
    };
    match line[text] {
        // Fenced code, HTML, an indented heading, an underline.
        b'`' | b'~' | b'<' | b'#' | b'=' => true,
        b'[' => line.windows(2).any(|pair| pair == b"]:"),
        // Dashes alone underline a heading, or are a rule.
        b'\n' | b'\r' => line.iter().any(|byte| !b" \t\r\n".contains(byte)),
        _ => false,
    }
}
