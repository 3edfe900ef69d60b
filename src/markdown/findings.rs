//! Notes which links of a body do harm or mention a record, and where nesting goes too deep.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::address::{self, Address, KINDS};
use super::events::Events;
use super::harmless::is_harmless;
use super::place::{self, Lines};
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::model::{Findings, Mention, Text};

/// A link or picture that is open, with what is to be told of it.
struct Open {
    told: Option<Told>,
    kind: LinkType,
    label: String,
    /// Bytes before its text: `[` or `![`.
    mark: usize,
}

/// What is to be told of a link, before its place is known.
enum Told {
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
pub fn findings(text: &Text) -> Option<Box<Findings>> {
    if is_harmless(text.held()) {
        return None;
    }
    parsed(text)
}

/// The same, whatever the bytes look like.
pub(super) fn parsed(text: &Text) -> Option<Box<Findings>> {
    let lines = Lines::new(text);
    let mut findings = Findings::default();
    let mut events = Events::new(text.held());
    let mut open: Vec<Open> = Vec::new();
    // Where the text of the innermost link ends, as far as it was read.
    let mut text_end = 0;
    while let Some((event, range)) = events.next() {
        let mut read_to = range.end;
        if let Some(opened) = Open::read(&event) {
            read_to = range.start + opened.mark;
            open.push(opened);
        } else if let Event::End(TagEnd::Link | TagEnd::Image) = event
            && let Some(Open {
                told: Some(told),
                kind,
                label,
                ..
            }) = open.pop()
        {
            let definition = events.definition(&label);
            let place = place::destination(text.held(), range, kind, text_end, definition);
            told.note(lines.origin(place), &mut findings);
        }
        text_end = read_to;
    }
    if let Some(start) = events.too_deep() {
        let origin = lines.origin(start..start);
        findings
            .faults
            .push(Diagnostic::new(Code::MarkdownTooDeep, &origin));
    }
    let is_empty = findings.mentions.is_empty() && findings.faults.is_empty();
    (!is_empty).then(|| Box::new(findings))
}

fn of_link(destination: &str, kind: LinkType) -> Option<Told> {
    match address::read(destination, kind) {
        Address::Fragment(_) | Address::Web | Address::Mail | Address::Phone => None,
        Address::Record { kind, id } => Some(Told::Mention {
            kind,
            id: id.to_owned(),
        }),
        Address::UnknownKind { nearest } => Some(Told::Fault {
            code: Code::UnknownReferenceKind,
            arguments: [
                Some(("found", destination.to_owned())),
                nearest.map(|nearest| ("nearest", nearest.to_owned())),
                Some(("known", KINDS.join(", "))),
            ]
            .into_iter()
            .flatten()
            .collect(),
        }),
        Address::Path => Some(Told::fault(Code::BrokenLink, destination)),
        Address::Unsafe => Some(Told::fault(Code::UnsafeLink, destination)),
    }
}

impl Open {
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
            (*link_type, id, "[", of_link(dest_url, *link_type))
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
                Some(Told::fault(Code::Picture, dest_url)),
            )
        } else {
            return None;
        };
        // The label is only looked up for what is told; an empty string allocates nothing.
        let label = if told.is_some() { label } else { "" };
        Some(Self {
            told,
            kind,
            label: label.to_owned(),
            mark: mark.len(),
        })
    }
}

impl Told {
    fn fault(code: Code, found: &str) -> Self {
        Self::Fault {
            code,
            arguments: vec![("found", found.to_owned())],
        }
    }

    fn note(self, origin: Origin, findings: &mut Findings) {
        match self {
            Self::Fault { code, arguments } => findings.faults.push(Diagnostic {
                arguments: arguments
                    .into_iter()
                    .map(|(name, value)| (name.into(), value))
                    .collect(),
                ..Diagnostic::new(code, &origin)
            }),
            Self::Mention { kind, id } => findings.mentions.push(Mention {
                kind: kind.into(),
                id,
                origin,
            }),
        }
    }
}
