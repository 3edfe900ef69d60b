//! The body cut at its top headings: the pieces whose translations are compared.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::events::{self, Events};

/// A stretch of a body: one top heading (`##`, or `#`, which counts as one) and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its bytes in the body; the ranges of all sections follow each other without a gap.
    pub range: Range<usize>,
    /// The text of its heading without mark-up; `None` for what stands before the first.
    pub heading: Option<String>,
}

/// Cuts a body. A `##` inside code, a quotation or a list does not count. What stands before the
/// first heading is a section of its own, unless it is blank.
pub fn sections(body: &str) -> Vec<Section> {
    let mut headings: Vec<(usize, String)> = Vec::new();
    let mut in_heading = false;
    let mut events = Events::new(body);
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
            text.push_str(events::words(&event));
        }
    }
    cut(body, headings)
}

fn cut(body: &str, headings: Vec<(usize, String)>) -> Vec<Section> {
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
