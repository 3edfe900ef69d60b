//! Minifies templates before they are compiled, so that pages have no indentation.
//!
//! The rule is that of JSX. A line break with the whitespace around it is removed beside a tag, beside
//! Tera's delimiters and at both ends of the file; between two words, and between the attributes of
//! a tag, it becomes one space. Whitespace within a line is kept. `<pre>`, `<textarea>`, `<script>`,
//! `<style>`, comments and everything between Tera's delimiters are kept unchanged.
//!
//! A template with Tera's own whitespace control (`{%-`) is not minified: its author has decided on
//! the whitespace.

/// Elements whose text is kept unchanged.
const VERBATIM: [&str; 4] = ["pre", "textarea", "script", "style"];

/// A template without indentation, with a source map.
#[derive(Debug)]
pub(super) struct MinifiedTemplate {
    /// The text that is compiled.
    pub(super) text: String,
    /// Where text continues after something that was removed: the offset in the minified text and in
    /// the original.
    source_map: Vec<(usize, usize)>,
}

impl MinifiedTemplate {
    /// The offset in the original of a byte of the minified text.
    pub(super) fn original(&self, offset: usize) -> usize {
        let next = self.source_map.partition_point(|(at, _)| *at <= offset);
        match self.source_map[..next].last() {
            Some((minified, original)) => original + (offset - minified),
            None => offset,
        }
    }
}

/// The position of the scanner in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ScanPlace {
    /// Between elements, after a tag, one of Tera's delimiters, or the start of the file.
    BesideTag,
    /// Between elements, after a word.
    InText,
    /// Inside a tag.
    InTag,
    /// Inside an attribute's value, up to this quotation mark.
    InValue(u8),
}

/// Minifies a template.
pub(super) fn minify_template(template: &str) -> MinifiedTemplate {
    let mut scanner = TemplateScanner {
        template,
        at: 0,
        place: ScanPlace::BesideTag,
        verbatim: None,
        minified: MinifiedTemplate {
            text: String::with_capacity(template.len()),
            source_map: Vec::new(),
        },
    };
    while let Some(next) = template.as_bytes().get(scanner.at) {
        let rest = &template[scanner.at..];
        if let Some(length) = tera_length(rest) {
            if controls_whitespace(&rest[..length]) {
                return MinifiedTemplate {
                    text: template.to_owned(),
                    source_map: Vec::new(),
                };
            }
            scanner.copy(length);
            if scanner.place == ScanPlace::InText {
                scanner.place = ScanPlace::BesideTag;
            }
        } else if next.is_ascii_whitespace() {
            scanner.whitespace(rest);
        } else {
            scanner.markup(rest, *next);
        }
    }
    scanner.minified
}

struct TemplateScanner<'t> {
    template: &'t str,
    at: usize,
    place: ScanPlace,
    /// The open element whose text is kept unchanged.
    verbatim: Option<&'static str>,
    minified: MinifiedTemplate,
}

impl TemplateScanner<'_> {
    fn copy(&mut self, length: usize) {
        let end = self.at + length;
        self.minified.text.push_str(&self.template[self.at..end]);
        self.at = end;
    }

    /// Whitespace up to the next word or tag.
    fn whitespace(&mut self, rest: &str) {
        let after = rest.trim_ascii_start();
        let length = rest.len() - after.len();
        if !rest[..length].contains(['\n', '\r']) {
            self.copy(length);
            return;
        }
        let is_needed = match self.place {
            ScanPlace::BesideTag => false,
            ScanPlace::InText => {
                !(after.is_empty() || starts_tag(after) || tera_length(after).is_some())
            }
            ScanPlace::InTag => !after.starts_with(['>', '/']),
            ScanPlace::InValue(_) => true,
        };
        if is_needed {
            self.minified.text.push(' ');
        }
        self.at += length;
        let resumes = (self.minified.text.len(), self.at);
        self.minified.source_map.push(resumes);
    }

    /// A tag, or a character of a tag or of text.
    fn markup(&mut self, rest: &str, next: u8) {
        self.place = match self.place {
            ScanPlace::InValue(quote) if next == quote => ScanPlace::InTag,
            ScanPlace::InTag if next == b'"' || next == b'\'' => ScanPlace::InValue(next),
            ScanPlace::InTag if next == b'>' => {
                self.copy(1);
                if let Some(element) = self.verbatim.take() {
                    self.copy(end_tag(&rest[1..], element));
                }
                self.place = ScanPlace::BesideTag;
                return;
            }
            inside @ (ScanPlace::InTag | ScanPlace::InValue(_)) => inside,
            ScanPlace::BesideTag | ScanPlace::InText if rest.starts_with("<!--") => {
                self.copy(rest.find("-->").map_or(rest.len(), |end| end + 3));
                self.place = ScanPlace::BesideTag;
                return;
            }
            ScanPlace::BesideTag | ScanPlace::InText if starts_tag(rest) => {
                self.verbatim = VERBATIM
                    .into_iter()
                    .find(|element| is_named(&rest[1..], element));
                ScanPlace::InTag
            }
            ScanPlace::BesideTag | ScanPlace::InText => ScanPlace::InText,
        };
        let character = rest.chars().next().map_or(1, char::len_utf8);
        self.copy(character);
    }
}

/// The length of the Tera tag, expression, comment or whole raw block at the start of a text. One
/// without an end extends to the end of the text; Tera reports it.
fn tera_length(text: &str) -> Option<usize> {
    let end = match text.get(..2)? {
        "{#" => return Some(text.find("#}").map_or(text.len(), |end| end + 2)),
        "{{" => "}}",
        "{%" => "%}",
        _ => return None,
    };
    let mut quote = None;
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(2) {
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some(_) if byte == b'\\' => is_escaped = true,
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            None if text.as_bytes()[at..].starts_with(end.as_bytes()) => {
                let length = at + end.len();
                return Some(match statement(&text[..length]) {
                    "raw" => length + raw_length(&text[length..]),
                    _ => length,
                });
            }
            None => {}
        }
    }
    Some(text.len())
}

/// The text between the delimiters of a Tera tag.
fn statement(tag: &str) -> &str {
    let inner = tag
        .strip_prefix("{%")
        .and_then(|tag| tag.strip_suffix("%}"));
    inner.unwrap_or_default().trim_matches('-').trim_ascii()
}

/// The length of the rest of a raw block, with its end tag.
fn raw_length(text: &str) -> usize {
    let mut from = 0;
    while let Some(start) = text[from..].find("{%") {
        let start = from + start;
        let end = text[start..]
            .find("%}")
            .map_or(text.len(), |end| start + end + 2);
        if statement(&text[start..end]) == "endraw" {
            return end;
        }
        from = start + 2;
    }
    text.len()
}

/// Whether a Tera tag, expression, comment or raw block has whitespace control at its ends.
fn controls_whitespace(tera: &str) -> bool {
    let bytes = tera.as_bytes();
    bytes.get(2) == Some(&b'-') || tera.len() > 4 && bytes[tera.len() - 3] == b'-'
}

/// Whether a text begins with a tag, and not just with `<`.
fn starts_tag(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(b'<')
        && bytes
            .next()
            .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!'))
}

/// Whether the text after a `<` begins with the name of an element.
fn is_named(text: &str, element: &str) -> bool {
    let name = text.get(..element.len());
    let after = text.as_bytes().get(element.len());
    name.is_some_and(|name| name.eq_ignore_ascii_case(element))
        && after.is_none_or(|after| !after.is_ascii_alphanumeric() && *after != b'-')
}

/// The offset of the end tag of an element; the length of the text where there is none.
fn end_tag(text: &str, element: &str) -> usize {
    let mut tags = text.match_indices("</");
    let end = tags.find(|(at, _)| is_named(&text[at + 2..], element));
    end.map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::minify_template;

    fn check(template: &str, expected: &str) {
        assert_eq!(minify_template(template).text, expected, "{template}");
    }

    #[test]
    fn line_breaks_are_removed_beside_tags_and_become_a_space_between_words() {
        check("\n<ul>\n  <li>a</li>\n</ul>\n", "<ul><li>a</li></ul>");
        check(
            "<p>\n  one\n  two  \n\n three\n</p>",
            "<p>one two three</p>",
        );
        check("<p>one\r\n  two</p>", "<p>one two</p>");
        check("a < b\n< c", "a < b < c");
        check("學\n校", "學 校");
        check("one\n<b>two</b>\nthree", "one<b>two</b>three");
    }

    #[test]
    fn whitespace_within_a_line_is_kept() {
        check("<b>a</b> <i>b</i>  c", "<b>a</b> <i>b</i>  c");
        check(
            "{% if a %} · {% endif %}\n{{ b }}",
            "{% if a %} · {% endif %}{{ b }}",
        );
        check("a\n{{ \" \" }}\n<b>b</b>", "a{{ \" \" }}<b>b</b>");
    }

    #[test]
    fn tera_s_tags_are_kept_and_line_breaks_beside_them_are_removed() {
        check(
            "{# a\n  b #}\n{{ a\n  | b }}\n{% if a == \"%}\n'\" %}\n  c\n{% endif %}\n",
            "{# a\n  b #}{{ a\n  | b }}{% if a == \"%}\n'\" %}c{% endif %}",
        );
        check(
            "a\n{% raw %}\n {{ b }}\n {% c %}{% endraw %}\nd",
            "a{% raw %}\n {{ b }}\n {% c %}{% endraw %}d",
        );
        check("a\n{{ never ends\n", "a{{ never ends\n");
    }

    #[test]
    fn attributes_are_separated_by_one_space() {
        check(
            "<a\n  href=\"b\"\n  {% if c %}d{% endif %}\n  title='e >\n  f'\n>\ng\n</a\n>",
            "<a href=\"b\" {% if c %}d{% endif %} title='e > f'>g</a>",
        );
        check("<br\n/>\na", "<br/>a");
        check(
            "<p class=\"a{% if b %} c\" lang=\"{{ d }}{% endif %}\">\n  e</p>",
            "<p class=\"a{% if b %} c\" lang=\"{{ d }}{% endif %}\">e</p>",
        );
    }

    #[test]
    fn preformatted_text_and_text_that_is_not_html_are_kept() {
        check(
            "<pre>\n a\n  <b>b</b>\n</pre>\n<PRE>\n</PRE>\n<p>\n",
            "<pre>\n a\n  <b>b</b>\n</pre><PRE>\n</PRE><p>",
        );
        check(
            "<script\n>\n a < b\n</script>\n",
            "<script>\n a < b\n</script>",
        );
        check("<style>\n a\n", "<style>\n a\n");
        check("<textarea>\n</textarea>", "<textarea>\n</textarea>");
        check("<preview>\n a\n</preview>", "<preview>a</preview>");
        check("a\n<!-- b\n c -->\nd", "a<!-- b\n c -->d");
    }

    #[test]
    fn a_template_with_whitespace_control_is_not_minified() {
        for template in [
            "<p>see\n<a>this</a>\n{%- if a %}\nb\n{% endif %}",
            "<p>\n{{ a -}}\n</p>",
            "{#- a -#}\n<p>\n</p>",
        ] {
            check(template, template);
        }
        check("<p>\n{{ -1 }}{##}\n</p>", "<p>{{ -1 }}{##}</p>");
    }

    #[test]
    fn every_kept_byte_maps_to_its_offset_in_the_original() {
        let template =
            "<p\n  a=\"b\">\n  學 one\n  two {{ c }}\n\n  {% if d %}\n  e{% endif %}\n</p>\n";
        let minified = minify_template(template);
        for (offset, byte) in minified.text.bytes().enumerate() {
            let original = template.as_bytes()[minified.original(offset)];
            assert!(
                original == byte || byte == b' ' && original.is_ascii_whitespace(),
                "{offset}"
            );
        }
    }
}
