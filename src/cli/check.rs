//! `greenlist check`: reports all diagnostics.

use super::args::{Check, Meaning, Report};
use super::console::Console;
use super::faults::Faults;
use super::status::Status;
use crate::diagnostic::{Code, Diagnostics, nearest};
use crate::error::Error;
use crate::pipeline::{self, Request};
use crate::report::{Words, explain, listing};
use crate::world::World;

/// Checks the content and prints the diagnostics, or explains codes.
pub(super) fn run(arguments: &Check, console: &Console) -> Result<Status, Error> {
    if let Some(meaning) = &arguments.explain {
        return explain(meaning, console);
    }
    let root = &arguments.shared.root;
    let mut diagnostics = Diagnostics::new();
    let checked = rayon::in_place_scope(|scope| {
        // The messages are needed at the end, and at the beginning there are idle threads.
        scope.spawn(|_| console.words.prepare());
        check(arguments, console, &mut diagnostics)
    });
    let faults = Faults::new(&diagnostics);
    let words = &console.words;
    match arguments.format {
        Report::Text => console.faults(faults.explained(root, console)),
        Report::Json => console.output(&listing::json(faults.sorted(), words))?,
        Report::Sarif => console.output(&listing::sarif(faults.sorted(), root, words))?,
        Report::Github => console.output(&listing::github(faults.sorted(), root, words))?,
    }
    // The process ends now; freeing the memory piece by piece would only take time.
    std::mem::forget(checked?);
    let fails = faults.has_errors() || (arguments.strict && faults.has_warnings());
    let counted = [faults.counted(words)];
    match (fails, arguments.format) {
        (true, _) => console.faults(counted),
        (false, Report::Text) => console.summary(counted),
        // In the machine-readable formats only the document is printed.
        (false, Report::Json | Report::Sarif | Report::Github) => {}
    }
    Ok(match fails {
        true => Status::ContentFaults,
        false => Status::Done,
    })
}

/// Explains one code, or all of them.
fn explain(meaning: &Meaning, console: &Console) -> Result<Status, Error> {
    let words = &console.words;
    match meaning {
        Meaning::Of(code) => console.output(&explain::entry(*code, words))?,
        Meaning::Everything => console.output(&explain::page(words))?,
        Meaning::Unknown(found) => {
            console.refusal(&unknown(found, words));
            return Ok(Status::Usage);
        }
    }
    Ok(Status::Done)
}

/// The error message for an unknown code, with the nearest known one.
fn unknown(found: &str, words: &Words) -> String {
    let what = words.say("handbook-unknown", [("found", found.into())]);
    let names = Code::ALL.iter().map(|code| code.name());
    let instead = match nearest(found, names) {
        Some(nearest) => words.say("error-nearest-name", [("nearest", nearest.into())]),
        None => words.say("handbook-all", []),
    };
    format!("{what}{}{instead}", words.say("between", []))
}

/// Runs the pipeline under a progress bar, which is removed before anything else is printed.
fn check(
    arguments: &Check,
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
