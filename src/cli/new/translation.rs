//! `greenlist new translation`.

use super::{Begun, Choice, Desk, Dialogue, Question, Stop, draft};
use crate::cli::args::NewTranslation;
use crate::model::{RecordTexts, Text};
use crate::translate;

/// Asks for a text and a language, and copies the source text to be overwritten.
pub(super) fn begin(
    new: &NewTranslation,
    desk: &Desk<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<Begun, Stop> {
    let has_source = |told: &RecordTexts<'_>| told.texts.get(told.source).is_some();
    let all: Vec<_> = desk.catalog.texts().filter(has_source).collect();
    let record = record(new, &all, dialogue)?;
    let source = record.texts.get(record.source).ok_or(Stop::Missing("ID"))?;
    let language = language(new, record, desk, dialogue)?;
    let of = |given: &Option<String>, text: &str| given.clone().unwrap_or_else(|| text.to_owned());
    let title = of(&new.text.title, &source.title);
    let summary = of(&new.text.summary, &source.summary);
    let stamp = translate::source_stamp(source).to_string();
    let text = draft::translation(&title, &summary, source.held(), &stamp, &desk.console.words);
    Ok(Begun {
        files: vec![(beside(source, &language), text)],
        with: None,
    })
}

fn record<'r, 'c>(
    new: &NewTranslation,
    all: &'r [RecordTexts<'c>],
    dialogue: &mut Dialogue<'_>,
) -> Result<&'r RecordTexts<'c>, Stop> {
    let choices: Vec<Choice> = all
        .iter()
        .map(|told| Choice {
            id: told.id.to_owned(),
            label: told
                .texts
                .get(told.source)
                .map_or_else(String::new, |text| text.title.clone()),
        })
        .collect();
    let question = Question {
        words: "text",
        option: "ID",
        about: "",
        given: new.id.as_deref(),
        default: None,
    };
    let id = dialogue.one(question, &choices)?;
    all.iter()
        .find(|told| told.id == id)
        .ok_or(Stop::Missing("ID"))
}

/// Asks for a language of the site in which the record has no text.
fn language(
    new: &NewTranslation,
    record: &RecordTexts<'_>,
    desk: &Desk<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<String, Stop> {
    let site = &desk.catalog.site;
    let missing: Vec<Choice> = site
        .language_ids()
        .filter(|id| record.texts.get(*id).is_none())
        .map(|id| Choice {
            id: site.language(id).tag.clone(),
            label: String::new(),
        })
        .collect();
    if missing.is_empty() {
        let words = &desk.console.words;
        return Err(Stop::Wrong(
            words.say("new-translated", [("record", record.id.into())]),
        ));
    }
    let question = Question {
        words: "to",
        option: "--to",
        about: record.id,
        given: new.into.as_deref(),
        default: None,
    };
    dialogue.one(question, &missing)
}

/// The file of a translation, next to its source: `a.zh-Hant.md` and `a.en.md`.
fn beside(source: &Text, language: &str) -> String {
    let inside = source.file.strip_prefix("content/").unwrap_or(&source.file);
    let stem = inside.strip_suffix(".md").unwrap_or(inside);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    format!("{stem}.{language}.md")
}
