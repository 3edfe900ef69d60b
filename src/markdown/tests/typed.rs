//! Properties that hold for every body.

use proptest::prelude::*;

use super::tokens::balance;
use super::{faults, rendered};
use crate::markdown::sections;

/// Fragments of Markdown, HTML and URLs in any order.
fn random_body() -> impl Strategy<Value = String> {
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
