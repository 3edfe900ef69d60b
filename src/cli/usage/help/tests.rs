//! Tests that the translated help is complete.

use std::collections::BTreeSet;

use clap::{Arg, Command, CommandFactory};

use super::{HelpTexts, LABELS, LANGUAGES, heading_key, subcommand_key, value_key, value_words};
use crate::cli::args::Arguments;

/// Looks up each text of the definition.
struct Texts {
    help: HelpTexts,
    used: BTreeSet<String>,
    missing: BTreeSet<String>,
}

impl Texts {
    fn find(&mut self, key: &str) {
        match self.help.0.try_text(key) {
            Some(_) => self.used.insert(key.to_owned()),
            None => self.missing.insert(key.to_owned()),
        };
    }

    /// The text of a command, or else the one that commands share.
    fn find_shared(&mut self, command: &str, name: &str) {
        let shared = format!("common.{name}");
        let own = format!("{command}.{name}");
        let has_shared =
            self.help.0.try_text(&own).is_none() && self.help.0.try_text(&shared).is_some();
        self.find(if has_shared { &shared } else { &own });
    }

    fn command(&mut self, command: &Command, key: &str) {
        self.find(&format!("{key}.about"));
        if command.get_long_about().is_some() {
            self.find(&format!("{key}.more"));
        }
        if let Some(english) = command.get_after_help() {
            self.find(&format!("{key}.examples"));
            let translated = self.help.text(key, "examples").unwrap_or_default();
            let lines = |text: &str| text.lines().filter_map(unchanged).collect::<Vec<String>>();
            assert_eq!(lines(translated), lines(&english.to_string()), "{key}");
        }
        for argument in command.get_arguments() {
            self.argument(argument, key);
        }
        for subcommand in command.get_subcommands() {
            self.command(subcommand, &subcommand_key(key, subcommand.get_name()));
        }
    }

    fn argument(&mut self, argument: &Arg, key: &str) {
        let id = argument.get_id().as_str();
        assert!(
            argument.get_long_help().is_none(),
            "{key}.{id}: one paragraph"
        );
        self.find_shared(key, id);
        if let Some(heading) = argument.get_help_heading() {
            self.find(&heading_key(heading));
        }
        // A flag has the name of a value too, which is never shown.
        let names = argument.get_value_names();
        let names = names.filter(|_| argument.get_action().takes_values());
        let names = names.unwrap_or_default();
        for word in names.iter().flat_map(|name| value_words(name)) {
            if word.starts_with(|letter: char| letter.is_ascii_uppercase()) {
                self.find(&format!("value.{word}"));
            }
        }
        for value in argument.get_possible_values() {
            if value.get_help().is_some() {
                self.find_shared(key, &value_key(id, value.get_name()));
            }
        }
    }
}

/// What is the same in all languages: commands without their descriptions, and exit statuses.
fn unchanged(line: &str) -> Option<String> {
    let line = line.strip_prefix("  ")?;
    let is_status = line.as_bytes().first().is_some_and(u8::is_ascii_digit);
    (is_status || line.starts_with("greenlist "))
        .then(|| line.split("  ").next().unwrap_or_default().to_owned())
}

#[test]
fn every_text_of_the_definition_is_translated_and_no_translation_is_left_over() {
    for (tag, ..) in LANGUAGES {
        let mut texts = Texts {
            help: HelpTexts::of(tag).expect("ICU's data"),
            used: BTreeSet::new(),
            missing: BTreeSet::new(),
        };
        for (_, key) in LABELS {
            texts.find(key);
        }
        texts.command(&Arguments::command(), "greenlist");
        assert_eq!(texts.missing, BTreeSet::new(), "{tag}: missing");
        let left_over: Vec<&str> = texts.help.0.texts().map(|(key, _)| key).collect();
        let left_over = left_over
            .into_iter()
            .filter(|key| !texts.used.contains(*key));
        assert_eq!(left_over.collect::<Vec<_>>(), Vec::<&str>::new(), "{tag}");
    }
}

/// The first three English words in a row.
fn english(line: &str) -> Option<Vec<&str>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_word =
        |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut rows = words.windows(3).map(<[&str]>::to_vec);
    rows.find(|row| row.iter().all(is_word))
}

#[test]
fn translated_help_has_no_english_sentence() {
    fn check(help: &HelpTexts, command: &Command, path: &[&str]) {
        for flag in ["-h", "--help"] {
            let words = path.iter().copied().chain([flag]);
            let definition = help.translate(Arguments::command());
            let answer = definition.try_get_matches_from(words).expect_err("help");
            let text = help.finish(&answer.render().to_string());
            assert!(
                text.contains("用法：") && text.contains("範例："),
                "{path:?}:\n{text}"
            );
            for line in text.lines() {
                let is_command = line.contains("greenlist ") || line.starts_with("    --");
                assert!(is_command || english(line).is_none(), "{path:?}: {line}");
            }
            for (label, _) in LABELS {
                assert!(!text.contains(label), "{path:?}: {label}");
            }
        }
        for subcommand in command.get_subcommands() {
            check(help, subcommand, &[path, &[subcommand.get_name()]].concat());
        }
    }
    let help = HelpTexts::of("zh-Hant").expect("ICU's data");
    check(&help, &Arguments::command(), &["greenlist"]);
}
