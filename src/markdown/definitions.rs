//! Definitions of links, `[label]: address`, that no link uses: readers see nothing of them.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::Event;
use regex::Regex;

/// A line that is a definition where nothing of it is shown. Definitions of footnotes have a `^`.
static DEFINITION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?m)^[ >]{0,8}(\[[^\[\]\n^][^\[\]\n]*\]:[ \t]*\S[^\r\n]*)").ok());

/// What a body shows, and the definitions that its links use.
#[derive(Default)]
pub(super) struct LinkDefinitions {
    shown: Vec<Range<usize>>,
    used: Vec<Range<usize>>,
}

impl LinkDefinitions {
    /// Takes the ranges of an event.
    pub(super) fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if let Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_) = event {
            self.shown.push(range.clone());
        }
    }

    /// Takes the definition of a link.
    pub(super) fn link(&mut self, definition: Option<Range<usize>>) {
        self.used.extend(definition);
    }

    /// The definitions that have no effect: those that no link uses, and those of a label that was defined
    /// before, which the parser leaves out. `defined` are those that it knows.
    pub(super) fn unused(
        &self,
        body: &str,
        defined: impl Iterator<Item = Range<usize>>,
    ) -> Vec<Range<usize>> {
        let contains = |ranges: &[Range<usize>], at| ranges.iter().any(|range| range.contains(&at));
        let defined: Vec<_> = defined.collect();
        let in_comment = |at: usize| {
            let before = &body[..at];
            before.rfind("<!--") > before.rfind("-->")
        };
        let lines = DEFINITION.as_ref().into_iter();
        let lines = lines.flat_map(|line| line.captures_iter(body));
        let lines = lines.filter_map(|found| Some(found.get(1)?.range()));
        let again = lines.filter(|line| {
            let at = line.start;
            !contains(&defined, at) && !contains(&self.shown, at) && !in_comment(at)
        });
        let is_used = |range: &&Range<usize>| self.used.contains(range);
        let unused = defined.iter().filter(|range| !is_used(range)).cloned();
        let mut unused: Vec<_> = unused.chain(again).collect();
        unused.sort_unstable_by_key(|range| range.start);
        unused
    }
}
