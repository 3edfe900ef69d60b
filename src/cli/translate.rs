//! `greenlist translate`: the state of translations, and their export and import.

use std::fs;
use std::path::Path;

use serde::Serialize;

use super::args::{
    Editing, ExchangeFormat, Format, Translate, Translating, TranslationExport, TranslationImport,
    TranslationStamp, TranslationStatus,
};
use super::console::Console;
use super::content;
use super::status::Status;
use crate::diagnostic::{Diagnostics, nearest};
use crate::edit::Changes;
use crate::edit::translation::{Change, changed};
use crate::error::{Act, Error};
use crate::load::Bodies;
use crate::model::{Catalog, LanguageId, RecordTexts, Site, Stamp};
use crate::pipeline;
use crate::report::columns;
use crate::revision::{self, Revision};
use crate::translate::{self, Exchange, History, Refused, Stamped, Standing, Table, Take, Terms};

/// Runs a subcommand.
pub(super) fn run(arguments: &Translate, console: &Console) -> Result<Status, Error> {
    let root = &arguments.act.editing().root;
    let Some(catalog) = content::catalog(root, Bodies::Keep, console)? else {
        return Ok(Status::ContentFaults);
    };
    match &arguments.act {
        Translating::Status(status) => self::status(status, &catalog, console),
        Translating::Stamp(stamp) => self::stamp(stamp, &catalog, console),
        Translating::Export(export) => self::export(export, &catalog, console),
        Translating::Import(import) => self::import(import, &catalog, console),
    }
}

fn status(
    arguments: &TranslationStatus,
    catalog: &Catalog,
    console: &Console,
) -> Result<Status, Error> {
    let records = named(catalog, &arguments.records)?;
    let mut languages = languages(&catalog.site, &arguments.to)?;
    // Omit languages into which nothing is translated.
    languages.retain(|language| records.iter().any(|record| record.source != *language));
    let table = translate::table(&records, languages);
    match arguments.format {
        Format::Text => console.lines(lines(&table, &catalog.site, console)),
        Format::Json => console.json(json(&table, &catalog.site))?,
    }
    Ok(Status::Done)
}

/// The table, followed by the totals.
fn lines(table: &Table<'_>, site: &Site, console: &Console) -> Vec<String> {
    let words = &console.words;
    let tag = |language: &LanguageId| site.language(*language).tag.clone();
    let word = |standing: Standing| words.say(&format!("translate-{}", standing.name()), []);
    let mut rows: Vec<Vec<String>> = Vec::with_capacity(table.rows.len() + 8);
    let head = std::iter::once(String::new()).chain(table.languages.iter().map(tag));
    rows.push(head.collect());
    rows.extend(table.rows.iter().map(|row| {
        let name = format!("{} {}", row.kind.name(), row.id);
        let standings = row.standings.iter().map(|standing| word(*standing));
        std::iter::once(name).chain(standings).collect()
    }));
    rows.push(Vec::new());
    rows.extend(Standing::COUNTED.map(|standing| {
        let counts = (0..table.languages.len()).map(|place| table.count(place, standing));
        let counts = counts.map(|count| count.to_string());
        std::iter::once(word(standing)).chain(counts).collect()
    }));
    let unstamped = table
        .languages
        .iter()
        .map(|language| table.unstamped(*language));
    let unstamped: Vec<usize> = unstamped.collect();
    let mut lines = columns(&rows);
    if unstamped.iter().any(|count| *count > 0) {
        let count: usize = unstamped.iter().sum();
        lines.push(String::new());
        lines.push(words.say("translate-unstamped", [("count", count.into())]));
    }
    lines
}

#[derive(Serialize)]
struct TableShape<'a> {
    languages: Vec<LanguageShape<'a>>,
    records: Vec<RowShape<'a>>,
}

#[derive(Serialize)]
struct LanguageShape<'a> {
    language: &'a str,
    fresh: usize,
    stale: usize,
    machine: usize,
    draft: usize,
    missing: usize,
    unstamped: usize,
}

#[derive(Serialize)]
struct RowShape<'a> {
    kind: &'static str,
    id: &'a str,
    translations: Vec<StandingShape<'a>>,
}

#[derive(Serialize)]
struct StandingShape<'a> {
    language: &'a str,
    state: &'static str,
    stamped: bool,
}

fn json(table: &Table<'_>, site: &Site) -> serde_json::Result<String> {
    let languages = table.languages.iter().enumerate();
    let shape = TableShape {
        languages: languages
            .map(|(place, language)| LanguageShape {
                language: &site.language(*language).tag,
                fresh: table.count(place, Standing::Fresh),
                stale: table.count(place, Standing::Stale),
                machine: table.count(place, Standing::Machine),
                draft: table.count(place, Standing::Draft),
                missing: table.count(place, Standing::Missing),
                unstamped: table.unstamped(*language),
            })
            .collect(),
        records: table
            .rows
            .iter()
            .map(|row| RowShape {
                kind: row.kind.name(),
                id: row.id,
                translations: table
                    .languages
                    .iter()
                    .zip(&row.standings)
                    .filter(|(_, standing)| **standing != Standing::Source)
                    .map(|(language, standing)| StandingShape {
                        language: &site.language(*language).tag,
                        state: standing.name(),
                        stamped: *standing != Standing::Missing
                            && !row.unstamped.contains(language),
                    })
                    .collect(),
            })
            .collect(),
    };
    serde_json::to_string_pretty(&shape)
}

fn stamp(
    arguments: &TranslationStamp,
    catalog: &Catalog,
    console: &Console,
) -> Result<Status, Error> {
    let root = &arguments.editing.root;
    let words = &console.words;
    let records = named(catalog, &arguments.records)?;
    let languages = languages(&catalog.site, &arguments.to)?;
    let before = match arguments.typo {
        true => Some(earlier(root, &arguments.since)?),
        false => None,
    };
    let before = before
        .as_ref()
        .map(|before| before.texts().collect::<Vec<_>>());
    let mut changes = Changes::new();
    let mut lines = Vec::new();
    for record in &records {
        let before = before.as_ref().map(|before| typo_of(record, before));
        for language in &languages {
            let stamped = match &before {
                None => translate::stamp(record, *language),
                Some(Some(before)) => translate::stamp_typo(record, *language, before),
                // A record that is new in this version has no earlier version to compare with.
                Some(None) => Stamped::Same,
            };
            let Some(text) = record.texts.get(*language) else {
                continue;
            };
            let file = text.file.as_ref();
            match stamped {
                Stamped::Same | Stamped::Missing => {}
                Stamped::NoTypo => {
                    console
                        .refusal(&words.say("translate-no-typo", [("record", record.id.into())]));
                    return Ok(Status::Usage);
                }
                Stamped::New(stamp) => {
                    let stamp = stamp.to_string();
                    let change = Change {
                        stamp: Some(&stamp),
                        ..Change::default()
                    };
                    match read(root, file)?.and_then(|old| changed(&old, &change)) {
                        Some(new) => changes.write(root.join(file), new),
                        None => {
                            let path = file.to_owned();
                            console.refusal(&words.say("fmt-unreadable", [("path", path.into())]));
                            return Ok(Status::ContentFaults);
                        }
                    }
                    lines.push(words.say("translate-stamped", [("path", file.into())]));
                }
            }
        }
    }
    if lines.is_empty() {
        lines.push(words.say("translate-nothing", []));
    }
    changes.make()?;
    console.summary(lines);
    Ok(Status::Done)
}

/// The content at a git revision.
fn earlier(root: &Path, revision: &str) -> Result<Catalog, Error> {
    let revision = Revision::lay_out(root, revision)?;
    let catalog = pipeline::catalog(revision.root(), Bodies::Keep, &mut Diagnostics::new())?;
    catalog.ok_or_else(|| Error::Internal("the earlier content has no site.yaml.".to_owned()))
}

/// The stamp of the source before the change.
fn typo_of(record: &RecordTexts<'_>, before: &[RecordTexts<'_>]) -> Option<Stamp> {
    let same = |old: &&RecordTexts<'_>| (old.kind, old.id) == (record.kind, record.id);
    let old = before.iter().find(same)?;
    Some(translate::source_stamp(old.texts.get(old.source)?))
}

fn export(
    arguments: &TranslationExport,
    catalog: &Catalog,
    console: &Console,
) -> Result<Status, Error> {
    let root = &arguments.editing.root;
    let site = &catalog.site;
    let to = language(site, &arguments.to)?;
    let records = named(catalog, &arguments.records)?;
    let records = records.into_iter().filter(|record| record.source != to);
    let mut history = History::new(|file| revision::history(root, file));
    let units: Vec<_> = records
        .flat_map(|record| translate::units(&record, to, &mut history))
        .collect();
    let exchange = match arguments.format {
        ExchangeFormat::Po => Exchange::Po,
        ExchangeFormat::Xliff => Exchange::Xliff,
    };
    let source = site.language(LanguageId::SOURCE);
    let file = translate::write(&units, exchange, source, site.language(to))?;
    match &arguments.out {
        None => console.output(&file)?,
        Some(out) => {
            let mut changes = Changes::new();
            changes.write(out, file);
            changes.make()?;
            let values = [
                ("path", out.display().to_string().into()),
                ("count", units.len().into()),
            ];
            console.summary([console.words.say("translate-exported", values)]);
        }
    }
    Ok(Status::Done)
}

fn import(
    arguments: &TranslationImport,
    catalog: &Catalog,
    console: &Console,
) -> Result<Status, Error> {
    let Editing { root, .. } = &arguments.editing;
    let words = &console.words;
    let to = language(&catalog.site, &arguments.to)?;
    let path = &arguments.file;
    let bytes = fs::read(path).map_err(Error::file(Act::Read, path))?;
    let shown = path.display().to_string();
    let returned = match String::from_utf8(bytes) {
        Ok(text) => translate::read(&text),
        Err(error) => Err(error.to_string()),
    };
    let returned = match returned {
        Ok(returned) => returned,
        Err(detail) => {
            let values = [("path", shown.into()), ("detail", detail.into())];
            console.refusal(&words.say("translate-unreadable", values));
            return Ok(Status::Usage);
        }
    };
    let records: Vec<_> = catalog.texts().collect();
    let merged = translate::merge(
        &records,
        (to, catalog.site.language(to)),
        &returned,
        Terms {
            take: match arguments.unfinished {
                true => Take::Changed,
                false => Take::Finished,
            },
            state: arguments.state.name(),
        },
        |file| fs::read_to_string(root.join(file)).ok(),
    );
    if !merged.refused.is_empty() {
        console.faults(merged.refused.iter().map(|(unit, why)| {
            let key = match why {
                Refused::Headings => "translate-headings",
                Refused::Unreadable => "fmt-unreadable",
            };
            words.say(
                key,
                [
                    ("unit", unit.as_str().into()),
                    ("path", unit.as_str().into()),
                ],
            )
        }));
        console.faults([words.say("console-nothing-written", [])]);
        return Ok(Status::ContentFaults);
    }
    let mut lines: Vec<String> = Vec::new();
    for unit in &merged.unknown {
        lines.push(words.say("translate-unknown", [("unit", unit.as_str().into())]));
    }
    let mut changes = Changes::new();
    for (file, text) in merged.files {
        let file_shown = file.display().to_string();
        lines.push(words.say("translate-wrote", [("path", file_shown.into())]));
        changes.write(root.join(file), text);
    }
    changes.make()?;
    lines.push(words.say(
        "translate-imported",
        [("taken", merged.taken.into()), ("same", merged.same.into())],
    ));
    console.summary(lines);
    Ok(Status::Done)
}

fn read(root: &Path, file: &str) -> Result<Option<String>, Error> {
    let path = root.join(file);
    let bytes = fs::read(&path).map_err(Error::file(Act::Read, &path))?;
    Ok(String::from_utf8(bytes).ok())
}

/// The records with these ids, of any kind; all records if there are no ids.
fn named<'a>(catalog: &'a Catalog, ids: &[String]) -> Result<Vec<RecordTexts<'a>>, Error> {
    let all: Vec<_> = catalog.texts().collect();
    if ids.is_empty() {
        return Ok(all);
    }
    for id in ids {
        if !all.iter().any(|record| record.id == id) {
            let known: Vec<&str> = all.iter().map(|record| record.id).collect();
            return Err(Error::UnknownName {
                kind: "record",
                found: id.clone(),
                nearest: nearest(id, known.iter().copied()).map(str::to_owned),
                known: known.join(", "),
            });
        }
    }
    let asked = |record: &RecordTexts<'_>| ids.iter().any(|id| id == record.id);
    Ok(all.into_iter().filter(asked).collect())
}

fn languages(site: &Site, tags: &[String]) -> Result<Vec<LanguageId>, Error> {
    match tags.is_empty() {
        true => Ok(site.language_ids().collect()),
        false => tags.iter().map(|tag| language(site, tag)).collect(),
    }
}

fn language(site: &Site, tag: &str) -> Result<LanguageId, Error> {
    let found = site.language_ids().find(|id| site.language(*id).tag == tag);
    found.ok_or_else(|| {
        let known: Vec<&str> = site
            .languages
            .iter()
            .map(|language| language.tag.as_str())
            .collect();
        Error::UnknownLanguage {
            found: tag.to_owned(),
            known: known.join(", "),
        }
    })
}
