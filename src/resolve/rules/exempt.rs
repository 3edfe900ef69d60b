//! An exemption lifts the rulings that it names in the cells that both reach, while the exempting
//! ruling is in force (docs/policy.md, rule 4).

use super::{Rule, RuleEvaluation};

/// Removes the lifted rulings. They are collected first, because a lifted ruling still lifts what it
/// exempts itself.
pub(super) fn apply(evaluation: &mut RuleEvaluation<'_>) {
    let lifted: Vec<_> = evaluation
        .active
        .iter()
        .flat_map(|ruling| ruling.candidate.exempts.iter().copied())
        .collect();
    evaluation.overrule_where(Rule::Exempt, |ruling| lifted.contains(&ruling.id()));
}
