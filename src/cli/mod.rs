//! The command line: runs a command and returns its exit status.
//!
//! | file | purpose |
//! |---|---|
//! | `args` | arguments and their help |
//! | `argument_order` | options before the command |
//! | `exit_status` | exit statuses, and early stops |
//! | `environment` | environment variables |
//! | `double_click` | a start without a terminal, on Windows |
//! | `console` | all output, and the clock |
//! | `progress` | progress bar |
//! | `diagnostics` | diagnostics, sorted and formatted |
//! | `read_content` | reads the content for commands that query it |
//! | `usage/` | help, and why a command line is invalid |
//! | `held_back` | counts drafts and what is issued later |
//! | `build`, `check`, `explain`, `list`, `diff`, `timeline`, `next_change`, `audit` | one command each |
//! | `publish`, `releases`, `keygen`, `verify`, `mirror`, `schedule` | commands for publishing |
//! | `publish_target` | the target and the key that they use |
//! | `dialogue/` | prompts |
//! | `server_config` | one command: configurations of web servers |
//! | `init`, `new`, `schema`, `fmt`, `rename`, `serve`, `translate`, `theme`, `completions` | one command each: editing, shells and manuals |

mod args;
mod argument_order;
mod audit;
mod build;
mod check;
mod completions;
mod console;
mod diagnostics;
mod dialogue;
mod diff;
mod double_click;
mod environment;
mod exit_status;
mod explain;
mod fmt;
mod held_back;
mod init;
mod input_file;
mod keygen;
mod list;
mod mirror;
mod new;
mod next_change;
mod page_words;
mod progress;
mod publish;
mod publish_target;
mod read_content;
mod releases;
mod rename;
mod schedule;
mod schema;
mod serve;
mod server_config;
mod theme;
mod timeline;
mod translate;
mod translate_import;
mod usage;
mod verify;

pub use diagnostics::MAX_LISTED as BUILD_WARNINGS;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Arguments, Command, DisplayArgs, LanguageArgs, ThemeAct};
use argument_order::options_last;
use console::Console;
use environment::Environment;
use exit_status::{CommandResult, CommandStatus};

/// Runs the command in `arguments`, of which the first is the name of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if completions::answer_shell(&arguments) {
        return CommandStatus::Done.into();
    }
    if double_click::is_double_click(&arguments) {
        let serve = || {
            run_arguments(
                ["greenlist", "serve", "--open"]
                    .map(OsString::from)
                    .to_vec(),
            )
        };
        return double_click::run(serve).into();
    }
    run_arguments(options_last(Arguments::command, arguments)).into()
}

fn run_arguments(arguments: Vec<OsString>) -> CommandStatus {
    match Arguments::try_parse_from(&arguments) {
        Ok(arguments) => run_command(&arguments.command),
        Err(answer) => usage::print(answer, &arguments),
    }
}

fn run_command(command: &Command) -> CommandStatus {
    match command {
        Command::Build(build) => start(build::run, build, build.shared.display, None),
        Command::Check(check) => {
            let language = check.language.as_deref();
            start(check::run, check, check.shared.display, language)
        }
        Command::Explain(explain) => start(explain::run, explain, explain.shared.display, None),
        Command::Diff(diff) => start(diff::run, diff, diff.shared.display, None),
        Command::Timeline(line) => start(timeline::run, line, line.shared.display, None),
        Command::List(list) => start(list::run, list, list.shared.display, None),
        Command::NextChange(next) => start(next_change::run, next, next.shared.display, None),
        Command::Audit(audit) => start(audit::run, audit, audit.shared.display, None),
        Command::Schema(schema) => start_in(schema::run, schema, &schema.editing.output),
        Command::Init(init) => start_in(init::run, init, &init.output),
        Command::New(new) => start_in(new::run, new, &new.record.editing().0.output),
        Command::Fmt(fmt) => start_in(fmt::run, fmt, &fmt.editing.output),
        Command::Rename(rename) => start_in(rename::run, rename, &rename.editing.output),
        Command::Serve(serve) => start_in(serve::run, serve, &serve.output),
        Command::ServerConfig(config) => start_in(server_config::run, config, &config.output),
        Command::Translate(translate) => {
            start_in(translate::run, translate, &translate.act.editing().output)
        }
        Command::Theme(theme) => {
            let ThemeAct::Eject(eject) = &theme.act;
            start_in(theme::eject, eject, &eject.editing.output)
        }
        Command::Publish(publish) => start(publish::run, publish, publish.shared.display, None),
        Command::Releases(list) => start(releases::list, list, list.shared.display, None),
        Command::Rollback(back) => start(releases::rollback, back, back.shared.display, None),
        Command::Keygen(keygen) => start(keygen::run, keygen, keygen.shared.display, None),
        Command::Mirror(mirror) => start(mirror::run, mirror, mirror.display, None),
        Command::Schedule(job) => start(schedule::run, job, job.shared.display, None),
        Command::Verify(verify) => start(verify::run, verify, verify.display, None),
        Command::Completions(shell) => start(completions::completions, shell, shell.display, None),
        Command::Man(man) => start(completions::man, man, man.display, None),
    }
}

/// Runs a command in the language of `--language`.
fn start_in<A>(
    run: fn(&A, &Console) -> CommandResult,
    arguments: &A,
    output: &LanguageArgs,
) -> CommandStatus {
    start(run, arguments, output.display, output.language.as_deref())
}

/// Runs a command in a language, else in the system language.
fn start<A>(
    run: fn(&A, &Console) -> CommandResult,
    arguments: &A,
    display: DisplayArgs,
    language: Option<&str>,
) -> CommandStatus {
    let console = Console::new(display, &Environment::read(), language);
    let status = run(arguments, &console).unwrap_or_else(|stop| console.stop(&stop));
    console.finish(status)
}
