//! `greenlist new translation`.

use super::{NewFiles, NewRecordContext, Prompt, PromptChoice, PromptError, draft};
use crate::cli::args::NewTranslationArgs;
use crate::model::{RecordTexts, Text};
use crate::project::translation_file;
use crate::translate;

/// Asks for a text and a language, and copies the source text to be overwritten.
pub(super) fn begin(
    new: &NewTranslationArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<NewFiles, PromptError> {
    let records = context.catalog.texts();
    let records: Vec<(RecordTexts<'_>, &Text)> = records
        .filter_map(|record| record.texts.get(record.source).map(|text| (record, text)))
        .collect();
    let choices: Vec<PromptChoice> = records
        .iter()
        .map(|(record, text)| PromptChoice {
            id: record.id.to_owned(),
            label: text.title.clone(),
        })
        .collect();
    let prompt = Prompt::new("text", "ID", new.id.as_deref());
    let id = context.dialogue.choose_one(prompt, &choices)?;
    let (record, source) = records
        .iter()
        .find(|(record, _)| record.id == id)
        .ok_or(PromptError::Missing("ID"))?;
    let language = language(new, record, context)?;
    let text = draft::translation(
        new.text.title.as_ref().unwrap_or(&source.title),
        new.text.summary.as_ref().unwrap_or(&source.summary),
        source.loaded_body(),
        &translate::source_stamp(source).to_string(),
        context.messages(),
    );
    Ok(NewFiles {
        files: vec![(translation_file(&source.file, &language), text)],
        required: Vec::new(),
        remark: None,
    })
}

/// Asks for a language of the site in which the record has no text.
fn language(
    new: &NewTranslationArgs,
    record: &RecordTexts<'_>,
    context: &mut NewRecordContext<'_>,
) -> Result<String, PromptError> {
    let site = &context.catalog.site;
    let missing: Vec<PromptChoice> = site
        .language_ids()
        .filter(|id| record.texts.get(*id).is_none())
        .map(|id| PromptChoice {
            id: site.language(id).tag.clone(),
            label: String::new(),
        })
        .collect();
    if missing.is_empty() {
        let record = [("record", record.id.into())];
        return Err(PromptError::Invalid(
            context.messages().say("new-translated", record),
        ));
    }
    let prompt = Prompt::new("to", "--to", new.into.as_deref()).about(record.id);
    context.dialogue.choose_one(prompt, &missing)
}
