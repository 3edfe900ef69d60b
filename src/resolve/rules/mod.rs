//! The rules as an ordered table. Each removes from an evaluation the rulings that it decides against.

mod across_issuers;
mod advice;
mod allow_list;
mod default;
mod evaluation;
mod exempt;
mod phase_out;
mod recommendation;
pub(super) mod versions;
mod within_issuer;

pub(super) use evaluation::{ActiveRuling, RuleEvaluation};

use crate::model::words;

words! {
    /// The rules of docs/policy.md, by the names in its section "The order of the rules". Explanations,
    /// machine forms and the keys of messages use the names.
    pub enum Rule {
        /// On an allow list a product stays banned until an issuer that may admit it does.
        AllowList = "allow-list",
        /// An exemption lifts the rulings it names.
        Exempt = "exempt",
        /// Binding rulings decide first; advice beside them leaves a mark at most.
        Advice = "advice",
        /// Of two rulings of one issuer the stricter holds.
        WithinIssuer = "within-issuer",
        /// Across issuers the strictest verdict wins.
        AcrossIssuers = "across-issuers",
        /// From the day after its due date a phase-out counts as a ban.
        PhaseOut = "phase-out",
        /// A recommendation shows over `permitted` and `conditional`.
        Recommendation = "recommendation",
        /// An unknown version takes the strictest verdict of all versions.
        Versions = "versions",
        /// Where no ruling matches, the audience's default holds.
        Default = "default",
    }
}

/// Applies a rule.
type RuleFn = fn(&mut RuleEvaluation<'_>);

/// The rules in the order in which they are applied. That on versions has no function here: it
/// combines the results of several evaluations, one for each representative version.
pub(super) const RULES: &[(Rule, Option<RuleFn>)] = &[
    (Rule::PhaseOut, Some(phase_out::apply)),
    (Rule::Exempt, Some(exempt::apply)),
    (Rule::AllowList, Some(allow_list::apply)),
    (Rule::Advice, Some(advice::apply)),
    (Rule::WithinIssuer, Some(within_issuer::apply)),
    (Rule::AcrossIssuers, Some(across_issuers::apply)),
    (Rule::Recommendation, Some(recommendation::apply)),
    (Rule::Default, Some(default::apply)),
    (Rule::Versions, None),
];
