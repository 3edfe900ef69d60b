//! The answer for one audience on one day, and the chain of rulings behind it.

mod basis;
mod exceptions;
mod json;
mod text;

use std::collections::BTreeSet;

use crate::model::{
    Activities, Activity, Advisory, Audience, Catalog, Date, Id, RelationKind, RulingId, Version,
};
use crate::plan::SitePlan;
use crate::query::next_change::later_outcomes;
use crate::resolve::{
    Answer, AnswerScope, Cell, CellTarget, Decisions, Interval, QuestionFilter, Rule, Timeline,
    ending_act,
};

/// A question: may an audience use a product?
#[derive(Debug, Clone)]
pub struct ExplainQuestion {
    /// The product or offering.
    pub target: CellTarget,
    /// Its version, if it is known.
    pub version: Option<Version>,
    /// The audience.
    pub audience: Id<Audience>,
    /// The activity; `None` for all.
    pub activity: Option<Activity>,
    /// The day.
    pub day: Date,
}

/// An answer with its reasons.
#[derive(Debug, Clone)]
pub struct Explanation<'a> {
    catalog: &'a Catalog,
    decisions: &'a Decisions,
    /// The question.
    pub question: ExplainQuestion,
    /// The answer, of all cells that the question is about.
    pub answer: Answer,
    /// One chain, or several where the reasons differ, each with what it is about.
    pub chains: Vec<(AnswerScope, RulingChain)>,
}

/// The rulings behind the outcome of some cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulingChain {
    /// What holds on the day.
    pub now: Interval,
    /// The first day of the unbroken period with this outcome.
    pub since: Option<Date>,
    /// The rulings that hold, each with the rule by which it won.
    pub holding: Vec<RulingReason>,
    /// The rulings on the cell that do not hold, each with the rule by which it lost.
    pub overruled: Vec<RulingReason>,
    /// If no ruling holds, the audiences whose default does.
    pub default: Option<Vec<Id<Audience>>>,
    /// The rulings that were in force before, the latest first; then those that never were.
    pub ended: Vec<EndedRuling>,
    /// The rulings that are not in force yet, the soonest first.
    pub scheduled: Vec<ScheduledRuling>,
    /// The later outcomes, each different from the one before.
    pub next: Vec<Interval>,
}

/// A ruling in force, and why it holds or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulingReason {
    /// The ruling.
    pub ruling: RulingId,
    /// Its first day in force.
    pub from: Option<Date>,
    /// Its last day in force.
    pub until: Option<Date>,
    /// The advisory that brought it back into force on its first day.
    pub reinstated_by: Option<Id<Advisory>>,
    /// The rule that decided.
    pub rule: Rule,
    /// The rulings that won over it.
    pub by: Vec<RulingId>,
}

/// A ruling that was in force, or would have been if another advisory had not ended it before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedRuling {
    /// The ruling.
    pub ruling: RulingId,
    /// Its last day in force; `None` if it never was.
    pub until: Option<Date>,
    /// The act that ended it; `None` if its own period ended.
    pub act: Option<(RelationKind, Id<Advisory>)>,
}

/// A ruling that will be in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduledRuling {
    /// The ruling.
    pub ruling: RulingId,
    /// Its first day in force.
    pub from: Date,
}

/// Answers a question.
pub fn explain<'a>(plan: &SitePlan<'a>, question: ExplainQuestion) -> Explanation<'a> {
    let filter = QuestionFilter {
        offering: match question.target {
            CellTarget::Product(_) => None,
            CellTarget::Offering(offering) => Some(offering),
        },
        activities: match question.activity {
            Some(activity) => plan.catalog.activities.set([activity]),
            None => Activities::ALL,
        },
        version: question.version.clone(),
    };
    let product = question.target.product();
    let asked = (plan.answers).narrowed_question(product, question.audience, &filter);
    let strictness = |chain: &RulingChain| chain.now.outcome.strictness();
    Explanation {
        catalog: plan.catalog,
        decisions: plan.decisions,
        answer: asked.on(question.day),
        chains: asked.derived(
            |audience, timeline| {
                let mut chain = chain(plan, audience, question.day, timeline);
                chain.ended.extend(never_in_force(plan, &question));
                chain
            },
            strictness,
        ),
        question,
    }
}

fn chain(
    plan: &SitePlan<'_>,
    audience: Id<Audience>,
    day: Date,
    timeline: &Timeline,
) -> RulingChain {
    let now = timeline.on(day).clone();
    let force = plan.decisions.force();
    let reason = |ruling: RulingId, rule: Rule| {
        let period = force.of_ruling(ruling).find(|period| period.contains(day));
        RulingReason {
            ruling,
            from: period.map(|period| period.from),
            until: period.and_then(|period| period.until),
            reinstated_by: (period)
                .and_then(|period| force.reinstated_on(ruling.advisory, period.from)),
            rule,
            by: winners(plan.catalog, &now, ruling, rule, day),
        }
    };
    let declared_by = || {
        let scopes = plan.decisions.scopes();
        scopes.default_declared_by(audience).to_vec()
    };
    RulingChain {
        since: timeline.since(day),
        holding: now
            .cited
            .iter()
            .map(|cited| reason(cited.ruling, cited.rule))
            .collect(),
        overruled: now
            .overruled
            .iter()
            .map(|lost| reason(lost.ruling, lost.rule))
            .collect(),
        default: now.cited.is_empty().then(declared_by),
        ended: ended(plan, timeline, day),
        scheduled: scheduled(plan, timeline, day),
        next: later_outcomes(timeline, day).cloned().collect(),
        now,
    }
}

/// The rulings of a cell that won over one of them.
fn winners(
    catalog: &Catalog,
    now: &Interval,
    loser: RulingId,
    rule: Rule,
    day: Date,
) -> Vec<RulingId> {
    let verdict = |ruling: RulingId| catalog.ruling(ruling).verdict.verdict_on(day);
    let issuer = |ruling: RulingId| catalog.advisories[ruling.advisory].issuer;
    let is_stricter = |other: RulingId| verdict(other) > verdict(loser);
    let won = |other: RulingId| match rule {
        Rule::Exempt => catalog
            .ruling(other)
            .exempts
            .iter()
            .any(|exemption| exemption.ruling == loser),
        Rule::Advice => catalog.ruling(other).binding,
        Rule::WithinIssuer => issuer(other) == issuer(loser) && is_stricter(other),
        Rule::AcrossIssuers => issuer(other) != issuer(loser) && is_stricter(other),
        Rule::AllowList
        | Rule::PhaseOut
        | Rule::Recommendation
        | Rule::Versions
        | Rule::Default => false,
    };
    let holding = now.cited.iter().map(|cited| cited.ruling);
    let overruled = now.overruled.iter().map(|lost| lost.ruling);
    // Overruled rulings are given only if no ruling that holds explains it.
    let holding: Vec<_> = holding.filter(|other| won(*other)).collect();
    match holding.is_empty() {
        true => overruled.filter(|other| won(*other)).collect(),
        false => holding,
    }
}

/// Every ruling that is in force in the cell on some day.
fn rulings(timeline: &Timeline) -> impl Iterator<Item = RulingId> {
    let intervals = timeline.intervals().iter();
    let rulings: BTreeSet<RulingId> = intervals.flat_map(Interval::rulings).collect();
    rulings.into_iter()
}

/// Whether a ruling of the cell is in force on the day.
fn is_in_force(plan: &SitePlan<'_>, ruling: RulingId, day: Date) -> bool {
    let mut periods = plan.decisions.force().of_ruling(ruling);
    periods.any(|period| period.contains(day))
}

fn ended(plan: &SitePlan<'_>, timeline: &Timeline, day: Date) -> Vec<EndedRuling> {
    let force = plan.decisions.force();
    let not_in_force = rulings(timeline).filter(|ruling| !is_in_force(plan, *ruling, day));
    let mut ended: Vec<EndedRuling> = not_in_force
        .filter_map(|ruling| {
            let periods = force.of_ruling(ruling);
            let ends = periods.filter_map(|period| period.until);
            let until = ends.filter(|until| *until < day).max()?;
            Some(EndedRuling {
                ruling,
                until: Some(until),
                act: (until.tomorrow().ok()).and_then(|day| ending_act(force, ruling, day)),
            })
        })
        .collect();
    ended.sort_by_key(|one| (std::cmp::Reverse(one.until), one.ruling));
    ended
}

/// The rulings on the cells of a question whose advisory was ended before it began.
fn never_in_force(plan: &SitePlan<'_>, question: &ExplainQuestion) -> Vec<EndedRuling> {
    let (catalog, force) = (plan.catalog, plan.decisions.force());
    let is_asked = |cell: &Cell| {
        let activity = question.activity.unwrap_or(cell.activity);
        (cell.target, cell.audience, cell.activity)
            == (question.target, question.audience, activity)
    };
    let advisories = catalog
        .advisories
        .ids()
        .filter(|id| force.of(*id).is_empty());
    let ended = advisories.filter_map(|id| Some((id, force.ended_by(id).first()?)));
    let rulings = ended.flat_map(|(id, act)| catalog.rulings(id).map(move |(id, _)| (id, act)));
    let on_cells = rulings.filter(|(ruling, _)| {
        let mut cells = plan.decisions.cells_of_ruling(catalog, *ruling).into_iter();
        cells.any(|cell| is_asked(&cell))
    });
    let never_in_force = on_cells.map(|(ruling, act)| EndedRuling {
        ruling,
        until: None,
        act: Some((act.kind, act.by)),
    });
    never_in_force.collect()
}

fn scheduled(plan: &SitePlan<'_>, timeline: &Timeline, day: Date) -> Vec<ScheduledRuling> {
    let not_in_force = rulings(timeline).filter(|ruling| !is_in_force(plan, *ruling, day));
    let mut scheduled: Vec<ScheduledRuling> = not_in_force
        .filter_map(|ruling| {
            let periods = plan.decisions.force().of_ruling(ruling);
            let starts = periods.map(|period| period.from);
            let from = starts.filter(|from| *from > day).min()?;
            Some(ScheduledRuling { ruling, from })
        })
        .collect();
    scheduled.sort_by_key(|one| (one.from, one.ruling));
    scheduled
}
