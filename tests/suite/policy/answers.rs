//! Properties of every answer, tested on thousands of random catalogs against a second reading.

use std::collections::{BTreeMap, BTreeSet};

use greenlist::internals::diagnostic::Diagnostics;
use greenlist::internals::model::{Audience, Date, Id, Product, RulingId, Verdict};
use greenlist::internals::plan::AnswerChanges;
use greenlist::internals::resolve::{
    Answer, AnswerKind, AnswerRow, AnswerScope, AnswerSource, ChangeRow, Outcome, Question,
    decisions,
};
use proptest::prelude::*;

use super::generated::{Spec, catalog, day, layered_specs};
use super::invariants::CASES;
use super::naive::NaiveEvaluator;
use super::naive_answers::{AnswerCell, NaiveQuestion, ProductFacts, days};

/// A question on a generated catalog.
struct Asked<'a> {
    question: Question<'a>,
    naive: NaiveQuestion<'a>,
}

/// An answer on a day, with what its rows must say.
struct Answered<'a> {
    naive: &'a NaiveQuestion<'a>,
    number: i16,
    answer: Answer,
    /// By cell: the first row on every way up.
    rows: BTreeMap<AnswerCell, BTreeSet<usize>>,
}

impl Answered<'_> {
    fn outcome(&self, cell: AnswerCell) -> &Outcome {
        self.naive.outcome(cell, self.number)
    }

    fn is_cited(&self, cell: AnswerCell) -> bool {
        !self.naive.facts(cell, self.number).cited.is_empty()
    }

    /// The rows that stand first above a row's own cells.
    fn narrowed_by(&self, row: usize) -> BTreeSet<usize> {
        let scopes = scopes(&self.answer.rows);
        let cells = self.naive.cells.iter();
        let own = cells.filter(|cell| self.naive.holding(**cell, &scopes).contains(&row));
        own.flat_map(|cell| self.naive.wider(*cell))
            .flat_map(|wider| self.rows[&wider].clone())
            .collect()
    }
}

fn scopes(rows: &[AnswerRow]) -> Vec<&AnswerScope> {
    rows.iter().map(|row| &row.scope).collect()
}

type Checked = Result<(), TestCaseError>;

/// Checks every question on a catalog.
fn each_question(spec: &Spec, check: impl Fn(&Asked<'_>) -> Checked) -> Checked {
    let catalog = catalog(spec);
    let decisions = decisions(&catalog, &mut Diagnostics::new());
    let source = AnswerSource::new(&catalog, &decisions);
    for product in catalog.products.ids() {
        let facts = ProductFacts::new(&catalog, product);
        for audience in catalog.audiences.ids() {
            check(&Asked {
                question: source.question(product, audience),
                naive: NaiveQuestion::new(&catalog, &facts, audience),
            })?;
        }
    }
    Ok(())
}

/// Checks the answers to every question on every day.
fn each_answer(spec: &Spec, check: impl Fn(&Answered<'_>) -> Checked) -> Checked {
    each_question(spec, |asked| {
        let mut before: Option<Answer> = None;
        for number in days() {
            let answer = asked.question.on(day(number));
            match before {
                Some(before) if asked.naive.is_as_before(number) => {
                    prop_assert_eq!(&answer.rows, &before.rows);
                }
                _ => check(&Answered {
                    naive: &asked.naive,
                    number,
                    rows: asked.naive.rows(&scopes(&answer.rows)),
                    answer: answer.clone(),
                })?,
            }
            before = Some(answer);
        }
        Ok(())
    })
}

/// Whether one asks more of somebody than the other, or something else.
fn is_stricter(one: &Outcome, other: &Outcome) -> bool {
    let asks_more = || {
        one.conditions
            .iter()
            .any(|own| !other.conditions.contains(own))
    };
    let ends_sooner = || match (one.due_date, other.due_date) {
        (Some(one), Some(other)) => one < other,
        _ => false,
    };
    let praises_less = || other.recommended && !one.recommended;
    let warns = || one.advised_against && !other.advised_against;
    let binds = || other.is_advice && !one.is_advice;
    // Without a day, conditions must be met at once.
    let is_sooner = || match (one.comply_by, other.comply_by) {
        (None, Some(_)) => true,
        (Some(one), Some(other)) => one < other,
        (_, None) => false,
    };
    match one.verdict == other.verdict {
        true => asks_more() || ends_sooner() || praises_less() || warns() || binds() || is_sooner(),
        false => one.verdict > other.verdict,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn the_first_row_that_holds_a_cell_tells_what_holds_there(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            for (cell, rows) in &answered.rows {
                prop_assert!(!rows.is_empty());
                for row in rows {
                    let row = &answered.answer.rows[*row];
                    prop_assert_eq!(&row.outcome, answered.outcome(*cell), "{:?} {:#?}", cell, answered.answer);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_cell_has_a_row_only_if_it_differs_from_what_is_said_above_it(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let shown = answered.naive.shown(answered.number);
            let scopes = scopes(&answered.answer.rows);
            for cell in &answered.naive.cells {
                let rows = answered.naive.holding(*cell, &scopes);
                prop_assert_eq!(rows.len(), usize::from(shown.contains(cell)), "{:?} {:#?}", cell, answered.answer);
            }
            Ok(())
        })?;
    }

    #[test]
    fn nobody_has_ruled_only_where_no_ruling_reaches_any_cell(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let mut cells = answered.naive.cells.iter();
            let is_silent = cells.all(|cell| {
                let facts = answered.naive.facts(*cell, answered.number);
                facts.cited.is_empty() && facts.overruled.is_empty() && !facts.suspended
            });
            prop_assert_eq!(answered.answer.is_unruled, is_silent);
            Ok(())
        })?;
    }

    #[test]
    fn what_an_activity_is_told_is_never_lost_under_another(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            for cell in &answered.naive.cells {
                let says_so = |row: &AnswerRow| {
                    row.scope.activities.contains(cell.activity)
                        && row.outcome == *answered.outcome(*cell)
                };
                prop_assert!(answered.answer.rows.iter().any(says_so));
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_single_label_never_stands_over_a_stricter_cell(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            if let Some(single) = answered.answer.single() {
                for cell in &answered.naive.cells {
                    prop_assert!(!is_stricter(answered.outcome(*cell), &single.outcome), "{:#?}", answered.answer);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_kind_follows_from_the_cells_that_are_named(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let cells = answered.naive.cells.iter().copied();
            let (main, narrower): (Vec<_>, Vec<_>) = cells.partition(|cell| answered.naive.is_main(*cell));
            let shown = answered.naive.shown(answered.number);
            let exceptions: Vec<_> = narrower.into_iter().filter(|cell| shown.contains(cell)).collect();
            let first = answered.outcome(main[0]);
            let main_differs = main.iter().any(|cell| answered.outcome(*cell) != first);
            let is_stricter = exceptions.iter().any(|cell| is_stricter(answered.outcome(*cell), first));
            let is_ruled = |cells: &[AnswerCell]| cells.iter().any(|cell| answered.is_cited(*cell));
            let expected = if main_differs || is_stricter || (!is_ruled(&main) && is_ruled(&exceptions)) {
                AnswerKind::Depends
            } else if exceptions.is_empty() {
                AnswerKind::One
            } else {
                AnswerKind::OneWithExceptions
            };
            prop_assert_eq!(answered.answer.kind, expected, "{:#?}", answered.answer);
            Ok(())
        })?;
    }

    #[test]
    fn an_answer_depends_on_what_its_cells_differ_by(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            prop_assert_eq!(answered.answer.axes(), answered.naive.axes(answered.number));
            Ok(())
        })?;
    }

    #[test]
    fn each_issuer_is_named_with_the_day_on_which_it_began_to_decide(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let rows = &answered.answer.rows;
            let grounds: Vec<_> = rows.iter().flat_map(|row| &row.grounds).collect();
            let scopes: Vec<&AnswerScope> = grounds.iter().map(|ground| &ground.scope).collect();
            for (cell, first) in answered.naive.rows(&scopes) {
                prop_assert!(!first.is_empty());
                let first: Vec<_> = first.into_iter().map(|ground| grounds[ground]).collect();
                let expected = answered.naive.issuers(cell, answered.number);
                for ground in &first {
                    let mut rows_of_cell = answered.rows[&cell].iter();
                    prop_assert!(rows_of_cell.any(|row| rows[*row].grounds.contains(ground)));
                    prop_assert_eq!(ground.since.iter().copied().collect::<BTreeSet<_>>(), expected.clone());
                }
                let mut cited = answered.naive.facts(cell, answered.number).cited.iter();
                prop_assert!(cited.all(|ruling| first.iter().any(|ground| ground.cited.contains(ruling))));
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_row_holds_since_the_last_of_its_own_cells_does(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let scopes = scopes(&answered.answer.rows);
            let mut since = vec![None; scopes.len()];
            for cell in &answered.naive.cells {
                for row in answered.naive.holding(*cell, &scopes) {
                    since[row] = since[row].max(answered.naive.since(*cell, answered.number));
                }
            }
            let rows = answered.answer.rows.iter();
            prop_assert_eq!(rows.map(|row| row.since).collect::<Vec<_>>(), since);
            Ok(())
        })?;
    }

    #[test]
    fn rulings_are_named_as_decisive_or_as_kept_out(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let cells = answered.naive.cells.iter();
            let facts: Vec<_> = cells.map(|cell| answered.naive.facts(*cell, answered.number)).collect();
            let cited: BTreeSet<RulingId> = facts.iter().flat_map(|cell| &cell.cited).copied().collect();
            prop_assert_eq!(answered.answer.cited(), cited);
            let by_default = facts.iter().filter(|cell| cell.cited.is_empty() && cell.outcome.verdict == Verdict::Banned);
            let lost: BTreeSet<RulingId> = by_default.flat_map(|cell| &cell.overruled).copied().collect();
            prop_assert!(answered.answer.kept_out().is_subset(&lost));
            Ok(())
        })?;
    }

    #[test]
    fn rows_come_below_what_they_narrow_and_the_strictest_first(spec in layered_specs()) {
        each_answer(&spec, |answered| {
            let rows = &answered.answer.rows;
            let mut last_of_depth: Vec<usize> = Vec::new();
            for (index, row) in rows.iter().enumerate() {
                let narrowed = answered.narrowed_by(index);
                prop_assert_eq!(row.scope.is_main(), narrowed.is_empty());
                let only_main = narrowed.iter().all(|above| rows[*above].scope.is_main());
                match row.depth.checked_sub(1) {
                    None => prop_assert!(only_main, "{:#?}", answered.answer),
                    Some(above) => prop_assert!(narrowed.contains(&last_of_depth[above]), "{:#?}", answered.answer),
                }
                if let Some(sibling) = last_of_depth.get(row.depth).map(|sibling| &rows[*sibling]) {
                    let main = (row.scope.is_main(), sibling.scope.is_main());
                    // Where the answer depends on rows, those that hold for everyone else are at the end.
                    let rest = answered.answer.kind == AnswerKind::Depends;
                    prop_assert!(main != (true, false) || rest);
                    let same_kind = main.0 == main.1 && row.is_ruled() == sibling.is_ruled();
                    prop_assert!(!same_kind || sibling.outcome.verdict >= row.outcome.verdict);
                }
                last_of_depth.truncate(row.depth);
                last_of_depth.push(index);
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_answer_changes_exactly_when_a_cell_does(spec in layered_specs()) {
        each_question(&spec, |asked| {
            let changes = asked.question.changes();
            let mut dates = Vec::new();
            for number in days().skip(1) {
                let differs = |cell: &&AnswerCell| asked.naive.outcome(**cell, number - 1) != asked.naive.outcome(**cell, number);
                let changes = asked.naive.cells.iter().any(|cell| differs(&cell));
                let (before, after) = (asked.question.on(day(number - 1)), asked.question.on(day(number)));
                prop_assert_eq!(before.says_the_same_as(&after), !changes);
                dates.extend(changes.then(|| day(number)));
            }
            prop_assert_eq!(changes.iter().map(|change| change.date).collect::<Vec<_>>(), dates);
            Ok(())
        })?;
    }

    #[test]
    fn the_first_changed_row_that_holds_a_cell_tells_what_changes_there(spec in layered_specs()) {
        each_question(&spec, |asked| {
            for number in days().skip(1) {
                let change = asked.question.change_on(day(number));
                let rows: Vec<ChangeRow> = change.map_or_else(Vec::new, |change| change.rows);
                let scopes: Vec<&AnswerScope> = rows.iter().map(|row| &row.scope).collect();
                for (cell, first) in asked.naive.rows(&scopes) {
                    let (before, after) = (asked.naive.outcome(cell, number - 1), asked.naive.outcome(cell, number));
                    prop_assert!(before == after || !first.is_empty());
                    for row in first {
                        prop_assert_eq!((&rows[row].before, &rows[row].after), (before, after), "{:?} {} {:#?}", cell, number, rows);
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn each_change_names_the_acts_of_its_day(spec in layered_specs()) {
        let catalog = catalog(&spec);
        let naive = NaiveEvaluator::new(&catalog);
        each_question(&spec, |asked| {
            for change in asked.question.changes() {
                for row in change.rows.iter().filter(|row| row.before != row.after) {
                    prop_assert!(!row.acts.is_empty());
                    for act in &row.acts {
                        prop_assert!(naive.happens(*act, change.date), "{:?} on {}", act, change.date);
                    }
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_list_of_changes_has_each_changed_row_once(spec in layered_specs()) {
        let catalog = catalog(&spec);
        let decisions = decisions(&catalog, &mut Diagnostics::new());
        let source = AnswerSource::new(&catalog, &decisions);
        let readers: Vec<Id<Audience>> = catalog.audiences.ids().collect();
        let list = AnswerChanges::new(&source, &readers);
        type Changed = (Date, Id<Product>, Id<Audience>, String);
        let mut listed: Vec<Changed> = Vec::new();
        for entry in list.all() {
            prop_assert!(!entry.acts.is_empty());
            prop_assert!(entry.lines.iter().any(|line| line.row.before != line.row.after));
            for line in entry.lines.iter().filter(|line| line.row.before != line.row.after) {
                prop_assert_eq!(&line.row.acts, &entry.acts);
                for product in &entry.products {
                    listed.push((entry.date, *product, line.audience, format!("{:?}", line.row)));
                }
            }
        }
        let mut asked: Vec<Changed> = Vec::new();
        for product in catalog.products.ids() {
            for audience in &readers {
                for change in source.question(product, *audience).changes() {
                    let rows = change.rows.iter().filter(|row| row.before != row.after);
                    asked.extend(rows.map(|row| (change.date, product, *audience, format!("{row:?}"))));
                }
            }
        }
        listed.sort();
        asked.sort();
        prop_assert_eq!(listed, asked);
    }

    #[test]
    fn the_order_of_files_never_changes_an_answer(spec in layered_specs()) {
        let forward = catalog(&spec);
        let mut backward = forward.clone();
        let mut records = forward.advisories.records().to_vec();
        records.reverse();
        backward.advisories = greenlist::internals::model::Table::new(records);
        let decided = [&forward, &backward].map(|catalog| decisions(catalog, &mut Diagnostics::new()));
        let one = AnswerSource::new(&forward, &decided[0]);
        let other = AnswerSource::new(&backward, &decided[1]);
        for product in forward.products.ids() {
            for audience in forward.audiences.ids() {
                for number in days() {
                    let one = one.question(product, audience).on(day(number));
                    let other = other.question(product, audience).on(day(number));
                    prop_assert_eq!(one.rows, other.rows);
                }
            }
        }
    }
}
