//! The products of an audience by verdict: the groups of its pages, and the order within each.

use crate::model::{Audience, Catalog, Id, Product};
use crate::render::parts::label;
use crate::render::parts::page_context::PageContext;
use crate::render::view::LabelKind;
use crate::resolve::Label;
use std::cmp::Reverse;
use std::sync::OnceLock;

/// The groups, in the order of the page.
pub(in crate::render) const GROUPS: [LabelKind; 6] = [
    LabelKind::Recommended,
    LabelKind::Conditional,
    LabelKind::PhaseOut,
    LabelKind::Banned,
    LabelKind::UnderReview,
    LabelKind::NotAssessed,
];

/// A product and its group.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) struct GroupMember {
    pub(in crate::render) product: Id<Product>,
    pub(in crate::render) group: LabelKind,
}

/// By audience: its products by group, in the order of one language. Every page of an audience
/// shows some of them.
pub(in crate::render) struct GroupOrderCache(Vec<OnceLock<Vec<GroupMember>>>);

impl GroupOrderCache {
    pub(in crate::render) fn new(catalog: &Catalog) -> Self {
        Self(catalog.audiences.ids().map(|_| OnceLock::new()).collect())
    }
}

impl<'a> PageContext<'a> {
    /// All products by what an audience is told of them: recommended ones first, then by due date,
    /// domestic ones first, then those on a framework contract, then by name.
    pub(in crate::render) fn by_verdict(&self, audience: Id<Audience>) -> &'a [GroupMember] {
        self.language_context.group_order_cache.0[audience.index()].get_or_init(|| {
            let plan = self.plan;
            let mut sorted: Vec<_> = self
                .language_context
                .products
                .iter()
                .map(|id| {
                    let answers = plan.answers(*id, audience);
                    let answer = answers.on(plan.as_of);
                    let group = group_of(answer.label());
                    let product = &plan.catalog.products[*id];
                    let key = (
                        GROUPS.iter().position(|known| *known == group),
                        Reverse(answer.recommended),
                        answer.due_date,
                        Reverse(product.domestic),
                        Reverse(product.framework_contract),
                    );
                    let member = GroupMember {
                        product: *id,
                        group,
                    };
                    (key, member)
                })
                .collect();
            // By name they are sorted already.
            sorted.sort_by_key(|(key, _)| *key);
            sorted.into_iter().map(|(_, member)| member).collect()
        })
    }
}

fn group_of(label: Label) -> LabelKind {
    match label {
        Label::Permitted => LabelKind::Recommended,
        Label::Banned
        | Label::PhaseOut
        | Label::UnderReview
        | Label::NotAssessed
        | Label::Conditional
        | Label::Recommended => label::label_kind(label),
    }
}

/// The messages that head a group, and say what to do.
pub(in crate::render) fn messages(group: LabelKind) -> (&'static str, &'static str) {
    match group {
        LabelKind::Recommended | LabelKind::Permitted => ("group-use", "group-about-use"),
        LabelKind::Conditional => ("group-conditional", "group-about-conditional"),
        LabelKind::PhaseOut => ("group-phase-out", "group-about-phase-out"),
        LabelKind::Banned => ("group-banned", "group-about-banned"),
        LabelKind::UnderReview => ("group-under-review", "group-about-under-review"),
        LabelKind::NotAssessed => ("group-not-assessed", "group-about-not-assessed"),
    }
}
