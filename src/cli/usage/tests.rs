//! Tests how a command and a language are found in an invalid command line.

use clap::CommandFactory;

use super::{NamedCommand, requested_language};
use crate::cli::args::Arguments;

#[test]
fn the_command_is_found_in_an_invalid_command_line() {
    let check = |line: &str, path: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let definition = Arguments::command();
        assert_eq!(NamedCommand::find(&definition, &words).path, path, "{line}");
    };
    check("greenlist", "greenlist");
    check("greenlist biuld", "greenlist");
    check("greenlist build --no", "greenlist build");
    check("greenlist new product --no", "greenlist new product");
    check("greenlist help new product", "greenlist new product");
    check("greenlist new prodct", "greenlist new");
}

#[test]
fn the_language_of_messages_is_that_of_the_option_if_there_are_messages_in_it() {
    let check = |line: &str, language: Option<&str>| {
        let words: Vec<&str> = line.split(' ').collect();
        let definition = Arguments::command();
        let command = NamedCommand::find(&definition, &words).command;
        assert_eq!(requested_language(&words, command), language, "{line}");
    };
    check("greenlist check --language ja --no", Some("ja"));
    check("greenlist check --no --language=zh-Hant", Some("zh-Hant"));
    check("greenlist chekc --language ja", Some("ja"));
    check("greenlist check --language", None);
    check("greenlist check", None);
    // These are languages of the site.
    check("greenlist explain zoom --language de", None);
    check("greenlist build --language ja", None);
    check("greenlist audit --language ja", None);
}
