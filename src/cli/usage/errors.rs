//! Why a command line is invalid, in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::NamedCommand;
use crate::cli::args::RefusedValue;
use crate::diagnostic::nearest;
use crate::report::Messages;

/// The message of each kind of error.
const SENTENCES: &[(ErrorKind, &str)] = &[
    (ErrorKind::UnknownArgument, "usage-unknown-argument"),
    (ErrorKind::InvalidSubcommand, "usage-unknown-command"),
    (ErrorKind::InvalidValue, "usage-unknown-value"),
    (ErrorKind::ValueValidation, "usage-refused-value"),
    (ErrorKind::MissingRequiredArgument, "usage-missing-argument"),
    (ErrorKind::MissingSubcommand, "usage-missing-command"),
    (ErrorKind::ArgumentConflict, "usage-conflict"),
    (ErrorKind::TooManyValues, "usage-too-many-values"),
    (ErrorKind::TooFewValues, "usage-too-few-values"),
    (ErrorKind::WrongNumberOfValues, "usage-wrong-number"),
    (ErrorKind::NoEquals, "usage-no-equals"),
    (ErrorKind::InvalidUtf8, "usage-invalid-utf8"),
];

/// Where clap puts the names that are similar to what was typed.
const SUGGESTIONS: [ContextKind; 3] = [
    ContextKind::SuggestedSubcommand,
    ContextKind::SuggestedArg,
    ContextKind::SuggestedValue,
];

/// How a word begins that means the opposite of its rest.
const NEGATIONS: [&str; 5] = ["not", "non", "un", "no-", "no_"];

/// What is wrong with the command line, then the possible values, the usage and the command for help.
pub(super) fn lines(
    error: &clap::Error,
    named: &NamedCommand<'_>,
    messages: &Messages,
    labels: impl Fn(&str) -> String,
) -> Vec<String> {
    let suggestions = suggestions(error, named);
    let nearest = suggestions.iter().map(|name| messages.did_you_mean(name));
    let mut lines = vec![messages.join([sentence(error, messages)].into_iter().chain(nearest))];
    let values = texts(error, ContextKind::ValidValue);
    if !values.is_empty() {
        lines.push(messages.say("usage-values", [("values", values.join(", ").into())]));
    }
    if let Some(usage) = texts(error, ContextKind::Usage).first() {
        let usage = labels(usage.strip_prefix("Usage: ").unwrap_or(usage));
        lines.push(messages.say("usage-line", [("usage", usage.into())]));
    }
    let command = [("command", named.path.as_str().into())];
    lines.push(messages.say("usage-see-help", command));
    lines
}

fn sentence(error: &clap::Error, messages: &Messages) -> String {
    let argument = list(error, ContextKind::InvalidArg);
    let others = list(error, ContextKind::PriorArg);
    let value = texts(error, ContextKind::InvalidValue).concat();
    let kind = error.kind();
    // clap reports a value that is missing as one that is empty.
    let key = if kind == ErrorKind::InvalidValue && value.is_empty() {
        "usage-missing-value"
    } else if kind == ErrorKind::ArgumentConflict && argument == others {
        "usage-repeated"
    } else {
        let mut sentences = SENTENCES.iter();
        let found = sentences.find(|(known, _)| *known == kind);
        found.map_or("usage-invalid", |(_, key)| key)
    };
    messages.say(
        key,
        [
            ("argument", argument.into()),
            ("others", others.into()),
            ("value", value.into()),
            (
                "command",
                list(error, ContextKind::InvalidSubcommand).into(),
            ),
            (
                "minimum",
                texts(error, ContextKind::MinValues).concat().into(),
            ),
            (
                "expected",
                texts(error, ContextKind::ExpectedNumValues).concat().into(),
            ),
            (
                "actual",
                texts(error, ContextKind::ActualNumValues).concat().into(),
            ),
            ("reason", reason(error, messages).into()),
        ],
    )
}

/// Why a value is refused.
fn reason(error: &clap::Error, messages: &Messages) -> String {
    let Some(source) = std::error::Error::source(error) else {
        return String::new();
    };
    match source.downcast_ref::<RefusedValue>() {
        Some(RefusedValue(key)) => messages.say(key, []),
        None => source.to_string(),
    }
}

/// The similar names. None that turns a no into a yes: `not_recommended` is not `recommended`.
fn suggestions(error: &clap::Error, named: &NamedCommand<'_>) -> Vec<String> {
    let typed = [
        ContextKind::InvalidSubcommand,
        ContextKind::InvalidValue,
        ContextKind::InvalidArg,
    ];
    let typed = typed.into_iter().find_map(|kind| texts(error, kind).pop());
    let typed = typed.unwrap_or_default();
    let mut found: Vec<String> = SUGGESTIONS
        .into_iter()
        // The most similar name is last.
        .filter_map(|kind| texts(error, kind).pop())
        .collect();
    // "'check --format' exists": an option of another command.
    for tip in texts(error, ContextKind::Suggested) {
        let is_elsewhere = tip.starts_with('\'') || tip.starts_with("subcommand ");
        found.extend(
            tip.split('\'')
                .nth(1)
                .filter(|_| is_elsewhere)
                .map(str::to_owned),
        );
    }
    if found.is_empty() && error.kind() == ErrorKind::InvalidSubcommand {
        let commands = named.command.get_subcommands().map(clap::Command::get_name);
        found.extend(nearest(&typed, commands).map(str::to_owned));
    }
    found.retain(|name| !is_opposite(&typed, name));
    found
}

fn is_opposite(typed: &str, name: &str) -> bool {
    let start = |text: &str, negation: &str| text.trim_start_matches('-').starts_with(negation);
    NEGATIONS
        .iter()
        .any(|negation| start(typed, negation) && !start(name, negation))
}

/// The texts of a context, each in backticks, without the names of values behind options.
fn list(error: &clap::Error, kind: ContextKind) -> String {
    let quoted = texts(error, kind).into_iter().map(|text| {
        let name = match text.split_once(' ') {
            Some((option, _)) if text.starts_with('-') => option,
            Some(_) | None => text.as_str(),
        };
        format!("`{name}`")
    });
    quoted.collect::<Vec<String>>().join(", ")
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        None | Some(ContextValue::None) => Vec::new(),
        Some(one) => vec![one.to_string()],
    }
}
