//! What is printed instead of running a command: help, the version, or why the command line is
//! invalid. clap knows English only.

mod errors;
mod help;
mod wrap;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory};

use super::args::{Arguments, DisplayArgs};
use super::console::Console;
use super::environment::Environment;
use super::exit_status::CommandStatus;
use crate::report::Messages;
use help::HelpTexts;

/// Prints what clap answered instead of arguments.
pub(super) fn print(answer: clap::Error, arguments: &[OsString]) -> CommandStatus {
    let definition = Arguments::command();
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let named = NamedCommand::find(&definition, &words);
    let language = requested_language(&words, named.command);
    let console = Console::new(DisplayArgs::default(), &Environment::read(), language);
    let help = HelpTexts::of(console.messages.tag());
    let answer = match &help {
        Some(help) => translated(answer, help.translate(definition.clone()), arguments),
        None => answer,
    };
    let is_text = [
        ErrorKind::DisplayHelp,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
        ErrorKind::DisplayVersion,
    ]
    .contains(&answer.kind());
    if !is_text {
        let labels = |text: &str| match &help {
            Some(help) => help.labels(text),
            None => text.to_owned(),
        };
        let mut lines = errors::lines(&answer, &named, &console.messages, labels).into_iter();
        console.error(&lines.next().unwrap_or_default());
        console.diagnostics(lines);
        return CommandStatus::Usage;
    }
    let text = answer.render().ansi().to_string();
    let text = help.map_or(text.clone(), |help| help.finish(&text));
    // --help and --version are reported as errors by clap, too.
    let status = match answer.use_stderr() {
        true => CommandStatus::Usage,
        false => CommandStatus::Done,
    };
    match console.styled(&text, answer.use_stderr()) {
        Ok(()) => status,
        Err(error) => console.stop(&error.into()),
    }
}

/// The answer of the translated definition to the same arguments.
fn translated(answer: clap::Error, definition: Command, arguments: &[OsString]) -> clap::Error {
    match definition.try_get_matches_from(arguments) {
        Err(translated) if translated.kind() == answer.kind() => translated,
        Ok(_) | Err(_) => answer,
    }
}

/// The command that a command line names, also one that is invalid.
struct NamedCommand<'a> {
    command: &'a Command,
    /// Its words, such as `greenlist new product`.
    path: String,
}

impl<'a> NamedCommand<'a> {
    fn find(definition: &'a Command, words: &[&str]) -> Self {
        let mut named = Self {
            command: definition,
            path: definition.get_name().to_owned(),
        };
        // `greenlist help new` is about `new`, and `help` is not part of the definition.
        for word in words.iter().skip(1) {
            if let Some(command) = named.command.find_subcommand(word) {
                named.command = command;
                named.path.push(' ');
                named.path.push_str(command.get_name());
            }
        }
        named
    }
}

/// The language of `--language` if there are messages in it. Not if the option has another meaning,
/// such as the languages that `build` builds.
fn requested_language<'a>(words: &[&'a str], command: &Command) -> Option<&'a str> {
    let mut options = command.get_arguments();
    let option = options.find(|argument| argument.get_long() == Some("language"));
    if option.is_some_and(|option| option.get_help_heading() != Some("Display")) {
        return None;
    }
    let mut after = words.iter().skip_while(|word| **word != "--language");
    let value = words
        .iter()
        .find_map(|word| word.strip_prefix("--language="))
        .or_else(|| after.nth(1).copied());
    value.filter(|tag| Messages::has_language(tag))
}

#[cfg(test)]
mod tests;
