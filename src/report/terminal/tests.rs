//! Tests the output for users, which file content cannot break.

use std::sync::LazyLock;

use insta::assert_snapshot;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

use super::{ColourMode, full, short};
use crate::diagnostic::{Code, Diagnostic, Origin};
use crate::report::Messages;

const ADVISORY: &str = "content/advisories/2020/ey-2020-0001.yaml";
const TEXT: &str = "\
id: ey-2020-0001
rulings:
  - id: r1
    verdict: forbidden
  - id: r1
    wording: { zh-Hant: 停用視訊軟體, jp: x }
";

fn at(line: u32, column: u32, width: u32) -> Origin {
    Origin {
        file: ADVISORY.into(),
        line,
        column,
        width,
    }
}

fn show(diagnostic: &Diagnostic, language: &str) -> String {
    let source = |file: &str| (file == ADVISORY).then(|| TEXT.to_owned());
    full(
        diagnostic,
        &Messages::for_language(language),
        &source,
        ColourMode::Off,
    )
}

fn unknown_verdict() -> Diagnostic {
    Diagnostic::new(Code::UnknownVerdict, &at(4, 14, 9))
        .with("found", "forbidden")
        .with("nearest", "banned")
        .with("known", "banned, phase_out, under_review")
}

#[test]
fn an_error_is_shown_under_its_line() {
    assert_snapshot!(show(&unknown_verdict(), "en"), @r"
    error[unknown-verdict]: `forbidden` is not a verdict. Did you mean `banned`?
     --> content/advisories/2020/ey-2020-0001.yaml:4:14
      |
    4 |     verdict: forbidden
      |              ^^^^^^^^^
      |
      = help: Verdicts: banned, phase_out, under_review
    ");
}

#[test]
fn the_related_location_is_shown_with_its_label() {
    let diagnostic = Diagnostic::new(Code::DuplicateId, &at(5, 9, 2))
        .with("found", "r1")
        .related(&at(3, 9, 2));
    assert_snapshot!(show(&diagnostic, "zh-Hant"), @r"
    錯誤[duplicate-id]: 識別碼 `r1` 重複。
     --> content/advisories/2020/ey-2020-0001.yaml:5:9
      |
    5 |   - id: r1
      |         ^^
      |
     ::: content/advisories/2020/ey-2020-0001.yaml:3:9
      |
    3 |   - id: r1
      |         -- 首次出現於此
      |
      = 處理方式: 請變更其中一個。
    ");
}

#[test]
fn wide_characters_before_the_column_move_the_underline() {
    let diagnostic = Diagnostic::new(Code::UnknownLanguage, &at(6, 33, 2))
        .with("found", "jp")
        .with("nearest", "ja")
        .with("known", "zh-Hant, en, ja");
    assert_snapshot!(show(&diagnostic, "zh-Hant"), @r"
    錯誤[unknown-language]: `jp` 不是本網站的語言。是否應為 `ja`？
     --> content/advisories/2020/ey-2020-0001.yaml:6:33
      |
    6 |     wording: { zh-Hant: 停用視訊軟體, jp: x }
      |                                       ^^
      |
      = 處理方式: 本網站的語言：zh-Hant, en, ja
    ");
}

#[test]
fn a_missing_line_is_shown_by_its_location() {
    let diagnostic = Diagnostic::new(Code::UnknownVerdict, &at(99, 7, 3)).with("found", "x");
    assert_snapshot!(show(&diagnostic, "en"), @r"
    error[unknown-verdict]: `x` is not a verdict.
    --> content/advisories/2020/ey-2020-0001.yaml:99:7
     = help: Use one of the documented verdicts.
    ");
}

#[test]
fn the_short_form_is_one_line() {
    assert_snapshot!(short(&unknown_verdict(), &Messages::for_language("en")), @"content/advisories/2020/ey-2020-0001.yaml:4:14: error[unknown-verdict]: `forbidden` is not a verdict. Did you mean `banned`?");
}

#[test]
fn colours_are_used_only_when_on() {
    let messages = Messages::for_language("en");
    let with = |colour| full(&unknown_verdict(), &messages, &|_| None, colour);
    assert!(!with(ColourMode::Off).contains('\u{1b}'));
    assert!(with(ColourMode::On).contains('\u{1b}'));
}

/// Created once, because there are many cases.
static ENGLISH: LazyLock<Messages> = LazyLock::new(|| Messages::for_language("en"));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_arrow_always_shows_the_location(
        text in "([a: 禁é\u{301}\u{200d}👩‍💻\t\r\n\u{1b}\u{9b}\u{202e}ア]|\\PC){0,200}",
        line in 0_u32..6,
        column in 0_u32..90,
        width in any::<u32>(),
        related in 0_u32..90,
    ) {
        let diagnostic = Diagnostic::new(Code::DuplicateId, &at(line, column, width))
            .with("found", text.clone())
            .related(&at(line, related, 1));
        let shown = full(&diagnostic, &ENGLISH, &|_| Some(text.clone()), ColourMode::Off);
        let arrow = |mark: &str| {
            let mut lines = shown.lines().map(str::trim_start);
            lines.find_map(|line| line.strip_prefix(mark).map(str::to_owned))
        };
        prop_assert_eq!(arrow("--> "), Some(format!("{ADVISORY}:{line}:{column}")));
        prop_assert_eq!(arrow("::: "), Some(format!("{ADVISORY}:{line}:{related}")));
        let commands = ['\u{1b}', '\u{9b}', '\u{202e}'];
        prop_assert!(!shown.contains(commands));
    }
}
