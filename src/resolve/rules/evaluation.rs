//! The rulings that meet in a cell on a day, while the rules are applied to them.

use super::Rule;
use crate::model::{Date, RulingId, Verdict, VerdictTerms};
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
    /// Those that lost to a stricter ruling, and may still leave the mark of a recommendation.
    pub(super) set_aside: Vec<(ActiveRuling<'a>, Rule)>,
    /// Those that lost for good.
    overruled: Vec<DecidedRuling>,
    /// Recommendations that show beside the winning rulings.
    pub(super) recommendations: Vec<RulingId>,
    pub(super) verdict: Verdict,
    pub(super) recommended: bool,
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
            recommendations: Vec::new(),
            verdict: Verdict::NotAssessed,
            recommended: false,
        }
    }

    /// Removes, for good, the rulings that the test selects.
    pub(super) fn overrule_where(&mut self, rule: Rule, loses: impl Fn(&ActiveRuling<'a>) -> bool) {
        let lost = self.active.extract_if(.., |ruling| loses(ruling));
        self.overruled
            .extend(lost.map(|ruling| ruling.decided_by(rule)));
    }

    /// Removes the rulings that the test selects; a recommendation among them may still show.
    pub(super) fn set_aside_where(
        &mut self,
        rule: Rule,
        loses: impl Fn(&ActiveRuling<'a>) -> bool,
    ) {
        let lost = self.active.extract_if(.., |ruling| loses(ruling));
        self.set_aside.extend(lost.map(|ruling| (ruling, rule)));
    }

    /// The strictest verdict of the active rulings.
    pub(super) fn strictest(&self) -> Option<Verdict> {
        self.active.iter().map(|ruling| ruling.verdict).max()
    }

    /// The result, without its days.
    pub(in crate::resolve) fn into_interval(self) -> Interval {
        let recommendations = self.recommendations.iter();
        let mut cited: Vec<DecidedRuling> = recommendations
            .map(|ruling| DecidedRuling {
                ruling: *ruling,
                rule: Rule::Recommendation,
            })
            .collect();
        let mut due_date = None;
        let mut conditions = Vec::new();
        for ruling in &self.active {
            let rule = match ruling.candidate.verdict {
                VerdictTerms::PhaseOut { .. } if ruling.verdict == Verdict::Banned => {
                    Rule::PhaseOut
                }
                VerdictTerms::PhaseOut { due } => {
                    due_date = due_date.into_iter().chain([*due]).min();
                    Rule::AcrossIssuers
                }
                VerdictTerms::Conditional { conditions: own } => {
                    conditions.extend(own);
                    Rule::AcrossIssuers
                }
                VerdictTerms::Recommended => Rule::Recommendation,
                VerdictTerms::Banned | VerdictTerms::UnderReview | VerdictTerms::Permitted => {
                    Rule::AcrossIssuers
                }
            };
            cited.push(ruling.decided_by(rule));
        }
        conditions.sort_unstable();
        conditions.dedup();
        cited.sort_unstable();
        let mut overruled = self.overruled;
        let set_aside = self.set_aside.iter();
        overruled.extend(set_aside.map(|(ruling, rule)| ruling.decided_by(*rule)));
        overruled.sort_unstable();
        Interval {
            from: None,
            until: None,
            verdict: self.verdict,
            recommended: self.recommended,
            due_date,
            conditions: conditions.into(),
            cited: cited.into(),
            overruled: overruled.into(),
        }
    }
}
