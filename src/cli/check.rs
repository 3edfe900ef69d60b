//! `greenlist check`: reports all diagnostics.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{CheckArgs, CheckFormat, ExplainedCode};
use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::held_back;
use crate::diagnostic::{Code, Diagnostics, nearest};
use crate::error::Error;
use crate::model::Drafts;
use crate::pipeline::{self, Request};
use crate::project::project_path;
use crate::report::{Messages, explain, formats};
use crate::world::World;

/// Checks the content and prints the diagnostics, or explains codes.
pub(super) fn run(arguments: &CheckArgs, console: &Console) -> CommandResult {
    if let Some(code) = &arguments.explain {
        return explain(code, console);
    }
    let root = &arguments.shared.root;
    let messages = &console.messages;
    let files = named_files(root, &arguments.files)
        .map_err(|path| CommandStop::Usage(console.path_message("check-no-file", path)))?;
    let mut diagnostics = Diagnostics::new();
    let checked = check(arguments, console, &mut diagnostics);
    let (sorted, errors_elsewhere) = SortedDiagnostics::new(&diagnostics).in_files(&files);
    match arguments.format {
        CheckFormat::Text => console.diagnostics(sorted.with_source_lines(root, console)),
        CheckFormat::Json => console.output(&formats::json(&sorted.of_run(), messages))?,
        CheckFormat::Sarif => console.output(&formats::sarif(&sorted.of_run(), root, messages))?,
        CheckFormat::Github => {
            console.output(&formats::github(&sorted.listed(), root, messages))?
        }
    }
    let checked = checked?;
    if arguments.accepted && arguments.format == CheckFormat::Text {
        console.output(&sorted.accepted_list(messages))?;
    }
    let waiting = checked
        .as_ref()
        .map(|world| world.catalog.count_held_back());
    let waiting = waiting.map(|counts| held_back::lines(counts, messages));
    // The process ends now; freeing the memory piece by piece would only take time.
    std::mem::forget(checked);
    let elsewhere = [("count", errors_elsewhere.into())];
    let elsewhere = (errors_elsewhere > 0).then(|| messages.say("check-elsewhere", elsewhere));
    let fails =
        sorted.has_errors() || elsewhere.is_some() || (arguments.strict && sorted.has_warnings());
    let counted = [sorted.counts(messages)]
        .into_iter()
        .chain(elsewhere)
        .chain(waiting.into_iter().flatten());
    match (fails, arguments.format) {
        (true, _) => console.diagnostics(counted),
        (false, CheckFormat::Text) => console.summary(counted),
        // In the machine-readable formats only the document is printed.
        (false, CheckFormat::Json | CheckFormat::Sarif | CheckFormat::Github) => {}
    }
    match fails {
        true => Err(CommandStop::ContentErrors),
        false => Ok(CommandStatus::Done),
    }
}

/// Files and folders as diagnostics name them, or the first one that is none of the site's.
fn named_files<'a>(root: &Path, named: &'a [PathBuf]) -> Result<Vec<Arc<str>>, &'a Path> {
    let root = root.canonicalize().unwrap_or_default();
    let found = named.iter().map(|path| {
        let real = path.canonicalize().map_err(|_| path.as_path())?;
        let inside = real.strip_prefix(&root).map_err(|_| path.as_path())?;
        Ok(project_path(Path::new(""), inside))
    });
    found.collect()
}

/// Explains one code, or all of them.
fn explain(code: &ExplainedCode, console: &Console) -> CommandResult {
    let messages = &console.messages;
    console.output(&match code {
        ExplainedCode::Of(code) => explain::explanation_page(*code, messages),
        ExplainedCode::Everything => explain::page(messages),
        ExplainedCode::Unknown(found) => {
            return Err(CommandStop::Usage(unknown(found, messages)));
        }
    })?;
    Ok(CommandStatus::Done)
}

/// The error message for an unknown code, with the nearest known one.
fn unknown(found: &str, messages: &Messages) -> String {
    let sentence = messages.say("codes-unknown", [("found", found.into())]);
    let names = Code::ALL.iter().map(|code| code.name());
    let help = match nearest(found, names) {
        Some(nearest) => messages.did_you_mean(nearest),
        None => messages.say("codes-all", []),
    };
    messages.join([sentence, help])
}

/// Runs the pipeline under a progress bar, which is removed before anything else is printed.
fn check(
    arguments: &CheckArgs,
    console: &Console,
    diagnostics: &mut Diagnostics,
) -> Result<Option<World>, Error> {
    let bar = console.bar();
    let request = Request {
        search: true,
        root: &arguments.shared.root,
        on: arguments.shared.on,
        drafts: Drafts::HeldBack,
        now: console.now,
        base_url: None,
        languages: Vec::new(),
        progress: &bar,
    };
    pipeline::check(&request, diagnostics)
}
