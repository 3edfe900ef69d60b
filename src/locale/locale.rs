//! One language of the site: what it says and how it writes.

use std::cmp::Ordering;

use super::compile_messages::{CompiledMessages, compile};
use super::formats::LocaleFormats;
use super::messages::ParsedMessages;
use super::pattern::MessageValue;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{Date, Language, LanguageId};
use crate::theme::ThemeSource;

/// What stands on a page where a message is missing: readers see that something is wrong.
const MISSING: &str = "⟦?⟧";

/// The words and formats of one language.
pub struct Locale {
    pub(super) language_id: LanguageId,
    pub(super) messages: CompiledMessages,
    pub(super) formats: LocaleFormats,
}

impl Locale {
    /// A language by itself, held against no other; reports what does not parse, and what its
    /// messages refer to and it does not have.
    ///
    /// Fails only where ICU's data inside the program are incomplete.
    pub fn standalone(
        language: &Language,
        sources: &[ThemeSource],
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Error> {
        let formats = LocaleFormats::new(language)?;
        let messages = ParsedMessages::read(sources, diagnostics);
        Ok(Self {
            language_id: LanguageId::SOURCE,
            messages: compile(&messages, &formats, &language.tag, diagnostics),
            formats,
        })
    }

    /// Which of the site's languages it is.
    pub fn language_id(&self) -> LanguageId {
        self.language_id
    }

    /// A message without arguments; `message.attribute` names an attribute.
    ///
    /// The theme's messages are complete once [`super::Locales`] has reported nothing, so a
    /// missing one is a fault of greenlist: a debug build stops, a release shows a marker.
    pub fn text(&self, key: &str) -> &str {
        let text = self.try_text(key);
        debug_assert!(text.is_some(), "no message `{key}` without arguments");
        text.unwrap_or(MISSING)
    }

    /// A message with its arguments; the same holds of a missing one as for [`Self::text`].
    pub fn format(&self, key: &str, arguments: &[(&str, MessageValue<'_>)]) -> String {
        let text = self.try_format(key, arguments);
        debug_assert!(text.is_some(), "no message `{key}`, or an argument less");
        text.unwrap_or_else(|| MISSING.to_owned())
    }

    /// [`Self::text`] for keys that somebody else wrote, such as a template's.
    pub fn try_text(&self, key: &str) -> Option<&str> {
        self.messages.get(key)?.phrase.text()
    }

    /// All messages without arguments, with their keys: what templates are given, once a language.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages
            .iter()
            .filter_map(|(key, entry)| Some((key.as_str(), entry.phrase.text()?)))
    }

    /// [`Self::format`] for keys that somebody else wrote; `None` also where an argument lacks.
    pub fn try_format(&self, key: &str, arguments: &[(&str, MessageValue<'_>)]) -> Option<String> {
        let phrase = &self.messages.get(key)?.phrase;
        phrase.format(arguments, &self.formats)
    }

    /// A day in the language's calendar, such as `7 April 2020` or `民國109年4月7日`.
    pub fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    /// The same in short, such as `7 Apr 2020`, for lists that must stay lean.
    pub fn short_date(&self, date: Date) -> String {
        self.formats.short_date(date)
    }

    /// The year of a day in the language's calendar.
    pub fn year(&self, date: Date) -> String {
        self.formats.year(date)
    }

    /// A whole number in the language's digits, grouped.
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }

    /// A number of tenths, such as a CVSS score: 98 gives `9.8`.
    pub fn decimal(&self, tenths: u8) -> String {
        self.formats.tenths(tenths)
    }

    /// `a, b and c`.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        self.formats.and(items)
    }

    /// `a, b or c`.
    pub fn list_or(&self, items: &[impl AsRef<str>]) -> String {
        self.formats.or(items)
    }

    /// The order of two texts in the language; zh-Hant counts strokes.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.formats.compare(a, b)
    }
}
