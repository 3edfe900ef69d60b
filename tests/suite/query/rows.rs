//! Answers with several rows, on a small list: a product `p` with an offering `o`, a product `q`, and the
//! audience `whole` with its parts `part` and `rest`.

use super::*;

/// The content, with advisories of issuer `i`: `(id, the day it was issued, fields)`.
fn small(default: &str, advisories: &[(&str, &str, &str)]) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    let content = root.path().join("content");
    let write = |file: &str, text: &str| {
        let path = content.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    };
    write(
        "site.yaml",
        "title: { en: T }\ntime_zone: Europe/Berlin\nlanguages: [{ id: en, locale: en-GB }]\nrequire_alternatives: false\n",
    );
    write(
        "audiences.yaml",
        &format!(
            "- {{ id: whole, name: {{ en: Whole }}, default: {default}, reader: true, invitation: {{ en: I }}, covers: {{ en: All }} }}
- {{ id: part, name: {{ en: Part }}, parents: [whole], covers: {{ en: Some of us }} }}
- {{ id: rest, name: {{ en: Rest }}, parents: [whole] }}\n"
        ),
    );
    write("vendors.yaml", "- { id: v, name: { en: V } }\n");
    write(
        "issuers.yaml",
        "- { id: i, name: { en: Issuer I }, rank: 1, jurisdiction: [whole] }
- { id: j, name: { en: Issuer J }, rank: 2, jurisdiction: [whole] }
- { id: k, name: { en: Issuer K }, rank: 3, jurisdiction: [part] }\n",
    );
    write("legislation.yaml", "- { id: law, name: { en: Law } }\n");
    write(
        "vocabulary.yaml",
        "conditions: { c: { label: { en: Cond }, sentence: { en: A condition. } } }\n",
    );
    for product in ["p", "q"] {
        write(
            &format!("products/{product}.yaml"),
            &format!(
                "id: {product}\nname: {{ en: {} }}\nvendor: v\nofferings: [{{ id: o, name: {{ en: own tenant }}, operator: vendor }}]\n",
                product.to_uppercase()
            ),
        );
    }
    for (id, issued, fields) in advisories {
        let issuer = if fields.contains("issuer:") {
            ""
        } else {
            "issuer: i\n"
        };
        write(
            &format!("advisories/{id}.yaml"),
            &format!(
                "id: {id}\n{issuer}status: final\nbinding: true\nsource_language: en\nissued: {issued}\nlegal_basis: [law]\n{fields}\nreferences: [{{ kind: press, title: {{ en: Press }} }}]\n"
            ),
        );
        write(
            &format!("advisories/{id}.en.md"),
            &format!("---\ntitle: Title of {id}\nsummary: S\n---\n"),
        );
    }
    root
}

/// A ruling on whom and what.
fn ruling(id: &str, target: &str, audience: &str, rest: &str) -> String {
    format!(
        "{{ id: {id}, targets: [\"{target}\"], audiences: {{ include: [{audience}] }}, {rest} }}"
    )
}

fn explain(root: &TempDir, target: &str, rest: &[&str]) -> String {
    let question = [
        "explain",
        target,
        "--audience",
        "whole",
        "--on",
        "2026-06-15",
    ];
    output(root.path(), &[&question[..], rest].concat())
}

/// The part of an explanation above the chains of rulings.
fn rows(explanation: &str) -> &str {
    let end = explanation.find("\n\n").expect("a chain");
    &explanation[..end]
}

#[test]
fn a_ban_that_spreads_to_other_activities_is_in_every_list_of_changes() {
    let first = format!(
        "rulings: [{}, {}]",
        ruling(
            "r1",
            "product:p",
            "whole",
            "activities: [procure], verdict: banned"
        ),
        ruling(
            "r2",
            "product:p",
            "whole",
            "activities: [install, host, join], verdict: conditional, conditions: [c]"
        ),
    );
    let second = format!(
        "relations: {{ amends: [\"a-1#r2\"] }}\nrulings: [{}]",
        ruling(
            "r1",
            "product:p",
            "whole",
            "activities: [install, host, join], verdict: banned"
        ),
    );
    let root = small(
        "not_assessed",
        &[
            ("a-1", "2026-01-01", &first),
            ("a-2", "2026-12-15", &second),
        ],
    );
    let days = [
        "diff",
        "--from",
        "2026-12-14",
        "--to",
        "2026-12-15",
        "--known",
        "2026-12-15",
    ];
    let change = "Install it, Hold a meeting and Join other people's meetings";
    let told = output(root.path(), &days);
    assert!(
        told.contains(&format!(
            "Whole\n- P · {change}, from 15 December 2026: Allowed with conditions → Banned\n"
        )),
        "{told}"
    );
    let told = output(
        root.path(),
        &["timeline", "--on", "2026-06-15", "--known", "2026-12-15"],
    );
    assert!(
        told.contains(&format!(
            "15 December 2026\n- P\n  Whole · {change}: Allowed with conditions → Banned\n  Issuer I: “Title of a-2” (a-2)\n"
        )),
        "{told}"
    );
    let next = output(
        root.path(),
        &[
            "next-change",
            "--after",
            "2026-06-15",
            "--known",
            "2026-12-15",
        ],
    );
    assert_eq!(next, "2026-12-15\n");
    assert_snapshot!(rows(&explain(&root, "p", &["--known", "2026-12-15"])), @r#"
    P for Whole on 15 June 2026: It depends on what you do with it
    - Buy it: Banned
      Since 1 January 2026 · Issuer I
    - Install it, Hold a meeting and Join other people's meetings: Allowed with conditions
      - A condition.
      Since 1 January 2026 · Issuer I
    "#);
}

#[test]
fn a_ban_that_comes_and_goes_between_two_days_is_named() {
    let ban = format!(
        "effective_until: 2026-03-31\nrulings: [{}]",
        ruling("r1", "product:p", "whole", "verdict: banned")
    );
    let root = small("not_assessed", &[("a-1", "2026-03-01", &ban)]);
    let days = ["diff", "--from", "2026-01-01", "--to", "2026-06-15"];
    let told = output(root.path(), &days);
    let change =
        "- P, from 1 March 2026 until 31 March 2026: Not assessed, so not approved → Banned\n";
    assert!(told.contains(change), "{told}");
}

#[test]
fn a_permission_for_one_activity_of_one_part_is_a_row_with_who_that_is() {
    let permission = format!(
        "rulings: [{}]",
        ruling(
            "r1",
            "product:p",
            "part",
            "activities: [host], verdict: conditional, conditions: [c]"
        )
    );
    let root = small("not_assessed", &[("a-1", "2026-01-01", &permission)]);
    let told = explain(&root, "p", &[]);
    let row = "- Part · Hold a meeting: Allowed with conditions
  Part: Some of us
  - A condition.
  Since 1 January 2026 · Issuer I
";
    assert!(told.contains(row), "{told}");
    let narrowed = explain(&root, "p", &["--activity", "join"]);
    let unruled =
        "P for Whole on 15 June 2026, “Join other people's meetings”: Not assessed, so not approved
No ruling covers it now.";
    assert_eq!(rows(&narrowed), unruled);
    let check = run(root.path(), &["check"]);
    assert!(
        check.stderr.contains("audience-parts-differ"),
        "{}",
        check.stderr
    );
}

#[test]
fn a_ban_on_a_service_is_not_hidden_by_the_silent_product() {
    let ban = format!(
        "rulings: [{}]",
        ruling("r1", "offering:p/o", "whole", "verdict: banned")
    );
    let root = small("not_assessed", &[("a-1", "2026-01-01", &ban)]);
    let told = explain(&root, "p", &[]);
    let row = "- own tenant: Banned
  Since 1 January 2026 · Issuer I
- Any other service: Not assessed, so not approved
  No ruling applies here.
";
    assert!(told.contains(row), "{told}");
    assert!(!told.contains("No ruling covers it"), "{told}");
    let narrowed = explain(&root, "p/o", &[]);
    let banned =
        "P (own tenant) for Whole on 15 June 2026: Banned\nSince 1 January 2026 · Issuer I";
    assert_eq!(rows(&narrowed), banned);
}

#[test]
fn an_allow_list_is_named_where_nobody_ruled_and_hides_no_ban() {
    let ban = format!(
        "rulings: [{}]",
        ruling("r1", "product:p", "whole", "verdict: banned")
    );
    let lower = format!(
        "issuer: k\nrulings: [{}]",
        ruling("r1", "product:q", "part", "verdict: permitted")
    );
    let root = small(
        "banned",
        &[("a-1", "2026-01-01", &ban), ("a-2", "2026-01-01", &lower)],
    );
    let banned = "P for Whole on 15 June 2026: Banned\nSince 1 January 2026 · Issuer I";
    assert_eq!(rows(&explain(&root, "p", &[])), banned);
    assert_snapshot!(explain(&root, "q", &[]), @r#"
    Q for Whole on 15 June 2026: Banned
    Whole may use only what has been admitted. No authority with the power to admit this has done so.
    Part: These rulings do not admit it here, because their authorities have no power to: Issuer K, “Title of a-2” (a-2#r1): Allowed

    The answer is the same in every case, but the reasons differ.

    Everyone else: Banned

    Rulings that decide
    - Whole may use only what has been admitted. No authority with the power to admit this has done so.

    Next changes
    - No change is scheduled.

    Part: Banned

    Rulings that decide
    - Whole may use only what has been admitted. No authority with the power to admit this has done so.

    Rulings that the allow list keeps out
    - Issuer K, “Title of a-2” (a-2#r1): Allowed
      In force since 1 January 2026.
      This group has an allow list, and no issuer with authority over it has added the product.

    Next changes
    - No change is scheduled.
    "#);
}

#[test]
fn each_issuer_has_the_day_of_its_own_ruling() {
    let ban = format!(
        "rulings: [{}]",
        ruling("r1", "product:p", "whole", "verdict: banned")
    );
    let other = format!("issuer: j\n{ban}");
    let root = small(
        "not_assessed",
        &[("a-1", "2026-01-01", &ban), ("a-2", "2026-06-01", &other)],
    );
    let since = "P for Whole on 15 June 2026: Banned
Since 1 January 2026 (Issuer I) and 1 June 2026 (Issuer J)";
    assert_eq!(rows(&explain(&root, "p", &[])), since);
}

#[test]
fn exceptions_on_application_are_told_below_the_ruling_that_decides() {
    let exceptions = "verdict: banned, exceptions: [{ granted_by: j, to: part, for: { en: exams } }, { granted_by: { en: The officer } }]";
    let ban = format!(
        "rulings: [{}]",
        ruling("r1", "product:p", "whole", exceptions)
    );
    let root = small("not_assessed", &[("a-1", "2026-01-01", &ban)]);
    let told = explain(&root, "p", &[]);
    let lines = "  On application, Issuer J may grant an exception to Part: exams\n  \
                 On application, The officer may grant an exception to Whole.\n";
    assert!(told.contains(lines), "{told}");
    let json = explain(&root, "p", &["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        json["chains"][0]["holding"][0]["exceptions"],
        serde_json::json!([
            { "granted_by": "j", "to": "part", "for": { "en": "exams" } },
            { "granted_by": { "en": "The officer" }, "to": null, "for": {} },
        ])
    );
}

#[test]
fn one_act_on_several_products_is_one_entry() {
    let ban = format!(
        "rulings: [{}]",
        ruling("r1", "vendor:v", "whole", "verdict: banned")
    );
    let root = small("not_assessed", &[("a-1", "2026-01-01", &ban)]);
    let all = ["timeline", "--on", "2026-06-15"];
    let entry = |products: &str| {
        format!(
            "1 January 2026\n- {products}\n  Whole: Not assessed, so not approved → Banned\n  Issuer I"
        )
    };
    let told = output(root.path(), &all);
    assert!(told.contains(&entry("P and Q")), "{told}");
    let told = output(root.path(), &[&all[..], &["p"]].concat());
    assert!(told.contains(&entry("P")), "{told}");
}

#[test]
fn two_folders_are_compared_where_one_has_an_offering_and_a_part_more() {
    let ban = format!(
        "rulings: [{}]",
        ruling("r1", "product:p", "whole", "verdict: banned")
    );
    let before = small("not_assessed", &[("a-1", "2026-01-01", &ban)]);
    let exempting = format!(
        "rulings: [{}]",
        ruling(
            "r1",
            "offering:p/new",
            "extra",
            "verdict: permitted, exempts: [\"a-1#r1\"]"
        )
    );
    let after = small(
        "not_assessed",
        &[
            ("a-1", "2026-01-01", &ban),
            ("a-2", "2026-02-01", &exempting),
        ],
    );
    change(
        after.path(),
        "audiences.yaml",
        "- { id: rest,",
        "- { id: extra, name: { en: Extra }, parents: [part] }\n- { id: rest,",
    );
    change(
        after.path(),
        "products/p.yaml",
        "operator: vendor }]",
        "operator: vendor }, { id: new, name: { en: new cloud }, operator: vendor }]",
    );
    let against = before.path().to_str().expect("UTF-8");
    let difference = ["diff", "--on", "2026-06-15", "--against", against];
    let told = output(after.path(), &difference);
    let row = "Whole\n- P · new cloud · Extra, from 1 February 2026: Banned → Allowed\n\n";
    assert!(told.contains(row), "{told}");
}
