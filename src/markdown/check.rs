//! Tells authors which links lead nowhere or do harm, and where nesting goes too deep.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::address::{self, Address, KINDS};
use super::events::Events;
use super::links::{Link, Links};
use super::place;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::Text;

/// A link or picture that is open, with what is wrong with it.
struct Open {
    fault: Option<Fault>,
    kind: LinkType,
    label: String,
    /// Bytes before its text: `[` or `![`.
    mark: usize,
}

/// A fault before its place is known.
struct Fault {
    code: Code,
    arguments: Vec<(&'static str, String)>,
}

/// Reports every fault of a body, each at the destination of its link.
pub fn check(text: &Text, links: &dyn Links, diagnostics: &mut Diagnostics) {
    let mut events = Events::new(&text.body);
    let mut open: Vec<Open> = Vec::new();
    // Where the text of the innermost link ends, as far as it was read.
    let mut text_end = 0;
    while let Some((event, range)) = events.next() {
        let mut read_to = range.end;
        if let Some(opened) = Open::read(&event, links) {
            read_to = range.start + opened.mark;
            open.push(opened);
        } else if let Event::End(TagEnd::Link | TagEnd::Image) = event
            && let Some(Open {
                fault: Some(fault),
                kind,
                label,
                ..
            }) = open.pop()
        {
            let definition = events.definition(&label);
            let place = place::destination(&text.body, range, kind, text_end, definition);
            diagnostics.push(fault.at(&place::origin(text, place)));
        }
        text_end = read_to;
    }
    if let Some(start) = events.too_deep() {
        let origin = place::origin(text, start..start);
        diagnostics.push(Diagnostic::new(Code::MarkdownTooDeep, &origin));
    }
}

fn link_fault(destination: &str, kind: LinkType, links: &dyn Links) -> Option<Fault> {
    match address::read(destination, kind) {
        Address::Fragment(_) | Address::Web | Address::Mail => None,
        Address::Record { kind, id } => match links.resolve(kind, id) {
            Link::Url(_) | Link::Broken => None,
            Link::Unknown { nearest } => Some(
                Fault::new(Code::BrokenLink, destination)
                    .with("nearest", nearest.map(|id| format!("{kind}:{id}"))),
            ),
        },
        Address::UnknownKind { nearest } => Some(
            Fault::new(Code::UnknownReferenceKind, destination)
                .with("nearest", Some(nearest.to_owned()))
                .with("known", Some(KINDS.join(", "))),
        ),
        Address::Path => Some(Fault::new(Code::BrokenLink, destination)),
        Address::Unsafe => Some(Fault::new(Code::UnsafeLink, destination)),
    }
}

/// A picture from elsewhere would tell its host who reads the page.
fn image_fault(destination: &str, kind: LinkType) -> Option<Fault> {
    match address::read(destination, kind) {
        Address::Fragment(_) | Address::Path => None,
        Address::Web
        | Address::Mail
        | Address::Record { .. }
        | Address::UnknownKind { .. }
        | Address::Unsafe => Some(Fault::new(Code::UnsafeLink, destination)),
    }
}

impl Open {
    fn read(event: &Event<'_>, links: &dyn Links) -> Option<Self> {
        let Event::Start(tag) = event else {
            return None;
        };
        let (kind, label, mark, fault) = if let Tag::Link {
            link_type,
            dest_url,
            id,
            ..
        } = tag
        {
            (*link_type, id, "[", link_fault(dest_url, *link_type, links))
        } else if let Tag::Image {
            link_type,
            dest_url,
            id,
            ..
        } = tag
        {
            (*link_type, id, "![", image_fault(dest_url, *link_type))
        } else {
            return None;
        };
        // The label is only looked up for a fault; an empty string allocates nothing.
        let label = if fault.is_some() { label } else { "" };
        Some(Self {
            fault,
            kind,
            label: label.to_owned(),
            mark: mark.len(),
        })
    }
}

impl Fault {
    fn new(code: Code, found: &str) -> Self {
        Self {
            code,
            arguments: vec![("found", found.to_owned())],
        }
    }

    fn with(mut self, name: &'static str, value: Option<String>) -> Self {
        self.arguments.extend(value.map(|value| (name, value)));
        self
    }

    fn at(self, origin: &Origin) -> Diagnostic {
        self.arguments
            .into_iter()
            .fold(Diagnostic::new(self.code, origin), |told, (name, value)| {
                told.with(name, value)
            })
    }
}
