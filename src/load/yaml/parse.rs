//! First pass: events to positions; refuses what greenlist does not allow in a file.

use std::ops::Range;
use std::sync::Arc;

use super::document::{Document, Kind, Node, NodeId, Place};
use super::slip;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// Levels of nesting that a file may have.
const MAX_DEPTH: usize = 32;

/// The text of each scalar, by node, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Scalars {
    texts: String,
    /// By node; an empty range for a list or map.
    by_node: Vec<(Range<u32>, Style)>,
    /// Whether an anchor, an alias, a tag or a merge key says more than the texts.
    pub(super) decorated: bool,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Quoted,
    /// It is no scalar.
    Nested,
}

/// One scalar.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scalar<'a> {
    pub(super) text: &'a str,
    /// Without quotes, so that `5` is a number and `~` is nothing.
    pub(super) plain: bool,
}

impl Scalars {
    pub(super) fn get(&self, node: NodeId) -> Option<Scalar<'_>> {
        let (range, style) = self.by_node.get(node.0 as usize)?;
        (*style != Style::Nested).then(|| Scalar {
            text: self
                .texts
                .get(range.start as usize..range.end as usize)
                .unwrap_or_default(),
            plain: *style == Style::Plain,
        })
    }
}

/// Reads positions from a YAML text. `None` where the text is no YAML at all.
pub(super) fn parse(
    file: &Arc<str>,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(Document, Scalars)> {
    let mut builder = Builder {
        document: Document {
            file: Arc::clone(file),
            line_offset,
            keys: String::new(),
            nodes: Vec::new(),
        },
        scalars: Scalars::default(),
        open: Vec::new(),
        documents: 0,
        diagnostics,
    };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                if !builder.take(event, span) {
                    return None;
                }
            }
            Err(error) => {
                builder.syntax(
                    text,
                    error.marker().line(),
                    error.marker().col(),
                    error.info(),
                );
                return None;
            }
        }
    }
    if builder.document.nodes.is_empty() {
        // An empty file: a map without fields, so that the missing ones are named.
        builder.document.nodes.push(Node {
            kind: Kind::Mapping,
            place: Place::new(1, 1, 0),
            key: None,
            key_text: (0, 0),
            end: 1,
            pruned: false,
        });
        builder.scalars.by_node.push((0..0, Style::Nested));
    }
    Some((builder.document, builder.scalars))
}

/// Whether a value's fault is reported already, so that its type is of no matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Already,
    Not,
}

/// A map or list that is not closed yet.
struct Open {
    node: NodeId,
    /// The key that waits for its value.
    key: Option<Key>,
}

/// A key whose value was not seen yet.
struct Key {
    /// Where its text begins and ends among those of all keys.
    text: (u32, u32),
    place: Place,
    /// Whether it was reported, as one that the map has already; its value is passed over.
    told: Told,
}

struct Builder<'a> {
    document: Document,
    scalars: Scalars,
    open: Vec<Open>,
    documents: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Builder<'_> {
    /// Takes one event; `false` where going on makes no sense.
    fn take(&mut self, event: Event<'_>, span: Span) -> bool {
        let place = place(span);
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.refuse(place, "documents");
                    return false;
                }
            }
            Event::Alias(_) => {
                self.scalars.decorated = true;
                self.refuse(place, "alias");
                self.scalar("", Style::Plain, place, Told::Not);
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_decoration(place, anchor, tag.is_some());
                // Where nothing stands behind it, it was meant as the text.
                let told = match (anchor > 0 || tag.is_some()) && text.is_empty() {
                    true => Told::Already,
                    false => Told::Not,
                };
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted
                    | ScalarStyle::DoubleQuoted
                    | ScalarStyle::Literal
                    | ScalarStyle::Folded => Style::Quoted,
                };
                self.scalar(&text, style, place, told);
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_decoration(place, anchor, tag.is_some());
                return self.begin(Kind::Sequence, place);
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_decoration(place, anchor, tag.is_some());
                return self.begin(Kind::Mapping, place);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    self.document.nodes[open.node.0 as usize].end =
                        self.document.nodes.len() as u32;
                }
            }
        }
        true
    }

    fn scalar(&mut self, text: &str, style: Style, place: Place, told: Told) {
        if self.waits_for_key() {
            self.key(text, style, place);
            return;
        }
        let start = self.scalars.texts.len() as u32;
        self.scalars.texts.push_str(text);
        let end = self.scalars.texts.len() as u32;
        let node = self.push(Kind::Scalar, place, (start..end, style));
        let value = &mut self.document.nodes[node.0 as usize];
        value.end = node.0 + 1;
        value.pruned |= told == Told::Already;
    }

    fn key(&mut self, text: &str, style: Style, place: Place) {
        if style == Style::Plain && text == "<<" {
            self.scalars.decorated = true;
            self.refuse(place, "merge-key");
        }
        let Some(parent) = self.open.last().map(|open| open.node) else {
            return;
        };
        let first = self
            .document
            .closed_children(parent)
            .find(|child| self.document.key_text(*child) == Some(text));
        if let Some(first) = first {
            let origin = self.document.place_origin(place);
            let related = self.document.key_origin(first);
            self.diagnostics.push(
                Diagnostic::new(Code::DuplicateKey, &origin)
                    .with("found", text)
                    .related(&related),
            );
        }
        // In a script with wide signs, a wide space is one key away from an ordinary one.
        let wide = style == Style::Plain && text.starts_with(['\u{3000}', '\u{a0}']);
        if wide {
            let spaces = text.chars().take_while(|sign| sign.is_whitespace());
            let mut origin = self.document.place_origin(place);
            origin.width = spaces.count() as u32;
            self.diagnostics.push(
                Diagnostic::new(Code::YamlSyntax, &origin)
                    .with("slip", "space-wide")
                    .with("detail", "a space that is not ASCII"),
            );
        }
        let start = self.document.keys.len() as u32;
        let name = if wide { text.trim_start() } else { text };
        self.document.keys.push_str(name);
        let key = Key {
            text: (start, self.document.keys.len() as u32),
            place,
            told: match wide || first.is_some() {
                true => Told::Already,
                false => Told::Not,
            },
        };
        if let Some(open) = self.open.last_mut() {
            open.key = Some(key);
        }
    }

    fn begin(&mut self, kind: Kind, place: Place) -> bool {
        if self.open.len() >= MAX_DEPTH {
            let origin = self.document.place_origin(place);
            self.diagnostics
                .push(Diagnostic::new(Code::TooDeep, &origin));
            return false;
        }
        if self.waits_for_key() {
            // `? [a, b]` as a key: no field of ours is written so.
            self.refuse(place, "complex-key");
            return false;
        }
        let node = self.push(kind, place, (0..0, Style::Nested));
        self.open.push(Open { node, key: None });
        true
    }

    fn push(&mut self, kind: Kind, place: Place, scalar: (Range<u32>, Style)) -> NodeId {
        let key = self.open.last_mut().and_then(|open| open.key.take());
        let node = NodeId(self.document.nodes.len() as u32);
        self.document.nodes.push(Node {
            kind,
            place,
            pruned: key.as_ref().is_some_and(|key| key.told == Told::Already),
            key: key.as_ref().map(|key| key.place),
            key_text: key.map(|key| key.text).unwrap_or_default(),
            end: u32::MAX,
        });
        self.scalars.by_node.push(scalar);
        node
    }

    fn waits_for_key(&self) -> bool {
        self.open.last().is_some_and(|open| {
            self.document.node(open.node).kind == Kind::Mapping && open.key.is_none()
        })
    }

    fn refuse_decoration(&mut self, place: Place, anchor: usize, tag: bool) {
        self.scalars.decorated |= anchor > 0 || tag;
        if anchor > 0 {
            self.refuse(place, "anchor");
        }
        if tag {
            self.refuse(place, "tag");
        }
    }

    fn refuse(&mut self, place: Place, feature: &str) {
        let origin = self.document.place_origin(place);
        self.diagnostics
            .push(Diagnostic::new(Code::YamlFeature, &origin).with("feature", feature));
    }

    fn syntax(&mut self, text: &str, line: usize, column: usize, detail: &str) {
        let slip = slip::find(text, line, column + 1, detail);
        let origin = Origin {
            file: Arc::clone(&self.document.file),
            line: slip.line as u32 + self.document.line_offset,
            column: slip.column as u32,
            width: slip.width as u32,
        };
        let fault = match slip.name {
            // So common that it has a code of its own.
            Some("unquoted-colon") => Diagnostic::new(Code::UnquotedColon, &origin),
            Some(name) => Diagnostic::new(Code::YamlSyntax, &origin).with("slip", name),
            None => Diagnostic::new(Code::YamlSyntax, &origin).with("slip", "other"),
        };
        self.diagnostics.push(fault.with("detail", detail));
    }
}

impl Document {
    /// Children of a value that is still open.
    fn closed_children(&self, parent: NodeId) -> impl Iterator<Item = NodeId> {
        let mut next = parent.0 + 1;
        std::iter::from_fn(move || {
            let child = self.nodes.get(next as usize)?;
            let found = NodeId(next);
            next = child.end;
            Some(found)
        })
    }
}

fn place(span: Span) -> Place {
    let width = if span.end.line() == span.start.line() {
        span.end.col().saturating_sub(span.start.col())
    } else {
        1
    };
    Place::new(span.start.line(), span.start.col() + 1, width)
}
