//! The messages and formats of one language.

use std::cmp::Ordering;

use icu_decimal::input::Decimal;

use super::compile_messages::{CompiledMessages, compile};
use super::formats::{LocaleFormats, to_icu_date};
use super::messages::ParsedMessages;
use super::pattern::MessageValue;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{Date, Language, LanguageId};
use crate::theme::ThemeSource;

/// A visible marker in place of a missing message.
const MISSING: &str = "⟦?⟧";

/// The messages and formats of one language.
pub struct Locale {
    pub(super) language_id: LanguageId,
    pub(super) messages: CompiledMessages,
    pub(super) formats: LocaleFormats,
}

impl Locale {
    /// Reads a language without comparing it with another. Reports syntax errors and references to
    /// missing messages.
    ///
    /// Fails only where ICU's embedded data is incomplete.
    pub fn standalone(
        language: &Language,
        sources: &[ThemeSource],
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Error> {
        let formats = LocaleFormats::new(language)?;
        let messages = ParsedMessages::read(sources, diagnostics);
        Ok(Self {
            language_id: LanguageId::SOURCE,
            messages: compile(&messages, None, &formats, &language.tag, diagnostics),
            formats,
        })
    }

    /// Its language.
    pub fn language_id(&self) -> LanguageId {
        self.language_id
    }

    /// A message without arguments; `message.attribute` names an attribute.
    ///
    /// If [`super::Locales`] reported nothing, the theme's messages are complete. A missing one is then
    /// a bug in greenlist: a debug build panics, a release build shows a marker.
    pub fn text(&self, key: &str) -> &str {
        let text = self.try_text(key);
        debug_assert!(text.is_some(), "no message `{key}` without arguments");
        text.unwrap_or(MISSING)
    }

    /// A message with arguments; if it is missing, see [`Self::text`].
    pub fn format(&self, key: &str, arguments: &[(&str, MessageValue<'_>)]) -> String {
        let text = self.try_format(key, arguments);
        debug_assert!(text.is_some(), "no message `{key}`, or an argument less");
        text.unwrap_or_else(|| MISSING.to_owned())
    }

    /// [`Self::text`] for keys from outside greenlist, such as a template's.
    pub fn try_text(&self, key: &str) -> Option<&str> {
        self.messages.get(key)?.pattern.text()
    }

    /// The keys and texts of all messages without arguments, for templates.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages
            .iter()
            .filter_map(|(key, message)| Some((key.as_str(), message.pattern.text()?)))
    }

    /// [`Self::format`] for keys from outside greenlist; `None` also where an argument is missing.
    pub fn try_format(&self, key: &str, arguments: &[(&str, MessageValue<'_>)]) -> Option<String> {
        let pattern = &self.messages.get(key)?.pattern;
        pattern.format(arguments, &self.formats)
    }

    /// A date in the calendar of the locale, such as `7 April 2020` or `民國109年4月7日`.
    pub fn date(&self, date: Date) -> String {
        self.formats.date.format(&to_icu_date(date)).to_string()
    }

    /// A short date, such as `7 Apr 2020`, for long lists.
    pub fn short_date(&self, date: Date) -> String {
        let format = &self.formats.short_date;
        format.format(&to_icu_date(date)).to_string()
    }

    /// The year of a date in the calendar of the locale.
    pub fn year(&self, date: Date) -> String {
        self.formats.year.format(&to_icu_date(date)).to_string()
    }

    /// An integer in the digits of the locale, grouped.
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }

    /// A number of tenths, such as a CVSS score: 98 gives `9.8`.
    pub fn decimal(&self, tenths: u8) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.formats.decimal.format(&number).to_string()
    }

    /// `a, b and c`.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        self.formats.and.format(items).to_string()
    }

    /// `a, b or c`.
    pub fn list_or(&self, items: &[impl AsRef<str>]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        self.formats.or.format(items).to_string()
    }

    /// The name of a country by its code of two letters; `None` where CLDR has none in the language.
    pub fn country(&self, code: &str) -> Option<String> {
        self.formats.countries.get(code)
    }

    /// The collation order of two texts; zh-Hant sorts by strokes.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.formats.collator.compare(a, b)
    }
}
