//! Markdown to safe HTML.

use std::fmt::Write;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};
use pulldown_cmark_escape::{FmtWriter, escape_href, escape_html, escape_html_body_text};

use super::footnotes::Footnotes;
use super::link_destination::{self, LinkDestination};
use super::link_resolver::{LinkResolver, ResolvedLink};
use super::safe_events::{self, SafeEvents};
use super::source::MarkdownSource;

/// What the HTML of a body takes from the page around it.
#[derive(Debug, Clone, Copy)]
pub struct HtmlOptions<'a> {
    /// The prefix of every id, so that ids of two bodies on one page do not clash.
    pub prefix: &'a str,
    /// The prefix of footnote ids: each range of a body has footnotes of its own.
    pub note_prefix: &'a str,
    /// How many headings precede this body on the page; their numbering is continued.
    pub headings: usize,
    /// The accessible name of a table's scrollable region.
    pub table_label: &'a str,
    /// The accessible name of a link back from a footnote; the footnote's number follows.
    pub back_label: &'a str,
}

/// The HTML of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HtmlBody {
    /// Balanced tags without scripts, styles or images.
    pub html: String,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
}

/// A heading of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// The prefix and `s-1`, `s-2` and so on: the same section has the same id in every language.
    pub id: String,
    /// Its text without mark-up.
    pub text: String,
}

/// Writes a body as HTML. A link that `check` reports as a fault becomes plain text.
pub fn html(body: &str, options: &HtmlOptions<'_>, links: &dyn LinkResolver) -> HtmlBody {
    let source = MarkdownSource::new(body);
    let mut writer = HtmlWriter::new(body, options, links);
    for (event, _) in SafeEvents::new(&source) {
        writer.event(event);
    }
    writer.finish()
}

/// Writes a range of a body that begins and ends at [`sections`](super::sections()). Definitions of links
/// and footnotes may be anywhere in the body.
pub(crate) fn html_of_range(
    body: &str,
    range: &Range<usize>,
    options: &HtmlOptions<'_>,
    links: &dyn LinkResolver,
) -> HtmlBody {
    let source = MarkdownSource::new(body);
    let mut writer = HtmlWriter::new(&body[range.clone()], options, links);
    for (event, position) in SafeEvents::new(&source) {
        if range.contains(&position.start) {
            writer.event(event);
        }
    }
    if writer.notes.has_undefined() {
        outer_footnotes(&source, range, &mut writer);
    }
    writer.finish()
}

/// Adds the footnotes that a range refers to and that are defined outside it.
fn outer_footnotes<'a>(
    source: &'a MarkdownSource<'a>,
    range: &Range<usize>,
    writer: &mut HtmlWriter<'a, '_>,
) {
    let mut wanted = false;
    for (event, position) in SafeEvents::new(source) {
        if range.contains(&position.start) {
            continue;
        }
        let ends = matches!(event, Event::End(TagEnd::FootnoteDefinition));
        if let Event::Start(Tag::FootnoteDefinition(name)) = &event {
            wanted = writer.notes.is_referenced(name);
        }
        if wanted {
            writer.event(event);
        }
        wanted &= !ends;
    }
}

struct HtmlWriter<'a, 'c> {
    out: String,
    options: HtmlOptions<'c>,
    links: &'c dyn LinkResolver,
    headings: Vec<Heading>,
    in_heading: bool,
    notes: Footnotes<'a>,
    /// Open images; only their text is written.
    images: usize,
    /// For each open link what follows it; `None` where no `<a>` was written.
    anchors: Vec<Option<String>>,
    alignments: Vec<Alignment>,
    cell: usize,
    in_table_head: bool,
}

impl<'a, 'c> HtmlWriter<'a, 'c> {
    fn new(body: &str, options: &HtmlOptions<'c>, links: &'c dyn LinkResolver) -> Self {
        Self {
            out: String::with_capacity(body.len() * 3 / 2),
            options: *options,
            links,
            headings: Vec::new(),
            in_heading: false,
            notes: Footnotes::default(),
            images: 0,
            anchors: Vec::new(),
            alignments: Vec::new(),
            cell: 0,
            in_table_head: false,
        }
    }

    fn finish(mut self) -> HtmlBody {
        self.notes.finish(&self.options, &mut self.out);
        HtmlBody {
            html: self.out,
            headings: self.headings,
        }
    }

    fn event(&mut self, event: Event<'a>) {
        if self.in_heading
            && let Some(heading) = self.headings.last_mut()
        {
            heading.text.push_str(safe_events::plain_text(&event));
        }
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(end) => self.close(end),
            Event::Text(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            // Math is an extension that is off.
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.text(&text),
            Event::TaskListMarker(true) => self.out.push_str("\u{2611} "),
            Event::TaskListMarker(false) => self.out.push_str("\u{2610} "),
            Event::Code(code) => self.code(&code),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak if self.images > 0 => self.out.push(' '),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::FootnoteReference(_) if self.images > 0 => {}
            Event::FootnoteReference(name) => {
                self.notes
                    .reference(name, self.options.note_prefix, &mut self.out);
            }
        }
    }

    fn text(&mut self, text: &str) {
        // Writing to a string cannot fail, here and below.
        let _ = escape_html_body_text(FmtWriter(&mut self.out), text);
    }

    fn code(&mut self, code: &str) {
        if self.images > 0 {
            return self.text(code);
        }
        self.out.push_str("<code>");
        self.text(code);
        self.out.push_str("</code>");
    }

    fn open(&mut self, tag: Tag<'a>) {
        if let Tag::Image { .. } = tag {
            self.images += 1;
        }
        if self.images > 0 {
            return;
        }
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.out.push_str("<p>"),
            Tag::Heading { level, .. } => self.heading(level as u8),
            Tag::BlockQuote(_) => self.out.push_str("<blockquote>\n"),
            Tag::CodeBlock(kind) => self.code_block(&kind),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(first)) => {
                let _ = writeln!(self.out, "<ol start=\"{first}\">");
            }
            Tag::Item => self.out.push_str("<li>"),
            Tag::FootnoteDefinition(name) => self.notes.open(name, &mut self.out),
            Tag::Table(alignments) => self.table(alignments),
            Tag::TableHead => {
                self.in_table_head = true;
                self.cell = 0;
                self.out.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.out.push_str("<tr>");
            }
            Tag::TableCell => self.cell(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.link(link_type, &dest_url, &title),
            // Images are handled above; the rest are extensions that are off.
            Tag::Image { .. }
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn close(&mut self, end: TagEnd) {
        if self.images > 0 {
            if end == TagEnd::Image {
                self.images -= 1;
            }
            return;
        }
        match end {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.out.push_str("</p>\n"),
            TagEnd::Heading(level) => {
                self.in_heading = false;
                let _ = writeln!(self.out, "</h{}>", level as u8);
            }
            TagEnd::BlockQuote(_) => self.out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::FootnoteDefinition => self.notes.close(&mut self.out),
            TagEnd::Table => self.out.push_str("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_table_head = false;
                self.out.push_str("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => {
                let end = if self.in_table_head { "</th>" } else { "</td>" };
                self.out.push_str(end);
            }
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link => {
                if let Some(after) = self.anchors.pop().flatten() {
                    self.out.push_str("</a>");
                    self.text(&after);
                }
            }
            TagEnd::Image
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn heading(&mut self, level: u8) {
        let number = self.options.headings + self.headings.len() + 1;
        let id = format!("{}s-{number}", self.options.prefix);
        let _ = write!(self.out, "<h{level} id=\"{id}\">");
        self.headings.push(Heading {
            level,
            id,
            text: String::new(),
        });
        self.in_heading = true;
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>) {
        // A long line scrolls, and a scrollable region must be focusable (WCAG 2.1.1).
        self.out.push_str("<pre tabindex=\"0\"><code");
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info.split_ascii_whitespace().next()
        {
            attribute(&mut self.out, "class", &format!("language-{language}"));
        }
        self.out.push('>');
    }

    fn table(&mut self, alignments: Vec<Alignment>) {
        self.alignments = alignments;
        self.out
            .push_str("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
        attribute(&mut self.out, "aria-label", self.options.table_label);
        self.out.push_str("><table>");
    }

    fn cell(&mut self) {
        let (name, scope) = if self.in_table_head {
            ("th", " scope=\"col\"")
        } else {
            ("td", "")
        };
        // Classes, because the page's content security policy forbids styles; `start` instead of
        // `left` because of right-to-left scripts.
        let class = match self.alignments.get(self.cell) {
            Some(Alignment::Left) => " class=\"start\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::None) | None => "",
        };
        self.cell += 1;
        for part in ["<", name, scope, class, ">"] {
            self.out.push_str(part);
        }
    }

    fn link(&mut self, kind: LinkType, destination: &CowStr<'a>, title: &str) {
        let written = match link_destination::parse(destination, kind) {
            LinkDestination::Web => self.anchor(
                &[destination],
                " rel=\"external noopener noreferrer\"",
                title,
            ),
            LinkDestination::Mail if kind == LinkType::Email => {
                self.anchor(&["mailto:", destination], "", title)
            }
            LinkDestination::Mail | LinkDestination::Phone => {
                self.anchor(&[destination], "", title)
            }
            LinkDestination::Fragment(id) if id.starts_with("s-") => {
                self.anchor(&["#", self.options.prefix, id], "", title)
            }
            LinkDestination::Fragment(_) => None,
            LinkDestination::Record { kind, id, fragment } => match self.links.resolve(kind, id) {
                ResolvedLink::Url(url) => match fragment {
                    None => self.anchor(&[&url], "", title),
                    Some(place) if place.starts_with("s-") => {
                        self.anchor(&[&url, "#", self.options.prefix, place], "", title)
                    }
                    Some(place) => self.anchor(&[&url, "#", place], "", title),
                },
                ResolvedLink::File { url, about } => self.anchor(&[&url], "", title).map(|_| about),
                ResolvedLink::NoPage | ResolvedLink::Unknown { .. } => None,
            },
            LinkDestination::UnknownKind { .. }
            | LinkDestination::Path
            | LinkDestination::Unsafe => None,
        };
        self.anchors.push(written);
    }

    /// Opens a link to a URL, given in parts; returns what follows it, for [`Self::anchors`].
    fn anchor(&mut self, url: &[&str], rel: &str, title: &str) -> Option<String> {
        self.out.push_str("<a href=\"");
        for part in url {
            let _ = escape_href(FmtWriter(&mut self.out), part);
        }
        self.out.push('"');
        self.out.push_str(rel);
        if !title.is_empty() {
            attribute(&mut self.out, "title", title);
        }
        self.out.push('>');
        Some(String::new())
    }
}

/// Writes an attribute with a blank before it.
pub(super) fn attribute(out: &mut String, name: &str, value: &str) {
    let _ = write!(out, " {name}=\"");
    let _ = escape_html(FmtWriter(&mut *out), value);
    out.push('"');
}
