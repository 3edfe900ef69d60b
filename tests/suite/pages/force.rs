//! Advice, provisional and suspended rulings, and days to comply by, as pages show them.

use super::every_part::site_with;
use super::site::{sound, words};

/// The pages of a site with the product `sigma` and these advisories on it for schools, by the first day, more
/// fields, and the fields of a ruling.
fn sigma(advisories: &[(&str, &str, &str, &str)]) -> impl Fn(&str) -> String {
    let product = "id: sigma\nname: { en: Sigma }\nvendor: solo\n";
    let mut written = vec![("products/sigma.yaml".to_owned(), product.to_owned())];
    for (id, issued, fields, ruling) in advisories {
        let force = match fields.contains("binding:") {
            true => "",
            false => "binding: true\n",
        };
        let status = match fields.contains("status:") {
            true => "",
            false => "status: final\n",
        };
        let rulings = match ruling.is_empty() {
            true => String::new(),
            false => format!(
                "rulings:\n  - {{ id: r, targets: ['product:sigma'], audiences: {{ include: [schools] }}, {ruling} }}\n"
            ),
        };
        let text = format!(
            "id: {id}\nissuer: cabinet\n{status}{force}issued: {issued}\n{fields}{rulings}"
        );
        written.push((format!("advisories/{id}.yaml"), text));
        let text = format!("---\ntitle: Act {id}\nsummary: It acts.\n---\nText.");
        written.push((format!("advisories/{id}.en.md"), text));
    }
    let changed: Vec<(&str, &str)> = written
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let files = site_with("2021-03-10", true, &changed);
    sound(&files);
    move |page: &str| words(&files[page])
}

fn says(page: &str, sentences: &[&str]) {
    for sentence in sentences {
        assert!(page.contains(sentence), "{sentence} not in {page}");
    }
}

#[test]
fn advice_alone_says_that_it_is_advice() {
    let pages = sigma(&[(
        "guidance",
        "2021-01-01",
        "binding: false\n",
        "verdict: advised_against",
    )]);
    says(
        &pages("en/products/sigma.html"),
        &[
            "Schools are advised not to use Sigma .",
            "Schools : Better not Advised against This is advice, not binding",
        ],
    );
    says(
        &pages("en/index.html"),
        &[
            "Advised against This is advice, not binding",
            "Better not use it.",
        ],
    );
    says(
        &pages("en/advisories/guidance.html"),
        &["Advice, not binding"],
    );
}

#[test]
fn advice_beside_what_binds_is_a_mark() {
    let pages = sigma(&[
        ("leave", "2021-01-01", "", "verdict: permitted"),
        (
            "warning",
            "2021-02-01",
            "",
            "binding: false, verdict: advised_against",
        ),
    ]);
    says(
        &pages("en/products/sigma.html"),
        &["Schools : Yes Allowed Advised against Since 1 February 2021"],
    );
    says(
        &pages("en/advisories/warning.html"),
        &["This is advice, not binding"],
    );
}

#[test]
fn a_day_to_comply_by_and_what_is_provisional_are_said_beside_the_label() {
    let pages = sigma(&[(
        "trial",
        "2021-01-01",
        "status: interim\n",
        "verdict: conditional, conditions: [asking], comply_by: 2021-08-31",
    )]);
    says(
        &pages("en/products/sigma.html"),
        &["Meet the conditions by 31 August 2021 Provisional, this may still change"],
    );
    says(
        &pages("en/advisories/trial.html"),
        &[
            "Meet the conditions by 31 August 2021",
            "Provisional, this may still change",
        ],
    );
}

#[test]
fn a_suspended_ban_is_out_until_its_day_and_comes_back() {
    let pages = sigma(&[
        ("order", "2020-06-01", "", "verdict: banned"),
        (
            "pause",
            "2021-01-01",
            "effective_until: 2021-08-31\nrelations: { suspends: [order] }\n",
            "",
        ),
    ]);
    let page = pages("en/products/sigma.html");
    says(
        &page,
        &[
            "Suspended until 31 August 2021 by Act pause , then in force again: Act order",
            "From 1 September 2021 : Banned",
        ],
    );
    let (_, schools) = page.split_once("Schools : Not approved").expect("a panel");
    let (panel, _) = schools.split_once("From 1 September").expect("a change");
    assert!(!panel.contains("No authority has ruled"), "{panel}");
    says(
        &pages("en/advisories/order.html"),
        &[
            "Suspended from 1 January 2021 until 31 August 2021 , then in force again",
            "Suspended by Act pause",
        ],
    );
}
