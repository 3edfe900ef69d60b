//! The head and the body of a translation, changed without touching what need not change.

use super::draft::quoted;
use super::text_edits::{TextEdit, apply_edits, line_start, next_line};
use super::yaml_range;
use crate::load::{YamlKind, YamlNode, YamlSource};

/// What is to stand in a translation; `None` where it stays as it is.
#[derive(Debug, Clone, Default)]
pub(crate) struct TranslationEdit<'a> {
    /// Its title.
    pub title: Option<&'a str>,
    /// Its summary.
    pub summary: Option<&'a str>,
    /// Who has looked at it: `machine`, `draft` or `reviewed`.
    pub state: Option<&'a str>,
    /// What it was made from.
    pub stamp: Option<&'a str>,
    /// Its body.
    pub body: Option<&'a str>,
}

/// A new translation.
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

/// The text of a file with the change made; `None` where its head cannot be read.
pub(crate) fn edit_translation(file: &str, change: &TranslationEdit<'_>) -> Option<String> {
    let at = yaml_range::yaml_range(file, true)?;
    let text = &file[at.clone()];
    let source = YamlSource::read(text)?;
    let root = source.root();
    let mut splices = Vec::new();
    set(root, "title", change.title.map(quoted), text, &mut splices)?;
    set(
        root,
        "summary",
        change.summary.map(quoted),
        text,
        &mut splices,
    )?;
    translation(root, change, text, &mut splices)?;
    let new = apply_edits(text, splices);
    let rest = &file[at.end..];
    let fence = next_line(rest, 0);
    let body = change.body.unwrap_or(&rest[fence..]);
    Some([&file[..at.start], &new, &rest[..fence], body].concat())
}

/// Sets the fields of `translation`.
fn translation(
    root: YamlNode<'_>,
    change: &TranslationEdit<'_>,
    text: &str,
    splices: &mut Vec<TextEdit>,
) -> Option<()> {
    let fields = [
        ("state", change.state.map(str::to_owned)),
        ("source_hash", change.stamp.map(quoted)),
    ];
    match root.get("translation") {
        Some(map) => {
            for (key, value) in fields {
                set(map, key, value, text, splices)?;
            }
            if change.state.is_some_and(|state| state != "reviewed") {
                splices.extend(without(map, "reviewed", text));
            }
        }
        None => {
            // A translation that says nothing of itself counts as reviewed.
            let state = change.state.unwrap_or("reviewed");
            let stamp = change.stamp.map(quoted);
            let stamp = stamp.map_or_else(String::new, |stamp| format!(", source_hash: {stamp}"));
            if change.state.is_some() || change.stamp.is_some() {
                add_line(
                    text,
                    &format!("translation: {{ state: {state}{stamp} }}"),
                    splices,
                );
            }
        }
    }
    Some(())
}

/// Sets a field of a map, in the way the map is written.
fn set(
    map: YamlNode<'_>,
    key: &str,
    value: Option<String>,
    text: &str,
    splices: &mut Vec<TextEdit>,
) -> Option<()> {
    let Some(value) = value else {
        return Some(());
    };
    if map.kind() != YamlKind::Mapping {
        return None;
    }
    if let Some(field) = map.get(key) {
        // A text below its key, or one of several lines, goes with the blanks before it.
        let key = field.key_range();
        let start = key.end + text[key.end..].find(':')? + 1;
        let end = field.range().end.max(start);
        let kept = text[start..end].len() - text[start..end].trim_end().len();
        splices.push(TextEdit {
            range: start..end - kept,
            text: format!(" {value}"),
        });
        return Some(());
    }
    // In the order of the fields: what it was made from follows who has looked at it.
    let after = map.get("state").or(map.children().last())?.range().end;
    let text = match map.is_in_brackets() {
        true => format!(", {key}: {value}"),
        false => {
            let first = map.children().next()?.key_range().start;
            let line = line_start(text, first);
            format!("\n{}{key}: {value}", &text[line..first])
        }
    };
    splices.push(TextEdit {
        range: after..after,
        text,
    });
    Some(())
}

/// Takes a field out of a map; `None` where it is not there, or heads the map.
fn without(map: YamlNode<'_>, key: &str, text: &str) -> Option<TextEdit> {
    let fields: Vec<_> = map.children().collect();
    let place = fields.iter().position(|field| field.key() == key)?;
    let before = fields.get(place.checked_sub(1)?)?;
    let field = fields.get(place)?;
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

/// Adds a line to the end of a head.
fn add_line(text: &str, line: &str, splices: &mut Vec<TextEdit>) {
    let end = text.trim_end().len();
    splices.push(TextEdit {
        range: end..end,
        text: format!("\n{line}"),
    });
}

#[cfg(test)]
mod tests {
    use super::{TranslationEdit, edit_translation};

    fn check(file: &str, change: &TranslationEdit<'_>, expected: &str) {
        assert_eq!(
            edit_translation(file, change).as_deref(),
            Some(expected),
            "{file}"
        );
    }

    /// A day on which somebody reviewed other words would be untrue.
    #[test]
    fn what_is_no_longer_reviewed_loses_the_day_of_its_review() {
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
    fn a_stamp_is_set_whichever_way_the_head_is_written() {
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
    fn words_and_body_are_exchanged_and_the_rest_stays() {
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
