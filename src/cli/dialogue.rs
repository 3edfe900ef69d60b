//! Prompts, one line per answer.
//!
//! Lines are read from the terminal in its normal mode, so that its line editing, input methods and
//! screen readers work. When prompts are off, defaults are used, and an option is required where
//! there is no default.

use std::io::{self, BufRead, Write};

use icu_normalizer::ComposingNormalizer;

use crate::diagnostic::nearest;
use crate::report::{Messages, printable};

/// The number of choices that are printed; the rest are only counted.
const MAX_SHOWN: usize = 30;

/// Why a prompt has no answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum PromptError {
    /// Prompts are off, and this option is not given.
    Missing(&'static str),
    /// An option is invalid; the text is the error message.
    Invalid(String),
    /// The editor ended the input.
    EndOfInput,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PromptChoice {
    /// The value written into the file.
    pub(super) id: String,
    /// The name shown to the user.
    pub(super) label: String,
}

/// A prompt, with the option that replaces it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prompt<'q> {
    /// The key of the message is `ask-<words>`.
    pub(super) words: &'static str,
    /// The option, such as `--vendor`.
    pub(super) option: &'static str,
    /// The `about` value of the message.
    pub(super) about: &'q str,
    /// The value of the option.
    pub(super) given: Option<&'q str>,
    /// The answer for an empty line.
    pub(super) default: Option<&'q str>,
}

/// Validates an answer: an error message, or `None` if it is valid.
pub(super) type AnswerCheck<'c> = &'c dyn Fn(&str) -> Option<String>;

/// The prompts of one command.
pub(super) struct Dialogue<'d> {
    words: &'d Messages,
    terminal: Option<PromptIo<'d>>,
}

/// The input and output of the prompts.
struct PromptIo<'d> {
    input: Box<dyn BufRead + 'd>,
    output: Box<dyn Write + 'd>,
}

impl<'d> Dialogue<'d> {
    /// Prompts on `output`, answers from `input`.
    pub(super) fn with(
        words: &'d Messages,
        input: impl BufRead + 'd,
        output: impl Write + 'd,
    ) -> Self {
        Self {
            words,
            terminal: Some(PromptIo {
                input: Box::new(input),
                output: Box::new(output),
            }),
        }
    }

    /// Whether prompts are on.
    pub(super) fn is_interactive(&self) -> bool {
        self.terminal.is_some()
    }

    /// Without prompts: only options and defaults.
    pub(super) fn non_interactive(words: &'d Messages) -> Self {
        Self {
            words,
            terminal: None,
        }
    }

    /// Asks for a text that passes a check.
    pub(super) fn text(
        &mut self,
        question: Prompt<'_>,
        check: AnswerCheck<'_>,
    ) -> Result<String, PromptError> {
        let read = |line: &str| match check(line) {
            None => Ok(line.to_owned()),
            Some(fault) => Err(fault),
        };
        self.answer(question, &[], &read)
    }

    /// Asks for one of several choices.
    pub(super) fn choose_one(
        &mut self,
        question: Prompt<'_>,
        choices: &[PromptChoice],
    ) -> Result<String, PromptError> {
        let words = self.words;
        self.answer(question, choices, &|line| chosen(line, choices, words))
    }

    /// Asks for any number of choices; at least one if there is no default.
    pub(super) fn choose_many(
        &mut self,
        question: Prompt<'_>,
        choices: &[PromptChoice],
    ) -> Result<Vec<String>, PromptError> {
        let words = self.words;
        self.answer(question, choices, &|line| {
            let parts = line.split([',', '、', '，', ' ']).map(str::trim);
            parts
                .filter(|part| !part.is_empty())
                .map(|part| chosen(part, choices, words))
                .collect()
        })
    }

    /// Asks for one of several choices, or for a new value that passes a check.
    pub(super) fn choose_or_enter(
        &mut self,
        question: Prompt<'_>,
        choices: &[PromptChoice],
        check: AnswerCheck<'_>,
    ) -> Result<String, PromptError> {
        let words = self.words;
        self.answer(
            question,
            choices,
            &|line| match chosen(line, choices, words) {
                Ok(id) => Ok(id),
                Err(_) => check(line).map_or_else(|| Ok(line.to_owned()), Err),
            },
        )
    }

    fn answer<T>(
        &mut self,
        question: Prompt<'_>,
        choices: &[PromptChoice],
        read: &dyn Fn(&str) -> Result<T, String>,
    ) -> Result<T, PromptError> {
        if let Some(given) = question.given {
            return read(given.trim()).map_err(|fault| self.wrong(question.option, &fault));
        }
        let Some(person) = &mut self.terminal else {
            let default = question
                .default
                .ok_or(PromptError::Missing(question.option))?;
            return read(default).map_err(|fault| self.wrong(question.option, &fault));
        };
        person.ask(question, choices, self.words);
        loop {
            let line = person.line().ok_or(PromptError::EndOfInput)?;
            let line = match (line.trim(), question.default) {
                ("", Some(default)) => default,
                ("", None) => {
                    person.say(&self.words.say("answer-needed", []));
                    continue;
                }
                (line, _) => line,
            };
            match read(line) {
                Ok(answer) => return Ok(answer),
                Err(fault) => person.say(&fault),
            }
        }
    }

    fn wrong(&self, option: &str, fault: &str) -> PromptError {
        PromptError::Invalid(self.words.say(
            "answer-wrong",
            [("option", option.into()), ("fault", fault.into())],
        ))
    }
}

impl PromptIo<'_> {
    /// Prints a prompt with its choices.
    fn ask(&mut self, question: Prompt<'_>, choices: &[PromptChoice], words: &Messages) {
        let key = format!("ask-{}", question.words);
        let mut lines = vec![words.say(&key, [("about", question.about.into())])];
        let width = choices
            .iter()
            .take(MAX_SHOWN)
            .map(|choice| choice.id.len())
            .max();
        for (index, choice) in choices.iter().take(MAX_SHOWN).enumerate() {
            let width = width.unwrap_or_default();
            let line = format!("  {:>2}  {:width$}  {}", index + 1, choice.id, choice.label);
            lines.push(line.trim_end().to_owned());
        }
        let more = choices.len().saturating_sub(MAX_SHOWN);
        if more > 0 {
            lines.push(words.say("ask-more-choices", [("count", more.into())]));
        }
        let default = match question.default {
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

    fn say(&mut self, sentence: &str) {
        self.print(&format!("{sentence}\n> "));
    }

    fn print(&mut self, text: &str) {
        let lines: Vec<String> = text.split('\n').map(printable).collect();
        // If the prompt cannot be shown, the user ends the input.
        let _ = write!(self.output, "{}", lines.join("\n"));
        let _ = self.output.flush();
    }

    fn line(&mut self) -> Option<String> {
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

/// The choice with this id, number or label.
fn chosen(line: &str, choices: &[PromptChoice], words: &Messages) -> Result<String, String> {
    // Chinese and Japanese input methods produce full-width digits.
    let narrow = ComposingNormalizer::new_nfkc().normalize(line).into_owned();
    let named = choices.iter().find(|choice| choice.id == narrow);
    let called = choices.iter().find(|choice| choice.label == line);
    if let Some(choice) = named.or(called) {
        return Ok(choice.id.clone());
    }
    let number = narrow
        .parse::<usize>()
        .ok()
        .and_then(|number| number.checked_sub(1));
    if let Some(choice) = number.and_then(|index| choices.get(index)) {
        return Ok(choice.id.clone());
    }
    let near = nearest(line, choices.iter().map(|choice| choice.id.as_str()));
    let sentence = words.say("answer-no-choice", [("found", line.into())]);
    Err(match near {
        Some(near) => {
            let near = words.say("error-nearest-name", [("nearest", near.into())]);
            format!("{sentence}{}{near}", words.say("between", []))
        }
        None => sentence,
    })
}

#[cfg(test)]
mod tests {
    use super::{Dialogue, Prompt, PromptChoice, PromptError};
    use crate::report::Messages;

    const ID: Prompt<'_> = Prompt {
        words: "vendor",
        option: "--vendor",
        about: "",
        given: None,
        default: None,
    };

    fn choices() -> Vec<PromptChoice> {
        [("zoom-video", "Zoom"), ("cyberlink", "訊連")]
            .map(|(id, label)| PromptChoice {
                id: id.to_owned(),
                label: label.to_owned(),
            })
            .to_vec()
    }

    fn asked(lines: &str, act: impl FnOnce(&mut Dialogue<'_>)) -> String {
        let words = Messages::for_language("en");
        let mut output = Vec::new();
        act(&mut Dialogue::with(&words, lines.as_bytes(), &mut output));
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn a_choice_is_taken_by_number_or_id_and_asked_again_until_it_is_one() {
        let told = asked("\nzoom-vido\n7\n2\n", |dialogue| {
            assert_eq!(dialogue.choose_one(ID, &choices()).unwrap(), "cyberlink");
        });
        assert!(
            told.contains(" 1  zoom-video  Zoom\n   2  cyberlink   訊連\n> "),
            "{told}"
        );
        assert!(told.contains("Did you mean `zoom-video`?"), "{told}");
        for line in ["2、zoom-video\n", "２，訊連，１\n", "訊連 Zoom\n"] {
            asked(line, |dialogue| {
                let mut chosen = dialogue.choose_many(ID, &choices()).unwrap();
                chosen.dedup();
                assert_eq!(chosen, ["cyberlink", "zoom-video"], "{line}");
            });
        }
    }

    #[test]
    fn an_empty_line_takes_the_default() {
        let question = Prompt {
            default: Some("zoom-video"),
            ..ID
        };
        let told = asked("\n", |dialogue| {
            assert_eq!(
                dialogue.choose_one(question, &choices()).unwrap(),
                "zoom-video"
            );
        });
        assert!(told.ends_with("\n[zoom-video]> "), "{told}");
    }

    #[test]
    fn the_end_of_the_input_ends_the_questions() {
        asked("", |dialogue| {
            assert_eq!(
                dialogue.choose_one(ID, &choices()),
                Err(PromptError::EndOfInput)
            );
        });
    }

    #[test]
    fn where_nobody_can_be_asked_options_and_defaults_must_do() {
        let words = Messages::for_language("en");
        let mut dialogue = Dialogue::non_interactive(&words);
        assert_eq!(
            dialogue.choose_one(ID, &choices()),
            Err(PromptError::Missing("--vendor"))
        );
        let given = |given| Prompt {
            given: Some(given),
            ..ID
        };
        assert_eq!(
            dialogue.choose_one(given("cyberlink"), &choices()).unwrap(),
            "cyberlink"
        );
        let wrong = dialogue.choose_one(given("cyberlnk"), &choices());
        assert_eq!(
            wrong,
            Err(PromptError::Invalid(
                "--vendor: `cyberlnk` is not one of the choices. Did you mean `cyberlink`?"
                    .to_owned()
            ))
        );
    }
}
