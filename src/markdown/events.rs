//! The filter every reader of Markdown shares: pulldown-cmark's events, made harmless.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};

/// Tags that may stand inside each other. Fifty thousand `>` would make a page of megabytes.
const DEEPEST: usize = 32;

/// What a body is made of, once it is harmless.
pub(super) enum Piece<'a> {
    /// A tag opens.
    Open(Tag<'a>),
    /// The innermost tag closes.
    Close(TagEnd),
    /// Text as the reader shall see it, raw HTML included.
    Words(CowStr<'a>),
    /// Code within a line.
    Code(CowStr<'a>),
    /// The mark of a footnote, by name.
    NoteMark(CowStr<'a>),
    /// A line of the source ends.
    LineEnd,
    /// A new line, asked for by the author.
    LineBreak,
    /// A line across the page.
    Rule,
}

/// Pieces with their byte range in the body. Raw HTML is text, `#` is `##` (the page has its own
/// `h1`), and what is nested too deep keeps its text but loses its tags.
pub(super) struct Events<'a> {
    parser: OffsetIter<'a>,
    depth: usize,
    /// Tags that are open inside the first one left out.
    left_out: usize,
    too_deep: Option<usize>,
}

impl<'a> Events<'a> {
    /// Reads a body.
    pub(super) fn new(body: &'a str) -> Self {
        // Smart punctuation stays off: it guesses quotation marks that other languages write
        // differently.
        let options =
            Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        Self {
            parser: Parser::new_ext(body, options).into_offset_iter(),
            depth: 0,
            left_out: 0,
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
        if self.left_out > 0 || self.depth + height(tag) > DEEPEST {
            self.left_out += 1;
            self.too_deep.get_or_insert(start);
            return false;
        }
        self.depth += 1;
        true
    }

    /// Whether the end of a tag is kept.
    fn close(&mut self) -> bool {
        if self.left_out > 0 {
            self.left_out -= 1;
            return false;
        }
        self.depth -= 1;
        true
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = (Piece<'a>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (event, range) = self.parser.next()?;
            let piece = match event {
                Event::Start(tag) if self.open(&tag, range.start) => Piece::Open(tame(tag)),
                Event::End(end) if self.close() => Piece::Close(tame_end(end)),
                Event::Start(_) | Event::End(_) => continue,
                Event::Text(words)
                | Event::Html(words)
                | Event::InlineHtml(words)
                // The rest of this arm, and task lists, are extensions that are off.
                | Event::InlineMath(words)
                | Event::DisplayMath(words) => Piece::Words(words),
                Event::TaskListMarker(_) => continue,
                Event::Code(words) => Piece::Code(words),
                Event::FootnoteReference(name) => Piece::NoteMark(name),
                Event::SoftBreak => Piece::LineEnd,
                Event::HardBreak => Piece::LineBreak,
                Event::Rule => Piece::Rule,
            };
            return Some((piece, range));
        }
    }
}

/// How many levels a tag takes up: a list without items, or a table without rows, is no HTML.
fn height(tag: &Tag<'_>) -> usize {
    if matches!(tag, Tag::Table(_)) {
        3
    } else if matches!(tag, Tag::List(_)) {
        2
    } else {
        1
    }
}

fn tame(mut tag: Tag<'_>) -> Tag<'_> {
    if let Tag::Heading { level, .. } = &mut tag {
        *level = (*level).max(HeadingLevel::H2);
    } else if matches!(tag, Tag::HtmlBlock) {
        return Tag::Paragraph;
    }
    tag
}

fn tame_end(end: TagEnd) -> TagEnd {
    if let TagEnd::Heading(level) = end {
        TagEnd::Heading(level.max(HeadingLevel::H2))
    } else if end == TagEnd::HtmlBlock {
        TagEnd::Paragraph
    } else {
        end
    }
}
