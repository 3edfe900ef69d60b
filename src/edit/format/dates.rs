//! Writes dates in ISO 8601: `109/4/7` becomes `2020-04-07`.

use serde_json::Value;

use crate::edit::schema_walk::walk;
use crate::edit::text_edits::TextEdit;
use crate::load::YamlNode;
use crate::model::parse_date;
use crate::schema::{ValueMeaning, meaning};

/// The edits of dates in another form than ISO 8601, except those in block scalars.
pub(super) fn edits(root: YamlNode<'_>, schema: &Value) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    walk(root, schema, &mut |node, schema, _| {
        if meaning(schema) == Some(ValueMeaning::Date)
            && !node.is_block()
            && let Some(value) = node.text()
            && let Some(day) = parse_date(value)
            && value != day.to_string()
        {
            let quote = node.quote();
            edits.push(TextEdit {
                range: node.range(),
                text: format!("{quote}{day}{quote}"),
            });
        }
    });
    edits
}
