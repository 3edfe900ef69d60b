//! A YAML text with the bytes of every value in it, so that one value can be changed and every
//! other byte stays.

use std::ops::Range;

use super::document::{YamlDocument, YamlKind, YamlNodeId};
use super::parse::{YamlScalars, YamlStyle, parse};
use crate::diagnostic::{Code, Diagnostics};

/// A YAML text with the bytes of every value in it.
#[derive(Debug)]
pub(crate) struct YamlSource<'t> {
    text: &'t str,
    document: YamlDocument,
    scalars: YamlScalars,
    /// The bytes of each value and of its key, by node.
    ranges: Vec<(Range<usize>, Range<usize>)>,
}

/// A value of a [`YamlSource`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct YamlNode<'s> {
    source: &'s YamlSource<'s>,
    id: YamlNodeId,
}

impl<'t> YamlSource<'t> {
    /// Reads a text; `None` where greenlist does not accept it as YAML. A key that stands twice in
    /// a map is no obstacle. A text without values is an empty map.
    pub(crate) fn read(text: &'t str) -> Option<Self> {
        let mut diagnostics = Diagnostics::new();
        let (document, scalars) = parse(&"".into(), 0, text, &mut diagnostics)?;
        let mut found = diagnostics.into_vec().into_iter();
        if found.any(|diagnostic| diagnostic.code != Code::DuplicateKey) {
            return None;
        }
        let mut source = Self {
            text,
            ranges: vec![(0..0, 0..0); document.nodes.len()],
            document,
            scalars,
        };
        source.locate();
        Some(source)
    }

    /// The whole document.
    pub(crate) fn root(&self) -> YamlNode<'_> {
        YamlNode {
            source: self,
            id: YamlNodeId::ROOT,
        }
    }

    /// Finds the bytes of each value: of a text with its quotes, of a list or map in brackets with
    /// them, of one written in lines from its first to the end of its last value.
    fn locate(&mut self) {
        // The parser counts characters.
        let indices = self.text.char_indices().map(|(byte, _)| byte);
        let bytes: Vec<usize> = indices.chain([self.text.len()]).collect();
        let byte = |character: u32| bytes.get(character as usize).copied();
        let byte = |character| byte(character).unwrap_or(self.text.len());
        // The last child first: a list in lines ends with it.
        for index in (0..self.ranges.len()).rev() {
            let id = YamlNodeId(index as u32);
            let Some(written) = self.scalars.written(id) else {
                continue;
            };
            let start = byte(written.source.start);
            let end = byte(written.source.end).max(start);
            let end = match written.style {
                // The parser counts what stands behind a quoted text to it, a comment also.
                YamlStyle::Quoted => start + quoted(&self.text[start..end]),
                // Between brackets it does so with blanks.
                YamlStyle::Plain => start + self.text[start..end].trim_end().len(),
                YamlStyle::Block => self.block_end(start, end),
                YamlStyle::Nested if self.text[end..].starts_with([']', '}']) => end + 1,
                YamlStyle::Nested => {
                    let last = self.document.all_children(id).last();
                    let last = last.map(|last| &self.ranges[last.0 as usize]);
                    last.map_or(start, |(value, key)| value.end.max(key.end))
                }
            };
            let key = byte(written.key_source.start)..byte(written.key_source.end);
            self.ranges[index] = (start..end, key);
        }
    }

    /// The parser ends a block where the next value begins. Blank lines before that belong to it
    /// only where its head says so (`|+`).
    fn block_end(&self, start: usize, end: usize) -> usize {
        let before = self.text[..start].trim_end();
        let head = before.rsplit(['\n', ' ']).next().unwrap_or_default();
        let written = &self.text[start..end];
        start
            + match head.contains('+') {
                true => written.trim_end_matches([' ', '\t']).len(),
                false => written.trim_end().len(),
            }
    }
}

impl<'s> YamlNode<'s> {
    /// What it is.
    pub(crate) fn kind(self) -> YamlKind {
        self.source.document.node(self.id).kind
    }

    /// The bytes it is written in.
    pub(crate) fn range(self) -> Range<usize> {
        self.source.ranges[self.id.0 as usize].0.clone()
    }

    /// The key under which a map holds it; empty in a list.
    pub(crate) fn key(self) -> &'s str {
        self.source.document.key_text(self.id).unwrap_or_default()
    }

    /// The bytes of its key, with quotes.
    pub(crate) fn key_range(self) -> Range<usize> {
        self.source.ranges[self.id.0 as usize].1.clone()
    }

    /// Where it ends: the key, of one without a value.
    pub(crate) fn end(self) -> usize {
        self.range().end.max(self.key_range().end)
    }

    /// The text of a scalar, as it reads without quotes and escapes.
    pub(crate) fn text(self) -> Option<&'s str> {
        Some(self.source.scalars.get(self.id)?.text)
    }

    /// The quotation mark around a scalar; empty where it has none.
    pub(crate) fn quote(self) -> &'s str {
        match self.style() {
            Some(YamlStyle::Quoted) => {
                let start = self.range().start;
                &self.source.text[start..=start]
            }
            Some(YamlStyle::Plain | YamlStyle::Block | YamlStyle::Nested) | None => "",
        }
    }

    /// Whether it is a scalar below its key, after `|` or `>`.
    pub(crate) fn is_block(self) -> bool {
        self.style() == Some(YamlStyle::Block)
    }

    /// Whether it is a list or map in brackets.
    pub(crate) fn is_in_brackets(self) -> bool {
        self.kind() != YamlKind::Scalar
            && self.source.text[self.range().start..].starts_with(['[', '{'])
    }

    /// The items of a list or the values of a map, in the order in which they are written.
    pub(crate) fn children(self) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        let children: Vec<_> = self.source.document.all_children(self.id).collect();
        children.into_iter().map(move |id| Self { id, ..self })
    }

    /// The value of a field of a map.
    pub(crate) fn get(self, key: &str) -> Option<Self> {
        self.children().find(|child| child.key() == key)
    }

    /// How many levels lie below it.
    pub(crate) fn depth(self) -> usize {
        self.children()
            .map(|child| child.depth() + 1)
            .max()
            .unwrap_or_default()
    }

    fn style(self) -> Option<YamlStyle> {
        Some(self.source.scalars.written(self.id)?.style)
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
    use super::YamlSource;

    #[test]
    fn every_value_has_its_bytes() {
        let text = "# 標頭\nid: 視訊\nnone:\nlist:\n  - { a: '1', b: [x, \"y\" ], z: \"z\" }\n  - c: |\n      one\n\n  # two\nquoted: 'it''s # \"in\"' # 'out'\ndouble: \"a \\\" # b\" # \"c\"\nlast: z # why\n";
        let source = YamlSource::read(text).expect("YAML");
        let node = |keys: &[&str]| {
            keys.iter()
                .fold(source.root(), |node, key| match key.parse::<usize>() {
                    Ok(index) => node.children().nth(index).expect("an item"),
                    Err(_) => node.get(key).expect("a field"),
                })
        };
        let part = |keys: &[&str]| &text[node(keys).range()];
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
        assert_eq!(&text[node(&["quoted"]).key_range()], "quoted");
        assert!(node(&["list", "0"]).is_in_brackets());
        assert!(!node(&["list"]).is_in_brackets());
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
            assert!(YamlSource::read(text).is_none(), "{text}");
        }
        for text in ["", "# nothing\n", "a: 1\na: 2\n"] {
            assert!(YamlSource::read(text).is_some(), "{text}");
        }
    }
}
