//! Appends a record to a file with a list of records.

use super::labels;
use crate::edit::text_edits::{TextEdit, apply_edits, indent, line_start};
use crate::edit::yaml_range;
use crate::load::{YamlKind, YamlSource};

/// A record of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListedDraft {
    /// Its id.
    pub id: String,
    /// Its name in the source language.
    pub name: String,
    /// The name of its kind, where the list has several.
    pub kind: Option<String>,
    /// The code of its country, if it has one.
    pub country: Option<String>,
}

/// The text with a record appended, whose name is in `language`. `None` if the text is not a list, or is a
/// list in brackets.
pub(crate) fn append(text: &str, draft: &ListedDraft, language: &str) -> Option<String> {
    let start = yaml_range(text, false)?.start;
    let source = YamlSource::read(&text[start..])?;
    let root = source.root();
    let last = root.children().last();
    if root.kind() != YamlKind::Sequence {
        // A file with only comments is an empty list.
        return last
            .is_none()
            .then(|| joined(text, &record(0, draft, language)));
    }
    let Some(last) = last else {
        let range = root.range();
        let edit = TextEdit {
            range: start + range.start..start + range.end,
            text: record(0, draft, language).trim_end().to_owned(),
        };
        return Some(joined(&apply_edits(text, vec![edit]), ""));
    };
    if root.is_in_brackets() {
        return None;
    }
    let line = start + line_start(&text[start..], last.range().start);
    Some(joined(
        text,
        &record(indent(&text[line..]), draft, language),
    ))
}

fn record(indent: usize, draft: &ListedDraft, language: &str) -> String {
    let labels = labels(indent + 4, &[(language, &draft.name)]);
    let id = &draft.id;
    let kind = draft.kind.as_ref();
    let kind = kind.map(|kind| format!("{:indent$}  kind: {kind}\n", ""));
    let kind = kind.unwrap_or_default();
    let country = draft.country.as_ref();
    let country = country.map(|code| format!("{:indent$}  country: {code}\n", ""));
    let country = country.unwrap_or_default();
    format!(
        "{:indent$}- id: {id}\n{kind}{:indent$}  name:{labels}\n{country}",
        "", ""
    )
}

fn joined(text: &str, record: &str) -> String {
    let separator = match text.is_empty() || text.ends_with('\n') {
        true => "",
        false => "\n",
    };
    format!("{text}{separator}{record}")
}

#[cfg(test)]
mod tests {
    use super::{ListedDraft, append};

    fn draft(country: Option<&str>) -> ListedDraft {
        ListedDraft {
            id: "a".to_owned(),
            name: "A".to_owned(),
            kind: None,
            country: country.map(str::to_owned),
        }
    }

    #[test]
    fn a_record_may_have_a_country() {
        assert_eq!(
            append("", &draft(Some("TW")), "en").as_deref(),
            Some("- id: a\n  name:\n    en: \"A\"\n  country: TW\n")
        );
    }

    #[test]
    fn a_record_is_appended_after_the_last() {
        let check = |before: &str, after: Option<&str>| {
            let found = append(before, &draft(None), "en");
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
