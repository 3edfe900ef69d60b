//! The rows of a CycloneDX bill of materials in JSON: all components and services, nested ones too, and the
//! program that the bill describes.

use std::collections::VecDeque;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::inventory::{InventoryError, InventoryRow, MAX_ROWS, RowSink};
use super::line_counter::LineCounter;

/// The deepest nesting of components: each level is parsed again.
const MAX_DEPTH: usize = 32;

/// The fields of a bill or of its metadata that hold software (CycloneDX 1.6, `bom-1.6.schema.json`): its
/// name, and whether it holds a list.
const SOFTWARE: [(&str, bool); 3] = [
    ("component", false),
    ("components", true),
    ("services", true),
];

/// The fields of a component that can hold its publisher, the most exact first; those of the second kind
/// are objects with a name.
const PUBLISHERS: [(&str, bool); 6] = [
    ("publisher", false),
    ("supplier", true),
    ("manufacturer", true),
    ("provider", true),
    ("group", false),
    ("author", false),
];

/// The fields of an object, in the order of the file. A name may occur twice, which JSON leaves undefined:
/// the first one counts, and the row is reported.
struct JsonObject<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for JsonObject<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = JsonObject<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(JsonObject(fields))
    }
}

impl<'a> JsonObject<'a> {
    /// The values of a field; several if its name is repeated. `null` is no value.
    fn all(&self, name: &str) -> impl Iterator<Item = &'a RawValue> {
        let fields = self.0.iter().filter(move |(field, _)| field == name);
        fields
            .map(|(_, value)| *value)
            .filter(|value| value.get() != "null")
    }

    /// The text of a field; `Err` if it is a list or an object, or if its name is repeated.
    fn text(&self, name: &str) -> Result<String, String> {
        let mut values = self.all(name);
        let value = values.next().map_or("", RawValue::get);
        let text = serde_json::from_str::<String>(value);
        // A number is taken as it is written: `1e999` is no number of this program.
        let text = text.unwrap_or_else(|_| value.to_owned()).trim().to_owned();
        match values.next().is_some() || value.starts_with(['[', '{']) {
            true => Err(text),
            false => Ok(text),
        }
    }

    /// The objects, or lists of objects, that hold software.
    fn software(&self) -> Result<Vec<&'a RawValue>, InventoryError> {
        let mut found = Vec::new();
        for (name, is_list) in SOFTWARE {
            for value in self.all(name) {
                match is_list {
                    true => found.extend(
                        serde_json::from_str::<Vec<&RawValue>>(value.get()).map_err(json_error)?,
                    ),
                    false => found.push(value),
                }
            }
        }
        // Lines are counted forwards.
        found.sort_by_key(|value| value.get().as_ptr());
        Ok(found)
    }
}

/// Passes every component and service to the sink, nested ones too, in the order of the file.
pub(super) fn rows(text: &str, sink: &mut RowSink<'_>) -> Result<(), InventoryError> {
    let bill: JsonObject<'_> = serde_json::from_str(text).map_err(|error| {
        // The type of the whole is judged first, and hides an error behind it.
        let syntax = serde_json::from_str::<&RawValue>(text).err();
        json_error(syntax.unwrap_or(error))
    })?;
    if bill.text("bomFormat").as_deref() != Ok("CycloneDX") {
        let detail = String::new();
        return Err(InventoryError::Json { detail });
    }
    let mut first = bill.software()?;
    for metadata in bill.all("metadata") {
        let metadata: JsonObject<'_> = serde_json::from_str(metadata.get()).map_err(json_error)?;
        first.extend(metadata.software()?);
    }
    first.sort_by_key(|value| value.get().as_ptr());
    let mut lines = LineCounter::new(text);
    let mut count = 0;
    let mut queue: VecDeque<(&RawValue, usize)> = first.into_iter().map(|raw| (raw, 1)).collect();
    while let Some((raw, depth)) = queue.pop_front() {
        count += 1;
        if count > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        // The component is a slice of the text, so its address gives its position.
        let position = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let line = lines.line_at(position);
        let Ok(component) = serde_json::from_str::<JsonObject<'_>>(raw.get()) else {
            sink(InventoryRow {
                line,
                is_partial: true,
                ..InventoryRow::default()
            });
            continue;
        };
        sink(row(&component, line));
        let inner = component.software()?;
        if depth == MAX_DEPTH && !inner.is_empty() {
            let detail = format!("{line}:1");
            return Err(InventoryError::Json { detail });
        }
        // Nested components come before the next one, as in the file.
        for raw in inner.into_iter().rev() {
            queue.push_front((raw, depth + 1));
        }
    }
    Ok(())
}

fn json_error(error: serde_json::Error) -> InventoryError {
    let detail = match error.is_data() {
        true => String::new(),
        false => format!("{}:{}", error.line(), error.column()),
    };
    InventoryError::Json { detail }
}

fn row(component: &JsonObject<'_>, line: u32) -> InventoryRow {
    let mut is_partial = false;
    let mut text = |object: &JsonObject<'_>, name: &str| {
        object.text(name).unwrap_or_else(|text| {
            is_partial = true;
            text
        })
    };
    let name = text(component, "name");
    let version = text(component, "version");
    let identifiers = ["purl", "cpe"].map(|field| text(component, field));
    let mut publishers = PUBLISHERS.iter().map(|(field, is_named)| match is_named {
        false => text(component, field),
        true => {
            let parties = component.all(field);
            let mut parties = parties.filter_map(|party| serde_json::from_str(party.get()).ok());
            match parties.next() {
                Some(party) => text(&party, "name"),
                None => text(component, field),
            }
        }
    });
    let publisher = publishers.find(|publisher| !publisher.is_empty());
    InventoryRow {
        line,
        name,
        version,
        publisher: publisher.unwrap_or_default(),
        identifiers: identifiers
            .into_iter()
            .filter(|identifier| !identifier.is_empty())
            .collect(),
        is_partial,
    }
}

#[cfg(test)]
mod tests {
    use super::rows;
    use crate::audit::inventory::{InventoryError, InventoryRow};

    fn read(text: &str) -> Result<Vec<InventoryRow>, InventoryError> {
        let mut found = Vec::new();
        rows(text, &mut |row| found.push(row)).map(|()| found)
    }

    #[test]
    fn nested_components_are_rows_with_their_lines() {
        let text = r#"{
  "bomFormat": "CycloneDX",
  "components": [
    { "name": "Zoom", "version": "5.0", "supplier": { "name": "Zoom Video" },
      "components": [
        { "name": "Inner", "purl": "pkg:generic/inner@1" }
      ] },
    { "name": ["Zoom"] },
    "no component",
    { "name": "Teams", "cpe": "cpe:/a:microsoft:teams", "publisher": "Microsoft" }
  ]
}"#;
        let rows = read(text).expect("a bill");
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.line, row.name.as_str(), row.publisher.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (4, "Zoom", "Zoom Video"),
                (6, "Inner", ""),
                (8, "[\"Zoom\"]", ""),
                (9, "", ""),
                (10, "Teams", "Microsoft"),
            ]
        );
        assert_eq!(rows[1].identifiers, ["pkg:generic/inner@1"]);
        let partial: Vec<_> = rows.iter().map(|row| row.is_partial).collect();
        assert_eq!(partial, [false, false, true, true, false]);
    }

    #[test]
    fn software_is_found_wherever_a_bill_holds_it() {
        let check = |fields: &str, expected: &[&str]| {
            let rows = read(&format!(r#"{{"bomFormat":"CycloneDX",{fields}}}"#)).expect("a bill");
            let rows = rows.iter().map(|row| {
                let fields = [&*row.name, &*row.version, &*row.publisher];
                let partial = if row.is_partial { " (partial)" } else { "" };
                fields.join("|") + partial
            });
            assert_eq!(rows.collect::<Vec<_>>(), expected, "{fields}");
        };
        check(
            r#""metadata":{"component":{"name":"Zoom","components":[{"name":"Inner"}]}},"components":[]"#,
            &["Zoom||", "Inner||"],
        );
        check(
            r#""services":[{"name":"Zoom","provider":{"name":"Zoom Video"},"services":[{"name":"Inner"}]}]"#,
            &["Zoom||Zoom Video", "Inner||"],
        );
        check(
            r#""components":null,"services":[{"name":"Zoom"}]"#,
            &["Zoom||"],
        );
        // A field twice, or with a value that is no text.
        check(
            r#""components":[{"name":"A"}],"components":[{"name":"B"}]"#,
            &["A||", "B||"],
        );
        check(
            r#""components":[{"name":"Zoom","name":"X"}]"#,
            &["Zoom|| (partial)"],
        );
        check(
            r#""components":[{"name":"Zoom","version":"1","version":"2","purl":"a.b"}]"#,
            &["Zoom|1| (partial)"],
        );
        check(
            r#""components":[{"type":"x","type":"y","name":"Zoom"}]"#,
            &["Zoom||"],
        );
        check(
            r#""components":[{"name":"Zoom","version":1e999}]"#,
            &["Zoom|1e999|"],
        );
        check(
            r#""version":1e999,"components":[{"name":"Zoom","version":5.0}]"#,
            &["Zoom|5.0|"],
        );
        check(
            r#""components":[{"name":"Zoom","supplier":"Zoom Video"}]"#,
            &["Zoom||Zoom Video"],
        );
        check(
            r#""components":[{"name":null,"version":{}}]"#,
            &["|{}| (partial)"],
        );
    }

    #[test]
    fn other_json_is_refused() {
        let kind = |text: &str| match read(text) {
            Err(InventoryError::Json { detail }) => detail.is_empty(),
            other => panic!("{other:?}"),
        };
        assert!(kind(r#"{"spdxVersion": "SPDX-2.3"}"#));
        assert!(kind("{}"));
        assert!(!kind("{"));
        assert!(kind("[]"));
        assert!(kind(r#"["Zoom"]"#));
        assert!(!kind(r#"["Zoom",]"#));
        assert!(kind(r#"{"bomFormat": "CycloneDX", "components": 1}"#));
        let deep = format!(
            r#"{{"bomFormat":"CycloneDX","components":{}{}}}"#,
            r#"[{"components":"#.repeat(40) + "[]",
            "}]".repeat(40)
        );
        assert!(!kind(&deep));
    }
}
