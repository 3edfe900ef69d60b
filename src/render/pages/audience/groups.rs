//! The products of an audience grouped by verdict, and their order.

use crate::model::{Audience, Catalog, Id, Product};
use crate::render::parts::PageContext;
use crate::resolve::Label;
use std::cmp::Reverse;
use std::sync::OnceLock;

/// The groups, in the order of the page.
pub(crate) const GROUPS: [Label; 9] = [
    Label::Recommended,
    Label::Conditional,
    Label::Depends,
    Label::PhaseOut,
    Label::Banned,
    Label::AdvisedAgainst,
    Label::UnderReview,
    Label::NotAssessed,
    Label::Unregulated,
];

/// A product and its group.
#[derive(Debug, Clone, Copy)]
pub(crate) struct GroupMember {
    pub(crate) product: Id<Product>,
    pub(crate) group: Label,
}

/// By audience: its products in the order of one language. Every page of an audience needs them all,
/// and a long list has dozens of pages.
pub(crate) struct GroupOrderCache(Vec<OnceLock<Vec<GroupMember>>>);

impl GroupOrderCache {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        Self(catalog.audiences.ids().map(|_| OnceLock::new()).collect())
    }
}

impl<'a> PageContext<'a> {
    /// All products by group; in each the recommended ones first, then by due date, domestic ones
    /// first, then those on a framework contract, then by name.
    pub(crate) fn by_verdict(&self, audience: Id<Audience>) -> &'a [GroupMember] {
        self.language.group_order_cache.0[audience.index()].get_or_init(|| {
            let plan = self.plan;
            let mut sorted: Vec<_> = self
                .language
                .products
                .iter()
                .map(|id| {
                    let answer = self.answer(*id, audience);
                    let group = group_of(answer.label());
                    let single = answer.single().map(|row| &row.outcome);
                    let product = &plan.catalog.products[*id];
                    let key = (
                        GROUPS.iter().position(|known| *known == group),
                        !single.is_some_and(|outcome| outcome.recommended),
                        single.and_then(|outcome| outcome.due_date),
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
            // They are already sorted by name, and the sort is stable.
            sorted.sort_by_key(|(key, _)| *key);
            sorted.into_iter().map(|(_, member)| member).collect()
        })
    }
}

fn group_of(label: Label) -> Label {
    match label {
        Label::Permitted => Label::Recommended,
        Label::Banned
        | Label::PhaseOut
        | Label::AdvisedAgainst
        | Label::UnderReview
        | Label::Unregulated
        | Label::NotAssessed
        | Label::Conditional
        | Label::Recommended
        | Label::Depends => label,
    }
}

/// The keys of the heading of a group, and of the message on what to do.
pub(crate) fn messages(group: Label) -> (&'static str, &'static str) {
    match group {
        Label::Recommended | Label::Permitted => ("group-use", "group-about-use"),
        Label::Conditional => ("group-conditional", "group-about-conditional"),
        Label::PhaseOut => ("group-phase-out", "group-about-phase-out"),
        Label::Banned => ("group-banned", "group-about-banned"),
        Label::AdvisedAgainst => ("group-advised-against", "group-about-advised-against"),
        Label::Unregulated => ("group-unregulated", "group-about-unregulated"),
        Label::UnderReview => ("group-under-review", "group-about-under-review"),
        Label::NotAssessed => ("group-not-assessed", "group-about-not-assessed"),
        Label::Depends => ("group-depends", "group-about-depends"),
    }
}
