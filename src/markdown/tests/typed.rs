//! Properties that hold for every body.

use proptest::prelude::*;

use super::tokens::balance;
use super::{faults, rendered, text};
use crate::markdown::fast_path::has_no_findings;
use crate::markdown::findings::parse_findings;
use crate::markdown::look_alikes;
use crate::markdown::sections;
use crate::markdown::sections::{scan_headings, section_ranges};

/// Fragments of Markdown, HTML and URLs in any order.
fn random_body() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(vec![
            "[", "](", "]", ")", "![", "<", ">", "\"", "'", "`", "```\n", "*", "**", "_", "~~",
            "\n", "\n\n", "> ", "- ", "1. ", "    ", "|", "|-|\n", "| a | b |\n|:-|-:|\n", "# ",
            "## ", "---\n", "[^a]", "\n[^a]: ", "\n[r]: ", "[r]", "\\", "&#58;", "&lt;", "&Tab;",
            "javascript:", "java\tscript:", "data:text/html,", "//x", "https://x.org", "mailto:",
            "product:zoom", "product:", "<script>", "</script>", "<img src=x onerror=y>",
            "<!--", "-->", "<a@b.c>", " onclick=\"x\"", "<javascript:x>", "\r", "\0", "甲", "「", "」**", "**（", "，", "＊＊", "https://a.tw/b", "- [ ] ", "#s-1", "<br>",
        ])
        .prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Fragments of bodies that mostly have no findings, in any order and at any depth.
fn random_prose() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "a ",
        "\n",
        "\n\n",
        "\n ",
        "\r\n",
        "\r\n\r\n",
        "\t",
        " ",
        "  ",
        "    ",
        "> ",
        ">",
        "- ",
        "-",
        "+ ",
        "* ",
        "1. ",
        "1) ",
        "2",
        "*",
        "**",
        "***",
        "_",
        "~",
        "~~",
        "\\",
        "`",
        "```\n",
        "# ",
        "---\n",
        "===\n",
        "|",
        "| a | b |\n|:-|-:|\n",
        "[",
        "]",
        "(",
        ")",
        "[r]",
        "[^a]",
        "!",
        ":",
        "&",
        "[a](https://x.org/b_c)",
        "[*a*](#s-1)",
        "](https://x.org)",
        "](#a",
        "甲",
        "。",
    ]);
    prop::collection::vec(piece, 0..150).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_scan_without_the_parser_agrees_with_the_parser(
        body in prop_oneof![random_prose(), random_body()]
    ) {
        if has_no_findings(&body) && !look_alikes::any(&body, look_alikes::Notation::Markdown, false) {
            let found = parse_findings(&text(&body), None);
            prop_assert!(found.is_none(), "{:?}", found);
        }
        if scan_headings(&body).is_some() {
            let parsed: Vec<_> = sections(&body).into_iter().map(|section| section.range).collect();
            // A blank body has no section; the scan gives it one without text.
            prop_assert!(section_ranges(&body) == parsed || body.trim().is_empty());
        }
    }
}

proptest! {
    #[test]
    fn any_body_gives_safe_html_and_adjacent_sections(body in random_body()) {
        let html = rendered(&body);
        prop_assert_eq!(balance(&html), Ok(()), "{}", html);
        faults(&body);
        let mut end = 0;
        for (index, section) in sections(&body).into_iter().enumerate() {
            prop_assert!(index == 0 || section.range.start == end);
            end = section.range.end;
            prop_assert!(body.get(section.range).is_some());
        }
        prop_assert!(end == body.len() || body.trim().is_empty());
    }
}
