//! Builds the rulings of an advisory, and takes out the unsound ones first.

use std::sync::Arc;

use super::lists::text;
use super::record::Decoded;
use super::references::{ReferenceResolver, RequiredLanguages};
use super::schema::{AdvisoryShape, RulingShape, TargetShape};
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::RecordKind;
use crate::model::{
    Activities, BrokenRecords, Exemption, Ruling, RulingTarget, RulingVerdict, VerdictTerms,
    VersionRange,
};

/// Takes out rulings whose verdict lacks what it needs or carries what it may not, and those
/// whose id stands twice; reports them and notes them as broken.
///
/// Done before ids become handles, so that a ruling's place among its siblings is final.
pub(super) fn remove_invalid(
    mut draft: Decoded<AdvisoryShape>,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Decoded<AdvisoryShape> {
    let advisory = draft.value.id.0.clone();
    // Nobody else holds it yet, so this copies nothing.
    let document = Arc::make_mut(&mut draft.document);
    let Some(list) = document.get(YamlNodeId::ROOT, "rulings") else {
        return draft;
    };
    let nodes: Vec<_> = document.children(list).collect();
    let mut nodes = nodes.into_iter();
    let mut seen = Vec::<(String, YamlNodeId)>::new();
    draft.value.rulings.retain(|shape| {
        let Some(node) = nodes.next() else {
            return true;
        };
        let slug = shape.id.0.as_str();
        let first = seen
            .iter()
            .find(|(known, _)| known == slug)
            .map(|(_, first)| *first);
        seen.push((slug.to_owned(), node));
        let soundness = match first {
            None => check_ruling(shape, node, document),
            Some(first) => RulingCheck::Invalid(
                Diagnostic::new(Code::DuplicateId, &document.origin_of(node, &["id"]))
                    .with("found", slug)
                    .related(&document.origin_of(first, &["id"])),
            ),
        };
        match soundness {
            RulingCheck::Valid => return true,
            RulingCheck::Incomplete => {}
            RulingCheck::Invalid(fault) => diagnostics.push(fault),
        }
        broken.add(RecordKind::Ruling, format!("{advisory}#{slug}"));
        document.prune(node);
        draft.incomplete = true;
        false
    });
    draft
}

/// Whether a ruling can become one of the model.
enum RulingCheck {
    Valid,
    /// A value it cannot do without was broken, and has been reported.
    Incomplete,
    Invalid(Diagnostic),
}

fn check_ruling(shape: &RulingShape, node: YamlNodeId, document: &YamlDocument) -> RulingCheck {
    let conditional = shape.verdict.0 == RulingVerdict::Conditional;
    let phase_out = shape.verdict.0 == RulingVerdict::PhaseOut;
    let fault = |code: Code, key: &str| {
        let place = document
            .get(node, key)
            .or(document.get(node, "verdict"))
            .unwrap_or(node);
        RulingCheck::Invalid(
            Diagnostic::new(code, &document.origin(place)).with("verdict", shape.verdict.0.name()),
        )
    };
    let lost = |key: &str| {
        document
            .pruned_children(node)
            .into_iter()
            .any(|child| document.key_is(child, key))
            || document
                .get(node, key)
                .is_some_and(|list| document.has_pruned(list))
    };
    match (phase_out, shape.due_date.is_some()) {
        (true, false) if lost("due_date") => return RulingCheck::Incomplete,
        (true, false) | (false, true) => return fault(Code::MisplacedDueDate, "due_date"),
        (true, true) | (false, false) => {}
    }
    if conditional == shape.conditions.is_empty() && !lost("conditions") {
        return fault(Code::MisplacedConditions, "conditions");
    }
    RulingCheck::Valid
}

/// Builds the rulings of an advisory.
pub(super) fn build(
    shapes: &[RulingShape],
    list: Option<YamlNodeId>,
    resolver: &mut ReferenceResolver<'_>,
) -> Vec<Ruling> {
    resolver.resolve_items(shapes, list, |resolver, shape, node| {
        let document = resolver.document;
        let at = |keys: &[&str]| document.nearest_existing(node, keys);
        let list = |keys: &[&str]| {
            keys.iter()
                .try_fold(node, |node, key| document.get(node, key))
        };
        Some(Ruling {
            slug: shape.id.0.clone(),
            targets: resolver.resolve_items(&shape.targets.0, list(&["targets"]), target),
            include: resolver.ids(&shape.audiences.include.0, list(&["audiences", "include"])),
            exclude: resolver.ids(&shape.audiences.exclude, list(&["audiences", "exclude"])),
            activities: activities(shape),
            verdict: match shape.verdict.0 {
                RulingVerdict::Banned => VerdictTerms::Banned,
                RulingVerdict::PhaseOut => VerdictTerms::PhaseOut {
                    due: shape.due_date.as_ref()?.0,
                },
                RulingVerdict::UnderReview => VerdictTerms::UnderReview,
                RulingVerdict::Conditional => VerdictTerms::Conditional {
                    conditions: resolver.ids(&shape.conditions, list(&["conditions"])),
                },
                RulingVerdict::Permitted => VerdictTerms::Permitted,
                RulingVerdict::Recommended => VerdictTerms::Recommended,
            },
            exempts: resolver.resolve_items(
                &shape.exempts,
                list(&["exempts"]),
                |resolver, id, node| {
                    Some(Exemption {
                        ruling: resolver.ruling(id, node)?,
                        origin: document.origin(node),
                    })
                },
            ),
            wording: resolver.localized(
                &shape.wording,
                node,
                &["wording"],
                RequiredLanguages::Any,
                text,
            ),
            reasons: resolver.ids(&shape.reasons, list(&["reasons"])),
            origin: document.origin(at(&["id"])),
            verdict_origin: document.origin(at(&["verdict"])),
        })
    })
}

fn target(
    resolver: &mut ReferenceResolver<'_>,
    shape: &TargetShape,
    node: YamlNodeId,
) -> Option<RulingTarget> {
    let place = resolver.document.nearest_existing(node, &["target"]);
    let versions = VersionRange {
        introduced: shape.introduced.as_ref().map(|version| version.0.clone()),
        fixed: shape.fixed.as_ref().map(|version| version.0.clone()),
    };
    if versions.is_empty() {
        let origin = resolver.document.origin_of(node, &["fixed"]);
        let found = versions
            .fixed
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        resolver
            .diagnostics
            .push(Diagnostic::new(Code::BadVersion, &origin).with("found", found));
    }
    Some(RulingTarget {
        target: resolver.target(&shape.target, place)?,
        versions,
    })
}

fn activities(shape: &RulingShape) -> Activities {
    let Some(list) = &shape.activities else {
        return Activities::ALL;
    };
    list.0
        .iter()
        .fold(Activities::default(), |set, activity| set.with(activity.0))
}
