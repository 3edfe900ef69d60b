//! `greenlist check`: reports all diagnostics.

use super::args::{CheckArgs, CheckFormat, ExplainedCode};
use super::console::Console;
use super::diagnostics::SortedDiagnostics;
use super::exit_status::CommandStatus;
use crate::diagnostic::{Code, Diagnostics, nearest};
use crate::error::Error;
use crate::pipeline::{self, Request};
use crate::report::{Messages, explain, formats};
use crate::world::World;

/// Checks the content and prints the diagnostics, or explains codes.
pub(super) fn run(arguments: &CheckArgs, console: &Console) -> Result<CommandStatus, Error> {
    if let Some(meaning) = &arguments.explain {
        return explain(meaning, console);
    }
    let root = &arguments.shared.root;
    let mut diagnostics = Diagnostics::new();
    let checked = rayon::in_place_scope(|scope| {
        // The messages are needed at the end, and at the beginning there are idle threads.
        scope.spawn(|_| console.messages.prepare());
        check(arguments, console, &mut diagnostics)
    });
    let faults = SortedDiagnostics::new(&diagnostics);
    let words = &console.messages;
    match arguments.format {
        CheckFormat::Text => console.diagnostics(faults.with_source_lines(root, console)),
        CheckFormat::Json => console.output(&formats::json(faults.sorted(), words))?,
        CheckFormat::Sarif => console.output(&formats::sarif(faults.sorted(), root, words))?,
        CheckFormat::Github => console.output(&formats::github(faults.sorted(), root, words))?,
    }
    // The process ends now; freeing the memory piece by piece would only take time.
    std::mem::forget(checked?);
    let fails = faults.has_errors() || (arguments.strict && faults.has_warnings());
    let counted = [faults.counts(words)];
    match (fails, arguments.format) {
        (true, _) => console.diagnostics(counted),
        (false, CheckFormat::Text) => console.summary(counted),
        // In the machine-readable formats only the document is printed.
        (false, CheckFormat::Json | CheckFormat::Sarif | CheckFormat::Github) => {}
    }
    Ok(match fails {
        true => CommandStatus::ContentErrors,
        false => CommandStatus::Done,
    })
}

/// Explains one code, or all of them.
fn explain(meaning: &ExplainedCode, console: &Console) -> Result<CommandStatus, Error> {
    let words = &console.messages;
    match meaning {
        ExplainedCode::Of(code) => console.output(&explain::explanation_page(*code, words))?,
        ExplainedCode::Everything => console.output(&explain::page(words))?,
        ExplainedCode::Unknown(found) => {
            console.usage_error(&unknown(found, words));
            return Ok(CommandStatus::Usage);
        }
    }
    Ok(CommandStatus::Done)
}

/// The error message for an unknown code, with the nearest known one.
fn unknown(found: &str, words: &Messages) -> String {
    let what = words.say("codes-unknown", [("found", found.into())]);
    let names = Code::ALL.iter().map(|code| code.name());
    let instead = match nearest(found, names) {
        Some(nearest) => words.say("error-nearest-name", [("nearest", nearest.into())]),
        None => words.say("codes-all", []),
    };
    format!("{what}{}{instead}", words.say("between", []))
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
        now: console.now,
        base_url: None,
        languages: Vec::new(),
        progress: &bar,
    };
    pipeline::check(&request, diagnostics)
}
