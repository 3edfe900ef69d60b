//! Footnotes: numbered by first mention, set at the end, each with a link back to every mention.

use std::collections::HashMap;
use std::fmt::Write;

use pulldown_cmark::CowStr;

/// The notes of one body.
#[derive(Default)]
pub(super) struct Footnotes<'a> {
    numbers: HashMap<CowStr<'a>, usize>,
    notes: Vec<Footnote>,
    /// Definitions that are being read, with the text around them.
    open: Vec<(usize, String)>,
}

#[derive(Default)]
struct Footnote {
    mentions: usize,
    html: String,
}

impl<'a> Footnotes<'a> {
    /// Writes the mark of a note.
    pub(super) fn mention(&mut self, name: CowStr<'a>, prefix: &str, out: &mut String) {
        let number = self.number(name);
        let note = &mut self.notes[number - 1];
        note.mentions += 1;
        // Writing to a string cannot fail, here and below.
        let _ = write!(
            out,
            "<sup><a class=\"note-mark\" id=\"{prefix}fnref-{number}-{}\" \
             href=\"#{prefix}fn-{number}\" role=\"doc-noteref\">{number}</a></sup>",
            note.mentions
        );
    }

    /// Takes the text so far aside; what is written until [`Footnotes::close`] is the note.
    pub(super) fn open(&mut self, name: CowStr<'a>, out: &mut String) {
        let number = self.number(name);
        self.open.push((number, std::mem::take(out)));
    }

    /// Ends a definition and brings the text around it back.
    pub(super) fn close(&mut self, out: &mut String) {
        if let Some((number, around)) = self.open.pop() {
            let html = std::mem::replace(out, around);
            // A second definition of one name adds to the first: no word of an author is lost.
            self.notes[number - 1].html.push_str(&html);
        }
    }

    /// Whether a note was mentioned.
    pub(super) fn is_mentioned(&self, name: &str) -> bool {
        self.numbers.contains_key(name)
    }

    /// Whether a note was mentioned that has no words yet.
    pub(super) fn has_undefined(&self) -> bool {
        self.notes.iter().any(|note| note.html.is_empty())
    }

    /// Writes all notes, in the order of their numbers.
    pub(super) fn finish(&self, prefix: &str, back_label: &str, out: &mut String) {
        if self.notes.is_empty() {
            return;
        }
        out.push_str("<section class=\"notes\" role=\"doc-endnotes\"><ol>\n");
        for (index, note) in self.notes.iter().enumerate() {
            let number = index + 1;
            let _ = write!(out, "<li id=\"{prefix}fn-{number}\">{}", note.html);
            for mention in 1..=note.mentions {
                let _ = write!(
                    out,
                    "<a class=\"note-back\" href=\"#{prefix}fnref-{number}-{mention}\" \
                     role=\"doc-backlink\" aria-label=\"{back_label} {number}\">\u{21a9}\u{fe0e}</a>"
                );
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
