//! Prepares a body for the parser, so that emphasis beside Chinese and Japanese punctuation works.
//!
//! CommonMark decides by the characters on both sides whether `**` opens or closes emphasis, and takes
//! blanks between words for granted: in `請注意**「代碼」**不要公開` it sees none of it, because `「` is
//! punctuation and `意` is a letter. Where a Chinese or Japanese character is beside a run of `*` or `~`, only
//! blanks decide here, as in the proposal
//! [markdown-cjk-friendly](https://github.com/tats-u/markdown-cjk-friendly). The parser has no option for
//! it, so a mark that is no punctuation is put between the run and its neighbour, and taken out of the
//! events again.

use std::borrow::Cow;
use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, Script};
use memchr::memchr2_iter;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag};

/// A noncharacter, which no text may contain.
const MARK: char = '\u{fdd0}';

/// A body with marks beside some runs of `*` and `~`.
pub(super) struct MarkdownSource<'a> {
    /// The body as its author wrote it.
    pub(super) body: &'a str,
    marked: Cow<'a, str>,
    /// The positions of the marks in `marked`.
    marks: Vec<usize>,
}

impl<'a> MarkdownSource<'a> {
    /// Sets the marks.
    pub(super) fn new(body: &'a str) -> Self {
        let mut marked = String::new();
        let mut marks = Vec::new();
        let mut copied = 0;
        let mut end = 0;
        for start in memchr2_iter(b'*', b'~', body.as_bytes()) {
            if start < end {
                continue;
            }
            let mark = body.as_bytes()[start];
            let run = body[start..].bytes().take_while(|byte| *byte == mark);
            end = start + run.count();
            let before = body[..start].chars().next_back();
            let after = body[end..].chars().next();
            if !before.into_iter().chain(after).any(is_wide) {
                continue;
            }
            for (at, neighbour) in [(start, before), (end, after)] {
                if neighbour.is_some_and(needs_mark) {
                    marked.push_str(&body[copied..at]);
                    marks.push(marked.len());
                    marked.push(MARK);
                    copied = at;
                }
            }
        }
        let marked = match marks.is_empty() {
            true => Cow::Borrowed(body),
            false => Cow::Owned(marked + &body[copied..]),
        };
        Self {
            body,
            marked,
            marks,
        }
    }

    /// What the parser reads.
    pub(super) fn marked(&self) -> &str {
        &self.marked
    }

    /// Takes the marks out of an event.
    pub(super) fn unmark<'e>(
        &self,
        (event, range): (Event<'e>, Range<usize>),
    ) -> (Event<'e>, Range<usize>) {
        if self.marks.is_empty() {
            return (event, range);
        }
        (unmarked(event), self.unmarked_range(&range))
    }

    /// The same range in the body.
    pub(super) fn unmarked_range(&self, range: &Range<usize>) -> Range<usize> {
        let position = |marked: usize| {
            let before = self.marks.partition_point(|mark| *mark < marked);
            marked - before * MARK.len_utf8()
        };
        position(range.start)..position(range.end)
    }
}

/// Whether a mark is set between a run and this character.
fn needs_mark(neighbour: char) -> bool {
    // A backslash takes the run's meaning away; at the border of a table's cell the parser decides well.
    let is_punctuation = !neighbour.is_alphanumeric() && !neighbour.is_whitespace();
    is_punctuation && !['\\', '|'].contains(&neighbour)
}

/// Whether words are written without blanks at this character: full-width, but not Korean.
pub(super) fn is_wide(c: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    let is_wide = [
        EastAsianWidth::Fullwidth,
        EastAsianWidth::Wide,
        EastAsianWidth::Halfwidth,
    ]
    .contains(&width);
    is_wide && CodePointMapData::<Script>::new().get(c) != Script::Hangul
}

fn unmarked(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Text(text) => Event::Text(without_marks(text)),
        Event::Code(text) => Event::Code(without_marks(text)),
        Event::Html(text) => Event::Html(without_marks(text)),
        Event::InlineHtml(text) => Event::InlineHtml(without_marks(text)),
        Event::FootnoteReference(name) => Event::FootnoteReference(without_marks(name)),
        Event::Start(Tag::FootnoteDefinition(name)) => {
            Event::Start(Tag::FootnoteDefinition(without_marks(name)))
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(without_marks(info))))
        }
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url: without_marks(dest_url),
            title: without_marks(title),
            // It finds the definition, which is marked in the same way.
            id,
        }),
        Event::Start(Tag::Image {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Image {
            link_type,
            dest_url: without_marks(dest_url),
            title: without_marks(title),
            id,
        }),
        Event::Start(_)
        | Event::End(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::Rule
        | Event::TaskListMarker(_) => event,
    }
}

fn without_marks(text: CowStr<'_>) -> CowStr<'_> {
    match text {
        CowStr::Borrowed(text) => {
            let trimmed = text.trim_matches(MARK);
            match trimmed.contains(MARK) {
                true => trimmed.replace(MARK, "").into(),
                false => trimmed.into(),
            }
        }
        CowStr::Boxed(_) | CowStr::Inlined(_) if text.contains(MARK) => {
            text.replace(MARK, "").into()
        }
        CowStr::Boxed(_) | CowStr::Inlined(_) => text,
    }
}
