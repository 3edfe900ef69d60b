//! The page of a product: the order of its alternatives, its sources, rulings for
//! others.

use super::every_part::{content, site_with};
use super::site::{between, words};

/// Beta and Sigma may be used by schools.
const ADMISSION: &str = "
id: allow
issuer: cabinet
status: final
binding: true
issued: 2020-03-01
rulings:
  - { id: r1, targets: ['product:beta'], audiences: { include: [schools] }, verdict: permitted, exempts: ['ban#all'] }
  - { id: r2, targets: ['product:sigma'], audiences: { include: [schools] }, verdict: permitted }
";

/// The alternatives to a product, as text.
fn alternatives(items: &str) -> String {
    let ban = content("advisories/ban.yaml");
    let (before, rest) = ban.split_once("  order_by:").expect("an order");
    let (_, after) = rest.split_once("gamma, rank: 2 }]").expect("the items");
    let ban = format!("{before}  items: [{items}]{after}");
    let changed = [
        ("advisories/ban.yaml", &*ban),
        (
            "products/sigma.yaml",
            "{ id: sigma, name: { en: Sigma }, vendor: solo }",
        ),
        ("advisories/allow.yaml", ADMISSION),
        (
            "advisories/allow.en.md",
            "---\ntitle: The admission\nsummary: It admits.\n---\nText.",
        ),
    ];
    let files = site_with("2021-03-10", true, &changed);
    let page = words(&files["en/products/alpha.html"]);
    between(&page, "Use one of these instead", "Who says so").to_owned()
}

#[test]
fn a_rank_decides_the_order_of_alternatives_where_the_advisory_names_no_other() {
    let check = |items: &str, order: [&str; 3], says_ranked: bool| {
        let listed = alternatives(items);
        let places = order.map(|name| listed.find(name));
        assert!(places.is_sorted() && places[0].is_some(), "{listed}");
        let sentence = "In the order given by the authority.";
        assert_eq!(listed.contains(sentence), says_ranked, "{listed}");
    };
    check(
        "{ product: delta, rank: 3 }, { product: sigma, rank: 1 }, { product: beta }",
        ["Sigma", "Delta", "Beta"],
        true,
    );
    check(
        "{ product: sigma }, { product: beta }, { product: delta }",
        ["Beta", "Delta", "Sigma"],
        false,
    );
}

#[test]
fn a_product_lists_the_sources_about_it_and_those_about_the_whole_advisory() {
    let references = "references:
  - { kind: press, title: { en: On all } }
  - { kind: press, title: { en: On a service }, about: ['offering:alpha/own'] }
  - { kind: evidence, title: { en: On a vendor }, about: ['vendor:acme', 'product:gamma'] }
  - { kind: press, title: { en: On another }, about: ['product:omega'] }
";
    let ban = format!("{}{references}", content("advisories/ban.yaml"));
    let files = site_with("2021-03-10", true, &[("advisories/ban.yaml", &ban)]);
    let check = |page: &str, listed: &[&str], absent: &[&str]| {
        let page = words(&files[page]);
        let (_, sources) = page.split_once("Evidence and sources").expect("sources");
        for title in listed {
            assert!(sources.contains(title), "{title} not in {sources}");
        }
        for title in absent {
            assert!(!sources.contains(title), "{title} in {sources}");
        }
    };
    check(
        "en/products/alpha.html",
        &["On all", "On a service", "On a vendor"],
        &["On another", "About"],
    );
    check(
        "en/products/beta.html",
        &["On all", "On a vendor"],
        &["On a service", "On another"],
    );
    check(
        "en/advisories/ban.html",
        &[
            "On all Press report",
            "On a service Press report About Alpha · Ministry's own Alpha",
            "On a vendor Research About Acme and Gamma",
            "On another Press report About Omega",
        ],
        &[],
    );
}

#[test]
fn a_ruling_for_an_audience_that_no_reader_audience_holds_is_in_a_section_of_its_own() {
    let audiences = format!(
        "{}- {{ id: guests, name: {{ en: Guests, zh-Hant: 訪客 }} }}\n- {{ id: contractors, name: {{ en: Contractors, zh-Hant: 承包商 }}, parents: [guests] }}\n",
        content("audiences.yaml")
    );
    let issuers = content("issuers.yaml").replace(
        "jurisdiction: [agencies, schools]",
        "jurisdiction: [agencies, schools, guests]",
    );
    let others = "
id: others
issuer: cabinet
status: final
binding: true
issued: 2021-02-01
rulings:
  - { id: out, targets: ['vendor:acme', 'product:delta'], audiences: { include: [guests], exclude: [contractors] }, verdict: phase_out, due_date: 2021-04-30 }
  - id: own
    targets: ['offering:alpha/own', { target: 'product:gamma', fixed: '2' }]
    audiences: { include: [contractors] }
    activities: [host]
    verdict: conditional
    conditions: [asking]
  - { id: all, targets: ['product:omega'], audiences: { include: [guests, schools] }, verdict: banned }
";
    let text = "---\ntitle: The others\nsummary: It is for others.\n---\nText.";
    let files = site_with(
        "2021-03-10",
        false,
        &[
            ("audiences.yaml", &audiences),
            ("issuers.yaml", &issuers),
            ("advisories/others.yaml", others),
            ("advisories/others.en.md", text),
        ],
    );
    let heading = "Also rules on this product";
    let section = |product: &str| {
        let page = words(&files[&format!("en/products/{product}.html")]);
        let (_, section) = page.split_once(heading).expect("a section");
        section.to_owned()
    };
    let check = |product: &str, expected: &[&str]| {
        let section = section(product);
        for phrase in expected {
            assert!(
                section.contains(phrase),
                "{product} lacks `{phrase}`: {section}"
            );
        }
    };
    check(
        "alpha",
        &[
            "Cabinet : The others For Guests , except Contractors Stop using by 30 April 2021 Since 1 February 2021",
            "Cabinet : The others For Contractors Alpha · Ministry's own Alpha Only for: Hold a meeting Allowed with conditions Conditions Ask first. Since 1 February 2021",
            // After the due date.
            "For Guests , except Contractors Banned Since 1 May 2021",
        ],
    );
    check(
        "gamma",
        &["For Contractors Gamma : before 2 Only for: Hold a meeting"],
    );
    check("delta", &["For Guests , except Contractors"]);
    // Schools are told by their answer.
    assert!(!words(&files["en/products/omega.html"]).contains(heading));
    let alpha = &files["en/products/alpha.html"];
    assert!(alpha.contains("data-from=\"2021-05-01\""), "{alpha}");
}
