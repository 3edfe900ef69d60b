//! Minifies finished HTML, for the pages and entries with the longest lists.
//!
//! The home page may weigh 61,440 bytes with its style sheet and script, 60 products included. Two
//! things go that change nothing for browsers, screen readers and scripts: quotation marks around
//! attribute values that need none, and `<bdi>` around names that cannot change the direction of
//! the text beside them.

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use memchr::memchr;

/// Which names keep their `<bdi>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Isolate {
    /// All: the page runs from right to left.
    Every,
    /// Names with a right-to-left character or a directional control: the page runs from left to
    /// right.
    RightToLeft,
}

/// Minifies finished HTML, in which text and attribute values are escaped, `>` included.
pub(super) fn minify_html(html: &str, isolate: Isolate) -> String {
    let mut minified = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        minified.push_str(&rest[..at]);
        rest = &rest[at..];
        if isolate == Isolate::RightToLeft
            && let Some((name, after)) = isolated(rest).filter(|(name, _)| !has_right_to_left(name))
        {
            minified.push_str(name);
            rest = after;
            continue;
        }
        let end = memchr(b'>', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        push_tag(&mut minified, &rest[..end]);
        rest = &rest[end..];
    }
    minified.push_str(rest);
    minified
}

/// The name inside a `<bdi>` without attributes or elements, and what follows the `</bdi>`.
fn isolated(html: &str) -> Option<(&str, &str)> {
    let name = html.strip_prefix("<bdi>")?;
    let (name, after) = name.split_at(memchr(b'<', name.as_bytes())?);
    Some((name, after.strip_prefix("</bdi>")?))
}

/// Whether a name has a character that runs from right to left, or makes others do so.
fn has_right_to_left(name: &str) -> bool {
    let class = CodePointMapData::<BidiClass>::new();
    !name.is_ascii()
        && name.chars().any(|character| {
            matches!(
                class.get(character),
                BidiClass::RightToLeft
                    | BidiClass::ArabicLetter
                    | BidiClass::ArabicNumber
                    | BidiClass::LeftToRightEmbedding
                    | BidiClass::LeftToRightOverride
                    | BidiClass::LeftToRightIsolate
                    | BidiClass::RightToLeftEmbedding
                    | BidiClass::RightToLeftOverride
                    | BidiClass::RightToLeftIsolate
                    | BidiClass::FirstStrongIsolate
                    | BidiClass::PopDirectionalFormat
                    | BidiClass::PopDirectionalIsolate
            )
        })
}

/// Appends a tag without the quotation marks around values that need none (HTML §13.1.2.3).
fn push_tag(minified: &mut String, tag: &str) {
    let mut rest = tag;
    while let Some((before, value, after)) = next_value(rest) {
        minified.push_str(before);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/#".contains(&byte);
        // A value that ends in a slash could close the tag.
        let is_bare = !value.is_empty() && value.bytes().all(plain) && !value.ends_with('/');
        if is_bare {
            minified.push_str(value);
        } else {
            minified.push('"');
            minified.push_str(value);
            minified.push('"');
        }
        rest = after;
    }
    minified.push_str(rest);
}

/// The tag before its next quoted value, the value, and the tag after it.
fn next_value(tag: &str) -> Option<(&str, &str, &str)> {
    // Elsewhere in a tag quotation marks are escaped.
    let at = memchr(b'"', tag.as_bytes())?;
    let (before, rest) = (&tag[..at], &tag[at + 1..]);
    let end = memchr(b'"', rest.as_bytes())?;
    Some((before, &rest[..end], &rest[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{Isolate, minify_html};

    #[test]
    fn quotation_marks_and_isolation_go_where_html_needs_none() {
        let check = |html: &str, left_to_right: &str, right_to_left: &str| {
            assert_eq!(
                minify_html(html, Isolate::RightToLeft),
                left_to_right,
                "{html}"
            );
            assert_eq!(minify_html(html, Isolate::Every), right_to_left, "{html}");
        };
        check(
            r#"<a href="products/zoom.html"><bdi>Zoom</bdi></a>"#,
            "<a href=products/zoom.html>Zoom</a>",
            "<a href=products/zoom.html><bdi>Zoom</bdi></a>",
        );
        check(
            "<bdi>زوم</bdi>, <bdi>谷歌 Meet</bdi>",
            "<bdi>زوم</bdi>, 谷歌 Meet",
            "<bdi>زوم</bdi>, <bdi>谷歌 Meet</bdi>",
        );
        for as_it_is in [
            r#"<b class="tag ban">"#,
            r#"<i data-k="">"#,
            r#"<i title="a=b">"#,
            r#"<a href="a/">"#,
            "a = \"b\" <br> &lt;i x=&quot;y&quot;&gt;",
            "<bdi lang=ar>x</bdi>",
            "<bdi>never ends",
            "<never-ends a=\"b",
        ] {
            check(as_it_is, as_it_is, as_it_is);
        }
    }
}
