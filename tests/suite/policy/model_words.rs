//! The worked cases of what rulings can say beside verdict, target and audience: force, own days, suspension,
//! categories and origins, defaults without a rule.

use super::world::{World, world, world_with};

const VENDORS: &str = "
- { id: maker, name: { en: Maker }, country: cn }
- { id: other, name: { en: Other } }
";

const VOCABULARY: &str = "
conditions:
  assessed: { label: { en: Assessed }, sentence: { en: Assessed. } }
countries:
  cn: { label: { en: China } }
  tw: { label: { en: Taiwan } }
categories:
  chatbots: { label: { en: Chatbots } }
";

fn advisory(head: &str, rulings: &[&str]) -> String {
    let rulings = rulings.iter().enumerate().map(|(index, ruling)| {
        let audiences = match ruling.contains("audiences:") {
            true => "",
            false => "audiences: { include: [schools] }, ",
        };
        format!("  - {{ id: r{}, {audiences}{ruling} }}", index + 1)
    });
    let rulings: Vec<_> = rulings.collect();
    format!("{head}\nrulings:\n{}", rulings.join("\n"))
}

fn of_schools(issued: &str, rulings: &[&str]) -> String {
    advisory(&format!("issuer: education\nissued: {issued}"), rulings)
}

/// A world with a country of origin for every vendor and a category for one product.
fn world_of_origins(advisories: &[(&str, &str)]) -> World {
    let product = |id: &str, fields: &str| format!("id: {id}\nname: {{ en: {id} }}\n{fields}");
    let zoom = product("zoom", "vendor: maker");
    let meet = product("meet", "vendor: maker\norigin: { country: tw }");
    let chat = product("chat", "vendor: other\ncategory: chatbots");
    let files = [
        ("vendors.yaml", VENDORS),
        ("vocabulary.yaml", VOCABULARY),
        ("products/zoom.yaml", &zoom),
        ("products/meet.yaml", &meet),
        ("products/chat.yaml", &chat),
    ];
    world_with(&files, advisories)
}

const BAN: &str = "targets: [product:zoom], verdict: banned";

#[test]
fn guidance_says_no_and_binds_nobody() {
    let guidance = of_schools(
        "2020-02-01\nbinding: false",
        &["targets: [product:zoom], verdict: advised_against"],
    );
    let world = world(&[("guidance", &guidance)]);
    world.holds(
        "zoom",
        "schools",
        "2020-02-01",
        "advised_against as advice by guidance#r1",
    );
    world.reports(&[]);
}

#[test]
fn advice_beside_a_binding_permission_is_a_mark_and_hides_nothing() {
    let permission = of_schools(
        "2020-02-01",
        &["targets: [product:zoom], verdict: permitted"],
    );
    let advice = |verdict: &str| {
        of_schools(
            "2020-03-01",
            &[&format!(
                "targets: [product:zoom], binding: false, verdict: {verdict}"
            )],
        )
    };
    let holds = |verdict: &str, expected: &str| {
        let world = world(&[("must", &permission), ("advice", &advice(verdict))]);
        world.holds("zoom", "schools", "2020-03-01", expected);
    };
    let marked = "permitted + advised against by advice#r1, must#r1";
    holds("advised_against", marked);
    holds("recommended", "recommended by advice#r1, must#r1");
    // Other advice says nothing beside what binds.
    holds("under_review", "permitted by must#r1");
}

#[test]
fn a_binding_ban_overrules_advice() {
    let advice = of_schools(
        "2020-02-01",
        &["targets: [product:zoom], binding: false, verdict: permitted"],
    );
    let ban = advisory(
        "issuer: executive\nissued: 2020-03-01",
        &["targets: [product:zoom], audiences: { include: [agencies] }, verdict: banned"],
    );
    let world = world(&[("advice", &advice), ("ban", &ban)]);
    world.holds("zoom", "public-school", "2020-03-01", "banned by ban#r1");
    world.holds(
        "zoom",
        "private-school",
        "2020-03-01",
        "permitted as advice by advice#r1",
    );
}

#[test]
fn advice_admits_nothing_to_an_allow_list() {
    let admit = |fields: &str| {
        advisory(
            "issuer: executive\nissued: 2020-02-01",
            &[&format!(
                "targets: [product:zoom], audiences: {{ include: [lab] }}, {fields}"
            )],
        )
    };
    let advised = admit("binding: false, verdict: permitted");
    let advised = world(&[("a", &advised)]);
    advised.holds("zoom", "lab", "2020-02-01", "banned");
    let admitted = admit("verdict: permitted");
    let admitted = world(&[("a", &admitted)]);
    admitted.holds("zoom", "lab", "2020-02-01", "permitted by a#r1");
}

#[test]
fn where_nobody_has_ruled_on_an_unregulated_audience_there_is_no_rule() {
    let audiences = "
- { id: agencies, name: { en: Agencies } }
- { id: schools, name: { en: Schools }, reader: true, default: unregulated }
- { id: public-school, name: { en: Public school }, parents: [schools, agencies] }
- { id: strict-school, name: { en: Strict school }, parents: [schools], default: banned }
- { id: both, name: { en: Both }, parents: [public-school, strict-school] }
";
    let ban = of_schools("2020-02-01", &[BAN]);
    let world = world_with(&[("audiences.yaml", audiences)], &[("ban", &ban)]);
    world.holds("meet", "schools", "2020-02-01", "unregulated");
    // Of inherited defaults the strictest holds.
    world.holds("meet", "public-school", "2020-02-01", "not_assessed");
    world.holds("meet", "both", "2020-02-01", "banned");
    world.holds("zoom", "schools", "2020-02-01", "banned by ban#r1");
}

#[test]
fn one_act_bans_buying_at_once_and_using_later() {
    let act = of_schools(
        "2020-02-01\neffective_until: 2020-12-31",
        &[
            "targets: [product:zoom], activities: [host], effective_from: 2020-06-01, verdict: banned",
            "targets: [product:meet], effective_until: 2020-06-30, verdict: under_review",
        ],
    );
    let world = world(&[("act", &act)]);
    world.holds("zoom", "schools", "2020-05-31", "not_assessed");
    world.holds("zoom", "schools", "2020-06-01", "banned by act#r1");
    world.holds("zoom", "schools", "2021-01-01", "not_assessed");
    world.holds("meet", "schools", "2020-06-30", "under_review by act#r2");
    world.holds("meet", "schools", "2020-07-01", "not_assessed");
    world.reports_also("warning[no-alternative]");
}

#[test]
fn a_ruling_is_never_in_force_while_its_advisory_is_not() {
    let act = |dates: &str| {
        let act = of_schools(
            "2020-02-01\neffective_until: 2020-12-31",
            &[&format!(
                "targets: [product:zoom], {dates}, verdict: permitted"
            )],
        );
        world(&[("act", &act)])
    };
    let early = act("effective_from: 2020-01-01");
    early.reports_also("error[ruling-outlives-advisory]");
    early.holds("zoom", "schools", "2020-01-31", "not_assessed");
    act("effective_until: 2021-01-01").reports_also("error[ruling-outlives-advisory]");
    act("effective_from: 2020-06-01, effective_until: 2020-05-01")
        .reports_also("error[ends-before-it-starts]");
}

#[test]
fn an_order_is_suspended_and_holds_again_by_itself() {
    let order = of_schools("2020-02-01", &[BAN]);
    let pause = "issuer: education
issued: 2020-08-20
effective_from: 2020-09-01
effective_until: 2021-08-31
relations: { suspends: [order] }";
    let world = world(&[("order", &order), ("pause", pause)]);
    world.holds("zoom", "schools", "2020-08-31", "banned by order#r1");
    world.holds("zoom", "schools", "2020-09-01", "not_assessed");
    world.holds("zoom", "schools", "2021-08-31", "not_assessed");
    world.holds("zoom", "schools", "2021-09-01", "banned by order#r1");
    assert_eq!(
        world.changes(&["schools"])[1..],
        [
            "2020-09-01 by pause: zoom for schools: all: banned -> not_assessed",
            "2021-09-01 by order: zoom for schools: all: not_assessed -> banned",
        ]
    );
}

#[test]
fn a_single_ruling_is_suspended() {
    let order = of_schools(
        "2020-02-01",
        &[BAN, "targets: [product:meet], verdict: under_review"],
    );
    let pause = "issuer: education
issued: 2020-09-01
relations: { suspends: [order#r1] }";
    let world = world(&[("order", &order), ("pause", pause)]);
    world.holds("zoom", "schools", "2020-09-01", "not_assessed");
    world.holds("meet", "schools", "2020-09-01", "under_review by order#r2");
}

#[test]
fn what_a_suspended_act_would_end_ends_on_the_first_day_that_is_not_suspended() {
    let old = of_schools("2020-02-01", &[BAN]);
    let new = of_schools(
        "2020-03-01\neffective_from: 2020-05-01\nrelations: { supersedes: [old] }",
        &["targets: [product:zoom], verdict: phase_out, due_date: 2020-06-30"],
    );
    let pause = "issuer: education
issued: 2020-04-01
effective_until: 2020-07-31
relations: { suspends: [new] }";
    let world = world(&[("old", &old), ("new", &new), ("pause", pause)]);
    world.holds("zoom", "schools", "2020-05-01", "banned by old#r1");
    world.holds("zoom", "schools", "2020-07-31", "banned by old#r1");
    // Its due date has passed meanwhile.
    world.holds("zoom", "schools", "2020-08-01", "banned by new#r1");
}

#[test]
fn nobody_suspends_what_a_higher_issuer_ordered() {
    let order = advisory(
        "issuer: executive\nissued: 2020-02-01",
        &["targets: [product:zoom], audiences: { include: [agencies] }, verdict: banned"],
    );
    let pause = "issuer: education\nissued: 2020-03-01\nrelations: { suspends: [order] }";
    let world = world(&[("order", &order), ("pause", pause)]);
    world.reports_also("error[no-authority]");
    world.holds("zoom", "agencies", "2020-03-01", "banned by order#r1");
}

#[test]
fn an_interim_act_is_in_force_and_provisional_until_a_final_one_confirms_it() {
    let interim = of_schools("2020-02-01\nstatus: interim", &[BAN]);
    let confirmed = of_schools("2020-03-01\nrelations: { supersedes: [interim] }", &[BAN]);
    let world = world(&[("interim", &interim), ("confirmed", &confirmed)]);
    let provisional = "banned provisionally by interim#r1";
    world.holds("zoom", "schools", "2020-02-01", provisional);
    world.holds("zoom", "schools", "2020-03-01", "banned by confirmed#r1");
    // It has been banned since February all the same.
    let answer = world.answer("zoom", "schools", "2020-03-01");
    assert_eq!(
        answer.rows[0].since.map(|day| day.to_string()).as_deref(),
        Some("2020-02-01")
    );
    assert_eq!(world.changes(&["schools"]).len(), 2);
}

#[test]
fn a_day_to_comply_by_changes_no_verdict() {
    let act = of_schools(
        "2020-02-01",
        &[
            "targets: [product:zoom], verdict: conditional, conditions: [assessed], comply_by: 2020-04-01",
        ],
    );
    let world = world(&[("act", &act)]);
    let holds = "conditional comply by 2020-04-01 (assessed) by act#r1";
    world.holds("zoom", "schools", "2020-04-01", holds);
    world.holds("zoom", "schools", "2020-04-02", holds);
    // The data date of this world is 8 April.
    world.reports(&["warning[deadline-passed]"]);
}

#[test]
fn products_from_a_country_are_banned_but_for_one() {
    let act = of_schools(
        "2020-02-01",
        &["targets: [{ target: origin:CN, except: [product:chat] }], verdict: banned"],
    );
    let world = world_of_origins(&[("act", &act)]);
    world.holds("zoom", "schools", "2020-02-01", "banned by act#r1");
    // A product's own country wins over that of its vendor.
    world.holds("meet", "schools", "2020-02-01", "not_assessed");
    world.holds("chat", "schools", "2020-02-01", "not_assessed");
}

#[test]
fn a_category_is_wider_than_a_vendor_whatever_they_hold() {
    let acts = |wide: &str, narrow: &str| {
        let act = of_schools(
            "2020-02-01",
            &[
                &format!("targets: [category:chatbots], verdict: {wide}"),
                &format!("targets: [vendor:other], verdict: {narrow}"),
            ],
        );
        world_of_origins(&[("act", &act)])
    };
    // Both hold one product. The narrower one may be stricter without saying so.
    let tightened = acts("permitted", "under_review");
    tightened.holds("chat", "schools", "2020-02-01", "under_review by act#r2");
    tightened.reports(&[]);
    acts("under_review", "permitted").reports_also("error[conflicting-rulings]");
}

#[test]
fn an_act_of_two_issuers_has_the_authority_of_the_first() {
    let joint = advisory(
        "issuer: executive\njointly_with: [education]\nissued: 2020-02-01",
        &["targets: [product:zoom], audiences: { include: [agencies] }, verdict: under_review"],
    );
    let world = world(&[("joint", &joint)]);
    world.reports(&[]);
    let answer = world.answer("zoom", "agencies", "2020-02-01");
    let grounds = answer.rows.iter().flat_map(|row| &row.grounds);
    let issuers = grounds.flat_map(|ground| &ground.since);
    let issuers: std::collections::BTreeSet<_> = issuers
        .map(|(_, issuer)| world.catalog.issuers[*issuer].slug.as_str())
        .collect();
    assert_eq!(Vec::from_iter(issuers), ["education", "executive"]);
}

#[test]
fn a_site_names_its_own_activities() {
    let vocabulary = "
conditions:
  assessed: { label: { en: Assessed }, sentence: { en: Assessed. } }
activities:
  use: {}
  record: { label: { en: Record it } }
";
    let act = |activities: &str| {
        of_schools(
            "2020-02-01",
            &[&format!(
                "targets: [product:zoom], activities: [{activities}], verdict: under_review"
            )],
        )
    };
    let with = |activities: &str| {
        let act = act(activities);
        world_with(&[("vocabulary.yaml", vocabulary)], &[("act", &act)])
    };
    with("record").answers(
        "zoom",
        "schools",
        "2020-02-01",
        &[
            "depends on activity",
            "record: under_review since 2020-02-01 education",
            "use: not_assessed",
        ],
    );
    // All that a site has is everything.
    let all = "all: under_review since 2020-02-01 education";
    with("record, use").answers("zoom", "schools", "2020-02-01", &["one", all]);
    with("host").reports_also("error[unknown-reference]");
}
