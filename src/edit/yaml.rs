//! A YAML text with the place of every value in it, so that one value can be changed and every
//! other byte stays.
//!
//! Only what greenlist's own files may hold is read: one document without anchors, aliases, tags
//! and merge keys.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

/// A value, and the bytes of the text it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// Its bytes: of a text with its quotes, of a list or map in brackets with them, of one
    /// written in lines from its first to the end of its last value.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text, as it reads without quotes and escapes.
    Scalar {
        /// The text.
        text: String,
        /// How it is written.
        style: Style,
    },
    /// A list.
    List(Vec<Node>),
    /// A map, in the order in which it is written.
    Map {
        /// Its fields.
        entries: Vec<Entry>,
        /// How it is written.
        layout: Layout,
    },
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Without quotes.
    Plain,
    /// In quotes of one kind or the other.
    Quoted,
    /// Below its key, after `|` or `>`.
    Block,
}

/// How a map is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// A field a line.
    Lines,
    /// Between `{` and `}`.
    Braces,
}

/// A field of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name.
    pub(super) key: String,
    /// The bytes of its name, with quotes.
    pub(super) key_range: Range<usize>,
    /// Its value.
    pub(super) value: Node,
}

/// Reads a text; `None` where it is no YAML that greenlist accepts. A text without values is an
/// empty map.
pub(super) fn read(text: &str) -> Option<Node> {
    let mut reader = Reader {
        offsets: text
            .char_indices()
            .map(|(offset, _)| offset)
            .chain([text.len()])
            .collect(),
        text,
        open: Vec::new(),
        root: None,
        documents: 0,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        reader.take(event, span.start.index(), span.end.index())?;
    }
    Some(reader.root.unwrap_or(Node {
        range: 0..0,
        kind: Kind::Map {
            entries: Vec::new(),
            layout: Layout::Lines,
        },
    }))
}

/// How many levels lie below a value.
pub(super) fn depth(node: &Node) -> usize {
    let deepest = match &node.kind {
        Kind::Scalar { .. } => return 0,
        Kind::List(items) => items.iter().map(depth).max(),
        Kind::Map { entries, .. } => entries.iter().map(|entry| depth(&entry.value)).max(),
    };
    deepest.map_or(0, |deepest| deepest + 1)
}

struct Reader<'t> {
    text: &'t str,
    /// The byte at which each character begins: the parser counts characters.
    offsets: Vec<usize>,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
}

/// A list or map whose end has not come.
struct Open {
    node: Node,
    /// The key that waits for its value.
    key: Option<(String, Range<usize>)>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, start: usize, end: usize) -> Option<()> {
        let range = self.byte(start)..self.byte(end).max(self.byte(start));
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            Event::DocumentStart(_) => {
                self.documents += 1;
                return (self.documents == 1).then_some(());
            }
            Event::Alias(_) => return None,
            Event::Scalar(text, style, anchor, tag) => {
                if anchor > 0 || tag.is_some() {
                    return None;
                }
                self.scalar(text.into_owned(), style, range)?;
            }
            Event::SequenceStart(anchor, tag) => {
                self.begin(Kind::List(Vec::new()), range, anchor > 0 || tag.is_some())?;
            }
            Event::MappingStart(anchor, tag) => {
                let layout = match self.text[range.start..].starts_with('{') {
                    true => Layout::Braces,
                    false => Layout::Lines,
                };
                let kind = Kind::Map {
                    entries: Vec::new(),
                    layout,
                };
                self.begin(kind, range, anchor > 0 || tag.is_some())?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let mut closed = self.open.pop()?.node;
                // In brackets the end has its own; in lines it is where the last value ends.
                closed.range.end = match self.text[range.start..].starts_with([']', '}']) {
                    true => range.start + 1,
                    false => closed.last_end().unwrap_or(closed.range.start),
                };
                self.put(closed)?;
            }
        }
        Some(())
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, range: Range<usize>) -> Option<()> {
        if let Some(Open {
            node: Node {
                kind: Kind::Map { .. },
                ..
            },
            key,
        }) = self.open.last_mut()
            && key.is_none()
        {
            if text == "<<" {
                return None;
            }
            *key = Some((text, range));
            return Some(());
        }
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        let range = match style {
            // The parser counts what stands behind a quoted text to it, a comment also.
            Style::Quoted => range.start..range.start + quoted(&self.text[range]),
            // Between brackets it does so with blanks.
            Style::Plain => {
                let written = self.text[range.clone()].trim_end();
                range.start..range.start + written.len()
            }
            Style::Block => self.block(range),
        };
        self.put(Node {
            range,
            kind: Kind::Scalar { text, style },
        })
    }

    /// The parser ends a block where the next value begins. Blank lines before that belong to it
    /// only where its head says so (`|+`).
    fn block(&self, range: Range<usize>) -> Range<usize> {
        let before = self.text[..range.start].trim_end();
        let head = before.rsplit(['\n', ' ']).next().unwrap_or_default();
        let written = &self.text[range.clone()];
        let end = match head.contains('+') {
            true => written.trim_end_matches([' ', '\t']).len(),
            false => written.trim_end().len(),
        };
        range.start..range.start + end
    }

    fn begin(&mut self, kind: Kind, range: Range<usize>, decorated: bool) -> Option<()> {
        let waits_for_key = self
            .open
            .last()
            .is_some_and(|open| matches!(open.node.kind, Kind::Map { .. }) && open.key.is_none());
        if decorated || waits_for_key {
            return None;
        }
        self.open.push(Open {
            node: Node {
                range: range.start..range.start,
                kind,
            },
            key: None,
        });
        Some(())
    }

    fn put(&mut self, value: Node) -> Option<()> {
        let Some(parent) = self.open.last_mut() else {
            self.root = Some(value);
            return Some(());
        };
        match &mut parent.node.kind {
            Kind::List(items) => items.push(value),
            Kind::Map { entries, .. } => {
                let (key, key_range) = parent.key.take()?;
                entries.push(Entry {
                    key,
                    key_range,
                    value,
                });
            }
            Kind::Scalar { .. } => return None,
        }
        Some(())
    }

    fn byte(&self, character: usize) -> usize {
        self.offsets
            .get(character)
            .copied()
            .unwrap_or(self.text.len())
    }
}

impl Node {
    /// The fields, where it is a map.
    pub(super) fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map { entries, .. } => entries,
            Kind::Scalar { .. } | Kind::List(_) => &[],
        }
    }

    /// The text, where it is one.
    pub(super) fn scalar(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, .. } => Some(text),
            Kind::List(_) | Kind::Map { .. } => None,
        }
    }

    /// The items, where it is a list.
    pub(super) fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            Kind::Scalar { .. } | Kind::Map { .. } => &[],
        }
    }

    /// The value of a field.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries()
            .iter()
            .find_map(|entry| (entry.key == key).then_some(&entry.value))
    }

    /// Where the last value in it ends.
    fn last_end(&self) -> Option<usize> {
        match &self.kind {
            Kind::Scalar { .. } => Some(self.range.end),
            Kind::List(items) => items.last().map(|item| item.range.end),
            Kind::Map { entries, .. } => entries
                .last()
                .map(|entry| entry.value.range.end.max(entry.key_range.end)),
        }
    }
}

/// The bytes of a text that begins with its quotation mark, up to the one that ends it.
fn quoted(written: &str) -> usize {
    let mut characters = written.char_indices();
    let mark = characters.next().map(|(_, mark)| mark);
    while let Some((at, character)) = characters.next() {
        if character == '\\' && mark == Some('"') {
            characters.next();
        } else if Some(character) == mark {
            let rest = &written[at + 1..];
            if character == '\'' && rest.starts_with('\'') {
                characters.next();
            } else {
                return at + 1;
            }
        }
    }
    written.len()
}

#[cfg(test)]
mod tests {
    use super::{Kind, Layout, read};

    #[test]
    fn every_value_has_its_bytes() {
        let text = "# 標頭\nid: 視訊\nnone:\nlist:\n  - { a: '1', b: [x, \"y\" ], z: \"z\" }\n  - c: |\n      one\n\n  # two\nquoted: 'it''s # \"in\"' # 'out'\ndouble: \"a \\\" # b\" # \"c\"\nlast: z # why\n";
        let root = read(text).expect("YAML");
        let part = |keys: &[&str]| {
            let node = keys
                .iter()
                .fold(&root, |node, key| match key.parse::<usize>() {
                    Ok(index) => &node.items()[index],
                    Err(_) => node.get(key).expect("a field"),
                });
            &text[node.range.clone()]
        };
        assert_eq!(part(&["id"]), "視訊");
        assert_eq!(part(&["none"]), "");
        assert_eq!(part(&["list", "0"]), "{ a: '1', b: [x, \"y\" ], z: \"z\" }");
        assert_eq!(part(&["list", "0", "a"]), "'1'");
        assert_eq!(part(&["list", "0", "b"]), "[x, \"y\" ]");
        assert_eq!(part(&["list", "0", "b", "1"]), "\"y\"");
        assert_eq!(part(&["list", "0", "z"]), "\"z\"");
        assert_eq!(part(&["list", "1"]), "c: |\n      one");
        assert_eq!(part(&["quoted"]), "'it''s # \"in\"'");
        assert_eq!(part(&["double"]), "\"a \\\" # b\"");
        assert_eq!(part(&["last"]), "z");
        let braces = &root.get("list").expect("a list").items()[0];
        assert!(matches!(
            braces.kind,
            Kind::Map {
                layout: Layout::Braces,
                ..
            }
        ));
    }

    #[test]
    fn what_greenlist_does_not_accept_is_not_read() {
        for text in [
            "a: &x 1\nb: *x\n",
            "a: !!str 1\n",
            "a: 1\n---\nb: 1\n",
            "<<: {}\n",
            "[a, b]: 1\n",
            "a: [\n",
            "a: b: c\n",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(read("").is_some());
        assert!(read("# nothing\n").is_some());
    }
}
