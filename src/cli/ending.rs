//! Shared by the commands with prompts: reports why a prompt failed, and asks for ids.

use super::console::Console;
use super::dialogue::{Dialogue, Question, Stop};
use super::status::Status;
use crate::model::Slug;
use crate::report::Words;

/// Ids that a text page cannot have, because other pages use their addresses.
pub(super) const OWN_PAGES: [&str; 2] = ["index", "changes"];

/// Prints why nothing was written.
pub(super) fn stopped(stop: &Stop, console: &Console) -> Status {
    let words = &console.words;
    match stop {
        Stop::Missing(option) => {
            console.refusal(&words.say("answer-missing", [("option", (*option).into())]));
        }
        Stop::Wrong(sentence) => console.refusal(sentence),
        Stop::Ended => console.faults([format!("\n{}", words.say("console-nothing-written", []))]),
    }
    Status::Usage
}

/// The error message for an empty text.
pub(super) fn empty(text: &str, words: &Words) -> Option<String> {
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
    words: &Words,
    is_taken: &dyn Fn(&str) -> bool,
) -> Result<String, Stop> {
    let made = made.map(Slug::as_str);
    let free = made.filter(|id| !is_taken(id));
    // If prompts are off, a derived id that is taken is reported as if it had been given.
    let given = given.or(made.filter(|_| free.is_none() && !dialogue.is_asking()));
    dialogue.text(
        Question {
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
