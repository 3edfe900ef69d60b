//! `greenlist new page`.

use super::{NewFiles, NewRecordContext, PromptError, draft};
use crate::cli::args::NewPageArgs;
use crate::cli::rename::RESERVED_PAGE_IDS;
use crate::edit::ids;
use crate::model::RecordKind;
use crate::project::ContentFolder;

/// Asks for a title and a summary.
pub(super) fn begin(
    new: &NewPageArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<NewFiles, PromptError> {
    let (title, summary) = context.text(&new.text)?;
    let id = context.id(
        &new.common,
        ids::from_name(&title),
        &title,
        RecordKind::Page,
        &RESERVED_PAGE_IDS,
    )?;
    let path = ContentFolder::Pages.file(&format!("{id}.{}", context.source()));
    let text = draft::source(&title, &summary, context.messages());
    Ok(NewFiles {
        files: vec![(path, text)],
        required: Vec::new(),
        remark: None,
    })
}
