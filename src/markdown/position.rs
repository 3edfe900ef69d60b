//! The position of a link's destination in its file. Computed only for findings.

use std::cell::Cell;
use std::iter;
use std::ops::Range;

use pulldown_cmark::LinkType;

use crate::diagnostic::Origin;
use crate::model::Text;

/// The byte range of a link's destination, or of the whole link where that cannot be found.
///
/// `text_end` is the end of the link's text, `definition` the range of its label's definition.
pub(super) fn destination(
    body: &str,
    link: Range<usize>,
    kind: LinkType,
    text_end: usize,
    definition: Option<Range<usize>>,
) -> Range<usize> {
    let found = match kind {
        LinkType::Inline => destination_after(body, text_end..link.end, "]("),
        LinkType::Autolink | LinkType::Email => Some(link.start + 1..link.end.max(2) - 1),
        LinkType::Reference
        | LinkType::ReferenceUnknown
        | LinkType::Collapsed
        | LinkType::CollapsedUnknown
        | LinkType::Shortcut
        | LinkType::ShortcutUnknown => {
            definition.and_then(|range| destination_after(body, range, "]:"))
        }
        LinkType::WikiLink { .. } => None,
    };
    found.unwrap_or(link)
}

/// The range of the destination after the mark that ends a link's text or label.
fn destination_after(body: &str, range: Range<usize>, mark: &str) -> Option<Range<usize>> {
    let source = body.get(range.clone())?;
    let rest = &source[source.find(mark)? + mark.len()..];
    let bare = rest.trim_start();
    let (destination, length) = match bare.strip_prefix('<') {
        Some(inside) => (inside, inside.find('>')?),
        None => (bare, unquoted_length(bare)),
    };
    let start = range.end - destination.len();
    Some(start..start + length)
}

/// The length up to a blank or an unbalanced `)`.
fn unquoted_length(source: &str) -> usize {
    let mut open = 0_usize;
    for (index, char) in source.char_indices() {
        match char {
            '(' => open += 1,
            ')' if open == 0 => return index,
            ')' => open -= 1,
            blank if blank.is_ascii_whitespace() => return index,
            _ => {}
        }
    }
    source.len()
}

/// The starts of a body's lines.
pub(super) struct LineIndex<'a> {
    text: &'a Text,
    starts: Vec<usize>,
    /// A byte of the body, and the characters before it in its line: in a long line with many findings, each is
    /// counted from the one before.
    last: Cell<(usize, usize)>,
}

impl<'a> LineIndex<'a> {
    pub(super) fn new(text: &'a Text) -> Self {
        let ends = text.loaded_body().match_indices('\n');
        let starts = iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect();
        Self {
            text,
            starts,
            last: Cell::new((0, 0)),
        }
    }

    /// The origin of a byte range of the body, cut off at the end of its first line.
    pub(super) fn origin(&self, range: Range<usize>) -> Origin {
        let body = self.text.loaded_body();
        let (before, from) = body.split_at_checked(range.start).unwrap_or_default();
        let line = self.starts.partition_point(|start| *start <= before.len()) - 1;
        let column = self.characters_before(self.starts[line], before) + 1;
        let covered = from.get(..range.len()).unwrap_or_default();
        let width = covered.lines().next().unwrap_or_default().chars().count();
        self.text
            .origin(to_u32(line), to_u32(column), to_u32(width))
    }
}

impl LineIndex<'_> {
    /// The characters of a line, given by its start, up to the end of `before`.
    fn characters_before(&self, line_start: usize, before: &str) -> usize {
        let (last, characters) = self.last.get();
        let (from, known) = match (line_start..=before.len()).contains(&last) {
            true => (last, characters),
            false => (line_start, 0),
        };
        let characters = known + before[from..].chars().count();
        self.last.set((before.len(), characters));
        characters
    }
}

/// Files are far smaller than 4 GB; a larger one gets a wrong position instead of a panic.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
