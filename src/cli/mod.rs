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
//! | `build`, `check`, `audit`, `bench` | one file a command |

mod args;
mod audit;
mod base_url;
mod bench;
mod build;
mod check;
mod console;
mod environment;
mod faults;
mod progress;
mod status;

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
        Command::Audit(audit) => &audit.shared,
        Command::Bench(_) => &measure,
    };
    let environment = Environment::read();
    let console = Console::new(shared, &environment);
    let result = match command {
        Command::Build(build) => build::run(build, &console),
        Command::Check(check) => check::run(check, &console),
        Command::Audit(audit) => audit::run(audit, &console, &environment),
        Command::Bench(bench) => bench::run(bench),
    };
    result.unwrap_or_else(|error| {
        console.machine(&error);
        Status::of(&error)
    })
}
