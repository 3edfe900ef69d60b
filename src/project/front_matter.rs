//! Splits a Markdown file into its `---` head and its body.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};

use super::source::SourceFile;

/// A Markdown file in two parts.
#[derive(Debug)]
pub(crate) struct FrontMatter<'a> {
    /// The YAML between the two `---` lines.
    pub(crate) head: &'a str,
    /// Lines of the file above the head.
    pub(crate) head_offset: u32,
    /// What follows.
    pub(crate) body: &'a str,
    /// The line on which the body begins, from 1.
    pub(crate) body_line: u32,
}

/// Splits at the `---` lines; reports a file without them.
pub(crate) fn split<'a>(
    source: &'a SourceFile<'_>,
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
    let mut offset = 0;
    let mut head_start = None;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        offset += line.len();
        let is_fence = line.trim_end() == "---";
        match (head_start, is_fence) {
            (None, true) => head_start = Some(offset),
            // Only the first line may open the head.
            (None, false) => return None,
            (Some(start), true) => {
                let head = &text[start..offset - line.len()];
                return Some(FrontMatter {
                    head,
                    head_offset: 1,
                    body: &text[offset..],
                    body_line: index as u32 + 2,
                });
            }
            (Some(_), false) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::find_front_matter;

    #[test]
    fn the_body_begins_behind_the_second_fence() {
        let split = find_front_matter("---\ntitle: a\n---\nBody\n---\n").expect("a head");
        assert_eq!(split.head, "title: a\n");
        assert_eq!(split.body, "Body\n---\n");
        assert_eq!(split.body_line, 4);
        let windows = find_front_matter("---\r\ntitle: a\r\n---\r\nBody").expect("a head");
        assert_eq!(windows.body, "Body");
    }

    #[test]
    fn a_text_without_two_fences_has_no_head() {
        for text in ["", "Body", "---\ntitle: a\n", "\n---\ntitle: a\n---\n"] {
            assert!(find_front_matter(text).is_none(), "{text:?}");
        }
    }
}
