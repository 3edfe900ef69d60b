//! The sentences of one editor's language, made as those of pages are: by Fluent's syntax and
//! ICU's plural forms.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::clean::clean;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::locale::{self, Locale, parse_language};
use crate::theme::Source;

/// The files of a language; what is said of most content stands in the first.
const FILES: usize = 5;

/// A language that editors can read: its tag, how its numbers are written, and its files.
struct Language {
    tag: &'static str,
    locale: &'static str,
    files: [&'static str; FILES],
}

macro_rules! languages {
    ($($tag:literal $locale:literal;)+) => {
        /// The languages that editors can read, the fallback first.
        const LANGUAGES: &[Language] = &[$(Language {
            tag: $tag,
            locale: $locale,
            files: [
                include_str!(concat!("words/", $tag, ".ftl")),
                include_str!(concat!("words/", $tag, "/editing.ftl")),
                include_str!(concat!("words/", $tag, "/serving.ftl")),
                include_str!(concat!("words/", $tag, "/fields.ftl")),
                include_str!(concat!("words/", $tag, "/handbook.ftl")),
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

/// The words for one editor: a language, and English behind it.
pub struct Words {
    spoken: Spoken,
    // Nobody needs it as long as the languages say the same things, which a test proves.
    english: Spoken,
}

/// The messages of a language, a file ready only once it is needed: all would be a tenth of a
/// small check.
struct Spoken {
    language: &'static Language,
    files: [OnceLock<Option<Locale>>; FILES],
}

/// A value for the `{ $argument }` of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name, or anything that is formatted already.
    Text(Cow<'a, str>),
    /// A count: it chooses the plural form.
    Count(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        // Nothing in memory is as many as i64::MAX.
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Words {
    /// The tags of the languages there are, English first.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|language| language.tag)
    }

    /// The words in the language with this tag, such as `zh-Hant` or `zh-Hant-TW`; else in English.
    pub fn for_language(tag: &str) -> Self {
        let spoken = LANGUAGES.iter().find(|language| speaks(tag, language.tag));
        Self {
            spoken: Spoken::new(spoken.unwrap_or(&LANGUAGES[0])),
            english: Spoken::new(&LANGUAGES[0]),
        }
    }

    /// Makes ready what is said of most content, which otherwise takes its time at the first word.
    pub fn prepare(&self) {
        self.spoken.file(0);
    }

    /// The tag of the language that is spoken.
    pub fn tag(&self) -> &'static str {
        self.spoken.language.tag
    }

    /// What is wrong, with the nearest known word where there is one.
    pub fn sentence(&self, diagnostic: &Diagnostic) -> String {
        let key = key(diagnostic);
        let arguments = arguments(diagnostic);
        // A code without its message would be a bug; its name is still worth searching for.
        let sentence = self
            .text(&key, None, &arguments)
            .unwrap_or_else(|| diagnostic.code.name().to_owned());
        let nearest = diagnostic
            .argument("nearest")
            .and_then(|_| self.text(&key, Some("nearest"), &arguments));
        match nearest {
            Some(nearest) => format!("{sentence}{}{nearest}", self.say("between", [])),
            None => sentence,
        }
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

    /// What the second place is.
    pub fn related(&self, diagnostic: &Diagnostic) -> String {
        self.text(&key(diagnostic), Some("related"), &arguments(diagnostic))
            .unwrap_or_else(|| self.say("related", []))
    }

    /// The word before the code, such as `error`.
    pub fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.name()), [])
    }

    /// Any other message of `words/*.ftl`, with named values; texts among them are made printable.
    pub fn say<'a, const N: usize>(&self, key: &str, values: [(&'a str, Value<'a>); N]) -> String {
        let values = values.map(|(name, value)| match value {
            Value::Text(text) => (name, Value::Text(clean(&text).into())),
            Value::Count(_) => (name, value),
        });
        self.text(key, None, &values)
            .unwrap_or_else(|| key.to_owned())
    }

    /// A message without values, or one of its attributes; `None` where there is none.
    pub fn find(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        self.text(key, attribute, &[])
    }

    fn text(
        &self,
        key: &str,
        attribute: Option<&str>,
        values: &[(&str, Value<'_>)],
    ) -> Option<String> {
        let key = match attribute {
            Some(attribute) => Cow::Owned(format!("{key}.{attribute}")),
            None => Cow::Borrowed(key),
        };
        let values: Vec<(&str, locale::Value<'_>)> = values
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, locale::Value::Text(text)),
                Value::Count(count) => (*name, locale::Value::Integer(*count)),
            })
            .collect();
        self.spoken
            .say(&key, &values)
            .or_else(|| self.english.say(&key, &values))
    }
}

impl Spoken {
    fn new(language: &'static Language) -> Self {
        Self {
            language,
            files: [const { OnceLock::new() }; FILES],
        }
    }

    fn say(&self, key: &str, values: &[(&str, locale::Value<'_>)]) -> Option<String> {
        (0..FILES).find_map(|place| self.file(place)?.find_format(key, values))
    }

    fn file(&self, place: usize) -> Option<&Locale> {
        let text = self.language.files[place];
        self.files[place]
            .get_or_init(|| spoken_in(self.language, text, &mut Diagnostics::new()))
            .as_ref()
    }
}

fn speaks(tag: &str, language: &str) -> bool {
    tag.get(..language.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(language))
        && matches!(tag.as_bytes().get(language.len()), None | Some(b'-'))
}

/// A file of a language, and what is wrong with it; `None` where ICU lacks its data. A test proves
/// that neither is so.
fn spoken_in(language: &Language, text: &str, diagnostics: &mut Diagnostics) -> Option<Locale> {
    let spoken = parse_language(language.tag, Some(language.locale))?;
    Locale::alone(&spoken, &[source(language, text)], diagnostics).ok()
}

fn source(language: &Language, text: &str) -> Source {
    Source::new(language.tag.into(), text.to_owned())
}

fn key(diagnostic: &Diagnostic) -> String {
    format!("diagnostic-{}", diagnostic.code.name())
}

fn arguments(diagnostic: &Diagnostic) -> Vec<(&str, Value<'static>)> {
    diagnostic
        .arguments
        .iter()
        .map(|(name, value)| (name.as_ref(), clean(value).into()))
        .collect()
}

#[cfg(test)]
mod tests;
