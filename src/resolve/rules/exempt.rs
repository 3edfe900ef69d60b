//! An exemption lifts the rulings it names, inside its own scope, while it is in force.

use super::{Rule, RuleEvaluation};

/// A lifted ruling still lifts what it exempts, so what is lifted is gathered first.
pub(super) fn apply(contest: &mut RuleEvaluation<'_>) {
    let lifted: Vec<_> = contest
        .active
        .iter()
        .flat_map(|contender| contender.candidate.exempts.iter().copied())
        .collect();
    if !lifted.is_empty() {
        contest.overrule_where(Rule::Exempt, |contender| lifted.contains(&contender.id()));
    }
}
