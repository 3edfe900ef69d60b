//! What each code means: why the rule is there, something wrong, and the same put right.
//!
//! The examples stand in `examples.diff`.

use std::fmt::Write;

use super::Messages;
use crate::diagnostic::Code;

const EXAMPLES: &str = include_str!("examples.diff");

/// Something wrong, and the same put right. The test suite makes each mistake in the
/// demonstration's content and checks that it is found.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// The path of the file, from the site's root; `None` where the name of a file is wrong.
    pub file: Option<&'static str>,
    /// The lines that are reported, or the name. `\u{fffd}` stands for a byte that is no UTF-8, `…`
    /// for more than there is room for.
    pub wrong: String,
    /// The lines that are right, or the name.
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
pub(crate) fn page(words: &Messages) -> String {
    let mut page = format!(
        "# {}\n\n{}\n",
        words.say("codes-title", []),
        words.say("codes-introduction", [])
    );
    for code in Code::ALL {
        page.push('\n');
        page.push_str(&explanation_page(*code, words));
    }
    page
}

/// What one code means. It is Markdown, and reads well on a terminal.
pub(crate) fn explanation_page(code: Code, words: &Messages) -> String {
    let mut entry = format!(
        "## {}\n\n{}{}{}\n",
        code.name(),
        words.say(&format!("codes-{}", code.severity().name()), []),
        words.say("between", []),
        explanation(code, words)
    );
    if let Some(example) = example(code) {
        let (wrong, right) = match example.file {
            Some(file) => (
                words.say("codes-wrong", [("file", file.into())]),
                words.say("codes-right", []),
            ),
            None => (
                words.say("codes-wrong-name", []),
                words.say("codes-right-name", []),
            ),
        };
        block(&mut entry, &wrong, &example.wrong);
        block(&mut entry, &right, &example.right);
    }
    entry
}

/// Why the rule is there and what follows from it: a paragraph.
pub(crate) fn explanation(code: Code, words: &Messages) -> String {
    words.say(&format!("explain-{}", code.name()), [])
}

/// Indented: Markdown shows it as it is, and so does a terminal.
fn block(out: &mut String, above: &str, text: &str) {
    let _ = write!(out, "\n{above}\n\n");
    for line in text.lines() {
        let _ = writeln!(out, "    {line}");
    }
}
