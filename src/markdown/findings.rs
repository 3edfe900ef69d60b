//! Notes which links of a body do harm or mention a record, and where nesting goes too deep.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::fast_path::has_no_findings;
use super::link_destination::{self, LINKABLE_KINDS, LinkDestination};
use super::position::{self, LineIndex};
use super::safe_events::SafeEvents;
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::model::{BodyFindings, RecordLink, Text};

/// A link or picture that is open, with what is to be told of it.
struct OpenLink {
    finding: Option<LinkFinding>,
    kind: LinkType,
    label: String,
    /// Bytes before its text: `[` or `![`.
    mark: usize,
}

/// What is to be told of a link, before its place is known.
enum LinkFinding {
    Fault {
        code: Code,
        arguments: Vec<(&'static str, String)>,
    },
    Mention {
        kind: &'static str,
        id: String,
    },
}

/// What a body's author must be told, each at the destination of its link; `None` where there is
/// nothing.
pub(crate) fn findings(text: &Text) -> Option<Box<BodyFindings>> {
    if has_no_findings(text.loaded_body()) {
        return None;
    }
    parse_findings(text)
}

/// The same, whatever the bytes look like.
pub(super) fn parse_findings(text: &Text) -> Option<Box<BodyFindings>> {
    let lines = LineIndex::new(text);
    let mut findings = BodyFindings::default();
    let mut events = SafeEvents::new(text.loaded_body());
    let mut open: Vec<OpenLink> = Vec::new();
    // Where the text of the innermost link ends, as far as it was read.
    let mut text_end = 0;
    while let Some((event, range)) = events.next() {
        let mut read_to = range.end;
        if let Some(opened) = OpenLink::read(&event) {
            read_to = range.start + opened.mark;
            open.push(opened);
        } else if let Event::End(TagEnd::Link | TagEnd::Image) = event
            && let Some(OpenLink {
                finding: Some(told),
                kind,
                label,
                ..
            }) = open.pop()
        {
            let definition = events.definition(&label);
            let place =
                position::destination(text.loaded_body(), range, kind, text_end, definition);
            told.add_to(lines.origin(place), &mut findings);
        }
        text_end = read_to;
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

fn check_link(destination: &str, kind: LinkType) -> Option<LinkFinding> {
    match link_destination::parse(destination, kind) {
        LinkDestination::Fragment(_)
        | LinkDestination::Web
        | LinkDestination::Mail
        | LinkDestination::Phone => None,
        LinkDestination::Record { kind, id } => Some(LinkFinding::Mention {
            kind,
            id: id.to_owned(),
        }),
        LinkDestination::UnknownKind { nearest } => Some(LinkFinding::Fault {
            code: Code::UnknownReferenceKind,
            arguments: [
                Some(("found", destination.to_owned())),
                nearest.map(|nearest| ("nearest", nearest.to_owned())),
                Some(("known", LINKABLE_KINDS.join(", "))),
            ]
            .into_iter()
            .flatten()
            .collect(),
        }),
        LinkDestination::Path => Some(LinkFinding::fault(Code::BrokenLink, destination)),
        LinkDestination::Unsafe => Some(LinkFinding::fault(Code::UnsafeLink, destination)),
    }
}

impl OpenLink {
    fn read(event: &Event<'_>) -> Option<Self> {
        let Event::Start(tag) = event else {
            return None;
        };
        let (kind, label, mark, told) = if let Tag::Link {
            link_type,
            dest_url,
            id,
            ..
        } = tag
        {
            (*link_type, id, "[", check_link(dest_url, *link_type))
        } else if let Tag::Image {
            link_type,
            dest_url,
            id,
            ..
        } = tag
        {
            (
                *link_type,
                id,
                "![",
                Some(LinkFinding::fault(Code::Picture, dest_url)),
            )
        } else {
            return None;
        };
        // The label is only looked up for what is told; an empty string allocates nothing.
        let label = if told.is_some() { label } else { "" };
        Some(Self {
            finding: told,
            kind,
            label: label.to_owned(),
            mark: mark.len(),
        })
    }
}

impl LinkFinding {
    fn fault(code: Code, found: &str) -> Self {
        Self::Fault {
            code,
            arguments: vec![("found", found.to_owned())],
        }
    }

    fn add_to(self, origin: Origin, findings: &mut BodyFindings) {
        match self {
            Self::Fault { code, arguments } => findings.diagnostics.push(Diagnostic {
                arguments: arguments
                    .into_iter()
                    .map(|(name, value)| (name.into(), value))
                    .collect(),
                ..Diagnostic::new(code, &origin)
            }),
            Self::Mention { kind, id } => findings.record_links.push(RecordLink {
                kind: kind.into(),
                id,
                origin,
            }),
        }
    }
}
