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
        let origin = Origin::file(&source.file);
        diagnostics.push(Diagnostic::new(Code::MissingFrontMatter, &origin));
    }
    found
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
    use super::find_front_matter;

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
}
