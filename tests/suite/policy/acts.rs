//! Acts on other advisories: warnings and errors that do not depend on the order of ids or versions.

use greenlist::internals::diagnostic::Code;

use super::world::{EXECUTIVE_BAN, world};

const ZOOM: &str = "targets: [product:zoom]";

fn act(issuer: &str, head: &str, rulings: &[&str]) -> String {
    let rulings = (1..).zip(rulings);
    let rulings = rulings.map(|(number, ruling)| format!("\n  - {{ id: r{number}, {ruling} }}"));
    let rulings = rulings.collect::<String>();
    let rulings = match rulings.is_empty() {
        true => String::new(),
        false => format!("rulings:{rulings}"),
    };
    format!("issuer: {issuer}\n{head}\n{rulings}")
}

#[test]
fn a_reinstated_advisory_is_not_in_force_before_its_own_first_day() {
    let audiences = "audiences: { include: [schools] }, verdict: banned";
    let ban = act(
        "education",
        "issued: 2020-01-01\neffective_from: 2020-09-01",
        &[&format!("{ZOOM}, {audiences}")],
    );
    let end = act(
        "education",
        "issued: 2020-03-01\nrelations: { revokes: [ban] }",
        &[],
    );
    let back = act(
        "education",
        "issued: 2020-05-01\nrelations: { reinstates: [ban] }",
        &[],
    );
    let world = world(&[("ban", &ban), ("end", &end), ("back", &back)]);
    for (day, verdict) in [
        ("2020-06-01", "not_assessed"),
        ("2020-08-31", "not_assessed"),
        ("2020-09-01", "banned by ban#r1"),
    ] {
        world.holds("zoom", "schools", day, verdict);
    }
}

#[test]
fn an_advisory_that_decides_nothing_is_an_error() {
    let duty =
        "duties: [{ by: 2020-02-01, audiences: { include: [schools] }, text: { en: Report. } }]";
    for (head, reported) in [
        ("", &["error[empty-advisory]"][..]),
        (
            "rulings: []\nrelations: { revokes: [] }",
            &["error[empty-advisory]"],
        ),
        ("relations: { revokes: [first] }", &[]),
        (duty, &[]),
    ] {
        let first = act(
            "education",
            "issued: 2020-01-01",
            &[&format!(
                "{ZOOM}, audiences: {{ include: [schools] }}, verdict: under_review"
            )],
        );
        let advisory = act("education", &format!("issued: 2020-01-02\n{head}"), &[]);
        world(&[("first", &first), ("second", &advisory)]).reports(reported);
    }
}

#[test]
fn rulings_that_an_allow_list_keeps_out_may_still_conflict() {
    let verdicts = ["permitted", "conditional, conditions: [assessed]"];
    let rulings = verdicts
        .map(|verdict| format!("{ZOOM}, audiences: {{ include: [lab] }}, verdict: {verdict}"));
    let executive = act(
        "executive",
        "issued: 2020-01-01",
        &[&rulings[0], &rulings[1]],
    );
    world(&[("a", &executive)]).reports(&[
        "error[conflicting-rulings]",
        "warning[audience-without-reader]",
    ]);
    // The education ministry may not add to the allow list of the lab.
    let rulings = verdicts.map(|verdict| {
        format!("{ZOOM}, audiences: {{ include: [lab, schools] }}, verdict: {verdict}")
    });
    let education = act(
        "education",
        "issued: 2020-01-01",
        &[&rulings[0], &rulings[1]],
    );
    world(&[("a", &education)])
        .reports(&["error[conflicting-rulings]", "error[outside-jurisdiction]"]);
}

#[test]
fn a_predecessor_that_still_binds_is_named_whatever_else_is_banned_beside_it() {
    let agencies = "audiences: { include: [agencies] }";
    let ban = format!("{ZOOM}, {agencies}, verdict: banned");
    let soft = act(
        "digital",
        "issued: 2020-06-01",
        &[&format!(
            "{ZOOM}, {agencies}, verdict: conditional, conditions: [assessed]"
        )],
    );
    let of_schools = act(
        "education",
        "issued: 2020-04-07",
        &[&format!(
            "{ZOOM}, audiences: {{ include: [public-school] }}, verdict: banned"
        )],
    );
    for other in ["a-first", "z-last"] {
        let advisories = [
            ("old", &*act("executive", "issued: 2020-01-01", &[&ban])),
            ("soft", &soft),
            (other, &of_schools),
        ];
        world(&advisories).says(
            Code::PredecessorStillBinds,
            &["This is less strict than a ruling of the predecessor `executive` that is still in force; the stricter ruling applies."],
        );
    }
}

#[test]
fn a_recommendation_is_outlived_also_for_some_versions_of_a_product_on_an_allow_list() {
    let guide = act(
        "digital",
        "issued: 2020-01-01",
        &[&format!(
            "{ZOOM}, audiences: {{ include: [lab] }}, verdict: recommended"
        )],
    );
    for versions in [
        "fixed: \"5.0\"",
        "introduced: \"5.0\"",
        "introduced: \"4.0\", fixed: \"5.0\"",
    ] {
        let ban = act(
            "executive",
            "issued: 2020-02-01",
            &[&format!(
                "targets: [{{ target: product:zoom, {versions} }}], audiences: {{ include: [agencies] }}, verdict: banned"
            )],
        );
        world(&[("guide", &guide), ("ban", &ban)]).says(
            Code::RecommendationOutlived,
            &["This recommends `zoom` for `lab`, but from 2020-02-01 another issuer's ruling is stricter."],
        );
    }
}

#[test]
fn a_range_without_a_version_is_an_error() {
    for (range, reported) in [
        (
            "introduced: \"5.0\", fixed: \"4.0\"",
            &["error[empty-version-range]"][..],
        ),
        (
            "introduced: \"5.0\", fixed: \"5.0.0\"",
            &["error[empty-version-range]"],
        ),
        ("fixed: \"0\"", &["error[empty-version-range]"]),
        ("introduced: \"4.9\", fixed: \"4.10\"", &[]),
    ] {
        let ruling = format!(
            "targets: [{{ target: product:zoom, {range} }}], audiences: {{ include: [schools] }}, verdict: under_review"
        );
        world(&[("a", &act("education", "issued: 2020-01-01", &[&ruling]))]).reports(reported);
    }
}

#[test]
fn an_alternative_is_lost_on_the_first_day_on_which_it_is_banned_and_its_list_in_force() {
    // The list is suspended in May; Meet is banned from a day of May on, or in May alone.
    let suspension = act(
        "executive",
        "issued: 2020-05-01\neffective_until: 2020-05-31\nrelations: { suspends: [ex-ban] }",
        &[],
    );
    let meet = |until: &str| {
        act(
            "executive",
            &format!("issued: 2020-05-10\n{until}"),
            &[
                "targets: [product:meet], audiences: { include: [agencies] }, verdict: banned, exempts: [ex-ban#r2]",
            ],
        )
    };
    for (until, expected) in [
        ("", &["2020-06-01"][..]),
        ("effective_until: 2020-05-20", &[]),
    ] {
        let world = world(&[
            EXECUTIVE_BAN,
            ("pause", &suspension),
            ("meet", &meet(until)),
        ]);
        let lost = world
            .said
            .iter()
            .filter(|(code, _)| *code == Code::AlternativeLost);
        let days: Vec<_> = lost.map(|(_, message)| message.as_str()).collect();
        assert_eq!(days.len(), expected.len(), "{days:?}");
        for (message, day) in days.iter().zip(expected) {
            assert!(message.contains(day), "{message}");
        }
    }
}
