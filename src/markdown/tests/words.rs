//! Comments, HTML, Chinese text and addresses: the HTML of pages, and the diagnostics.

use super::{faults, rendered};
use crate::markdown::plain_text;

#[test]
fn comments_are_for_the_authors_alone() {
    for (body, expected) in [
        ("甲\n\n<!-- 內部 -->\n\n乙", "<p>甲</p>\n<p>乙</p>\n"),
        ("甲<!-- 內部 -->乙", "<p>甲乙</p>\n"),
        ("甲\n<!-- 內\n\n## 部\n-->\n乙", "<p>甲</p>\n<p>乙</p>\n"),
        ("- <!-- a -->b", "<ul>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("| a<!-- b --> |\n|---|", ""),
        ("<!--> a", "<p> a</p>\n"),
        ("**<!-- 「a」 -->**", "<p><strong></strong></p>\n"),
        ("`<!-- a -->`", "<p><code>&lt;!-- a --&gt;</code></p>\n"),
        ("&lt;!-- a -->", "<p>&lt;!-- a --&gt;</p>\n"),
    ] {
        let html = rendered(body);
        match expected {
            "" => assert!(!html.contains('b') || !html.contains("!--"), "{html}"),
            _ => assert_eq!(html, expected, "{body}"),
        }
    }
    for body in [
        "甲\n\n<!-- 內部\n\n乙",
        "甲 <!-- 內部",
        "<div><!-- a\n\nb -->",
        "- <!-- a\n\nb -->",
    ] {
        let found = faults(body);
        assert!(
            found.iter().any(|fault| fault.ends_with("broken-comment")),
            "{found:?}"
        );
    }
}

#[test]
fn emphasis_beside_chinese_punctuation_is_seen() {
    for (body, expected) in [
        (
            "請注意**「會議號碼」**不要公開，並且**請設定密碼。**這樣",
            "請注意<strong>「會議號碼」</strong>不要公開，並且<strong>請設定密碼。</strong>這樣",
        ),
        (
            "請看**（附件一）**說明。",
            "請看<strong>（附件一）</strong>說明。",
        ),
        (
            "請看**[訊連](product:zoom)**說明",
            "請看<strong><a href=\"../products/zoom.html\">訊連</a></strong>說明",
        ),
        (
            "用**`代碼`**開會",
            "用<strong><code>代碼</code></strong>開會",
        ),
        ("**“停用”**的軟體", "<strong>“停用”</strong>的軟體"),
        (
            "*「甲」*與***「乙」***丙",
            "<em>「甲」</em>與<em><strong>「乙」</strong></em>丙",
        ),
        ("~~「甲」~~乙", "<del>「甲」</del>乙"),
        ("\\*「甲」\\*乙", "*「甲」*乙"),
        ("`a**「甲」**b`", "<code>a**「甲」**b</code>"),
        (
            "[甲**「乙」**丙](https://x.org/**「)",
            "<a href=\"https://x.org/**%E3%80%8C\" rel=\"external noopener noreferrer\">甲<strong>「乙」</strong>丙</a>",
        ),
        ("2 * 3 * 4 與甲 * 乙", "2 * 3 * 4 與甲 * 乙"),
        ("a**(b)**c", "a**(b)**c"),
    ] {
        assert_eq!(rendered(body), format!("<p>{expected}</p>\n"), "{body}");
    }
    assert_eq!(
        faults("請注意**「甲」**乙 [丙](product:zom)"),
        ["10:17+11 broken-link found=product:zom nearest=product:zoom"]
    );
}

#[test]
fn a_line_end_leaves_no_gap_where_words_have_none() {
    for (body, expected) in [
        ("最好\n不要", "最好不要"),
        ("最好，\n不要", "最好，不要"),
        ("使用，\nZoom", "使用，Zoom"),
        ("使用\nZoom", "使用\nZoom"),
        ("最好\n**不要**", "最好<strong>不要</strong>"),
        ("**最好**\n不要", "<strong>最好</strong>不要"),
        ("最好\\\n不要", "最好<br>\n不要"),
        ("カメ\nラ", "カメラ"),
        ("회의\n도구", "회의\n도구"),
        ("ห้าม\nใช้", "ห้ามใช้"),
        ("not\nused", "not\nused"),
        ("好 😀\n的", "好 😀的"),
    ] {
        assert_eq!(rendered(body), format!("<p>{expected}</p>\n"), "{body}");
    }
    assert_eq!(plain_text("最好\n不要").text, "最好不要 ");
}

#[test]
fn a_web_address_becomes_a_link_that_ends_with_it() {
    let link = |address: &str| {
        format!("<a href=\"{address}\" rel=\"external noopener noreferrer\">{address}</a>")
    };
    for (body, expected) in [
        (
            "請看https://x.org/a_b_c。",
            format!("請看{}。", link("https://x.org/a_b_c")),
        ),
        ("(http://x.org)", format!("({})", link("http://x.org"))),
        (
            "https://x.org，甲",
            format!("{}，甲", link("https://x.org")),
        ),
        ("`https://x.org`", "<code>https://x.org</code>".to_owned()),
        (
            "ftp://x.org javascript://x.org",
            "ftp://x.org javascript://x.org".to_owned(),
        ),
        (
            "[https://x.org](product:zoom)",
            "<a href=\"../products/zoom.html\">https://x.org</a>".to_owned(),
        ),
    ] {
        assert_eq!(rendered(body), format!("<p>{expected}</p>\n"), "{body}");
    }
}

#[test]
fn items_of_a_task_list_have_boxes() {
    assert_eq!(
        rendered("- [ ] a\n- [x] b"),
        "<ul>\n<li>\u{2610} a</li>\n<li>\u{2611} b</li>\n</ul>\n"
    );
}

#[test]
fn html_and_look_alikes_are_reported_where_readers_see_them() {
    let check = |body: &str, expected: &[&str]| assert_eq!(faults(body), expected, "{body}");
    check("甲<br>乙", &["10:2+4 raw-html found=<br> nearest=\\"]);
    check(
        "<details>\n<summary>甲</summary>\n\n乙\n</details>",
        &[
            "10:1+9 raw-html found=<details> nearest=### text",
            "11:1+9 raw-html found=<summary> nearest=### text",
        ],
    );
    check("甲</b>", &["10:2+4 raw-html found=</b> nearest=**text**"]);
    check("`<br>` <https://x.org> 1 < 2 > 1", &[]);
    check(
        "甲\n＃＃ 乙",
        &["11:1+4 look-alike found=＃＃ 乙 kind=mark nearest=## 乙"],
    );
    check("```\n＃＃ 乙\n```\n`＊＊a＊＊` **「甲」**乙", &[]);
    check(
        "** 甲 **",
        &["10:1+7 look-alike found=** 甲 ** kind=mark nearest=**甲**"],
    );
    check("\\*\\* 甲", &[]);
    check(
        "<!-- 內部 --> **甲**",
        &["10:1+17 look-alike found=**甲** kind=comment"],
    );
}

#[test]
fn a_link_into_a_page_needs_a_heading_there() {
    let check = |body: &str, expected: &[&str]| assert_eq!(faults(body), expected, "{body}");
    check("## 甲\n\n[乙](#s-1) [丙](product:zoom#s-1)", &[]);
    check("[乙](#s-1)", &["10:5+4 broken-anchor found=#s-1"]);
    check(
        "[乙](#來源)\n\n## 來源\n\n## 丁",
        &["10:5+3 broken-anchor found=#來源 nearest=#s-1 known=#s-1 來源, #s-2 丁"],
    );
    check(
        "## 甲\n\n[乙](#s-01)",
        &["12:5+5 broken-anchor found=#s-01 known=#s-1 甲"],
    );
    check(
        "[丙](product:zoom#s-2)",
        &["10:5+16 broken-anchor found=product:zoom#s-2"],
    );
}

#[test]
fn a_definition_that_no_link_uses_is_told() {
    let unused = |body: &str| -> Vec<String> {
        let found = faults(body).into_iter();
        found
            .filter(|fault| fault.contains("kind=definition"))
            .filter_map(|fault| Some(fault.split('+').next()?.to_owned()))
            .collect()
    };
    for (body, places) in [
        ("甲\n\n[x]: https://example.org", &["12:1"][..]),
        ("甲\n\n[x]: https://example.org \"名稱\"", &["12:1"]),
        ("甲\n\n[x]:\n  https://example.org", &["12:1"]),
        ("甲\n\n[手冊]: product:zoom\n\n乙", &["12:1"]),
        (
            "[甲][x]\n\n[x]: https://example.org\n[y]: https://a.tw",
            &["13:1"],
        ),
        (
            "[甲][x]\n\n[x]: https://example.org\n[X]: https://a.tw",
            &["13:1"],
        ),
        ("> [x]: https://example.org\n\n甲", &["10:3"]),
        ("- 甲\n\n  [x]: https://example.org", &["12:3"]),
        ("[a]: https://a.tw\n[b]: https://b.tw", &["10:1", "11:1"]),
        ("[甲][x]\n\n[x]: https://example.org", &[]),
        (
            "[x][] 與 [Y]\n\n[X]: https://example.org\n[y]: <https://a.tw>",
            &[],
        ),
        ("![甲][x]\n\n[x]: https://example.org/a.png", &[]),
        ("```\n[x]: https://example.org\n```", &[]),
        ("甲\n[x]: https://example.org", &[]),
        ("<!--\n[x]: https://example.org\n-->\n\n甲", &[]),
        ("甲[^1]\n\n[^1]: 註", &[]),
        ("\\[x]: https://example.org", &[]),
    ] {
        assert_eq!(unused(body), places, "{body}");
    }
}
