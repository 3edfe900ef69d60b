//! `greenlist translate`: the state of translations, and their export and import.

use std::fs;
use std::path::Path;

use serde::Serialize;

use super::args::{
    EditingArgs, ExchangeFormatArg, OutputFormat, TranslateArgs, TranslateCommand,
    TranslateExportArgs, TranslateImportArgs, TranslateStampArgs, TranslateStatusArgs,
};
use super::console::Console;
use super::exit_status::CommandStatus;
use super::read_content;
use crate::diagnostic::{Diagnostics, nearest};
use crate::edit::FileChanges;
use crate::edit::translation::{TranslationEdit, edit_translation};
use crate::error::{Error, FileAction};
use crate::git::{self, GitRevision};
use crate::load::BodyPolicy;
use crate::model::{Catalog, LanguageId, RecordTexts, Site, SourceHash};
use crate::pipeline;
use crate::report::columns;
use crate::translate::{
    self, ExchangeFile, MergeOptions, MergeScope, RefusalReason, SourceHistory, StampOutcome,
    StatusTable, TranslationStatus,
};

/// Runs a subcommand.
pub(super) fn run(arguments: &TranslateArgs, console: &Console) -> Result<CommandStatus, Error> {
    let root = &arguments.act.editing().root;
    let Some(catalog) = read_content::catalog(root, BodyPolicy::Keep, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    match &arguments.act {
        TranslateCommand::Status(status) => self::status(status, &catalog, console),
        TranslateCommand::Stamp(stamp) => self::stamp(stamp, &catalog, console),
        TranslateCommand::Export(export) => self::export(export, &catalog, console),
        TranslateCommand::Import(import) => self::import(import, &catalog, console),
    }
}

fn status(
    arguments: &TranslateStatusArgs,
    catalog: &Catalog,
    console: &Console,
) -> Result<CommandStatus, Error> {
    let records = records_by_id(catalog, &arguments.records)?;
    let mut languages = languages(&catalog.site, &arguments.to)?;
    // Omit languages into which nothing is translated.
    languages.retain(|language| records.iter().any(|record| record.source != *language));
    let table = translate::table(&records, languages);
    match arguments.format {
        OutputFormat::Text => console.lines(lines(&table, &catalog.site, console)),
        OutputFormat::Json => console.json(json(&table, &catalog.site))?,
    }
    Ok(CommandStatus::Done)
}

/// The table, followed by the totals.
fn lines(table: &StatusTable<'_>, site: &Site, console: &Console) -> Vec<String> {
    let words = &console.messages;
    let tag = |language: &LanguageId| site.language(*language).tag.clone();
    let word =
        |standing: TranslationStatus| words.say(&format!("translate-{}", standing.name()), []);
    let mut rows: Vec<Vec<String>> = Vec::with_capacity(table.rows.len() + 8);
    let head = std::iter::once(String::new()).chain(table.languages.iter().map(tag));
    rows.push(head.collect());
    rows.extend(table.rows.iter().map(|row| {
        let name = format!("{} {}", row.kind.name(), row.id);
        let standings = row.standings.iter().map(|standing| word(*standing));
        std::iter::once(name).chain(standings).collect()
    }));
    rows.push(Vec::new());
    rows.extend(TranslationStatus::COUNTED.map(|standing| {
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
struct StatusTableJson<'a> {
    languages: Vec<LanguageStatusJson<'a>>,
    records: Vec<StatusRowJson<'a>>,
}

#[derive(Serialize)]
struct LanguageStatusJson<'a> {
    language: &'a str,
    fresh: usize,
    stale: usize,
    machine: usize,
    draft: usize,
    missing: usize,
    unstamped: usize,
}

#[derive(Serialize)]
struct StatusRowJson<'a> {
    kind: &'static str,
    id: &'a str,
    translations: Vec<TranslationStatusJson<'a>>,
}

#[derive(Serialize)]
struct TranslationStatusJson<'a> {
    language: &'a str,
    state: &'static str,
    stamped: bool,
}

fn json(table: &StatusTable<'_>, site: &Site) -> serde_json::Result<String> {
    let languages = table.languages.iter().enumerate();
    let shape = StatusTableJson {
        languages: languages
            .map(|(place, language)| LanguageStatusJson {
                language: &site.language(*language).tag,
                fresh: table.count(place, TranslationStatus::Fresh),
                stale: table.count(place, TranslationStatus::Stale),
                machine: table.count(place, TranslationStatus::Machine),
                draft: table.count(place, TranslationStatus::Draft),
                missing: table.count(place, TranslationStatus::Missing),
                unstamped: table.unstamped(*language),
            })
            .collect(),
        records: table
            .rows
            .iter()
            .map(|row| StatusRowJson {
                kind: row.kind.name(),
                id: row.id,
                translations: table
                    .languages
                    .iter()
                    .zip(&row.standings)
                    .filter(|(_, standing)| **standing != TranslationStatus::Source)
                    .map(|(language, standing)| TranslationStatusJson {
                        language: &site.language(*language).tag,
                        state: standing.name(),
                        stamped: *standing != TranslationStatus::Missing
                            && !row.unstamped.contains(language),
                    })
                    .collect(),
            })
            .collect(),
    };
    serde_json::to_string_pretty(&shape)
}

fn stamp(
    arguments: &TranslateStampArgs,
    catalog: &Catalog,
    console: &Console,
) -> Result<CommandStatus, Error> {
    let root = &arguments.editing.root;
    let words = &console.messages;
    let records = records_by_id(catalog, &arguments.records)?;
    let languages = languages(&catalog.site, &arguments.to)?;
    let before = match arguments.typo {
        true => Some(catalog_at_revision(root, &arguments.since)?),
        false => None,
    };
    let before = before
        .as_ref()
        .map(|before| before.texts().collect::<Vec<_>>());
    let mut changes = FileChanges::new();
    let mut lines = Vec::new();
    for record in &records {
        let before = before.as_ref().map(|before| stamp_before(record, before));
        for language in &languages {
            let stamped = match &before {
                None => translate::stamp(record, *language),
                Some(Some(before)) => translate::stamp_typo(record, *language, before),
                // A record that is new in this version has no earlier version to compare with.
                Some(None) => StampOutcome::Same,
            };
            let Some(text) = record.texts.get(*language) else {
                continue;
            };
            let file = text.file.as_ref();
            match stamped {
                StampOutcome::Same | StampOutcome::Missing => {}
                StampOutcome::NoTypo => {
                    console.usage_error(
                        &words.say("translate-no-typo", [("record", record.id.into())]),
                    );
                    return Ok(CommandStatus::Usage);
                }
                StampOutcome::New(stamp) => {
                    let stamp = stamp.to_string();
                    let change = TranslationEdit {
                        stamp: Some(&stamp),
                        ..TranslationEdit::default()
                    };
                    match read(root, file)?.and_then(|old| edit_translation(&old, &change)) {
                        Some(new) => changes.write(root.join(file), new),
                        None => {
                            let path = file.to_owned();
                            console
                                .usage_error(&words.say("fmt-unreadable", [("path", path.into())]));
                            return Ok(CommandStatus::ContentErrors);
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
    changes.apply()?;
    console.summary(lines);
    Ok(CommandStatus::Done)
}

/// The content at a git revision.
fn catalog_at_revision(root: &Path, revision: &str) -> Result<Catalog, Error> {
    let revision = GitRevision::check_out(root, revision)?;
    let catalog = pipeline::catalog(revision.root(), BodyPolicy::Keep, &mut Diagnostics::new())?;
    catalog.ok_or_else(|| Error::Internal("the earlier content has no site.yaml.".to_owned()))
}

/// The stamp of the source before the change.
fn stamp_before(record: &RecordTexts<'_>, before: &[RecordTexts<'_>]) -> Option<SourceHash> {
    let same = |old: &&RecordTexts<'_>| (old.kind, old.id) == (record.kind, record.id);
    let old = before.iter().find(same)?;
    Some(translate::source_stamp(old.texts.get(old.source)?))
}

fn export(
    arguments: &TranslateExportArgs,
    catalog: &Catalog,
    console: &Console,
) -> Result<CommandStatus, Error> {
    let root = &arguments.editing.root;
    let site = &catalog.site;
    let to = language(site, &arguments.to)?;
    let records = records_by_id(catalog, &arguments.records)?;
    let records = records.into_iter().filter(|record| record.source != to);
    let mut history = SourceHistory::new(|file| git::earlier_texts(root, file));
    let units: Vec<_> = records
        .flat_map(|record| translate::units(&record, to, &mut history))
        .collect();
    let exchange = match arguments.format {
        ExchangeFormatArg::Po => ExchangeFile::Po,
        ExchangeFormatArg::Xliff => ExchangeFile::Xliff,
    };
    let source = site.language(LanguageId::SOURCE);
    let file = translate::write(&units, exchange, source, site.language(to))?;
    match &arguments.out {
        None => console.output(&file)?,
        Some(out) => {
            let mut changes = FileChanges::new();
            changes.write(out, file);
            changes.apply()?;
            let values = [
                ("path", out.display().to_string().into()),
                ("count", units.len().into()),
            ];
            console.summary([console.messages.say("translate-exported", values)]);
        }
    }
    Ok(CommandStatus::Done)
}

fn import(
    arguments: &TranslateImportArgs,
    catalog: &Catalog,
    console: &Console,
) -> Result<CommandStatus, Error> {
    let EditingArgs { root, .. } = &arguments.editing;
    let words = &console.messages;
    let to = language(&catalog.site, &arguments.to)?;
    let path = &arguments.file;
    let bytes = fs::read(path).map_err(Error::file(FileAction::Read, path))?;
    let shown = path.display().to_string();
    let returned = match String::from_utf8(bytes) {
        Ok(text) => translate::read(&text),
        Err(error) => Err(error.to_string()),
    };
    let returned = match returned {
        Ok(returned) => returned,
        Err(detail) => {
            let values = [("path", shown.into()), ("detail", detail.into())];
            console.usage_error(&words.say("translate-unreadable", values));
            return Ok(CommandStatus::Usage);
        }
    };
    let records: Vec<_> = catalog.texts().collect();
    let merged = translate::merge(
        &records,
        (to, catalog.site.language(to)),
        &returned,
        MergeOptions {
            take: match arguments.unfinished {
                true => MergeScope::Changed,
                false => MergeScope::Finished,
            },
            state: arguments.state.name(),
        },
        |file| fs::read_to_string(root.join(file)).ok(),
    );
    if !merged.refused.is_empty() {
        console.diagnostics(merged.refused.iter().map(|(unit, why)| {
            let key = match why {
                RefusalReason::Headings => "translate-headings",
                RefusalReason::Unreadable => "fmt-unreadable",
            };
            words.say(
                key,
                [
                    ("unit", unit.as_str().into()),
                    ("path", unit.as_str().into()),
                ],
            )
        }));
        console.diagnostics([words.say("console-nothing-written", [])]);
        return Ok(CommandStatus::ContentErrors);
    }
    let mut lines: Vec<String> = Vec::new();
    for unit in &merged.unknown {
        lines.push(words.say("translate-unknown", [("unit", unit.as_str().into())]));
    }
    let mut changes = FileChanges::new();
    for (file, text) in merged.files {
        let file_shown = file.display().to_string();
        lines.push(words.say("translate-wrote", [("path", file_shown.into())]));
        changes.write(root.join(file), text);
    }
    changes.apply()?;
    lines.push(words.say(
        "translate-imported",
        [
            ("taken", merged.taken.into()),
            ("same", merged.unchanged.into()),
        ],
    ));
    console.summary(lines);
    Ok(CommandStatus::Done)
}

fn read(root: &Path, file: &str) -> Result<Option<String>, Error> {
    let path = root.join(file);
    let bytes = fs::read(&path).map_err(Error::file(FileAction::Read, &path))?;
    Ok(String::from_utf8(bytes).ok())
}

/// The records with these ids, of any kind; all records if there are no ids.
fn records_by_id<'a>(catalog: &'a Catalog, ids: &[String]) -> Result<Vec<RecordTexts<'a>>, Error> {
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
