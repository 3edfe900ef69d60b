//! Splits a Markdown file into its front matter and its body.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};

use super::source::SourceFile;

/// A Markdown file in two parts.
#[derive(Debug)]
pub(crate) struct FrontMatter<'a> {
    /// The YAML between the two `---` lines; it begins on the second line of the file.
    pub(crate) yaml: &'a str,
    /// The Markdown after it.
    pub(crate) body: &'a str,
    /// The line on which the body begins, from 1.
    pub(crate) body_line: u32,
}

/// Splits at the `---` lines; reports a file without them.
pub(crate) fn split<'a>(
    source: &'a SourceFile,
    diagnostics: &mut Diagnostics,
) -> Option<FrontMatter<'a>> {
    let found = find_front_matter(&source.text);
    if found.is_none() {
        let mut origin = Origin::file(&source.file);
        let open_end = open_end(&source.text);
        origin.line = open_end.unwrap_or(1);
        let diagnostic = Diagnostic::new(Code::MissingFrontMatter, &origin);
        let reason = match open_end {
            Some(_) => "open",
            None => "absent",
        };
        diagnostics.push(diagnostic.with("reason", reason));
    }
    found
}

/// The line where the second `---` of a file that has only the first belongs: the first one that is no field.
fn open_end(text: &str) -> Option<u32> {
    let mut lines = text.lines().zip(1..);
    lines.next().filter(|(line, _)| line.trim_end() == "---")?;
    let is_field = |line: &str| {
        let is_key = |key: &str| {
            !key.is_empty()
                && key
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        line.starts_with([' ', '#', '-']) && !is_rule(line)
            || line.split_once(':').is_some_and(|(key, _)| is_key(key))
    };
    let mut last = 1;
    let end = lines.find(|(line, number)| {
        last = *number;
        !is_field(line)
    });
    Some(end.map_or(last, |(_, number)| number))
}

/// Whether a line is made of dashes alone, of any kind.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() > 1 && line.chars().all(|dash| "-‐‑‒–—―－─".contains(dash))
}

fn find_front_matter(text: &str) -> Option<FrontMatter<'_>> {
    let is_fence = |line: &&str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    // Only the first line can open the front matter.
    let start = lines.next().filter(is_fence)?.len();
    let mut end = start;
    for (line, body_line) in lines.zip(3..) {
        if is_fence(&line) {
            return Some(FrontMatter {
                yaml: &text[start..end],
                body: &text[end + line.len()..],
                body_line,
            });
        }
        end += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{find_front_matter, open_end};

    #[test]
    fn the_body_begins_after_the_second_fence() {
        let split = find_front_matter("---\ntitle: a\n---\nBody\n---\n").expect("front matter");
        assert_eq!(split.yaml, "title: a\n");
        assert_eq!(split.body, "Body\n---\n");
        assert_eq!(split.body_line, 4);
        let windows = find_front_matter("---\r\ntitle: a\r\n---\r\nBody").expect("front matter");
        assert_eq!(windows.body, "Body");
    }

    #[test]
    fn a_text_without_two_fences_has_no_front_matter() {
        for text in ["", "Body", "---\ntitle: a\n", "\n---\ntitle: a\n---\n"] {
            assert!(find_front_matter(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn front_matter_that_is_not_closed_ends_where_the_fields_end() {
        for (text, line) in [
            ("---\ntitle: a\nsummary: b\n\nBody: c\n", Some(4)),
            ("---\ntitle: a\nBody\n", Some(3)),
            ("---\ntitle: a\n----\nBody\n", Some(3)),
            ("---\ntitle: a\n———\nBody\n", Some(3)),
            ("---\ntitle:\n  en: a\n禁用\n", Some(4)),
            ("---\ntitle: a\n", Some(2)),
            ("---\n", Some(1)),
            ("title: a\n---\n", None),
            ("", None),
        ] {
            assert_eq!(open_end(text), line, "{text}");
        }
    }
}
