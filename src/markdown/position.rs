//! Where in the file a destination stands: exact, and only looked for where it is to be told.

use std::cell::OnceCell;
use std::iter;
use std::ops::Range;

use pulldown_cmark::LinkType;

use crate::diagnostic::Origin;
use crate::model::Text;

/// The bytes of a link's destination, or of the whole link where it cannot be told.
///
/// `inner_end` is where the link's own text ends, `definition` where its label is defined.
pub(super) fn destination(
    body: &str,
    link: Range<usize>,
    kind: LinkType,
    inner_end: usize,
    definition: Option<Range<usize>>,
) -> Range<usize> {
    let found = match kind {
        LinkType::Inline => destination_after(body, inner_end..link.end, "]("),
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

/// The destination behind the mark that ends a link's text or label.
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

/// Up to a blank, or a `)` that no `(` of the destination has opened.
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

/// The lines of a body, found once it has something to tell.
pub(super) struct LineIndex<'a> {
    text: &'a Text,
    starts: OnceCell<Vec<usize>>,
}

impl<'a> LineIndex<'a> {
    pub(super) fn new(text: &'a Text) -> Self {
        Self {
            text,
            starts: OnceCell::new(),
        }
    }

    /// The place of these bytes in the file, cut at the end of their first line.
    pub(super) fn origin(&self, range: Range<usize>) -> Origin {
        let body = self.text.loaded_body();
        let (before, from) = body.split_at_checked(range.start).unwrap_or_default();
        let starts = self.starts.get_or_init(|| {
            let ends = body.match_indices('\n').map(|(end, _)| end + 1);
            iter::once(0).chain(ends).collect()
        });
        let line = starts.partition_point(|start| *start <= before.len()) - 1;
        let column = before[starts[line]..].chars().count() + 1;
        let covered = from.get(..range.len()).unwrap_or_default();
        let width = covered
            .lines()
            .next()
            .map_or(0, |line| line.chars().count());
        self.text
            .origin(to_u32(line), to_u32(column), to_u32(width))
    }
}

/// Files are far smaller than 4 GB; one that is not gets a wrong place, no crash.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
