//! `greenlist new translation`.

use super::{Begun, Choice, Desk, Dialogue, Question, Stop, draft};
use crate::cli::args::NewTranslation;
use crate::model::{Catalog, LanguageId, Slug, Text, Texts};
use crate::translate;

/// A record with texts.
struct Told<'c> {
    slug: &'c Slug,
    texts: &'c Texts,
    source: LanguageId,
}

/// Asks for a text and a language, and copies the source text to be overwritten.
pub(super) fn begin(
    new: &NewTranslation,
    desk: &Desk<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<Begun, Stop> {
    let all = told(desk.catalog);
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

fn told(catalog: &Catalog) -> Vec<Told<'_>> {
    let advisories = catalog.advisories.records().iter().map(|advisory| Told {
        slug: &advisory.slug,
        texts: &advisory.texts,
        source: advisory.source_language,
    });
    let bulletins = catalog.bulletins.records().iter().map(|bulletin| Told {
        slug: &bulletin.slug,
        texts: &bulletin.texts,
        source: LanguageId::SOURCE,
    });
    let pages = catalog.pages.records().iter().map(|page| Told {
        slug: &page.slug,
        texts: &page.texts,
        source: LanguageId::SOURCE,
    });
    advisories
        .chain(bulletins)
        .chain(pages)
        .filter(|told| told.texts.get(told.source).is_some())
        .collect()
}

fn record<'r, 'c>(
    new: &NewTranslation,
    all: &'r [Told<'c>],
    dialogue: &mut Dialogue<'_>,
) -> Result<&'r Told<'c>, Stop> {
    let choices: Vec<Choice> = all
        .iter()
        .map(|told| Choice {
            id: told.slug.as_str().to_owned(),
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
        .find(|told| told.slug.as_str() == id)
        .ok_or(Stop::Missing("ID"))
}

/// Asks for a language of the site in which the record has no text.
fn language(
    new: &NewTranslation,
    record: &Told<'_>,
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
        let id = record.slug.as_str();
        let words = &desk.console.words;
        return Err(Stop::Wrong(
            words.say("new-translated", [("record", id.into())]),
        ));
    }
    let question = Question {
        words: "to",
        option: "--to",
        about: record.slug.as_str(),
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
