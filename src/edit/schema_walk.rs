//! Visits the values of a YAML document together with their schemas.

use serde_json::Value;

use crate::load::{YamlKind, YamlNode};
use crate::schema::{item_schema, property_schema};

/// Receives a value, its schema, and the keys down to it; the key of a list item is empty.
type SchemaVisitor<'v, 's> = dyn FnMut(YamlNode<'s>, &Value, &[&'s str]) + 'v;

/// Visits the root and every value below it that has a schema.
pub(super) fn walk<'s>(root: YamlNode<'s>, schema: &Value, visitor: &mut SchemaVisitor<'_, 's>) {
    visit(root, schema, &mut Vec::new(), visitor);
}

fn visit<'s>(
    node: YamlNode<'s>,
    schema: &Value,
    path: &mut Vec<&'s str>,
    visitor: &mut SchemaVisitor<'_, 's>,
) {
    visitor(node, schema, path);
    for child in node.children() {
        let schema = match node.kind() == YamlKind::Mapping {
            true => property_schema(schema, child.key()),
            false => item_schema(schema),
        };
        if let Some(schema) = schema {
            path.push(child.key());
            visit(child, schema, path, visitor);
            path.pop();
        }
    }
}
