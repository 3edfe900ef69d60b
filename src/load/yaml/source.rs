//! A YAML text with the byte range of every value, so that one value can be edited without changing
//! any other byte.

use std::ops::Range;

use super::document::{YamlDocument, YamlKind, YamlNodeId, offset};
use super::parse::parse;
use super::scalars::{YamlScalars, YamlStyle};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};

/// A YAML text with the byte range of every value.
#[derive(Debug)]
pub(crate) struct YamlSource<'t> {
    text: &'t str,
    document: YamlDocument,
    scalars: YamlScalars,
    /// The byte ranges of each value and of its key, by node.
    ranges: Vec<(Range<usize>, Range<usize>)>,
}

/// A value of a [`YamlSource`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct YamlNode<'s> {
    source: &'s YamlSource<'s>,
    id: YamlNodeId,
}

impl<'t> YamlSource<'t> {
    /// Parses a text; `None` if greenlist does not accept it as YAML. Duplicate keys are accepted. A
    /// text without values is an empty map.
    pub(crate) fn read(text: &'t str) -> Option<Self> {
        let mut diagnostics = Diagnostics::new();
        let (document, scalars) = parse(&"".into(), 0, text, &mut diagnostics)?;
        let mut found = diagnostics.into_vec().into_iter();
        let is_refused = |diagnostic: &Diagnostic| {
            diagnostic.severity() == Severity::Error && diagnostic.code != Code::DuplicateKey
        };
        if found.any(|diagnostic| is_refused(&diagnostic)) {
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

    /// Finds the byte range of each value: of a text with its quotation marks, of a list or map in
    /// brackets with the brackets, of another list or map up to the end of its last value.
    fn locate(&mut self) {
        // The parser counts characters.
        let indices = self.text.char_indices().map(|(byte, _)| byte);
        let bytes: Vec<usize> = indices.chain([self.text.len()]).collect();
        let byte = |character: u32| bytes.get(character as usize).copied();
        let byte = |character| byte(character).unwrap_or(self.text.len());
        // In reverse, since a list without brackets ends with its last child.
        for index in (0..self.ranges.len()).rev() {
            let id = YamlNodeId(offset(index));
            let Some(written) = self.scalars.written(id) else {
                continue;
            };
            let start = byte(written.source.start);
            let end = byte(written.source.end).max(start);
            let end = match written.style {
                // The parser includes what follows a quoted text, even a comment.
                YamlStyle::Quoted => start + quoted(&self.text[start..end]),
                // In brackets, it includes blanks.
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

    /// The parser ends a block where the next value begins. Blank lines before that belong to the
    /// block only if its header says so (`|+`).
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
    /// Its kind.
    pub(crate) fn kind(self) -> YamlKind {
        self.source.document.node(self.id).kind
    }

    /// Its byte range.
    pub(crate) fn range(self) -> Range<usize> {
        self.source.ranges[self.id.0 as usize].0.clone()
    }

    /// Its key in a map; empty in a list.
    pub(crate) fn key(self) -> &'s str {
        self.source.document.key_text(self.id).unwrap_or_default()
    }

    /// The byte range of its key, with quotation marks.
    pub(crate) fn key_range(self) -> Range<usize> {
        self.source.ranges[self.id.0 as usize].1.clone()
    }

    /// Its end; if it is empty, the end of its key.
    pub(crate) fn end(self) -> usize {
        self.range().end.max(self.key_range().end)
    }

    /// The text of a scalar, without quotation marks and escapes.
    pub(crate) fn text(self) -> Option<&'s str> {
        Some(self.source.scalars.get(self.id)?.text)
    }

    /// The quotation mark around a scalar; empty without one.
    pub(crate) fn quote(self) -> &'s str {
        match self.style() {
            Some(YamlStyle::Quoted) => {
                let start = self.range().start;
                &self.source.text[start..=start]
            }
            Some(YamlStyle::Plain | YamlStyle::Block | YamlStyle::Nested) | None => "",
        }
    }

    /// Whether it is a scalar after `|` or `>`.
    pub(crate) fn is_block(self) -> bool {
        self.style() == Some(YamlStyle::Block)
    }

    /// Whether it is a list or map in brackets.
    pub(crate) fn is_in_brackets(self) -> bool {
        self.kind() != YamlKind::Scalar
            && self.source.text[self.range().start..].starts_with(['[', '{'])
    }

    /// The items of a list or the values of a map, in their order in the text.
    pub(crate) fn children(self) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        let children: Vec<_> = self.source.document.all_children(self.id).collect();
        children.into_iter().map(move |id| Self { id, ..self })
    }

    /// The value of a field of a map.
    pub(crate) fn get(self, key: &str) -> Option<Self> {
        self.children().find(|child| child.key() == key)
    }

    /// The number of levels below it.
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

/// The number of bytes of a text in quotation marks, at the start of `written`.
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
    fn every_value_has_its_byte_range() {
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
    fn yaml_that_greenlist_does_not_accept_is_not_parsed() {
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
