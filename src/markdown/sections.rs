//! Splits a body at its top-level headings, into the units in which translations are compared.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::safe_events::{self, SafeEvents};
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
    let mut events = SafeEvents::new(body);
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

fn section_ranges(body: &str) -> Vec<Range<usize>> {
    let sections = sections(body).into_iter();
    sections.map(|section| section.range).collect()
}
