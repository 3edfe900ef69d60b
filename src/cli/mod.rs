//! The command line: arguments in, an exit status out.
//!
//! | file | idea |
//! |---|---|
//! | `args` | what can be asked for, and its help |
//! | `base_url`, `status` | one argument's rule; what the shell is told |
//! | `environment` | the variables that are read, once |
//! | `console` | the only printing and the only clock |
//! | `progress` | the bar on a terminal |
//! | `faults` | diagnostics, sorted and in words |
//! | `content` | the content that a question is about |
//! | `build`, `check`, `explain`, `diff`, `timeline`, `next_change`, `audit`, `bench` | one file a command |

mod args;
mod audit;
mod base_url;
mod bench;
mod build;
mod check;
mod console;
mod content;
mod diff;
mod environment;
mod explain;
mod faults;
mod next_change;
mod progress;
mod status;
mod timeline;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command, Shared};
use console::Console;
use environment::Environment;
use status::Status;

/// Runs the command that the arguments name; the first is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let status = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => obey(&arguments.command),
        Err(answer) => {
            console::answer(&answer);
            // Help and version come this way too, and are no faults.
            match answer.use_stderr() {
                true => Status::Usage,
                false => Status::Done,
            }
        }
    };
    status.into()
}

fn obey(command: &Command) -> Status {
    let measure = Shared::default();
    let shared = match command {
        Command::Build(build) => &build.shared,
        Command::Check(check) => &check.shared,
        Command::Explain(explain) => &explain.shared,
        Command::Diff(diff) => &diff.shared,
        Command::Timeline(timeline) => &timeline.shared,
        Command::NextChange(next) => &next.shared,
        Command::Audit(audit) => &audit.shared,
        Command::Bench(_) => &measure,
    };
    let console = Console::new(shared, &Environment::read());
    let result = match command {
        Command::Build(build) => build::run(build, &console),
        Command::Check(check) => check::run(check, &console),
        Command::Explain(explain) => explain::run(explain, &console),
        Command::Diff(diff) => diff::run(diff, &console),
        Command::Timeline(timeline) => timeline::run(timeline, &console),
        Command::NextChange(next) => next_change::run(next, &console),
        Command::Audit(audit) => audit::run(audit, &console),
        Command::Bench(bench) => bench::run(bench),
    };
    result.unwrap_or_else(|error| {
        console.machine(&error);
        Status::of(&error)
    })
}
