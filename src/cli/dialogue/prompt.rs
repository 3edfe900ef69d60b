//! A question, with the option that answers it.

/// Why a prompt has no answer.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cli) enum PromptError {
    /// Prompts are off, and this option is not given.
    Missing(&'static str),
    /// An option is invalid; the text is the error message.
    Invalid(String),
    /// The user ended the input.
    EndOfInput,
    /// The user goes back: the questions begin again, and all but the last answer are known.
    Back,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct PromptChoice {
    /// The value written into the file.
    pub(in crate::cli) id: String,
    /// The name shown to the user.
    pub(in crate::cli) label: String,
}

/// A prompt, with the option that replaces it.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Prompt<'q> {
    /// The key of the message is `ask-<key>`.
    pub(super) key: &'static str,
    /// The option, such as `--vendor`.
    pub(in crate::cli) option: &'static str,
    /// The value of the option.
    pub(super) given: Option<&'q str>,
    /// The answer for an empty line.
    pub(in crate::cli) default: Option<&'q str>,
    /// The `about` value of the message.
    pub(super) about: &'q str,
}

impl<'q> Prompt<'q> {
    /// A prompt without a default.
    pub(in crate::cli) const fn new(
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
    pub(in crate::cli) fn about(self, about: &'q str) -> Self {
        Self { about, ..self }
    }

    /// Whether the option is given.
    pub(in crate::cli) fn is_given(&self) -> bool {
        self.given.is_some()
    }

    /// Splits an option `ID=NAME`: returns the id, and keeps the name as the given value.
    pub(in crate::cli) fn take_given_id(&mut self) -> Option<&'q str> {
        let (id, name) = self.given?.split_once('=')?;
        self.given = Some(name);
        Some(id)
    }

    /// Sets the answer for an empty line; with an empty text, no answer is required.
    pub(in crate::cli) fn or(self, default: &'q str) -> Self {
        let default = Some(default);
        Self { default, ..self }
    }
}
