//! The head and the body of a translation, changed without touching what need not change.

use super::draft::quoted;
use super::head;
use super::splice::{Splice, splice};
use super::yaml::{self, Entry, Kind, Layout, Node};

/// What is to stand in a translation; `None` where it stays as it is.
#[derive(Debug, Clone, Default)]
pub struct Change<'a> {
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
pub fn begun(title: &str, summary: &str, state: &str, stamp: &str, body: &str) -> String {
    let (title, summary, stamp) = (quoted(title), quoted(summary), quoted(stamp));
    format!(
        "---\ntitle: {title}\nsummary: {summary}\ntranslation: {{ state: {state}, source_hash: {stamp} }}\n---\n{body}"
    )
}

/// The text of a file with the change made; `None` where its head cannot be read.
pub fn changed(file: &str, change: &Change<'_>) -> Option<String> {
    let at = head::yaml(file, true)?;
    let text = &file[at.clone()];
    let root = yaml::read(text)?;
    let mut splices = Vec::new();
    set(&root, "title", change.title.map(quoted), text, &mut splices)?;
    set(
        &root,
        "summary",
        change.summary.map(quoted),
        text,
        &mut splices,
    )?;
    translation(&root, change, text, &mut splices)?;
    let new = splice(text, splices);
    let rest = &file[at.end..];
    let fence = rest.find('\n').map_or(rest.len(), |end| end + 1);
    let body = change.body.unwrap_or(&rest[fence..]);
    Some([&file[..at.start], &new, &rest[..fence], body].concat())
}

/// Sets the fields of `translation`.
fn translation(
    root: &Node,
    change: &Change<'_>,
    text: &str,
    splices: &mut Vec<Splice>,
) -> Option<()> {
    let fields = [
        ("state", change.state.map(str::to_owned)),
        ("source_hash", change.stamp.map(quoted)),
    ];
    match entry(root, "translation") {
        Some(entry) => {
            for (key, value) in fields {
                set(&entry.value, key, value, text, splices)?;
            }
            if change.state.is_some_and(|state| state != "reviewed") {
                splices.extend(without(&entry.value, "reviewed", text));
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

fn entry<'n>(map: &'n Node, key: &str) -> Option<&'n Entry> {
    match &map.kind {
        Kind::Map { entries, .. } => entries.iter().find(|entry| entry.key == key),
        Kind::Scalar { .. } | Kind::List(_) => None,
    }
}

/// Sets a field of a map, in the way the map is written.
fn set(
    map: &Node,
    key: &str,
    value: Option<String>,
    text: &str,
    splices: &mut Vec<Splice>,
) -> Option<()> {
    let Some(value) = value else {
        return Some(());
    };
    let Kind::Map { entries, layout } = &map.kind else {
        return None;
    };
    if let Some(entry) = entries.iter().find(|entry| entry.key == key) {
        // A text below its key, or one of several lines, goes with the blanks before it.
        let start = entry.key_range.end + text[entry.key_range.end..].find(':')? + 1;
        let end = entry.value.range.end.max(start);
        let kept = text[start..end].len() - text[start..end].trim_end().len();
        splices.push(Splice {
            range: start..end - kept,
            text: format!(" {value}"),
        });
        return Some(());
    }
    // In the order of the fields: what it was made from follows who has looked at it.
    let state = entries.iter().find(|entry| entry.key == "state");
    let after = state.or(entries.last())?.value.range.end;
    match layout {
        Layout::Braces => splices.push(Splice {
            range: after..after,
            text: format!(", {key}: {value}"),
        }),
        Layout::Lines => {
            let first = &entries.first()?.key_range;
            let line = text[..first.start].rfind('\n').map_or(0, |end| end + 1);
            let indent = &text[line..first.start];
            splices.push(Splice {
                range: after..after,
                text: format!("\n{indent}{key}: {value}"),
            });
        }
    }
    Some(())
}

/// Takes a field out of a map; `None` where it is not there, or heads the map.
fn without(map: &Node, key: &str, text: &str) -> Option<Splice> {
    let Kind::Map { entries, layout } = &map.kind else {
        return None;
    };
    let place = entries.iter().position(|entry| entry.key == key)?;
    let before = entries.get(place.checked_sub(1)?)?;
    let range = entries.get(place)?.key_range.start..entries.get(place)?.value.range.end;
    let range = match layout {
        Layout::Braces => before.value.range.end..range.end,
        Layout::Lines => {
            let start = text[..range.start].rfind('\n').map_or(0, |end| end + 1);
            let end = text[range.end..].find('\n');
            start..end.map_or(text.len(), |end| range.end + end + 1)
        }
    };
    Some(Splice {
        range,
        text: String::new(),
    })
}

/// Adds a line to the end of a head.
fn add_line(text: &str, line: &str, splices: &mut Vec<Splice>) {
    let end = text.trim_end().len();
    splices.push(Splice {
        range: end..end,
        text: format!("\n{line}"),
    });
}

#[cfg(test)]
mod tests {
    use super::{Change, changed};

    fn check(file: &str, change: &Change<'_>, expected: &str) {
        assert_eq!(changed(file, change).as_deref(), Some(expected), "{file}");
    }

    /// A day on which somebody reviewed other words would be untrue.
    #[test]
    fn what_is_no_longer_reviewed_loses_the_day_of_its_review() {
        let draft = Change {
            state: Some("draft"),
            ..Change::default()
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
        let stamp = Change {
            stamp: Some("sha256:1"),
            ..Change::default()
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
            &Change {
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
