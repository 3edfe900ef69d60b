//! Sanitizes pulldown-cmark's events; every reader of Markdown uses these.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::reader_events::ReaderEvents;
use super::source::MarkdownSource;

/// The deepest nesting of tags. Without a limit, 50,000 `>` would make a page of megabytes.
pub const MAX_DEPTH: usize = 32;

/// Parser events with their byte ranges in the body. `#` becomes `##` (the page has its own `h1`).
/// Tags beyond [`MAX_DEPTH`] are dropped, their text is kept. Raw HTML is left to the readers, which
/// write it as text; comments are gone.
pub(super) struct SafeEvents<'a> {
    events: ReaderEvents<'a>,
    depth: usize,
    /// Open tags from the first dropped one on.
    dropped_tags: usize,
    too_deep: Option<usize>,
}

impl<'a> SafeEvents<'a> {
    /// Parses a body.
    pub(super) fn new(source: &'a MarkdownSource<'a>) -> Self {
        Self {
            events: ReaderEvents::new(source),
            depth: 0,
            dropped_tags: 0,
            too_deep: None,
        }
    }

    /// The number of open tags; 1 inside a top-level block.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// The byte offset at which nesting first became too deep.
    pub(super) fn too_deep(&self) -> Option<usize> {
        self.too_deep
    }

    /// The byte range of the definition `[label]: destination`.
    pub(super) fn definition(&self, label: &str) -> Option<Range<usize>> {
        self.events.definition(label)
    }

    /// The byte ranges of all definitions, in no order.
    pub(super) fn definitions(&self) -> impl Iterator<Item = Range<usize>> {
        self.events.definitions()
    }

    /// The byte offset of the first block of HTML with a comment that does not end in it.
    pub(super) fn unclosed_comment(&self) -> Option<usize> {
        self.events.unclosed_comment()
    }

    /// Enters a tag; whether it is kept.
    fn open(&mut self, tag: &Tag<'_>, start: usize) -> bool {
        if self.dropped_tags > 0 || self.depth + tag_depth(tag) > MAX_DEPTH {
            self.dropped_tags += 1;
            self.too_deep.get_or_insert(start);
            return false;
        }
        self.depth += 1;
        true
    }

    /// Leaves a tag; whether its end is kept.
    fn close(&mut self) -> bool {
        if self.dropped_tags > 0 {
            self.dropped_tags -= 1;
            return false;
        }
        self.depth -= 1;
        true
    }
}

impl<'a> Iterator for SafeEvents<'a> {
    type Item = (Event<'a>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            // Changed in place: destructuring and rebuilding each event costs a tenth of the time.
            let mut next = self.events.next();
            let kept = match &mut next {
                Some((Event::Start(tag), range)) => {
                    if let Tag::Heading { level, .. } = tag {
                        demote_heading(level);
                    }
                    self.open(tag, range.start)
                }
                Some((Event::End(end), _)) => {
                    if let TagEnd::Heading(level) = end {
                        demote_heading(level);
                    }
                    self.close()
                }
                Some(_) | None => true,
            };
            if kept {
                return next;
            }
        }
    }
}

fn demote_heading(level: &mut HeadingLevel) {
    *level = (*level).max(HeadingLevel::H2);
}

/// The plain text of an event.
pub(super) fn plain_text<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text)
        | Event::Code(text)
        | Event::Html(text)
        | Event::InlineHtml(text)
        | Event::InlineMath(text)
        | Event::DisplayMath(text) => text,
        Event::SoftBreak | Event::HardBreak => " ",
        Event::Start(_)
        | Event::End(_)
        | Event::FootnoteReference(_)
        | Event::Rule
        | Event::TaskListMarker(_) => "",
    }
}

/// The levels that a tag needs: a list without items or a table without rows is invalid HTML.
fn tag_depth(tag: &Tag<'_>) -> usize {
    if matches!(tag, Tag::Table(_)) {
        3
    } else if matches!(tag, Tag::List(_)) {
        2
    } else {
        1
    }
}
