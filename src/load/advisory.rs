//! Builds `advisories/**/*.yaml`.

use super::alternatives::alternatives;
use super::duty;
use super::evidence;
use super::labels::unknown_language;
use super::lists::text;
use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver};
use super::ruling;
use super::schema::{AdvisoryShape, RevisionShape};
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::Diagnostics;
use crate::model::{
    Advisory, AdvisoryRevision, DateOrigins, LanguageId, Relation, RelationKind, RelationTarget,
    Texts,
};

/// Builds one advisory; `None` if its issuer is unknown.
pub(super) fn build(
    decoded: &Decoded<AdvisoryShape>,
    texts: Texts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Option<Advisory> {
    let document = decoded.document.as_ref();
    let root = decoded.node;
    let mut resolver = ReferenceResolver::of(decoded, references, diagnostics);
    let shape = &decoded.value;
    Some(Advisory {
        slug: shape.id.0.clone(),
        issuer: resolver.id(&shape.issuer, root, &["issuer"])?,
        jointly_with: resolver.ids(&shape.jointly_with, root, &["jointly_with"]),
        status: shape.status.0,
        binding: shape.binding,
        source_language: source_language(shape, &mut resolver),
        issued: shape.issued.0,
        effective_from: shape.effective_from.as_ref().unwrap_or(&shape.issued).0,
        effective_until: shape.effective_until.as_ref().map(|day| day.0),
        review_by: shape.review_by.as_ref().map(|day| day.0),
        retroactive: shape.retroactive,
        relations: relations(shape, &mut resolver),
        legal_basis: resolver.ids(&shape.legal_basis, root, &["legal_basis"]),
        distribution: shape.distribution.0,
        revisions: resolver.items(&shape.revisions, root, &["revisions"], revision),
        rulings: resolver.items(
            &shape.rulings,
            root,
            &["rulings"],
            |resolver, ruling, node| ruling::build(resolver, ruling, shape.binding, node),
        ),
        duties: duty::duties(&shape.duties, root, &mut resolver),
        alternatives: alternatives(&shape.alternatives, root, &mut resolver),
        vulnerabilities: evidence::vulnerabilities(&shape.vulnerabilities, root, &mut resolver),
        references: evidence::references(&shape.references, root, &mut resolver),
        involvements: evidence::involvements(&shape.involvements, root, &mut resolver),
        texts,
        origin: decoded.id_origin(),
        dates: dates(document, root),
        incomplete: resolver.incomplete,
    })
}

fn revision(
    resolver: &mut ReferenceResolver<'_>,
    shape: &RevisionShape,
    node: YamlNodeId,
) -> Option<AdvisoryRevision> {
    Some(AdvisoryRevision {
        number: text(&shape.number),
        date: shape.date.0,
        summary: resolver.label(&shape.summary, node, &["summary"]),
    })
}

fn dates(document: &YamlDocument, root: YamlNodeId) -> DateOrigins {
    let id = document.nearest_existing(root, &["id"]);
    let origin = |key: &str| document.origin(document.get(root, key).unwrap_or(id));
    DateOrigins {
        issued: origin("issued"),
        from: origin("effective_from"),
        until: origin("effective_until"),
        review: origin("review_by"),
    }
}

fn source_language(shape: &AdvisoryShape, resolver: &mut ReferenceResolver<'_>) -> LanguageId {
    let Some(tag) = &shape.source_language else {
        return LanguageId::SOURCE;
    };
    let known = &resolver.references.languages;
    match known.iter().position(|language| language == tag) {
        Some(index) => LanguageId::new(index),
        None => {
            let document = resolver.document;
            let origin = document.origin_of(YamlNodeId::ROOT, &["source_language"]);
            resolver
                .diagnostics
                .push(unknown_language(tag, known, &origin));
            LanguageId::SOURCE
        }
    }
}

fn relations(shape: &AdvisoryShape, resolver: &mut ReferenceResolver<'_>) -> Vec<Relation> {
    let written = &shape.relations;
    let lists = [
        (RelationKind::Supersedes, &written.supersedes),
        (RelationKind::Amends, &written.amends),
        (RelationKind::Revokes, &written.revokes),
        (RelationKind::Withdraws, &written.withdraws),
        (RelationKind::Reinstates, &written.reinstates),
        (RelationKind::Suspends, &written.suspends),
    ];
    let mut relations = Vec::new();
    for (kind, ids) in lists {
        let keys = ["relations", kind.name()];
        relations.extend(
            resolver.items(ids, YamlNodeId::ROOT, &keys, |resolver, id, node| {
                Some(Relation {
                    kind,
                    target: match kind == RelationKind::Amends
                        || kind == RelationKind::Suspends && id.contains('#')
                    {
                        true => RelationTarget::Ruling(resolver.ruling(id, node)?),
                        false => RelationTarget::Advisory(resolver.id_at(id, node)?),
                    },
                    origin: resolver.document.origin(node),
                })
            }),
        );
    }
    relations
}
