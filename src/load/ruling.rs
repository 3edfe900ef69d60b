//! Removes the invalid rulings of an advisory, then builds the others.

use std::sync::Arc;

use super::alternatives::alternatives;
use super::evidence::version_range;
use super::exception;
use super::record::Decoded;
use super::references::ReferenceResolver;
use super::schema::{AdvisoryShape, Day, RulingShape, TargetShape};
use super::wording;
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    BrokenRecords, Exemption, RecordKind, Ruling, RulingTarget, RulingVerdict, Slug, VerdictTerms,
};

/// Removes rulings whose verdict lacks a value it needs or has one it cannot have, and rulings
/// with the id of an earlier one; reports them and notes them as broken.
///
/// Done before ids become handles, so that the index of a ruling in its list is final.
pub(super) fn remove_invalid(
    mut decoded: Decoded<AdvisoryShape>,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Decoded<AdvisoryShape> {
    let advisory = decoded.value.id.0.clone();
    // The document is copied only if the preview has cached it.
    let document = Arc::make_mut(&mut decoded.document);
    let Some(list) = document.get(YamlNodeId::ROOT, "rulings") else {
        return decoded;
    };
    let nodes: Vec<_> = document.children(list).collect();
    let mut nodes = nodes.into_iter();
    let mut seen = Vec::<(Slug, YamlNodeId)>::new();
    decoded.value.rulings.retain(|shape| {
        let Some(node) = nodes.next() else {
            return true;
        };
        let slug = &shape.id.0;
        let first = seen.iter().find(|(known, _)| known == slug);
        let result = match first {
            None => check_ruling(shape, node, document),
            Some((_, first)) => RulingCheck::Invalid(
                Diagnostic::new(Code::DuplicateId, &document.origin_of(node, &["id"]))
                    .with("found", slug.as_str())
                    .related(&document.origin_of(*first, &["id"])),
            ),
        };
        seen.push((slug.clone(), node));
        match result {
            RulingCheck::Valid => return true,
            RulingCheck::Incomplete => {}
            RulingCheck::Invalid(diagnostic) => diagnostics.push(diagnostic),
        }
        broken.add(RecordKind::Ruling, format!("{advisory}#{slug}"));
        document.prune(node);
        decoded.incomplete = true;
        false
    });
    decoded
}

/// Whether a ruling can become one of the model.
enum RulingCheck {
    Valid,
    /// A value it needs was broken and has been reported.
    Incomplete,
    Invalid(Diagnostic),
}

fn check_ruling(shape: &RulingShape, node: YamlNodeId, document: &YamlDocument) -> RulingCheck {
    let conditional = shape.verdict.0 == RulingVerdict::Conditional;
    let phase_out = shape.verdict.0 == RulingVerdict::PhaseOut;
    let invalid = |code: Code, key: &str| {
        let value = document
            .get(node, key)
            .or(document.get(node, "verdict"))
            .unwrap_or(node);
        RulingCheck::Invalid(
            Diagnostic::new(code, &document.origin(value)).with("verdict", shape.verdict.0.name()),
        )
    };
    let is_pruned = |key: &str| {
        let mut pruned = document.pruned_children(node);
        let list = document.get(node, key);
        pruned.any(|child| document.key_is(child, key))
            || list.is_some_and(|list| document.has_pruned(list))
    };
    match (phase_out, shape.due_date.is_some()) {
        (true, false) if is_pruned("due_date") => return RulingCheck::Incomplete,
        (true, false) | (false, true) => return invalid(Code::MisplacedDueDate, "due_date"),
        (true, true) | (false, false) => {}
    }
    if shape.comply_by.is_some() && !conditional {
        return invalid(Code::MisplacedComplyBy, "comply_by");
    }
    if conditional == shape.conditions.is_empty() && !is_pruned("conditions") {
        return invalid(Code::MisplacedConditions, "conditions");
    }
    RulingCheck::Valid
}

/// Builds a ruling of an advisory.
pub(super) fn build(
    resolver: &mut ReferenceResolver<'_>,
    shape: &RulingShape,
    advisory_binds: bool,
    node: YamlNodeId,
) -> Option<Ruling> {
    let audiences = &shape.audiences;
    let day = |day: &Option<Day>| day.as_ref().map(|day| day.0);
    let origin = |key: &str| {
        let document = resolver.document;
        match document.get(node, key) {
            Some(value) => document.origin(value),
            None => document.origin_of(node, &["id"]),
        }
    };
    let (from_origin, until_origin) = (origin("effective_from"), origin("effective_until"));
    Some(Ruling {
        slug: shape.id.0.clone(),
        targets: resolver.items(&shape.targets.0, node, &["targets"], target),
        include: resolver.ids(&audiences.include.0, node, &["audiences", "include"]),
        exclude: resolver.ids(&audiences.exclude, node, &["audiences", "exclude"]),
        activities: resolver.activities(
            shape.activities.as_ref().map(|list| &*list.0),
            node,
            &["activities"],
        ),
        verdict: match shape.verdict.0 {
            RulingVerdict::Banned => VerdictTerms::Banned,
            RulingVerdict::PhaseOut => VerdictTerms::PhaseOut {
                due: shape.due_date.as_ref()?.0,
            },
            RulingVerdict::AdvisedAgainst => VerdictTerms::AdvisedAgainst,
            RulingVerdict::UnderReview => VerdictTerms::UnderReview,
            RulingVerdict::Conditional => VerdictTerms::Conditional {
                conditions: resolver.ids(&shape.conditions, node, &["conditions"]),
                comply_by: day(&shape.comply_by),
            },
            RulingVerdict::Permitted => VerdictTerms::Permitted,
            RulingVerdict::Recommended => VerdictTerms::Recommended,
        },
        binding: shape.binding.unwrap_or(advisory_binds),
        effective_from: day(&shape.effective_from),
        effective_until: day(&shape.effective_until),
        exempts: resolver.items(&shape.exempts, node, &["exempts"], |resolver, id, node| {
            Some(Exemption {
                ruling: resolver.ruling(id, node)?,
                origin: resolver.document.origin(node),
            })
        }),
        alternatives: shape
            .alternatives
            .as_ref()
            .map(|list| Box::new(alternatives(list, node, resolver))),
        exceptions: exception::exceptions(resolver, shape, node),
        wording: wording::wording(resolver, &shape.wording, node),
        reasons: resolver.ids(&shape.reasons, node, &["reasons"]),
        origin: resolver.document.origin_of(node, &["id"]),
        verdict_origin: resolver.document.origin_of(node, &["verdict"]),
        from_origin,
        until_origin,
    })
}

fn target(
    resolver: &mut ReferenceResolver<'_>,
    shape: &TargetShape,
    node: YamlNodeId,
) -> Option<RulingTarget> {
    let document = resolver.document;
    let versions = version_range(&shape.introduced, &shape.fixed, node, resolver);
    let place = document.nearest_existing(node, &["target"]);
    Some(RulingTarget {
        target: resolver.target(&shape.target, place)?,
        except: resolver.items(&shape.except, node, &["except"], |resolver, out, node| {
            resolver.target(out, node)
        }),
        versions,
    })
}
