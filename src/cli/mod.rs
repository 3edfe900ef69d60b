//! The command line: runs a command and returns its exit status.
//!
//! | file | purpose |
//! |---|---|
//! | `args` | arguments and their help |
//! | `base_url`, `exit_status` | validates `--base-url`; exit statuses |
//! | `environment` | environment variables |
//! | `console` | all output, and the clock |
//! | `progress` | progress bar |
//! | `diagnostics` | diagnostics, sorted and formatted |
//! | `read_content` | reads the content for commands that query it |
//! | `build`, `check`, `explain`, `diff`, `timeline`, `next_change`, `audit` | one command each |
//! | `dialogue`, `prompts` | prompts; shared checks of answers |
//! | `init`, `new`, `schema`, `fmt`, `rename`, `serve`, `translate`, `theme`, `completions` | one command each: editing, shells and manuals |

mod args;
mod audit;
mod base_url;
mod build;
mod check;
mod completions;
mod console;
mod diagnostics;
mod dialogue;
mod diff;
mod environment;
mod exit_status;
mod explain;
mod fmt;
mod init;
mod new;
mod next_change;
mod progress;
mod prompts;
mod read_content;
mod rename;
mod schema;
mod serve;
mod theme;
mod timeline;
mod translate;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command, DisplayArgs, LanguageArgs, ThemeAct};
use console::Console;
use environment::Environment;
use exit_status::CommandStatus;

/// Runs the command in `arguments`, of which the first is the name of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let status = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => run_command(&arguments.command),
        Err(answer) => {
            console::print_clap_error(&answer);
            // --help and --version are reported as errors by clap, too.
            match answer.use_stderr() {
                true => CommandStatus::Usage,
                false => CommandStatus::Done,
            }
        }
    };
    status.into()
}

fn run_command(command: &Command) -> CommandStatus {
    let console = match command {
        Command::Build(build) => console(build.shared.display, None),
        Command::Check(check) => console(check.shared.display, check.language.as_deref()),
        Command::Explain(explain) => console(explain.shared.display, None),
        Command::Diff(diff) => console(diff.shared.display, None),
        Command::Timeline(timeline) => console(timeline.shared.display, None),
        Command::NextChange(next) => console(next.shared.display, None),
        Command::Audit(audit) => console(audit.shared.display, None),
        Command::Schema(schema) => console_for(&schema.editing.speech),
        Command::Init(init) => console_for(&init.speech),
        Command::New(new) => console_for(new.record.speech()),
        Command::Fmt(fmt) => console_for(&fmt.editing.speech),
        Command::Rename(rename) => console_for(&rename.editing.speech),
        Command::Serve(serve) => console_for(&serve.speech),
        Command::Translate(translate) => console_for(&translate.act.editing().speech),
        Command::Theme(theme) => {
            let ThemeAct::Eject(eject) = &theme.act;
            console_for(&eject.editing.speech)
        }
        Command::Completions(completions) => console(completions.display, None),
        Command::Man(man) => console(man.display, None),
    };
    let result = match command {
        Command::Build(build) => build::run(build, &console),
        Command::Check(check) => check::run(check, &console),
        Command::Explain(explain) => explain::run(explain, &console),
        Command::Diff(diff) => diff::run(diff, &console),
        Command::Timeline(timeline) => timeline::run(timeline, &console),
        Command::NextChange(next) => next_change::run(next, &console),
        Command::Audit(audit) => audit::run(audit, &console),
        Command::Schema(arguments) => schema::run(arguments, &console),
        Command::Init(arguments) => init::run(arguments, &console),
        Command::New(arguments) => new::run(arguments, &console),
        Command::Fmt(arguments) => fmt::run(arguments, &console),
        Command::Rename(arguments) => rename::run(arguments, &console),
        Command::Serve(arguments) => serve::run(arguments, &console),
        Command::Translate(arguments) => translate::run(arguments, &console),
        Command::Theme(arguments) => theme::run(arguments, &console),
        Command::Completions(arguments) => completions::completions(arguments, &console),
        Command::Man(arguments) => completions::man(arguments, &console),
    };
    result.unwrap_or_else(|error| {
        console.error(&error);
        CommandStatus::from_error(&error)
    })
}

/// A console in the language of `--language`.
fn console_for(speech: &LanguageArgs) -> Console {
    console(speech.display, speech.language.as_deref())
}

fn console(display: DisplayArgs, language: Option<&str>) -> Console {
    Console::new(display, &Environment::read(), language)
}
