//! `greenlist explain`.

use super::*;

fn zoom(day: &str, language: &str) -> String {
    let question = ["explain", "zoom", "--audience", "public-schools"];
    let how = ["--on", day, "--language", language];
    output(&home(), &[&question[..], &how].concat())
}

#[test]
fn on_the_day_before_the_ban_zoom_is_recommended_and_the_ban_is_scheduled() {
    assert_snapshot!(zoom("2020-04-06", "en"), @r#"
    Zoom for Public schools on 6 April 2020: Recommended · This is advice, not binding
    Since 20 March 2020 · Ministry of Education

    Rulings that decide
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      In force from 20 March 2020 until 6 April 2020.
      It recommends the product, and no other ruling here is stricter than conditional.

    Rulings not yet in force
    - Executive Yuan, “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001#r1): Banned
      Its first day is 7 April 2020.
    - Ministry of Education, “Schools must not use Zoom” (moe-2020-0002#r1): Banned
      Its first day is 7 April 2020.

    Next changes
    - From 7 April 2020: Banned
    "#);
    assert_snapshot!(zoom("109/4/6", "zh-Hant"), @r#"
    民國109年4月6日，公立學校使用 Zoom：建議使用 · 這是建議，沒有約束力
    自民國109年3月20日起 · 教育部

    依據哪些規定
    - 教育部「線上教學指引：可以使用 Zoom（示例，已由新公告取代）」（moe-2020-0001#r1）：建議使用
      有效期間為民國109年3月20日至民國109年4月6日。
      它建議使用本產品，而其他規定最多只附條件。

    哪些規定還沒生效
    - 行政院「視訊會議不應使用有資安疑慮的產品，例如 Zoom」（ey-2020-0001#r1）：禁止使用
      民國109年4月7日起生效。
    - 教育部「各級學校禁止使用 Zoom」（moe-2020-0002#r1）：禁止使用
      民國109年4月7日起生效。

    接下來的變更
    - 民國109年4月7日起：禁止使用
    "#);
}

#[test]
fn on_the_day_after_the_ban_both_issuers_and_the_ended_ruling_are_shown() {
    assert_snapshot!(zoom("2020-04-08", "en"), @r#"
    Zoom for Public schools on 8 April 2020: Banned
    Since 7 April 2020 · Executive Yuan and Ministry of Education

    Rulings that decide
    - Executive Yuan, “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001#r1): Banned
      In force since 7 April 2020.
      No other ruling here is stricter.
      Legal basis: Cyber Security Management Act
    - Ministry of Education, “Schools must not use Zoom” (moe-2020-0002#r1): Banned
      In force since 7 April 2020.
      No other ruling here is stricter.
      Legal basis: Cyber Security Management Act

    Ended rulings
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      Its last day was 6 April 2020.
      Replaced by “Schools must not use Zoom” (moe-2020-0002)

    Next changes
    - No change is scheduled.
    "#);
    assert_snapshot!(zoom("2020-04-08", "zh-Hant"), @r#"
    民國109年4月8日，公立學校使用 Zoom：禁止使用
    自民國109年4月7日起 · 行政院和教育部

    依據哪些規定
    - 行政院「視訊會議不應使用有資安疑慮的產品，例如 Zoom」（ey-2020-0001#r1）：禁止使用
      自民國109年4月7日起生效。
      在適用的規定中，沒有比它更嚴格的。
      依據：資通安全管理法
    - 教育部「各級學校禁止使用 Zoom」（moe-2020-0002#r1）：禁止使用
      自民國109年4月7日起生效。
      在適用的規定中，沒有比它更嚴格的。
      依據：資通安全管理法

    哪些規定已經失效
    - 教育部「線上教學指引：可以使用 Zoom（示例，已由新公告取代）」（moe-2020-0001#r1）：建議使用
      最後有效日為民國109年4月6日。
      由 「各級學校禁止使用 Zoom」（moe-2020-0002） 取代

    接下來的變更
    - 目前沒有預定的變更。
    "#);
}

#[test]
fn conditions_of_one_issuer_and_the_recommendation_of_another_are_shown() {
    let question = ["explain", "microsoft-teams", "--audience", "public-schools"];
    assert_snapshot!(output(&home(), &question), @r#"
    Microsoft Teams for Public schools on 8 April 2020: Allowed with conditions · Recommended, once the conditions are met
    Since 7 April 2020 · Executive Yuan and Ministry of Education

    Conditions
    - Only for special circumstances or international exchange, when no domestic product fits.
    - Before use, your organisation completes a security risk assessment.

    Rulings that decide
    - Executive Yuan, “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001#r2): Allowed with conditions
      In force since 7 April 2020.
      No other ruling here is stricter.
      Legal basis: Cyber Security Management Act
    - Ministry of Education, “Schools must not use Zoom” (moe-2020-0002#r2): Recommended
      In force since 7 April 2020.
      It recommends the product, and no other ruling here is stricter than conditional.
      Legal basis: Cyber Security Management Act

    Next changes
    - No change is scheduled.
    "#);
}

/// A copy in which the education ministry still recommends Zoom, and schools keep their own server.
fn contested() -> TempDir {
    let root = copy();
    let file = "advisories/2020/moe-2020-0002.yaml";
    change(
        root.path(),
        file,
        "supersedes: [moe-2020-0001]",
        "supersedes: []",
    );
    change(
        root.path(),
        file,
        "targets: [\"product:zoom\"]\n    audiences: { include: [schools], exclude: [] }\n    \
         activities: [procure, install, host, join]\n    verdict: banned",
        "targets: [\"product:zoom\"]\n    audiences: { include: [schools], exclude: [] }\n    \
         activities: [join]\n    exempts: [moe-2020-0001#r1]\n    verdict: under_review",
    );
    root
}

#[test]
fn an_overruled_ruling_names_the_winner() {
    let question = ["explain", "Zoom", "--audience", "Public schools"];
    assert_snapshot!(output(contested().path(), &question), @r#"
    Zoom for Public schools on 8 April 2020: Banned
    Since 7 April 2020 · Executive Yuan

    The answer is the same in every case, but the reasons differ.

    Buy it, Install it and Hold a meeting: Banned

    Rulings that decide
    - Executive Yuan, “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001#r1): Banned
      In force since 7 April 2020.
      No other ruling here is stricter.
      Legal basis: Cyber Security Management Act

    Overruled rulings
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      In force since 20 March 2020.
      It is advice, and a binding ruling decides here: ey-2020-0001#r1.

    Next changes
    - No change is scheduled.

    Join other people's meetings: Banned

    Rulings that decide
    - Executive Yuan, “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001#r1): Banned
      In force since 7 April 2020.
      No other ruling here is stricter.
      Legal basis: Cyber Security Management Act

    Overruled rulings
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      In force since 20 March 2020.
      Another ruling exempts this case: moe-2020-0002#r1.
    - Ministry of Education, “Schools must not use Zoom” (moe-2020-0002#r1): Under review
      In force since 7 April 2020.
      A stricter verdict of another issuer applies: Executive Yuan.

    Next changes
    - No change is scheduled.
    "#);
}

#[test]
fn different_activities_have_separate_chains() {
    let question = ["explain", "zoom", "--audience", "private-schools"];
    let root = contested();
    assert_snapshot!(output(root.path(), &question), @r#"
    Zoom for Private schools on 8 April 2020: It depends on what you do with it
    - Join other people's meetings: Under review
      Since 7 April 2020 · Ministry of Education
    - Buy it, Install it and Hold a meeting: Recommended · This is advice, not binding
      Since 20 March 2020 · Ministry of Education

    Join other people's meetings: Under review

    Rulings that decide
    - Ministry of Education, “Schools must not use Zoom” (moe-2020-0002#r1): Under review
      In force since 7 April 2020.
      No other ruling here is stricter.
      Legal basis: Cyber Security Management Act

    Overruled rulings
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      In force since 20 March 2020.
      Another ruling exempts this case: moe-2020-0002#r1.

    Next changes
    - No change is scheduled.

    Buy it, Install it and Hold a meeting: Recommended · This is advice, not binding

    Rulings that decide
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      In force since 20 March 2020.
      It recommends the product, and no other ruling here is stricter than conditional.

    Next changes
    - No change is scheduled.
    "#);
    let host = [&question[..], &["--activity", "host"]].concat();
    assert_snapshot!(output(root.path(), &host), @r#"
    Zoom for Private schools on 8 April 2020, “Hold a meeting”: Recommended · This is advice, not binding
    Since 20 March 2020 · Ministry of Education

    Rulings that decide
    - Ministry of Education, “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001#r1): Recommended
      In force since 20 March 2020.
      It recommends the product, and no other ruling here is stricter than conditional.

    Next changes
    - No change is scheduled.
    "#);
}

#[test]
fn a_ruling_that_was_withdrawn_before_it_began_and_one_that_came_back_are_explained() {
    let root = copy();
    let file = "advisories/2020/moe-2020-0003.yaml";
    let later = "effective_from: 2020-04-06\neffective_until: null\nreview_by: 2020-07-06";
    change(
        root.path(),
        file,
        later,
        "effective_from: 2020-04-08\neffective_until: null\nreview_by: 2020-07-06",
    );
    let act = |id: &str, day: &str, relations: &str| {
        let text = format!(
            "id: {id}\nissuer: education-ministry\nstatus: final\nbinding: false\nsource_language: en\nissued: {day}\n\
             relations: {{ {relations}: [moe-2020-0003] }}\nreferences: [{{ kind: original, title: {{ en: Letter }} }}]\n"
        );
        let advisories = root.path().join("content/advisories/2020");
        fs::write(advisories.join(format!("{id}.yaml")), text).expect("written");
        let text = format!("---\ntitle: {id}\nsummary: {id}\n---\nText.\n");
        fs::write(advisories.join(format!("{id}.en.md")), text).expect("written");
    };
    let explained = |root: &Path| {
        let question = [
            "explain",
            "example-talk",
            "--audience",
            "schools",
            "--activity",
            "join",
        ];
        output(root, &question)
    };
    act("moe-2020-0004", "2020-04-07", "withdraws");
    let withdrawn = "Ended rulings
- Ministry of Education, “Example Talk is under review; schools should not adopt it yet (fictional)” (moe-2020-0003#r1): Under review
  It was never in force.
  Withdrawn as issued in error by “moe-2020-0004” (moe-2020-0004)
";
    let text = explained(root.path());
    assert!(text.contains(withdrawn), "{text}");
    act("moe-2020-0005", "2020-04-07", "reinstates");
    let back = "
  In force since 8 April 2020.
  Brought back by “moe-2020-0005” (moe-2020-0005)
";
    let text = explained(root.path());
    assert!(text.contains(back), "{text}");
}

#[test]
fn a_given_version_has_its_own_answer() {
    let root = copy();
    change(
        root.path(),
        "advisories/2020/moe-2020-0002.yaml",
        "  - id: r1\n    targets: [\"product:zoom\"]",
        "  - id: r1\n    targets: [{ target: \"product:zoom\", introduced: \"0\", fixed: \"5.0\" }]",
    );
    let question = ["explain", "zoom", "--audience", "private-schools"];
    let label = |version: &[&str]| {
        json(root.path(), &[&question[..], version].concat())["answer"]["label"].clone()
    };
    assert_eq!(label(&["--version", "4.6.9"]), "banned");
    assert_eq!(label(&["--version", "5.0"]), "not_assessed");
    let any = json(root.path(), &question)["answer"].clone();
    assert_eq!(any["depends_on"], serde_json::json!(["version"]));
    let row = |index: usize| {
        let row = &any["rows"][index];
        (row["label"].clone(), row["versions"].clone())
    };
    let below = serde_json::json!({
        "ranges": [{ "introduced": null, "fixed": "5.0" }],
        "unknown": true,
    });
    assert_eq!(row(0), ("banned".into(), below));
    let rows = output(root.path(), &question);
    let row = "- Versions below 5.0 or If you do not know the version: Banned\n";
    assert!(rows.contains(row), "{rows}");
}

#[test]
fn json_has_ids_and_iso_dates() {
    let question = ["explain", "zoom", "--audience", "public-schools"];
    let answer = json(&home(), &question);
    assert_eq!(answer["product"], "zoom");
    assert_eq!(answer["date"], "2020-04-08");
    assert_eq!(answer["answer"]["label"], "banned");
    assert_eq!(answer["answer"]["kind"], "one");
    let row = &answer["answer"]["rows"][0];
    assert_eq!(row["since"], "2020-04-07");
    assert_eq!(row["parts"], serde_json::json!([]));
    let ground = &row["grounds"][0];
    let since = serde_json::json!({ "issuer": "executive-yuan", "since": "2020-04-07" });
    assert!(
        ground["issuers"]
            .as_array()
            .expect("a list")
            .contains(&since)
    );
    assert_eq!(
        ground["rulings"],
        serde_json::json!(["ey-2020-0001#r1", "moe-2020-0002#r1"])
    );
    let [chain] = answer["chains"].as_array().expect("a list").as_slice() else {
        panic!("{answer}");
    };
    let holding: Vec<_> = chain["holding"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|reason| &reason["ruling"])
        .collect();
    assert_eq!(holding, ["ey-2020-0001#r1", "moe-2020-0002#r1"]);
    assert_eq!(chain["ended"][0]["act"], "supersedes");
    assert_eq!(chain["ended"][0]["by"], "moe-2020-0002");
}

#[test]
fn every_language_has_all_messages() {
    let root = contested();
    for language in LANGUAGES {
        for (product, audience) in [
            ("zoom", "public-schools"),
            ("zoom/public-cloud", "private-schools"),
            ("cisco-webex", "ministries"),
        ] {
            let question = ["explain", product, "--audience", audience];
            let all = [&question[..], &["--language", language]].concat();
            let answer = output(root.path(), &all);
            assert!(!answer.contains("⟦?⟧"), "{all:?}: {answer}");
        }
    }
}

#[test]
fn an_unknown_name_is_a_usage_error_with_the_nearest_id() {
    let check = |arguments: &[&str], part: &str| {
        let answer = run(&home(), arguments);
        assert_eq!(answer.status, Some(2), "{arguments:?}");
        assert!(answer.stdout.is_empty(), "{arguments:?}");
        assert!(
            answer.stderr.contains(part),
            "{arguments:?}: {}",
            answer.stderr
        );
    };
    check(&["explain", "zom", "--audience", "schools"], "`zoom`");
    check(
        &["explain", "Webexx", "--audience", "schools"],
        "cisco-webex",
    );
    check(
        &["explain", "zoom/public", "--audience", "schools"],
        "public-cloud",
    );
    check(&["explain", "zoom", "--audience", "scools"], "`schools`");
    check(
        &[
            "explain",
            "zoom",
            "--audience",
            "schools",
            "--activity",
            "hots",
        ],
        "host",
    );
    check(
        &[
            "explain",
            "zoom",
            "--audience",
            "schools",
            "--version",
            "v5",
        ],
        "5.0.1",
    );
    check(
        &[
            "explain",
            "zoom",
            "--audience",
            "schools",
            "--language",
            "de",
        ],
        "zh-Hant",
    );
    check(&["explain", "zoom"], "--audience");
}

#[test]
fn content_with_errors_gives_no_answer() {
    let root = copy();
    change(root.path(), "issuers.yaml", "rank: 1", "rank: first");
    let answer = run(root.path(), &["explain", "zoom", "--audience", "schools"]);
    assert_eq!(answer.status, Some(1));
    assert!(answer.stdout.is_empty());
    assert!(answer.stderr.contains("issuers.yaml"), "{}", answer.stderr);
}

#[test]
fn a_name_of_two_products_is_answered_with_the_ids_to_type() {
    let root = copy();
    change(
        root.path(),
        "products/cisco-webex.yaml",
        "  - \"Webex\"\n",
        "  - \"Webex\"\n  - \"Zoom\"\n",
    );
    for question in [
        &["explain", "ZOOM ", "--audience", "schools"][..],
        &["explain", "webex meetings", "--audience", "schools"],
        &["timeline", "webex"],
    ] {
        let answer = run(root.path(), question);
        assert_eq!(answer.status, Some(1), "{question:?}: {}", answer.stderr);
        assert!(answer.stderr.contains("duplicate-name"), "{question:?}");
    }
    let rename = |name: &str| {
        let path = root.path().join("content/products/zoom.yaml");
        let text = fs::read_to_string(&path).expect("readable");
        fs::write(
            path,
            text.replacen("aliases:\n", &format!("aliases:\n  - \"{name}\"\n"), 1),
        )
        .expect("written");
    };
    rename("Webex");
    for question in [
        &["explain", "webex", "--audience", "schools"][..],
        &["explain", "WEBEX/x", "--audience", "schools"],
        &["timeline", "Webex"],
    ] {
        let answer = run(root.path(), question);
        assert_eq!(answer.status, Some(2), "{question:?}: {}", answer.stderr);
        assert!(
            answer.stderr.contains("cisco-webex, zoom"),
            "{question:?}: {}",
            answer.stderr
        );
    }
}
