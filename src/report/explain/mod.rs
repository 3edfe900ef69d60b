//! Explains each code: the reason for the rule, and an example before and after the correction.
//!
//! The examples are in `examples.diff`.

use std::fmt::Write;

use super::Messages;
use crate::diagnostic::Code;

const EXAMPLES: &str = include_str!("examples.diff");

/// An example of a mistake and its correction. The test suite makes each mistake in the
/// demonstration content and checks that it is reported.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// The path of the file in the project; `None` if the name of a file is wrong.
    pub file: Option<&'static str>,
    /// The lines that are reported, or the name. `\u{fffd}` stands for an invalid byte, `…` for a
    /// text that is too long to print.
    pub wrong: String,
    /// The corrected lines, or the name.
    pub right: String,
}

/// The example of a code; a test checks that every code has one.
pub fn example(code: Code) -> Option<Example> {
    let head = format!("@@ {} @@", code.name());
    let mut lines = EXAMPLES.lines();
    let file = lines.find_map(|line| line.strip_prefix(&head))?.trim();
    let lines: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
    let side = |sign| {
        let lines = lines
            .iter()
            .filter_map(|line| line.strip_prefix([sign, ' ']));
        lines.collect::<Vec<_>>().join("\n")
    };
    Some(Example {
        file: (!file.is_empty()).then_some(file),
        wrong: side('-'),
        right: side('+'),
    })
}

/// A page of all codes, in Markdown.
pub(crate) fn page(messages: &Messages) -> String {
    let title = messages.say("codes-title", []);
    let introduction = messages.say("codes-introduction", []);
    let mut page = format!("# {title}\n\n{introduction}\n");
    for code in Code::ALL {
        let _ = write!(page, "\n{}", explanation_page(*code, messages));
    }
    page
}

/// The explanation of one code, in Markdown that is readable on a terminal.
pub(crate) fn explanation_page(code: Code, messages: &Messages) -> String {
    let severity = messages.say(&format!("codes-{}", code.severity().name()), []);
    let text = messages.join([severity, explanation(code, messages)]);
    let mut entry = format!("## {}\n\n{text}\n", code.name());
    if let Some(example) = example(code) {
        let (wrong, right) = match example.file {
            Some(file) => (
                messages.say("codes-wrong", [("file", file.into())]),
                messages.say("codes-right", []),
            ),
            None => (
                messages.say("codes-wrong-name", []),
                messages.say("codes-right-name", []),
            ),
        };
        block(&mut entry, &wrong, &example.wrong);
        block(&mut entry, &right, &example.right);
    }
    entry
}

/// The reason for the rule and its consequences, in one paragraph.
pub(crate) fn explanation(code: Code, messages: &Messages) -> String {
    messages.say(&format!("explain-{}", code.name()), [])
}

/// Adds an indented block, which is code in Markdown.
fn block(out: &mut String, title: &str, text: &str) {
    let _ = write!(out, "\n{title}\n\n");
    for line in text.lines() {
        let _ = writeln!(out, "    {line}");
    }
}
