//! What readers see of the parser's events: no comments, no gaps from the author's line ends, and web
//! addresses as links.

use std::collections::VecDeque;
use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};
use linkify::{LinkFinder, LinkKind};
use memchr::memmem;
use pulldown_cmark::{CowStr, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::link_destination::{self, LinkDestination};
use super::source::{MarkdownSource, is_wide};

/// The extensions of Markdown. Smart punctuation is off: its quotation marks are wrong in other languages.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// An event with its byte range in the body.
pub(super) type RangedEvent<'a> = (Event<'a>, Range<usize>);

/// The parser's events, changed as readers shall see them.
pub(super) struct ReaderEvents<'a> {
    source: &'a MarkdownSource<'a>,
    parser: OffsetIter<'a>,
    /// Events that were read ahead and are not changed yet.
    ahead: VecDeque<RangedEvent<'a>>,
    /// Events that are ready.
    ready: VecDeque<RangedEvent<'a>>,
    /// Whether the body may have web addresses in its prose.
    has_addresses: bool,
    /// Open links, images and code blocks: no address in them becomes a link.
    unlinked: usize,
    /// The last character that readers see on the line.
    last: Option<char>,
    unclosed_comment: Option<usize>,
}

impl<'a> ReaderEvents<'a> {
    pub(super) fn new(source: &'a MarkdownSource<'a>) -> Self {
        Self {
            source,
            parser: Parser::new_ext(source.marked(), OPTIONS).into_offset_iter(),
            ahead: VecDeque::new(),
            ready: VecDeque::new(),
            has_addresses: memmem::find(source.body.as_bytes(), b"://").is_some(),
            unlinked: 0,
            last: None,
            unclosed_comment: None,
        }
    }

    /// The byte offset of the first block of HTML with a comment that does not end in it.
    pub(super) fn unclosed_comment(&self) -> Option<usize> {
        self.unclosed_comment
    }

    /// The byte range of the definition `[label]: destination`.
    pub(super) fn definition(&self, label: &str) -> Option<Range<usize>> {
        let definition = self.parser.reference_definitions().get(label)?;
        Some(self.source.unmarked_range(&definition.span))
    }

    /// The byte ranges of all definitions, in no order.
    pub(super) fn definitions(&self) -> impl Iterator<Item = Range<usize>> {
        let definitions = self.parser.reference_definitions().iter();
        definitions.map(|(_, definition)| self.source.unmarked_range(&definition.span))
    }

    fn read(&mut self) -> Option<RangedEvent<'a>> {
        match self.ahead.pop_front() {
            Some(event) => Some(event),
            None => self.parser.next().map(|event| self.source.unmark(event)),
        }
    }

    /// The event that is `index` events ahead.
    fn peek(&mut self, index: usize) -> Option<&RangedEvent<'a>> {
        while self.ahead.len() <= index {
            let event = self.parser.next()?;
            self.ahead.push_back(self.source.unmark(event));
        }
        self.ahead.get(index)
    }

    /// Drops the comments of a block of HTML, and the block if nothing else is in it.
    fn html_block(&mut self, range: Range<usize>) {
        let mut html = String::new();
        let mut end = None;
        while let Some((event, range)) = self.read() {
            if let Event::Html(line) | Event::Text(line) = event {
                html.push_str(&line);
            } else {
                end = Some((event, range));
                break;
            }
        }
        let (shown, is_closed) = without_comments(&html);
        if !is_closed {
            self.unclosed_comment.get_or_insert(range.start);
        }
        if !shown.trim().is_empty() {
            let start = Event::Start(Tag::HtmlBlock);
            self.ready.push_back((start, range.clone()));
            self.ready.push_back((Event::Html(shown.into()), range));
            self.ready.extend(end);
        }
    }

    /// Whether readers see a line end: not in a text without blanks between words.
    fn keeps_break(&mut self) -> bool {
        let Some(before) = self.last else {
            return true;
        };
        let mut index = 0;
        while let Some((event, _)) = self.peek(index) {
            if let Event::Text(text) | Event::Code(text) = event {
                if let Some(after) = text.chars().next() {
                    return !joins(before, after);
                }
            } else if !is_within_words(event) {
                return true;
            }
            index += 1;
        }
        true
    }

    /// Makes links of the web addresses in a text, and in the pieces into which the parser cut it.
    fn link_addresses(&mut self, first: CowStr<'a>, mut range: Range<usize>) {
        let mut text = first.into_string();
        while let Some((Event::Text(more), next)) = self.peek(0) {
            if next.start != range.end {
                break;
            }
            text.push_str(more);
            range.end = next.end;
            self.ahead.pop_front();
        }
        self.last = text.chars().next_back().or(self.last);
        let mut finder = LinkFinder::new();
        // An address in a Chinese sentence ends where the sentence goes on.
        finder.kinds(&[LinkKind::Url]).url_can_be_iri(false);
        for span in finder.spans(&text) {
            let piece: CowStr<'a> = span.as_str().to_owned().into();
            // Entities are shorter in the text than in the body.
            let range = match text.len() == range.len() {
                true => range.start + span.start()..range.start + span.end(),
                false => range.clone(),
            };
            let kind = LinkType::Autolink;
            if span.kind().is_none()
                || link_destination::parse(&piece, kind) != LinkDestination::Web
            {
                self.ready.push_back((Event::Text(piece), range));
                continue;
            }
            let link = Event::Start(Tag::Link {
                link_type: kind,
                dest_url: piece.clone(),
                title: "".into(),
                id: "".into(),
            });
            self.ready.push_back((link, range.clone()));
            self.ready.push_back((Event::Text(piece), range.clone()));
            self.ready.push_back((Event::End(TagEnd::Link), range));
        }
    }

    /// Notes what decides about the events to come.
    fn note(&mut self, event: &Event<'a>) {
        if let Event::Text(text) | Event::Code(text) = event {
            self.last = text.chars().next_back().or(self.last);
        } else if !is_within_words(event) {
            self.last = None;
        }
        if let Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) = event {
            self.unlinked += 1;
        } else if let Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) = event {
            self.unlinked -= 1;
        }
    }
}

impl<'a> Iterator for ReaderEvents<'a> {
    type Item = RangedEvent<'a>;

    fn next(&mut self) -> Option<RangedEvent<'a>> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                return Some(ready);
            }
            let (event, range) = self.read()?;
            if let Event::Start(Tag::HtmlBlock) = event {
                self.html_block(range);
            } else if let Event::Text(text) = event {
                // An event that held nothing but a mark is empty.
                if self.has_addresses && self.unlinked == 0 {
                    self.link_addresses(text, range);
                } else if let Some(last) = text.chars().next_back() {
                    self.last = Some(last);
                    return Some((Event::Text(text), range));
                }
            } else if !is_unseen(&event) && (event != Event::SoftBreak || self.keeps_break()) {
                self.note(&event);
                return Some((event, range));
            }
        }
    }
}

/// Whether an event is a comment within a line.
fn is_unseen(event: &Event<'_>) -> bool {
    matches!(event, Event::InlineHtml(html) if html.starts_with("<!--"))
}

/// A block of HTML without its comments, and whether all of them are closed.
fn without_comments(html: &str) -> (String, bool) {
    let mut shown = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        shown.push_str(before);
        // `<!-->` and `<!--->` are comments too (CommonMark 0.31 §6.6).
        let Some(end) = ["<!-->", "<!--->"]
            .into_iter()
            .find_map(|whole| rest[before.len()..].strip_prefix(whole))
            .or_else(|| comment.split_once("-->").map(|(_, after)| after))
        else {
            return (shown, false);
        };
        rest = end;
    }
    (shown + rest, true)
}

/// Whether two characters belong together without a blank: Chinese and Japanese, and scripts of
/// South-East Asia whose words are not separated either.
pub(crate) fn joins(before: char, after: char) -> bool {
    let script = |c: char| CodePointMapData::<Script>::new().get(c);
    let has_no_blanks =
        |c: char| [Script::Thai, Script::Lao, Script::Khmer, Script::Myanmar].contains(&script(c));
    let has_own_space = |c: char| is_wide(c) && is_punctuation(c);
    is_wide(before) && is_wide(after)
        || has_own_space(before)
        || has_own_space(after)
        || has_no_blanks(before) && has_no_blanks(after)
}

fn is_punctuation(c: char) -> bool {
    GeneralCategoryGroup::Punctuation.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// Whether an event is between the words of a line and has none itself.
fn is_within_words(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline(tag.to_end()),
        Event::End(tag) => is_inline(*tag),
        Event::InlineHtml(_) => is_unseen(event),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::Html(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::Rule
        | Event::TaskListMarker(_) => false,
    }
}

/// Whether a tag is within a line.
fn is_inline(tag: TagEnd) -> bool {
    let inline = [
        TagEnd::Emphasis,
        TagEnd::Strong,
        TagEnd::Strikethrough,
        TagEnd::Link,
        TagEnd::Image,
    ];
    inline.contains(&tag)
}
