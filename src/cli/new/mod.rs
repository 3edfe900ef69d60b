//! `greenlist new`: creates a record, with a comment above each field.

mod advisory;
mod bulletin;
mod page;
mod product;
mod translation;

use std::path::{Path, PathBuf};

use super::args::{NewArgs, NewCommand, NewRecordArgs, NewTextArgs};
use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use super::dialogue::{Dialogue, Prompt, PromptChoice, PromptError};
use super::exit_status::CommandStatus;
use super::{prompts, read_content, schema};
use crate::diagnostic::Diagnostics;
use crate::edit::{FileChanges, draft};
use crate::error::{Error, FileAction};
use crate::load::BodyPolicy;
use crate::model::{Catalog, Date, LanguageId, RecordKind};
use crate::pipeline;
use crate::schema::KnownIds;

/// What all new records need.
struct NewRecordContext<'a> {
    root: &'a Path,
    console: &'a Console,
    catalog: &'a Catalog,
    known: KnownIds,
    today: Date,
}

/// Asks for a record and returns its files; the first file is the one to open.
type BeginFn<A> = fn(&A, &NewRecordContext<'_>, &mut Dialogue<'_>) -> Result<NewFiles, PromptError>;

/// The key of a prompt, and the option that replaces it.
type PromptKeys = (&'static str, &'static str);

/// A record that must be added to a list first: the file, the id and the name.
type RequiredRecord = Option<(&'static str, String, String)>;

/// The files to write and the list to extend.
struct NewFiles {
    /// New files, by path below `content/`.
    files: Vec<(String, String)>,
    /// A record to add to a list.
    required: RequiredRecord,
}

/// Asks for a record and writes it; existing files are never overwritten.
pub(super) fn run(arguments: &NewArgs, console: &Console) -> Result<CommandStatus, Error> {
    match &arguments.record {
        NewCommand::Advisory(new) => begin(new, &new.beginning, advisory::begin, console),
        NewCommand::Bulletin(new) => begin(new, &new.beginning, bulletin::begin, console),
        NewCommand::Product(new) => begin(new, &new.beginning, product::begin, console),
        NewCommand::Page(new) => begin(new, &new.beginning, page::begin, console),
        NewCommand::Translation(new) => {
            let root = &new.editing.root;
            run_new(new, root, new.yes, translation::begin, console)
        }
    }
}

fn begin<A>(
    new: &A,
    beginning: &NewRecordArgs,
    ask: BeginFn<A>,
    console: &Console,
) -> Result<CommandStatus, Error> {
    run_new(new, &beginning.editing.root, beginning.yes, ask, console)
}

fn run_new<A>(
    new: &A,
    root: &Path,
    yes: bool,
    ask: BeginFn<A>,
    console: &Console,
) -> Result<CommandStatus, Error> {
    let Some(catalog) = read_content::catalog(root, BodyPolicy::Keep, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let desk = NewRecordContext {
        root,
        console,
        known: KnownIds::new(&catalog, &console.language),
        // The real date, even if `data_date` pins the pages to another one.
        today: catalog.site.today(console.now),
        catalog: &catalog,
    };
    let begun = match ask(new, &desk, &mut console.dialogue(yes)) {
        Ok(begun) => begun,
        Err(stop) => return Ok(prompts::report_stop(&stop, console)),
    };
    write(begun, &desk)
}

fn write(begun: NewFiles, desk: &NewRecordContext<'_>) -> Result<CommandStatus, Error> {
    let words = &desk.console.messages;
    let content = desk.root.join("content");
    let mut changes = FileChanges::new();
    for (path, text) in begun.files {
        changes.write(content.join(path), text);
    }
    let refuse = |key: &str, path: &Path| {
        let path = display_path(path).display().to_string();
        desk.console
            .usage_error(&words.say(key, [("path", path.into())]));
        Ok(CommandStatus::Usage)
    };
    if let Some(path) = changes.existing().next() {
        return refuse("new-there-is", path);
    }
    let mut lines: Vec<String> = changes
        .written()
        .map(|path| file_message("new-wrote", path, words))
        .collect();
    let files: Vec<PathBuf> = changes.written().map(Path::to_path_buf).collect();
    if let Some((file, id, name)) = begun.required {
        let path = content.join(file);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Error::file(FileAction::Read, &path)(error)),
        };
        let language = &desk.catalog.site.language(LanguageId::SOURCE).tag;
        let Some(text) = draft::append(&text, &id, (language, &name)) else {
            return refuse("new-cannot-add", &path);
        };
        changes.write(&path, text);
        lines.insert(0, file_message("new-added", &path, words));
    }
    changes.apply()?;
    schema::refresh(desk.root, desk.console)?;
    lines.push(words.say("new-next", []));
    desk.console.summary(lines);
    report_new_diagnostics(desk, &files)
}

/// Prints errors in the new files. They are well-formed, but can conflict with other content.
fn report_new_diagnostics(
    desk: &NewRecordContext<'_>,
    files: &[PathBuf],
) -> Result<CommandStatus, Error> {
    let mut all = Diagnostics::new();
    pipeline::query(
        desk.root,
        BodyPolicy::Keep,
        None,
        desk.console.now,
        &mut all,
    )?;
    let mut own = Diagnostics::new();
    for fault in all.into_vec() {
        let path = desk.root.join(fault.origin.file.as_ref());
        if files.contains(&path) {
            own.push(fault);
        }
    }
    let faults = SortedDiagnostics::new(&own);
    if !faults.has_errors() {
        return Ok(CommandStatus::Done);
    }
    desk.console
        .diagnostics(faults.with_source_lines(desk.root, desk.console));
    Ok(CommandStatus::ContentErrors)
}

fn file_message(key: &str, path: &Path, words: &crate::report::Messages) -> String {
    words.say(
        key,
        [("path", display_path(path).display().to_string().into())],
    )
}

/// Print `content/…` rather than `./content/…`.
fn display_path(path: &Path) -> &Path {
    path.strip_prefix(".").unwrap_or(path)
}

impl NewRecordContext<'_> {
    /// The records of a kind as choices.
    fn choices(&self, kind: RecordKind) -> Vec<PromptChoice> {
        let names = self.known.of(kind).iter();
        names
            .map(|name| PromptChoice {
                id: name.id.clone(),
                label: name.label.clone(),
            })
            .collect()
    }

    /// The tag of the source language.
    fn source(&self) -> &str {
        &self.catalog.site.language(LanguageId::SOURCE).tag
    }

    /// A fixed list of values as choices, with their descriptions.
    fn words(&self, all: &[&str]) -> Vec<PromptChoice> {
        let meaning = |word: &str| {
            let key = format!("word-{}", word.replace('_', "-"));
            self.console.messages.find(&key, None).unwrap_or_default()
        };
        all.iter()
            .map(|word| PromptChoice {
                id: (*word).to_owned(),
                label: meaning(word),
            })
            .collect()
    }

    /// Asks for a title and a summary.
    fn text(
        &self,
        given: &NewTextArgs,
        dialogue: &mut Dialogue<'_>,
    ) -> Result<(String, String), PromptError> {
        let words = &self.console.messages;
        let mut ask = |words_of: &'static str,
                       option: &'static str,
                       given: &Option<String>,
                       default: Option<&str>| {
            dialogue.text(
                Prompt {
                    words: words_of,
                    option,
                    about: "",
                    given: given.as_deref(),
                    default,
                },
                &|text| prompts::empty_error(text, words),
            )
        };
        let title = ask("record-title", "--title", &given.title, None)?;
        let summary = ask("summary", "--summary", &given.summary, Some(&title))?;
        Ok((title, summary))
    }

    /// Asks for a date.
    fn day(
        &self,
        asked: PromptKeys,
        given: Option<&str>,
        default: Option<Date>,
        dialogue: &mut Dialogue<'_>,
    ) -> Result<Date, PromptError> {
        let words = &self.console.messages;
        let default = default.map(|day| day.to_string());
        let fault = || words.find("form-date", None).unwrap_or_default();
        let text = dialogue.text(
            Prompt {
                words: asked.0,
                option: asked.1,
                about: "",
                given,
                default: default.as_deref(),
            },
            &|text| crate::model::parse_date(text).is_none().then(fault),
        )?;
        crate::model::parse_date(&text).ok_or(PromptError::Missing(asked.1))
    }
}

/// Asks for the issuer, unless there is only one.
fn issuer(
    given: Option<&str>,
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<String, PromptError> {
    let choices = desk.choices(RecordKind::Issuer);
    let only = choices.first().filter(|_| choices.len() == 1);
    let only = only.map(|choice| choice.id.clone());
    let question = Prompt {
        words: "record-issuer",
        option: "--issuer",
        about: "",
        given: given.or(only.as_deref()),
        default: None,
    };
    dialogue.choose_one(question, &choices)
}

/// Asks for any number of choices.
fn list(
    asked: PromptKeys,
    given: Option<&str>,
    choices: &[PromptChoice],
    dialogue: &mut Dialogue<'_>,
) -> Result<Vec<String>, PromptError> {
    if choices.is_empty() && given.is_none() {
        return Ok(Vec::new());
    }
    let question = Prompt {
        words: asked.0,
        option: asked.1,
        about: "",
        given,
        default: Some(""),
    };
    dialogue.choose_many(question, choices)
}

/// Asks for at least one choice.
fn list_of(
    asked: PromptKeys,
    given: Option<&str>,
    choices: &[PromptChoice],
    dialogue: &mut Dialogue<'_>,
) -> Result<Vec<String>, PromptError> {
    let only = choices.first().filter(|_| choices.len() == 1);
    let only = only.map(|choice| choice.id.clone());
    let question = Prompt {
        words: asked.0,
        option: asked.1,
        about: "",
        given,
        default: only.as_deref(),
    };
    let chosen = dialogue.choose_many(question, choices)?;
    match chosen.is_empty() {
        true => Err(PromptError::Missing(asked.1)),
        false => Ok(chosen),
    }
}

/// Asks for a record by number or id, or for a new one by name.
fn known_or_new(
    asked: PromptKeys,
    file: &'static str,
    given: Option<&str>,
    known: &[PromptChoice],
    desk: &NewRecordContext<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<(String, RequiredRecord), PromptError> {
    let words = &desk.console.messages;
    let (id, name) = match given.and_then(|given| given.split_once('=')) {
        Some((id, name)) => (Some(id), Some(name)),
        None => (None, given),
    };
    let question = Prompt {
        words: asked.0,
        option: asked.1,
        about: "",
        given: name,
        default: None,
    };
    let answer =
        dialogue.choose_or_enter(question, known, &|text| prompts::empty_error(text, words))?;
    if known.iter().any(|choice| choice.id == answer) {
        return Ok((answer, None));
    }
    let made = crate::edit::ids::from_name(&answer);
    if made.is_none() && id.is_none() && !dialogue.is_interactive() {
        let values = [("option", asked.1.into()), ("found", answer.into())];
        return Err(PromptError::Invalid(words.say("answer-no-id", values)));
    }
    let id = prompts::id(
        dialogue,
        asked.1,
        id,
        made.as_ref(),
        &answer,
        words,
        &|id| known.iter().any(|choice| choice.id == id),
    )?;
    Ok((id.clone(), Some((file, id, answer))))
}
