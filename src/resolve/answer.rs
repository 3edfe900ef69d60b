//! One answer over the four activities, as readers ask for it: *may I use it?*

use std::cell::LazyCell;
use std::sync::{Arc, OnceLock};

use super::{Cell, CellTarget, Decisions, Interval, Label, Timeline};
use crate::model::{
    Activity, Audience, Catalog, Condition, Date, Id, OfferingId, Product, RulingId, Verdict,
};

/// What a reader is told about a product for an audience during some days: the strictest of what
/// holds for the four activities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The first day; `None` at the beginning of time.
    pub from: Option<Date>,
    /// The last day; `None` without end.
    pub until: Option<Date>,
    /// The strictest verdict.
    pub verdict: Verdict,
    /// Whether it is recommended, or a conditional use is.
    pub recommended: bool,
    /// The earliest due date of a phase-out.
    pub due_date: Option<Date>,
    /// All conditions.
    pub conditions: Vec<Id<Condition>>,
    /// The rulings it rests on.
    pub cited: Vec<RulingId>,
    /// Whether the activities differ.
    pub activities_differ: bool,
}

impl Answer {
    /// The label that readers see.
    pub fn label(&self) -> Label {
        match self.verdict {
            Verdict::Banned => Label::Banned,
            Verdict::PhaseOut => Label::PhaseOut,
            Verdict::UnderReview => Label::UnderReview,
            Verdict::NotAssessed => Label::NotAssessed,
            Verdict::Conditional => Label::Conditional,
            Verdict::Permitted if self.recommended => Label::Recommended,
            Verdict::Permitted => Label::Permitted,
        }
    }

    /// Whether a reader is told the same, whatever it rests on.
    pub fn has_same_outcome(&self, other: &Self) -> bool {
        self.verdict == other.verdict
            && self.recommended == other.recommended
            && self.due_date == other.due_date
            && self.conditions == other.conditions
    }
}

/// The answers over all time: sorted, without gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers(Vec<Answer>);

impl Answers {
    /// Puts the timelines of the four activities together.
    pub fn new(decisions: &Decisions, target: CellTarget, audience: Id<Audience>) -> Self {
        let cell = |activity| Cell {
            target,
            audience,
            activity,
        };
        let mut timelines: Vec<(usize, &Timeline)> = Activity::ALL
            .into_iter()
            .map(|activity| {
                (
                    decisions.timeline_index(cell(activity)),
                    decisions.timeline(cell(activity)),
                )
            })
            .collect();
        // Mostly one timeline serves all four.
        timelines.sort_by_key(|(index, _)| *index);
        timelines.dedup_by_key(|(index, _)| *index);
        let timelines: Vec<&Timeline> = timelines
            .into_iter()
            .map(|(_, timeline)| timeline)
            .collect();
        Self::of(&timelines)
    }

    /// Puts timelines together, such as those of a version that is known.
    pub fn of(timelines: &[&Timeline]) -> Self {
        let mut starts: Vec<Option<Date>> = timelines
            .iter()
            .flat_map(|timeline| timeline.intervals().iter().map(|interval| interval.from))
            .collect();
        starts.sort_unstable();
        starts.dedup();
        let mut answers: Vec<Answer> = Vec::with_capacity(starts.len());
        for (place, start) in starts.iter().enumerate() {
            let until = starts
                .get(place + 1)
                .and_then(|next| (*next)?.yesterday().ok());
            let intervals: Vec<&Interval> = timelines
                .iter()
                .map(|timeline| timeline.on(start.unwrap_or(Date::MIN)))
                .collect();
            let answer = combine_intervals(*start, until, &intervals);
            match answers.last_mut() {
                Some(last)
                    if last.has_same_outcome(&answer)
                        && last.cited == answer.cited
                        && last.activities_differ == answer.activities_differ =>
                {
                    last.until = answer.until;
                }
                Some(_) | None => answers.push(answer),
            }
        }
        Self(answers)
    }

    /// All of them, in order.
    pub fn all(&self) -> &[Answer] {
        &self.0
    }

    /// The answer on a day.
    pub fn on(&self, day: Date) -> &Answer {
        &self.0[self.index_of(day)]
    }

    /// Those after the day's own.
    pub fn after(&self, day: Date) -> &[Answer] {
        &self.0[self.index_of(day) + 1..]
    }

    /// The first day since which, without a break, a reader has been told the same as on the day.
    pub fn since(&self, day: Date) -> Option<Date> {
        let place = self.index_of(day);
        let now = &self.0[place];
        let first = self.0[..place]
            .iter()
            .rposition(|earlier| !earlier.has_same_outcome(now))
            .map_or(0, |different| different + 1);
        self.0[first].from
    }

    fn index_of(&self, day: Date) -> usize {
        self.0
            .partition_point(|answer| answer.from.is_none_or(|from| from <= day))
            .saturating_sub(1)
    }
}

/// The answers on every product and offering for every audience. Computed lazily: parts of a group
/// and the languages of a page ask for the same ones again and again.
#[derive(Debug, Clone)]
pub struct AnswerCache<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) decisions: &'a Decisions,
    /// By timeline, the answers of cells whose activities all have this timeline.
    by_timeline: Vec<OnceLock<Arc<Answers>>>,
}

impl<'a> AnswerCache<'a> {
    /// Nothing is computed yet.
    pub fn new(catalog: &'a Catalog, decisions: &'a Decisions) -> Self {
        Self {
            catalog,
            decisions,
            by_timeline: decisions.timelines().map(|_| OnceLock::new()).collect(),
        }
    }

    /// The answers on a product for an audience, over all time.
    pub fn of_product(&self, product: Id<Product>, audience: Id<Audience>) -> Arc<Answers> {
        self.of(CellTarget::Product(product), audience)
    }

    /// The same on a product or an offering.
    pub fn of(&self, target: CellTarget, audience: Id<Audience>) -> Arc<Answers> {
        let new = || Arc::new(Answers::new(self.decisions, target, audience));
        let [first, others @ ..] = Activity::ALL.map(|activity| {
            self.decisions.timeline_index(Cell {
                target,
                audience,
                activity,
            })
        });
        match others.iter().all(|index| *index == first) {
            true => Arc::clone(self.by_timeline[first].get_or_init(new)),
            false => new(),
        }
    }
}

fn combine_intervals(from: Option<Date>, until: Option<Date>, intervals: &[&Interval]) -> Answer {
    let verdict = intervals
        .iter()
        .map(|interval| interval.verdict)
        .max()
        .unwrap_or(Verdict::NotAssessed);
    let strictest: Vec<_> = intervals
        .iter()
        .filter(|interval| interval.verdict == verdict)
        .collect();
    let mut conditions: Vec<_> = strictest
        .iter()
        .flat_map(|interval| interval.conditions.iter().copied())
        .collect();
    conditions.sort_unstable();
    conditions.dedup();
    let mut cited: Vec<_> = strictest
        .iter()
        .flat_map(|interval| interval.cited.iter().map(|cited| cited.ruling))
        .collect();
    cited.sort_unstable();
    cited.dedup();
    Answer {
        from,
        until,
        verdict,
        recommended: strictest.iter().all(|interval| interval.recommended),
        due_date: strictest
            .iter()
            .filter_map(|interval| interval.due_date)
            .min(),
        conditions,
        cited,
        activities_differ: intervals
            .windows(2)
            .any(|pair| !pair[0].has_same_outcome(pair[1])),
    }
}

/// A part of an audience that is told something else than the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferingPart {
    /// The part.
    pub audience: Id<Audience>,
    /// What it is told.
    pub answer: Answer,
    /// Since when.
    pub since: Option<Date>,
}

/// The parts of an audience that are told something else of a product on a day. A part of a part
/// that is told the same as the part above it is not named again.
pub(super) fn differing_parts(
    cache: &AnswerCache<'_>,
    product: Id<Product>,
    audience: Id<Audience>,
    day: Date,
) -> Vec<DifferingPart> {
    let target = CellTarget::Product(product);
    let whole = LazyCell::new(|| cache.of_product(product, audience));
    let scopes = cache.decisions.scopes();
    let mut parts: Vec<DifferingPart> = Vec::new();
    for part in cache.catalog.audiences.ids() {
        let below = part != audience && scopes.is_part_of(part, audience);
        if !below
            || cache
                .decisions
                .share_timelines((target, part), (target, audience))
        {
            continue;
        }
        let answers = cache.of_product(product, part);
        let answer = answers.on(day);
        if !answer.has_same_outcome(whole.on(day)) {
            parts.push(DifferingPart {
                audience: part,
                answer: answer.clone(),
                since: answers.since(day),
            });
        }
    }
    let all = parts.clone();
    parts.retain(|part| {
        !all.iter().any(|above| {
            above.audience != part.audience
                && scopes.is_part_of(part.audience, above.audience)
                && above.answer.has_same_outcome(&part.answer)
        })
    });
    parts
}

/// The offerings of a product about which an audience is told something else on a day.
pub(super) fn differing_offerings(
    cache: &AnswerCache<'_>,
    product: Id<Product>,
    audience: Id<Audience>,
    day: Date,
) -> Vec<(OfferingId, Arc<Answers>)> {
    let own = (CellTarget::Product(product), audience);
    (0..cache.catalog.products[product].offerings.len() as u16)
        .map(|index| OfferingId { product, index })
        .filter(|offering| {
            let cell = (CellTarget::Offering(*offering), audience);
            !cache.decisions.share_timelines(cell, own)
        })
        .filter_map(|offering| {
            let answers = cache.of(CellTarget::Offering(offering), audience);
            let whole = cache.of_product(product, audience);
            let differs = !answers.on(day).has_same_outcome(whole.on(day));
            differs.then_some((offering, answers))
        })
        .collect()
}
