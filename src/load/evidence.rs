//! Builds vulnerabilities, sources and the statements of parties.

use super::lists::text;
use super::references::ReferenceResolver;
use super::schema::{
    AffectedShape, InvolvementShape, ReferenceShape, VersionText, VulnerabilityShape,
};
use super::yaml::YamlNodeId;
use crate::model::{Affected, CvssScore, Involvement, Reference, VersionRange, Vulnerability};

/// Builds the list of vulnerabilities of a record.
pub(super) fn vulnerabilities(
    shapes: &[VulnerabilityShape],
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Vulnerability> {
    resolver.items(
        shapes,
        root,
        &["vulnerabilities"],
        |resolver, shape, node| {
            Some(Vulnerability {
                cve: shape.cve.as_ref().map(|cve| cve.0.clone()),
                cvss: shape.cvss.iter().map(|vector| score(&vector.0)).collect(),
                affected: resolver.items(&shape.affected, node, &["affected"], affected),
            })
        },
    )
}

fn affected(
    resolver: &mut ReferenceResolver<'_>,
    shape: &AffectedShape,
    node: YamlNodeId,
) -> Option<Affected> {
    Some(Affected {
        product: resolver.id(&shape.product, node, &["product"])?,
        versions: version_range(&shape.introduced, &shape.fixed),
    })
}

/// Builds a version range.
pub(super) fn version_range(
    introduced: &Option<VersionText>,
    fixed: &Option<VersionText>,
) -> VersionRange {
    let version = |text: &Option<VersionText>| text.as_ref().map(|version| version.0.clone());
    VersionRange {
        introduced: version(introduced),
        fixed: version(fixed),
    }
}

fn score(vector: &cvss::Cvss) -> CvssScore {
    let text = vector.to_string();
    CvssScore {
        // Every base score has one decimal (CVSS 3.1 §7.1, 4.0 §8.2).
        tenths: (vector.score() * 10.0).round() as u8,
        version: match text.get(.."CVSS:4.0".len()) {
            Some("CVSS:4.0") => "4.0",
            Some("CVSS:3.1") => "3.1",
            Some("CVSS:3.0") => "3.0",
            Some(_) | None => "2.0",
        },
        vector: text,
    }
}

/// Builds the list of sources of an advisory.
pub(super) fn references(
    shapes: &[ReferenceShape],
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Reference> {
    resolver.items(shapes, root, &["references"], |resolver, shape, node| {
        Some(Reference {
            kind: shape.kind.0,
            title: resolver.label(&shape.title, node, &["title"]),
            url: shape.url.as_ref().map(|link| link.0.clone()),
            file: shape
                .file
                .as_ref()
                .and_then(|name| resolver.attachment(&name.0, node, &["file"])),
            publisher: shape.publisher.as_ref().map(text),
            date: shape.date.as_ref().map(|day| day.0),
            about: resolver.items(&shape.about, node, &["about"], |resolver, target, node| {
                resolver.target(target, node)
            }),
        })
    })
}

/// Builds the statements of parties in an advisory.
pub(super) fn involvements(
    shapes: &[InvolvementShape],
    root: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Involvement> {
    resolver.items(shapes, root, &["involvements"], |resolver, shape, node| {
        let party = resolver.document.nearest_existing(node, &["party"]);
        Some(Involvement {
            party: resolver.party(&shape.party, party)?,
            status: shape.status.0,
            date: shape.date.as_ref().map(|day| day.0),
            statement: resolver.label(&shape.statement, node, &["statement"]),
        })
    })
}
