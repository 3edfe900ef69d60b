//! The page of a product: the order of its alternatives.

use super::every_part::{content, site_with};
use super::site::{between, words};

/// The alternatives to a product, as text.
fn alternatives(items: &str) -> String {
    let ban = content("advisories/ban.yaml");
    let (before, rest) = ban.split_once("  order_by:").expect("an order");
    let (_, after) = rest.split_once("gamma, rank: 2 }]").expect("the items");
    let ban = format!("{before}  items: [{items}]{after}");
    let files = site_with("2021-03-10", true, &[("advisories/ban.yaml", &ban)]);
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
        "{ product: delta, rank: 3 }, { product: omega, rank: 1 }, { product: gamma }",
        ["Omega", "Delta", "Gamma"],
        true,
    );
    check(
        "{ product: omega }, { product: gamma }, { product: delta }",
        ["Delta", "Gamma", "Omega"],
        false,
    );
}
