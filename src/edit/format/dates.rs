//! `109/4/7` becomes `2020-04-07`.

use serde_json::Value;

use crate::edit::splice::Splice;
use crate::edit::yaml::{Kind, Node, Style};
use crate::model::parse_date;
use crate::schema::{Meaning, below, item, meaning};

/// Days in another form than ISO 8601.
pub(super) fn splices(text: &str, node: &Node, schema: &Value) -> Vec<Splice> {
    let mut splices = Vec::new();
    find(text, node, schema, &mut splices);
    splices
}

fn find(text: &str, node: &Node, schema: &Value, splices: &mut Vec<Splice>) {
    match &node.kind {
        Kind::Scalar { text: value, style } => {
            if meaning(schema) == Some(Meaning::Date)
                && let Some(day) = parse_date(value)
            {
                let iso = day.to_string();
                let quote = match style {
                    Style::Plain => "",
                    Style::Quoted => &text[node.range.start..node.range.start + 1],
                    // Nobody writes a day below its key.
                    Style::Block => return,
                };
                if *value != iso {
                    splices.push(Splice {
                        range: node.range.clone(),
                        text: format!("{quote}{iso}{quote}"),
                    });
                }
            }
        }
        Kind::List(items) => {
            if let Some(schema) = item(schema) {
                for node in items {
                    find(text, node, schema, splices);
                }
            }
        }
        Kind::Map { entries, .. } => {
            for entry in entries {
                if let Some(schema) = below(schema, &entry.key) {
                    find(text, &entry.value, schema, splices);
                }
            }
        }
    }
}
