//! Finds the YAML in a file.

use std::ops::Range;

/// The bytes of a file that are YAML: all of a `.yaml` file, the front matter of a Markdown file. `None`
/// for a Markdown file without it.
pub(crate) fn yaml_range(text: &str, markdown: bool) -> Option<Range<usize>> {
    // Windows editors write a byte order mark, which is not part of the text.
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    if !markdown {
        return Some(start..text.len());
    }
    let mut lines = text[start..].split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == "---")?;
    let head = start + first.len();
    let mut end = head;
    for line in lines {
        if line.trim_end() == "---" {
            return Some(head..end);
        }
        end += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::yaml_range;

    #[test]
    fn the_front_matter_is_between_two_fences() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(
                yaml_range(text, true).map(|range| &text[range]),
                expected,
                "{text:?}"
            );
        };
        check("---\na: 1\n---\nBody\n---\n", Some("a: 1\n"));
        check("\u{feff}---\r\na: 1\r\n---\r\nBody", Some("a: 1\r\n"));
        check("---\n---\n", Some(""));
        for none in ["", "Body", "---\na: 1\n", "\n---\na: 1\n---\n"] {
            check(none, None);
        }
        assert_eq!(yaml_range("\u{feff}a: 1\n", false), Some(3..8));
    }
}
