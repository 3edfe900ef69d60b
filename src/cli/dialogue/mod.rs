//! Prompts, one line per answer.
//!
//! Lines are read from the terminal in its normal mode, so that its line editing, input methods and
//! screen readers work. When prompts are off, defaults are used, and an option is required where
//! there is no default.
//!
//! | file | content |
//! |---|---|
//! | `prompt` | a question, with the option that answers it |
//! | `terminal` | writes questions and reads lines |
//! | `choices` | interprets an answer: one of several choices, yes or no, going back |
//! | `history` | the answers so far, so that the user can go back |

mod choices;
mod history;
mod prompt;
mod terminal;

use std::io::{BufRead, Write};

use crate::diagnostic::{code_point, find_control};
use crate::edit::ids;
use crate::model::Slug;
use crate::report::Messages;
use choices::{chosen, is_back};
use history::AnswerHistory;
use terminal::PromptIo;

pub(super) use choices::yes_or_no;
pub(super) use prompt::{Prompt, PromptChoice, PromptError};

/// The input that empties an optional answer instead of keeping the earlier one.
const NOTHING: &str = "-";

/// Validates an answer: an error message, or `None` if it is valid.
pub(super) type AnswerCheck<'c> = &'c dyn Fn(&str) -> Option<String>;

/// The name of the record that has an id, or `None` if the id is free. The name may be empty.
pub(super) type IdHolder<'c> = &'c dyn Fn(&str) -> Option<String>;

/// The prompts of one command.
pub(super) struct Dialogue<'d> {
    messages: &'d Messages,
    terminal: Option<PromptIo<'d>>,
    history: AnswerHistory,
    /// Whether the user was told how earlier answers are kept.
    has_explained_back: bool,
}

impl<'d> Dialogue<'d> {
    /// Prompts on `output`, answers from `input`.
    pub(super) fn with(
        messages: &'d Messages,
        input: impl BufRead + 'd,
        output: impl Write + 'd,
    ) -> Self {
        Self {
            terminal: Some(PromptIo {
                input: Box::new(input),
                output: Box::new(output),
            }),
            ..Self::non_interactive(messages)
        }
    }

    /// Without prompts: only options and defaults.
    pub(super) fn non_interactive(messages: &'d Messages) -> Self {
        Self {
            messages,
            terminal: None,
            history: AnswerHistory::default(),
            has_explained_back: false,
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

    /// Asks for anything that can be read from a line; an error is the message for the user.
    pub(super) fn value<T>(
        &mut self,
        prompt: Prompt<'_>,
        read: &dyn Fn(&str) -> Result<T, String>,
    ) -> Result<T, PromptError> {
        self.answer(prompt, &[], read)
    }

    /// Asks for yes or no.
    pub(super) fn yes_or_no(
        &mut self,
        prompt: Prompt<'_>,
        default: bool,
    ) -> Result<bool, PromptError> {
        let messages = self.messages;
        let default = match default {
            true => messages.say("answer-yes", []),
            false => messages.say("answer-no", []),
        };
        self.value(prompt.or(&default), &|line| {
            yes_or_no(line).ok_or_else(|| messages.say("answer-yes-or-no", []))
        })
    }

    /// Asks for an id. The default is the id derived from a name, or else the first free one of
    /// `fallback-1`, `fallback-2`, …, so that a name in any script has one.
    pub(super) fn id(
        &mut self,
        prompt: Prompt<'_>,
        derived: Option<&Slug>,
        fallback: &str,
        holder: IdHolder<'_>,
    ) -> Result<String, PromptError> {
        let messages = self.messages;
        let is_taken = |id: &str| holder(id).is_some();
        let default = match derived {
            // If prompts are off, an id that is taken is reported as if it had been given.
            Some(id) if !self.is_interactive() => id.as_str().to_owned(),
            derived => ids::free(derived, fallback, is_taken),
        };
        let prompt = prompt.or(&default);
        self.text(prompt, &|id| match Slug::new(id) {
            None => messages.find("form-id", None),
            Some(_) => holder(id).map(|name| taken(id, &name, messages)),
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

    /// Asks for any number of choices, or of values that `other` reads. A value may have spaces in it.
    pub(super) fn choose_many_or(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
        other: &dyn Fn(&str) -> Result<String, String>,
    ) -> Result<Vec<String>, PromptError> {
        let messages = self.messages;
        let one = |part: &str| chosen(part, choices, messages).or_else(|_| other(part));
        self.answer(prompt, choices, &|line| {
            let mut values = Vec::new();
            for part in line.split([',', '、', '，']).map(str::trim) {
                match one(part) {
                    _ if part.is_empty() => {}
                    Err(_) if part.contains(' ') => {
                        let words: Result<Vec<_>, _> = part.split_whitespace().map(one).collect();
                        values.extend(words?);
                    }
                    value => values.push(value?),
                }
            }
            Ok(values)
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

    /// The answer that is given or known already, else the one that is typed.
    fn answer<T>(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
        read: &dyn Fn(&str) -> Result<T, String>,
    ) -> Result<T, PromptError> {
        if prompt.is_given() || !self.is_interactive() {
            let option = prompt.option;
            let answer = prompt.given.map(str::trim).or(prompt.default);
            let answer = answer.ok_or(PromptError::Missing(option))?;
            let control = control_error(answer, self.messages);
            return control.map_or_else(|| read(answer), Err).map_err(|error| {
                let values = [("option", option.into()), ("fault", error.into())];
                PromptError::Invalid(self.messages.say("answer-wrong", values))
            });
        }
        if let Some(known) = self.history.next_known(prompt.key) {
            match read(&known) {
                Ok(answer) => return Ok(answer),
                Err(_) => self.history.forget_known(),
            }
        }
        self.ask(prompt, choices, read)
    }

    /// Asks until a line is an answer, the user goes back, or the input ends.
    fn ask<T>(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
        read: &dyn Fn(&str) -> Result<T, String>,
    ) -> Result<T, PromptError> {
        let Some(terminal) = &mut self.terminal else {
            return Err(PromptError::Missing(prompt.option));
        };
        if self.history.is_empty() {
            terminal.remark(&self.messages.say("ask-how", []));
        }
        let earlier = self.history.earlier(prompt.key);
        let earlier = earlier.filter(|line| !line.is_empty() && read(line).is_ok());
        let default = earlier.as_deref().or(prompt.default);
        terminal.ask(Prompt { default, ..prompt }, choices, self.messages);
        loop {
            let line = terminal.line().ok_or(PromptError::EndOfInput)?;
            let line = line.trim();
            if is_back(line) {
                if !self.history.go_back() {
                    terminal.say(&self.messages.say("answer-first", []));
                    continue;
                }
                if !std::mem::replace(&mut self.has_explained_back, true) {
                    terminal.remark(&self.messages.say("answer-back", []));
                }
                return Err(PromptError::Back);
            }
            let answer = match (line, default) {
                ("", Some(default)) => default,
                ("", None) => {
                    terminal.say(&self.messages.say("answer-needed", []));
                    continue;
                }
                (NOTHING, Some(_)) if prompt.default == Some("") => "",
                (line, _) => line,
            };
            let control = control_error(answer, self.messages);
            match control.map_or_else(|| read(answer), Err) {
                Ok(value) => {
                    // An earlier answer that is kept counts as typed.
                    let is_typed = !line.is_empty() || earlier.is_some();
                    self.history.add(prompt.key, answer, is_typed);
                    return Ok(value);
                }
                Err(error) => terminal.say(&error),
            }
        }
    }
}

/// The answer, or the error of a check.
fn checked(line: &str, check: AnswerCheck<'_>) -> Result<String, String> {
    check(line).map_or_else(|| Ok(line.to_owned()), Err)
}

/// The error message for a text with a control character.
pub(super) fn control_error(text: &str, messages: &Messages) -> Option<String> {
    let (_, control) = find_control(text)?;
    let found = code_point(control);
    Some(messages.say("diagnostic-control-character", [("found", found.into())]))
}

/// The error message for an empty text.
fn empty_error(text: &str, messages: &Messages) -> Option<String> {
    let is_empty = text.trim().is_empty();
    is_empty.then(|| messages.say("answer-needed", []))
}

/// The error message for an id that a record has.
pub(super) fn taken(id: &str, name: &str, messages: &Messages) -> String {
    match name {
        "" => messages.say("answer-taken", [("found", id.into())]),
        name => messages.say(
            "answer-taken-by",
            [("found", id.into()), ("name", name.into())],
        ),
    }
}

#[cfg(test)]
mod tests;
