//! Properties of every catalog, tested on thousands of random ones.

use std::collections::BTreeSet;

use greenlist::internals::diagnostic::{Code, Diagnostics};
use greenlist::internals::model::{Catalog, RulingTarget, Table, Target};
use greenlist::internals::resolve::{Decisions, Interval, decisions};
use proptest::prelude::*;

use super::generated::{DAYS, Spec, catalog, day, specs};
use super::naive::{NaiveEvaluator, Outcome, cells};

/// Cases of each property. Few and small without optimization, where all would take minutes. Failures
/// are shrunk, and kept in `tests/proptest-regressions`.
pub(super) const CASES: u32 = if cfg!(debug_assertions) { 30 } else { 2000 };
/// The most advisories of a case.
const ADVISORIES: usize = if cfg!(debug_assertions) { 30 } else { 40 };

fn decide(catalog: &Catalog) -> Decisions {
    decisions(catalog, &mut Diagnostics::new())
}

fn outcome(interval: &Interval) -> Outcome {
    Outcome {
        verdict: interval.outcome.verdict,
        recommended: interval.outcome.recommended,
        advised_against: interval.outcome.advised_against,
        due_date: interval.outcome.due_date,
        comply_by: interval.outcome.comply_by,
        conditions: interval.outcome.conditions.iter().copied().collect(),
        advice: interval.outcome.is_advice,
        provisional: interval.outcome.provisional,
        cited: interval.cited.iter().map(|cited| cited.ruling).collect(),
        overruled: interval.overruled.iter().map(|lost| lost.ruling).collect(),
    }
}

fn name(catalog: &Catalog, outcome: &Outcome) -> String {
    let list = |rulings: &BTreeSet<_>| {
        rulings
            .iter()
            .map(|ruling| catalog.ruling_address(*ruling))
            .collect::<Vec<_>>()
            .join(" ")
    };
    format!(
        "{outcome:?} by {} over {}",
        list(&outcome.cited),
        list(&outcome.overruled)
    )
}

fn agree(spec: &Spec) -> Result<(), TestCaseError> {
    let catalog = catalog(spec);
    let decisions = decide(&catalog);
    let naive = NaiveEvaluator::new(&catalog);
    for cell in cells(&catalog) {
        let timeline = decisions.timeline(cell);
        // No advisory begins, ends or falls due on any other day.
        for number in -1..=(DAYS + 21) {
            let engine = outcome(timeline.on(day(number)));
            let simple = naive.on(cell, day(number));
            prop_assert!(
                engine == simple,
                "{cell:?} on {}:\n engine {}\n naive  {}",
                day(number),
                name(&catalog, &engine),
                name(&catalog, &simple)
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn a_second_evaluator_agrees_on_every_cell_and_day(spec in specs(ADVISORIES)) {
        agree(&spec)?;
    }

    #[test]
    fn a_known_version_is_decided_by_the_rulings_that_hold_for_it(spec in specs(ADVISORIES)) {
        let catalog = catalog(&spec);
        let decisions = decide(&catalog);
        let naive = NaiveEvaluator::new(&catalog);
        for version in ["0", "2", "9"] {
            let version = greenlist::internals::model::Version::parse(version).expect("a version");
            for cell in cells(&catalog).into_iter().step_by(3) {
                let timeline = decisions.timeline_of_version(&catalog, cell, &version);
                for number in (0..DAYS).step_by(3) {
                    let engine = outcome(timeline.on(day(number)));
                    prop_assert_eq!(engine, naive.on_version(cell, day(number), &version));
                }
            }
        }
    }

    #[test]
    fn an_exemption_is_an_error_only_where_the_two_rulings_share_no_cell(spec in specs(ADVISORIES)) {
        let mut catalog = catalog(&spec);
        // A ruling on a vendor without products has a scope, but no cells to compare.
        let without_vendors = catalog.advisories.records().iter().cloned().map(|mut advisory| {
            let is_product = |target: &RulingTarget| !matches!(target.target, Target::Vendor(vendor)
                if catalog.products.records().iter().all(|product| product.vendor != Some(vendor)));
            advisory.rulings.iter_mut().for_each(|ruling| ruling.targets.retain(is_product));
            advisory
        });
        catalog.advisories = Table::new(without_vendors.collect());
        let naive = NaiveEvaluator::new(&catalog);
        let mut expected = BTreeSet::new();
        for advisory in catalog.advisories.ids() {
            for (ruling, record) in catalog.rulings(advisory) {
                let lifted = record.exempts.iter().map(|exemption| exemption.ruling);
                let outside = lifted.filter(|lifted| naive.exempts_outside_scope(ruling, *lifted));
                expected.extend(outside.map(|lifted| catalog.ruling_address(lifted)));
            }
        }
        let mut diagnostics = Diagnostics::new();
        decisions(&catalog, &mut diagnostics);
        let found: BTreeSet<_> = diagnostics
            .sorted()
            .into_iter()
            .filter(|diagnostic| diagnostic.code == Code::ExemptsOutsideScope)
            .filter_map(|diagnostic| diagnostic.argument("altered").map(str::to_owned))
            .collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn intervals_are_sorted_and_cover_all_time(spec in specs(ADVISORIES)) {
        let catalog = catalog(&spec);
        let decisions = decide(&catalog);
        for (_, timeline) in decisions.timelines() {
            let intervals = timeline.intervals();
            prop_assert!(intervals[0].from.is_none());
            prop_assert!(intervals[intervals.len() - 1].until.is_none());
            for pair in intervals.windows(2) {
                let next = pair[0].until.and_then(|last| last.tomorrow().ok());
                prop_assert!(next.is_some() && next == pair[1].from);
                prop_assert!(outcome(&pair[0]) != outcome(&pair[1]) || pair[0].cited != pair[1].cited || pair[0].overruled != pair[1].overruled);
            }
            for interval in intervals {
                let by_default = interval.cited.is_empty();
                let verdict = interval.outcome.verdict.name();
                prop_assert!(!by_default || matches!(verdict, "unregulated" | "not_assessed" | "banned"));
            }
        }
    }

    #[test]
    fn an_issuer_never_loosens_the_verdict_of_a_higher_one(spec in specs(ADVISORIES)) {
        // The same without the advisories of the issuers of the lowest rank.
        let full = catalog(&spec);
        let lowest = full.issuers.records().iter().map(|issuer| issuer.rank).max();
        let mut without = full.clone();
        let kept = full.advisories.records().iter().cloned().map(|mut advisory| {
            if Some(full.issuers[advisory.issuer].rank) == lowest {
                advisory.status = greenlist::internals::model::AdvisoryStatus::Draft;
            }
            advisory
        });
        without.advisories = greenlist::internals::model::Table::new(kept.collect());
        let (with, without) = (decide(&full), decide(&without));
        for cell in cells(&full) {
            for number in 0..DAYS {
                let before = without.on(cell, day(number));
                let after = with.on(cell, day(number));
                // Advice gives way to binding rulings of any issuer.
                let set_by_higher = !before.cited.is_empty() && !before.outcome.is_advice;
                let by_succession = full.issuers.records().iter().any(|issuer| issuer.successor_of.is_some());
                if set_by_higher && !by_succession {
                    prop_assert!(after.outcome.verdict >= before.outcome.verdict, "{cell:?} {number}: {after:?} {before:?}");
                }
            }
        }
    }

    #[test]
    fn without_its_rulings_a_verdict_or_its_explanation_changes(spec in specs(ADVISORIES)) {
        let full = catalog(&spec);
        let decided = decide(&full);
        for cell in cells(&full).into_iter().step_by(7) {
            for interval in decided.timeline(cell).intervals() {
                if interval.cited.is_empty() {
                    continue;
                }
                let mut without = full.clone();
                let cited: BTreeSet<_> = interval.cited.iter().map(|cited| cited.ruling).collect();
                let records = full.advisories.iter().map(|(id, advisory)| {
                    let mut advisory = advisory.clone();
                    for (index, ruling) in advisory.rulings.iter_mut().enumerate() {
                        if cited.contains(&greenlist::internals::model::RulingId { advisory: id, index: index as u16 }) {
                            // The ruling itself stays, so that other handles keep their meaning.
                            ruling.targets.clear();
                        }
                    }
                    advisory
                });
                without.advisories = greenlist::internals::model::Table::new(records.collect());
                let day = interval.from.unwrap_or(day(0));
                let after = decide(&without);
                prop_assert!(outcome(after.on(cell, day)) != outcome(interval));
            }
        }
    }

    #[test]
    fn the_order_of_files_and_issuers_never_changes_the_result(spec in specs(ADVISORIES)) {
        let forward = catalog(&spec);
        let mut records = forward.advisories.records().to_vec();
        records.reverse();
        let mut backward = forward.clone();
        backward.advisories = greenlist::internals::model::Table::new(records);
        let mut issuers = forward.issuers.records().to_vec();
        issuers.reverse();
        backward.issuers = greenlist::internals::model::Table::new(issuers);
        let (a, b) = (decide(&forward), decide(&backward));
        for cell in cells(&forward) {
            prop_assert_eq!(a.timeline(cell), b.timeline(cell));
        }
    }
}
