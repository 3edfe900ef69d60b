//! Compiled messages, formatted with their arguments.

use std::collections::BTreeSet;

use super::formats::{LocaleFormats, PluralType};

/// A value for the `{ $argument }` of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageValue<'a> {
    /// A name, or any formatted text.
    Text(&'a str),
    /// A count: it selects the plural form and is printed in the digits of the locale.
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

/// A sequence of texts, arguments and select expressions. References are inlined, so a message without
/// arguments is a single text.
#[derive(Debug, Default)]
pub(super) struct MessagePattern {
    parts: Vec<PatternPart>,
}

/// A part of a compiled message.
#[derive(Debug)]
pub(super) enum PatternPart {
    Text(String),
    Argument(String),
    Select(SelectExpression),
}

impl PatternPart {
    fn always_printed(&self, words_count: bool) -> BTreeSet<&str> {
        match self {
            Self::Text(_) => BTreeSet::new(),
            Self::Argument(name) => BTreeSet::from([name.as_str()]),
            Self::Select(select) => {
                let printed = select.variants.list.iter().map(|(key, variant)| {
                    let mut printed = variant.always_printed(words_count);
                    if words_count && key.is_one_count() {
                        printed.insert(select.argument.as_str());
                    }
                    printed
                });
                let in_all =
                    printed.reduce(|all, other| all.intersection(&other).copied().collect());
                in_all.unwrap_or_default()
            }
        }
    }
}

impl From<PatternPart> for MessagePattern {
    fn from(part: PatternPart) -> Self {
        Self { parts: vec![part] }
    }
}

/// Variants, selected by an argument.
#[derive(Debug)]
pub(super) struct SelectExpression {
    pub(super) argument: String,
    pub(super) plural: PluralType,
    pub(super) variants: SelectVariants,
}

/// The variants of a select expression, in the order of the file.
#[derive(Debug)]
pub(super) struct SelectVariants {
    pub(super) list: Vec<(SelectKey, MessagePattern)>,
    /// The index of the default variant, marked `*`.
    pub(super) default: usize,
}

/// The key of a variant.
#[derive(Debug)]
pub(super) enum SelectKey {
    /// Matches this text, or a count of this plural form.
    Word(String),
    /// Matches this count; `None` for a fraction, which matches no count.
    Number(Option<i64>),
}

impl SelectKey {
    /// Whether it selects a single count in nearly all languages.
    fn is_one_count(&self) -> bool {
        match self {
            Self::Word(word) => matches!(word.as_str(), "zero" | "one" | "two"),
            Self::Number(_) => true,
        }
    }
}

impl MessagePattern {
    /// The arguments that are printed whichever variants are selected. With `words_count`, a variant for a
    /// single count need not print the count: Arabic has a word for two products, without a figure.
    pub(super) fn always_printed(&self, words_count: bool) -> BTreeSet<&str> {
        let parts = self.parts.iter();
        parts
            .flat_map(|part| part.always_printed(words_count))
            .collect()
    }

    /// Adds a part; adjacent texts are joined.
    pub(super) fn push(&mut self, part: PatternPart) {
        if let PatternPart::Text(text) = &part
            && let Some(PatternPart::Text(before)) = self.parts.last_mut()
        {
            before.push_str(text);
        } else {
            self.parts.push(part);
        }
    }

    pub(super) fn append(&mut self, other: MessagePattern) {
        for part in other.parts {
            self.push(part);
        }
    }

    /// The text of a message without arguments.
    pub(super) fn text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [PatternPart::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Formats the message; `None` if an argument is missing.
    pub(super) fn format(
        &self,
        arguments: &[(&str, MessageValue<'_>)],
        formats: &LocaleFormats,
    ) -> Option<String> {
        let mut text = String::with_capacity(64);
        self.format_into(&mut text, arguments, formats)?;
        Some(text)
    }

    fn format_into(
        &self,
        output: &mut String,
        arguments: &[(&str, MessageValue<'_>)],
        formats: &LocaleFormats,
    ) -> Option<()> {
        for part in &self.parts {
            match part {
                PatternPart::Text(text) => output.push_str(text),
                PatternPart::Argument(name) => match find(arguments, name)? {
                    MessageValue::Text(text) => output.push_str(text),
                    MessageValue::Integer(count) => output.push_str(&formats.number(count)),
                },
                PatternPart::Select(select) => {
                    let value = find(arguments, &select.argument)?;
                    let index = select.variants.select(value, select.plural, formats);
                    let (_, pattern) = &select.variants.list[index];
                    pattern.format_into(output, arguments, formats)?;
                }
            }
        }
        Some(())
    }
}

fn find<'v>(arguments: &[(&str, MessageValue<'v>)], name: &str) -> Option<MessageValue<'v>> {
    arguments
        .iter()
        .find_map(|(key, value)| (*key == name).then_some(*value))
}

impl SelectVariants {
    /// The index of the first variant that matches, or of the default.
    pub(super) fn select(
        &self,
        value: MessageValue<'_>,
        plural: PluralType,
        formats: &LocaleFormats,
    ) -> usize {
        let matches = |key: &SelectKey| match (value, key) {
            (MessageValue::Text(text), SelectKey::Word(word)) => text == word,
            (MessageValue::Text(_), SelectKey::Number(_)) => false,
            (MessageValue::Integer(count), SelectKey::Word(word)) => {
                formats.plural(count, plural) == word
            }
            (MessageValue::Integer(count), SelectKey::Number(number)) => Some(count) == *number,
        };
        self.list
            .iter()
            .position(|(key, _)| matches(key))
            .unwrap_or(self.default)
    }
}
