//! Warnings about what would be lost without a trace.

use greenlist::internals::diagnostic::Code;

use super::world::{world, world_on, world_with};

/// An act of the education ministry with rulings on schools.
fn act(head: &str, rulings: &[&str]) -> String {
    let rulings: Vec<_> = (1..)
        .zip(rulings)
        .map(|(number, ruling)| {
            let audiences = match ruling.contains("audiences:") {
                true => "",
                false => "audiences: { include: [schools] }, ",
            };
            format!("  - {{ id: r{number}, {audiences}{ruling} }}")
        })
        .collect();
    format!(
        "issuer: education\n{head}\nrulings:\n{}\n",
        rulings.join("\n")
    )
}

const BAN: &str = "targets: [product:zoom, product:meet], verdict: under_review";

#[test]
fn a_superseding_advisory_that_forgets_a_product_is_reported_with_product_and_audience() {
    let old = act("issued: 2020-01-01", &[BAN]);
    let new = act(
        "issued: 2020-02-01\nrelations: { supersedes: [old] }",
        &["targets: [product:zoom], verdict: under_review"],
    );
    let world = world(&[("old", &old), ("new", &new)]);
    world.holds("meet", "schools", "2020-02-01", "not_assessed");
    world.reports(&["warning[supersession-drops]"]);
    world.says(
        Code::SupersessionDrops,
        &["`new` supersedes `old`, but decides nothing about `meet` for `schools`."],
    );
}

#[test]
fn what_is_dropped_is_reported_once_for_a_product_with_the_widest_audiences_and_the_activities() {
    let old = act("issued: 2020-01-01", &[BAN]);
    let drops = |rulings: &[&str], expected: &[&str]| {
        let new = act(
            "issued: 2020-02-01\nrelations: { supersedes: [old] }",
            rulings,
        );
        world(&[("old", &old), ("new", &new)]).says(Code::SupersessionDrops, expected);
    };
    drops(&[BAN], &[]);
    let both = "targets: [vendor:maker]";
    let narrow =
        format!("{both}, audiences: {{ include: [public-school] }}, verdict: under_review");
    drops(
        &[&narrow],
        &[
            "`new` supersedes `old`, but decides nothing about `meet` for `schools`.",
            "`new` supersedes `old`, but decides nothing about `zoom` for `schools`.",
        ],
    );
    let partial = format!("{both}, activities: [host, join], verdict: under_review");
    let of = |product: &str| {
        format!(
            "`new` supersedes `old`, but decides nothing about `{product}` for `schools` when it is about: procure, install."
        )
    };
    drops(&[&partial], &[&of("meet"), &of("zoom")]);
    drops(
        &[
            "targets: [product:zoom], verdict: under_review",
            "targets: [offering:meet/cloud], verdict: under_review",
        ],
        &["`new` supersedes `old`, but decides nothing about `meet` for `schools`."],
    );
    let later =
        "targets: [product:zoom, product:meet], verdict: banned, effective_from: 2020-03-01";
    drops(
        &[later],
        &[
            "`new` supersedes `old`, but decides nothing about `meet` for `schools`.",
            "`new` supersedes `old`, but decides nothing about `zoom` for `schools`.",
        ],
    );
}

#[test]
fn two_advisories_that_replace_one_together_drop_nothing() {
    let old = act("issued: 2020-01-01", &[BAN]);
    let new = |product: &str| {
        act(
            "issued: 2020-02-01\nrelations: { supersedes: [old] }",
            &[&format!(
                "targets: [product:{product}], verdict: under_review"
            )],
        )
    };
    let world = world(&[("old", &old), ("a", &new("zoom")), ("b", &new("meet"))]);
    world.reports(&[]);
}

#[test]
fn a_revocation_or_an_amendment_with_an_end_does_not_bring_the_old_act_back() {
    let old = |dates: &str| act(&format!("issued: 2020-01-01{dates}"), &[BAN]);
    let check = |dates: &str, relation: &str, until: &str, expected: &[&str]| {
        let new =
            format!("issuer: education\nissued: 2020-02-01\n{until}\nrelations: {{ {relation} }}");
        world(&[("old", &old(dates)), ("new", &new)]).says(Code::NothingLeftInForce, expected);
    };
    let until = "effective_until: 2020-12-31";
    check(
        "",
        "revokes: [old]",
        until,
        &["This revokes `old` and then ends itself; afterwards nothing is in force in its place."],
    );
    check(
        "",
        "amends: [old#r1]",
        until,
        &[
            "This removes `old#r1` and then ends itself; afterwards nothing is in force in its place.",
        ],
    );
    // Without an end, no author can expect the old act to come back.
    check("", "revokes: [old]", "", &[]);
    // It would have expired meanwhile.
    check(
        "\neffective_until: 2020-06-30",
        "revokes: [old]",
        until,
        &[],
    );
    // Something else holds afterwards.
    let new =
        format!("issuer: education\nissued: 2020-02-01\n{until}\nrelations: {{ revokes: [old] }}");
    let next = act("issued: 2020-02-01", &[BAN]);
    world(&[("old", &old("")), ("new", &new), ("next", &next)]).says(Code::NothingLeftInForce, &[]);
}

#[test]
fn a_ruling_that_ends_while_it_is_suspended_does_not_come_back() {
    let check = |until: &str, suspended: &str, expected: &[&str]| {
        let order = act(
            &format!("issued: 2020-01-01\neffective_until: {until}"),
            &["targets: [product:zoom], verdict: under_review"],
        );
        let pause = format!(
            "issuer: education\nissued: 2020-02-01\neffective_until: 2020-12-31\nrelations: {{ suspends: [{suspended}] }}"
        );
        let world = world(&[("order", &order), ("pause", &pause)]);
        world.says(Code::NothingLeftInForce, expected);
    };
    let lapses =
        ["`order#r1` ends while this suspends it, so it does not come back after the suspension."];
    check("2020-06-30", "order", &lapses);
    check("2020-06-30", "order#r1", &lapses);
    check("2021-06-30", "order", &[]);
    // It ends before it is suspended.
    check("2020-01-31", "order", &[]);
}

#[test]
fn activities_that_every_ruling_leaves_out_are_reported_once_for_a_ruling() {
    let check = |rulings: &[&str], expected: &[&str]| {
        let act = act("issued: 2020-01-01", rulings);
        world(&[("act", &act)]).says(Code::PartlyRuled, expected);
    };
    let host = "targets: [product:zoom, product:meet], activities: [host], verdict: banned";
    check(
        &[host],
        &[
            "`act#r1` leaves out: procure, install, join. No ruling decides that of `meet` for `schools`, so it is `not_assessed`.",
        ],
    );
    let rest = "targets: [vendor:maker], activities: [procure, install, join], verdict: permitted";
    check(
        &[host, rest],
        &[
            "`act#r2` leaves out: host. No ruling decides that of `chat` for `schools`, so it is `not_assessed`.",
        ],
    );
    check(&["targets: [product:zoom], verdict: banned"], &[]);
}

#[test]
fn an_activity_with_the_same_default_is_not_left_out() {
    let ban = "issuer: executive
issued: 2020-01-01
rulings:
  - { id: r1, targets: [product:zoom], audiences: { include: [lab] }, activities: [host], verdict: banned }";
    // The lab has an allow list.
    world(&[("ban", ban)]).says(Code::PartlyRuled, &[]);
    let permit = ban.replace("verdict: banned", "verdict: permitted");
    world(&[("permit", &permit)]).says(Code::PartlyRuled, &[
        "`permit#r1` leaves out: procure, install, join. No ruling decides that of `zoom` for `lab`, so it is `banned`.",
    ]);
}

#[test]
fn a_day_more_than_twenty_years_away_is_reported_wherever_it_stands() {
    let written = act(
        "issued: 2563-04-07
effective_from: 2563-04-08
effective_until: 2202-12-31
review_by: 0109-10-07",
        &[
            "targets: [product:zoom], verdict: phase_out, due_date: 1999-12-31",
            "targets: [product:meet], verdict: conditional, conditions: [assessed], comply_by: 2120-01-01",
            "targets: [product:chat], verdict: banned, effective_from: 2110-01-01, effective_until: 2111-01-01",
        ],
    );
    let world = world(&[("act", &written)]);
    let said = world
        .said
        .iter()
        .filter(|(code, _)| *code == Code::ImplausibleDate);
    let mut fields: Vec<_> = said
        .map(|(_, message)| message.split('`').nth(1).expect("a field"))
        .collect();
    fields.sort();
    assert_eq!(
        fields,
        [
            "comply_by",
            "due_date",
            "effective_from",
            "effective_from",
            "effective_until",
            "effective_until",
            "issued",
            "review_by"
        ]
    );
    let plausible = act("issued: 2000-04-08\neffective_until: 2040-04-08", &[BAN]);
    world_on(&[("act", &plausible)], "2020-04-08").says(Code::ImplausibleDate, &[]);
}

#[test]
fn a_bulletin_of_another_calendar_is_reported() {
    let bulletin = "---\nid: keys\nissuer: education\nkind: notice\nissued: 2563-04-07\ntitle: Keys\nsummary: Keys\n---\nKeys.\n";
    let world = world_with(&[("bulletins/keys.en.md", bulletin)], &[]);
    world.says(
        Code::ImplausibleDate,
        &["`issued` is 2563-04-07, more than 20 years from the date of the site, 2020-04-08."],
    );
}
