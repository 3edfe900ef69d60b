//! Writes questions to the terminal and reads lines from it.

use std::io::{self, BufRead, Write};

use super::{Prompt, PromptChoice};
use crate::report::{Messages, printable};

/// The number of choices that are printed; the rest are only counted.
const MAX_SHOWN: usize = 30;

/// The input and output of the prompts.
pub(super) struct PromptIo<'d> {
    pub(super) input: Box<dyn BufRead + 'd>,
    pub(super) output: Box<dyn Write + 'd>,
}

impl PromptIo<'_> {
    /// Prints a prompt with its choices.
    pub(super) fn ask(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
        messages: &Messages,
    ) {
        let key = format!("ask-{}", prompt.key);
        let mut lines = vec![messages.say(&key, [("about", prompt.about.into())])];
        let shown = || choices.iter().take(MAX_SHOWN);
        let width = shown()
            .map(|choice| choice.id.len())
            .max()
            .unwrap_or_default();
        for (index, choice) in shown().enumerate() {
            let line = format!("  {:>2}  {:width$}  {}", index + 1, choice.id, choice.label);
            lines.push(line.trim_end().to_owned());
        }
        let more = choices.len().saturating_sub(MAX_SHOWN);
        if more > 0 {
            lines.push(messages.say("ask-more-choices", [("count", more.into())]));
        }
        let default = match prompt.default {
            None | Some("") => String::new(),
            Some(default) => format!("[{default}] "),
        };
        // The answer goes below a list of choices, else on the line of the prompt.
        let (space, mark) = match choices.is_empty() {
            true => (" ", ": "),
            false => ("\n", "> "),
        };
        let end = match (default.trim_end(), choices.is_empty()) {
            ("", true) => mark.to_owned(),
            (default, _) => format!("{space}{default}{mark}"),
        };
        self.print(&format!("{}{end}", lines.join("\n")));
    }

    /// Prints why a line is not an answer, and prompts for another.
    pub(super) fn say(&mut self, sentence: &str) {
        self.print(&format!("{sentence}\n> "));
    }

    /// Prints a line between questions.
    pub(super) fn remark(&mut self, sentence: &str) {
        self.print(&format!("{sentence}\n"));
    }

    fn print(&mut self, text: &str) {
        let lines: Vec<String> = text.split('\n').map(printable).collect();
        // If the prompt cannot be shown, the user ends the input.
        let _ = write!(self.output, "{}", lines.join("\n"));
        let _ = self.output.flush();
    }

    /// Reads a line; `None` at the end of the input.
    pub(super) fn line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        match self.input.read_until(b'\n', &mut line) {
            Ok(0) => None,
            Ok(_) => Some(strip_escapes(&String::from_utf8_lossy(&line))),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Some(String::new()),
            Err(_) => None,
        }
    }
}

/// Removes control characters, such as the escape sequences of arrow keys.
fn strip_escapes(line: &str) -> String {
    line.chars().filter(|c| !c.is_control()).collect()
}
