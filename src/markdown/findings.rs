//! Finds in a body what its author must repair, and the records it links to.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::fast_path::has_no_findings;
use super::link_destination::{self, LINKABLE_KINDS, LinkDestination};
use super::position::{self, LineIndex};
use super::safe_events::SafeEvents;
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::model::{Attachment, AttachmentFormat, BodyFindings, RecordLink, Text};

/// The findings of a body, each with the origin of the link's destination; `None` where there are
/// none.
pub(crate) fn findings(text: &Text) -> Option<Box<BodyFindings>> {
    match has_no_findings(text.loaded_body()) {
        true => None,
        false => parse_findings(text),
    }
}

/// The same, always by the parser.
pub(super) fn parse_findings(text: &Text) -> Option<Box<BodyFindings>> {
    let body = text.loaded_body();
    let lines = LineIndex::new(text);
    let mut findings = BodyFindings::default();
    let mut events = SafeEvents::new(body);
    let mut open_links: Vec<OpenLink<'_>> = Vec::new();
    // The end of the last event: at the end of a link, that of the link's text.
    let mut text_end = 0;
    while let Some((event, range)) = events.next() {
        let mut event_end = range.end;
        if let Event::Start(tag) = event {
            if let Some(link) = OpenLink::new(tag) {
                event_end = range.start + if link.is_image { "![" } else { "[" }.len();
                open_links.push(link);
            }
        } else if let Event::End(TagEnd::Link | TagEnd::Image) = event
            && let Some(link) = open_links.pop()
        {
            let origin = || {
                let definition = events.definition(&link.label);
                let range = range.clone();
                lines.origin(position::destination(
                    body, range, link.kind, text_end, definition,
                ))
            };
            link.check(origin, &mut findings);
        }
        text_end = event_end;
    }
    if let Some(start) = events.too_deep() {
        let origin = lines.origin(start..start);
        findings
            .diagnostics
            .push(Diagnostic::new(Code::MarkdownTooDeep, &origin));
    }
    let is_empty = findings.record_links.is_empty() && findings.diagnostics.is_empty();
    (!is_empty).then(|| Box::new(findings))
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
    fn check(&self, origin: impl Fn() -> Origin, findings: &mut BodyFindings) {
        let fault = |code| Diagnostic::new(code, &origin()).with("found", &*self.destination);
        let diagnostic = match link_destination::parse(&self.destination, self.kind) {
            _ if self.is_image => fault(Code::Picture),
            LinkDestination::Fragment(_)
            | LinkDestination::Web
            | LinkDestination::Mail
            | LinkDestination::Phone => return,
            LinkDestination::Record { kind, id } => {
                return findings.record_links.push(RecordLink {
                    kind: kind.into(),
                    id: id.to_owned(),
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
