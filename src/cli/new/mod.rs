//! `greenlist new`: creates a record, with a comment above each field.

mod advisory;
mod bulletin;
mod country;
mod language;
mod page;
mod product;
mod products;
mod translation;

use std::path::{Path, PathBuf};

use super::args::{NewArgs, NewCommand, NewRecordArgs, NewTextArgs};
use super::console::{Console, without_dot};
use super::diagnostics::SortedDiagnostics;
use super::dialogue::{Dialogue, IdHolder, Prompt, PromptChoice, PromptError};
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::{read_content, schema};
use crate::diagnostic::Diagnostics;
use crate::edit::draft::ListedDraft;
use crate::edit::{FileChanges, draft, ids};
use crate::load::BodyPolicy;
use crate::locale::normalize;
use crate::model::{Catalog, Date, LanguageId, RecordKind, Slug, parse_date};
use crate::pipeline;
use crate::project::{FileKind, text_if_present};
use crate::report::Messages;
use crate::schema::KnownIds;

/// What all new records need.
struct NewRecordContext<'a> {
    root: &'a Path,
    console: &'a Console,
    catalog: &'a Catalog,
    known: KnownIds,
    today: Date,
    dialogue: Dialogue<'a>,
}

/// A record that must be added to the list of a file first.
type RequiredRecord = (FileKind, ListedDraft);

/// The files to write and the lists to extend.
struct NewFiles {
    /// New files, by path from the root; the first one is the one to open.
    files: Vec<(String, String)>,
    /// Records to add to lists.
    required: Vec<RequiredRecord>,
    /// What the user should know about the record once it is written.
    remark: Option<String>,
}

/// Asks for a record and writes it; existing files are never overwritten.
pub(super) fn run(arguments: &NewArgs, console: &Console) -> CommandResult {
    let (editing, yes) = arguments.record.editing();
    let catalog = read_content::catalog(&editing.root, BodyPolicy::Keep, console)?;
    let mut context = NewRecordContext {
        root: &editing.root,
        console,
        known: KnownIds::new(&catalog, &console.language),
        // The real date, even if `data_date` pins the pages to another one.
        today: catalog.site.today(console.now),
        catalog: &catalog,
        dialogue: console.dialogue(yes),
    };
    let new_files = loop {
        let begun = match &arguments.record {
            NewCommand::Advisory(new) => advisory::begin(new, &mut context),
            NewCommand::Bulletin(new) => bulletin::begin(new, &mut context),
            NewCommand::Product(new) => product::begin(new, &mut context),
            NewCommand::Products(new) => return products::run(new, &context),
            NewCommand::Language(new) => return language::run(new, &mut context),
            NewCommand::Page(new) => page::begin(new, &mut context),
            NewCommand::Translation(new) => translation::begin(new, &mut context),
        };
        match begun {
            Err(PromptError::Back) => {}
            begun => break begun?,
        }
    };
    write(new_files, &context)
}

fn write(new_files: NewFiles, context: &NewRecordContext<'_>) -> CommandResult {
    let console = context.console;
    let remark = new_files.remark.clone();
    let written = prepare(new_files, context)?;
    written.changes.apply()?;
    schema::refresh(context.root, console)?;
    let mut lines = written.lines;
    lines.extend(remark);
    lines.push(console.messages.say("new-next", []));
    console.summary(lines);
    check_new_files(context, &written.files)
}

/// Changes that are ready to be made.
struct PreparedRecords {
    changes: FileChanges,
    /// The paths of the new files.
    files: Vec<PathBuf>,
    /// What is written, in words.
    lines: Vec<String>,
}

/// Prepares the files and the lists, and writes nothing.
fn prepare(
    new_files: NewFiles,
    context: &NewRecordContext<'_>,
) -> Result<PreparedRecords, CommandStop> {
    let console = context.console;
    let message = |key: &str, path: &Path| console.path_message(key, without_dot(path));
    let mut changes = FileChanges::new();
    for (path, text) in new_files.files {
        changes.write(context.root.join(path), text);
    }
    if let Some(path) = changes.existing().next() {
        return Err(CommandStop::Usage(message("new-there-is", path)));
    }
    let mut lines: Vec<String> = changes
        .written()
        .map(|path| message("new-wrote", path))
        .collect();
    let files: Vec<PathBuf> = changes.written().map(Path::to_path_buf).collect();
    for (file, draft) in new_files.required {
        let path = file.path(context.root);
        let text = match changes.text(&path) {
            Some(text) => text.to_owned(),
            None => {
                lines.insert(0, message("new-added", &path));
                text_if_present(context.root, &path)?.unwrap_or_default()
            }
        };
        let text = draft::append(&text, &draft, context.source())
            .ok_or_else(|| CommandStop::Usage(message("new-cannot-add", &path)))?;
        changes.write(&path, text);
    }
    Ok(PreparedRecords {
        changes,
        files,
        lines,
    })
}

/// Prints errors in the new files. They are well-formed, but can conflict with other content.
fn check_new_files(context: &NewRecordContext<'_>, files: &[PathBuf]) -> CommandResult {
    let (root, console) = (context.root, context.console);
    let mut all = Diagnostics::new();
    pipeline::query(root, BodyPolicy::Keep, None, None, console.now, &mut all)?;
    let mut own = Diagnostics::new();
    for diagnostic in all.into_vec() {
        if files.contains(&root.join(diagnostic.origin.file.as_ref())) {
            own.push(diagnostic);
        }
    }
    let sorted = SortedDiagnostics::new(&own);
    if !sorted.has_errors() {
        return Ok(CommandStatus::Done);
    }
    console.diagnostics(sorted.with_source_lines(root, console));
    Err(CommandStop::ContentErrors)
}

impl<'a> NewRecordContext<'a> {
    fn messages(&self) -> &'a Messages {
        &self.console.messages
    }

    /// The tag of the source language.
    fn source(&self) -> &'a str {
        &self.catalog.site.language(LanguageId::SOURCE).tag
    }

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

    /// A fixed list of values as choices, with their descriptions.
    fn value_choices(&self, values: &[&str]) -> Vec<PromptChoice> {
        let description = |value: &str| {
            let key = format!("word-{}", value.replace('_', "-"));
            self.messages().find(&key, None).unwrap_or_default()
        };
        let values = values.iter();
        values
            .map(|value| PromptChoice {
                id: (*value).to_owned(),
                label: description(value),
            })
            .collect()
    }

    /// Asks for a title and a summary.
    fn text(&mut self, given: &NewTextArgs) -> Result<(String, String), PromptError> {
        let title = Prompt::new("record-title", "--title", given.title.as_deref());
        let title = self.dialogue.required_text(title)?;
        let summary = Prompt::new("summary", "--summary", given.summary.as_deref()).or(&title);
        let summary = self.dialogue.required_text(summary)?;
        Ok((title, summary))
    }

    /// Asks for the id of the record of a kind.
    fn id(
        &mut self,
        given: &NewRecordArgs,
        derived: Option<Slug>,
        name: &str,
        kind: RecordKind,
        also_taken: &[&str],
    ) -> Result<String, PromptError> {
        let known = self.choices(kind);
        let holder = |id: &str| match also_taken.contains(&id) {
            true => Some(String::new()),
            false => holder_of(id, &known),
        };
        let holder: IdHolder<'_> = &holder;
        let prompt = Prompt::new("id", "--id", given.id.as_deref()).about(name);
        self.dialogue
            .id(prompt, derived.as_ref(), kind.name(), holder)
    }

    /// Asks for the date of issue.
    fn issued(&mut self, given: Option<Date>) -> Result<Date, PromptError> {
        if let Some(given) = given {
            return Ok(given);
        }
        let today = self.today.to_string();
        let prompt = Prompt::new("issued", "--issued", None).or(&today);
        let messages = self.messages();
        let error = || messages.find("form-date", None).unwrap_or_default();
        let check = |text: &str| parse_date(text).is_none().then(error);
        let text = self.dialogue.text(prompt, &check)?;
        parse_date(&text).ok_or(PromptError::Missing("--issued"))
    }

    /// Asks for the issuer, unless there is only one.
    fn issuer(&mut self, given: Option<&str>) -> Result<String, PromptError> {
        let choices = self.choices(RecordKind::Issuer);
        let given = given.or(only_choice(&choices));
        let prompt = Prompt::new("record-issuer", "--issuer", given);
        self.dialogue.choose_one(prompt, &choices)
    }

    /// Asks for any number of choices.
    fn optional_list(
        &mut self,
        prompt: Prompt<'_>,
        choices: &[PromptChoice],
    ) -> Result<Vec<String>, PromptError> {
        match choices.is_empty() && !prompt.is_given() {
            true => Ok(Vec::new()),
            false => self.dialogue.choose_many(prompt.or(""), choices),
        }
    }

    /// Asks for at least one choice.
    fn list<'p>(
        &mut self,
        mut prompt: Prompt<'p>,
        choices: &'p [PromptChoice],
    ) -> Result<Vec<String>, PromptError> {
        prompt.default = only_choice(choices);
        let chosen = self.dialogue.choose_many(prompt, choices)?;
        match chosen.is_empty() {
            true => Err(PromptError::Missing(prompt.option)),
            false => Ok(chosen),
        }
    }

    /// Asks for a record by number, id or name, or for a new one by name.
    fn known_or_new(
        &mut self,
        mut prompt: Prompt<'_>,
        kind: RecordKind,
    ) -> Result<(String, Option<ListedDraft>), PromptError> {
        let known = self.choices(kind);
        let id = prompt.take_given_id();
        let answer = self.dialogue.choose_or_enter(prompt, &known)?;
        if let Some(choice) = choice_named(&answer, &known) {
            return Ok((choice.id.clone(), None));
        }
        let derived = ids::from_name(&answer);
        let fallback = match kind == RecordKind::Legislation {
            true => "law",
            false => kind.name(),
        };
        let holder = |id: &str| holder_of(id, &known);
        let prompt = Prompt::new("id", prompt.option, id).about(&answer);
        let id = self
            .dialogue
            .id(prompt, derived.as_ref(), fallback, &holder)?;
        let draft = ListedDraft {
            id: id.clone(),
            name: answer,
            kind: None,
            country: None,
        };
        Ok((id, Some(draft)))
    }
}

/// The name of the record that has an id, which may be empty; `None` if no record has it.
fn holder_of(id: &str, known: &[PromptChoice]) -> Option<String> {
    let holder = known.iter().find(|choice| choice.id == id)?;
    Some(holder.label.clone())
}

/// The choice with an id or with a name, in any spelling of the name.
fn choice_named<'c>(text: &str, choices: &'c [PromptChoice]) -> Option<&'c PromptChoice> {
    let key = normalize::key(text);
    choices.iter().find(|choice| {
        choice.id == text || (!key.is_empty() && normalize::key(&choice.label) == key)
    })
}

/// The id of the only choice.
fn only_choice(choices: &[PromptChoice]) -> Option<&str> {
    match choices {
        [choice] => Some(&choice.id),
        _ => None,
    }
}
