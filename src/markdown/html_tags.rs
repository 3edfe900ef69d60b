//! HTML in a body, which pages show as letters, and the Markdown to write instead.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::look_alikes;
use super::position::LineIndex;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::BodyFindings;

/// Comments, and tags with their name.
static TAG: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"<!--(?s:.*?)(?:-->|\z)|<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*>?|<[!?]").ok()
});

/// What Markdown has for a tag. `drop` is no Markdown: the tag is not needed.
const INSTEAD: &[(&str, &str)] = &[
    ("a", "[text](https://…)"),
    ("b", "**text**"),
    ("blockquote", "> text"),
    ("br", "\\"),
    ("code", "`text`"),
    ("del", "~~text~~"),
    ("em", "*text*"),
    ("h1", "## text"),
    ("h2", "## text"),
    ("h3", "### text"),
    ("h4", "#### text"),
    ("h5", "##### text"),
    ("h6", "###### text"),
    ("hr", "---"),
    ("i", "*text*"),
    ("kbd", "`text`"),
    ("li", "- text"),
    ("ol", "1. text"),
    ("pre", "```"),
    ("s", "~~text~~"),
    ("strike", "~~text~~"),
    ("strong", "**text**"),
    ("summary", "### text"),
    ("details", "### text"),
    ("table", "| text | text |"),
    ("td", "| text | text |"),
    ("th", "| text | text |"),
    ("tr", "| text | text |"),
    ("tt", "`text`"),
    ("ul", "- text"),
];

/// A tag in a piece of HTML.
pub(super) struct HtmlTag<'a> {
    /// Its byte range.
    pub(super) range: Range<usize>,
    /// Its name; empty for a declaration or a processing instruction.
    pub(super) name: &'a str,
    /// Whether it is `</name>`.
    pub(super) is_end: bool,
}

impl HtmlTag<'_> {
    /// What to write instead of it.
    pub(super) fn instead(&self) -> Option<&'static str> {
        let is_it = |(name, _): &&(&str, &str)| self.name.eq_ignore_ascii_case(name);
        INSTEAD.iter().find(is_it).map(|(_, instead)| *instead)
    }
}

/// The tags of a piece of HTML, in order, without its comments.
pub(super) fn tags(html: &str) -> Vec<HtmlTag<'_>> {
    let found = TAG.iter().flat_map(|tag| tag.captures_iter(html));
    found
        .filter(|tag| !tag[0].starts_with("<!--"))
        .filter_map(|tag| {
            Some(HtmlTag {
                range: tag.get(0)?.range(),
                name: tag.get(2).map_or("", |name| name.as_str()),
                is_end: tag.get(1).is_some_and(|slash| !slash.is_empty()),
            })
        })
        .collect()
}

/// The names of the tags in a body, in lower case.
#[derive(Default)]
pub(super) struct TagNames(BTreeSet<String>);

impl TagNames {
    /// Reports the tags of a piece of HTML that begins at `start`; an end only without its beginning.
    pub(super) fn check(
        &mut self,
        html: &str,
        start: usize,
        lines: &LineIndex<'_>,
        findings: &mut BodyFindings,
    ) {
        for tag in tags(html) {
            let is_new = self.0.insert(tag.name.to_ascii_lowercase());
            if tag.is_end && !is_new {
                continue;
            }
            let origin = lines.origin(start + tag.range.start..start + tag.range.end);
            let fault = Diagnostic::new(Code::RawHtml, &origin);
            let fault = fault.with("found", look_alikes::shown(&html[tag.range.clone()]));
            findings.diagnostics.push(fault.with_nearest(tag.instead()));
        }
    }
}
