//! Builds vulnerabilities, sources and the statements of parties.

use super::lists::text;
use super::references::ReferenceResolver;
use super::schema::{
    AffectedShape, InvolvementShape, ReferenceShape, VersionText, VulnerabilityShape,
};
use super::yaml::YamlNodeId;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{
    Affected, CvssScore, Involvement, Reference, Version, VersionRange, Vulnerability,
};

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
        versions: version_range(&shape.introduced, &shape.fixed, node, resolver),
    })
}

/// Builds the version range of a map with `introduced` and `fixed`; reports one that holds no version.
pub(super) fn version_range(
    introduced: &Option<VersionText>,
    fixed: &Option<VersionText>,
    node: YamlNodeId,
    resolver: &mut ReferenceResolver<'_>,
) -> VersionRange {
    let version = |text: &Option<VersionText>| text.as_ref().map(|version| version.0.clone());
    let range = VersionRange {
        introduced: version(introduced),
        fixed: version(fixed),
    };
    if range.is_empty() {
        let shown = |version: &Option<Version>| {
            let text = version.as_ref().map(Version::to_string);
            text.unwrap_or_else(|| "0".to_owned())
        };
        let place = resolver.document.origin_of(node, &["fixed"]);
        let empty = Diagnostic::new(Code::EmptyVersionRange, &place)
            .with("introduced", shown(&range.introduced))
            .with("fixed", shown(&range.fixed));
        resolver.diagnostics.push(empty);
    }
    range
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a score is from 0 to 10"
)]
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
