//! Whatever lists changes of answers knows the same days and the same rows.

use std::collections::BTreeSet;

use greenlist::internals::diagnostic::Diagnostics;
use greenlist::internals::model::{Catalog, Date, Id, Language, Record, Table};
use greenlist::internals::plan::{self, ChangeEntry, PlanSettings, SitePlan};
use greenlist::internals::query::{
    ComparedPlans, Comparison, OutcomeSummary, diff, history, next_change,
};
use greenlist::internals::resolve::{Decisions, decisions};
use proptest::prelude::*;

use super::generated::{DAYS, Spec, catalog, day, specs};

/// Few without optimization: each case compares all pairs of consecutive days.
const CASES: u32 = if cfg!(debug_assertions) { 12 } else { 300 };
const ADVISORIES: usize = 20;

fn plan_on<'a>(catalog: &'a Catalog, decisions: &'a Decisions, as_of: Date) -> SitePlan<'a> {
    let settings = PlanSettings {
        as_of,
        pinned: false,
        search: false,
        base_url: None,
        // Pages do not matter here.
        languages: Vec::new(),
    };
    plan::site(catalog, decisions, settings, &mut Diagnostics::new())
}

/// A row that changes: audience, product, what it is about, before and after.
type ChangedRow = (String, String, String, String);

/// The rows that entries change on a day.
fn rows_of(catalog: &Catalog, changes: &[ChangeEntry], date: Date) -> BTreeSet<ChangedRow> {
    let on_day = changes.iter().filter(|change| change.date == date);
    let lines = on_day.flat_map(|change| {
        let products = change.products.iter();
        products.flat_map(|product| change.lines.iter().map(move |line| (*product, line)))
    });
    let changed = lines.filter(|(_, line)| line.row.before != line.row.after);
    changed
        .map(|(product, line)| {
            let scope = &line.row.scope;
            let offerings = scope.offerings.iter();
            let offerings: Vec<&str> = offerings
                .map(|offering| catalog.offering(*offering).slug.as_str())
                .collect();
            let parts = sorted(slugs(&catalog.audiences, &scope.parts));
            let known = &catalog.activities;
            let activities = known.of(scope.activities);
            let activities: Vec<&str> = activities.map(|one| known[one].slug.as_str()).collect();
            (
                catalog.audiences[line.audience].slug.to_string(),
                catalog.products[product].slug.to_string(),
                format!(
                    "{offerings:?} {parts:?} {activities:?} {:?}",
                    scope.versions
                ),
                format!("{:?} {:?}", line.row.before.label(), line.row.after.label()),
            )
        })
        .collect()
}

fn slugs<'a, T: Record>(table: &'a Table<T>, ids: &[Id<T>]) -> Vec<&'a str> {
    ids.iter().map(|id| table[*id].slug().as_str()).collect()
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort_unstable();
    items
}

/// The rows that `diff` names between the day before and a day.
fn rows_of_diff(plans: ComparedPlans<'_, '_>, from: Date, to: Date) -> BTreeSet<ChangedRow> {
    let difference = diff(plans, Comparison::Days { from, to }, None);
    let groups = difference.groups.iter();
    let entries = groups.flat_map(|group| group.entries.iter().map(move |entry| (group, entry)));
    let changed = entries.filter(|(_, entry)| entry.unchanged.is_none());
    changed
        .map(|(group, entry)| {
            let scope = &entry.scope;
            let period = &entry.periods[0];
            let label = |side: &Option<OutcomeSummary>| side.as_ref().expect("a product").label;
            (
                group.audience.clone(),
                entry.product.clone(),
                format!(
                    "{:?} {:?} {:?} {:?}",
                    scope.offerings,
                    sorted(scope.parts.clone()),
                    scope.activities,
                    scope.versions
                ),
                format!("{:?} {:?}", label(&period.before), label(&period.after)),
            )
        })
        .collect()
}

fn agree(spec: &Spec) -> Result<(), TestCaseError> {
    let mut catalog = catalog(spec);
    // Paths of pages need a language.
    catalog.site.languages.push(Language {
        tag: "en".to_owned(),
        folder: "en".to_owned(),
        locale: "en".to_owned(),
        html: "en".to_owned(),
        right_to_left: false,
    });
    let decisions = decisions(&catalog, &mut Diagnostics::new());
    let mut before = plan_on(&catalog, &decisions, day(-1));
    let timeline = history(&before, None, None).changes;
    prop_assert_eq!(&timeline[..], before.changes.all());
    let by_product = catalog.products.ids().flat_map(|product| {
        let changes = history(&before, Some(product), None).changes;
        changes.into_iter().map(|change| change.date)
    });
    let all: BTreeSet<Date> = timeline.iter().map(|change| change.date).collect();
    prop_assert_eq!(&by_product.collect::<BTreeSet<_>>(), &all);
    // In these catalogs every audience is one of readers.
    let mut next = next_change(&before, day(-1)).map(|next| next.date);
    for number in 0..=(DAYS + 21) {
        let (yesterday, today) = (day(number - 1), day(number));
        let after = plan_on(&catalog, &decisions, today);
        let plans = ComparedPlans {
            before: &before,
            after: &after,
        };
        let named = rows_of_diff(plans, yesterday, today);
        prop_assert_eq!(
            &named,
            &rows_of(&catalog, &timeline, today),
            "diff to {}",
            today
        );
        prop_assert_eq!(
            !named.is_empty(),
            next == Some(today),
            "next-change on {}",
            today
        );
        if next == Some(today) {
            next = next_change(&before, today).map(|next| next.date);
        }
        before = after;
    }
    prop_assert_eq!(next, None);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn diff_timeline_and_next_change_know_the_changes_of_pages(spec in specs(ADVISORIES)) {
        agree(&spec)?;
    }
}
