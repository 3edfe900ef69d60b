//! Tests that every command has examples, and that they parse.

use clap::builder::ValueParser;
use clap::{Command, CommandFactory};

use crate::cli::args::Arguments;

/// The arguments whose files and folders have to exist.
const FILES: [&str; 7] = [
    "root",
    "against",
    "inventory",
    "file",
    "folder",
    "site",
    "public_key",
];

/// The definition of the arguments, for files and folders that do not exist.
fn definition() -> Command {
    fn without_files(command: Command) -> Command {
        command
            .mut_args(
                |argument| match FILES.contains(&argument.get_id().as_str()) {
                    true => argument.value_parser(ValueParser::string()),
                    false => argument,
                },
            )
            .mut_subcommands(without_files)
    }
    without_files(Arguments::command())
}

/// The words of a command line up to its description, a pipe or a redirection.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\'' => quoted = !quoted,
            ' ' if !quoted && letters.peek() == Some(&' ') => break,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut().expect("a word").push(letter),
        }
    }
    let end = words.iter().position(|word| word == ">" || word == "|");
    words.truncate(end.unwrap_or(words.len()));
    words
}

/// The command lines among the examples; a `\` continues one on the next line.
fn examples(after_help: &str) -> Vec<String> {
    let joined = after_help.replace("\\\n    ", "");
    let lines = joined.lines().filter_map(|line| line.strip_prefix("  "));
    let commands = lines.filter(|line| line.starts_with("greenlist "));
    commands.map(str::to_owned).collect()
}

#[test]
fn every_command_has_examples_of_its_own_and_each_of_them_parses() {
    fn check(command: &Command, path: &str) {
        let after_help = command.get_after_help().map(ToString::to_string);
        let examples = examples(&after_help.unwrap_or_default());
        assert!(!examples.is_empty(), "{path} has no examples");
        if path != "greenlist" {
            let is_own = |example: &String| example.starts_with(path);
            assert!(examples.iter().all(is_own), "{path}: {examples:?}");
        }
        for example in &examples {
            let parsed = definition().try_get_matches_from(words(example));
            assert!(parsed.is_ok(), "{example}: {parsed:?}");
        }
        for subcommand in command.get_subcommands() {
            check(subcommand, &format!("{path} {}", subcommand.get_name()));
        }
    }
    check(&Arguments::command(), "greenlist");
}
