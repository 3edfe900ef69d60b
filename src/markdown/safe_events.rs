//! The filter every reader of Markdown shares: pulldown-cmark's events, made harmless.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};

/// Tags that may stand inside each other. Fifty thousand `>` would make a page of megabytes.
pub(super) const MAX_DEPTH: usize = 32;

/// Events with their byte range in the body. `#` is `##` (the page has its own `h1`), and what is
/// nested too deep keeps its text but loses its tags. Readers take raw HTML for text.
pub(super) struct SafeEvents<'a> {
    parser: OffsetIter<'a>,
    depth: usize,
    /// Tags that are open inside the first one left out.
    dropped_tags: usize,
    too_deep: Option<usize>,
}

impl<'a> SafeEvents<'a> {
    /// Reads a body.
    pub(super) fn new(body: &'a str) -> Self {
        // Smart punctuation stays off: it guesses quotation marks that other languages write
        // differently.
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        Self {
            parser: Parser::new_ext(body, options).into_offset_iter(),
            depth: 0,
            dropped_tags: 0,
            too_deep: None,
        }
    }

    /// How many tags are open; 1 inside a top-level block.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Where nesting went too deep, in bytes.
    pub(super) fn too_deep(&self) -> Option<usize> {
        self.too_deep
    }

    /// Where the body says `[label]: destination`, in bytes.
    pub(super) fn definition(&self, label: &str) -> Option<Range<usize>> {
        let definition = self.parser.reference_definitions().get(label)?;
        Some(definition.span.clone())
    }

    /// Whether a tag is kept.
    fn open(&mut self, tag: &Tag<'_>, start: usize) -> bool {
        if self.dropped_tags > 0 || self.depth + tag_depth(tag) > MAX_DEPTH {
            self.dropped_tags += 1;
            self.too_deep.get_or_insert(start);
            return false;
        }
        self.depth += 1;
        true
    }

    /// Whether the end of a tag is kept.
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
            // Changed in place: to take each event apart and pack it again costs a tenth of the
            // whole run.
            let mut next = self.parser.next();
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

/// The text an event adds to a plain reading of the body.
pub(super) fn plain_text<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(words)
        | Event::Code(words)
        | Event::Html(words)
        | Event::InlineHtml(words)
        | Event::InlineMath(words)
        | Event::DisplayMath(words) => words,
        Event::SoftBreak | Event::HardBreak => " ",
        Event::Start(_)
        | Event::End(_)
        | Event::FootnoteReference(_)
        | Event::Rule
        | Event::TaskListMarker(_) => "",
    }
}

/// How many levels a tag takes up: a list without items, or a table without rows, is no HTML.
fn tag_depth(tag: &Tag<'_>) -> usize {
    if matches!(tag, Tag::Table(_)) {
        3
    } else if matches!(tag, Tag::List(_)) {
        2
    } else {
        1
    }
}
