//! Builds vulnerabilities, references and involvements.

use super::lists::text;
use super::references::{ReferenceResolver, RequiredLanguages};
use super::schema::{InvolvementShape, ReferenceShape, VulnerabilityShape};
use super::yaml::YamlNodeId;
use crate::model::{Affected, CvssScore, Involvement, Reference, VersionRange, Vulnerability};

/// Builds a list of vulnerabilities.
pub(super) fn vulnerabilities(
    shapes: &[VulnerabilityShape],
    list: Option<YamlNodeId>,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Vulnerability> {
    resolver.resolve_items(shapes, list, |resolver, shape, node| {
        let affected = resolver.document.get(node, "affected");
        Some(Vulnerability {
            cve: shape.cve.as_ref().map(|cve| cve.0.clone()),
            cvss: shape.cvss.iter().map(|vector| score(&vector.0)).collect(),
            affected: resolver.resolve_items(&shape.affected, affected, |resolver, item, node| {
                let place = resolver.document.nearest_existing(node, &["product"]);
                Some(Affected {
                    product: resolver.id(&item.product, place)?,
                    versions: VersionRange {
                        introduced: item.introduced.as_ref().map(|version| version.0.clone()),
                        fixed: item.fixed.as_ref().map(|version| version.0.clone()),
                    },
                })
            }),
        })
    })
}

fn score(vector: &cvss::Cvss) -> CvssScore {
    let text = vector.to_string();
    CvssScore {
        // Every base score has one decimal (CVSS 3.1 §7.1, 4.0 §8.2).
        tenths: (vector.score() * 10.0).round() as u8,
        version: if text.starts_with("CVSS:4.0") {
            "4.0"
        } else if text.starts_with("CVSS:3.1") {
            "3.1"
        } else if text.starts_with("CVSS:3.0") {
            "3.0"
        } else {
            "2.0"
        },
        vector: text,
    }
}

/// Builds a list of sources.
pub(super) fn references(
    shapes: &[ReferenceShape],
    list: Option<YamlNodeId>,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Reference> {
    resolver.resolve_items(shapes, list, |resolver, shape, node| {
        Some(Reference {
            kind: shape.kind.0,
            title: resolver.localized(&shape.title, node, &["title"], RequiredLanguages::Any, text),
            url: shape.url.as_ref().map(|link| link.0.clone()),
            publisher: shape.publisher.as_ref().map(text),
            date: shape.date.as_ref().map(|day| day.0),
        })
    })
}

/// Builds what parties said and did.
pub(super) fn involvements(
    shapes: &[InvolvementShape],
    list: Option<YamlNodeId>,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Involvement> {
    resolver.resolve_items(shapes, list, |resolver, shape, node| {
        let place = resolver.document.nearest_existing(node, &["party"]);
        Some(Involvement {
            party: resolver.party(&shape.party, place)?,
            status: shape.status.0,
            date: shape.date.as_ref().map(|day| day.0),
            statement: resolver.localized(
                &shape.statement,
                node,
                &["statement"],
                RequiredLanguages::Any,
                text,
            ),
        })
    })
}
