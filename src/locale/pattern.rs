//! A message made ready: what it says once its arguments are known.

use super::formats::{LocaleFormats, PluralType};

/// A value for the `{ $argument }` of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageValue<'a> {
    /// A name, or anything that is formatted already.
    Text(&'a str),
    /// A count: it chooses the plural form, and is printed in the language's digits.
    Integer(i64),
}

impl<'a> From<&'a str> for MessageValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for MessageValue<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for MessageValue<'_> {
    fn from(count: i64) -> Self {
        Self::Integer(count)
    }
}

impl From<usize> for MessageValue<'_> {
    fn from(count: usize) -> Self {
        // No list in memory is as long as i64::MAX.
        Self::Integer(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Text, arguments and choices in a row. References to other messages are followed already, so
/// that a message without arguments is one text.
#[derive(Debug, Default)]
pub(super) struct MessagePattern {
    parts: Vec<PatternPart>,
}

#[derive(Debug)]
enum PatternPart {
    Text(String),
    Argument(String),
    Choice(SelectExpression),
}

/// Variants of which an argument chooses one.
#[derive(Debug)]
pub(super) struct SelectExpression {
    pub(super) argument: String,
    pub(super) plural: PluralType,
    pub(super) variants: SelectVariants,
}

/// What there is to choose from, in the author's order.
#[derive(Debug)]
pub(super) struct SelectVariants {
    pub(super) list: Vec<(SelectKey, MessagePattern)>,
    /// The place of the one marked `*`.
    pub(super) fallback: usize,
}

/// When a variant is chosen.
#[derive(Debug)]
pub(super) enum SelectKey {
    /// For this very text, or for a count of this plural form.
    Word(String),
    /// For exactly this count; `None` for a fraction, which no count is.
    Number(Option<i64>),
}

impl MessagePattern {
    pub(super) fn push_text(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(PatternPart::Text(before)) => before.push_str(text),
            Some(PatternPart::Argument(_) | PatternPart::Choice(_)) | None => {
                self.parts.push(PatternPart::Text(text.to_owned()));
            }
        }
    }

    pub(super) fn push_argument(&mut self, name: &str) {
        self.parts.push(PatternPart::Argument(name.to_owned()));
    }

    pub(super) fn push_choice(&mut self, choice: SelectExpression) {
        self.parts.push(PatternPart::Choice(choice));
    }

    pub(super) fn append(&mut self, other: MessagePattern) {
        for part in other.parts {
            match part {
                PatternPart::Text(text) => self.push_text(&text),
                PatternPart::Argument(_) | PatternPart::Choice(_) => self.parts.push(part),
            }
        }
    }

    /// What it says, if it needs no arguments.
    pub(super) fn text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [PatternPart::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Says it; `None` if an argument is not given.
    pub(super) fn format(
        &self,
        given: &[(&str, MessageValue<'_>)],
        formats: &LocaleFormats,
    ) -> Option<String> {
        let mut said = String::with_capacity(64);
        self.format_into(&mut said, given, formats)?;
        Some(said)
    }

    fn format_into(
        &self,
        said: &mut String,
        given: &[(&str, MessageValue<'_>)],
        formats: &LocaleFormats,
    ) -> Option<()> {
        for part in &self.parts {
            match part {
                PatternPart::Text(text) => said.push_str(text),
                PatternPart::Argument(name) => match find(given, name)? {
                    MessageValue::Text(text) => said.push_str(text),
                    MessageValue::Integer(count) => said.push_str(&formats.number(count)),
                },
                PatternPart::Choice(choice) => {
                    let value = find(given, &choice.argument)?;
                    let index = choice.variants.select(value, choice.plural, formats);
                    choice.variants.list[index]
                        .1
                        .format_into(said, given, formats)?;
                }
            }
        }
        Some(())
    }
}

fn find<'v>(given: &[(&str, MessageValue<'v>)], name: &str) -> Option<MessageValue<'v>> {
    given
        .iter()
        .find_map(|(key, value)| (*key == name).then_some(*value))
}

impl SelectVariants {
    /// The place of the first variant that fits, else of the one marked `*`.
    pub(super) fn select(
        &self,
        value: MessageValue<'_>,
        plural: PluralType,
        formats: &LocaleFormats,
    ) -> usize {
        let fits = |key: &SelectKey| match (value, key) {
            (MessageValue::Text(text), SelectKey::Word(word)) => text == word,
            (MessageValue::Text(_), SelectKey::Number(_)) => false,
            (MessageValue::Integer(count), SelectKey::Word(word)) => {
                formats.plural(count, plural) == word
            }
            (MessageValue::Integer(count), SelectKey::Number(number)) => Some(count) == *number,
        };
        self.list
            .iter()
            .position(|(key, _)| fits(key))
            .unwrap_or(self.fallback)
    }
}
