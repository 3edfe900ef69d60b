//! Builds the exceptions of a ruling that are granted on application.

use super::references::ReferenceResolver;
use super::schema::{ExceptionShape, RulingShape};
use super::yaml::YamlNodeId;
use crate::model::ExceptionOnApplication;

/// The exceptions of a ruling.
pub(super) fn exceptions(
    resolver: &mut ReferenceResolver<'_>,
    ruling: &RulingShape,
    node: YamlNodeId,
) -> Vec<ExceptionOnApplication> {
    resolver.items(&ruling.exceptions, node, &["exceptions"], exception)
}

fn exception(
    resolver: &mut ReferenceResolver<'_>,
    shape: &ExceptionShape,
    node: YamlNodeId,
) -> Option<ExceptionOnApplication> {
    let granted_by = resolver.record_or_name(&shape.granted_by, node, &["granted_by"]);
    // Both are resolved, so that one run reports the faults of both.
    let to = match &shape.to {
        None => Some(None),
        Some(to) => resolver.record_or_name(to, node, &["to"]).map(Some),
    };
    Some(ExceptionOnApplication {
        purpose: resolver.label(&shape.purpose, node, &["for"]),
        granted_by: granted_by?,
        to: to?,
    })
}
