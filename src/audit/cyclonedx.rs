//! The rows of a CycloneDX bill of materials in JSON: all components, nested ones too.

use std::collections::VecDeque;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::inventory::{InventoryError, InventoryRow, MAX_ROWS, RowSink};
use super::line_counter::LineCounter;

/// The deepest nesting of components: each level is parsed again.
const MAX_DEPTH: usize = 32;

/// The fields of a bill of materials that are read (CycloneDX 1.6, `bom-1.6.schema.json`).
#[derive(Deserialize)]
struct CycloneDxBom<'a> {
    #[serde(rename = "bomFormat")]
    format: Option<String>,
    #[serde(default, borrow)]
    components: Vec<&'a RawValue>,
}

/// The fields of a component that are read. A value of the wrong type counts as missing, so that no
/// component is lost.
#[derive(Default, Deserialize)]
#[serde(default)]
struct CycloneDxComponent<'a> {
    name: Value,
    group: Value,
    version: Value,
    publisher: Value,
    supplier: Value,
    manufacturer: Value,
    purl: Value,
    cpe: Value,
    #[serde(borrow)]
    components: Option<&'a RawValue>,
}

/// Passes every component to the sink, nested ones too, in the order of the file.
pub(super) fn rows(text: &str, sink: &mut RowSink<'_>) -> Result<(), InventoryError> {
    let bill: CycloneDxBom = serde_json::from_str(text).map_err(json_error)?;
    if bill.format.as_deref() != Some("CycloneDX") {
        let detail = String::new();
        return Err(InventoryError::Json { detail });
    }
    let mut lines = LineCounter::new(text);
    let mut count = 0;
    let mut queue: VecDeque<(&RawValue, usize)> =
        bill.components.iter().map(|raw| (*raw, 1)).collect();
    while let Some((raw, depth)) = queue.pop_front() {
        count += 1;
        if count > MAX_ROWS {
            return Err(InventoryError::TooManyRows);
        }
        let component: CycloneDxComponent = serde_json::from_str(raw.get()).unwrap_or_default();
        // The component is a slice of the text, so its address gives its position.
        let position = (raw.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        sink(row(&component, lines.line_at(position)));
        let Some(inner) = component.components else {
            continue;
        };
        if depth == MAX_DEPTH {
            let detail = format!("components are nested deeper than {MAX_DEPTH} levels");
            return Err(InventoryError::Json { detail });
        }
        let inner: Vec<&RawValue> = serde_json::from_str(inner.get()).map_err(json_error)?;
        // Nested components come before the next one, as in the file.
        for raw in inner.into_iter().rev() {
            queue.push_front((raw, depth + 1));
        }
    }
    Ok(())
}

fn json_error(error: serde_json::Error) -> InventoryError {
    let detail = error.to_string();
    InventoryError::Json { detail }
}

fn row(component: &CycloneDxComponent<'_>, line: u32) -> InventoryRow {
    let publishers = [
        component.publisher.as_str(),
        component.supplier["name"].as_str(),
        component.manufacturer["name"].as_str(),
        component.group.as_str(),
    ];
    let publisher = publishers.into_iter().flatten().next();
    let identifiers = [component.purl.as_str(), component.cpe.as_str()];
    InventoryRow {
        line,
        name: text(component.name.as_str()),
        version: text(component.version.as_str()),
        publisher: text(publisher),
        identifiers: identifiers
            .into_iter()
            .flatten()
            .map(str::to_owned)
            .collect(),
    }
}

fn text(value: Option<&str>) -> String {
    value.unwrap_or_default().trim().to_owned()
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
    { "name": 7 },
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
                (8, "", ""),
                (9, "", ""),
                (10, "Teams", "Microsoft"),
            ]
        );
        assert_eq!(rows[1].identifiers, ["pkg:generic/inner@1"]);
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
        assert!(!kind("[]"));
        assert!(!kind(r#"{"bomFormat": "CycloneDX", "components": 1}"#));
        let deep = format!(
            r#"{{"bomFormat":"CycloneDX","components":{}{}}}"#,
            r#"[{"components":"#.repeat(40) + "[]",
            "}]".repeat(40)
        );
        assert!(!kind(&deep));
    }
}
