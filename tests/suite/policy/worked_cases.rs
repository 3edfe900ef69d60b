//! The worked cases of docs/policy.md (section "Worked cases"), and more, by name.

use super::world::{EDUCATION_BAN, EXECUTIVE_BAN, GUIDE, SUCCESSOR, TENANT, world, world_on};

#[test]
fn on_6_april_2020_the_guide_recommends_the_product_to_a_school() {
    let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN]);
    world.holds(
        "zoom",
        "schools",
        "2020-04-06",
        "recommended as advice by guide#r1",
    );
    world.holds(
        "zoom",
        "public-school",
        "2020-04-06",
        "recommended as advice by guide#r1",
    );
    world.reports(&[]);
}

#[test]
fn on_7_april_both_bans_are_cited_for_a_public_school() {
    let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN]);
    world.holds(
        "zoom",
        "public-school",
        "2020-04-07",
        "banned by ed-ban#r1, ex-ban#r1",
    );
    world.holds(
        "zoom",
        "private-school",
        "2020-04-07",
        "banned by ed-ban#r1",
    );
    world.holds("zoom", "agencies", "2020-04-07", "banned by ex-ban#r1");
}

#[test]
fn a_guide_that_was_never_revoked_still_recommends_to_a_private_school() {
    let world = world(&[GUIDE, EXECUTIVE_BAN]);
    world.holds("zoom", "public-school", "2020-04-07", "banned by ex-ban#r1");
    world.holds(
        "zoom",
        "private-school",
        "2020-04-07",
        "recommended as advice by guide#r1",
    );
    world.reports(&["warning[recommendation-outlived]"]);
    world_on(&[GUIDE, EXECUTIVE_BAN], "2020-04-08").reports_also("warning[audience-parts-differ]");
}

#[test]
fn a_tenant_that_is_permitted_again_without_an_exemption_conflicts() {
    let tenant = format!("{TENANT} }}");
    let world = world(&[GUIDE, EDUCATION_BAN, ("tenant", &tenant)]);
    world.reports(&["error[conflicting-rulings]"]);
}

#[test]
fn an_issuer_that_exempts_its_own_ban_permits_its_tenant_where_no_other_ban_binds() {
    let tenant = format!("{TENANT}, exempts: [ed-ban#r1] }}");
    let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN, ("tenant", &tenant)]);
    world.holds(
        "zoom/tenant",
        "private-school",
        "2020-05-01",
        "conditional (assessed) by tenant#r1",
    );
    world.holds(
        "zoom/tenant",
        "public-school",
        "2020-05-01",
        "banned by ex-ban#r1",
    );
    world.holds(
        "zoom/cloud",
        "private-school",
        "2020-05-01",
        "banned by ed-ban#r1",
    );
    world.holds(
        "zoom",
        "private-school",
        "2020-05-01",
        "banned by ed-ban#r1",
    );
    world.reports(&[]);
}

#[test]
fn an_issuer_cannot_exempt_from_the_ban_of_a_higher_one() {
    let tenant = format!("{TENANT}, exempts: [ed-ban#r1, ex-ban#r1] }}");
    let world = world(&[GUIDE, EXECUTIVE_BAN, EDUCATION_BAN, ("tenant", &tenant)]);
    world.reports_also("error[no-authority]");
    world.holds(
        "zoom/tenant",
        "public-school",
        "2020-05-01",
        "banned by ex-ban#r1",
    );
}

#[test]
fn a_successor_supersedes_from_its_first_day() {
    let world = world(&[EXECUTIVE_BAN, SUCCESSOR]);
    world.holds("zoom", "agencies", "2022-08-31", "banned by ex-ban#r1");
    world.holds(
        "zoom",
        "agencies",
        "2022-09-01",
        "conditional (approved) by successor#r1",
    );
}

#[test]
fn a_superseded_ban_does_not_come_back_when_the_superseding_act_expires() {
    let world = world(&[EXECUTIVE_BAN, SUCCESSOR]);
    world.holds(
        "zoom",
        "agencies",
        "2023-08-31",
        "conditional (approved) by successor#r1",
    );
    world.holds("zoom", "agencies", "2023-09-01", "not_assessed");
    // The successor says nothing about the product that the old act permitted.
    world.reports(&[
        "warning[nothing-left-in-force]",
        "warning[supersession-drops]",
    ]);
}

#[test]
fn the_last_day_of_a_ban_still_counts() {
    let ban = EXECUTIVE_BAN.1.replace(
        "issued: 2020-04-07",
        "issued: 2020-04-07\neffective_until: 2020-12-31",
    );
    let world = world(&[("ex-ban", &ban)]);
    world.holds("zoom", "agencies", "2020-12-31", "banned by ex-ban#r1");
    world.holds("zoom", "agencies", "2021-01-01", "not_assessed");
}

#[test]
fn the_conditions_of_two_issuers_are_united() {
    let world = world(&[
        ("a", "issuer: executive
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: conditional, conditions: [assessed] }]"),
        ("b", "issuer: education
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [schools] }, verdict: conditional, conditions: [approved] }]"),
    ]);
    world.holds(
        "zoom",
        "public-school",
        "2020-01-01",
        "conditional (approved, assessed) by a#r1, b#r1",
    );
    world.holds(
        "zoom",
        "private-school",
        "2020-01-01",
        "conditional (approved) by b#r1",
    );
}

#[test]
fn an_issuer_may_not_rule_outside_its_jurisdiction() {
    let world = world(&[("a", "issuer: education
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: permitted }]")]);
    world.reports(&["error[outside-jurisdiction]"]);
}

#[test]
fn a_cycle_of_supersession_is_an_error() {
    let world = world(&[
        (
            "a",
            "issuer: executive\nissued: 2020-01-01\nrelations: { supersedes: [b] }",
        ),
        (
            "b",
            "issuer: executive\nissued: 2020-01-02\nrelations: { supersedes: [a] }",
        ),
    ]);
    world.reports(&["error[relation-cycle]"]);
}

#[test]
fn a_reference_to_nothing_is_an_error() {
    let world = world(&[(
        "a",
        "issuer: executive\nissued: 2020-01-01\nrelations: { supersedes: [nothing] }",
    )]);
    world.reports(&["error[unknown-reference]"]);
    let about = "issuer: executive
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: permitted }]
references: [{ kind: press, title: { en: Press }, about: [product:nothing] }]";
    super::world::world(&[("a", about)]).reports(&["error[unknown-reference]"]);
}

#[test]
fn a_phase_out_leads_into_a_ban_without_a_gap() {
    let world = world(&[
        ("ban", "issuer: executive
issued: 2020-03-01
effective_from: 2020-06-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: banned }]"),
        ("out", "issuer: executive
issued: 2020-03-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: phase_out, due_date: 2020-05-31 }]"),
    ]);
    world.holds(
        "zoom",
        "agencies",
        "2020-05-31",
        "phase_out due 2020-05-31 by out#r1",
    );
    world.holds("zoom", "agencies", "2020-06-01", "banned by ban#r1, out#r1");
    world.reports(&["warning[no-alternative]"]);
}

#[test]
fn a_banned_vendor_may_have_one_offering_exempted() {
    let world = world(&[
        ("ban", "issuer: executive
issued: 2020-01-01
rulings: [{ id: r1, targets: [vendor:maker], audiences: { include: [agencies] }, verdict: banned }]"),
        ("but", "issuer: executive
issued: 2020-02-01
rulings: [{ id: r1, targets: [offering:zoom/cloud], audiences: { include: [agencies] }, verdict: conditional, conditions: [assessed], exempts: [ban#r1] }]"),
    ]);
    world.holds(
        "zoom/cloud",
        "agencies",
        "2020-02-01",
        "conditional (assessed) by but#r1",
    );
    for sibling in ["zoom", "zoom/tenant", "meet", "meet/cloud"] {
        world.holds(sibling, "agencies", "2020-02-01", "banned by ban#r1");
    }
    world.reports(&["warning[no-alternative]"]);
}

#[test]
fn an_exemption_lifts_a_ruling_in_the_cells_that_both_share_and_stands_alone_elsewhere() {
    let permission = |targets: &str, activities: &str, audience: &str| {
        format!(
            "issuer: executive
issued: 2020-02-01
rulings: [{{ id: r1, targets: [{targets}], audiences: {{ include: [{audience}] }}, activities: [{activities}], verdict: permitted, exempts: [ban#r1] }}]"
        )
    };
    let with = |permission: &str| {
        world(&[
            ("ban", "issuer: executive
issued: 2020-01-01
rulings: [{ id: r1, targets: [{ target: vendor:maker, fixed: '5' }], audiences: { include: [agencies], exclude: [lab] }, activities: [procure], verdict: banned }]"),
            ("but", permission),
        ])
    };
    let wide = with(&permission("product:zoom", "procure, host", "agencies"));
    let by = |target: &str, activity| wide.line(target, "agencies", activity, "2020-02-01");
    assert_eq!(by("zoom", "procure"), "permitted by but#r1");
    assert_eq!(by("zoom", "host"), "permitted by but#r1");
    assert_eq!(by("zoom", "join"), "not_assessed");
    assert_eq!(by("meet", "procure"), "banned by ban#r1");
    wide.reports(&["warning[no-alternative]", "warning[partly-ruled]"]);
    for (targets, activities, audience) in [
        ("product:zoom", "host", "agencies"),
        ("product:zoom", "procure", "lab-guest"),
        (
            "{ target: product:zoom, introduced: '5' }",
            "procure",
            "agencies",
        ),
    ] {
        let apart = with(&permission(targets, activities, audience));
        apart.reports_also("error[exempts-outside-scope]");
    }
}

#[test]
fn a_ban_that_is_lifted_from_its_first_day_needs_no_alternative() {
    let world = world(&[("a", "issuer: executive
issued: 2020-01-01
rulings:
  - { id: ban, targets: [vendor:maker], audiences: { include: [agencies] }, activities: [procure], verdict: banned }
  - { id: but, targets: [vendor:maker], audiences: { include: [agencies] }, verdict: permitted, exempts: [a#ban] }")]);
    world.reports(&[]);
}

#[test]
fn joining_may_be_permitted_where_hosting_is_banned() {
    let world = world(&[("a", "issuer: executive
issued: 2020-01-01
rulings:
  - { id: host, targets: [product:zoom], audiences: { include: [agencies] }, activities: [host], verdict: banned }
  - { id: join, targets: [product:zoom], audiences: { include: [agencies] }, activities: [join], verdict: permitted }")]);
    let at = |activity| world.line("zoom", "agencies", activity, "2020-01-01");
    assert_eq!(at("host"), "banned by a#host");
    assert_eq!(at("join"), "permitted by a#join");
    assert_eq!(at("procure"), "not_assessed");
}

#[test]
fn an_exempted_ban_binds_again_when_the_exemption_ends() {
    let tenant = format!("{TENANT}, exempts: [ed-ban#r1] }}").replace(
        "issued: 2020-05-01",
        "issued: 2020-05-01\neffective_until: 2020-06-30",
    );
    let world = world(&[GUIDE, EDUCATION_BAN, ("tenant", &tenant)]);
    world.holds(
        "zoom/tenant",
        "schools",
        "2020-06-30",
        "conditional (assessed) by tenant#r1",
    );
    world.holds(
        "zoom/tenant",
        "schools",
        "2020-07-01",
        "banned by ed-ban#r1",
    );
}

#[test]
fn a_reinstated_guide_holds_again_until_a_later_act_ends_it() {
    let world = world(&[
        GUIDE,
        (
            "end",
            "issuer: education\nissued: 2020-04-01\nrelations: { revokes: [guide] }",
        ),
        (
            "back",
            "issuer: education\nissued: 2020-05-01\nrelations: { reinstates: [guide] }",
        ),
        (
            "again",
            "issuer: education\nissued: 2020-06-01\nrelations: { revokes: [guide] }",
        ),
    ]);
    world.holds(
        "zoom",
        "schools",
        "2020-03-31",
        "recommended as advice by guide#r1",
    );
    world.holds("zoom", "schools", "2020-04-30", "not_assessed");
    world.holds(
        "zoom",
        "schools",
        "2020-05-31",
        "recommended as advice by guide#r1",
    );
    world.holds("zoom", "schools", "2020-06-01", "not_assessed");
}

#[test]
fn a_withdrawal_reaches_back_only_where_it_says_so() {
    for (retroactive, before) in [
        ("false", "recommended as advice by guide#r1"),
        ("true", "not_assessed"),
    ] {
        let end = format!(
            "issuer: education\nissued: 2020-04-01\nretroactive: {retroactive}\nrelations: {{ withdraws: [guide] }}"
        );
        let world = world(&[GUIDE, ("end", &end)]);
        world.holds("zoom", "schools", "2020-03-31", before);
        world.holds("zoom", "schools", "2020-04-01", "not_assessed");
    }
}

#[test]
fn an_amendment_removes_one_ruling_for_good_and_no_other() {
    let world = world(&[
        EXECUTIVE_BAN,
        ("amend", "issuer: executive
issued: 2020-05-01
effective_until: 2020-05-31
relations: { amends: [ex-ban#r1] }
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies] }, verdict: under_review }]"),
    ]);
    world.holds("zoom", "agencies", "2020-04-30", "banned by ex-ban#r1");
    world.holds("zoom", "agencies", "2020-05-01", "under_review by amend#r1");
    world.holds("zoom", "agencies", "2020-06-01", "not_assessed");
    world.holds("meet", "agencies", "2020-06-01", "permitted by ex-ban#r2");
}

#[test]
fn a_narrower_ruling_may_be_stricter_and_a_recommendation_leaves_its_mark() {
    let world = world(&[
        ("wide", "issuer: education
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [schools] }, verdict: recommended }]"),
        ("narrow", "issuer: education
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [private-school] }, verdict: conditional, conditions: [assessed] }]"),
    ]);
    world.holds("zoom", "schools", "2020-01-01", "recommended by wide#r1");
    world.holds(
        "zoom",
        "private-school",
        "2020-01-01",
        "conditional + recommended (assessed) by narrow#r1, wide#r1",
    );
    world.reports(&[]);
}

#[test]
fn an_overruled_ruling_names_the_rule_it_lost_to() {
    let world = world(&[
        GUIDE,
        EXECUTIVE_BAN,
        (
            "own",
            "issuer: education
issued: 2020-04-01
rulings:
  - { id: wide, targets: [product:meet], audiences: { include: [schools] }, verdict: permitted }
  - { id: narrow, targets: [product:meet], audiences: { include: [public-school] }, verdict: under_review }",
        ),
    ]);
    let lost = |product: &str| {
        let interval = world.interval(product, "public-school", "host", "2020-04-07");
        let overruled = interval.overruled.iter().map(|lost| {
            format!(
                "{} {}",
                world.catalog.ruling_address(lost.ruling),
                lost.rule.name()
            )
        });
        overruled.collect::<Vec<_>>()
    };
    assert_eq!(lost("zoom"), ["guide#r1 advice"]);
    assert_eq!(
        lost("meet"),
        ["ex-ban#r2 across-issuers", "own#wide within-issuer"]
    );
}

#[test]
fn an_excluded_audience_is_not_reached_whichever_way_leads_to_the_included_one() {
    let world = world(&[("a", "issuer: executive
issued: 2020-01-01
rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [agencies], exclude: [public-school] }, verdict: under_review }]")]);
    world.holds("zoom", "agencies", "2020-01-01", "under_review by a#r1");
    world.holds("zoom", "public-school", "2020-01-01", "not_assessed");
}

#[test]
fn on_an_allow_list_a_product_stays_banned_until_the_right_issuer_admits_it() {
    let world = world(&[(
        "a",
        "issuer: executive
issued: 2020-01-01
rulings:
  - { id: admit, targets: [product:meet], audiences: { include: [lab] }, verdict: permitted }
  - { id: review, targets: [product:chat], audiences: { include: [lab] }, verdict: under_review }",
    )]);
    world.holds("meet", "lab", "2020-01-01", "permitted by a#admit");
    world.holds("meet", "lab-guest", "2020-01-01", "permitted by a#admit");
    world.holds("chat", "lab", "2020-01-01", "banned");
    world.holds("zoom", "lab", "2020-01-01", "banned");
    world.holds("zoom", "agencies", "2020-01-01", "not_assessed");
}

#[test]
fn an_unknown_version_takes_the_strictest_verdict() {
    let world = world(&[("a", "issuer: executive
issued: 2020-01-01
rulings:
  - { id: old, targets: [{ target: product:zoom, introduced: \"0\", fixed: \"5.0\" }], audiences: { include: [agencies] }, verdict: banned }
  - { id: new, targets: [{ target: product:zoom, introduced: \"5.0\" }], audiences: { include: [agencies] }, verdict: permitted }")]);
    // The two have no version in common, so they do not conflict.
    world.reports(&["warning[no-alternative]"]);
    world.holds("zoom", "agencies", "2020-01-01", "banned by a#old");
}

#[test]
fn checks_across_records_report_their_codes() {
    let check = |fields: &str, expected: &str| {
        world_on(&[GUIDE, ("a", fields)], "2021-06-01").reports_also(expected);
    };
    let ban = "rulings: [{ id: r1, targets: [product:zoom], audiences: { include: [schools] }, verdict: banned }]";
    check(
        &format!(
            "issuer: education\nissued: 2020-04-07\nrelations: {{ revokes: [guide] }}\nalternatives: {{ items: [{{ product: zoom }}] }}\n{ban}"
        ),
        "error[alternative-banned]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\neffective_from: 2020-02-01",
        "error[effective-before-issued]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\neffective_until: 2020-02-01",
        "error[ends-before-it-starts]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\nreferences: []",
        "error[no-source]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\nlegal_basis: []",
        "error[no-legal-basis]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\ndistribution: RED",
        "error[too-confidential]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\nreview_by: 2021-01-01",
        "warning[review-overdue]",
    );
    check(
        &format!("issuer: education\nissued: 2020-02-02\nbinding: false\n{ban}"),
        "error[non-binding-ban]",
    );
    check(
        "issuer: education\nissued: 2020-02-02\neffective_until: 2020-03-01\nrulings: [{ id: r1, targets: [product:meet], audiences: { include: [schools] }, verdict: phase_out, due_date: 2020-04-01 }]",
        "error[due-date-out-of-force]",
    );
    check(
        "issuer: digital\nissued: 2020-02-02\nrelations: { revokes: [guide] }",
        "error[no-authority]",
    );
}

#[test]
fn a_ruling_that_reaches_no_reader_audience_and_no_part_of_one_is_reported_once() {
    let ruling = |audiences: &str, until: &str| {
        let text = format!(
            "issuer: executive
issued: 2020-01-01
effective_until: {until}
rulings: [{{ id: r1, targets: [product:zoom, vendor:maker], audiences: {{ include: [{audiences}] }}, verdict: permitted }}]"
        );
        world(&[("a", &text)]).reported
    };
    let warning = ["warning[audience-without-reader]"];
    assert_eq!(ruling("lab", "2021-01-01"), warning);
    // Public schools are a part of the agencies and of the schools, which are a reader audience.
    assert_eq!(ruling("agencies", "2021-01-01"), [""; 0]);
    assert_eq!(ruling("lab, public-school", "2021-01-01"), [""; 0]);
    // It has ended.
    assert_eq!(ruling("lab", "2020-04-07"), [""; 0]);
}
