//! `greenlist new page`.

use super::{Begun, Desk, Dialogue, Stop, draft, ending};
use crate::cli::args::NewPage;
use crate::edit::ids;

/// Asks for a title and a summary.
pub(super) fn begin(
    new: &NewPage,
    desk: &Desk<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<Begun, Stop> {
    let words = &desk.console.words;
    let (title, summary) = desk.text(&new.text, dialogue)?;
    let made = ids::from_name(&title);
    let id = new.beginning.id.as_deref();
    let id = ending::id(dialogue, "--id", id, made.as_ref(), &title, words, &|id| {
        ending::OWN_PAGES.contains(&id) || desk.catalog.pages.find(id).is_some()
    })?;
    Ok(Begun {
        files: vec![(
            format!("pages/{id}.{}.md", desk.source()),
            draft::source(&title, &summary, words),
        )],
        with: None,
    })
}
