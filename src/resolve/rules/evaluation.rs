//! The rulings that meet in a cell on a day, while the rules are applied to them.

use super::Rule;
use crate::model::{Date, RulingId, Verdict, VerdictTerms};
use crate::resolve::Outcome;
use crate::resolve::matching::CandidateRuling;
use crate::resolve::scope::{EffectiveDefault, Scopes};
use crate::resolve::timeline::{DecidedRuling, Interval};

/// A ruling in force that reaches the cell.
#[derive(Debug, Clone, Copy)]
pub(in crate::resolve) struct ActiveRuling<'a> {
    pub(in crate::resolve) candidate: &'a CandidateRuling<'a>,
    /// Its verdict: as written, until the rule on phase-outs is applied.
    pub(in crate::resolve) verdict: Verdict,
}

impl<'a> ActiveRuling<'a> {
    pub(in crate::resolve) fn new(candidate: &'a CandidateRuling<'a>) -> Self {
        Self {
            candidate,
            verdict: candidate.verdict.verdict_on(Date::MIN),
        }
    }

    pub(super) fn id(&self) -> RulingId {
        self.candidate.id
    }

    pub(super) fn is_recommendation(&self) -> bool {
        *self.candidate.verdict == VerdictTerms::Recommended
    }

    fn decided_by(&self, rule: Rule) -> DecidedRuling {
        DecidedRuling {
            ruling: self.id(),
            rule,
        }
    }
}

/// The rulings of a cell on a day. Rules move them from `active` to `set_aside` or `overruled`.
pub(in crate::resolve) struct RuleEvaluation<'a> {
    pub(super) scopes: &'a Scopes,
    pub(super) default: &'a EffectiveDefault,
    pub(super) day: Date,
    /// Those that no rule has removed.
    pub(in crate::resolve) active: Vec<ActiveRuling<'a>>,
    /// Those that lost to a stricter or binding ruling, and may still leave a mark.
    pub(super) set_aside: Vec<(ActiveRuling<'a>, Rule)>,
    /// Those that lost for good.
    overruled: Vec<DecidedRuling>,
    /// Rulings that leave a mark beside the winning ones.
    pub(super) marks: Vec<DecidedRuling>,
    pub(super) outcome: Outcome,
}

impl<'a> RuleEvaluation<'a> {
    pub(in crate::resolve) fn new(
        scopes: &'a Scopes,
        default: &'a EffectiveDefault,
        day: Date,
        active: Vec<ActiveRuling<'a>>,
    ) -> Self {
        Self {
            scopes,
            default,
            day,
            active,
            set_aside: Vec::new(),
            overruled: Vec::new(),
            marks: Vec::new(),
            outcome: Outcome::new(Verdict::NotAssessed),
        }
    }

    /// Removes, for good, the rulings that the test selects.
    pub(super) fn overrule_where(&mut self, rule: Rule, loses: impl Fn(&ActiveRuling<'a>) -> bool) {
        let lost = self.active.extract_if(.., |ruling| loses(ruling));
        self.overruled
            .extend(lost.map(|ruling| ruling.decided_by(rule)));
    }

    /// Removes the rulings that the test selects; they may still leave a mark.
    pub(super) fn set_aside_where(
        &mut self,
        rule: Rule,
        loses: impl Fn(&ActiveRuling<'a>) -> bool,
    ) {
        let lost = self.active.extract_if(.., |ruling| loses(ruling));
        self.set_aside.extend(lost.map(|ruling| (ruling, rule)));
    }

    /// Cites the rulings set aside that the test selects: they leave a mark, and are not overruled.
    /// Returns whether there are any.
    pub(super) fn mark_where(
        &mut self,
        rule: Rule,
        marks: impl Fn(&ActiveRuling<'a>) -> bool,
    ) -> bool {
        let marking = self.set_aside.extract_if(.., |(ruling, _)| marks(ruling));
        let before = self.marks.len();
        self.marks
            .extend(marking.map(|(ruling, _)| ruling.decided_by(rule)));
        self.marks.len() > before
    }

    /// The strictest verdict of the active rulings.
    pub(super) fn strictest(&self) -> Option<Verdict> {
        self.active.iter().map(|ruling| ruling.verdict).max()
    }

    /// The result, without its days.
    pub(in crate::resolve) fn into_interval(self) -> Interval {
        let mut outcome = self.outcome;
        let mut cited = self.marks;
        let mut conditions = Vec::new();
        let earliest = |one: Option<Date>, other: Option<Date>| one.into_iter().chain(other).min();
        for ruling in &self.active {
            let rule = match ruling.candidate.verdict {
                VerdictTerms::PhaseOut { .. } if ruling.verdict == Verdict::Banned => {
                    Rule::PhaseOut
                }
                VerdictTerms::PhaseOut { due } => {
                    outcome.due_date = earliest(outcome.due_date, Some(*due));
                    Rule::AcrossIssuers
                }
                VerdictTerms::Conditional {
                    conditions: own,
                    comply_by,
                } => {
                    conditions.extend(own);
                    outcome.comply_by = earliest(outcome.comply_by, *comply_by);
                    Rule::AcrossIssuers
                }
                VerdictTerms::Recommended => Rule::Recommendation,
                VerdictTerms::Banned
                | VerdictTerms::UnderReview
                | VerdictTerms::AdvisedAgainst
                | VerdictTerms::Permitted => Rule::AcrossIssuers,
            };
            cited.push(ruling.decided_by(rule));
        }
        conditions.sort_unstable();
        conditions.dedup();
        outcome.conditions = conditions.into();
        let deciding = |test: fn(&CandidateRuling<'_>) -> bool| {
            let mut active = self.active.iter();
            !self.active.is_empty() && active.all(|ruling| test(ruling.candidate))
        };
        outcome.is_advice = deciding(|ruling| !ruling.binding);
        outcome.provisional = deciding(|ruling| ruling.provisional);
        cited.sort_unstable();
        let mut overruled = self.overruled;
        let set_aside = self.set_aside.iter();
        overruled.extend(set_aside.map(|(ruling, rule)| ruling.decided_by(*rule)));
        overruled.sort_unstable();
        Interval {
            from: None,
            until: None,
            outcome,
            cited: cited.into(),
            overruled: overruled.into(),
        }
    }
}
