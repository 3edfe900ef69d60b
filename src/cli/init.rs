//! `greenlist init`: creates the content of a new site.

use std::path::Path;

use super::args::InitArgs;
use super::console::Console;
use super::dialogue::{Dialogue, Prompt, PromptChoice, PromptError};
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::page_words;
use super::schema;
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::edit::ids;
use crate::edit::starter::{self, LANGUAGES, SiteStarter};
use crate::load::BodyPolicy;
use crate::locale::{find_language, language_name};
use crate::model::Slug;
use crate::pipeline;
use crate::project::content_folder;
use crate::theme::is_default_language;

/// Asks for the settings of a site and writes it; existing files are not changed.
pub(super) fn run(arguments: &InitArgs, console: &Console) -> CommandResult {
    let messages = &console.messages;
    let folder = &arguments.folder;
    let display_path = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    if content_folder(folder).exists() {
        let error = console.path_message("init-there-is-content", display_path);
        return Err(CommandStop::Usage(error));
    }
    let mut dialogue = console.dialogue(arguments.yes);
    // Every setting has a default, but a site must not be created by accident.
    let is_intended =
        arguments.yes || arguments.languages.is_some() || !arguments.titles.is_empty();
    if !is_intended && !dialogue.is_interactive() {
        return Err(PromptError::Missing("--yes").into());
    }
    let site = loop {
        match ask(arguments, &mut dialogue, console) {
            Err(PromptError::Back) => {}
            asked => break asked?,
        }
    };
    drop(dialogue);
    let mut changes = FileChanges::new();
    for (path, text) in starter::files(&site, messages) {
        let path = folder.join(path);
        // Keep existing editor settings.
        let is_content = path.starts_with(content_folder(folder));
        if is_content || path.symlink_metadata().is_err() {
            changes.write(path, text);
        }
    }
    let languages = site.languages.iter();
    let own = languages.filter(|tag| !starter::is_starter_language(tag));
    let own: Vec<&str> = own.map(String::as_str).collect();
    let mut remarks = Vec::new();
    let english = page_words::default_english();
    for tag in own.iter().filter(|tag| !is_default_language(tag)) {
        let path = page_words::path(folder, tag);
        let shown = console.path_message("init-words", &path);
        if path.symlink_metadata().is_err() {
            changes.write(path, page_words::file(tag, &english, console));
        }
        remarks.push(shown);
    }
    if !own.is_empty() {
        remarks.push(messages.say("init-labels", [("language", own.join(", ").into())]));
    }
    changes.apply()?;
    let schemas = schema::folder(folder);
    if !schemas.exists()
        && let Some(catalog) = pipeline::catalog(folder, BodyPolicy::Drop, &mut Diagnostics::new())?
    {
        schema::write(&schemas, &catalog, console)?;
    }
    let mut lines = vec![console.path_message("init-made", display_path)];
    if display_path != Path::new(".") {
        let path = display_path.display().to_string();
        let path = match path.contains(char::is_whitespace) {
            true => format!("\"{path}\""),
            false => path,
        };
        lines.push(messages.say("init-enter", [("path", path.into())]));
    }
    lines.extend(remarks);
    lines.push(messages.say("init-next", []));
    console.summary(lines);
    Ok(CommandStatus::Done)
}

fn ask(
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    console: &Console,
) -> Result<SiteStarter, PromptError> {
    let messages = &console.messages;
    let languages = languages(arguments, dialogue, console)?;
    let titles = titles(arguments, dialogue, &languages)?;
    let first_issuer = messages.say("init-first-issuer", []);
    let issuers = issuers(arguments, dialogue, &first_issuer)?;
    let zone = languages
        .first()
        .map_or("UTC", |language| language.time_zone);
    let prompt = Prompt::new("time-zone", "--time-zone", arguments.time_zone.as_deref());
    let time_zone = dialogue.text(prompt.or(zone), &|zone| {
        let is_unknown = jiff::tz::TimeZone::get(zone).is_err();
        is_unknown.then(|| messages.say("answer-time-zone", []))
    })?;
    let tags = languages.iter().map(|language| language.tag.clone());
    Ok(SiteStarter {
        languages: tags.collect(),
        titles,
        issuers,
        time_zone,
    })
}

/// A language of the new site.
struct InitLanguage {
    tag: String,
    /// Its name in the language itself.
    name: String,
    /// The default title.
    title: &'static str,
    /// The default time zone.
    time_zone: &'static str,
}

impl InitLanguage {
    /// The defaults of a language of the program, or those for any other.
    fn new(tag: String) -> Self {
        let mut known = LANGUAGES.iter();
        match known.find(|language| language.tag == tag) {
            Some(language) => Self {
                tag,
                name: language.name.to_owned(),
                title: language.title,
                time_zone: language.time_zone,
            },
            None => Self {
                name: language_name(&tag, &tag).unwrap_or_else(|| tag.clone()),
                tag,
                title: OTHER_TITLE,
                time_zone: "UTC",
            },
        }
    }
}

/// The default title in a language without one of its own.
const OTHER_TITLE: &str = "Conferencing software check";

/// The languages, the source language first; by default the system language.
fn languages(
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    console: &Console,
) -> Result<Vec<InitLanguage>, PromptError> {
    let own = LANGUAGES
        .iter()
        .find(|language| console.language.starts_with(language.tag))
        .map_or("en", |language| language.tag);
    let choices: Vec<_> = LANGUAGES
        .iter()
        .map(|language| PromptChoice {
            id: language.tag.to_owned(),
            label: language.name.to_owned(),
        })
        .collect();
    let prompt = Prompt::new("languages", "--languages", arguments.languages.as_deref());
    let other = |text: &str| {
        let unknown = || {
            let found = [("found", text.into())];
            console.messages.say("answer-no-language", found)
        };
        find_language(text, &console.language).ok_or_else(unknown)
    };
    let mut languages: Vec<InitLanguage> = Vec::new();
    for tag in dialogue.choose_many_or(prompt.or(own), &choices, &other)? {
        if languages.iter().all(|known| known.tag != tag) {
            languages.push(InitLanguage::new(tag));
        }
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
    languages: &[InitLanguage],
) -> Result<Vec<String>, PromptError> {
    let given = |language: &InitLanguage, is_source: bool| {
        let mut titles = arguments.titles.iter();
        titles.find_map(|title| match tagged(title, languages) {
            Some((tag, title)) => (tag == language.tag).then_some(title),
            None => is_source.then_some(title.as_str()),
        })
    };
    let languages = languages.iter().enumerate();
    languages
        .map(|(index, language)| {
            let prompt = Prompt::new("title", "--title", given(language, index == 0));
            dialogue.required_text(prompt.about(&language.name).or(language.title))
        })
        .collect()
}

/// Splits `en=TITLE`; if `en` is not a known language, the `=` is part of the title.
fn tagged<'t>(title: &'t str, languages: &[InitLanguage]) -> Option<(&'t str, &'t str)> {
    let is_known = |tag: &str| {
        starter::is_starter_language(tag) || languages.iter().any(|language| language.tag == tag)
    };
    title.split_once('=').filter(|(tag, _)| is_known(tag))
}

/// The ids and names of the issuers, the highest first.
fn issuers(
    arguments: &InitArgs,
    dialogue: &mut Dialogue<'_>,
    first: &str,
) -> Result<Vec<(String, String)>, PromptError> {
    let mut issuers: Vec<(String, String)> = Vec::new();
    loop {
        let given = arguments.issuers.get(issuers.len());
        if given.is_none() && !arguments.issuers.is_empty() {
            return Ok(issuers);
        }
        // After the first issuer, an empty line ends the list.
        let (key, default) = match issuers.is_empty() {
            true => ("issuer", first),
            false => ("next-issuer", ""),
        };
        let mut prompt = Prompt::new(key, "--issuer", given.map(String::as_str)).or(default);
        let id = prompt.take_given_id();
        let name = dialogue.text(prompt, &|_| None)?;
        if name.is_empty() {
            return Ok(issuers);
        }
        let derived = match name == first {
            true => Slug::new("office"),
            false => ids::from_name(&name),
        };
        let prompt = Prompt::new("id", "--issuer ID=NAME", id).about(&name);
        let holder = |id: &str| {
            let mut others = issuers.iter();
            others.find_map(|(taken, name)| (taken == id).then(|| name.clone()))
        };
        let id = dialogue.id(prompt, derived.as_ref(), "issuer", &holder)?;
        issuers.push((id, name));
    }
}
