//! First pass: events to positions; refuses what greenlist does not allow in a file.

use std::ops::Range;
use std::sync::Arc;

use super::document::{DocumentNode, YamlDocument, YamlKind, YamlNodeId, YamlPosition};
use super::syntax_hint;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// Levels of nesting that a file may have.
const MAX_DEPTH: usize = 32;

/// How each value is written, and the text of each scalar.
#[derive(Debug, Default)]
pub(super) struct YamlScalars {
    texts: String,
    by_node: Vec<Written>,
    /// Whether an anchor, an alias, a tag or a merge key says more than the texts.
    pub(super) has_refused_syntax: bool,
}

/// How a value is written.
#[derive(Debug)]
pub(super) struct Written {
    /// Where its text stands among the texts; empty for a list or map.
    text: Range<u32>,
    pub(super) style: YamlStyle,
    /// Its place in the source as the parser counts it, in characters: of a list or map from its
    /// first character to its end mark.
    pub(super) source: Range<u32>,
    /// The same of its key; empty for what has none.
    pub(super) key_source: Range<u32>,
}

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YamlStyle {
    Plain,
    Quoted,
    /// Below its key, after `|` or `>`.
    Block,
    /// It is no scalar.
    Nested,
}

/// One scalar.
#[derive(Debug, Clone, Copy)]
pub(super) struct YamlScalar<'a> {
    pub(super) text: &'a str,
    /// Without quotes, so that `5` is a number and `~` is nothing.
    pub(super) plain: bool,
}

impl YamlScalars {
    pub(super) fn get(&self, node: YamlNodeId) -> Option<YamlScalar<'_>> {
        let written = self.written(node)?;
        let Range { start, end } = written.text;
        (written.style != YamlStyle::Nested).then(|| YamlScalar {
            text: self
                .texts
                .get(start as usize..end as usize)
                .unwrap_or_default(),
            plain: written.style == YamlStyle::Plain,
        })
    }

    pub(super) fn written(&self, node: YamlNodeId) -> Option<&Written> {
        self.by_node.get(node.0 as usize)
    }
}

/// Reads positions from a YAML text. `None` where the text is no YAML at all.
pub(super) fn parse(
    file: &Arc<str>,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(YamlDocument, YamlScalars)> {
    let mut builder = YamlBuilder {
        document: YamlDocument {
            file: Arc::clone(file),
            line_offset,
            keys: String::new(),
            nodes: Vec::new(),
        },
        scalars: YamlScalars::default(),
        open: Vec::new(),
        documents: 0,
        diagnostics,
    };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                if !builder.handle_event(event, span) {
                    return None;
                }
            }
            Err(error) => {
                builder.report_syntax(
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
        builder.document.nodes.push(DocumentNode {
            kind: YamlKind::Mapping,
            position: YamlPosition {
                line: 1,
                column: 1,
                width: 0,
            },
            key: None,
            key_text: (0, 0),
            end: 1,
            pruned: false,
        });
        builder.scalars.by_node.push(Written {
            text: 0..0,
            style: YamlStyle::Nested,
            source: 0..0,
            key_source: 0..0,
        });
    }
    Some((builder.document, builder.scalars))
}

/// Whether a value's fault is reported already, so that its type is of no matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeyReport {
    Reported,
    Unreported,
}

/// A map or list that is not closed yet.
struct OpenNode {
    node: YamlNodeId,
    /// The key that waits for its value.
    key: Option<PendingKey>,
}

/// A key whose value was not seen yet.
struct PendingKey {
    /// Where its text begins and ends among those of all keys.
    text: (u32, u32),
    span: Span,
    /// Whether it was reported, as one that the map has already; its value is passed over.
    told: KeyReport,
}

struct YamlBuilder<'a> {
    document: YamlDocument,
    scalars: YamlScalars,
    open: Vec<OpenNode>,
    documents: usize,
    diagnostics: &'a mut Diagnostics,
}

impl YamlBuilder<'_> {
    /// Takes one event; `false` where going on makes no sense.
    fn handle_event(&mut self, event: Event<'_>, span: Span) -> bool {
        let place = position(span);
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.report_feature(place, "documents");
                    return false;
                }
            }
            Event::Alias(_) => {
                self.scalars.has_refused_syntax = true;
                self.report_feature(place, "alias");
                self.scalar("", YamlStyle::Plain, span, KeyReport::Unreported);
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.report_anchor_or_tag(place, anchor, tag.is_some());
                // Where nothing stands behind it, it was meant as the text.
                let told = match (anchor > 0 || tag.is_some()) && text.is_empty() {
                    true => KeyReport::Reported,
                    false => KeyReport::Unreported,
                };
                let style = match style {
                    ScalarStyle::Plain => YamlStyle::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => YamlStyle::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => YamlStyle::Block,
                };
                self.scalar(&text, style, span, told);
            }
            Event::SequenceStart(anchor, tag) => {
                self.report_anchor_or_tag(place, anchor, tag.is_some());
                return self.begin(YamlKind::Sequence, span);
            }
            Event::MappingStart(anchor, tag) => {
                self.report_anchor_or_tag(place, anchor, tag.is_some());
                return self.begin(YamlKind::Mapping, span);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    let index = open.node.0 as usize;
                    self.document.nodes[index].end = self.document.nodes.len() as u32;
                    self.scalars.by_node[index].source.end = span.start.index() as u32;
                }
            }
        }
        true
    }

    fn scalar(&mut self, text: &str, style: YamlStyle, span: Span, told: KeyReport) {
        if self.waits_for_key() {
            self.key(text, style, span);
            return;
        }
        let start = self.scalars.texts.len() as u32;
        self.scalars.texts.push_str(text);
        let end = self.scalars.texts.len() as u32;
        let node = self.push(YamlKind::Scalar, span, (start..end, style));
        let value = &mut self.document.nodes[node.0 as usize];
        value.end = node.0 + 1;
        value.pruned |= told == KeyReport::Reported;
    }

    fn key(&mut self, text: &str, style: YamlStyle, span: Span) {
        let place = position(span);
        if style == YamlStyle::Plain && text == "<<" {
            self.scalars.has_refused_syntax = true;
            self.report_feature(place, "merge-key");
        }
        let Some(parent) = self.open.last().map(|open| open.node) else {
            return;
        };
        let first = self
            .document
            .all_children(parent)
            .find(|child| self.document.key_text(*child) == Some(text));
        if let Some(first) = first {
            let origin = self.document.origin_at(place);
            let related = self.document.key_origin(first);
            self.diagnostics.push(
                Diagnostic::new(Code::DuplicateKey, &origin)
                    .with("found", text)
                    .related(&related),
            );
        }
        // In a script with wide signs, a wide space is one key away from an ordinary one.
        let wide = style == YamlStyle::Plain && text.starts_with(['\u{3000}', '\u{a0}']);
        if wide {
            let spaces = text.chars().take_while(|sign| sign.is_whitespace());
            let mut origin = self.document.origin_at(place);
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
        let key = PendingKey {
            text: (start, self.document.keys.len() as u32),
            span,
            told: match wide || first.is_some() {
                true => KeyReport::Reported,
                false => KeyReport::Unreported,
            },
        };
        if let Some(open) = self.open.last_mut() {
            open.key = Some(key);
        }
    }

    fn begin(&mut self, kind: YamlKind, span: Span) -> bool {
        if self.open.len() >= MAX_DEPTH {
            let origin = self.document.origin_at(position(span));
            self.diagnostics
                .push(Diagnostic::new(Code::TooDeep, &origin));
            return false;
        }
        if self.waits_for_key() {
            // `? [a, b]` as a key: no field of ours is written so.
            self.report_feature(position(span), "complex-key");
            return false;
        }
        let node = self.push(kind, span, (0..0, YamlStyle::Nested));
        self.open.push(OpenNode { node, key: None });
        true
    }

    fn push(
        &mut self,
        kind: YamlKind,
        span: Span,
        (text, style): (Range<u32>, YamlStyle),
    ) -> YamlNodeId {
        let key = self.open.last_mut().and_then(|open| open.key.take());
        let node = YamlNodeId(self.document.nodes.len() as u32);
        self.document.nodes.push(DocumentNode {
            kind,
            position: position(span),
            pruned: key
                .as_ref()
                .is_some_and(|key| key.told == KeyReport::Reported),
            key: key.as_ref().map(|key| position(key.span)),
            key_text: key.as_ref().map(|key| key.text).unwrap_or_default(),
            end: u32::MAX,
        });
        self.scalars.by_node.push(Written {
            text,
            style,
            source: source(span),
            key_source: key.map_or(0..0, |key| source(key.span)),
        });
        node
    }

    fn waits_for_key(&self) -> bool {
        self.open.last().is_some_and(|open| {
            self.document.node(open.node).kind == YamlKind::Mapping && open.key.is_none()
        })
    }

    fn report_anchor_or_tag(&mut self, place: YamlPosition, anchor: usize, tag: bool) {
        self.scalars.has_refused_syntax |= anchor > 0 || tag;
        if anchor > 0 {
            self.report_feature(place, "anchor");
        }
        if tag {
            self.report_feature(place, "tag");
        }
    }

    fn report_feature(&mut self, place: YamlPosition, feature: &str) {
        let origin = self.document.origin_at(place);
        self.diagnostics
            .push(Diagnostic::new(Code::YamlFeature, &origin).with("feature", feature));
    }

    fn report_syntax(&mut self, text: &str, line: usize, column: usize, detail: &str) {
        let slip = syntax_hint::find_hint(text, line, column + 1, detail);
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

fn position(span: Span) -> YamlPosition {
    let width = if span.end.line() == span.start.line() {
        span.end.col().saturating_sub(span.start.col())
    } else {
        1
    };
    YamlPosition {
        line: span.start.line() as u32,
        column: span.start.col() as u32 + 1,
        width: width as u32,
    }
}

fn source(span: Span) -> Range<u32> {
    span.start.index() as u32..span.end.index() as u32
}
