//! First pass: parser events to positions; reports the YAML features that greenlist does not allow.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::document::{YamlDocument, YamlKind, YamlNodeId, YamlPosition, YamlTreeNode, offset};
use super::key_slip::{is_list_item, key_slip};
use super::scalars::{Written, YamlScalars, YamlStyle};
use super::typed_text::{TextSlip, without_slips};
use super::{comment, folded, syntax_hint};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, place_number};
use rustc_hash::FxHashMap;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

/// Levels of nesting that a file may have.
pub const MAX_DEPTH: usize = 32;

/// Parses a YAML text. `None` if it is not YAML, or not worth parsing further (reported).
pub(super) fn parse(
    file: &Arc<str>,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(YamlDocument, YamlScalars)> {
    let mut builder = YamlBuilder {
        document: YamlDocument::new(Arc::clone(file), line_offset),
        scalars: YamlScalars::default(),
        open: Vec::new(),
        documents: 0,
        is_stopped: false,
        source: text,
        lines: Vec::new(),
        diagnostics,
    };
    // The parser takes the end of a text for a line of its own.
    let last_line = text.lines().next_back().unwrap_or_default();
    let last = (text.lines().count().max(1), last_line.chars().count());
    let inside = |marker: &Marker| match marker.line() > last.0 {
        true => last,
        false => (marker.line(), marker.col()),
    };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, mut span)) => {
                if span.start.line() > last.0 {
                    let (line, column) = inside(&span.start);
                    span = Span::empty(Marker::new(span.start.index(), line, column));
                }
                if !builder.handle_event(event, span) || builder.is_stopped {
                    return None;
                }
            }
            Err(error) => {
                builder.report_syntax(text, inside(error.marker()), error.info());
                return None;
            }
        }
    }
    if builder.document.nodes.is_empty() {
        // An empty file is an empty map, so that the missing fields are reported.
        let start = Span::empty(Marker::new(0, 1, 0));
        builder.push(YamlKind::Mapping, start, (0..0, YamlStyle::Nested));
        builder.document.nodes[0].end = 1;
    }
    Some((builder.document, builder.scalars))
}

/// A map or list whose end was not parsed yet.
struct OpenNode {
    node: YamlNodeId,
    /// The key whose value was not parsed yet.
    key: Option<PendingKey>,
    /// The keys of a large map, each with its first value.
    known: FxHashMap<String, YamlNodeId>,
    /// The values of a large map from here on are not in `known` yet.
    unknown: YamlNodeId,
}

/// From how many values on the keys of a map are looked up instead of searched.
const LARGE_MAP: usize = 64;

/// A key whose value was not parsed yet.
struct PendingKey {
    /// Its bytes in [`YamlDocument::keys`].
    text: (u32, u32),
    span: Span,
    /// Whether it was reported as invalid or a duplicate; then its value is pruned.
    is_reported: bool,
}

struct YamlBuilder<'a> {
    document: YamlDocument,
    scalars: YamlScalars,
    open: Vec<OpenNode>,
    documents: usize,
    /// Whether what follows a mistake would be misread.
    is_stopped: bool,
    source: &'a str,
    /// The lines of the source, once a text on several lines needs them.
    lines: Vec<&'a str>,
    diagnostics: &'a mut Diagnostics,
}

impl YamlBuilder<'_> {
    /// Handles one event; `false` to stop parsing.
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
                self.scalar("", YamlStyle::Plain, span);
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.report_anchor_or_tag(place, anchor, tag.is_some());
                let text = match style {
                    ScalarStyle::Literal => text,
                    ScalarStyle::Plain
                    | ScalarStyle::SingleQuoted
                    | ScalarStyle::DoubleQuoted
                    | ScalarStyle::Folded => self.without_gaps(text, span),
                };
                let style = match style {
                    ScalarStyle::Plain => YamlStyle::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => YamlStyle::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => YamlStyle::Block,
                };
                let node = self.scalar(&text, style, span);
                // Without a text, the author meant the anchor or tag as the text.
                if let Some(node) = node
                    && text.is_empty()
                    && (anchor > 0 || tag.is_some())
                {
                    self.document.prune(node);
                }
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
                    self.document.nodes[index].end = offset(self.document.nodes.len());
                    self.scalars.by_node[index].source.end = offset(span.start.index());
                }
            }
        }
        true
    }

    /// The text of a scalar without the gaps of its line ends.
    fn without_gaps<'t>(&mut self, text: Cow<'t, str>, span: Span) -> Cow<'t, str> {
        if span.start.line() == span.end.line() || text.is_ascii() {
            return text;
        }
        if self.lines.is_empty() {
            self.lines = self.source.lines().collect();
        }
        let start = span.start.line().saturating_sub(1);
        let end = span.end.line().min(self.lines.len());
        folded::without_gaps(text, self.lines.get(start..end).unwrap_or_default())
    }

    /// Adds a scalar; `None` for a key.
    fn scalar(&mut self, text: &str, style: YamlStyle, span: Span) -> Option<YamlNodeId> {
        if self.expects_key() {
            self.key(text, style, span);
            return None;
        }
        if style == YamlStyle::Plain
            && let Some((comment, meant)) = comment::in_text(self.source, text, span)
        {
            let origin = self.document.origin_at(position(span));
            let diagnostic = Diagnostic::new(Code::CommentInText, &origin).with("found", comment);
            self.diagnostics.push(diagnostic.with("meant", meant));
        }
        let (text, is_usable) = self.without_slips(text, style, span);
        let start = offset(self.scalars.texts.len());
        self.scalars.texts.push_str(&text);
        let end = offset(self.scalars.texts.len());
        let node = self.push(YamlKind::Scalar, span, (start..end, style));
        self.document.nodes[node.0 as usize].end = node.0 + 1;
        if !is_usable {
            // With one item of many, a list would say something else.
            let list = self.open.last().map(|open| open.node);
            let list = list.filter(|list| self.document.node(*list).kind == YamlKind::Sequence);
            self.document.prune(list.unwrap_or(node));
        }
        Some(node)
    }

    /// Reports slips of typing in a value, and returns what was meant, so that each is reported once; and
    /// whether it is the whole value.
    fn without_slips<'t>(
        &mut self,
        text: &'t str,
        style: YamlStyle,
        span: Span,
    ) -> (Cow<'t, str>, bool) {
        let (meant, slips) = without_slips(text, style);
        let is_whole = !slips.contains(&TextSlip::SEVERAL);
        for slip in slips {
            let origin = self.document.origin_at(position(span));
            self.diagnostics.push(slip.diagnostic(&origin));
        }
        (meant, is_whole)
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
        let first = self.first_with_key(parent, text);
        if let Some(first) = first {
            let origin = self.document.origin_at(place);
            let related = self.document.key_origin(first);
            self.diagnostics.push(
                Diagnostic::new(Code::DuplicateKey, &origin)
                    .with("found", text)
                    .related(&related),
            );
        }
        if style == YamlStyle::Plain && is_list_item(text) {
            // What follows would be read as the fields of a map in place of a list.
            let origin = self.document.origin_at(place);
            let diagnostic = Diagnostic::new(Code::YamlSyntax, &origin);
            let name = "dash-blank";
            self.diagnostics
                .push(diagnostic.with("slip", name).with("detail", name));
            self.is_stopped = true;
        }
        let slip = (style == YamlStyle::Plain)
            .then(|| key_slip(text))
            .flatten();
        if let Some(slip) = &slip {
            let mut origin = self.document.origin_at(place);
            origin.column += slip.start;
            origin.width = slip.width;
            let diagnostic = Diagnostic::new(Code::YamlSyntax, &origin);
            self.diagnostics
                .push(diagnostic.with("slip", slip.name).with("detail", slip.name));
        }
        let name = match &slip {
            Some(slip) => Cow::Borrowed(slip.key),
            None => self.without_slips(text, style, span).0,
        };
        let start = offset(self.document.keys.len());
        self.document.keys.push_str(&name);
        let key = PendingKey {
            text: (start, offset(self.document.keys.len())),
            span,
            is_reported: slip.is_some() || first.is_some(),
        };
        if let Some(open) = self.open.last_mut() {
            open.key = Some(key);
        }
    }

    /// The first value of the innermost map under a key.
    fn first_with_key(&mut self, parent: YamlNodeId, text: &str) -> Option<YamlNodeId> {
        let document = &self.document;
        if document.nodes.len() < parent.0 as usize + LARGE_MAP {
            let mut children = document.all_children(parent);
            return children.find(|child| document.key_text(*child) == Some(text));
        }
        let open = self.open.last_mut()?;
        for child in document.all_children_from(parent, open.unknown) {
            if let Some(key) = document.key_text(child) {
                open.known.entry(key.to_owned()).or_insert(child);
            }
        }
        open.unknown = YamlNodeId(offset(document.nodes.len()));
        open.known.get(text).copied()
    }

    fn begin(&mut self, kind: YamlKind, span: Span) -> bool {
        if self.open.len() >= MAX_DEPTH {
            let origin = self.document.origin_at(position(span));
            self.diagnostics
                .push(Diagnostic::new(Code::TooDeep, &origin));
            return false;
        }
        if self.expects_key() {
            // `? [a, b]` as a key, which no field has.
            self.report_feature(position(span), "complex-key");
            return false;
        }
        let node = self.push(kind, span, (0..0, YamlStyle::Nested));
        self.open.push(OpenNode {
            node,
            key: None,
            known: FxHashMap::default(),
            unknown: YamlNodeId(node.0 + 1),
        });
        true
    }

    fn push(
        &mut self,
        kind: YamlKind,
        span: Span,
        (text, style): (Range<u32>, YamlStyle),
    ) -> YamlNodeId {
        let key = self.open.last_mut().and_then(|open| open.key.take());
        let node = YamlNodeId(offset(self.document.nodes.len()));
        self.document.nodes.push(YamlTreeNode {
            kind,
            position: position(span),
            pruned: key.as_ref().is_some_and(|key| key.is_reported),
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

    fn expects_key(&self) -> bool {
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

    fn report_syntax(&mut self, text: &str, (line, column): (usize, usize), detail: &str) {
        let hint = syntax_hint::find_hint(text, line, column + 1, detail);
        let origin = Origin {
            file: Arc::clone(&self.document.file),
            line: place_number(hint.line) + self.document.line_offset,
            column: place_number(hint.column),
            width: place_number(hint.width),
        };
        let diagnostic = match hint.name {
            // So common that it has a code of its own.
            "unquoted-colon" => Diagnostic::new(Code::UnquotedColon, &origin),
            name => Diagnostic::new(Code::YamlSyntax, &origin).with("slip", name),
        };
        let diagnostic = match hint.spaces {
            Some(spaces) => diagnostic.with("spaces", spaces.to_string()),
            None => diagnostic,
        };
        self.diagnostics.push(diagnostic.with("detail", detail));
    }
}

fn position(span: Span) -> YamlPosition {
    let width = if span.end.line() == span.start.line() {
        span.end.col().saturating_sub(span.start.col())
    } else {
        1
    };
    YamlPosition::new(span.start.line(), span.start.col() + 1, width)
}

fn source(span: Span) -> Range<u32> {
    offset(span.start.index())..offset(span.end.index())
}
