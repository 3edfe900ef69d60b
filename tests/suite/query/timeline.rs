//! `greenlist timeline`.

use super::*;

#[test]
fn the_changes_of_a_product_are_in_order_with_their_issuers() {
    assert_snapshot!(output(&home(), &["timeline", "zoom"]), @r#"
    History
    20 March 2020
    - Zoom
      Schools: Not assessed, so not approved → Recommended · This is advice, not binding
      Ministry of Education: “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001)
    7 April 2020
    - Zoom
      Ministries: Not assessed, so not approved → Banned
      Executive Yuan: “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001)
    - Zoom
      Schools: Recommended · This is advice, not binding → Banned
      Ministry of Education and Executive Yuan: “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001) and “Schools must not use Zoom” (moe-2020-0002)

    Decided for later
    No change is scheduled.
    "#);
    let rooms = ["timeline", "example-rooms", "--language", "zh-Hant"];
    assert_snapshot!(output(&home(), &rooms), @r#"
    歷程
    民國109年4月7日
    - 範例會議室（虛構）
      學校 · 公立學校：未評估，視同未核准 → 可用到民國109年6月30日止
      機關：未評估，視同未核准 → 可用到民國109年6月30日止
      行政院：「範例會議室限期停用，範例通話開放機關使用（虛構示例）」（ey-2020-0002）

    已決定、尚未生效
    民國109年7月1日
    - 範例會議室（虛構）
      學校 · 公立學校：可用到民國109年6月30日止 → 禁止使用
      機關：可用到民國109年6月30日止 → 禁止使用
      行政院：「範例會議室限期停用，範例通話開放機關使用（虛構示例）」（ey-2020-0002）
    "#);
}

#[test]
fn an_audience_that_readers_do_not_pick_can_be_asked_for() {
    let parts = [
        "timeline",
        "microsoft-teams",
        "--audience",
        "public-schools",
    ];
    assert_snapshot!(output(&home(), &parts), @r#"
    History
    7 April 2020
    - Microsoft Teams
      Public schools: Not assessed, so not approved → Allowed with conditions · Recommended, once the conditions are met
        New condition: Only for special circumstances or international exchange, when no domestic product fits.
        New condition: Before use, your organisation completes a security risk assessment.
      Ministry of Education and Executive Yuan: “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001) and “Schools must not use Zoom” (moe-2020-0002)

    Decided for later
    No change is scheduled.
    "#);
}

#[test]
fn machines_get_what_is_scheduled_marked() {
    let history = json(&home(), &["timeline"]);
    assert_eq!(history["date"], "2020-04-08");
    let changes = history["changes"].as_array().expect("a list");
    assert_eq!(changes[0]["date"], "2020-03-20");
    assert_eq!(changes[0]["scheduled"], false);
    let last = changes.last().expect("a change");
    assert_eq!(last["date"], "2020-07-01");
    assert_eq!(last["scheduled"], true);
    assert_eq!(last["products"][0], "example-rooms");
    assert_eq!(last["advisories"][0], "ey-2020-0002");
    let row = &last["rows"][0];
    assert_eq!(row["before"]["due_date"], "2020-06-30");
    assert_eq!(row["after"]["label"], "banned");
}

#[test]
fn every_language_has_all_the_words() {
    for language in LANGUAGES {
        let timeline = output(&home(), &["timeline", "--language", language]);
        assert!(!timeline.contains("⟦?⟧"), "{language}: {timeline}");
    }
}
