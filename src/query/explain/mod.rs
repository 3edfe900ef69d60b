//! The answer for one audience on one day, and the chain of rulings behind it.

mod json;
mod text;

use crate::model::{
    Activity, Advisory, Audience, Catalog, Date, Id, RelationKind, RulingId, Verdict, Version,
};
use crate::plan::SitePlan;
use crate::resolve::{Answer, Answers, Cell, CellTarget, EffectiveAct, Interval, Rule, Timeline};

/// What is asked.
#[derive(Debug, Clone)]
pub struct ExplainQuestion {
    /// May one use this,
    pub target: CellTarget,
    /// in this version, where it is known,
    pub version: Option<Version>,
    /// being this,
    pub audience: Id<Audience>,
    /// for this, or for any activity,
    pub activity: Option<Activity>,
    /// on this day?
    pub day: Date,
}

/// An answer with its reasons.
#[derive(Debug, Clone)]
pub struct Explanation<'a> {
    catalog: &'a Catalog,
    /// What was asked.
    pub question: ExplainQuestion,
    /// The strictest answer over the activities.
    pub answer: Answer,
    /// The first day since which, without a break, the same has been said.
    pub since: Option<Date>,
    /// One chain, or several where activities differ.
    pub chains: Vec<RulingChain>,
}

/// The rulings behind the answer for some activities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulingChain {
    /// The activities it holds for, in the order of pages.
    pub activities: Vec<Activity>,
    /// What holds on the day.
    pub now: Interval,
    /// The first day since which, without a break, the same has been said.
    pub since: Option<Date>,
    /// The rulings that hold, each with the rule that let it win.
    pub holding: Vec<RulingReason>,
    /// The rulings that reach the cell and lose, each with the rule to which it lost.
    pub overruled: Vec<RulingReason>,
    /// Where no ruling holds: the audiences whose default does.
    pub default: Option<Vec<Id<Audience>>>,
    /// The rulings that were in force before, the latest first.
    pub ended: Vec<EndedRuling>,
    /// The rulings that are not in force yet, the soonest first.
    pub scheduled: Vec<ScheduledRuling>,
    /// What will be said later, each time something else.
    pub next: Vec<Interval>,
}

/// A ruling in force, and why it holds or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulingReason {
    /// The ruling.
    pub ruling: RulingId,
    /// Its first day in force.
    pub from: Option<Date>,
    /// Its last day in force.
    pub until: Option<Date>,
    /// The rule that decided.
    pub rule: Rule,
    /// The rulings that won over it, where others did.
    pub by: Vec<RulingId>,
}

/// A ruling that was in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedRuling {
    /// The ruling.
    pub ruling: RulingId,
    /// Its last day in force.
    pub until: Date,
    /// The act that ended it; `None` where its own time was up.
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
    let activities = match question.activity {
        Some(activity) => vec![activity],
        None => Activity::ALL.to_vec(),
    };
    let timelines: Vec<Timeline> = activities
        .iter()
        .map(|activity| timeline(plan, &question, *activity))
        .collect();
    let mut chains: Vec<RulingChain> = Vec::new();
    for (activity, timeline) in activities.into_iter().zip(&timelines) {
        let chain = chain(plan, &question, timeline);
        match chains.iter_mut().find(|known| known.is_like(&chain)) {
            Some(known) => known.activities.push(activity),
            None => chains.push(RulingChain {
                activities: vec![activity],
                ..chain
            }),
        }
    }
    let answers = Answers::of(&timelines.iter().collect::<Vec<_>>());
    Explanation {
        catalog: plan.catalog,
        answer: answers.on(question.day).clone(),
        since: answers.since(question.day),
        question,
        chains,
    }
}

fn timeline(plan: &SitePlan<'_>, question: &ExplainQuestion, activity: Activity) -> Timeline {
    let cell = Cell {
        target: question.target,
        audience: question.audience,
        activity,
    };
    match &question.version {
        Some(version) => plan
            .decisions
            .timeline_of_version(plan.catalog, cell, version),
        None => plan.decisions.timeline(cell).clone(),
    }
}

impl RulingChain {
    /// Whether the other says the same for other activities.
    fn is_like(&self, other: &Self) -> bool {
        let activities = self.activities.clone();
        *self
            == Self {
                activities,
                ..other.clone()
            }
    }
}

fn chain(plan: &SitePlan<'_>, question: &ExplainQuestion, timeline: &Timeline) -> RulingChain {
    let day = question.day;
    let now = timeline.on(day).clone();
    let force = plan.decisions.force();
    let reason = |ruling: RulingId, rule: Rule| {
        let span = force.of_ruling(ruling).find(|span| span.contains(day));
        RulingReason {
            ruling,
            from: span.map(|span| span.from),
            until: span.and_then(|span| span.until),
            rule,
            by: winners(plan.catalog, &now, ruling, rule, day),
        }
    };
    let declared_by = || {
        let scopes = plan.decisions.scopes();
        scopes.default_declared_by(question.audience).to_vec()
    };
    RulingChain {
        activities: Vec::new(),
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
        next: next(timeline, day),
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
    let verdict = |ruling: RulingId| -> Verdict { catalog.ruling(ruling).verdict.verdict_on(day) };
    let issuer = |ruling: RulingId| catalog.advisories[ruling.advisory].issuer;
    let is_stricter = |other: RulingId| verdict(other) > verdict(loser);
    let won = |other: RulingId| match rule {
        Rule::Exempt => catalog
            .ruling(other)
            .exempts
            .iter()
            .any(|exemption| exemption.ruling == loser),
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
    // Who holds is named; who was overruled in turn, only where nobody else explains it.
    let named: Vec<_> = holding.filter(|other| won(*other)).collect();
    match named.is_empty() {
        true => overruled.filter(|other| won(*other)).collect(),
        false => named,
    }
}

/// Every ruling that is in force in the cell on some day.
fn rulings(timeline: &Timeline) -> Vec<RulingId> {
    let mut rulings: Vec<_> = timeline
        .intervals()
        .iter()
        .flat_map(|interval| {
            let holding = interval.cited.iter().map(|cited| cited.ruling);
            holding.chain(interval.overruled.iter().map(|lost| lost.ruling))
        })
        .collect();
    rulings.sort_unstable();
    rulings.dedup();
    rulings
}

/// Whether a ruling that reaches the cell is in force on the day.
fn is_in_force(plan: &SitePlan<'_>, ruling: RulingId, day: Date) -> bool {
    let mut spans = plan.decisions.force().of_ruling(ruling);
    spans.any(|span| span.contains(day))
}

fn ended(plan: &SitePlan<'_>, timeline: &Timeline, day: Date) -> Vec<EndedRuling> {
    let force = plan.decisions.force();
    let mut ended: Vec<EndedRuling> = rulings(timeline)
        .into_iter()
        .filter(|ruling| !is_in_force(plan, *ruling, day))
        .filter_map(|ruling| {
            let ends = force.of_ruling(ruling).filter_map(|span| span.until);
            let until = ends.filter(|until| *until < day).max()?;
            Some(EndedRuling {
                ruling,
                until,
                act: ending_act(plan, ruling, until),
            })
        })
        .collect();
    ended.sort_by_key(|one| (std::cmp::Reverse(one.until), one.ruling));
    ended
}

/// What ended a ruling after its last day.
fn ending_act(
    plan: &SitePlan<'_>,
    ruling: RulingId,
    until: Date,
) -> Option<(RelationKind, Id<Advisory>)> {
    let day = until.tomorrow().ok()?;
    let force = plan.decisions.force();
    let ends = |act: &&EffectiveAct| act.day == day;
    if let Some(act) = force.ended_by(ruling.advisory).iter().find(ends) {
        return Some((act.kind, act.by));
    }
    if force.amended_on(ruling) != Some(day) {
        return None;
    }
    let amends = |advisory: &Id<Advisory>| {
        let record = &plan.catalog.advisories[*advisory];
        record.effective_from == day
            && record.relations.iter().any(|relation| {
                relation.kind == RelationKind::Amends
                    && relation.target == crate::model::RelationTarget::Ruling(ruling)
            })
    };
    let by = plan.catalog.advisories.ids().find(amends)?;
    Some((RelationKind::Amends, by))
}

fn scheduled(plan: &SitePlan<'_>, timeline: &Timeline, day: Date) -> Vec<ScheduledRuling> {
    let force = plan.decisions.force();
    let mut scheduled: Vec<ScheduledRuling> = rulings(timeline)
        .into_iter()
        .filter(|ruling| !is_in_force(plan, *ruling, day))
        .filter_map(|ruling| {
            let starts = force.of_ruling(ruling).map(|span| span.from);
            let from = starts.filter(|from| *from > day).min()?;
            Some(ScheduledRuling { ruling, from })
        })
        .collect();
    scheduled.sort_by_key(|one| (one.from, one.ruling));
    scheduled
}

/// The later intervals that say something else than the one before.
fn next(timeline: &Timeline, day: Date) -> Vec<Interval> {
    let mut said = timeline.on(day);
    let mut next = Vec::new();
    for interval in timeline.after(day) {
        if !interval.has_same_outcome(said) {
            next.push(interval.clone());
        }
        said = interval;
    }
    next
}
