//! The rules as an ordered table: each takes out of a contest what it decides.

mod across_issuers;
mod allow_list;
mod default;
mod evaluation;
mod exempt;
mod phase_out;
mod recommendation;
pub(super) mod versions;
mod within_issuer;

pub(super) use evaluation::{ActiveRuling, RuleEvaluation};

/// The rules of `docs/policy.md`, by the names that explanations use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// On an allow list nothing is admitted without a body that may admit it.
    AllowList,
    /// An exemption lifts the rulings it names.
    Exempt,
    /// Of one issuer's rulings the narrower, stricter one holds.
    WithinIssuer,
    /// Across issuers the strictest verdict holds.
    AcrossIssuers,
    /// A phase-out counts as a ban from the day after its due date.
    PhaseOut,
    /// A recommendation shows over `permitted` and `conditional`.
    Recommendation,
    /// An unknown version takes the strictest of all.
    Versions,
    /// Where nothing matches, the audience's default holds.
    Default,
}

impl Rule {
    /// The stable name, in explanations, machine forms and the keys of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::AllowList => "allow-list",
            Self::Exempt => "exempt",
            Self::WithinIssuer => "within-issuer",
            Self::AcrossIssuers => "across-issuers",
            Self::PhaseOut => "phase-out",
            Self::Recommendation => "recommendation",
            Self::Versions => "versions",
            Self::Default => "default",
        }
    }
}

/// One row of the table.
pub(super) struct RuleRow {
    pub(super) rule: Rule,
    /// `None` for the rule on versions: it looks at the results of several contests, one for each
    /// stretch of versions.
    pub(super) apply: Option<fn(&mut RuleEvaluation<'_>)>,
}

/// In the order in which they are applied.
pub(super) const RULES: &[RuleRow] = &[
    RuleRow {
        rule: Rule::PhaseOut,
        apply: Some(phase_out::apply),
    },
    RuleRow {
        rule: Rule::Exempt,
        apply: Some(exempt::apply),
    },
    RuleRow {
        rule: Rule::AllowList,
        apply: Some(allow_list::apply),
    },
    RuleRow {
        rule: Rule::WithinIssuer,
        apply: Some(within_issuer::apply),
    },
    RuleRow {
        rule: Rule::AcrossIssuers,
        apply: Some(across_issuers::apply),
    },
    RuleRow {
        rule: Rule::Recommendation,
        apply: Some(recommendation::apply),
    },
    RuleRow {
        rule: Rule::Default,
        apply: Some(default::apply),
    },
    RuleRow {
        rule: Rule::Versions,
        apply: None,
    },
];
