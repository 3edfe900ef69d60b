//! The questions of `greenlist init` and `greenlist new`.

use super::starting::{has_line, read, site, texts};
use super::terminal::typed;
use super::{done, files, greenlist_in};

#[test]
fn a_site_is_created_from_the_answers_to_questions() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let answers = [
        "1, 3",
        "",
        "Online meetings",
        "教育部",
        "education-ministry",
        "",
        "",
    ];
    let told = typed(root, "zh_TW.UTF-8", &["init"], &answers);
    assert_eq!(told.status, Some(0), "{}", told.screen);
    assert!(told.screen.contains("網站的語言"), "{}", told.screen);
    assert!(
        told.screen.contains("網站名稱（日本語）"),
        "{}",
        told.screen
    );

    // The id is derived from the alias in Latin letters; that of the vendor is given.
    let answers = [
        "訊連 U 會議",
        "U Meeting、訊連會議",
        "",
        "訊連科技",
        "cyberlink",
        "福爾摩沙",
        "臺灣",
        "是",
    ];
    let told = typed(root, "zh_TW.UTF-8", &["new", "product"], &answers);
    assert_eq!(told.status, Some(0), "{}", told.screen);
    assert!(
        told.screen.starts_with("輸入 < 可回到上一題"),
        "{}",
        told.screen
    );
    assert!(
        told.screen.contains("查無「福爾摩沙」這個國家。請寫國名"),
        "{}",
        told.screen
    );
    let product = read(root, "content/products/u-meeting.yaml");
    for line in [
        r#"aliases: ["U Meeting", "訊連會議"]"#,
        "origin: { country: null, domestic: true }",
        "last_checked: null",
    ] {
        has_line(&product, line);
    }
    let vendors = read(root, "content/vendors.yaml");
    has_line(&vendors, "- id: cyberlink");
    has_line(&vendors, "  country: TW");

    let answers = [
        "停用 U 會議",
        "",
        "109/4/7",
        "",
        "1",
        "1,2",
        "phase_out",
        "109/4/1",
        "109/5/1",
        "",
        "",
        "資通安全管理法",
        "cyber-act",
        "decree",
        "instruction",
        "",
        "https://example.org/letter",
        "",
    ];
    let told = typed(root, "zh_TW.UTF-8", &["new", "advisory"], &answers);
    assert_eq!(told.status, Some(0), "{}", told.screen);
    assert!(
        told.screen
            .contains("這是草稿，狀態改為 interim 或 final 之前不作成任何決定。"),
        "{}",
        told.screen
    );
    let text = read(root, "content/advisories/2020/em-2020-0001.yaml");
    for line in [
        "status: draft",
        "issuer: education-ministry",
        "issued: 2020-04-07",
        "    due_date: 2020-05-01",
        "legal_basis: [cyber-act]",
        "    url: \"https://example.org/letter\"",
        "# 發布日期：例如 2020-04-07 或 109/4/7。",
    ] {
        has_line(&text, line);
    }
    let checked = greenlist_in(root, "C.UTF-8", &["check", "--on", "2020-04-08"]);
    assert_eq!(checked.status, Some(0), "{}", checked.stderr);
    done(root, &["fmt", "--check"]);
    done(root, &["build", "--on", "2020-04-08"]);
}

#[test]
fn one_can_go_back_to_any_question_and_leave() {
    let (_folder, root) = site();
    let answers = [
        "Zoon", "", "", "<", "<", "<", "Zoom", "", "", "Zoom Inc", "", "US", "<", "GB", "",
    ];
    let told = typed(&root, "C.UTF-8", &["new", "product"], &answers);
    assert_eq!(told.status, Some(0), "{}", told.screen);
    for part in [
        "Type < to go back to the question before",
        "Enter keeps an earlier answer",
        "Product name [Zoon]: ",
        "[zoom]: ",
        "[US]: ",
    ] {
        assert!(told.screen.contains(part), "{part} in:\n{}", told.screen);
    }
    assert_eq!(files(&root.join("content/products")).len(), 1);
    has_line(
        &read(&root, "content/products/zoom.yaml"),
        "vendor: zoom-inc",
    );
    has_line(&read(&root, "content/vendors.yaml"), "  country: GB");
    let before = texts(&root);
    let told = typed(&root, "C.UTF-8", &["new", "product"], &["<", "A", "<"]);
    assert_eq!(told.status, Some(2), "{}", told.screen);
    assert!(
        told.screen.contains("This is the first question."),
        "{}",
        told.screen
    );
    assert!(
        told.screen.ends_with("Nothing was written.\n"),
        "{}",
        told.screen
    );
    assert!(texts(&root) == before);
}

#[test]
fn a_name_or_id_that_a_product_has_is_refused_at_once() {
    let (_folder, root) = site();
    done(
        &root,
        &[
            "new",
            "product",
            "--name",
            "Zoom",
            "--aliases",
            "Zoom 會議",
            "--vendor",
            "Zoom Inc",
            "--country",
            "US",
        ],
    );
    let answers = [
        "ZOOM-會議",
        "Rooms",
        "zoom, x",
        "x",
        "zoom",
        "rooms",
        "zoom inc",
        "n",
    ];
    let told = typed(&root, "C.UTF-8", &["new", "product"], &answers);
    assert_eq!(told.status, Some(0), "{}", told.screen);
    for part in [
        "“ZOOM-會議” is a name of Zoom (`zoom`).",
        "“zoom” is a name of Zoom (`zoom`).",
        "`zoom` is the id of Zoom. Choose another.",
    ] {
        assert!(told.screen.contains(part), "{part} in:\n{}", told.screen);
    }
    // The vendor is known in another spelling, with its country.
    has_line(
        &read(&root, "content/products/rooms.yaml"),
        "vendor: zoom-inc",
    );
    for (option, value, part) in [
        ("--name", "zoom", "is a name of Zoom"),
        ("--id", "zoom", "`zoom` is the id of Zoom"),
    ] {
        let arguments = [
            "new", "product", "--name", "Other", "--vendor", "zoom-inc", option, value,
        ];
        let arguments = match option {
            "--name" => [&arguments[..2], &arguments[4..]].concat(),
            _ => arguments.to_vec(),
        };
        let answer = greenlist_in(&root, "C.UTF-8", &arguments);
        assert_eq!(answer.status, Some(2), "{}", answer.stderr);
        assert!(answer.stderr.contains(part), "{}", answer.stderr);
    }
}

#[test]
fn nothing_is_written_if_the_questions_are_aborted() {
    let (_folder, root) = site();
    let before = texts(&root);
    let told = typed(&root, "C.UTF-8", &["new", "product"], &["Zoom", ""]);
    assert_eq!(told.status, Some(2));
    assert!(
        told.screen.ends_with("Nothing was written.\n"),
        "{}",
        told.screen
    );
    assert!(texts(&root) == before);
}
