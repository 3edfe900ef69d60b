//! A new record at the end of a file that holds a list of them.

use super::labels;
use crate::edit::text_edits::{TextEdit, apply_edits, line_start};
use crate::load::{YamlKind, YamlSource};

/// The file with a record behind its last: an id and a name. `None` where the file cannot be
/// read.
pub(crate) fn append(text: &str, id: &str, name: (&str, &str)) -> Option<String> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let source = YamlSource::read(&text[start..])?;
    let root = source.root();
    let last = root.children().last();
    if root.kind() != YamlKind::Sequence {
        // Comments alone are a list without records, and so is `[]`.
        return last.is_none().then(|| joined(text, &record(0, id, name)));
    }
    let range = root.range();
    let Some(last) = last else {
        let record = record(0, id, name);
        let text = apply_edits(
            text,
            vec![TextEdit {
                range: start + range.start..start + range.end,
                text: record.trim_end().to_owned(),
            }],
        );
        return Some(joined(&text, ""));
    };
    if root.is_in_brackets() {
        // Records in one line: whoever writes so knows how to add one.
        return None;
    }
    let line = start + line_start(&text[start..], last.range().start);
    let indent = text[line..].len() - text[line..].trim_start_matches(' ').len();
    Some(joined(text, &record(indent, id, name)))
}

fn record(indent: usize, id: &str, name: (&str, &str)) -> String {
    let labels = labels(indent + 4, &[name]);
    format!("{:indent$}- id: {id}\n{:indent$}  name:{labels}\n", "", "")
}

fn joined(text: &str, more: &str) -> String {
    let between = match text.is_empty() || text.ends_with('\n') {
        true => "",
        false => "\n",
    };
    format!("{text}{between}{more}")
}

#[cfg(test)]
mod tests {
    use super::append;

    #[test]
    fn a_record_is_added_behind_the_last() {
        let check = |before: &str, after: Option<&str>| {
            let found = append(before, "a", ("en", "A"));
            assert_eq!(found.as_deref(), after, "{before:?}");
        };
        let record = "- id: a\n  name:\n    en: \"A\"\n";
        check("", Some(record));
        check("# None yet.\n", Some(&format!("# None yet.\n{record}")));
        check("# None yet.\n[]\n", Some(&format!("# None yet.\n{record}")));
        check(
            "- id: b\n  country: US",
            Some(&format!("- id: b\n  country: US\n{record}")),
        );
        check(
            "  - id: b\n",
            Some("  - id: b\n  - id: a\n    name:\n      en: \"A\"\n"),
        );
        for other in ["a: 1\n", "- [\n", "[{ id: b }]\n"] {
            check(other, None);
        }
    }
}
