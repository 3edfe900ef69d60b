//! `greenlist check`: looks for faults and explains each.

use super::args::Check;
use super::console::Console;
use super::faults::Faults;
use super::status::Status;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::pipeline::{self, Request};

/// Checks and tells all that was found.
pub(super) fn run(arguments: &Check, console: &Console) -> Result<Status, Error> {
    let root = &arguments.shared.root;
    let mut diagnostics = Diagnostics::new();
    let checked = check(arguments, console, &mut diagnostics);
    let faults = Faults::new(&diagnostics);
    console.faults(faults.explained(root, console));
    checked?;
    let counted = [faults.counted(&console.words)];
    if faults.has_errors() {
        console.faults(counted);
        Ok(Status::ContentFaults)
    } else {
        console.summary(counted);
        Ok(Status::Done)
    }
}

/// Runs the pipeline under a progress bar, which is gone before anything else is printed.
fn check(arguments: &Check, console: &Console, diagnostics: &mut Diagnostics) -> Result<(), Error> {
    let bar = console.bar();
    let request = Request {
        memory: None,
        root: &arguments.shared.root,
        on: arguments.shared.on,
        now: console.now,
        base_url: None,
        languages: Vec::new(),
        progress: &bar,
    };
    pipeline::check(&request, diagnostics)
}
