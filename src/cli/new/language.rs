//! `greenlist new language`: adds a language to the site, or new messages to the file with its words of pages.

use std::path::Path;

use super::{NewRecordContext, Prompt, PromptError};
use crate::cli::args::NewLanguageArgs;
use crate::cli::console::{Console, without_dot};
use crate::cli::exit_status::{CommandResult, CommandStatus, CommandStop};
use crate::cli::page_words;
use crate::cli::schema;
use crate::diagnostic::{Code, Diagnostics};
use crate::edit::{FileChanges, starter, with_language};
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::locale::find_language;
use crate::pipeline;
use crate::project::{FileKind, text_to_edit};
use crate::theme::is_default_language;

/// Adds what is missing; a translation that exists is never changed.
pub(super) fn run(
    arguments: &NewLanguageArgs,
    context: &mut NewRecordContext<'_>,
) -> CommandResult {
    let (root, console) = (context.root, context.console);
    let messages = &console.messages;
    let tag = loop {
        match ask(arguments, context) {
            Err(PromptError::Back) => {}
            asked => break asked?,
        }
    };
    let mut changes = FileChanges::new();
    let mut lines = Vec::new();
    let site = &context.catalog.site;
    let mut languages = site.languages.iter();
    if !languages.any(|language| language.tag.eq_ignore_ascii_case(&tag)) {
        let path = FileKind::Site.path(root);
        let text = text_to_edit(root, &path)?;
        let text = text.and_then(|text| with_language(&text, &tag, starter::locale(&tag)));
        let text = text.ok_or_else(|| {
            CommandStop::Usage(console.path_message("new-cannot-add", without_dot(&path)))
        })?;
        let values = [
            ("language", tag.as_str().into()),
            ("path", without_dot(&path).display().to_string().into()),
        ];
        lines.push(messages.say("language-added", values));
        changes.write(path, text);
    }
    if !is_default_language(&tag) {
        let english = page_words::english(root, site)?;
        lines.extend(page_words::write_missing(
            root,
            &tag,
            &english,
            console,
            &mut changes,
        )?);
    }
    if lines.is_empty() {
        let language = [("language", tag.as_str().into())];
        console.summary([messages.say("language-complete", language)]);
        return Ok(CommandStatus::Done);
    }
    changes.apply()?;
    schema::refresh(root, console)?;
    lines.extend(missing_labels(root, &tag, console)?);
    lines.push(messages.say("language-next", [("language", tag.into())]));
    console.summary(lines);
    Ok(CommandStatus::Done)
}

fn ask(
    arguments: &NewLanguageArgs,
    context: &mut NewRecordContext<'_>,
) -> Result<String, PromptError> {
    let messages = &context.console.messages;
    let reader = &context.console.language;
    let prompt = Prompt::new("language", "LANGUAGE", arguments.tag.as_deref());
    context.dialogue.value(prompt, &|line| {
        let unknown = || messages.say("answer-no-language", [("found", line.into())]);
        find_language(line, reader).ok_or_else(unknown)
    })
}

/// The labels that the language needs before the site can be built, with their places.
fn missing_labels(root: &Path, tag: &str, console: &Console) -> Result<Vec<String>, Error> {
    let mut found = Diagnostics::new();
    pipeline::catalog(root, BodyPolicy::Drop, &mut found)?;
    let places: Vec<String> = found
        .sorted()
        .into_iter()
        .filter(|fault| fault.code == Code::MissingLabel && fault.argument("language") == Some(tag))
        .map(|fault| {
            let origin = &fault.origin;
            let field = fault.argument("field").unwrap_or_default();
            format!(
                "  {}:{}:{} {field}",
                origin.file, origin.line, origin.column
            )
        })
        .collect();
    if places.is_empty() {
        return Ok(places);
    }
    let values = [("count", places.len().into()), ("language", tag.into())];
    let head = console.messages.say("language-labels", values);
    Ok([head].into_iter().chain(places).collect())
}
