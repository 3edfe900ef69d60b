//! Checks of alternatives, duties and legal bases, which change no verdict.

use super::world::{world, world_with};

/// A ban of Zoom for schools with some more fields, beside rulings that permit Meet and Zoom's tenant; the
/// advisory lists Meet.
fn ban(of_ruling: &str, of_advisory: &str) -> String {
    format!(
        "issuer: education
issued: 2020-04-07
alternatives: {{ items: [{{ product: meet }}] }}
{of_advisory}
rulings:
  - {{ id: meet, targets: [product:meet], audiences: {{ include: [schools] }}, verdict: permitted }}
  - {{ id: tenant, targets: [offering:zoom/tenant], audiences: {{ include: [schools] }}, verdict: permitted, exempts: [a#ban] }}
  - {{ id: ban, targets: [product:zoom], audiences: {{ include: [schools] }}, verdict: banned{of_ruling} }}"
    )
}

#[test]
fn the_list_of_a_ruling_counts_for_it_in_place_of_that_of_its_advisory() {
    let check = |of_ruling: &str, reported: &[&str]| {
        world(&[("a", &ban(of_ruling, ""))]).reports(reported);
    };
    check("", &[]);
    // No ruling covers Chat.
    check(
        ", alternatives: { items: [{ product: chat }] }",
        &["warning[no-alternative]"],
    );
    check(
        ", alternatives: { items: [{ offering: zoom/tenant }] }",
        &[],
    );
    check(
        ", alternatives: { items: [{ offering: zoom/cloud }] }",
        &["error[alternative-banned]", "warning[no-alternative]"],
    );
    check(", alternatives: { none: { en: Classes need none. } }", &[]);
    check(
        ", alternatives: { none: { en: None. }, items: [{ product: meet }] }",
        &["error[contradictory-alternatives]"],
    );
    for item in ["product: meet, offering: zoom/tenant", "rank: 1"] {
        check(
            &format!(", alternatives: {{ items: [{{ {item} }}] }}"),
            &["error[contradictory-alternatives]"],
        );
    }
}

#[test]
fn a_duty_is_within_the_jurisdiction_and_not_before_its_advisory() {
    let check = |by: &str, audiences: &str, reported: &[&str]| {
        let duty =
            format!("duties: [{{ by: {by}, audiences: {audiences}, text: {{ en: Report. }} }}]");
        let alone = format!("issuer: education\nissued: 2020-04-07\n{duty}");
        world(&[("a", &alone)]).reports(reported);
        world(&[("a", &ban("", &duty))]).reports(reported);
    };
    check("2020-04-07", "{ include: [schools] }", &[]);
    check("2020-05-07", "{ include: [private-school] }", &[]);
    check(
        "2020-04-06",
        "{ include: [schools] }",
        &["warning[duty-before-start]"],
    );
    check(
        "2020-05-07",
        "{ include: [schools, agencies] }",
        &["error[outside-jurisdiction]"],
    );
    check(
        "2020-05-07",
        "{ include: [schools, agencies], exclude: [agencies] }",
        &[],
    );
}

#[test]
fn a_binding_advisory_may_rest_on_a_policy() {
    let laws = "- { id: own, kind: policy, name: { en: Own policy } }";
    let check = |basis: &str, reported: &[&str]| {
        let advisory = ban("", &format!("legal_basis: {basis}"));
        world_with(&[("legislation.yaml", laws)], &[("a", &advisory)]).reports(reported);
    };
    check("[own]", &[]);
    check("[]", &["error[no-legal-basis]"]);
}

#[test]
fn exceptions_and_operators_name_records_that_exist_or_say_a_name() {
    let check = |of_ruling: &str, operator: &str, reported: &[&str]| {
        let product = format!(
            "id: zoom\nname: {{ en: Zoom }}\nvendor: maker\nofferings: [{{ id: cloud, operator: {operator} }}, {{ id: tenant, operator: vendor }}]\n"
        );
        let advisory = ban(of_ruling, "");
        world_with(&[("products/zoom.yaml", &product)], &[("a", &advisory)]).reports(reported);
    };
    check(
        ", exceptions: [{ granted_by: { en: The officer } }, { granted_by: executive, to: agencies, for: { en: exams } }]",
        "{ en: The school network }",
        &[],
    );
    check("", "vendor:maker", &[]);
    check("", "vendor:nobody", &["error[unknown-reference]"]);
    check("", "product:zoom", &["error[unknown-reference-kind]"]);
    check("", "{}", &["error[empty-text]"]);
    for exception in ["granted_by: nobody", "granted_by: executive, to: nobody"] {
        check(
            &format!(", exceptions: [{{ {exception} }}]"),
            "vendor",
            &["error[unknown-reference]"],
        );
    }
}
