//! The positions of the values of a YAML file.

use std::num::NonZeroU32;
use std::sync::Arc;

use crate::diagnostic::{Origin, place_number};

/// Identifies a value of a [`YamlDocument`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::load) struct YamlNodeId(pub(super) u32);

impl YamlNodeId {
    /// The whole document.
    pub(in crate::load) const ROOT: Self = Self(0);
}

/// An index of a value, or of a byte of a file, in four bytes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "no file of more than 1 MiB is read, nor has one more values than bytes"
)]
pub(super) fn offset(index: usize) -> u32 {
    index as u32
}

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum YamlKind {
    /// A text, a number, or nothing.
    Scalar,
    /// A list.
    Sequence,
    /// A map.
    Mapping,
}

/// A position: line and column from 1, width in characters. The types are as small as they can be: a
/// large site has a million positions until every file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct YamlPosition {
    line: NonZeroU32,
    /// At most 65,535, also in longer lines.
    column: u16,
    width: u16,
}

impl YamlPosition {
    pub(super) fn new(line: usize, column: usize, width: usize) -> Self {
        let short = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        Self {
            line: NonZeroU32::new(place_number(line)).unwrap_or(NonZeroU32::MIN),
            column: short(column),
            width: short(width),
        }
    }
}

/// One value. Children follow their parent; `end` is the index after the last of them.
#[derive(Debug, Clone)]
pub(super) struct YamlTreeNode {
    pub(super) kind: YamlKind,
    pub(super) position: YamlPosition,
    /// The position of its key in a map.
    pub(super) key: Option<YamlPosition>,
    /// The bytes of its key in [`YamlDocument::keys`].
    pub(super) key_text: (u32, u32),
    pub(super) end: u32,
    pub(super) pruned: bool,
}

/// The positions of one YAML text, in a flat list that takes little memory.
#[derive(Debug, Clone)]
pub(in crate::load) struct YamlDocument {
    pub(super) file: Arc<str>,
    /// Lines of the file above the YAML text.
    pub(super) line_offset: u32,
    pub(super) keys: String,
    pub(super) nodes: Vec<YamlTreeNode>,
    /// Past the pruned values that follow one another, by the first of them; 0 for other values. Only in a
    /// file with many faults, which is decoded again after each.
    skips: Vec<u32>,
    pruned: usize,
}

/// After how many pruned values [`YamlDocument::skips`] is made anew.
const PRUNED_STEP: usize = 64;

impl YamlDocument {
    /// A document without values.
    pub(super) fn new(file: Arc<str>, line_offset: u32) -> Self {
        Self {
            file,
            line_offset,
            keys: String::new(),
            nodes: Vec::new(),
            skips: Vec::new(),
            pruned: 0,
        }
    }

    /// The value under a key.
    pub(in crate::load) fn get(&self, parent: YamlNodeId, key: &str) -> Option<YamlNodeId> {
        self.children(parent)
            .find(|child| self.key_text(*child) == Some(key))
    }

    /// The items of a list or the values of a map, without the pruned ones.
    pub(in crate::load) fn children(&self, parent: YamlNodeId) -> YamlChildren<'_> {
        YamlChildren {
            with_pruned: false,
            ..self.all_children(parent)
        }
    }

    /// The same with the pruned ones; also of a value that is not complete yet.
    pub(super) fn all_children(&self, parent: YamlNodeId) -> YamlChildren<'_> {
        self.all_children_from(parent, YamlNodeId(parent.0 + 1))
    }

    /// The same from one of them on.
    pub(super) fn all_children_from(
        &self,
        parent: YamlNodeId,
        first: YamlNodeId,
    ) -> YamlChildren<'_> {
        YamlChildren {
            document: self,
            next: first.0,
            end: self.node(parent).end.min(offset(self.nodes.len())),
            with_pruned: true,
        }
    }

    /// The next value after a value and its descendants.
    pub(in crate::load) fn after(&self, node: YamlNodeId) -> Option<YamlNodeId> {
        let next = self.node(node).end;
        ((next as usize) < self.nodes.len()).then_some(YamlNodeId(next))
    }

    /// The item of a list.
    pub(in crate::load) fn item(&self, parent: YamlNodeId, index: usize) -> Option<YamlNodeId> {
        self.children(parent).nth(index)
    }

    /// The value at a path of keys, or the last one on the path that exists.
    pub(in crate::load) fn nearest_existing(&self, from: YamlNodeId, keys: &[&str]) -> YamlNodeId {
        let mut node = from;
        for key in keys {
            let Some(child) = self.get(node, key) else {
                break;
            };
            node = child;
        }
        node
    }

    /// The position of a value.
    pub(in crate::load) fn origin(&self, node: YamlNodeId) -> Origin {
        self.origin_at(self.node(node).position)
    }

    /// The position of a value's key; in a list, of the value.
    pub(in crate::load) fn key_origin(&self, node: YamlNodeId) -> Origin {
        let node = self.node(node);
        self.origin_at(node.key.unwrap_or(node.position))
    }

    /// The position of the value at a path of keys, or of the last one on the path that exists.
    pub(in crate::load) fn origin_of(&self, from: YamlNodeId, keys: &[&str]) -> Origin {
        self.origin(self.nearest_existing(from, keys))
    }

    /// Marks a value as broken; later look-ups skip it.
    pub(in crate::load) fn prune(&mut self, node: YamlNodeId) {
        self.nodes[node.0 as usize].pruned = true;
        self.pruned += 1;
        if self.pruned.is_multiple_of(PRUNED_STEP) {
            self.skips.clear();
            self.skips.resize(self.nodes.len(), 0);
            for index in (0..self.nodes.len())
                .rev()
                .filter(|index| self.nodes[*index].pruned)
            {
                let end = self.nodes[index].end;
                let further = self.skips.get(end as usize).copied().unwrap_or_default();
                self.skips[index] = further.max(end);
            }
        }
    }

    /// Whether a value or one anywhere below it was pruned.
    pub(in crate::load) fn has_pruned(&self, parent: YamlNodeId) -> bool {
        let inside = parent.0 as usize..self.node(parent).end as usize;
        self.nodes[inside].iter().any(|node| node.pruned)
    }

    /// The pruned values directly below a list or map.
    pub(in crate::load) fn pruned_children(
        &self,
        parent: YamlNodeId,
    ) -> impl Iterator<Item = YamlNodeId> {
        self.all_children(parent)
            .filter(|child| self.node(*child).pruned)
    }

    /// Whether this is the key of the value.
    pub(in crate::load) fn key_is(&self, node: YamlNodeId, key: &str) -> bool {
        self.key_text(node) == Some(key)
    }

    /// The key of a value in a map.
    pub(in crate::load) fn key_text(&self, node: YamlNodeId) -> Option<&str> {
        let node = self.node(node);
        let (start, end) = node.key.and(Some(node.key_text))?;
        self.keys.get(start as usize..end as usize)
    }

    /// The name of the field that a value stands in; of an item, that of its list.
    pub(super) fn field(&self, node: YamlNodeId) -> &str {
        let mut within = (0..=node.0).rev().map(YamlNodeId);
        within
            .find_map(|outer| {
                let key = self.key_text(outer)?;
                (self.node(outer).end > node.0).then_some(key)
            })
            .unwrap_or_default()
    }

    pub(super) fn node(&self, node: YamlNodeId) -> &YamlTreeNode {
        &self.nodes[node.0 as usize]
    }

    pub(super) fn origin_at(&self, position: YamlPosition) -> Origin {
        Origin {
            file: Arc::clone(&self.file),
            line: position.line.get() + self.line_offset,
            column: position.column.into(),
            width: position.width.into(),
        }
    }
}

/// The values directly below another.
#[derive(Clone)]
pub(in crate::load) struct YamlChildren<'a> {
    document: &'a YamlDocument,
    next: u32,
    end: u32,
    with_pruned: bool,
}

impl Iterator for YamlChildren<'_> {
    type Item = YamlNodeId;

    fn next(&mut self) -> Option<YamlNodeId> {
        while self.next < self.end {
            let child = YamlNodeId(self.next);
            let node = self.document.node(child);
            self.next = node.end;
            if node.pruned && !self.with_pruned {
                let skip = self.document.skips.get(child.0 as usize);
                self.next = self.next.max(skip.copied().unwrap_or_default());
            }
            if self.with_pruned || !node.pruned {
                return Some(child);
            }
        }
        None
    }
}
