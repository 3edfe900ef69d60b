//! The rulings that meet in a cell on a day, and what the rules make of them.

use super::Rule;
use crate::model::{Condition, Date, DefaultVerdict, Id, Issuer, RulingId, Verdict, VerdictTerms};
use crate::resolve::matching::CandidateRuling;
use crate::resolve::scope::{EffectiveDefault, Scopes};
use crate::resolve::timeline::{CitedRuling, Interval, OverruledRuling};

/// A ruling in force that reaches the cell.
#[derive(Debug, Clone, Copy)]
pub(in crate::resolve) struct ActiveRuling<'a> {
    pub(in crate::resolve) candidate: &'a CandidateRuling<'a>,
    /// How strict it is: as ruled, until the rule on phase-outs has looked at the day.
    pub(in crate::resolve) verdict: Verdict,
}

impl<'a> ActiveRuling<'a> {
    /// As ruled, before any day is looked at.
    pub(in crate::resolve) fn new(candidate: &'a CandidateRuling<'a>) -> Self {
        Self {
            candidate,
            verdict: candidate.verdict.verdict_on(Date::MIN),
        }
    }

    pub(super) fn id(&self) -> RulingId {
        self.candidate.id
    }

    pub(super) fn issuer(&self) -> Id<Issuer> {
        self.candidate.issuer
    }

    pub(super) fn is_recommendation(&self) -> bool {
        *self.candidate.verdict == VerdictTerms::Recommended
    }
}

/// One contest. Rules move contenders from `standing` to `overruled`.
pub(in crate::resolve) struct RuleEvaluation<'a> {
    pub(super) scopes: &'a Scopes,
    pub(super) default: &'a EffectiveDefault,
    pub(super) day: Date,
    /// Those that no rule has taken out.
    pub(in crate::resolve) active: Vec<ActiveRuling<'a>>,
    /// Those that lost to a stricter ruling, and might still leave their mark.
    pub(super) set_aside: Vec<(ActiveRuling<'a>, Rule)>,
    /// Those that lost for good.
    pub(super) overruled: Vec<OverruledRuling>,
    /// Recommendations that show beside the winners.
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

    /// Takes out, for good, those that the test names.
    pub(super) fn overrule_where(
        &mut self,
        rule: Rule,
        mut loses: impl FnMut(&ActiveRuling<'a>) -> bool,
    ) {
        let overruled = &mut self.overruled;
        self.active.retain(|contender| {
            let lost = loses(contender);
            if lost {
                overruled.push(OverruledRuling {
                    ruling: contender.id(),
                    rule,
                });
            }
            !lost
        });
    }

    /// Takes out those that the test names; a recommendation among them may still show.
    pub(super) fn set_aside_where(
        &mut self,
        rule: Rule,
        mut loses: impl FnMut(&ActiveRuling<'a>) -> bool,
    ) {
        let outdone = &mut self.set_aside;
        self.active.retain(|contender| {
            let lost = loses(contender);
            if lost {
                outdone.push((*contender, rule));
            }
            !lost
        });
    }

    /// The strictest verdict that still stands.
    pub(super) fn strictest(&self) -> Option<Verdict> {
        self.active.iter().map(|contender| contender.verdict).max()
    }

    pub(super) fn default_verdict(&self) -> Verdict {
        match self.default.verdict {
            DefaultVerdict::NotAssessed => Verdict::NotAssessed,
            DefaultVerdict::Banned => Verdict::Banned,
        }
    }

    /// The result, without its days.
    pub(in crate::resolve) fn into_interval(self) -> Interval {
        let mut because: Vec<CitedRuling> = self
            .active
            .iter()
            .map(|contender| CitedRuling {
                ruling: contender.id(),
                rule: match contender.candidate.verdict {
                    VerdictTerms::PhaseOut { .. } if contender.verdict == Verdict::Banned => {
                        Rule::PhaseOut
                    }
                    VerdictTerms::Recommended => Rule::Recommendation,
                    VerdictTerms::Banned
                    | VerdictTerms::PhaseOut { .. }
                    | VerdictTerms::UnderReview
                    | VerdictTerms::Conditional { .. }
                    | VerdictTerms::Permitted => Rule::AcrossIssuers,
                },
            })
            .chain(self.recommendations.iter().map(|ruling| CitedRuling {
                ruling: *ruling,
                rule: Rule::Recommendation,
            }))
            .collect();
        because.sort_unstable();
        let mut overruled = self.overruled;
        overruled.extend(
            self.set_aside
                .iter()
                .map(|(contender, rule)| OverruledRuling {
                    ruling: contender.id(),
                    rule: *rule,
                }),
        );
        overruled.sort_unstable();
        Interval {
            from: None,
            until: None,
            verdict: self.verdict,
            recommended: self.recommended,
            due_date: due_date(&self.active, self.verdict),
            conditions: conditions(&self.active),
            cited: because.into(),
            overruled: overruled.into(),
        }
    }
}

/// Of several due dates the earliest is the cell's.
fn due_date(winners: &[ActiveRuling<'_>], verdict: Verdict) -> Option<Date> {
    if verdict != Verdict::PhaseOut {
        return None;
    }
    winners
        .iter()
        .filter_map(|contender| match contender.candidate.verdict {
            VerdictTerms::PhaseOut { due } => Some(*due),
            VerdictTerms::Banned
            | VerdictTerms::UnderReview
            | VerdictTerms::Conditional { .. }
            | VerdictTerms::Permitted
            | VerdictTerms::Recommended => None,
        })
        .min()
}

/// Conditions are united, within an issuer as across.
fn conditions(winners: &[ActiveRuling<'_>]) -> Box<[Id<Condition>]> {
    let mut united: Vec<_> = winners
        .iter()
        .filter_map(|contender| match contender.candidate.verdict {
            VerdictTerms::Conditional { conditions } => Some(conditions),
            VerdictTerms::Banned
            | VerdictTerms::PhaseOut { .. }
            | VerdictTerms::UnderReview
            | VerdictTerms::Permitted
            | VerdictTerms::Recommended => None,
        })
        .flatten()
        .copied()
        .collect();
    united.sort_unstable();
    united.dedup();
    united.into()
}
