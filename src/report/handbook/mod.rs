//! What each code means: why the rule is there, something wrong, and the same put right.
//!
//! | file | idea |
//! |---|---|
//! | `examples` | the shape of an example, and all of them |
//! | `files`, `shapes`, `references`, `policy`, `theme` | the examples, in the groups of the codes |

mod examples;
mod files;
mod policy;
mod references;
mod shapes;
mod theme;

pub use examples::{Example, example};

use std::fmt::Write;

use super::Words;
use crate::diagnostic::Code;

/// A page of all codes, in Markdown.
pub fn page(words: &Words) -> String {
    let mut page = format!(
        "# {}\n\n{}\n",
        words.say("handbook-title", []),
        words.say("handbook-introduction", [])
    );
    for code in Code::ALL {
        page.push('\n');
        page.push_str(&entry(*code, words));
    }
    page
}

/// What one code means. It is Markdown, and reads well on a terminal.
pub fn entry(code: Code, words: &Words) -> String {
    let mut entry = format!(
        "## {}\n\n{}{}{}\n",
        code.name(),
        words.say(&format!("handbook-{}", code.severity().name()), []),
        words.say("between", []),
        explained(code, words)
    );
    match example(code) {
        Some(Example::Text { file, wrong, right }) => {
            let file = [("file", file.into())];
            block(&mut entry, &words.say("handbook-wrong", file), wrong);
            block(&mut entry, &words.say("handbook-right", []), right);
        }
        Some(Example::Name { wrong, right }) => {
            block(&mut entry, &words.say("handbook-wrong-name", []), wrong);
            block(&mut entry, &words.say("handbook-right-name", []), right);
        }
        None => {}
    }
    entry
}

/// Why the rule is there and what follows from it: a paragraph.
pub fn explained(code: Code, words: &Words) -> String {
    words.say(&format!("explain-{}", code.name()), [])
}

/// Indented: Markdown shows it as it is, and so does a terminal.
fn block(out: &mut String, above: &str, text: &str) {
    let _ = write!(out, "\n{above}\n\n");
    for line in text.lines() {
        let _ = writeln!(out, "    {line}");
    }
}
