//! Minifies finished HTML, for the pages and entries with the longest lists.
//!
//! The budget of the home page is 61,440 bytes for 60 products, style sheet and script included.
//! The minifier removes what makes no difference to browsers, screen readers and scripts: end tags
//! that HTML implies, quotation marks around attribute values that need none, and `<bdi>` around
//! names that cannot affect the direction of the text beside them.

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use memchr::memchr;

/// Which names keep their `<bdi>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BidiIsolation {
    /// All, on pages in right-to-left languages.
    All,
    /// Names with a right-to-left character or a directional control, on all other pages.
    RightToLeft,
}

/// Minifies HTML in which text and attribute values are escaped, `>` included.
pub(super) fn minify_html(html: &str, isolate: BidiIsolation) -> String {
    let mut minified = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        minified.push_str(&rest[..at]);
        rest = &rest[at..];
        if isolate == BidiIsolation::RightToLeft
            && let Some((name, after)) =
                isolated_name(rest).filter(|(name, _)| !has_right_to_left(name))
        {
            minified.push_str(name);
            rest = after;
            continue;
        }
        let end = memchr(b'>', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        let (tag, after) = rest.split_at(end);
        if !is_implied(tag, after) {
            push_tag(&mut minified, tag);
        }
        rest = after;
    }
    minified.push_str(rest);
    minified
}

/// The name inside a `<bdi>` without attributes or elements, and what follows the `</bdi>`.
fn isolated_name(html: &str) -> Option<(&str, &str)> {
    let name = html.strip_prefix("<bdi>")?;
    let (name, after) = name.split_at(memchr(b'<', name.as_bytes())?);
    Some((name, after.strip_prefix("</bdi>")?))
}

/// Whether a name has a right-to-left character or a directional control.
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

/// Whether an open paragraph ends before an element.
#[rustfmt::skip]
fn ends_paragraph(element: &str) -> bool {
    matches!(
        element,
        "address" | "article" | "aside" | "blockquote" | "details" | "div" | "dl" | "fieldset"
        | "figcaption" | "figure" | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        | "header" | "hgroup" | "hr" | "main" | "menu" | "nav" | "ol" | "p" | "pre" | "section"
        | "table" | "ul"
    )
}

/// Whether a tag is an end tag that HTML implies before what comes after it (HTML §13.1.2.4).
fn is_implied(tag: &str, after: &str) -> bool {
    let Some(element) = tag.strip_prefix("</").and_then(|tag| tag.strip_suffix('>')) else {
        return false;
    };
    let (is_end, next) = match after.strip_prefix("</") {
        Some(after) => (true, element_name(after)),
        None => (false, after.strip_prefix('<').map_or("", element_name)),
    };
    match element {
        "li" => is_end || next == "li",
        "dt" => !is_end && matches!(next, "dt" | "dd"),
        "dd" => is_end || matches!(next, "dt" | "dd"),
        "tr" => is_end || next == "tr",
        "th" | "td" => is_end || matches!(next, "th" | "td"),
        // The end tags of these elements do not end a paragraph in them.
        "p" if is_end => !matches!(
            next,
            "a" | "audio" | "del" | "ins" | "map" | "noscript" | "video"
        ),
        "p" => ends_paragraph(next),
        _ => false,
    }
}

/// The name at the start of a tag.
fn element_name(tag: &str) -> &str {
    let end = tag.find(|character: char| !character.is_ascii_alphanumeric());
    &tag[..end.unwrap_or(tag.len())]
}

/// Appends a tag without the quotation marks around values that need none (HTML §13.1.2.3).
fn push_tag(minified: &mut String, tag: &str) {
    let mut rest = tag;
    while let Some((before, value, after)) = next_value(rest) {
        minified.push_str(before);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:/#".contains(&byte);
        // An unquoted value that ends in a slash could close the tag.
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
    // In values quotation marks are escaped.
    let at = memchr(b'"', tag.as_bytes())?;
    let (before, rest) = (&tag[..at], &tag[at + 1..]);
    let end = memchr(b'"', rest.as_bytes())?;
    Some((before, &rest[..end], &rest[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{BidiIsolation, minify_html};

    #[test]
    fn end_tags_quotation_marks_and_isolation_are_removed_where_html_needs_none() {
        let check = |html: &str, left_to_right: &str, right_to_left: &str| {
            assert_eq!(
                minify_html(html, BidiIsolation::RightToLeft),
                left_to_right,
                "{html}"
            );
            assert_eq!(
                minify_html(html, BidiIsolation::All),
                right_to_left,
                "{html}"
            );
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
        for (html, minified) in [
            ("<ul><li>a</li><li>b</li></ul>", "<ul><li>a<li>b</ul>"),
            (
                "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>",
                "<dl><dt>a<dd>b<dt>c</dt></dl>",
            ),
            (
                "<tr><th>a</th><td>b</td></tr><tr><td></td></tr></tbody>",
                "<tr><th>a<td>b<tr><td></tbody>",
            ),
            (
                "<p>a</p><p class=b>c</p><ul></ul>",
                "<p>a<p class=b>c<ul></ul>",
            ),
            ("<p>a</p></li>", "<p>a</li>"),
        ] {
            check(html, minified, minified);
        }
        for unchanged in [
            "<p>a</p><b>b</b><p>c</p>d<p>e</p></a>",
            "<li>a</li> <li>b</li>c",
            "<p>a</p><progress></progress>",
            r#"<b class="tag ban">"#,
            r#"<i data-k="">"#,
            r#"<i title="a=b">"#,
            r#"<a href="a/">"#,
            "a = \"b\" <br> &lt;i x=&quot;y&quot;&gt;",
            "<bdi lang=ar>x</bdi>",
            "<bdi>never ends",
            "<never-ends a=\"b",
        ] {
            check(unchanged, unchanged, unchanged);
        }
    }
}
