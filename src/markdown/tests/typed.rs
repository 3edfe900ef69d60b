//! Whatever is typed: properties of bodies made of pieces in any order.

use proptest::prelude::*;

use super::tokens::balance;
use super::{faults, text, written};
use crate::markdown::fast_path::has_no_findings;
use crate::markdown::findings::parse_findings;
use crate::markdown::sections;
use crate::markdown::sections::{fast_headings, section_ranges};

/// Pieces that Markdown, HTML and URLs are made of, in any order.
fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(vec![
            "[", "](", "]", ")", "![", "<", ">", "\"", "'", "`", "```\n", "*", "**", "_", "~~",
            "\n", "\n\n", "> ", "- ", "1. ", "    ", "|", "|-|\n", "| a | b |\n|:-|-:|\n", "# ",
            "## ", "---\n", "[^a]", "\n[^a]: ", "\n[r]: ", "[r]", "\\", "&#58;", "&lt;", "&Tab;",
            "javascript:", "java\tscript:", "data:text/html,", "//x", "https://x.org", "mailto:",
            "product:zoom", "product:", "<script>", "</script>", "<img src=x onerror=y>",
            "<!--", "-->", "<a@b.c>", " onclick=\"x\"", "<javascript:x>", "\r", "\0", "甲",
        ])
        .prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Pieces of bodies that have mostly nothing to report, in any order and any depth.
fn prose() -> impl Strategy<Value = String> {
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
    fn a_body_that_looks_harmless_has_nothing_to_report(body in prop_oneof![prose(), soup()]) {
        if has_no_findings(&body) {
            let found = parse_findings(&text(&body));
            prop_assert!(found.is_none(), "{:?}", found);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn headings_that_are_found_without_the_parser_are_the_parsers(
        body in prop_oneof![prose(), soup()]
    ) {
        if let Some(starts) = fast_headings(&body) {
            let parsed: Vec<_> = sections(&body)
                .into_iter()
                .filter(|section| section.heading.is_some())
                .map(|section| section.range)
                .collect();
            let found: Vec<_> = section_ranges(&body).into_iter().rev().take(parsed.len()).rev().collect();
            prop_assert_eq!(starts.len(), parsed.len());
            prop_assert_eq!(found, parsed);
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_does_no_harm(body in soup()) {
        let html = written(&body);
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
