//! The mark-up of the smallest parts: a phrase, a name, a link, a day, a label, a sentence.
//!
//! They are drawn here and not in templates, once each, for two reasons. No theme can forget to
//! mark another language or to isolate a name; and a template prints a finished part in one step,
//! where a page has hundreds of them. Themes style them: `bdi`, `time`, `b.tag`, `[lang]`.

use super::{Anchor, LabelView, Phrase};
use crate::render::pages::home::RowVerdictView;
use serde::{Serialize, Serializer};
use std::cell::RefCell;
use std::fmt::Write;
use tera::Value;

thread_local! {
    /// Where parts are drawn, a thread each: a page has hundreds, and each is copied once, into the
    /// value that templates read.
    static RENDER_BUFFER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Finished HTML: a template prints it as it is. Copies share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Html(Value);

impl Html {
    /// Draws by a function that appends to a text.
    pub(crate) fn render(draw: impl FnOnce(&mut String)) -> Self {
        // A part that is drawn inside another one finds the place taken, and gets its own.
        let mut html = RENDER_BUFFER.take();
        draw(&mut html);
        let drawn = Self::from_html(&html);
        html.clear();
        RENDER_BUFFER.set(html);
        drawn
    }

    /// Takes what a template drew.
    pub(crate) fn from_html(html: &str) -> Self {
        Self(Value::safe_string(html))
    }

    /// The HTML.
    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str().unwrap_or_default()
    }
}

impl Default for Html {
    fn default() -> Self {
        Self::from_html("")
    }
}

/// Tera takes a value of its own as it is, and prints one that is marked safe without escaping.
impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Serializes HTML that is finished and belongs to somebody else.
pub(super) fn safe<S: Serializer>(html: &&str, serializer: S) -> Result<S::Ok, S::Error> {
    Html::from_html(html).serialize(serializer)
}

/// Serializes a part as its HTML.
pub(in crate::render) fn from_html<S: Serializer>(
    serializer: S,
    draw: impl FnOnce(&mut String),
) -> Result<S::Ok, S::Error> {
    Html::render(draw).serialize(serializer)
}

/// Plain words.
pub(crate) fn words(html: &mut String, text: &str) {
    // Writing to a text cannot fail.
    let _ = pulldown_cmark_escape::escape_html(html, text);
}

/// An author's words, marked where they are in another language than the page.
pub(crate) fn phrase(html: &mut String, phrase: &Phrase<'_>) {
    if phrase.lang.is_none() {
        return words(html, &phrase.text);
    }
    html.push_str("<span");
    language(html, phrase);
    html.push('>');
    words(html, &phrase.text);
    html.push_str("</span>");
}

/// A name: isolated, so that its direction never turns the words around it.
pub(crate) fn name(html: &mut String, name: &Phrase<'_>) {
    html.push_str("<bdi");
    if let Some(lang) = &name.lang {
        attribute(html, "lang", lang);
    }
    html.push('>');
    words(html, &name.text);
    html.push_str("</bdi>");
}

/// Words of somebody else, as a paragraph.
pub(crate) fn quotation(html: &mut String, quoted: &Phrase<'_>) {
    html.push_str("<blockquote");
    language(html, quoted);
    html.push_str("><p>");
    words(html, &quoted.text);
    html.push_str("</p></blockquote>");
}

/// A name that may lead somewhere.
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

/// A day.
pub(crate) fn date(html: &mut String, iso: &str, text: &str) {
    let _ = write!(html, "<time datetime=\"{iso}\">");
    words(html, text);
    html.push_str("</time>");
}

/// A verdict: shape (from the class), word, colour, border. Never a link, never a button.
pub(crate) fn label(html: &mut String, label: &LabelView<'_>) {
    let _ = write!(html, "<b class=\"tag {}\">", label.kind.class());
    words(html, &label.word);
    html.push_str("</b>");
}

/// A verdict for an audience, in a list of them: the label is the cell itself, and what it hides is
/// a cell below. All elements may stay open: a list has hundreds of cells.
pub(in crate::render) fn label_cell(html: &mut String, verdict: &RowVerdictView<'_>) {
    html.push_str("<dt>");
    phrase(html, &verdict.audience);
    let _ = write!(html, "<dd class=\"{}\">", verdict.label.kind.class());
    words(html, &verdict.label.word);
    for (place, differs) in verdict.differs.iter().enumerate() {
        html.push_str(match place {
            0 => "<dd>",
            _ => "<p>",
        });
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
    words(html, value);
    html.push('"');
}
