//! Marks the words of a page that are in the fallback language, because their message is not translated.
//!
//! The marks in messages become `<span lang="en">` in text. They are dropped where elements are not allowed:
//! in attributes, titles, scripts and drawings.

use memchr::memchr;

use crate::locale::{FALLBACK_END, FALLBACK_LANGUAGE, FALLBACK_START};

/// Elements whose content is text only, or is no HTML.
const WITHOUT_ELEMENTS: [&str; 6] = ["title", "script", "style", "textarea", "option", "svg"];

/// HTML with elements in place of the marks.
pub(super) fn with_elements(html: &str, right_to_left: bool) -> String {
    // English inside a text from right to left keeps its full stop at its end.
    let direction = match right_to_left {
        true => " dir=\"ltr\"",
        false => "",
    };
    let start = format!("<span lang=\"{FALLBACK_LANGUAGE}\"{direction}>");
    let mut marked = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    // The end tag of the current element in which no other elements are allowed.
    let mut closing: Option<String> = None;
    while !rest.is_empty() {
        let text = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        let (text, after) = rest.split_at(text);
        match closing {
            None => push_text(&mut marked, text, &start),
            Some(_) => push_without(&mut marked, text),
        }
        let tag = memchr(b'>', after.as_bytes()).map_or(after.len(), |end| end + 1);
        let (tag, after) = after.split_at(tag);
        push_without(&mut marked, tag);
        match &closing {
            Some(end) if tag.starts_with(end.as_str()) => closing = None,
            Some(_) => {}
            None => closing = closing_of(tag),
        }
        rest = after;
    }
    marked
}

/// The end tag for the start tag of an element in which no other elements are allowed.
fn closing_of(tag: &str) -> Option<String> {
    let name = tag.strip_prefix('<')?;
    let end = name.find(|character: char| !character.is_ascii_alphanumeric())?;
    let name = &name[..end];
    WITHOUT_ELEMENTS
        .contains(&name)
        .then(|| format!("</{name}"))
}

fn push_text(marked: &mut String, text: &str, start: &str) {
    // Adjacent texts are joined.
    let joined = text.replace(&format!("{FALLBACK_END}{FALLBACK_START}"), "");
    for character in joined.chars() {
        match character {
            FALLBACK_START => marked.push_str(start),
            FALLBACK_END => marked.push_str("</span>"),
            other => marked.push(other),
        }
    }
}

fn push_without(marked: &mut String, text: &str) {
    // In URLs the marks are percent-encoded.
    let text = text.replace("%EF%B7%AE", "").replace("%EF%B7%AF", "");
    marked.extend(
        text.chars()
            .filter(|character| !matches!(*character, FALLBACK_START | FALLBACK_END)),
    );
}

#[cfg(test)]
mod tests {
    use super::with_elements;

    #[test]
    fn words_in_the_fallback_language_are_marked_where_elements_may_stand() {
        let check = |html: &str, expected: &str| {
            let html = html.replace('[', "\u{FDEE}").replace(']', "\u{FDEF}");
            assert_eq!(with_elements(&html, false), expected);
        };
        check(
            "<p>[Since] 7. April · [by]</p>",
            "<p><span lang=\"en\">Since</span> 7. April · <span lang=\"en\">by</span></p>",
        );
        check(
            "<a title=\"[Home]\" href=\"mailto:a?subject=%EF%B7%AEHome%EF%B7%AF\">[a][b]</a>",
            "<a title=\"Home\" href=\"mailto:a?subject=Home\"><span lang=\"en\">ab</span></a>",
        );
        check(
            "<title>[Home]</title><script type=\"application/ld+json\">{\"a\": \"<b>[c]\"}</script>[d]",
            "<title>Home</title><script type=\"application/ld+json\">{\"a\": \"<b>c\"}</script><span lang=\"en\">d</span>",
        );
        check("no mark", "no mark");
    }

    #[test]
    fn beside_a_language_from_right_to_left_they_have_a_direction() {
        assert_eq!(
            with_elements("\u{FDEE}No.\u{FDEF}", true),
            "<span lang=\"en\" dir=\"ltr\">No.</span>"
        );
    }
}
