//! `109/4/7` becomes `2020-04-07`.

use serde_json::Value;

use crate::edit::text_edits::TextEdit;
use crate::load::{YamlKind, YamlNode};
use crate::model::parse_date;
use crate::schema::{ValueMeaning, item_schema, meaning, property_schema};

/// Days in another form than ISO 8601.
pub(super) fn edits(root: YamlNode<'_>, schema: &Value) -> Vec<TextEdit> {
    let mut splices = Vec::new();
    find(root, schema, &mut splices);
    splices
}

fn find(node: YamlNode<'_>, schema: &Value, splices: &mut Vec<TextEdit>) {
    match node.kind() {
        // Nobody writes a day below its key.
        YamlKind::Scalar if node.is_block() => {}
        YamlKind::Scalar => {
            if meaning(schema) == Some(ValueMeaning::Date)
                && let Some(value) = node.text()
                && let Some(day) = parse_date(value)
                && value != day.to_string()
            {
                let quote = node.quote();
                splices.push(TextEdit {
                    range: node.range(),
                    text: format!("{quote}{day}{quote}"),
                });
            }
        }
        YamlKind::Sequence => {
            if let Some(schema) = item_schema(schema) {
                for node in node.children() {
                    find(node, schema, splices);
                }
            }
        }
        YamlKind::Mapping => {
            for node in node.children() {
                if let Some(schema) = property_schema(schema, node.key()) {
                    find(node, schema, splices);
                }
            }
        }
    }
}
