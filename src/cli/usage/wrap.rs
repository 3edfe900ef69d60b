//! Wraps translated help. clap wraps at blanks only, and Chinese has none.

use anstream::adapter::strip_str;
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

/// The widest that help is, as in English.
const MAX_WIDTH: usize = 100;

/// The least width of a description beside its option.
const MIN_DESCRIPTION: usize = 20;

/// Wraps each line to the width of the terminal.
pub(super) fn wrap(text: &str) -> String {
    wrap_to(textwrap::termwidth().min(MAX_WIDTH), text)
}

/// Further lines begin below the description of an option or of an example.
fn wrap_to(width: usize, text: &str) -> String {
    let mut wrapped = String::new();
    for line in text.lines() {
        let plain = strip_str(line).to_string();
        let column = description_column(&plain, width);
        // A command stays on one line, so that it can be copied.
        let is_command = plain.starts_with("  greenlist ") && column == 2;
        if is_command || display_width(&plain) <= width {
            wrapped.push_str(line);
        } else {
            let indent = " ".repeat(column);
            let options = Options::new(width)
                .subsequent_indent(&indent)
                .word_splitter(WordSplitter::NoHyphenation)
                .break_words(false);
            wrapped.push_str(&textwrap::fill(line, options));
        }
        wrapped.push('\n');
    }
    wrapped
}

/// The column after the first gap of two blanks, or else that of the first letter.
fn description_column(line: &str, width: usize) -> usize {
    let text = line.trim_start();
    let start = line.len() - text.len();
    let Some((label, rest)) = text.split_once("  ") else {
        return start;
    };
    let blanks = rest.len() - rest.trim_start().len();
    let column = start + display_width(label) + 2 + blanks;
    match column + MIN_DESCRIPTION <= width {
        true => column,
        false => start,
    }
}

#[cfg(test)]
mod tests {
    use super::wrap_to;

    #[test]
    fn further_lines_begin_below_the_description() {
        let check = |line: &str, expected: &str| {
            assert_eq!(wrap_to(40, line), format!("{expected}\n"), "{line}");
        };
        check("短", "短");
        check(
            "      --on <日期>  判定依這一天，例如 2020-04-07 或 109/4/7",
            "      --on <日期>  判定依這一天，例如\n                   2020-04-07 或 109/4/7",
        );
        check(
            "          一二三四五六七八九十一二三四五六七八九十",
            "          一二三四五六七八九十一二三四五\n          六七八九十",
        );
        // Styles have no width, and options are not broken at their hyphens.
        check(
            "\u{1b}[1m  -q, --quiet\u{1b}[0m  只顯示錯誤",
            "\u{1b}[1m  -q, --quiet\u{1b}[0m  只顯示錯誤",
        );
        let command = "  greenlist new product --name Meet --country GB";
        check(command, command);
        check(
            "  一二三四五六七八九十一二三四五六七 --next-change",
            "  一二三四五六七八九十一二三四五六七\n  --next-change",
        );
    }
}
