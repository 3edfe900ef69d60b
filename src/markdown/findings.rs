//! Finds in a body what its author must repair, and the records it links to.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

use super::anchors::Anchors;
use super::definitions::LinkDefinitions;
use super::fast_path::has_no_findings;
use super::html_tags::{self, TagNames};
use super::link_destination::{self, LINKABLE_KINDS, LinkDestination};
use super::look_alikes::{self, Notation};
use super::position::{self, LineIndex};
use super::safe_events::{SafeEvents, plain_text};
use super::scripts::{self, ForeignText, Writing};
use super::sections::section_ranges;
use super::source::MarkdownSource;
use super::word_ranges::WordRanges;
use crate::diagnostic::{Code, Diagnostic, Origin, code_point, find_control};
use crate::model::{Attachment, AttachmentFormat, BodyFindings, RecordLink, Text};

/// The findings of a body, each with its origin; `None` where there are none.
pub(crate) fn findings(text: &Text, writing: Option<Writing>) -> Option<Box<BodyFindings>> {
    let body = text.loaded_body();
    let has_none = has_no_findings(body)
        && !look_alikes::any(body, Notation::Markdown, has_corner_marks(writing))
        && !is_perhaps_foreign(body, writing);
    match has_none {
        true => None,
        false => parse_findings(text, writing),
    }
}

fn has_corner_marks(writing: Option<Writing>) -> bool {
    writing.is_some_and(Writing::has_corner_marks)
}

/// Whether a section looks foreign with its addresses and code.
fn is_perhaps_foreign(body: &str, writing: Option<Writing>) -> bool {
    let sections = section_ranges(body).into_iter();
    writing.is_some_and(|writing| {
        sections
            .map(|range| &body[range])
            .any(|section| writing.foreign_text(section, scripts::LONG).is_some())
    })
}

/// The same, always by the parser.
pub(super) fn parse_findings(text: &Text, writing: Option<Writing>) -> Option<Box<BodyFindings>> {
    let body = text.loaded_body();
    let lines = LineIndex::new(text);
    let mut findings = BodyFindings::default();
    let source = MarkdownSource::new(body);
    let mut events = SafeEvents::new(&source);
    let mut open_links: Vec<OpenLink<'_>> = Vec::new();
    let mut words = WordRanges::default();
    let mut tags = TagNames::default();
    let mut anchors = Anchors::default();
    let mut definitions = LinkDefinitions::default();
    // The end of the last event: at the end of a link, that of the link's text.
    let mut text_end = 0;
    while let Some((event, range)) = events.next() {
        // As an entity such as `&#27;`: others were reported by their file.
        if body[range.clone()].contains("&#")
            && let Some(control) = control_in(&event)
        {
            let diagnostic = Diagnostic::new(Code::ControlCharacter, &lines.origin(range.clone()));
            let diagnostic = diagnostic.with("found", code_point(control));
            findings.diagnostics.push(diagnostic);
        }
        let mut event_end = range.end;
        words.event(&event, &range);
        definitions.event(&event, &range);
        anchors.event(&event);
        if let Event::Html(html) | Event::InlineHtml(html) = event {
            tags.check(&body[range.clone()], range.start, &lines, &mut findings);
            if html_tags::tags(&html).is_empty() {
                let shown = look_alikes::shown(html.trim().lines().next().unwrap_or_default());
                let fault = Diagnostic::new(Code::LookAlike, &lines.origin(range));
                let fault = fault.with("found", shown).with("kind", "comment");
                findings.diagnostics.push(fault);
            }
        } else if let Event::Start(tag) = event {
            if let Some(link) = OpenLink::new(tag) {
                event_end = range.start + if link.is_image { "![" } else { "[" }.len();
                open_links.push(link);
            }
        } else if let Event::End(TagEnd::Link | TagEnd::Image) = event
            && let Some(link) = open_links.pop()
        {
            definitions.link(events.definition(&link.label));
            let origin = || {
                let definition = events.definition(&link.label);
                let range = range.clone();
                lines.origin(position::destination(
                    body, range, link.kind, text_end, definition,
                ))
            };
            link.check(origin, &mut anchors, &mut findings);
        }
        text_end = event_end;
    }
    let faults = &mut findings.diagnostics;
    if let Some(start) = events.too_deep() {
        let origin = lines.origin(start..start);
        faults.push(Diagnostic::new(Code::MarkdownTooDeep, &origin));
    }
    if let Some(block) = events.unclosed_comment() {
        let start = body[block..].find(COMMENT).map_or(block, |at| block + at);
        faults.push(broken_comment(&lines, start));
    }
    let comments = body.match_indices(COMMENT).map(|(start, _)| start);
    let comments = comments.filter(|start| words.contains(*start));
    faults.extend(comments.map(|start| broken_comment(&lines, start)));
    for found in look_alikes::find(body, Notation::Markdown, has_corner_marks(writing)) {
        if words.contains(found.range.start) {
            let origin = lines.origin(found.range.clone());
            faults.push(look_alike(&body[found.range], found.instead, &origin));
        }
    }
    for range in definitions.unused(body, events.definitions()) {
        let found = body[range.clone()].lines().next().unwrap_or_default();
        let fault = Diagnostic::new(Code::LookAlike, &lines.origin(range));
        let fault = fault.with("found", look_alikes::shown(found));
        faults.push(fault.with("kind", "definition"));
    }
    anchors.check(faults);
    faults.extend(foreign_sections(text, writing, &words, &lines));
    let is_empty = findings.record_links.is_empty() && findings.diagnostics.is_empty();
    (!is_empty).then(|| Box::new(findings))
}

/// The sections of a body that are written in another language.
fn foreign_sections(
    text: &Text,
    writing: Option<Writing>,
    words: &WordRanges,
    lines: &LineIndex<'_>,
) -> Vec<Diagnostic> {
    let Some(writing) = writing else {
        return Vec::new();
    };
    let body = text.loaded_body();
    let mut found = Vec::new();
    for section in section_ranges(body) {
        let mut prose = String::new();
        // Where each piece is in the text and in the body.
        let mut pieces = Vec::new();
        let ranges = words.prose.iter();
        for range in ranges.filter(|range| section.contains(&range.start)) {
            pieces.push((prose.len(), range.start));
            prose.push_str(&body[range.clone()]);
        }
        if let Some(foreign) = writing.foreign_text(&prose, scripts::LONG) {
            let piece = pieces.partition_point(|(start, _)| *start <= foreign.start);
            let (in_prose, in_body) = pieces[piece.max(1) - 1];
            let start = in_body + foreign.start - in_prose;
            let marked = look_alikes::shown(&foreign.found);
            let marked = marked.trim_end_matches('…').len();
            let origin = lines.origin(start..start + marked);
            found.push(wrong_language(&foreign, &origin));
        }
    }
    found
}

fn wrong_language(foreign: &ForeignText, origin: &Origin) -> Diagnostic {
    let found = foreign.found.lines().next().unwrap_or_default();
    let fault = Diagnostic::new(Code::WrongLanguage, origin);
    let fault = fault.with("found", look_alikes::shown(found));
    fault.with("kind", foreign.kind)
}

/// What is wrong with a title, a summary or a text of YAML: Markdown or HTML, which they do not have, or
/// another language.
pub(crate) fn plain_text_faults(
    text: &str,
    writing: Option<Writing>,
    origin: &Origin,
) -> Vec<Diagnostic> {
    let mut faults = mark_faults(text, writing, origin);
    let foreign = writing.and_then(|writing| writing.foreign(text));
    faults.extend(foreign.map(|foreign| wrong_language(&foreign, origin)));
    faults
}

/// What is wrong with a name, which may be in any language: Markdown or HTML.
pub(crate) fn mark_faults(
    text: &str,
    writing: Option<Writing>,
    origin: &Origin,
) -> Vec<Diagnostic> {
    if text.contains(COMMENT) {
        return vec![Diagnostic::new(Code::BrokenComment, origin)];
    }
    let tags = html_tags::tags(text).into_iter().filter(|tag| !tag.is_end);
    let html =
        tags.map(|tag| Diagnostic::new(Code::RawHtml, origin).with("found", &text[tag.range]));
    let alike = look_alikes::find(text, Notation::Plain, has_corner_marks(writing)).into_iter();
    let alike = alike.map(|found| look_alike(&text[found.range], found.instead, origin));
    html.chain(alike).collect()
}

/// What begins a comment.
const COMMENT: &str = "<!--";

fn broken_comment(lines: &LineIndex<'_>, start: usize) -> Diagnostic {
    let origin = lines.origin(start..start + COMMENT.len());
    Diagnostic::new(Code::BrokenComment, &origin)
}

fn look_alike(found: &str, instead: Option<String>, origin: &Origin) -> Diagnostic {
    let fault = Diagnostic::new(Code::LookAlike, origin);
    let first = found.lines().next().unwrap_or_default();
    let kind = if instead.is_some() { "mark" } else { "lines" };
    let fault = fault.with("found", look_alikes::shown(first));
    fault.with("kind", kind).with_nearest(instead)
}

/// The first control character in the text of an event, in the destination or title of a link, or in the
/// language of a code block.
fn control_in(event: &Event<'_>) -> Option<char> {
    let mut of_tag = None;
    if let Event::Start(
        Tag::Link {
            dest_url, title, ..
        }
        | Tag::Image {
            dest_url, title, ..
        },
    ) = event
    {
        of_tag = find_control(dest_url).or_else(|| find_control(title));
    } else if let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) = event {
        of_tag = find_control(info);
    }
    let found = of_tag.or_else(|| find_control(plain_text(event)));
    found.map(|(_, control)| control)
}

/// A link or image whose end was not read yet.
struct OpenLink<'a> {
    is_image: bool,
    kind: LinkType,
    destination: CowStr<'a>,
    label: CowStr<'a>,
}

impl<'a> OpenLink<'a> {
    fn new(tag: Tag<'a>) -> Option<Self> {
        let is_image = matches!(tag, Tag::Image { .. });
        let (Tag::Link {
            link_type,
            dest_url,
            id,
            ..
        }
        | Tag::Image {
            link_type,
            dest_url,
            id,
            ..
        }) = tag
        else {
            return None;
        };
        Some(Self {
            is_image,
            kind: link_type,
            destination: dest_url,
            label: id,
        })
    }

    /// Adds what there is to report. `origin` is computed only for a finding.
    fn check(
        &self,
        origin: impl Fn() -> Origin,
        anchors: &mut Anchors,
        findings: &mut BodyFindings,
    ) {
        let fault = |code| Diagnostic::new(code, &origin()).with("found", &*self.destination);
        let diagnostic = match link_destination::parse(&self.destination, self.kind) {
            _ if self.is_image => fault(Code::Picture),
            LinkDestination::Web | LinkDestination::Mail | LinkDestination::Phone => return,
            LinkDestination::Fragment(fragment) => {
                return anchors.links.push((fragment.to_owned(), origin()));
            }
            LinkDestination::Record { kind, id, fragment } => {
                return findings.record_links.push(RecordLink {
                    kind: kind.into(),
                    id: id.to_owned(),
                    fragment: fragment.map(str::to_owned),
                    origin: origin(),
                });
            }
            LinkDestination::UnknownKind { nearest } => {
                let mut fault = fault(Code::UnknownReferenceKind);
                if let Some(nearest) = nearest {
                    fault = fault.with("nearest", nearest);
                }
                fault.with("known", LINKABLE_KINDS.join(", "))
            }
            LinkDestination::Path => {
                fault(Code::BrokenLink).with_nearest(attachment_link(&self.destination))
            }
            LinkDestination::Unsafe => fault(Code::UnsafeLink),
        };
        findings.diagnostics.push(diagnostic);
    }
}

/// How a link to an attachment is written, for a path such as `../files/letter.pdf`.
fn attachment_link(path: &str) -> Option<String> {
    AttachmentFormat::from_name(path)?;
    let name = match path.rsplit_once("files/") {
        Some((_, name)) => name,
        None => path.trim_start_matches("../").trim_start_matches("./"),
    };
    Some(format!("{}:{name}", Attachment::LINK_KIND))
}
