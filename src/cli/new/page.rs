//! `greenlist new page`.

use super::{Dialogue, NewFiles, NewRecordContext, PromptError, draft, prompts};
use crate::cli::args::NewPageArgs;
use crate::edit::ids;

/// Asks for a title and a summary.
pub(super) fn begin(
    new: &NewPageArgs,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<NewFiles, PromptError> {
    let words = &desk.console.messages;
    let (title, summary) = desk.text(&new.text, dialogue)?;
    let made = ids::from_name(&title);
    let id = new.beginning.id.as_deref();
    let id = prompts::id(dialogue, "--id", id, made.as_ref(), &title, words, &|id| {
        prompts::RESERVED_PAGE_IDS.contains(&id) || desk.catalog.pages.find(id).is_some()
    })?;
    Ok(NewFiles {
        files: vec![(
            format!("pages/{id}.{}.md", desk.source()),
            draft::source(&title, &summary, words),
        )],
        required: None,
    })
}
