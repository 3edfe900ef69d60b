//! The worked cases of answers, by name: what a page has to say, as an author's files make it.

use super::world::{World, world, world_with};

/// An advisory on schools by their ministry: its first day, and the fields of its rulings with what
/// else it needs.
fn on_schools(from: &str, rulings: &[&str]) -> String {
    advisory("education", "schools", from, rulings)
}

fn advisory(issuer: &str, audience: &str, from: &str, rulings: &[&str]) -> String {
    let rulings = rulings.iter().enumerate().map(|(index, ruling)| {
        let audiences = match ruling.contains("audiences:") {
            true => String::new(),
            false => format!("audiences: {{ include: [{audience}] }}, "),
        };
        format!("  - {{ id: r{index}, {audiences}{ruling} }}")
    });
    let rulings: Vec<_> = rulings.collect();
    format!(
        "issuer: {issuer}\nissued: {from}\nrulings:\n{}",
        rulings.join("\n")
    )
}

fn superseding(old: &str, text: &str) -> String {
    format!("{text}\nrelations: {{ supersedes: [{old}] }}")
}

#[test]
fn jitsi_is_green_from_two_providers_red_as_a_free_service_and_the_product_itself_unruled() {
    let jitsi = "id: jitsi
name: { en: Jitsi }
vendor: maker
offerings:
  - { id: free, operator: education }
  - { id: netways, operator: education }
  - { id: univention, operator: education }
";
    let lights = on_schools(
        "2020-07-03",
        &[
            "targets: [offering:jitsi/free], verdict: banned",
            "targets: [offering:jitsi/netways, offering:jitsi/univention], verdict: permitted",
        ],
    );
    let world = world_with(&[("products/jitsi.yaml", jitsi)], &[("lights", &lights)]);
    world.answers(
        "jitsi",
        "schools",
        "2020-07-02",
        &["nobody has ruled", "all: not_assessed"],
    );
    world.answers(
        "jitsi",
        "schools",
        "2020-07-03",
        &[
            "depends on offering",
            "free: banned since 2020-07-03 education",
            "netways, univention: permitted since 2020-07-03 education",
            "all: not_assessed",
        ],
    );
}

#[test]
fn new_york_banned_it_and_re_admitted_its_own_tenant_on_6_may() {
    let ban = on_schools("2020-04-07", &["targets: [product:zoom], verdict: banned"]);
    let again = on_schools(
        "2020-05-06",
        &[
            "targets: [offering:zoom/tenant], verdict: conditional, conditions: [assessed], exempts: [ban#r0]",
        ],
    );
    let world = world(&[("ban", &ban), ("again", &again)]);
    world.answers(
        "zoom",
        "schools",
        "2020-05-06",
        &[
            "one with exceptions",
            "all: banned since 2020-04-07 education",
            "tenant: conditional (assessed) since 2020-05-06 education",
        ],
    );
    assert_eq!(
        world.changes(&["schools"]),
        [
            "2020-04-07 by ban: zoom for schools: all: not_assessed -> banned",
            "2020-05-06 by again: zoom for schools: tenant: banned -> conditional (assessed)",
        ]
    );
}

#[test]
fn a_ban_on_hosting_is_replaced_by_a_condition_on_hosting() {
    let ban = on_schools(
        "2020-04-07",
        &["targets: [product:zoom], activities: [host], verdict: banned"],
    );
    let condition = on_schools(
        "2020-05-01",
        &[
            "targets: [product:zoom], activities: [host], verdict: conditional, conditions: [assessed]",
        ],
    );
    let condition = superseding("ban", &condition);
    let world = world(&[("ban", &ban), ("condition", &condition)]);
    world.answers(
        "zoom",
        "schools",
        "2020-05-01",
        &[
            "depends on activity",
            "host: conditional (assessed) since 2020-05-01 education",
            "procure, install, join: not_assessed",
        ],
    );
    assert_eq!(
        world.changes(&["schools"]),
        [
            "2020-04-07 by ban: zoom for schools: host: not_assessed -> banned",
            "2020-05-01 by condition: zoom for schools: host: banned -> conditional (assessed)",
        ]
    );
}

#[test]
fn buying_is_banned_since_2019_and_using_from_5_december_2022() {
    let buying = on_schools(
        "2019-01-18",
        &["targets: [product:zoom], activities: [procure], verdict: banned"],
    );
    let using = on_schools(
        "2022-12-05",
        &["targets: [product:zoom], activities: [install, host, join], verdict: banned"],
    );
    let world = world(&[("buying", &buying), ("using", &using)]);
    world.answers(
        "zoom",
        "schools",
        "2022-12-04",
        &[
            "depends on activity",
            "procure: banned since 2019-01-18 education",
            "install, host, join: not_assessed",
        ],
    );
    world.answers(
        "zoom",
        "schools",
        "2022-12-05",
        &[
            "one",
            "all: banned; procure since 2019-01-18 education; install, host, join since 2022-12-05 education",
        ],
    );
    assert_eq!(
        world.changes(&["schools"])[1..],
        ["2022-12-05 by using: zoom for schools: install, host, join: not_assessed -> banned"]
    );
}

#[test]
fn an_allow_list_and_an_explicit_ban_of_the_product() {
    let ban = advisory(
        "executive",
        "lab",
        "2020-04-07",
        &["targets: [product:zoom], verdict: banned"],
    );
    let world = world(&[("ban", &ban)]);
    let expected = ["one", "all: banned since 2020-04-07 executive"];
    world.answers("zoom", "lab", "2020-04-07", &expected);
    world.answers(
        "meet",
        "lab",
        "2020-04-07",
        &["nobody has ruled", "all: banned"],
    );
}

#[test]
fn a_ban_of_2019_and_a_successor_bodys_of_2023_have_two_dates() {
    let ban = |issuer, from| {
        let ruling = "targets: [product:zoom], verdict: banned";
        advisory(issuer, "agencies", from, &[ruling])
    };
    let (first, second) = (ban("executive", "2019-05-01"), ban("digital", "2023-02-01"));
    let world = world(&[("first", &first), ("second", &second)]);
    let since = |date, since: &str| {
        let row = format!("all: banned since {since}");
        world.answers("zoom", "agencies", date, &["one", &row]);
    };
    since("2023-01-31", "2019-05-01 executive");
    since("2023-02-01", "2019-05-01 executive, 2023-02-01 digital");
}

#[test]
fn it_is_banned_below_version_5_0_and_allowed_from_there() {
    let versions = on_schools(
        "2020-04-07",
        &[
            "targets: [{ target: product:zoom, fixed: \"5.0\" }], verdict: banned",
            "targets: [{ target: product:zoom, introduced: \"5.0\" }], verdict: permitted",
        ],
    );
    world(&[("versions", &versions)]).answers(
        "zoom",
        "schools",
        "2020-04-07",
        &[
            "depends on version",
            "below 5.0, unknown version: banned since 2020-04-07 education",
            "from 5.0: permitted since 2020-04-07 education",
        ],
    );
}

const NESTED: (&str, &str) = (
    "audiences.yaml",
    "
- { id: agencies, name: { en: Agencies }, reader: true }
- { id: schools, name: { en: Schools }, parents: [agencies] }
- { id: public-school, name: { en: Public school }, parents: [schools] }
",
);

fn nested_world() -> World {
    let on_zoom = |from, ruling: &str| {
        let ruling = format!("targets: [product:zoom], {ruling}");
        advisory("executive", "agencies", from, &[&ruling])
    };
    let ban = on_zoom("2020-04-07", "verdict: banned");
    let but = on_zoom(
        "2020-05-01",
        "audiences: { include: [schools] }, verdict: conditional, conditions: [assessed], exempts: [ban#r0]",
    );
    let public = on_zoom(
        "2020-06-01",
        "audiences: { include: [public-school] }, verdict: banned",
    );
    world_with(
        &[NESTED],
        &[("ban", &ban), ("but", &but), ("public", &public)],
    )
}

#[test]
fn agencies_are_banned_schools_conditional_and_public_schools_banned() {
    nested_world().answers(
        "zoom",
        "agencies",
        "2020-06-01",
        &[
            "one with exceptions",
            "all: banned since 2020-04-07 executive",
            "schools: conditional (assessed) since 2020-05-01 executive",
            "  public-school: banned since 2020-06-01 executive",
        ],
    );
}

#[test]
fn a_change_names_the_row_that_changes_and_no_other() {
    assert_eq!(
        nested_world().changes(&["agencies"])[1..],
        [
            "2020-05-01 by but: zoom for agencies: schools: banned -> conditional (assessed)",
            "2020-06-01 by public: zoom for agencies: public-school: conditional (assessed) -> banned",
        ]
    );
}

#[test]
fn an_act_of_59_products_is_one_entry() {
    let apps: Vec<String> = (1..=59).map(|number| format!("app-{number:02}")).collect();
    let files = apps.iter().map(|app| {
        let text = format!("id: {app}\nname: {{ en: {app} }}\nvendor: maker\n");
        (format!("products/{app}.yaml"), text)
    });
    let files: Vec<(String, String)> = files.collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let targets: Vec<String> = apps.iter().map(|app| format!("product:{app}")).collect();
    let ruling = format!("targets: [{}], verdict: banned", targets.join(", "));
    let act = on_schools("2020-06-29", &[&ruling]);
    let world = world_with(&files, &[("act", &act)]);
    assert_eq!(
        world.changes(&["schools"]),
        [format!(
            "2020-06-29 by act: {} for schools: all: not_assessed -> banned",
            apps.join(", ")
        )]
    );
}
