//! Markdown to plain text, for the search index.

use pulldown_cmark::{Event, TagEnd};

use super::safe_events::SafeEvents;
use super::source::MarkdownSource;

/// The text of a body without mark-up, with a blank between blocks.
pub(crate) fn plain_text(body: &str) -> String {
    let mut plain = String::with_capacity(body.len());
    let source = MarkdownSource::new(body);
    for (event, _) in SafeEvents::new(&source) {
        match event {
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
    plain
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
                .split_whitespace()
                .map(str::to_owned)
                .collect();
            assert_eq!(text.join(" "), expected, "{body}");
        };
        check("# A\nb *c*d [e](product:f)\n\n- g\n- `h`", "A b cd e g h");
        check("| a | b |\n|---|---|\n| c | d |", "a b c d");
        check("視訊**會議**軟體", "視訊會議軟體");
    }
}
