//! `greenlist new`: creates a record, with a comment above each field.

mod advisory;
mod bulletin;
mod page;
mod product;
mod translation;

use std::path::{Path, PathBuf};

use super::args::{Beginning, New, NewText, Record};
use super::console::Console;
use super::dialogue::{Choice, Dialogue, Question, Stop};
use super::faults::Faults;
use super::status::Status;
use super::{content, ending, schema};
use crate::diagnostic::Diagnostics;
use crate::edit::{Changes, draft};
use crate::error::{Act, Error};
use crate::load::Bodies;
use crate::model::{Catalog, Date, LanguageId, RecordKind};
use crate::pipeline;
use crate::schema::Known;

/// What all new records need.
struct Desk<'a> {
    root: &'a Path,
    console: &'a Console,
    catalog: &'a Catalog,
    known: Known,
    today: Date,
}

/// Asks for a record and returns its files; the first file is the one to open.
type Begin<A> = fn(&A, &Desk<'_>, &mut Dialogue<'_>) -> Result<Begun, Stop>;

/// The key of a prompt, and the option that replaces it.
type Asked = (&'static str, &'static str);

/// A record that must be added to a list first: the file, the id and the name.
type With = Option<(&'static str, String, String)>;

/// The files to write and the list to extend.
struct Begun {
    /// New files, by path below `content/`.
    files: Vec<(String, String)>,
    /// A record to add to a list.
    with: With,
}

/// Asks for a record and writes it; existing files are never overwritten.
pub(super) fn run(arguments: &New, console: &Console) -> Result<Status, Error> {
    match &arguments.record {
        Record::Advisory(new) => begin(new, &new.beginning, advisory::begin, console),
        Record::Bulletin(new) => begin(new, &new.beginning, bulletin::begin, console),
        Record::Product(new) => begin(new, &new.beginning, product::begin, console),
        Record::Page(new) => begin(new, &new.beginning, page::begin, console),
        Record::Translation(new) => {
            let root = &new.editing.root;
            at_desk(new, root, new.yes, translation::begin, console)
        }
    }
}

fn begin<A>(
    new: &A,
    beginning: &Beginning,
    ask: Begin<A>,
    console: &Console,
) -> Result<Status, Error> {
    at_desk(new, &beginning.editing.root, beginning.yes, ask, console)
}

fn at_desk<A>(
    new: &A,
    root: &Path,
    yes: bool,
    ask: Begin<A>,
    console: &Console,
) -> Result<Status, Error> {
    let Some(catalog) = content::catalog(root, Bodies::Keep, console)? else {
        return Ok(Status::ContentFaults);
    };
    let desk = Desk {
        root,
        console,
        known: Known::new(&catalog, &console.language),
        // The real date, even if `data_date` pins the pages to another one.
        today: catalog.site.today(console.now),
        catalog: &catalog,
    };
    let begun = match ask(new, &desk, &mut console.dialogue(yes)) {
        Ok(begun) => begun,
        Err(stop) => return Ok(ending::stopped(&stop, console)),
    };
    write(begun, &desk)
}

fn write(begun: Begun, desk: &Desk<'_>) -> Result<Status, Error> {
    let words = &desk.console.words;
    let content = desk.root.join("content");
    let mut changes = Changes::new();
    for (path, text) in begun.files {
        changes.write(content.join(path), text);
    }
    let refuse = |key: &str, path: &Path| {
        let path = shown(path).display().to_string();
        desk.console
            .refusal(&words.say(key, [("path", path.into())]));
        Ok(Status::Usage)
    };
    if let Some(path) = changes.in_the_way().next() {
        return refuse("new-there-is", path);
    }
    let mut lines: Vec<String> = changes
        .written()
        .map(|path| said("new-wrote", path, words))
        .collect();
    let files: Vec<PathBuf> = changes.written().map(Path::to_path_buf).collect();
    if let Some((file, id, name)) = begun.with {
        let path = content.join(file);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Error::file(Act::Read, &path)(error)),
        };
        let language = &desk.catalog.site.language(LanguageId::SOURCE).tag;
        let Some(text) = draft::append(&text, &id, (language, &name)) else {
            return refuse("new-cannot-add", &path);
        };
        changes.write(&path, text);
        lines.insert(0, said("new-added", &path, words));
    }
    changes.make()?;
    schema::refresh(desk.root, desk.console)?;
    lines.push(words.say("new-next", []));
    desk.console.summary(lines);
    told(desk, &files)
}

/// Prints errors in the new files. They are well-formed, but can conflict with other content.
fn told(desk: &Desk<'_>, files: &[PathBuf]) -> Result<Status, Error> {
    let mut all = Diagnostics::new();
    pipeline::query(desk.root, Bodies::Keep, None, desk.console.now, &mut all)?;
    let mut own = Diagnostics::new();
    for fault in all.into_list() {
        let path = desk.root.join(fault.origin.file.as_ref());
        if files.contains(&path) {
            own.push(fault);
        }
    }
    let faults = Faults::new(&own);
    if !faults.has_errors() {
        return Ok(Status::Done);
    }
    desk.console
        .faults(faults.explained(desk.root, desk.console));
    Ok(Status::ContentFaults)
}

fn said(key: &str, path: &Path, words: &crate::report::Words) -> String {
    words.say(key, [("path", shown(path).display().to_string().into())])
}

/// Print `content/…` rather than `./content/…`.
fn shown(path: &Path) -> &Path {
    path.strip_prefix(".").unwrap_or(path)
}

impl Desk<'_> {
    /// The records of a kind as choices.
    fn choices(&self, kind: RecordKind) -> Vec<Choice> {
        let names = self.known.of(kind).iter();
        names
            .map(|name| Choice {
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
    fn words(&self, all: &[&str]) -> Vec<Choice> {
        let meaning = |word: &str| {
            let key = format!("word-{}", word.replace('_', "-"));
            self.console.words.find(&key, None).unwrap_or_default()
        };
        all.iter()
            .map(|word| Choice {
                id: (*word).to_owned(),
                label: meaning(word),
            })
            .collect()
    }

    /// Asks for a title and a summary.
    fn text(&self, given: &NewText, dialogue: &mut Dialogue<'_>) -> Result<(String, String), Stop> {
        let words = &self.console.words;
        let mut ask = |words_of: &'static str,
                       option: &'static str,
                       given: &Option<String>,
                       default: Option<&str>| {
            dialogue.text(
                Question {
                    words: words_of,
                    option,
                    about: "",
                    given: given.as_deref(),
                    default,
                },
                &|text| ending::empty(text, words),
            )
        };
        let title = ask("record-title", "--title", &given.title, None)?;
        let summary = ask("summary", "--summary", &given.summary, Some(&title))?;
        Ok((title, summary))
    }

    /// Asks for a date.
    fn day(
        &self,
        asked: Asked,
        given: Option<&str>,
        default: Option<Date>,
        dialogue: &mut Dialogue<'_>,
    ) -> Result<Date, Stop> {
        let words = &self.console.words;
        let default = default.map(|day| day.to_string());
        let fault = || words.find("form-date", None).unwrap_or_default();
        let text = dialogue.text(
            Question {
                words: asked.0,
                option: asked.1,
                about: "",
                given,
                default: default.as_deref(),
            },
            &|text| crate::model::parse_date(text).is_none().then(fault),
        )?;
        crate::model::parse_date(&text).ok_or(Stop::Missing(asked.1))
    }
}

/// Asks for the issuer, unless there is only one.
fn issuer(
    given: Option<&str>,
    desk: &Desk<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<String, Stop> {
    let choices = desk.choices(RecordKind::Issuer);
    let only = choices.first().filter(|_| choices.len() == 1);
    let only = only.map(|choice| choice.id.clone());
    let question = Question {
        words: "record-issuer",
        option: "--issuer",
        about: "",
        given: given.or(only.as_deref()),
        default: None,
    };
    dialogue.one(question, &choices)
}

/// Asks for any number of choices.
fn list(
    asked: Asked,
    given: Option<&str>,
    choices: &[Choice],
    dialogue: &mut Dialogue<'_>,
) -> Result<Vec<String>, Stop> {
    if choices.is_empty() && given.is_none() {
        return Ok(Vec::new());
    }
    let question = Question {
        words: asked.0,
        option: asked.1,
        about: "",
        given,
        default: Some(""),
    };
    dialogue.many(question, choices)
}

/// Asks for at least one choice.
fn list_of(
    asked: Asked,
    given: Option<&str>,
    choices: &[Choice],
    dialogue: &mut Dialogue<'_>,
) -> Result<Vec<String>, Stop> {
    let only = choices.first().filter(|_| choices.len() == 1);
    let only = only.map(|choice| choice.id.clone());
    let question = Question {
        words: asked.0,
        option: asked.1,
        about: "",
        given,
        default: only.as_deref(),
    };
    let chosen = dialogue.many(question, choices)?;
    match chosen.is_empty() {
        true => Err(Stop::Missing(asked.1)),
        false => Ok(chosen),
    }
}

/// Asks for a record by number or id, or for a new one by name.
fn known_or_new(
    asked: Asked,
    file: &'static str,
    given: Option<&str>,
    known: &[Choice],
    desk: &Desk<'_>,
    dialogue: &mut Dialogue<'_>,
) -> Result<(String, With), Stop> {
    let words = &desk.console.words;
    let (id, name) = match given.and_then(|given| given.split_once('=')) {
        Some((id, name)) => (Some(id), Some(name)),
        None => (None, given),
    };
    let question = Question {
        words: asked.0,
        option: asked.1,
        about: "",
        given: name,
        default: None,
    };
    let answer = dialogue.open(question, known, &|text| ending::empty(text, words))?;
    if known.iter().any(|choice| choice.id == answer) {
        return Ok((answer, None));
    }
    let made = crate::edit::ids::from_name(&answer);
    if made.is_none() && id.is_none() && !dialogue.is_asking() {
        let values = [("option", asked.1.into()), ("found", answer.into())];
        return Err(Stop::Wrong(words.say("answer-no-id", values)));
    }
    let id = ending::id(
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
