//! Tests of `greenlist list`.

use super::*;

#[test]
fn each_record_has_a_line_with_its_answers_its_state_and_its_review() {
    let on = |kind: &str, day: &str| output(&home(), &["list", kind, "--on", day]);
    let products = on("products", "2020-04-08");
    assert_eq!(products.lines().next(), Some("Products: 7"), "{products}");
    assert!(products.contains("- zoom · Zoom · Schools: Banned · Ministries: Banned\n"));
    assert!(products.contains("· Schools: It depends on who you are · Ministries: Allowed"));
    let one = ["list", "products", "--audience", "public-schools"];
    let one = output(&home(), &one);
    assert!(
        one.contains("- zoom · Zoom · Public schools: Banned\n"),
        "{one}"
    );

    let advisories = on("advisories", "2020-11-01");
    for line in [
        "(moe-2020-0001) · Ministry of Education · 20 March 2020 · Ended\n",
        "· Executive Yuan · 7 April 2020 · In force · review was due by 7 October 2020\n",
    ] {
        let line = line.trim_start_matches("(moe-2020-0001)");
        assert!(advisories.contains(line), "{advisories}");
    }
    // What was not issued yet on the known day is listed with its day.
    let known = [
        "list",
        "advisories",
        "--on",
        "2020-04-06",
        "--known",
        "2020-04-06",
    ];
    let known = output(&home(), &known);
    let waiting = "- moe-2020-0002 · waits for its day of issue, 7 April 2020\n";
    assert!(known.contains(waiting), "{known}");
    assert!(known.starts_with("Advisories: 5\n"), "{known}");
}

#[test]
fn the_json_of_a_list_has_ids_and_iso_dates() {
    let json = output(&home(), &["list", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["products"].as_array().map(Vec::len), Some(7));
    assert_eq!(json["products"][6]["answers"]["schools"]["label"], "banned");
    assert_eq!(json["bulletins"][0]["issued"], "2020-04-08");
    let first = &json["advisories"][0];
    assert_eq!(first["state"], "in-force");
    assert_eq!(first["review_by"], "2020-10-07");
    assert_eq!(first["review_overdue"], false);
}
