//! Edits the front matter and the body of a translation, and leaves the rest as it is.

use super::draft::quoted;
use super::text_edits::{TextEdit, apply_edits, line_start, next_line};
use super::yaml_range::yaml_range;
use crate::load::{YamlKind, YamlNode, YamlSource};

/// The new values of a translation; `None` for those that stay.
#[derive(Debug, Clone, Default)]
pub(crate) struct TranslationEdit<'a> {
    /// Its title.
    pub title: Option<&'a str>,
    /// Its summary.
    pub summary: Option<&'a str>,
    /// Its state: `machine`, `draft` or `reviewed`.
    pub state: Option<&'a str>,
    /// Its stamp.
    pub stamp: Option<&'a str>,
    /// Its body.
    pub body: Option<&'a str>,
}

/// The text of a new translation.
pub(crate) fn new_translation(
    title: &str,
    summary: &str,
    state: &str,
    stamp: &str,
    body: &str,
) -> String {
    let (title, summary, stamp) = (quoted(title), quoted(summary), quoted(stamp));
    format!(
        "---\ntitle: {title}\nsummary: {summary}\ntranslation: {{ state: {state}, source_hash: {stamp} }}\n---\n{body}"
    )
}

/// The text of a file with the edit applied; `None` if its front matter cannot be read.
pub(crate) fn edit_translation(file: &str, edit: &TranslationEdit<'_>) -> Option<String> {
    let range = yaml_range(file, true)?;
    let text = &file[range.clone()];
    let source = YamlSource::read(text)?;
    let root = source.root();
    let mut edits = Vec::new();
    for (key, value) in [("title", edit.title), ("summary", edit.summary)] {
        set(root, key, value.map(quoted), text, &mut edits)?;
    }
    match root.get("translation") {
        Some(map) => {
            set(
                map,
                "state",
                edit.state.map(str::to_owned),
                text,
                &mut edits,
            )?;
            set(map, "source_hash", edit.stamp.map(quoted), text, &mut edits)?;
            if edit.state.is_some_and(|state| state != "reviewed") {
                edits.extend(without(map, "reviewed", text));
            }
        }
        None if edit.state.is_some() || edit.stamp.is_some() => {
            // A translation without a state counts as reviewed.
            let state = edit.state.unwrap_or("reviewed");
            let stamp = edit.stamp.map(quoted);
            let stamp = stamp.map_or_else(String::new, |stamp| format!(", source_hash: {stamp}"));
            let end = text.trim_end().len();
            edits.push(TextEdit {
                range: end..end,
                text: format!("\ntranslation: {{ state: {state}{stamp} }}"),
            });
        }
        None => {}
    }
    let new = apply_edits(text, edits);
    let rest = &file[range.end..];
    let fence = next_line(rest, 0);
    let body = edit.body.unwrap_or(&rest[fence..]);
    Some([&file[..range.start], &new, &rest[..fence], body].concat())
}

/// Sets a field of a map, in the style of the map.
fn set(
    map: YamlNode<'_>,
    key: &str,
    value: Option<String>,
    text: &str,
    edits: &mut Vec<TextEdit>,
) -> Option<()> {
    let Some(value) = value else {
        return Some(());
    };
    if map.kind() != YamlKind::Mapping {
        return None;
    }
    if let Some(field) = map.get(key) {
        // Replace the whitespace after the colon too: the old value may begin on the next line.
        let key = field.key_range();
        let start = key.end + text[key.end..].find(':')? + 1;
        let end = field.range().end.max(start);
        edits.push(TextEdit {
            range: start..start + text[start..end].trim_end().len(),
            text: format!(" {value}"),
        });
        return Some(());
    }
    // In the order of the schema, the stamp follows the state.
    let after = map.get("state").or(map.children().last())?.range().end;
    let text = match map.is_in_brackets() {
        true => format!(", {key}: {value}"),
        false => {
            let first = map.children().next()?.key_range().start;
            let line = line_start(text, first);
            format!("\n{}{key}: {value}", &text[line..first])
        }
    };
    edits.push(TextEdit {
        range: after..after,
        text,
    });
    Some(())
}

/// The edit that removes a field of a map; `None` if there is no such field, or it is the first.
fn without(map: YamlNode<'_>, key: &str, text: &str) -> Option<TextEdit> {
    let fields: Vec<_> = map.children().collect();
    let index = fields.iter().position(|field| field.key() == key)?;
    let before = fields.get(index.checked_sub(1)?)?;
    let field = fields.get(index)?;
    let end = field.range().end;
    let range = match map.is_in_brackets() {
        true => before.range().end..end,
        false => line_start(text, field.key_range().start)..next_line(text, end),
    };
    Some(TextEdit {
        range,
        text: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::{TranslationEdit, edit_translation};

    fn check(file: &str, edit: &TranslationEdit<'_>, expected: &str) {
        assert_eq!(
            edit_translation(file, edit).as_deref(),
            Some(expected),
            "{file}"
        );
    }

    #[test]
    fn a_translation_that_is_no_longer_reviewed_loses_the_date_of_its_review() {
        let draft = TranslationEdit {
            state: Some("draft"),
            ..TranslationEdit::default()
        };
        check(
            "---\ntranslation: { state: reviewed, translator: Office, reviewed: 2020-04-08 }\n---\n",
            &draft,
            "---\ntranslation: { state: draft, translator: Office }\n---\n",
        );
        check(
            "---\ntranslation:\n  state: reviewed # by hand\n  reviewed: 2020-04-08 # then\n  translator: Office\n---\n",
            &draft,
            "---\ntranslation:\n  state: draft # by hand\n  translator: Office\n---\n",
        );
    }

    #[test]
    fn a_stamp_is_set_in_every_style_of_front_matter() {
        let stamp = TranslationEdit {
            stamp: Some("sha256:1"),
            ..TranslationEdit::default()
        };
        check(
            "---\ntitle: A\nsummary: B\ntranslation: { state: reviewed } # checked\n---\nBody\n",
            &stamp,
            "---\ntitle: A\nsummary: B\ntranslation: { state: reviewed, source_hash: \"sha256:1\" } # checked\n---\nBody\n",
        );
        check(
            "---\ntitle: A\ntranslation:\n  state: machine\n  source_hash: \"sha256:0\"\nsummary: B\n---\n",
            &stamp,
            "---\ntitle: A\ntranslation:\n  state: machine\n  source_hash: \"sha256:1\"\nsummary: B\n---\n",
        );
        check(
            "---\ntitle: A\ntranslation:\n  state: machine\nsummary: B\n---\n",
            &stamp,
            "---\ntitle: A\ntranslation:\n  state: machine\n  source_hash: \"sha256:1\"\nsummary: B\n---\n",
        );
        check(
            "---\ntitle: A\nsummary: B\n---\nBody",
            &stamp,
            "---\ntitle: A\nsummary: B\ntranslation: { state: reviewed, source_hash: \"sha256:1\" }\n---\nBody",
        );
    }

    #[test]
    fn title_summary_and_body_are_replaced_and_the_rest_stays() {
        check(
            "---\n# why\ntitle: >-\n  A\n  long one\nsummary: 'B' # remark\ntranslation: { state: draft }\n---\nOld\n",
            &TranslationEdit {
                title: Some("A: new"),
                summary: Some("C"),
                state: Some("reviewed"),
                stamp: None,
                body: Some("New\n"),
            },
            "---\n# why\ntitle: \"A: new\"\nsummary: \"C\" # remark\ntranslation: { state: reviewed }\n---\nNew\n",
        );
    }
}
