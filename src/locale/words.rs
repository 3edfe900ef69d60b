//! The messages of one language, ready to be said.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use icu_decimal::DecimalFormatter;
use unic_langid::LanguageIdentifier;

use super::digits;
use super::inventory::Inventory;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::error::Error;
use crate::model::Language;
use crate::theme::Source;

/// A value for the `{ $argument }` of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name, or anything that is formatted already.
    Text(&'a str),
    /// A count: it chooses the plural form, and is printed in the language's digits.
    Integer(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(count: i64) -> Self {
        Self::Integer(count)
    }
}

/// All that one language says.
pub(super) struct Words {
    bundle: FluentBundle<FluentResource>,
    /// The messages without arguments, by key, formatted once.
    ready: HashMap<String, String>,
}

impl Words {
    pub(super) fn new(
        language: &Language,
        sources: &[Source],
        inventory: &Inventory,
        decimal: &Arc<DecimalFormatter>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Error> {
        let bundle = bundle(language, sources, decimal)?;
        let mut words = Self {
            bundle,
            ready: HashMap::new(),
        };
        for (key, entry) in inventory {
            if !entry.arguments.is_empty() {
                continue;
            }
            match words.say(key, &[]) {
                Ok(text) => {
                    words.ready.insert(key.clone(), text);
                }
                // What it refers to was reported by the inventory.
                Err(_) if !entry.sound => {}
                Err(detail) => {
                    let fault = Diagnostic::new(Code::BadMessage, &entry.origin);
                    diagnostics.push(fault.with("detail", detail));
                }
            }
        }
        Ok(words)
    }

    /// A message without arguments.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.ready.get(key).map(String::as_str)
    }

    /// All messages without arguments, with their keys.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ready
            .iter()
            .map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// Any message; `None` if there is none of that key, or an argument is not given.
    pub(super) fn format(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        match self.text(key) {
            Some(text) => Some(text.to_owned()),
            None => self.say(key, arguments).ok(),
        }
    }

    /// Formats a message, or says why it cannot be.
    fn say(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Result<String, String> {
        let pattern = self.pattern(key).ok_or("no such message")?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            match value {
                Value::Text(text) => values.set(*name, FluentValue::from(*text)),
                Value::Integer(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        let mut faults = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut faults);
        match faults.first() {
            None => Ok(text.into_owned()),
            Some(fault) => Err(fault.to_string()),
        }
    }

    fn pattern(&self, key: &str) -> Option<&ast::Pattern<&str>> {
        match key.split_once('.') {
            Some((message, attribute)) => {
                let message = self.bundle.get_message(message)?;
                Some(message.get_attribute(attribute)?.value())
            }
            None => self.bundle.get_message(key)?.value(),
        }
    }
}

fn bundle(
    language: &Language,
    sources: &[Source],
    decimal: &Arc<DecimalFormatter>,
) -> Result<FluentBundle<FluentResource>, Error> {
    let fault = |what: String| Error::Internal(format!("Fluent for {}: {what}", language.tag));
    let id: LanguageIdentifier = language
        .html
        .parse()
        .map_err(|error| fault(format!("{error}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Templates isolate names with <bdi>, which also works where the characters are lost.
    bundle.set_use_isolating(false);
    bundle
        .add_builtins()
        .map_err(|error| fault(error.to_string()))?;
    let decimal = Arc::clone(decimal);
    bundle
        .add_function(digits::DIGITS, move |positional, named| {
            digits::print(&decimal, positional, named)
        })
        .map_err(|error| fault(error.to_string()))?;
    for source in sources {
        // A broken message was reported when the file was read.
        let (Ok(resource) | Err((resource, _))) =
            FluentResource::try_new(digits::rewrite(&source.text));
        bundle.add_resource_overriding(resource);
    }
    Ok(bundle)
}
