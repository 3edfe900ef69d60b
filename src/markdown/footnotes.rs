//! Footnotes, numbered by first reference and written at the end, with a link back to each reference.

use std::collections::HashMap;
use std::fmt::Write;

use pulldown_cmark::CowStr;

use super::html::{HtmlOptions, attribute};

/// The footnotes of one body.
#[derive(Default)]
pub(super) struct Footnotes<'a> {
    numbers: HashMap<CowStr<'a>, usize>,
    notes: Vec<Footnote>,
    /// Definitions that are being written: the number, and the output around it.
    open: Vec<(usize, String)>,
}

#[derive(Default)]
struct Footnote {
    references: usize,
    html: String,
}

impl<'a> Footnotes<'a> {
    /// Writes a reference to a footnote.
    pub(super) fn reference(&mut self, name: CowStr<'a>, prefix: &str, out: &mut String) {
        let number = self.number(name);
        let note = &mut self.notes[number - 1];
        note.references += 1;
        // Writing to a string cannot fail, here and below.
        let _ = write!(
            out,
            "<sup><a class=\"note-mark\" id=\"{prefix}fnref-{number}-{}\" \
             href=\"#{prefix}fn-{number}\" role=\"doc-noteref\">{number}</a></sup>",
            note.references
        );
    }

    /// Sets the output so far aside: all output until [`Footnotes::close`] is the footnote.
    pub(super) fn open(&mut self, name: CowStr<'a>, out: &mut String) {
        let number = self.number(name);
        self.open.push((number, std::mem::take(out)));
    }

    /// Ends a definition and restores the output around it.
    pub(super) fn close(&mut self, out: &mut String) {
        if let Some((number, around)) = self.open.pop() {
            let html = std::mem::replace(out, around);
            // A second definition of a name is appended to the first, so that no text is lost.
            self.notes[number - 1].html.push_str(&html);
        }
    }

    /// Whether there is a reference to a footnote.
    pub(super) fn is_referenced(&self, name: &str) -> bool {
        self.numbers.contains_key(name)
    }

    /// Whether there is a reference to a footnote without a definition.
    pub(super) fn has_undefined(&self) -> bool {
        self.notes.iter().any(|note| note.html.is_empty())
    }

    /// Writes all footnotes in the order of their numbers.
    pub(super) fn finish(&self, options: &HtmlOptions<'_>, out: &mut String) {
        let prefix = options.note_prefix;
        if self.notes.is_empty() {
            return;
        }
        out.push_str("<section class=\"notes\" role=\"doc-endnotes\"><ol>\n");
        for (index, note) in self.notes.iter().enumerate() {
            let number = index + 1;
            let _ = write!(out, "<li id=\"{prefix}fn-{number}\">{}", note.html);
            for reference in 1..=note.references {
                let _ = write!(
                    out,
                    "<a class=\"note-back\" href=\"#{prefix}fnref-{number}-{reference}\" \
                     role=\"doc-backlink\""
                );
                attribute(
                    out,
                    "aria-label",
                    &format!("{} {number}", options.back_label),
                );
                out.push_str(">\u{21a9}\u{fe0e}</a>");
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ol></section>\n");
    }

    fn number(&mut self, name: CowStr<'a>) -> usize {
        let next = self.notes.len() + 1;
        let number = *self.numbers.entry(name).or_insert(next);
        if number == next {
            self.notes.push(Footnote::default());
        }
        number
    }
}
