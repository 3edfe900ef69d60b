//! Parts of an advisory that change no verdict, as pages show them: legal bases, exceptions on application,
//! duties, alternatives of its rulings, operators, and quotations in other languages.

use super::every_part::site_with;
use super::site::{Files, sound, words};

const BASES: (&str, &str) = (
    "legislation.yaml",
    "
- { id: act, name: { en: Meetings Act }, jurisdiction: tw }
- { id: orders-1, kind: order, name: { en: Order 1 }, url: 'https://orders.example/1' }
- { id: orders-2, kind: order, name: { en: Order 2 } }
- { id: own, kind: policy, name: { en: Own Policy } }
",
);

/// The site with the product `sigma` and an advisory on it for schools; `fields` are fields of the advisory,
/// `ruling` of its ruling.
fn with_sigma(fields: &str, ruling: &str) -> Files {
    let advisory = format!(
        "
id: sigma
issuer: cabinet
status: final
binding: true
issued: 2021-01-01
{fields}
rulings:
  - id: r
    targets: ['product:sigma']
    audiences: {{ include: [schools] }}
    verdict: banned
{ruling}
"
    );
    let files = site_with(
        "2021-03-10",
        true,
        &[
            BASES,
            (
                "products/sigma.yaml",
                "
id: sigma
name: { en: Sigma }
vendor: solo
offerings:
  - { id: own, name: { en: Own Sigma }, operator: { en: School Network, zh-Hant: 校園網路 } }
  - { id: leased, name: { en: Leased Sigma }, operator: 'vendor:acme' }
  - { id: public, name: { en: Public Sigma }, operator: vendor }
",
            ),
            ("advisories/sigma.yaml", &advisory),
            (
                "advisories/sigma.en.md",
                "---\ntitle: The end of Sigma\nsummary: It ends.\n---\nText.",
            ),
        ],
    );
    sound(&files);
    files
}

/// Asserts which of the phrases the words of a page hold.
fn says(files: &Files, page: &str, expected: &[&str], unexpected: &[&str]) {
    let said = words(&files[page]);
    for phrase in expected {
        assert!(said.contains(phrase), "{page} lacks `{phrase}`: {said}");
    }
    for phrase in unexpected {
        assert!(!said.contains(phrase), "{page} has `{phrase}`: {said}");
    }
}

#[test]
fn the_words_for_a_basis_follow_its_kind() {
    let files = with_sigma("legal_basis: [own, orders-2, act, orders-1]", "");
    for page in ["en/advisories/sigma.html", "en/products/sigma.html"] {
        says(
            &files,
            page,
            &[
                "Legal basis Meetings Act Under these orders Order 2 Order 1 Policy it rests on Own Policy",
                "what it rests on if it is binding. This site",
            ],
            &[],
        );
    }
    says(
        &files,
        "en/glossary.html",
        &["Under these orders Order 1 Order 2 Policy it rests on Own Policy"],
        &[],
    );
    let page = &files["en/advisories/sigma.html"];
    for object in [
        "{\"@type\":\"CreativeWork\",\"url\":\"https://orders.example/1\",\"name\":\"Order 1\"}",
        "{\"@type\":\"Legislation\",\"name\":\"Meetings Act\"",
    ] {
        assert!(page.contains(object), "no {object}");
    }
    let files = with_sigma("legal_basis: [orders-1]", "");
    says(
        &files,
        "en/products/sigma.html",
        &["Under this order Order 1"],
        &["Legal basis Order"],
    );
}

#[test]
fn exceptions_on_application_say_who_grants_them_to_whom_and_for_what() {
    let files = with_sigma(
        "",
        "    exceptions:
      - { granted_by: ministry, to: high-schools, for: { en: 'exams abroad' } }
      - { granted_by: { en: The data protection officer }, to: { en: teachers on leave } }
      - { granted_by: cabinet }",
    );
    let exceptions = [
        "On application, Ministry may grant an exception to High schools : exams abroad",
        "On application, The data protection officer may grant an exception to teachers on leave .",
        "On application, Cabinet may grant an exception to Schools .",
    ];
    for page in [
        "en/advisories/sigma.html",
        "en/products/sigma.html",
        "en/notices/sigma.html",
    ] {
        says(&files, page, &["Exceptions"], &["None are listed."]);
        says(&files, page, &exceptions, &[]);
    }
}

#[test]
fn duties_are_shown_to_those_who_have_them_until_their_day() {
    let files = with_sigma(
        "effective_from: 2021-02-01
duties:
  - { by: 2021-04-30, audiences: { include: [schools], exclude: [high-schools] }, text: { en: Report all copies } }
  - { by: 2021-02-15, audiences: { include: [schools] }, text: { en: Name a contact } }
  - { by: 2021-05-31, audiences: { include: [high-schools] }, text: { en: Delete all copies } }",
        "",
    );
    says(
        &files,
        "en/advisories/sigma.html",
        &[
            "What must be done Was due by 15 February 2021 Name a contact For Schools \
             By 30 April 2021 Report all copies For Schools , except High schools \
             By 31 May 2021 Delete all copies For High schools",
        ],
        &[],
    );
    says(
        &files,
        "en/audiences/schools.html",
        &[
            "What must be done By 30 April 2021 Report all copies For Schools , except High schools Cabinet : The end of Sigma",
            "Delete all copies",
        ],
        &["Name a contact"],
    );
    says(
        &files,
        "en/audiences/high-schools.html",
        &["Delete all copies"],
        &["Report all copies", "Name a contact"],
    );
    says(&files, "en/audiences/agencies.html", &[], &["must be done"]);
    says(
        &files,
        "en/advisories/index.html",
        &["By 30 April 2021 : Report all copies"],
        &["Name a contact"],
    );
}

#[test]
fn alternatives_of_a_ruling_replace_those_of_its_advisory() {
    let of_advisory = "alternatives: { items: [{ product: delta }] }";
    let page = "en/products/sigma.html";
    let files = with_sigma(of_advisory, "");
    says(&files, page, &["Schools Delta Solo"], &[]);
    let files = with_sigma(
        of_advisory,
        "    alternatives: { items: [{ offering: alpha/own }] }",
    );
    // Only a part of the schools is exempt from the ban.
    says(
        &files,
        page,
        &["No usable alternative is listed yet."],
        &["Schools Delta"],
    );
    let files = with_sigma(
        of_advisory,
        "    alternatives: { items: [{ offering: sigma/own }, { product: sigma }] }
  - id: own
    targets: ['offering:sigma/own']
    audiences: { include: [schools] }
    verdict: permitted
    exempts: ['sigma#r']",
    );
    says(
        &files,
        page,
        &["Schools Sigma · Own Sigma Solo Schools Allowed"],
        &["Schools Delta"],
    );
    says(
        &files,
        "en/audiences/schools.html",
        &["Use instead: Sigma · Own Sigma"],
        &[],
    );
}

#[test]
fn a_reason_stands_where_there_is_no_alternative_on_purpose() {
    let files = with_sigma(
        "alternatives: { items: [{ product: delta }] }",
        "    alternatives: { none: { en: Classes need none. } }",
    );
    for page in [
        "en/products/sigma.html",
        "en/audiences/schools.html",
        "en/index.html",
        "en/notices/sigma.html",
    ] {
        says(
            &files,
            page,
            &["o alternative, on purpose: Classes need none."],
            &[],
        );
    }
}

#[test]
fn operators_other_than_the_vendor_are_named() {
    let files = with_sigma("", "");
    says(
        &files,
        "en/products/sigma.html",
        &["Operated by Own Sigma : School Network Leased Sigma : Acme"],
        &["Public Sigma"],
    );
    says(
        &files,
        "zh-hant/products/sigma.html",
        &["校園網路"],
        &["School Network"],
    );
}

#[test]
fn a_quotation_is_shown_in_the_language_of_the_reader_or_in_its_own() {
    let files = with_sigma(
        "",
        "    wording: { de: Die Nutzung ist untersagt., he: אסור, zh-Hant: 禁止使用。 }",
    );
    let (en, zh) = (
        &files["en/advisories/sigma.html"],
        &files["zh-hant/advisories/sigma.html"],
    );
    for quoted in [
        "<blockquote lang=de dir=ltr><p>Die Nutzung ist untersagt.",
        "<blockquote lang=he dir=rtl><p>אסור",
    ] {
        let quoted = |page: &str| page.replace('"', "").contains(quoted);
        assert!(quoted(en), "{en}");
        assert!(!quoted(zh), "{zh}");
    }
    says(
        &files,
        "en/advisories/sigma.html",
        &["Original in: German Die Nutzung ist untersagt. Original in: Hebrew"],
        &["禁止"],
    );
    says(
        &files,
        "zh-hant/advisories/sigma.html",
        &["禁止使用。"],
        &["de Die"],
    );
}
