//! The help of commands in other languages than English. The English texts are the doc comments
//! of the arguments.

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};

use super::wrap::wrap;
use crate::diagnostic::Diagnostics;
use crate::locale::{Locale, parse_language};
use crate::theme::ThemeSource;

/// The languages with help, beside English: the tag, the locale, and the texts by command and
/// argument.
const LANGUAGES: &[(&str, &str, &str)] = &[("zh-Hant", "zh-Hant-TW", include_str!("zh-Hant.ftl"))];

/// The texts that clap adds by itself, with the key of the translation.
pub(super) const LABELS: &[(&str, &str)] = &[
    ("Usage:", "label.usage"),
    ("Commands:", "label.commands"),
    ("Arguments:", "label.arguments"),
    ("Options:", "label.options"),
    ("[OPTIONS]", "label.options-name"),
    ("[COMMAND]", "label.command-name"),
    ("<COMMAND>", "label.command-required"),
    ("[default: ", "label.default"),
    ("[alias: ", "label.alias"),
    ("[aliases: ", "label.alias"),
    ("[possible values: ", "label.values"),
    ("Possible values:", "label.value-list"),
    ("Print help (see more with '--help')", "label.help-more"),
    ("Print help (see a summary with '-h')", "label.help-summary"),
    ("Print help", "label.help"),
    ("Print version", "label.version"),
    (
        "Print this message or the help of the given subcommand(s)",
        "label.help-command",
    ),
];

/// The help in one language.
pub(super) struct HelpTexts(Locale);

impl HelpTexts {
    /// The help in the language with this tag; `None` if there is only the English one.
    pub(super) fn of(tag: &str) -> Option<Self> {
        let &(tag, locale, texts) = LANGUAGES.iter().find(|(known, ..)| *known == tag)?;
        let language = parse_language(tag, Some(locale))?;
        let source = ThemeSource::new(tag.into(), texts.to_owned());
        // A test proves that there are no errors.
        let locale = Locale::standalone(&language, &[source], &mut Diagnostics::new());
        locale.ok().map(Self)
    }

    /// The definition of the arguments with translated texts. It refuses what the original refuses.
    pub(super) fn translate(&self, definition: Command) -> Command {
        self.command(definition, "greenlist")
    }

    /// The printed help with the translations of clap's own texts, wrapped.
    pub(super) fn finish(&self, help: &str) -> String {
        let help = self.labels(help);
        let lines = help.lines().map(|line| {
            let plain = anstream::adapter::strip_str(line).to_string();
            match plain.ends_with(':') && !plain.starts_with(' ') {
                // The colon that clap puts behind a heading.
                true => line.replacen(':', "：", 1),
                false => line.to_owned(),
            }
        });
        wrap(&lines.collect::<Vec<String>>().join("\n"))
    }

    /// A text of clap with the translations of its own words.
    pub(super) fn labels(&self, text: &str) -> String {
        LABELS.iter().fold(text.to_owned(), |text, (english, key)| {
            match self.0.try_text(key) {
                Some(translation) => text.replace(english, translation),
                None => text,
            }
        })
    }

    fn command(&self, command: Command, key: &str) -> Command {
        let mut command = command
            // `finish` wraps.
            .term_width(0)
            .mut_args(|argument| self.argument(argument, key))
            .mut_subcommands(|subcommand| {
                let key = subcommand_key(key, subcommand.get_name());
                self.command(subcommand, &key)
            });
        if let Some(about) = self.text(key, "about") {
            let more = self.text(key, "more");
            let paragraphs: Vec<&str> = [about].into_iter().chain(more).collect();
            command = command.long_about(paragraphs.join("\n\n"));
            command = command.about(about.to_owned());
        }
        match self.text(key, "examples") {
            Some(examples) => command.after_help(examples.to_owned()),
            None => command,
        }
    }

    fn argument(&self, mut argument: Arg, key: &str) -> Arg {
        let id = argument.get_id().to_string();
        if let Some(help) = self.text(key, &id) {
            argument = argument.help(help.to_owned());
        }
        if let Some(heading) = argument.get_help_heading().map(heading_key)
            && let Some(heading) = self.0.try_text(&heading)
        {
            argument = argument.help_heading(heading.to_owned());
        }
        if let Some(names) = argument.get_value_names() {
            let names: Vec<String> = names.iter().map(|name| self.value_name(name)).collect();
            argument = argument.value_names(names);
        }
        let values = argument.get_possible_values();
        if values.iter().all(|value| value.get_help().is_none()) {
            return argument;
        }
        let values = values.into_iter().map(|value| {
            let name = value_key(&id, value.get_name());
            match self.text(key, &name) {
                Some(help) => value.help(help.to_owned()),
                None => value,
            }
        });
        argument.value_parser(PossibleValuesParser::new(values))
    }

    /// The name of a value, such as `PRODUCT[/OFFERING]`: each of its words is translated.
    fn value_name(&self, name: &str) -> String {
        value_words(name)
            .map(|word| self.0.try_text(&format!("value.{word}")).unwrap_or(word))
            .collect()
    }

    /// The text of a command, or else the one that commands share.
    fn text(&self, command: &str, name: &str) -> Option<&str> {
        let own = self.0.try_text(&format!("{command}.{name}"));
        own.or_else(|| self.0.try_text(&format!("common.{name}")))
    }
}

/// `new-product` for `greenlist new product`.
fn subcommand_key(parent: &str, name: &str) -> String {
    match parent {
        "greenlist" => name.to_owned(),
        _ => format!("{parent}-{name}"),
    }
}

fn heading_key(heading: &str) -> String {
    format!("heading.{}", heading.replace(' ', "-"))
}

fn value_key(argument: &str, value: &str) -> String {
    format!("{argument}-{value}")
}

/// Words of capital letters, and what stands between them.
fn value_words(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?.is_ascii_uppercase();
        let end = rest.find(|c: char| c.is_ascii_uppercase() != first);
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests;
