//! Tells the words of a body from its code and marks.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// The ranges of a body that readers see as words: neither code nor Markdown's marks.
#[derive(Default)]
pub(super) struct WordRanges {
    ranges: Vec<Range<usize>>,
    /// Those that are not in links: titles of books and names are in their own language.
    pub(super) prose: Vec<Range<usize>>,
    in_code: bool,
    links: usize,
}

impl WordRanges {
    /// Takes the ranges of an event.
    pub(super) fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if let Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) = event {
            self.in_code = !self.in_code;
        } else if let Event::Start(Tag::Link { .. }) = event {
            self.links += 1;
        } else if let Event::End(TagEnd::Link) = event {
            self.links -= 1;
        } else if let Event::Text(_) = event
            && !self.in_code
        {
            self.ranges.push(range.clone());
            if self.links == 0 {
                self.prose.push(range.clone());
            }
        }
    }

    /// Whether readers see what is at a position.
    pub(super) fn contains(&self, position: usize) -> bool {
        // Footnotes come where they are written, so the ranges are in order.
        let next = self.ranges.partition_point(|range| range.end <= position);
        self.ranges
            .get(next)
            .is_some_and(|range| range.contains(&position))
    }
}
