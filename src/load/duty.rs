//! Builds the duties of an advisory.

use super::references::ReferenceResolver;
use super::schema::DutyShape;
use super::yaml::YamlNodeId;
use crate::model::Duty;

/// The duties of an advisory.
pub(super) fn duties(
    shapes: &[DutyShape],
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Duty> {
    resolver.items(shapes, root, &["duties"], |resolver, shape, node| {
        let audiences = &shape.audiences;
        Some(Duty {
            by: shape.by.0,
            include: resolver.ids(&audiences.include.0, node, &["audiences", "include"]),
            exclude: resolver.ids(&audiences.exclude, node, &["audiences", "exclude"]),
            text: resolver.label(&shape.text.0, node, &["text"]),
            audiences_origin: resolver.document.origin_of(node, &["audiences"]),
            by_origin: resolver.document.origin_of(node, &["by"]),
        })
    })
}
