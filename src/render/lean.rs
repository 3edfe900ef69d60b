//! The same mark-up in fewer bytes, for the page whose list every visitor loads.
//!
//! Sixty products must fit the budget of a page on an old school PC. What no reader, no reading
//! aid and no script can tell apart goes: quotation marks that HTML does not need, and the
//! isolation of names that could not turn the words around them anyway.

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use memchr::memchr;

/// Whether the words around a name could be turned by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Isolate {
    /// All names: the page runs from right to left.
    Every,
    /// Those with a character that could: the page runs from left to right.
    Turning,
}

/// Finished HTML without what it does not need. Text and attributes must be escaped, also `>`.
pub(super) fn lean(html: &str, isolate: Isolate) -> String {
    let mut lean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        lean.push_str(&rest[..at]);
        rest = &rest[at..];
        if isolate == Isolate::Turning
            && let Some((name, after)) = isolated(rest).filter(|(name, _)| !turns(name))
        {
            lean.push_str(name);
            rest = after;
            continue;
        }
        let end = memchr(b'>', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        unquoted(&mut lean, &rest[..end]);
        rest = &rest[end..];
    }
    lean.push_str(rest);
    lean
}

/// The name inside a `<bdi>` that says nothing else, and what comes after it.
fn isolated(html: &str) -> Option<(&str, &str)> {
    let name = html.strip_prefix("<bdi>")?;
    let (name, after) = name.split_at(memchr(b'<', name.as_bytes())?);
    Some((name, after.strip_prefix("</bdi>")?))
}

/// Whether a name holds a character that runs, or makes others run, from right to left.
fn turns(name: &str) -> bool {
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

/// A tag without the quotation marks round values that need none (HTML §13.1.2.3).
fn unquoted(lean: &mut String, tag: &str) {
    let mut rest = tag;
    while let Some((before, value, after)) = next_value(rest) {
        lean.push_str(before);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/#".contains(&byte);
        // A value that ends in a slash could close the tag.
        let bare = !value.is_empty() && value.bytes().all(plain) && !value.ends_with('/');
        if bare {
            lean.push_str(value);
        } else {
            lean.push('"');
            lean.push_str(value);
            lean.push('"');
        }
        rest = after;
    }
    lean.push_str(rest);
}

/// The tag up to its next value, the value, and what comes after it.
fn next_value(tag: &str) -> Option<(&str, &str, &str)> {
    // Inside tags they stand round values alone: all others are escaped.
    let at = memchr(b'"', tag.as_bytes())?;
    let (before, rest) = (&tag[..at], &tag[at + 1..]);
    let end = memchr(b'"', rest.as_bytes())?;
    Some((before, &rest[..end], &rest[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{Isolate, lean};

    #[test]
    fn only_what_nobody_can_tell_apart_goes() {
        let check = |html: &str, left_to_right: &str, right_to_left: &str| {
            assert_eq!(lean(html, Isolate::Turning), left_to_right, "{html}");
            assert_eq!(lean(html, Isolate::Every), right_to_left, "{html}");
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
