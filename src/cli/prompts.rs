//! Shared by the commands with prompts: reports why a prompt failed, and asks for ids.

use super::console::Console;
use super::dialogue::{Dialogue, Prompt, PromptError};
use super::exit_status::CommandStatus;
use crate::model::Slug;
use crate::report::Messages;

/// Ids that a text page cannot have, because other pages use their addresses.
pub(super) const RESERVED_PAGE_IDS: [&str; 2] = ["index", "changes"];

/// Prints why nothing was written.
pub(super) fn report_stop(stop: &PromptError, console: &Console) -> CommandStatus {
    let words = &console.messages;
    match stop {
        PromptError::Missing(option) => {
            console.usage_error(&words.say("answer-missing", [("option", (*option).into())]));
        }
        PromptError::Invalid(sentence) => console.usage_error(sentence),
        PromptError::EndOfInput => {
            console.diagnostics([format!("\n{}", words.say("console-nothing-written", []))])
        }
    }
    CommandStatus::Usage
}

/// The error message for an empty text.
pub(super) fn empty_error(text: &str, words: &Messages) -> Option<String> {
    text.trim()
        .is_empty()
        .then(|| words.say("answer-needed", []))
}

/// Asks for an id, unless one is given. If prompts are off, the id derived from the name is used.
pub(super) fn id(
    dialogue: &mut Dialogue<'_>,
    option: &'static str,
    given: Option<&str>,
    made: Option<&Slug>,
    about: &str,
    words: &Messages,
    is_taken: &dyn Fn(&str) -> bool,
) -> Result<String, PromptError> {
    let made = made.map(Slug::as_str);
    let free = made.filter(|id| !is_taken(id));
    // If prompts are off, a derived id that is taken is reported as if it had been given.
    let given = given.or(made.filter(|_| free.is_none() && !dialogue.is_interactive()));
    dialogue.text(
        Prompt {
            words: "id",
            option,
            about,
            given,
            default: free,
        },
        &|id| {
            if Slug::new(id).is_none() {
                return words.find("form-id", None);
            }
            is_taken(id).then(|| words.say("answer-taken", [("found", id.into())]))
        },
    )
}
