//! `greenlist init`: creates the content of a new site.

use std::path::Path;

use super::args::Init;
use super::console::Console;
use super::dialogue::{Dialogue, Question, Stop};
use super::status::Status;
use super::{ending, schema};
use crate::diagnostic::Diagnostics;
use crate::edit::Changes;
use crate::edit::ids;
use crate::edit::starter::{self, LANGUAGES, Spoken, Start};
use crate::error::Error;
use crate::load::Bodies;
use crate::model::Slug;
use crate::pipeline;
use crate::report::Words;

/// Asks for the settings of a site and writes it; existing files are not changed.
pub(super) fn run(arguments: &Init, console: &Console) -> Result<Status, Error> {
    let words = &console.words;
    let folder = &arguments.folder;
    if folder.join("content").exists() {
        let path = shown(folder).display().to_string();
        console.refusal(&words.say("init-there-is-content", [("path", path.into())]));
        return Ok(Status::Usage);
    }
    let mut dialogue = console.dialogue(arguments.yes);
    // Every setting has a default, but a site must not be created by accident.
    let is_told = arguments.yes || arguments.languages.is_some() || !arguments.titles.is_empty();
    if !is_told && !dialogue.is_asking() {
        return Ok(ending::stopped(&Stop::Missing("--yes"), console));
    }
    let start = match ask(arguments, &mut dialogue, console) {
        Ok(start) => start,
        Err(stop) => return Ok(ending::stopped(&stop, console)),
    };
    drop(dialogue);
    let mut changes = Changes::new();
    for (path, text) in starter::files(&start, words) {
        let path = folder.join(path);
        // Keep existing editor settings.
        let is_content = path.starts_with(folder.join("content"));
        if is_content || path.symlink_metadata().is_err() {
            changes.write(path, text);
        }
    }
    changes.make()?;
    let schemas = schema::folder(folder);
    if !schemas.exists()
        && let Some(catalog) = pipeline::catalog(folder, Bodies::Drop, &mut Diagnostics::new())?
    {
        let mut changes = Changes::new();
        schema::add(&mut changes, &schemas, &catalog, &console.language, words)?;
        changes.make()?;
    }
    let path = shown(folder).display().to_string();
    let mut lines = vec![words.say("init-made", [("path", path.as_str().into())])];
    if shown(folder) != Path::new(".") {
        let path = match path.contains(char::is_whitespace) {
            true => format!("\"{path}\""),
            false => path,
        };
        lines.push(words.say("init-enter", [("path", path.into())]));
    }
    lines.push(words.say("init-next", []));
    console.summary(lines);
    Ok(Status::Done)
}

fn shown(folder: &Path) -> &Path {
    match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    }
}

fn ask(arguments: &Init, dialogue: &mut Dialogue<'_>, console: &Console) -> Result<Start, Stop> {
    let words = &console.words;
    let languages = languages(arguments, dialogue, console)?;
    let titles = titles(arguments, dialogue, &languages, words)?;
    let issuers = issuers(arguments, dialogue, words)?;
    let zone = languages.first().map_or("UTC", |spoken| spoken.time_zone);
    let time_zone = dialogue.text(
        Question {
            words: "time-zone",
            option: "--time-zone",
            about: "",
            given: arguments.time_zone.as_deref(),
            default: Some(zone),
        },
        &|zone| {
            let unknown = jiff::tz::TimeZone::get(zone).is_err();
            unknown.then(|| words.say("answer-time-zone", []))
        },
    )?;
    Ok(Start {
        languages: languages
            .iter()
            .map(|spoken| spoken.tag.to_owned())
            .collect(),
        titles,
        issuers,
        time_zone,
    })
}

/// The languages, the source language first; by default the system language.
fn languages(
    arguments: &Init,
    dialogue: &mut Dialogue<'_>,
    console: &Console,
) -> Result<Vec<&'static Spoken>, Stop> {
    let own = LANGUAGES
        .iter()
        .find(|spoken| console.language.starts_with(spoken.tag))
        .map_or("en", |spoken| spoken.tag);
    let choices: Vec<_> = LANGUAGES
        .iter()
        .map(|spoken| super::dialogue::Choice {
            id: spoken.tag.to_owned(),
            label: spoken.name.to_owned(),
        })
        .collect();
    let chosen = dialogue.many(
        Question {
            words: "languages",
            option: "--languages",
            about: "",
            given: arguments.languages.as_deref(),
            default: Some(own),
        },
        &choices,
    )?;
    let mut languages: Vec<&Spoken> = Vec::new();
    for tag in chosen {
        let spoken = LANGUAGES.iter().find(|spoken| spoken.tag == tag);
        let is_new = languages.iter().all(|known| known.tag != tag);
        languages.extend(spoken.filter(|_| is_new));
    }
    match languages.is_empty() {
        true => Err(Stop::Missing("--languages")),
        false => Ok(languages),
    }
}

/// The title in each language.
fn titles(
    arguments: &Init,
    dialogue: &mut Dialogue<'_>,
    languages: &[&Spoken],
    words: &Words,
) -> Result<Vec<String>, Stop> {
    let given = |spoken: &Spoken, is_source: bool| {
        let mut titles = arguments.titles.iter();
        titles.find_map(|title| match tagged(title) {
            Some((tag, title)) => (tag == spoken.tag).then_some(title),
            None => is_source.then_some(title.as_str()),
        })
    };
    let mut titles = Vec::new();
    for (index, spoken) in languages.iter().enumerate() {
        titles.push(dialogue.text(
            Question {
                words: "title",
                option: "--title",
                about: spoken.name,
                given: given(spoken, index == 0),
                default: Some(spoken.title),
            },
            &|title| ending::empty(title, words),
        )?);
    }
    Ok(titles)
}

/// Splits `en=TITLE`; if `en` is not a known language, the `=` is part of the title.
fn tagged(title: &str) -> Option<(&str, &str)> {
    let (tag, title) = title.split_once('=')?;
    LANGUAGES
        .iter()
        .any(|spoken| spoken.tag == tag)
        .then_some((tag, title))
}

/// The issuers, the highest first.
fn issuers(
    arguments: &Init,
    dialogue: &mut Dialogue<'_>,
    words: &Words,
) -> Result<Vec<(String, String)>, Stop> {
    let mut issuers: Vec<(String, String)> = Vec::new();
    loop {
        let given = arguments.issuers.get(issuers.len());
        if given.is_none() && !arguments.issuers.is_empty() {
            return Ok(issuers);
        }
        let (id, name) = match given.and_then(|given| given.split_once('=')) {
            Some((id, name)) => (Some(id), Some(name)),
            None => (None, given.map(String::as_str)),
        };
        let first = words.say("init-first-issuer", []);
        // After the first issuer, an empty line ends the list.
        let name = dialogue.text(
            Question {
                words: if issuers.is_empty() {
                    "issuer"
                } else {
                    "next-issuer"
                },
                option: "--issuer",
                about: "",
                given: name,
                default: Some(if issuers.is_empty() { &first } else { "" }),
            },
            &|_| None,
        )?;
        if name.is_empty() {
            return Ok(issuers);
        }
        let made = match name == first {
            true => Slug::new("office"),
            false => ids::from_name(&name),
        };
        let taken: Vec<&str> = issuers.iter().map(|(id, _)| id.as_str()).collect();
        let id = ending::id(
            dialogue,
            "--issuer ID=NAME",
            id,
            made.as_ref(),
            &name,
            words,
            &|id| taken.contains(&id),
        )?;
        issuers.push((id, name));
    }
}
