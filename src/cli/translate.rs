//! `greenlist translate`: the state of translations, and their export and import.

use std::fs;
use std::path::Path;

use indexmap::IndexMap;
use serde::Serialize;

use super::args::{
    ExchangeFormatArg, OutputFormat, TranslateArgs, TranslateCommand, TranslateExportArgs,
    TranslateStampArgs, TranslateStatusArgs,
};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::page_words::{self, PageWordsStatus};
use super::{read_content, translate_import};
use crate::diagnostic::{Diagnostics, nearest};
use crate::edit::FileChanges;
use crate::edit::translation::{TranslationEdit, edit_translation};
use crate::error::{Error, FileAction};
use crate::git::{self, GitRevision};
use crate::load::BodyPolicy;
use crate::model::{Catalog, LanguageId, RecordTexts, Site, SourceHash};
use crate::pipeline;
use crate::project::SOURCE_FOLDERS;
use crate::report::columns;
use crate::translate::{
    self, ExchangeFile, SourceHistory, StampOutcome, StatusTable, TranslationStatus,
};

/// Runs a subcommand.
pub(super) fn run(arguments: &TranslateArgs, console: &Console) -> CommandResult {
    let root = &arguments.act.editing().root;
    let catalog = read_content::catalog(root, BodyPolicy::Keep, console)?;
    match &arguments.act {
        TranslateCommand::Status(status) => self::status(status, &catalog, console),
        TranslateCommand::Stamp(stamp) => self::stamp(stamp, &catalog, console),
        TranslateCommand::Export(export) => self::export(export, &catalog, console),
        TranslateCommand::Import(import) => translate_import::run(import, &catalog, console),
    }
}

fn status(arguments: &TranslateStatusArgs, catalog: &Catalog, console: &Console) -> CommandResult {
    let records = records_by_id(catalog, &arguments.records)?;
    let mut languages = languages(&catalog.site, &arguments.to)?;
    let words = page_words::status(&arguments.editing.root, &catalog.site, &languages)?;
    // Omit languages into which nothing is translated.
    languages.retain(|language| records.iter().any(|record| record.source != *language));
    let table = translate::table(&records, languages);
    match arguments.format {
        OutputFormat::Text => {
            let mut lines = lines(&table, &catalog.site, console);
            if !lines.is_empty() && !words.is_empty() {
                lines.push(String::new());
            }
            lines.extend(page_words::lines(&words, console));
            console.lines(lines);
        }
        OutputFormat::Json => console.json(json(&table, &catalog.site, &words))?,
    }
    Ok(CommandStatus::Done)
}

/// The table, followed by the totals.
fn lines(table: &StatusTable<'_>, site: &Site, console: &Console) -> Vec<String> {
    if table.languages.is_empty() {
        return Vec::new();
    }
    let messages = &console.messages;
    let tag = |language: &LanguageId| site.language(*language).tag.clone();
    let label = |status: TranslationStatus| {
        let key = format!("translate-{}", status.name());
        messages.say(&key, [])
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    let head = std::iter::once(String::new()).chain(table.languages.iter().map(tag));
    rows.push(head.collect());
    rows.extend(table.rows.iter().map(|row| {
        let name = format!("{} {}", row.kind.name(), row.id);
        let labels = row.standings.iter().map(|status| label(*status));
        std::iter::once(name).chain(labels).collect()
    }));
    rows.push(Vec::new());
    rows.extend(TranslationStatus::COUNTED.map(|status| {
        let columns = 0..table.languages.len();
        let counts = columns.map(|column| table.count(column, status).to_string());
        std::iter::once(label(status)).chain(counts).collect()
    }));
    let mut lines = columns(&rows);
    let languages = table.languages.iter();
    let count: usize = languages.map(|language| table.unstamped(*language)).sum();
    if count > 0 {
        lines.push(String::new());
        lines.push(messages.say("translate-unstamped", [("count", count.into())]));
    }
    lines
}

#[derive(Serialize)]
struct StatusTableJson<'a> {
    languages: Vec<LanguageStatusJson<'a>>,
    records: Vec<StatusRowJson<'a>>,
    /// The words of pages, in languages that the program has no messages for.
    words: &'a [PageWordsStatus],
}

#[derive(Serialize)]
struct LanguageStatusJson<'a> {
    language: &'a str,
    /// The number of records by status.
    #[serde(flatten)]
    counts: IndexMap<&'static str, usize>,
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

fn json(
    table: &StatusTable<'_>,
    site: &Site,
    words: &[PageWordsStatus],
) -> serde_json::Result<String> {
    let languages = table.languages.iter().enumerate();
    let languages = languages.map(|(column, language)| LanguageStatusJson {
        language: &site.language(*language).tag,
        counts: TranslationStatus::COUNTED
            .map(|status| (status.name(), table.count(column, status)))
            .into(),
        unstamped: table.unstamped(*language),
    });
    let records = table.rows.iter().map(|row| StatusRowJson {
        kind: row.kind.name(),
        id: row.id,
        translations: table
            .languages
            .iter()
            .zip(&row.standings)
            .filter(|(_, status)| **status != TranslationStatus::Source)
            .map(|(language, status)| TranslationStatusJson {
                language: &site.language(*language).tag,
                state: status.name(),
                stamped: *status != TranslationStatus::Missing && !row.unstamped.contains(language),
            })
            .collect(),
    });
    serde_json::to_string_pretty(&StatusTableJson {
        languages: languages.collect(),
        records: records.collect(),
        words,
    })
}

fn stamp(arguments: &TranslateStampArgs, catalog: &Catalog, console: &Console) -> CommandResult {
    let root = &arguments.editing.root;
    let messages = &console.messages;
    let records = records_by_id(catalog, &arguments.records)?;
    let languages = languages(&catalog.site, &arguments.to)?;
    let before = arguments
        .typo
        .then(|| catalog_at_revision(root, &arguments.since));
    let before = before.transpose()?;
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
                    let record = [("record", record.id.into())];
                    return Err(CommandStop::Usage(
                        messages.say("translate-no-typo", record),
                    ));
                }
                StampOutcome::New(stamp) => {
                    let stamp = stamp.to_string();
                    let change = TranslationEdit {
                        stamp: Some(&stamp),
                        ..TranslationEdit::default()
                    };
                    let path = root.join(file);
                    let bytes = fs::read(&path).map_err(Error::file(FileAction::Read, &path))?;
                    let old = String::from_utf8(bytes).ok();
                    let Some(new) = old.and_then(|old| edit_translation(&old, &change)) else {
                        console.error(&messages.say("fmt-unreadable", [("path", file.into())]));
                        return Err(CommandStop::ContentErrors);
                    };
                    changes.write(path, new);
                    lines.push(messages.say("translate-stamped", [("path", file.into())]));
                }
            }
        }
    }
    if lines.is_empty() {
        lines.push(messages.say("translate-nothing", []));
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

fn export(arguments: &TranslateExportArgs, catalog: &Catalog, console: &Console) -> CommandResult {
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
    if let Some(out) = arguments
        .out
        .as_deref()
        .filter(|out| is_protected(root, out))
    {
        let path = console.path_message("translate-not-over", out);
        return Err(CommandStop::Usage(path));
    }
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

/// Whether a file is not to be replaced by an export: it is in the content or the theme, or it holds something
/// other than units.
fn is_protected(root: &Path, out: &Path) -> bool {
    let folder = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let whole = |path: &Path| path.canonicalize().ok();
    let places = [whole(folder), whole(out)];
    let sources = SOURCE_FOLDERS.map(|folder| whole(&root.join(folder)));
    let mut pairs = places.iter().flatten().flat_map(|place| {
        let sources = sources.iter().flatten();
        sources.map(move |source| place.starts_with(source))
    });
    if pairs.any(|is_inside| is_inside) {
        return true;
    }
    let is_file = out
        .metadata()
        .is_ok_and(|out| out.is_file() && out.len() > 0);
    is_file && fs::read_to_string(out).map_or(true, |text| !translate::is_exchange(&text))
}

/// The records with these ids, of any kind; all records if there are no ids.
fn records_by_id<'a>(catalog: &'a Catalog, ids: &[String]) -> Result<Vec<RecordTexts<'a>>, Error> {
    let all: Vec<_> = catalog.texts().collect();
    if ids.is_empty() {
        return Ok(all);
    }
    let known: Vec<&str> = all.iter().map(|record| record.id).collect();
    if let Some(id) = ids.iter().find(|id| !known.contains(&id.as_str())) {
        return Err(Error::UnknownName {
            kind: "record",
            found: id.clone(),
            nearest: nearest(id, known.iter().copied()).map(str::to_owned),
            known: known.join(", "),
        });
    }
    let is_requested = |record: &RecordTexts<'_>| ids.iter().any(|id| id == record.id);
    Ok(all.into_iter().filter(is_requested).collect())
}

fn languages(site: &Site, tags: &[String]) -> Result<Vec<LanguageId>, Error> {
    match tags.is_empty() {
        true => Ok(site.language_ids().collect()),
        false => tags.iter().map(|tag| language(site, tag)).collect(),
    }
}

/// The language of a site with a tag.
pub(super) fn language(site: &Site, tag: &str) -> Result<LanguageId, Error> {
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
