//! The rulings that meet in a cell on a day, and what the rules make of them.

use super::Rule;
use crate::model::{Condition, Date, DefaultVerdict, Id, Issuer, Ruled, RulingId, Verdict};
use crate::resolve::matching::Candidate;
use crate::resolve::scope::{EffectiveDefault, Scopes};
use crate::resolve::timeline::{Cited, Interval, Lost};

/// A ruling in force that reaches the cell.
#[derive(Debug, Clone, Copy)]
pub(in crate::resolve) struct Contender<'a> {
    pub(in crate::resolve) candidate: &'a Candidate<'a>,
    /// How strict it is: as ruled, until the rule on phase-outs has looked at the day.
    pub(in crate::resolve) verdict: Verdict,
}

impl<'a> Contender<'a> {
    /// As ruled, before any day is looked at.
    pub(in crate::resolve) fn new(candidate: &'a Candidate<'a>) -> Self {
        Self {
            candidate,
            verdict: candidate.ruled.verdict_on(Date::MIN),
        }
    }

    pub(super) fn id(&self) -> RulingId {
        self.candidate.id
    }

    pub(super) fn issuer(&self) -> Id<Issuer> {
        self.candidate.issuer
    }

    pub(super) fn is_recommendation(&self) -> bool {
        *self.candidate.ruled == Ruled::Recommended
    }
}

/// One contest. Rules move contenders from `standing` to `overruled`.
pub(in crate::resolve) struct Contest<'a> {
    pub(super) scopes: &'a Scopes,
    pub(super) default: &'a EffectiveDefault,
    pub(super) day: Date,
    /// Those that no rule has taken out.
    pub(in crate::resolve) standing: Vec<Contender<'a>>,
    /// Those that lost to a stricter ruling, and might still leave their mark.
    pub(super) outdone: Vec<(Contender<'a>, Rule)>,
    /// Those that lost for good.
    pub(super) overruled: Vec<Lost>,
    /// Recommendations that show beside the winners.
    pub(super) marks: Vec<RulingId>,
    pub(super) verdict: Verdict,
    pub(super) recommended: bool,
}

impl<'a> Contest<'a> {
    pub(in crate::resolve) fn new(
        scopes: &'a Scopes,
        default: &'a EffectiveDefault,
        day: Date,
        standing: Vec<Contender<'a>>,
    ) -> Self {
        Self {
            scopes,
            default,
            day,
            standing,
            outdone: Vec::new(),
            overruled: Vec::new(),
            marks: Vec::new(),
            verdict: Verdict::NotAssessed,
            recommended: false,
        }
    }

    /// Takes out, for good, those that the test names.
    pub(super) fn overrule(&mut self, rule: Rule, mut loses: impl FnMut(&Contender<'a>) -> bool) {
        let overruled = &mut self.overruled;
        self.standing.retain(|contender| {
            let lost = loses(contender);
            if lost {
                overruled.push(Lost {
                    ruling: contender.id(),
                    rule,
                });
            }
            !lost
        });
    }

    /// Takes out those that the test names; a recommendation among them may still show.
    pub(super) fn outdo(&mut self, rule: Rule, mut loses: impl FnMut(&Contender<'a>) -> bool) {
        let outdone = &mut self.outdone;
        self.standing.retain(|contender| {
            let lost = loses(contender);
            if lost {
                outdone.push((*contender, rule));
            }
            !lost
        });
    }

    /// The strictest verdict that still stands.
    pub(super) fn strictest(&self) -> Option<Verdict> {
        self.standing
            .iter()
            .map(|contender| contender.verdict)
            .max()
    }

    pub(super) fn default_verdict(&self) -> Verdict {
        match self.default.verdict {
            DefaultVerdict::NotAssessed => Verdict::NotAssessed,
            DefaultVerdict::Banned => Verdict::Banned,
        }
    }

    /// The result, without its days.
    pub(in crate::resolve) fn into_interval(self) -> Interval {
        let mut because: Vec<Cited> = self
            .standing
            .iter()
            .map(|contender| Cited {
                ruling: contender.id(),
                rule: match contender.candidate.ruled {
                    Ruled::PhaseOut { .. } if contender.verdict == Verdict::Banned => {
                        Rule::PhaseOut
                    }
                    Ruled::Recommended => Rule::Recommendation,
                    Ruled::Banned
                    | Ruled::PhaseOut { .. }
                    | Ruled::UnderReview
                    | Ruled::Conditional { .. }
                    | Ruled::Permitted => Rule::AcrossIssuers,
                },
            })
            .chain(self.marks.iter().map(|ruling| Cited {
                ruling: *ruling,
                rule: Rule::Recommendation,
            }))
            .collect();
        because.sort_unstable();
        let mut overruled = self.overruled;
        overruled.extend(self.outdone.iter().map(|(contender, rule)| Lost {
            ruling: contender.id(),
            rule: *rule,
        }));
        overruled.sort_unstable();
        Interval {
            from: None,
            until: None,
            verdict: self.verdict,
            recommended: self.recommended,
            due_date: due_date(&self.standing, self.verdict),
            conditions: conditions(&self.standing),
            because: because.into(),
            overruled: overruled.into(),
        }
    }
}

/// Of several due dates the earliest is the cell's.
fn due_date(winners: &[Contender<'_>], verdict: Verdict) -> Option<Date> {
    if verdict != Verdict::PhaseOut {
        return None;
    }
    winners
        .iter()
        .filter_map(|contender| match contender.candidate.ruled {
            Ruled::PhaseOut { due } => Some(*due),
            Ruled::Banned
            | Ruled::UnderReview
            | Ruled::Conditional { .. }
            | Ruled::Permitted
            | Ruled::Recommended => None,
        })
        .min()
}

/// Conditions are united, within an issuer as across.
fn conditions(winners: &[Contender<'_>]) -> Box<[Id<Condition>]> {
    let mut united: Vec<_> = winners
        .iter()
        .filter_map(|contender| match contender.candidate.ruled {
            Ruled::Conditional { conditions } => Some(conditions),
            Ruled::Banned
            | Ruled::PhaseOut { .. }
            | Ruled::UnderReview
            | Ruled::Permitted
            | Ruled::Recommended => None,
        })
        .flatten()
        .copied()
        .collect();
    united.sort_unstable();
    united.dedup();
    united.into()
}
