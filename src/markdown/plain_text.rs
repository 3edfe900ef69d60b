//! Markdown to plain text, for the search index.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::safe_events::SafeEvents;
use super::source::MarkdownSource;

/// A body without mark-up, with a blank between blocks.
#[derive(Debug, Default)]
pub(crate) struct PlainText {
    /// All of it.
    pub text: String,
    /// Its headings.
    pub headings: String,
}

/// The text of a body.
pub(crate) fn plain_text(body: &str) -> PlainText {
    let mut plain = String::with_capacity(body.len());
    let mut headings = String::new();
    let mut heading_start = 0;
    let source = MarkdownSource::new(body);
    for (event, _) in SafeEvents::new(&source) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading_start = plain.len(),
            Event::End(TagEnd::Heading(_)) => {
                plain.push(' ');
                headings.push_str(&plain[heading_start..]);
            }
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::End(tag) if is_within_words(tag) => {}
            Event::SoftBreak | Event::HardBreak | Event::Rule | Event::End(_) => plain.push(' '),
            Event::Start(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }
    PlainText {
        text: plain,
        headings,
    }
}

/// Whether a tag can end inside a word.
fn is_within_words(tag: TagEnd) -> bool {
    let within = [
        TagEnd::Emphasis,
        TagEnd::Strong,
        TagEnd::Strikethrough,
        TagEnd::Link,
    ];
    within.contains(&tag)
}

#[cfg(test)]
mod tests {
    use super::plain_text;

    #[test]
    fn inline_tags_do_not_split_words_and_blocks_are_separated() {
        let check = |body: &str, expected: &str| {
            let text: Vec<_> = plain_text(body)
                .text
                .split_whitespace()
                .map(str::to_owned)
                .collect();
            assert_eq!(text.join(" "), expected, "{body}");
        };
        check("# A\nb *c*d [e](product:f)\n\n- g\n- `h`", "A b cd e g h");
        check("| a | b |\n|---|---|\n| c | d |", "a b c d");
        check("視訊**會議**軟體", "視訊會議軟體");
    }

    #[test]
    fn headings_are_listed() {
        let headings = plain_text("# One *a*\n\ntext\n\n## Two\n").headings;
        assert_eq!(headings, "One a Two ");
    }
}
