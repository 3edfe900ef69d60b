//! Tests of whole bodies: their HTML, faults and sections.

mod tokens;
mod typed;
mod words;

use std::sync::Arc;

use tokens::balance;

use super::fast_path::has_no_findings;
use super::html::{Heading, HtmlBody};
use super::{HtmlOptions, LinkResolver, ResolvedLink, Writing, check, findings, html, sections};
use crate::diagnostic::Diagnostics;
use crate::model::{Body, Text};

/// A site with one valid and one broken product.
struct TestLinks;

impl LinkResolver for TestLinks {
    fn resolve(&self, kind: &str, id: &str) -> ResolvedLink {
        match (kind, id) {
            ("product", "zoom") => ResolvedLink::Url("../products/zoom.html".to_owned()),
            ("file", "letter.pdf") => ResolvedLink::File {
                url: "../../files/letter.pdf".to_owned(),
                about: " (PDF, 1.2 MB)".to_owned(),
            },
            ("product", "broken") => ResolvedLink::NoPage,
            ("product", _) => ResolvedLink::Unknown {
                nearest: Some("zoom".to_owned()),
            },
            _ => ResolvedLink::Unknown { nearest: None },
        }
    }

    fn has_anchor(&self, _: &str, _: &str, fragment: &str) -> bool {
        fragment == "s-1"
    }
}

const OPTIONS: HtmlOptions<'_> = HtmlOptions {
    prefix: "b-",
    note_prefix: "b-",
    headings: 0,
    table_label: "Table \"1\"",
    back_label: "Back to note",
};

fn rendered(body: &str) -> String {
    html(body, &OPTIONS, &TestLinks).html
}

fn text(body: &str) -> Text {
    Text {
        title: String::new(),
        summary: String::new(),
        body: Body::Loaded(body.to_owned()),
        translation: None,
        file: Arc::from("pages/about.en.md"),
        body_line: 10,
        findings: None,
        headings: 0,
        fingerprint: None,
        sections: None,
        staleness: None,
    }
}

/// `line:column+width code argument=value ...` for every fault, in order.
fn faults(body: &str) -> Vec<String> {
    let mut text = text(body);
    text.findings = findings(&text, Writing::of("zh-Hant"));
    let mut diagnostics = Diagnostics::new();
    check(&text, &TestLinks, &mut diagnostics);
    diagnostics
        .sorted()
        .into_iter()
        .map(|fault| {
            let origin = &fault.origin;
            let mut line = format!(
                "{}:{}+{} {}",
                origin.line,
                origin.column,
                origin.width,
                fault.code.name()
            );
            for (name, value) in &fault.arguments {
                line.push_str(&format!(" {name}={value}"));
            }
            line
        })
        .collect()
}

#[test]
fn ordinary_prose_is_not_parsed_for_findings() {
    for (body, expected) in [
        ("", true),
        (
            "## A\n\nB [c](https://example.org/d?e=f), **g**.\n\n- h\n  - i\n",
            true,
        ),
        ("1. a\r\n2. b\r\n\r\n> c\r\n", true),
        ("| a | b |\n|---|--:|\n| *c* | [d](https://e.org) |\n", true),
        ("[a](#s-1)", false),
        ("[a](product:zoom)", false),
        ("[a](<https://example.org>)", false),
        ("[a](https://example.org \"b\")", false),
        ("![a](https://example.org)", false),
        ("[a]\n\n[a]: zoom.html", false),
        ("<javascript:a>", false),
    ] {
        assert_eq!(has_no_findings(body), expected, "{body:?}");
    }
}

#[test]
fn blocks_and_inline_tags() {
    for (body, expected) in [
        (
            "a *b* **c** ~~d~~ `<e>`",
            "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>&lt;e&gt;</code></p>\n",
        ),
        ("a\\\nb\nc", "<p>a<br>\nb\nc</p>\n"),
        ("\"a\" -- b...", "<p>\"a\" -- b...</p>\n"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        (
            "3. a\n4. b",
            "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n",
        ),
        (
            "- a\n  1. b",
            "<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n",
        ),
        (
            "```a\"b c\nx < y\n```",
            "<pre tabindex=\"0\"><code class=\"language-a&quot;b\">x &lt; y\n</code></pre>\n",
        ),
        ("***", "<hr>\n"),
        (
            "<div onclick=x>\n\n<b>a</b>",
            "<p>&lt;div onclick=x&gt;\n</p>\n<p>&lt;b&gt;a&lt;/b&gt;</p>\n",
        ),
    ] {
        assert_eq!(rendered(body), expected, "{body}");
    }
}

#[test]
fn only_safe_links_are_written() {
    for (link, expected) in [
        (
            "[a](https://x.org/?a&b \"t\\\"\")",
            "<a href=\"https://x.org/?a&amp;b\" rel=\"external noopener noreferrer\" title=\"t&quot;\">a</a>",
        ),
        (
            "<https://x.org>",
            "<a href=\"https://x.org\" rel=\"external noopener noreferrer\">https://x.org</a>",
        ),
        ("[a](mailto:b@x.org)", "<a href=\"mailto:b@x.org\">a</a>"),
        ("<b@x.org>", "<a href=\"mailto:b@x.org\">b@x.org</a>"),
        (
            "[a](product:zoom)",
            "<a href=\"../products/zoom.html\">a</a>",
        ),
        ("[*a*](product:broken)", "<em>a</em>"),
        ("[a](product:zom)", "a"),
        ("[a](#s-1)", "<a href=\"#b-s-1\">a</a>"),
        ("[a](#answer)", "a"),
        ("[a](javascript:x)", "a"),
        ("[a](java&#115;cript&colon;x)", "a"),
        ("[a][r]\n\n[r]: JAVASCRIPT:x", "a"),
        ("<javascript:x>", "javascript:x"),
        ("[a](//x.org)", "a"),
        ("[a](b.html)", "a"),
        (
            "![a *b* `c` [d](product:zoom)](https://x.org/i.png)",
            "a b c d",
        ),
        (
            "[![a](b.png)](product:zoom)",
            "<a href=\"../products/zoom.html\">a</a>",
        ),
    ] {
        assert_eq!(rendered(link), format!("<p>{expected}</p>\n"), "{link}");
    }
}

#[test]
fn a_table_scrolls_and_aligns_by_class() {
    assert_eq!(
        rendered("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |"),
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table &quot;1&quot;\">\
         <table><thead><tr><th scope=\"col\" class=\"start\">a</th>\
         <th scope=\"col\" class=\"center\">b</th><th scope=\"col\" class=\"end\">c</th></tr></thead>\
         <tbody>\n<tr><td class=\"start\">1</td><td class=\"center\">2</td>\
         <td class=\"end\">3</td></tr>\n</tbody></table></div>\n"
    );
}

#[test]
fn headings_get_numbered_ids_and_are_listed() {
    let HtmlBody { html, headings } =
        html("# 甲 `x`\n\n### *b*\n\nSet\next\n---", &OPTIONS, &TestLinks);
    assert_eq!(
        html,
        "<h2 id=\"b-s-1\">甲 <code>x</code></h2>\n<h3 id=\"b-s-2\"><em>b</em></h3>\n\
         <h2 id=\"b-s-3\">Set\next</h2>\n"
    );
    let heading = |level, id: &str, text: &str| Heading {
        level,
        id: id.to_owned(),
        text: text.to_owned(),
    };
    assert_eq!(
        headings,
        [
            heading(2, "b-s-1", "甲 x"),
            heading(3, "b-s-2", "b"),
            heading(2, "b-s-3", "Set ext"),
        ]
    );
}

#[test]
fn footnotes_are_at_the_end_with_links_back() {
    let reference_mark = |number: u8, reference: u8| {
        format!(
            "<sup><a class=\"note-mark\" id=\"b-fnref-{number}-{reference}\" \
             href=\"#b-fn-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        )
    };
    let back = |number: u8, reference: u8| {
        format!(
            "<a class=\"note-back\" href=\"#b-fnref-{number}-{reference}\" role=\"doc-backlink\" \
             aria-label=\"Back to note {number}\">\u{21a9}\u{fe0e}</a>"
        )
    };
    assert_eq!(
        rendered("a[^y] b[^x] c[^y] d[^none]\n\n[^x]: X\n\n[^y]: Y\n\n[^y]: Z\n\ne"),
        format!(
            "<p>a{} b{} c{} d[^none]</p>\n<p>e</p>\n\
             <section class=\"notes\" role=\"doc-endnotes\"><ol>\n\
             <li id=\"b-fn-1\"><p>Y</p>\n<p>Z</p>\n{}{}</li>\n\
             <li id=\"b-fn-2\"><p>X</p>\n{}</li>\n</ol></section>\n",
            reference_mark(1, 1),
            reference_mark(2, 1),
            reference_mark(1, 2),
            back(1, 1),
            back(1, 2),
            back(2, 1)
        )
    );
}

#[test]
fn a_fault_has_the_position_of_the_destination() {
    let check = |body: &str, expected: &[&str]| assert_eq!(faults(body), expected, "{body}");
    check("[a](product:zoom) [b](product:broken) [c](tel:112)", &[]);
    check("![c](d.png)", &["10:6+5 picture found=d.png"]);
    check(
        "問題\n\n請看 [甲](product:zom)。",
        &["12:8+11 broken-link found=product:zom nearest=product:zoom"],
    );
    check("[a](zoom.html)", &["10:5+9 broken-link found=zoom.html"]);
    check("[a]()", &["10:5+0 broken-link found="]);
    check("[a](page:x)", &["10:5+6 broken-link found=page:x"]);
    check(
        "[a](prodct:zoom)",
        &[
            "10:5+11 unknown-reference-kind found=prodct:zoom nearest=product \
           known=advisory, audience, bulletin, file, page, product",
        ],
    );
    check(
        "x [`](` **b**]( <java&#115;cript:f(1)> 't')",
        &["10:18+20 unsafe-link found=javascript:f(1)"],
    );
    check(
        "[![a](https://x.org/(i).png)](file:///x)",
        &[
            "10:7+21 picture found=https://x.org/(i).png",
            "10:31+9 unsafe-link found=file:///x",
        ],
    );
    check("a <vbscript:x>", &["10:4+10 unsafe-link found=vbscript:x"]);
    check(
        "[a][R] [r] [r][]\r\n\r\n[r]: <data:x>\r\n",
        &["12:7+6 unsafe-link found=data:x"],
    );
    check("[a](\n  //x.org)", &["11:3+7 unsafe-link found=//x.org"]);
}

#[test]
fn deep_nesting_is_reported_once_and_flattened() {
    let deep = ">".repeat(50_000);
    assert_eq!(faults(&deep), ["10:33+0 markdown-too-deep"]);
    let html = rendered(&(deep + "words"));
    assert!(html.len() < 2_000, "{}", html.len());
    assert!(html.contains("words"), "{html}");
    let fine = format!("{}words", ">".repeat(31));
    assert_eq!(faults(&fine), [""; 0]);
    for nest in 28..32 {
        for block in ["- a", "|a|\n|-|", "~~~\na", "<b>"] {
            let quote = "> ".repeat(nest);
            let body: String = block
                .lines()
                .map(|line| format!("{quote}{line}\n"))
                .collect();
            assert_eq!(balance(&rendered(&body)), Ok(()), "{body}");
        }
    }
}

#[test]
fn sections_begin_at_top_level_headings() {
    let check = |body: &str, expected: &[(Option<&str>, &str)]| {
        let found = sections(body);
        let found: Vec<_> = found
            .iter()
            .map(|section| (section.heading.as_deref(), &body[section.range.clone()]))
            .collect();
        assert_eq!(found, expected, "{body}");
    };
    check("", &[]);
    check("a\n", &[(None, "a\n")]);
    check(
        "a\n\n## *B* `c`\n\n### d\n\n```\n## e\n```\n\n> ## f\n\n- ## g\n\nH\n---\ni",
        &[
            (None, "a\n\n"),
            (
                Some("B c"),
                "## *B* `c`\n\n### d\n\n```\n## e\n```\n\n> ## f\n\n- ## g\n\n",
            ),
            (Some("H"), "H\n---\ni"),
        ],
    );
    check(
        "\n# A\n## B",
        &[(Some("A"), "\n# A\n"), (Some("B"), "## B")],
    );
}
