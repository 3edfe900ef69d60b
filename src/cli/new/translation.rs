//! `greenlist new translation`.

use super::{Dialogue, NewFiles, NewRecordContext, Prompt, PromptChoice, PromptError, draft};
use crate::cli::args::NewTranslationArgs;
use crate::model::{RecordTexts, Text};
use crate::translate;

/// Asks for a text and a language, and copies the source text to be overwritten.
pub(super) fn begin(
    new: &NewTranslationArgs,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<NewFiles, PromptError> {
    let has_source = |told: &RecordTexts<'_>| told.texts.get(told.source).is_some();
    let all: Vec<_> = desk.catalog.texts().filter(has_source).collect();
    let record = record(new, &all, dialogue)?;
    let source = record
        .texts
        .get(record.source)
        .ok_or(PromptError::Missing("ID"))?;
    let language = language(new, record, desk, dialogue)?;
    let of = |given: &Option<String>, text: &str| given.clone().unwrap_or_else(|| text.to_owned());
    let title = of(&new.text.title, &source.title);
    let summary = of(&new.text.summary, &source.summary);
    let stamp = translate::source_stamp(source).to_string();
    let text = draft::translation(
        &title,
        &summary,
        source.loaded_body(),
        &stamp,
        &desk.console.messages,
    );
    Ok(NewFiles {
        files: vec![(translation_path(source, &language), text)],
        required: None,
    })
}

fn record<'r, 'c>(
    new: &NewTranslationArgs,
    all: &'r [RecordTexts<'c>],
    dialogue: &mut Dialogue<'_>,
) -> Result<&'r RecordTexts<'c>, PromptError> {
    let choices: Vec<PromptChoice> = all
        .iter()
        .map(|told| PromptChoice {
            id: told.id.to_owned(),
            label: told
                .texts
                .get(told.source)
                .map_or_else(String::new, |text| text.title.clone()),
        })
        .collect();
    let question = Prompt {
        words: "text",
        option: "ID",
        about: "",
        given: new.id.as_deref(),
        default: None,
    };
    let id = dialogue.choose_one(question, &choices)?;
    all.iter()
        .find(|told| told.id == id)
        .ok_or(PromptError::Missing("ID"))
}

/// Asks for a language of the site in which the record has no text.
fn language(
    new: &NewTranslationArgs,
    record: &RecordTexts<'_>,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<String, PromptError> {
    let site = &desk.catalog.site;
    let missing: Vec<PromptChoice> = site
        .language_ids()
        .filter(|id| record.texts.get(*id).is_none())
        .map(|id| PromptChoice {
            id: site.language(id).tag.clone(),
            label: String::new(),
        })
        .collect();
    if missing.is_empty() {
        let words = &desk.console.messages;
        return Err(PromptError::Invalid(
            words.say("new-translated", [("record", record.id.into())]),
        ));
    }
    let question = Prompt {
        words: "to",
        option: "--to",
        about: record.id,
        given: new.into.as_deref(),
        default: None,
    };
    dialogue.choose_one(question, &missing)
}

/// The file of a translation, next to its source: `a.zh-Hant.md` and `a.en.md`.
fn translation_path(source: &Text, language: &str) -> String {
    let inside = source.file.strip_prefix("content/").unwrap_or(&source.file);
    let stem = inside.strip_suffix(".md").unwrap_or(inside);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    format!("{stem}.{language}.md")
}
