//! A message made ready: what it says once its arguments are known.

use super::formats::{Formats, Plural};

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

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        // No list in memory is as long as i64::MAX.
        Self::Integer(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Text, arguments and choices in a row. References to other messages are followed already, so
/// that a message without arguments is one text.
#[derive(Debug, Default)]
pub(super) struct Phrase {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Text(String),
    Argument(String),
    Choice(Choice),
}

/// Variants of which an argument chooses one.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) argument: String,
    pub(super) plural: Plural,
    pub(super) variants: Variants,
}

/// What there is to choose from, in the author's order.
#[derive(Debug)]
pub(super) struct Variants {
    pub(super) list: Vec<(Key, Phrase)>,
    /// The place of the one marked `*`.
    pub(super) fallback: usize,
}

/// When a variant is chosen.
#[derive(Debug)]
pub(super) enum Key {
    /// For this very text, or for a count of this plural form.
    Word(String),
    /// For exactly this count; `None` for a fraction, which no count is.
    Number(Option<i64>),
}

impl Phrase {
    pub(super) fn push_text(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(Part::Text(before)) => before.push_str(text),
            Some(Part::Argument(_) | Part::Choice(_)) | None => {
                self.parts.push(Part::Text(text.to_owned()));
            }
        }
    }

    pub(super) fn push_argument(&mut self, name: &str) {
        self.parts.push(Part::Argument(name.to_owned()));
    }

    pub(super) fn push_choice(&mut self, choice: Choice) {
        self.parts.push(Part::Choice(choice));
    }

    pub(super) fn append(&mut self, other: Phrase) {
        for part in other.parts {
            match part {
                Part::Text(text) => self.push_text(&text),
                Part::Argument(_) | Part::Choice(_) => self.parts.push(part),
            }
        }
    }

    /// What it says, if it needs no arguments.
    pub(super) fn text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Says it; `None` if an argument is not given.
    pub(super) fn say(&self, given: &[(&str, Value<'_>)], formats: &Formats) -> Option<String> {
        let mut said = String::with_capacity(64);
        self.say_into(&mut said, given, formats)?;
        Some(said)
    }

    fn say_into(
        &self,
        said: &mut String,
        given: &[(&str, Value<'_>)],
        formats: &Formats,
    ) -> Option<()> {
        for part in &self.parts {
            match part {
                Part::Text(text) => said.push_str(text),
                Part::Argument(name) => match find(given, name)? {
                    Value::Text(text) => said.push_str(text),
                    Value::Integer(count) => said.push_str(&formats.number(count)),
                },
                Part::Choice(choice) => {
                    let value = find(given, &choice.argument)?;
                    let index = choice.variants.chosen(value, choice.plural, formats);
                    choice.variants.list[index]
                        .1
                        .say_into(said, given, formats)?;
                }
            }
        }
        Some(())
    }
}

fn find<'v>(given: &[(&str, Value<'v>)], name: &str) -> Option<Value<'v>> {
    given
        .iter()
        .find_map(|(key, value)| (*key == name).then_some(*value))
}

impl Variants {
    /// The place of the first variant that fits, else of the one marked `*`.
    pub(super) fn chosen(&self, value: Value<'_>, plural: Plural, formats: &Formats) -> usize {
        let fits = |key: &Key| match (value, key) {
            (Value::Text(text), Key::Word(word)) => text == word,
            (Value::Text(_), Key::Number(_)) => false,
            (Value::Integer(count), Key::Word(word)) => formats.plural(count, plural) == word,
            (Value::Integer(count), Key::Number(number)) => Some(count) == *number,
        };
        self.list
            .iter()
            .position(|(key, _)| fits(key))
            .unwrap_or(self.fallback)
    }
}
