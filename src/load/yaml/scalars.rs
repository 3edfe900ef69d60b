//! How each value of a file is written, for checks of what an author meant.

use std::ops::Range;

use super::document::YamlNodeId;

/// How each value is written, and the text of each scalar.
#[derive(Debug, Default)]
pub(super) struct YamlScalars {
    pub(super) texts: String,
    pub(super) by_node: Vec<Written>,
    /// Whether there is an anchor, an alias, a tag or a merge key, so that the texts are not all.
    pub(super) has_refused_syntax: bool,
}

/// How a value is written.
#[derive(Debug)]
pub(super) struct Written {
    /// Its text in [`YamlScalars::texts`]; empty for a list or map.
    pub(super) text: Range<u32>,
    pub(super) style: YamlStyle,
    /// Its range in the source, in characters, as the parser reports it: of a list or map from its
    /// first character to its end mark.
    pub(super) source: Range<u32>,
    /// The same of its key; empty without one.
    pub(super) key_source: Range<u32>,
}

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YamlStyle {
    Plain,
    Quoted,
    /// After `|` or `>`.
    Block,
    /// A list or map.
    Nested,
}

/// One scalar.
#[derive(Debug, Clone, Copy)]
pub(super) struct YamlScalar<'a> {
    pub(super) text: &'a str,
    /// Without quotes, so that `5` is a number and `~` is null.
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
