//! Builds the lists of alternatives of an advisory and of its rulings.

use super::references::ReferenceResolver;
use super::schema::{AlternativeShape, AlternativesShape};
use super::yaml::YamlNodeId;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Alternative, AlternativeKey, Alternatives};

/// The field `alternatives` of a record.
pub(super) fn alternatives(
    written: &AlternativesShape,
    parent: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Alternatives {
    let is_ranked = written.items.iter().any(|item| item.rank.is_some());
    let none = written.none.as_ref();
    if none.is_some() && !written.items.is_empty() {
        let document = resolver.document;
        let node = document.nearest_existing(parent, &["alternatives", "none"]);
        contradiction(resolver, node, "none-and-items");
    }
    Alternatives {
        order_by: match written.order_by.is_empty() && is_ranked {
            true => vec![AlternativeKey::Rank],
            false => written.order_by.iter().map(|key| key.0).collect(),
        },
        items: resolver.items(&written.items, parent, &["alternatives", "items"], item),
        none: none.map_or_else(Default::default, |none| {
            resolver.label(&none.0, parent, &["alternatives", "none"])
        }),
    }
}

fn item(
    resolver: &mut ReferenceResolver<'_>,
    shape: &AlternativeShape,
    node: YamlNodeId,
) -> Option<Alternative> {
    let document = resolver.document;
    let (product, offering, key) = match (&shape.product, &shape.offering) {
        (Some(product), None) => (resolver.id(product, node, &["product"])?, None, "product"),
        (None, Some(address)) => {
            let place = document.nearest_existing(node, &["offering"]);
            let offering = resolver.offering(address, place)?;
            (offering.product, Some(offering), "offering")
        }
        (Some(_), Some(_)) => {
            contradiction(resolver, node, "both");
            return None;
        }
        (None, None) => {
            // A written one may be broken, which has been reported.
            if !document.has_pruned(node) {
                contradiction(resolver, node, "neither");
            }
            resolver.incomplete = true;
            return None;
        }
    };
    Some(Alternative {
        product,
        offering,
        rank: shape.rank,
        origin: document.origin_of(node, &[key]),
    })
}

fn contradiction(resolver: &mut ReferenceResolver<'_>, node: YamlNodeId, what: &'static str) {
    resolver.incomplete = true;
    let origin = resolver.document.origin(node);
    resolver
        .diagnostics
        .push(Diagnostic::new(Code::ContradictoryAlternatives, &origin).with("what", what));
}
