//! Prompts, one line per answer.
//!
//! Lines are read from the terminal in its normal mode, so that its line editing, input methods and
//! screen readers work. When prompts are off, defaults are used, and an option is required where
//! there is no default.

use std::io::{self, BufRead, Write};

use icu_normalizer::ComposingNormalizer;

use crate::diagnostic::nearest;
use crate::model::Slug;
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
    /// The user ended the input.
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
    /// The key of the message is `ask-<key>`.
    key: &'static str,
    /// The option, such as `--vendor`.
    pub(super) option: &'static str,
    /// The value of the option.
    given: Option<&'q str>,
    /// The answer for an empty line.
    pub(super) default: Option<&'q str>,
    /// The `about` value of the message.
    about: &'q str,
}

impl<'q> Prompt<'q> {
    /// A prompt without a default.
    pub(super) const fn new(
        key: &'static str,
        option: &'static str,
        given: Option<&'q str>,
    ) -> Self {
        Self {
            key,
            option,
            given,
            default: None,
            about: "",
        }
    }

    /// Sets the `about` value of the message.
    pub(super) fn about(self, about: &'q str) -> Self {
        Self { about, ..self }
    }

    /// Whether the option is given.
    pub(super) fn is_given(&self) -> bool {
        self.given.is_some()
    }

    /// Splits an option `ID=NAME`: returns the id, and keeps the name as the given value.
    pub(super) fn take_given_id(&mut self) -> Option<&'q str> {
        let (id, name) = self.given?.split_once('=')?;
        self.given = Some(name);
        Some(id)
    }

    /// Sets the answer for an empty line; with an empty text, no answer is required.
    pub(super) fn or(self, default: &'q str) -> Self {
        let default = Some(default);
        Self { default, ..self }
    }
}

/// Validates an answer: an error message, or `None` if it is valid.
pub(super) type AnswerCheck<'c> = &'c dyn Fn(&str) -> Option<String>;

/// The prompts of one command.
pub(super) struct Dialogue<'d> {
    messages: &'d Messages,
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
        messages: &'d Messages,
        input: impl BufRead + 'd,
        output: impl Write + 'd,
    ) -> Self {
        Self {
            messages,
            terminal: Some(PromptIo {
                input: Box::new(input),
                output: Box::new(output),
            }),
        }
    }

    /// Without prompts: only options and defaults.
    pub(super) fn non_interactive(messages: &'d Messages) -> Self {
        Self {
            messages,
            terminal: None,
        }
    }

    /// Whether prompts are on.
    pub(super) fn is_interactive(&self) -> bool {
        self.terminal.is_some()
    }

    /// Asks for a text that passes a check.
    pub(super) fn text(
        &mut self,
        prompt: Prompt<'_>,
        check: AnswerCheck<'_>,
    ) -> Result<String, PromptError> {
        self.answer(prompt, &[], &|line| checked(line, check))
    }

    /// Asks for a text that is not empty.
    pub(super) fn required_text(&mut self, prompt: Prompt<'_>) -> Result<String, PromptError> {
        let messages = self.messages;
        self.text(prompt, &|text| empty_error(text, messages))
    }

    /// Asks for an id. If prompts are off, the id derived from the name is used.
    pub(super) fn id(
        &mut self,
        prompt: Prompt<'_>,
        derived: Option<&Slug>,
        is_taken: &dyn Fn(&str) -> bool,
    ) -> Result<String, PromptError> {
        let messages = self.messages;
        let derived = derived.map(Slug::as_str);
        let default = derived.filter(|id| !is_taken(id));
        // If prompts are off, a derived id that is taken is reported as if it had been given.
        let taken = derived.filter(|_| default.is_none() && !self.is_interactive());
        let prompt = Prompt {
            given: prompt.given.or(taken),
            default,
            ..prompt
        };
        self.text(prompt, &|id| match Slug::new(id) {
            None => messages.find("form-id", None),
            Some(_) => is_taken(id).then(|| messages.say("answer-taken", [("found", id.into())])),
        })
    }

    /// Asks for one of several choices.
    pub(super) fn choose_one(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
    ) -> Result<String, PromptError> {
        let messages = self.messages;
        self.answer(prompt, choices, &|line| chosen(line, choices, messages))
    }

    /// Asks for any number of choices; at least one if there is no default.
    pub(super) fn choose_many(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
    ) -> Result<Vec<String>, PromptError> {
        let messages = self.messages;
        self.answer(prompt, choices, &|line| {
            let parts = line.split([',', '、', '，', ' ']).map(str::trim);
            parts
                .filter(|part| !part.is_empty())
                .map(|part| chosen(part, choices, messages))
                .collect()
        })
    }

    /// Asks for one of several choices, or for a new value.
    pub(super) fn choose_or_enter(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
    ) -> Result<String, PromptError> {
        let messages = self.messages;
        self.answer(prompt, choices, &|line| {
            chosen(line, choices, messages)
                .or_else(|_| checked(line, &|text| empty_error(text, messages)))
        })
    }

    fn answer<T>(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
        read: &dyn Fn(&str) -> Result<T, String>,
    ) -> Result<T, PromptError> {
        let option = prompt.option;
        let terminal = match (prompt.given, &mut self.terminal) {
            (None, Some(terminal)) => terminal,
            (given, _) => {
                let answer = given.map(str::trim).or(prompt.default);
                return read(answer.ok_or(PromptError::Missing(option))?).map_err(|error| {
                    let values = [("option", option.into()), ("fault", error.into())];
                    PromptError::Invalid(self.messages.say("answer-wrong", values))
                });
            }
        };
        terminal.ask(prompt, choices, self.messages);
        loop {
            let line = terminal.line().ok_or(PromptError::EndOfInput)?;
            let line = match (line.trim(), prompt.default) {
                ("", Some(default)) => default,
                ("", None) => {
                    terminal.say(&self.messages.say("answer-needed", []));
                    continue;
                }
                (line, _) => line,
            };
            match read(line) {
                Ok(answer) => return Ok(answer),
                Err(error) => terminal.say(&error),
            }
        }
    }
}

impl PromptIo<'_> {
    /// Prints a prompt with its choices.
    fn ask(&mut self, prompt: Prompt<'_>, choices: &[PromptChoice], messages: &Messages) {
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

/// The answer, or the error of a check.
fn checked(line: &str, check: AnswerCheck<'_>) -> Result<String, String> {
    check(line).map_or_else(|| Ok(line.to_owned()), Err)
}

/// The error message for an empty text.
fn empty_error(text: &str, messages: &Messages) -> Option<String> {
    let is_empty = text.trim().is_empty();
    is_empty.then(|| messages.say("answer-needed", []))
}

/// The choice with this id, number or label.
fn chosen(line: &str, choices: &[PromptChoice], messages: &Messages) -> Result<String, String> {
    // Chinese and Japanese input methods produce full-width digits.
    let narrow = ComposingNormalizer::new_nfkc().normalize(line).into_owned();
    let with_id = choices.iter().find(|choice| choice.id == narrow);
    let with_label = || choices.iter().find(|choice| choice.label == line);
    let with_number = || choices.get(narrow.parse::<usize>().ok()?.checked_sub(1)?);
    if let Some(choice) = with_id.or_else(with_label).or_else(with_number) {
        return Ok(choice.id.clone());
    }
    let near = nearest(line, choices.iter().map(|choice| choice.id.as_str()));
    let sentence = messages.say("answer-no-choice", [("found", line.into())]);
    let help = near.map(|near| messages.did_you_mean(near));
    Err(messages.join([sentence].into_iter().chain(help)))
}

#[cfg(test)]
mod tests {
    use super::{Dialogue, Prompt, PromptChoice, PromptError};
    use crate::report::Messages;

    const ID: Prompt<'_> = Prompt::new("vendor", "--vendor", None);

    fn choices() -> Vec<PromptChoice> {
        [("zoom-video", "Zoom"), ("cyberlink", "訊連")]
            .map(|(id, label)| PromptChoice {
                id: id.to_owned(),
                label: label.to_owned(),
            })
            .to_vec()
    }

    fn prompt_output(lines: &str, act: impl FnOnce(&mut Dialogue<'_>)) -> String {
        let messages = Messages::for_language("en");
        let mut output = Vec::new();
        act(&mut Dialogue::with(
            &messages,
            lines.as_bytes(),
            &mut output,
        ));
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn a_choice_is_a_number_an_id_or_a_label_and_is_asked_again_until_valid() {
        let output = prompt_output("\nzoom-vido\n7\n2\n", |dialogue| {
            assert_eq!(dialogue.choose_one(ID, &choices()).unwrap(), "cyberlink");
        });
        assert!(
            output.contains(" 1  zoom-video  Zoom\n   2  cyberlink   訊連\n> "),
            "{output}"
        );
        assert!(output.contains("Did you mean `zoom-video`?"), "{output}");
        for line in ["2、zoom-video\n", "２，訊連，１\n", "訊連 Zoom\n"] {
            prompt_output(line, |dialogue| {
                let mut chosen = dialogue.choose_many(ID, &choices()).unwrap();
                chosen.dedup();
                assert_eq!(chosen, ["cyberlink", "zoom-video"], "{line}");
            });
        }
    }

    #[test]
    fn an_empty_line_takes_the_default() {
        let output = prompt_output("\n", |dialogue| {
            assert_eq!(
                dialogue
                    .choose_one(ID.or("zoom-video"), &choices())
                    .unwrap(),
                "zoom-video"
            );
        });
        assert!(output.ends_with("\n[zoom-video]> "), "{output}");
    }

    #[test]
    fn the_end_of_the_input_ends_the_prompts() {
        prompt_output("", |dialogue| {
            assert_eq!(
                dialogue.choose_one(ID, &choices()),
                Err(PromptError::EndOfInput)
            );
        });
    }

    #[test]
    fn without_prompts_only_options_and_defaults_are_used() {
        let messages = Messages::for_language("en");
        let mut dialogue = Dialogue::non_interactive(&messages);
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
