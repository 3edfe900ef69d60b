//! Compares two YAML documents by their values.

use serde_json::Value;

use crate::load::{YamlKind, YamlNode};
use crate::model::parse_date;
use crate::schema::{ValueMeaning, item_schema, meaning, property_schema};

/// Whether two values are equal, whatever the order of the fields in maps and the format of dates.
pub(super) fn is_equivalent(a: YamlNode<'_>, b: YamlNode<'_>, schema: &Value) -> bool {
    if a.kind() != b.kind() || a.children().len() != b.children().len() {
        return false;
    }
    match a.kind() {
        YamlKind::Scalar => {
            let day = |node: YamlNode<'_>| match meaning(schema) {
                Some(ValueMeaning::Date) => parse_date(node.text()?),
                _ => None,
            };
            let has_same_style =
                (a.quote().is_empty(), a.is_block()) == (b.quote().is_empty(), b.is_block());
            has_same_style && (a.text() == b.text() || (day(a).is_some() && day(a) == day(b)))
        }
        YamlKind::Sequence => {
            let schema = item_schema(schema).unwrap_or(&Value::Null);
            let mut pairs = a.children().zip(b.children());
            pairs.all(|(a, b)| is_equivalent(a, b, schema))
        }
        YamlKind::Mapping => {
            let mut pairs = sorted(a).into_iter().zip(sorted(b));
            pairs.all(|(a, b)| {
                let schema = property_schema(schema, a.key()).unwrap_or(&Value::Null);
                a.key() == b.key() && is_equivalent(a, b, schema)
            })
        }
    }
}

/// Duplicate fields, which are reported elsewhere, keep their order.
fn sorted(map: YamlNode<'_>) -> Vec<YamlNode<'_>> {
    let mut sorted: Vec<_> = map.children().collect();
    sorted.sort_by_key(|node| node.key());
    sorted
}
