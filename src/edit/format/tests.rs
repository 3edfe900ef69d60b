//! What formatting changes and what it keeps.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value};

use super::{FormatOutcome, format};
use crate::model::parse_date;
use crate::project::FileKind;
use crate::schema;

fn languages() -> Vec<String> {
    ["zh-Hant", "en", "ar"].map(str::to_owned).to_vec()
}

fn check(kind: FileKind, before: &str, after: &str) {
    let schema = schema::marked_schema(kind, &languages());
    let outcome = format(before, false, &schema);
    match before == after {
        true => assert_eq!(outcome, FormatOutcome::Right),
        false => assert_eq!(outcome, FormatOutcome::Changed(after.to_owned())),
    }
    assert_eq!(format(after, false, &schema), FormatOutcome::Right);
}

#[test]
fn a_field_moves_with_its_comments() {
    check(
        FileKind::Product,
        "# One file a product.\n\
         name:\n  en: Zoom\n  # as the vendor writes it\n  zh-Hant: \"Zoom\"\n  # deeper: still of the name\n\n\
         # the maker\n# and its seat\nvendor: zoom-video # why\nid: zoom\n\n# the end\n",
        "# One file a product.\n\
         id: zoom\n\
         name:\n  # as the vendor writes it\n  zh-Hant: \"Zoom\"\n  en: Zoom\n  # deeper: still of the name\n\n\
         # the maker\n# and its seat\nvendor: zoom-video # why\n\n# the end\n",
    );
}

#[test]
fn the_first_field_moves_with_its_comments_and_the_head_of_the_file_stays() {
    check(
        FileKind::Product,
        "# One file a product.\n\n# the maker\nvendor: v\n# the id\nid: a\n\
         name:\n  # in English\n  en: A\n  # in Chinese\n  zh-Hant: 甲\n",
        "# One file a product.\n\n# the id\nid: a\n\
         name:\n  # in Chinese\n  zh-Hant: 甲\n  # in English\n  en: A\n# the maker\nvendor: v\n",
    );
    check(
        FileKind::Product,
        "\n# One file a product.\nvendor: v\nid: a\n",
        "\n# One file a product.\nid: a\nvendor: v\n",
    );
}

#[test]
fn a_list_keeps_its_order_and_its_dashes() {
    check(
        FileKind::Vendors,
        "- country: TW\n  # of the maker\n  id: b\n  name: { en: B, zh-Hant: 乙, }\n- id: a\n  name: { zh-Hant: 甲 }\n",
        "  # of the maker\n- id: b\n  name: { zh-Hant: 乙, en: B, }\n  country: TW\n- id: a\n  name: { zh-Hant: 甲 }\n",
    );
}

#[test]
fn dates_become_iso_dates_and_other_texts_stay() {
    check(
        FileKind::Advisory,
        "id: a\nissued: 109/4/7   # Tuesday\neffective_from: '109/04/08'\nreview_by: 2020-10-07\nwording: 109/4/7\n",
        "id: a\nissued: 2020-04-07   # Tuesday\neffective_from: '2020-04-08'\nreview_by: 2020-10-07\nwording: 109/4/7\n",
    );
}

#[test]
fn an_unknown_field_stays_after_its_neighbour() {
    check(
        FileKind::Product,
        "vendor: v\nvendr: w\nid: a\n",
        "id: a\nvendor: v\nvendr: w\n",
    );
}

#[test]
fn blocks_and_line_ends_stay_as_they_are() {
    check(
        FileKind::Product,
        "note:\r\n  zh-Hant: |+\r\n    one\r\n\r\n  en: >-\r\n    two\r\nid: a\r\n",
        "id: a\r\nnote:\r\n  zh-Hant: |+\r\n    one\r\n\r\n  en: >-\r\n    two\r\n",
    );
}

#[test]
fn a_block_scalar_at_the_end_without_a_line_end_stays() {
    check(
        FileKind::Product,
        "name: { en: a }\nid: a",
        "id: a\nname: { en: a }\n",
    );
    let block = "name:\n  en: |\n    one\n  zh-Hant: |\n    two";
    check(FileKind::Product, block, block);
}

#[test]
fn the_body_of_a_text_is_not_changed() {
    let schema = schema::marked_schema(FileKind::Text, &languages());
    let text = "---\nsummary: S\ntitle: T\n---\nsummary: x\ntitle: y\n";
    let right = "---\ntitle: T\nsummary: S\n---\nsummary: x\ntitle: y\n";
    assert_eq!(
        format(text, true, &schema),
        FormatOutcome::Changed(right.to_owned())
    );
    assert_eq!(
        format("no head\n", true, &schema),
        FormatOutcome::Unreadable
    );
    assert_eq!(
        format("---\na: [\n---\n", true, &schema),
        FormatOutcome::Unreadable
    );
}

/// Generates a text with the fields of a schema, in any order and style.
struct Writer {
    rng: TestRng,
    out: String,
}

impl Writer {
    fn pick(&mut self, below: u32) -> u32 {
        self.rng.next_u32() % below
    }

    fn word(&mut self) -> String {
        let words = [
            "a",
            "視訊",
            "'it''s'",
            "\"q # no\"",
            "~",
            "1.5",
            "x: y",
            "109/4/7",
        ];
        let word = words[self.pick(words.len() as u32) as usize];
        match word {
            "x: y" => "\"x: y\"".to_owned(),
            word => word.to_owned(),
        }
    }

    fn date(&mut self) -> String {
        let (year, month, day) = (self.pick(30) + 90, self.pick(12) + 1, self.pick(28) + 1);
        match self.pick(3) {
            0 => format!("{year}/{month}/{day}"),
            1 => format!("'{year}/{month:02}/{day}'"),
            _ => format!("{}-{month:02}-{day:02}", year + 1911),
        }
    }

    fn scalar(&mut self, schema: &Value) -> String {
        match schema[crate::load::MARK].as_str() {
            Some("date") => self.date(),
            _ => self.word(),
        }
    }

    fn keys(&mut self, properties: &Map<String, Value>) -> Vec<String> {
        let mut keys: Vec<String> = properties.keys().cloned().collect();
        keys.push("unknown".to_owned());
        keys.retain(|_| self.pick(3) > 0);
        for index in (1..keys.len()).rev() {
            let other = self.pick(index as u32 + 1) as usize;
            keys.swap(index, other);
        }
        keys
    }

    fn comments(&mut self, indent: usize) {
        for _ in 0..self.pick(4).saturating_sub(1) {
            let text = match self.pick(4) {
                0 => "\n".to_owned(),
                1 => format!(
                    "{:width$}# {}\n",
                    "",
                    self.rng.next_u32(),
                    width = indent + 2
                ),
                _ => format!("{:indent$}# {}\n", "", self.rng.next_u32()),
            };
            self.out.push_str(&text);
        }
    }

    fn flow(&mut self, schema: &Value) -> String {
        if let Some(properties) = schema["properties"]
            .as_object()
            .filter(|list| !list.is_empty())
        {
            let fields: Vec<String> = self
                .keys(properties)
                .iter()
                .map(|key| {
                    format!(
                        "{key}: {}",
                        self.flow(&properties.get(key).cloned().unwrap_or_default())
                    )
                })
                .collect();
            return format!("{{ {} }}", fields.join(", "));
        }
        if schema["items"].is_object() {
            let items: Vec<_> = (0..self.pick(3))
                .map(|_| self.flow(&schema["items"]))
                .collect();
            return format!("[{}]", items.join(", "));
        }
        self.scalar(schema)
    }

    /// A value after its key or its dash; `indent` is the column of its parent.
    fn value(&mut self, schema: &Value, indent: usize, behind_dash: bool) {
        let has_fields = schema["properties"]
            .as_object()
            .is_some_and(|list| !list.is_empty());
        let is_list = schema["items"].is_object();
        if self.pick(4) == 0 || !(has_fields || is_list) {
            let block = self.pick(6) == 0 && !has_fields && !is_list;
            let text = match block {
                true => format!(
                    " |\n{:width$}one\n\n{:width$}# no comment\n",
                    "",
                    "",
                    width = indent + 3
                ),
                false => format!(
                    " {}{}\n",
                    self.flow(schema),
                    ["", " # why"][self.pick(2) as usize]
                ),
            };
            self.out.push_str(&text);
            return;
        }
        if is_list {
            // An empty block list is not possible.
            let column = indent + [0, 2][self.pick(2) as usize] + usize::from(behind_dash) * 2;
            self.out.push('\n');
            for _ in 0..=self.pick(3) {
                self.comments(column);
                let _ = write!(self.out, "{:column$}-", "");
                self.value(&schema["items"], column, true);
            }
            return;
        }
        let properties = schema["properties"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        let keys = self.keys(&properties);
        if keys.is_empty() {
            self.out.push_str(" {}\n");
            return;
        }
        let column = indent + 2;
        if !behind_dash {
            self.out.push('\n');
        }
        for (index, key) in keys.iter().enumerate() {
            if index == 0 && behind_dash {
                let _ = write!(self.out, " {key}:");
            } else {
                self.comments(column);
                let _ = write!(self.out, "{:column$}{key}:", "");
            }
            let value = properties.get(key).cloned().unwrap_or_default();
            self.value(&value, column, false);
        }
    }

    fn file(&mut self, schema: &Value) {
        self.comments(0);
        let properties = match schema["properties"].as_object() {
            Some(properties) => properties.clone(),
            None => {
                for _ in 0..=self.pick(4) {
                    self.out.push('-');
                    self.value(&schema["items"], 0, true);
                }
                return;
            }
        };
        for key in self.keys(&properties) {
            self.comments(0);
            let _ = write!(self.out, "{key}:");
            let value = properties.get(&key).cloned().unwrap_or_default();
            self.value(&value, 0, false);
        }
        self.comments(0);
        if self.pick(3) == 0 {
            self.out = self.out.trim_end().to_owned();
        }
    }
}

/// The record as another YAML parser decodes it, with normalized dates and sorted fields.
fn decoded(text: &str, schema: &Value) -> Value {
    fn normal(value: Value, schema: &Value) -> Value {
        match value {
            Value::String(text) if schema[crate::load::MARK] == "date" => match parse_date(&text) {
                Some(day) => day.to_string().into(),
                None => text.into(),
            },
            Value::Array(items) => items
                .into_iter()
                .map(|item| normal(item, &schema["items"]))
                .collect(),
            Value::Object(map) => {
                let mut fields: Vec<_> = map
                    .into_iter()
                    .map(|(key, value)| {
                        let value = normal(value, &schema["properties"][&key]);
                        (key, value)
                    })
                    .collect();
                fields.sort_by(|a, b| a.0.cmp(&b.0));
                Value::Object(fields.into_iter().collect())
            }
            other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => other,
        }
    }
    normal(serde_yaml::from_str(text).expect(text), schema)
}

fn sorted_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<_> = text
        .lines()
        .map(|line| line.trim().trim_start_matches("- ").to_owned())
        .filter(|line| line.starts_with('#'))
        .collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn formatting_twice_is_formatting_once_and_changes_no_record(seed in any::<[u8; 16]>()) {
        let rng = TestRng::from_seed(
            proptest::test_runner::RngAlgorithm::XorShift,
            &seed,
        );
        let mut writer = Writer { rng, out: String::new() };
        let kinds = [FileKind::Product, FileKind::Advisory, FileKind::Issuers, FileKind::Site];
        let kind = kinds[writer.pick(4) as usize];
        let schema = schema::marked_schema(kind, &languages());
        writer.file(&schema);
        let before = writer.out;
        let after = match format(&before, false, &schema) {
            FormatOutcome::Right => before.clone(),
            FormatOutcome::Changed(after) => after,
            FormatOutcome::Unreadable => panic!("{before}"),
        };
        prop_assert_eq!(format(&after, false, &schema), FormatOutcome::Right, "{}\n=>\n{}", before, after);
        prop_assert_eq!(decoded(&before, &schema), decoded(&after, &schema), "{}\n=>\n{}", before, after);
        prop_assert_eq!(sorted_lines(&before), sorted_lines(&after), "{}\n=>\n{}", before, after);
    }
}
