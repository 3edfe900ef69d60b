//! Builds `advisories/**/*.yaml`.

use super::evidence;
use super::lists::text;
use super::record::Decoded;
use super::references::{KnownRecords, ReferenceResolver, RequiredLanguages, unknown_language};
use super::ruling;
use super::schema::AdvisoryShape;
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::Diagnostics;
use crate::model::{
    Advisory, AdvisoryRevision, Alternative, Alternatives, DateOrigins, LanguageId, Relation,
    RelationKind, RelationTarget, Texts,
};

/// Builds one advisory; `None` where its issuer is not known.
pub(super) fn build(
    draft: &Decoded<AdvisoryShape>,
    texts: Texts,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Option<Advisory> {
    let document = draft.document.as_ref();
    let root = draft.node;
    let mut resolver = ReferenceResolver::of(draft, references, diagnostics);
    let shape = &draft.value;
    let issuer = resolver.id(&shape.issuer, document.nearest_existing(root, &["issuer"]))?;
    let relations = relations(shape, document, &mut resolver);
    let rulings = ruling::build(&shape.rulings, document.get(root, "rulings"), &mut resolver);
    let alternatives = alternatives(shape, document, &mut resolver);
    Some(Advisory {
        slug: shape.id.0.clone(),
        issuer,
        status: shape.status.0,
        binding: shape.binding,
        source_language: source_language(shape, document, &mut resolver),
        issued: shape.issued.0,
        effective_from: shape.effective_from.as_ref().unwrap_or(&shape.issued).0,
        effective_until: shape.effective_until.as_ref().map(|day| day.0),
        review_by: shape.review_by.as_ref().map(|day| day.0),
        retroactive: shape.retroactive,
        relations,
        legal_basis: resolver.ids(&shape.legal_basis, document.get(root, "legal_basis")),
        distribution: shape.distribution.0,
        revisions: resolver.resolve_items(
            &shape.revisions,
            document.get(root, "revisions"),
            |resolver, revision, node| {
                Some(AdvisoryRevision {
                    number: text(&revision.number),
                    date: revision.date.0,
                    summary: resolver.localized(
                        &revision.summary,
                        node,
                        &["summary"],
                        RequiredLanguages::Any,
                        text,
                    ),
                })
            },
        ),
        rulings,
        alternatives,
        vulnerabilities: evidence::vulnerabilities(
            &shape.vulnerabilities,
            document.get(root, "vulnerabilities"),
            &mut resolver,
        ),
        references: evidence::references(
            &shape.references,
            document.get(root, "references"),
            &mut resolver,
        ),
        involvements: evidence::involvements(
            &shape.involvements,
            document.get(root, "involvements"),
            &mut resolver,
        ),
        texts,
        origin: draft.id_origin(),
        dates: dates(document, root),
        incomplete: resolver.incomplete,
    })
}

fn dates(document: &YamlDocument, root: YamlNodeId) -> DateOrigins {
    let id = document.nearest_existing(root, &["id"]);
    let of = |key: &str| document.origin(document.get(root, key).unwrap_or(id));
    DateOrigins {
        issued: of("issued"),
        from: of("effective_from"),
        until: of("effective_until"),
        review: of("review_by"),
    }
}

fn source_language(
    shape: &AdvisoryShape,
    document: &YamlDocument,
    resolver: &mut ReferenceResolver<'_>,
) -> LanguageId {
    let Some(tag) = &shape.source_language else {
        return LanguageId::SOURCE;
    };
    let known = &resolver.references.languages;
    match known.iter().position(|language| language == tag) {
        Some(index) => LanguageId::new(index),
        None => {
            let origin = document.origin_of(YamlNodeId::ROOT, &["source_language"]);
            resolver
                .diagnostics
                .push(unknown_language(tag, known, &origin));
            LanguageId::SOURCE
        }
    }
}

fn relations(
    shape: &AdvisoryShape,
    document: &YamlDocument,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Relation> {
    let written = &shape.relations;
    let lists = [
        (RelationKind::Supersedes, &written.supersedes),
        (RelationKind::Amends, &written.amends),
        (RelationKind::Revokes, &written.revokes),
        (RelationKind::Withdraws, &written.withdraws),
        (RelationKind::Reinstates, &written.reinstates),
    ];
    let node = document.get(YamlNodeId::ROOT, "relations");
    let mut relations = Vec::new();
    for (kind, ids) in lists {
        let list = node.and_then(|node| document.get(node, kind.name()));
        relations.extend(resolver.resolve_items(ids, list, |resolver, id, node| {
            let target = if kind == RelationKind::Amends {
                RelationTarget::Ruling(resolver.ruling(id, node)?)
            } else {
                RelationTarget::Advisory(resolver.id(id, node)?)
            };
            Some(Relation {
                kind,
                target,
                origin: document.origin(node),
            })
        }));
    }
    relations
}

fn alternatives(
    shape: &AdvisoryShape,
    document: &YamlDocument,
    resolver: &mut ReferenceResolver<'_>,
) -> Alternatives {
    let list = document
        .get(YamlNodeId::ROOT, "alternatives")
        .and_then(|node| document.get(node, "items"));
    Alternatives {
        order_by: shape
            .alternatives
            .order_by
            .iter()
            .map(|key| key.0)
            .collect(),
        items: resolver.resolve_items(&shape.alternatives.items, list, |resolver, item, node| {
            let place = document.nearest_existing(node, &["product"]);
            Some(Alternative {
                product: resolver.id(&item.product, place)?,
                rank: item.rank,
                origin: document.origin(place),
            })
        }),
    }
}
