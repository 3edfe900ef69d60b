//! An exemption lifts the rulings it names, inside its own scope, while it is in force.

use super::{Contest, Rule};

/// A lifted ruling still lifts what it exempts, so what is lifted is gathered first.
pub(super) fn apply(contest: &mut Contest<'_>) {
    let lifted: Vec<_> = contest
        .standing
        .iter()
        .flat_map(|contender| contender.candidate.lifts.iter().copied())
        .collect();
    if !lifted.is_empty() {
        contest.overrule(Rule::Exempt, |contender| lifted.contains(&contender.id()));
    }
}
