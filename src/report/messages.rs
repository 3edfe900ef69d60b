//! Messages in the user's language, written in Fluent syntax with ICU plural rules, like those of
//! pages.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::sanitize::sanitize;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::locale::{self, Locale, parse_language};
use crate::theme::ThemeSource;

/// The number of message files per language; the first has the most common messages.
const FILES: usize = 7;

/// A language of messages: its tag, its number format, and its files.
struct MessageLanguage {
    tag: &'static str,
    locale: &'static str,
    files: [&'static str; FILES],
}

macro_rules! languages {
    ($($tag:literal $locale:literal;)+) => {
        /// The languages of messages, the fallback first.
        const LANGUAGES: &[MessageLanguage] = &[$(MessageLanguage {
            tag: $tag,
            locale: $locale,
            files: [
                include_str!(concat!("messages/", $tag, ".ftl")),
                include_str!(concat!("messages/", $tag, "/editing.ftl")),
                include_str!(concat!("messages/", $tag, "/serving.ftl")),
                include_str!(concat!("messages/", $tag, "/fields.ftl")),
                include_str!(concat!("messages/", $tag, "/explain.ftl")),
                include_str!(concat!("messages/", $tag, "/usage.ftl")),
                include_str!(concat!("messages/", $tag, "/publishing.ftl")),
            ],
        },)+];
    };
}

languages! {
    "en" "en-GB";
    "zh-Hant" "zh-Hant-TW";
    "ja" "ja";
    "vi" "vi";
    "id" "id";
    "th" "th";
    "ar" "ar-u-nu-latn";
}

/// The messages of one language, with English as the fallback.
pub struct Messages {
    preferred: LanguageMessages,
    // Only a fallback: a test proves that all languages have the same messages.
    fallback: LanguageMessages,
}

/// The messages of a language. Each file is parsed lazily: parsing all of them takes a tenth of the
/// time of a small check.
struct LanguageMessages {
    language: &'static MessageLanguage,
    files: [OnceLock<Option<Locale>>; FILES],
}

/// The value of an `{ $argument }` of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportValue<'a> {
    /// A name or another formatted value.
    Text(Cow<'a, str>),
    /// A count, which selects the plural form.
    Count(i64),
}

impl<'a> From<&'a str> for ReportValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for ReportValue<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for ReportValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<usize> for ReportValue<'_> {
    fn from(count: usize) -> Self {
        // No collection has more than i64::MAX elements.
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Messages {
    /// The tags of all languages, English first.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|language| language.tag)
    }

    /// The messages of the language with this tag, such as `zh-Hant` or `zh-Hant-TW`, else English.
    pub fn for_language(tag: &str) -> Self {
        let mut languages = LANGUAGES.iter();
        let preferred = languages.find(|language| matches_tag(tag, language.tag));
        Self {
            preferred: LanguageMessages::new(preferred.unwrap_or(&LANGUAGES[0])),
            fallback: LanguageMessages::new(&LANGUAGES[0]),
        }
    }

    /// Whether there are messages in the language with this tag.
    pub fn has_language(tag: &str) -> bool {
        Self::languages().any(|language| matches_tag(tag, language))
    }

    /// The tag of the language.
    pub fn tag(&self) -> &'static str {
        self.preferred.language.tag
    }

    /// The message, with the nearest known name and with what does not count, if there is any.
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        let key = key(diagnostic);
        let arguments = arguments(diagnostic);
        // A missing message is a bug; the name of the code can still be searched for.
        let sentence = self
            .text(&key, None, &arguments)
            .unwrap_or_else(|| diagnostic.code.name().to_owned());
        let nearest = diagnostic
            .argument("nearest")
            .and_then(|_| self.text(&key, Some("nearest"), &arguments));
        let rejected = diagnostic
            .argument("rejected")
            .and_then(|_| self.text(&key, Some("rejected"), &arguments));
        self.join([sentence].into_iter().chain(nearest).chain(rejected))
    }

    /// The help: the list of allowed values if it is known, else what to do.
    pub fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        let key = key(diagnostic);
        let arguments = arguments(diagnostic);
        diagnostic
            .argument("known")
            .and_then(|_| self.text(&key, Some("known"), &arguments))
            .or_else(|| self.text(&key, Some("help"), &arguments))
    }

    /// The label of the related location.
    pub fn related(&self, diagnostic: &Diagnostic) -> String {
        self.text(&key(diagnostic), Some("related"), &arguments(diagnostic))
            .unwrap_or_else(|| self.say("related", []))
    }

    /// The severity in the user's language, such as `error`.
    pub fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.name()), [])
    }

    /// The question whether the user meant another name.
    pub fn did_you_mean(&self, nearest: &str) -> String {
        self.say("error-nearest-name", [("nearest", nearest.into())])
    }

    /// Joins sentences.
    pub fn join(&self, sentences: impl IntoIterator<Item = String>) -> String {
        let sentences: Vec<String> = sentences.into_iter().collect();
        sentences.join(&self.say("between", []))
    }

    /// Any other message with values, which are sanitized.
    pub fn say<'a>(
        &self,
        key: &str,
        values: impl IntoIterator<Item = (&'a str, ReportValue<'a>)>,
    ) -> String {
        let values = values.into_iter().map(|(name, value)| match value {
            ReportValue::Text(text) => (name, ReportValue::Text(sanitize(&text).into())),
            ReportValue::Count(_) => (name, value),
        });
        let values: Vec<_> = values.collect();
        self.text(key, None, &values)
            .unwrap_or_else(|| key.to_owned())
    }

    /// A message without values, or an attribute of one; `None` if it does not exist.
    pub fn find(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        self.text(key, attribute, &[])
    }

    fn text(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &[(&str, ReportValue<'_>)],
    ) -> Option<String> {
        let key = match attribute {
            Some(attribute) => Cow::Owned(format!("{key}.{attribute}")),
            None => Cow::Borrowed(key),
        };
        let values: Vec<(&str, locale::MessageValue<'_>)> = values
            .iter()
            .map(|(name, value)| match value {
                ReportValue::Text(text) => (*name, locale::MessageValue::Text(text)),
                ReportValue::Count(count) => (*name, locale::MessageValue::Integer(*count)),
            })
            .collect();
        self.preferred
            .say(&key, &values)
            .or_else(|| self.fallback.say(&key, &values))
    }
}

impl LanguageMessages {
    fn new(language: &'static MessageLanguage) -> Self {
        Self {
            language,
            files: [const { OnceLock::new() }; FILES],
        }
    }

    fn say(&self, key: &str, values: &[(&str, locale::MessageValue<'_>)]) -> Option<String> {
        (0..FILES).find_map(|index| self.file(index)?.try_format(key, values))
    }

    fn file(&self, index: usize) -> Option<&Locale> {
        let text = self.language.files[index];
        self.files[index]
            .get_or_init(|| compile_file(self.language, text, &mut Diagnostics::new()))
            .as_ref()
    }
}

fn matches_tag(tag: &str, language: &str) -> bool {
    tag.get(..language.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(language))
        && matches!(tag.as_bytes().get(language.len()), None | Some(b'-'))
}

/// Parses a message file and collects its errors; `None` if ICU lacks data for the language. A test
/// proves that neither happens.
fn compile_file(
    language: &MessageLanguage,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Locale> {
    let parsed = parse_language(language.tag, Some(language.locale))?;
    Locale::standalone(&parsed, &[source(language, text)], diagnostics).ok()
}

fn source(language: &MessageLanguage, text: &str) -> ThemeSource {
    ThemeSource::new(language.tag.into(), text.to_owned())
}

fn key(diagnostic: &Diagnostic) -> String {
    format!("diagnostic-{}", diagnostic.code.name())
}

fn arguments(diagnostic: &Diagnostic) -> Vec<(&str, ReportValue<'static>)> {
    diagnostic
        .arguments
        .iter()
        .map(|(name, value)| (name.as_ref(), sanitize(value).into()))
        .collect()
}

#[cfg(test)]
mod tests;
