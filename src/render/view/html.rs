//! The markup of the smallest parts: a phrase, a name, a link, a date, a label, a sentence.
//!
//! They are rendered here and not in templates, for two reasons: no theme can forget to mark another
//! language or to isolate a name, and a template prints a finished part in one step, where a page
//! has hundreds of them. Themes style them: `bdi`, `time`, `b.tag`, `[lang]`.

use super::{Anchor, LabelView, Phrase};
use crate::locale::FALLBACK_START;
use crate::render::pages::home::RowVerdictView;
use serde::{Serialize, Serializer};
use std::cell::Cell;
use std::fmt::Write;
use tera::Value;

thread_local! {
    /// Reused between parts: a page has hundreds, and a buffer of its own for each would lie at
    /// another place in memory.
    static PART_BUFFER: Cell<String> = const { Cell::new(String::new()) };
}

/// Finished HTML: a template prints it without escaping. Clones share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Html(Value);

impl Html {
    /// Renders with a function that appends to a string.
    pub(crate) fn render(render: impl FnOnce(&mut String)) -> Self {
        // A part inside another finds the buffer taken, and gets a new one.
        let mut html = PART_BUFFER.take();
        html.clear();
        render(&mut html);
        let part = Self::from_html(&html);
        PART_BUFFER.set(html);
        part
    }

    pub(crate) fn from_html(html: &str) -> Self {
        Self(Value::safe_string(html))
    }

    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str().unwrap_or_default()
    }
}

impl Default for Html {
    fn default() -> Self {
        Self::from_html("")
    }
}

/// Tera uses its own values as they are, and prints those marked safe without escaping.
impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Serializes finished HTML that is borrowed.
pub(super) fn safe<S: Serializer>(html: &&str, serializer: S) -> Result<S::Ok, S::Error> {
    Html::from_html(html).serialize(serializer)
}

/// Serializes a part as its HTML.
pub(crate) fn serialize<S: Serializer>(
    serializer: S,
    render: impl FnOnce(&mut String),
) -> Result<S::Ok, S::Error> {
    Html::render(render).serialize(serializer)
}

/// Plain text.
pub(crate) fn text(html: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = pulldown_cmark_escape::escape_html(html, text);
}

/// A phrase, marked where it is in another language than the page.
pub(crate) fn phrase(html: &mut String, phrase: &Phrase<'_>) {
    if phrase.lang.is_none() {
        return text(html, &phrase.text);
    }
    html.push_str("<span");
    language(html, phrase);
    html.push('>');
    text(html, &phrase.text);
    html.push_str("</span>");
}

/// A name, isolated so that its direction does not affect the text around it.
pub(crate) fn name(html: &mut String, name: &Phrase<'_>) {
    html.push_str("<bdi");
    if let Some(lang) = &name.lang {
        attribute(html, "lang", lang);
    }
    html.push('>');
    text(html, &name.text);
    html.push_str("</bdi>");
}

/// A quotation, as a paragraph.
pub(crate) fn quotation(html: &mut String, quoted: &Phrase<'_>) {
    html.push_str("<blockquote");
    language(html, quoted);
    html.push_str("><p>");
    text(html, &quoted.text);
    html.push_str("</p></blockquote>");
}

/// A name, as a link where it has a URL.
pub(crate) fn anchor(html: &mut String, anchor: &Anchor<'_>) {
    let Some(url) = &anchor.url else {
        return name(html, &anchor.name);
    };
    html.push_str("<a");
    attribute(html, "href", url);
    html.push('>');
    name(html, &anchor.name);
    html.push_str("</a>");
}

/// A date.
pub(crate) fn date(html: &mut String, iso: &str, localized: &str) {
    let _ = write!(html, "<time datetime=\"{iso}\">");
    text(html, localized);
    html.push_str("</time>");
}

/// A label: shape, colour and border from the class, and the word. Never a link, never a button.
pub(crate) fn label(html: &mut String, label: &LabelView<'_>) {
    let _ = write!(html, "<b class=\"tag {}\">", label.kind.class());
    label_word(html, &label.word);
    html.push_str("</b>");
}

/// The word of a label. A label is laid out as a row, so words in several elements would be columns of it:
/// they get one around them.
fn label_word(html: &mut String, word: &str) {
    match word.contains(FALLBACK_START) {
        true => {
            html.push_str("<span>");
            text(html, word);
            html.push_str("</span>");
        }
        false => text(html, word),
    }
}

/// The verdict for an audience in a list: the label is the cell itself; what it does not show is a
/// cell below. HTML implies all end tags, which saves bytes in lists with hundreds of cells.
pub(crate) fn label_cell(html: &mut String, verdict: &RowVerdictView<'_>) {
    html.push_str("<dt>");
    phrase(html, &verdict.audience);
    let _ = write!(html, "<dd class=\"{}\">", verdict.label.kind.class());
    label_word(html, &verdict.label.word);
    for (index, differs) in verdict.differs.iter().enumerate() {
        html.push_str(if index == 0 { "<dd>" } else { "<p>" });
        html.push_str(differs.as_html());
    }
}

fn language(html: &mut String, phrase: &Phrase<'_>) {
    if let Some(lang) = &phrase.lang {
        attribute(html, "lang", lang);
    }
    if let Some(dir) = phrase.dir {
        attribute(html, "dir", dir);
    }
}

fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    text(html, value);
    html.push('"');
}

#[cfg(test)]
mod tests {
    use super::label;
    use crate::render::view::LabelView;
    use crate::resolve::Label;

    #[test]
    fn a_word_with_marked_parts_is_one_element_of_its_label() {
        let labelled = |word: &str| {
            let view = LabelView {
                kind: Label::Depends,
                word: word.to_owned().into(),
            };
            let mut html = String::new();
            label(&mut html, &view);
            html
        };
        assert_eq!(labelled("Banned"), "<b class=\"tag dep\">Banned</b>");
        assert_eq!(
            labelled("\u{FDEE}on the service\u{FDEF} und"),
            "<b class=\"tag dep\"><span>\u{FDEE}on the service\u{FDEF} und</span></b>"
        );
    }
}
