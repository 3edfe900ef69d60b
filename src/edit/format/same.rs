//! Do two texts say the same?

use serde_json::Value;

use crate::edit::yaml::{Entry, Kind, Node};
use crate::model::parse_date;
use crate::schema::{Meaning, below, item, meaning};

/// Whether two values are the same for whoever reads them: the order of a map's fields and the
/// form of a day say nothing.
pub(super) fn same(a: &Node, b: &Node, schema: &Value) -> bool {
    match (&a.kind, &b.kind) {
        (
            Kind::Scalar {
                text: a,
                style: a_style,
            },
            Kind::Scalar {
                text: b,
                style: b_style,
            },
        ) => {
            let day = |text: &str| match meaning(schema) {
                Some(Meaning::Date) => parse_date(text),
                _ => None,
            };
            a_style == b_style && (a == b || (day(a).is_some() && day(a) == day(b)))
        }
        (Kind::List(a), Kind::List(b)) => {
            let schema = item(schema).unwrap_or(&Value::Null);
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b, schema))
        }
        (Kind::Map { entries: a, .. }, Kind::Map { entries: b, .. }) => {
            let (a, b) = (sorted(a), sorted(b));
            a.len() == b.len()
                && a.iter().zip(&b).all(|(a, b)| {
                    let schema = below(schema, &a.key).unwrap_or(&Value::Null);
                    a.key == b.key && same(&a.value, &b.value, schema)
                })
        }
        (Kind::Scalar { .. } | Kind::List(_) | Kind::Map { .. }, _) => false,
    }
}

/// Two fields of one name, which are a fault of their own, keep their order.
fn sorted(entries: &[Entry]) -> Vec<&Entry> {
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by(|a, b| a.key.cmp(&b.key));
    sorted
}
