//! `greenlist init`: creates the content of a new site.

use std::path::Path;

use super::args::InitArgs;
use super::console::Console;
use super::dialogue::{Dialogue, Prompt, PromptError};
use super::exit_status::CommandStatus;
use super::{prompts, schema};
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::edit::ids;
use crate::edit::starter::{self, LANGUAGES, SiteStarter, StarterLanguage};
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::model::Slug;
use crate::pipeline;
use crate::report::Messages;

/// Asks for the settings of a site and writes it; existing files are not changed.
pub(super) fn run(arguments: &InitArgs, console: &Console) -> Result<CommandStatus, Error> {
    let words = &console.messages;
    let folder = &arguments.folder;
    if folder.join("content").exists() {
        let path = display_path(folder).display().to_string();
        console.usage_error(&words.say("init-there-is-content", [("path", path.into())]));
        return Ok(CommandStatus::Usage);
    }
    let mut dialogue = console.dialogue(arguments.yes);
    // Every setting has a default, but a site must not be created by accident.
    let is_told = arguments.yes || arguments.languages.is_some() || !arguments.titles.is_empty();
    if !is_told && !dialogue.is_interactive() {
        return Ok(prompts::report_stop(
            &PromptError::Missing("--yes"),
            console,
        ));
    }
    let start = match ask(arguments, &mut dialogue, console) {
        Ok(start) => start,
        Err(stop) => return Ok(prompts::report_stop(&stop, console)),
    };
    drop(dialogue);
    let mut changes = FileChanges::new();
    for (path, text) in starter::files(&start, words) {
        let path = folder.join(path);
        // Keep existing editor settings.
        let is_content = path.starts_with(folder.join("content"));
        if is_content || path.symlink_metadata().is_err() {
            changes.write(path, text);
        }
    }
    changes.apply()?;
    let schemas = schema::folder(folder);
    if !schemas.exists()
        && let Some(catalog) = pipeline::catalog(folder, BodyPolicy::Drop, &mut Diagnostics::new())?
    {
        let mut changes = FileChanges::new();
        schema::add(&mut changes, &schemas, &catalog, &console.language, words)?;
        changes.apply()?;
    }
    let path = display_path(folder).display().to_string();
    let mut lines = vec![words.say("init-made", [("path", path.as_str().into())])];
    if display_path(folder) != Path::new(".") {
        let path = match path.contains(char::is_whitespace) {
            true => format!("\"{path}\""),
            false => path,
        };
        lines.push(words.say("init-enter", [("path", path.into())]));
    }
    lines.push(words.say("init-next", []));
    console.summary(lines);
    Ok(CommandStatus::Done)
}

fn display_path(folder: &Path) -> &Path {
    match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    }
}

fn ask(
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    console: &Console,
) -> Result<SiteStarter, PromptError> {
    let words = &console.messages;
    let languages = languages(arguments, dialogue, console)?;
    let titles = titles(arguments, dialogue, &languages, words)?;
    let issuers = issuers(arguments, dialogue, words)?;
    let zone = languages.first().map_or("UTC", |spoken| spoken.time_zone);
    let time_zone = dialogue.text(
        Prompt {
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
    Ok(SiteStarter {
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
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    console: &Console,
) -> Result<Vec<&'static StarterLanguage>, PromptError> {
    let own = LANGUAGES
        .iter()
        .find(|spoken| console.language.starts_with(spoken.tag))
        .map_or("en", |spoken| spoken.tag);
    let choices: Vec<_> = LANGUAGES
        .iter()
        .map(|spoken| super::dialogue::PromptChoice {
            id: spoken.tag.to_owned(),
            label: spoken.name.to_owned(),
        })
        .collect();
    let chosen = dialogue.choose_many(
        Prompt {
            words: "languages",
            option: "--languages",
            about: "",
            given: arguments.languages.as_deref(),
            default: Some(own),
        },
        &choices,
    )?;
    let mut languages: Vec<&StarterLanguage> = Vec::new();
    for tag in chosen {
        let spoken = LANGUAGES.iter().find(|spoken| spoken.tag == tag);
        let is_new = languages.iter().all(|known| known.tag != tag);
        languages.extend(spoken.filter(|_| is_new));
    }
    match languages.is_empty() {
        true => Err(PromptError::Missing("--languages")),
        false => Ok(languages),
    }
}

/// The title in each language.
fn titles(
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    languages: &[&StarterLanguage],
    words: &Messages,
) -> Result<Vec<String>, PromptError> {
    let given = |spoken: &StarterLanguage, is_source: bool| {
        let mut titles = arguments.titles.iter();
        titles.find_map(|title| match tagged(title) {
            Some((tag, title)) => (tag == spoken.tag).then_some(title),
            None => is_source.then_some(title.as_str()),
        })
    };
    let mut titles = Vec::new();
    for (index, spoken) in languages.iter().enumerate() {
        titles.push(dialogue.text(
            Prompt {
                words: "title",
                option: "--title",
                about: spoken.name,
                given: given(spoken, index == 0),
                default: Some(spoken.title),
            },
            &|title| prompts::empty_error(title, words),
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
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    words: &Messages,
) -> Result<Vec<(String, String)>, PromptError> {
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
            Prompt {
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
        let id = prompts::id(
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
