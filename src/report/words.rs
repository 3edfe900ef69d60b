//! The sentences of one editor's language, made by Fluent.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::clean::clean;
use crate::diagnostic::{Diagnostic, Severity};

/// The languages that editors can read, the fallback first.
const LANGUAGES: &[(&str, &str)] = &[
    (
        "en",
        concat!(
            include_str!("words/en.ftl"),
            "\n",
            include_str!("words/en/fields.ftl"),
            "\n",
            include_str!("words/en/editing.ftl"),
            "\n",
            include_str!("words/en/serving.ftl"),
        ),
    ),
    (
        "zh-Hant",
        concat!(
            include_str!("words/zh-Hant.ftl"),
            "\n",
            include_str!("words/zh-Hant/fields.ftl"),
            "\n",
            include_str!("words/zh-Hant/editing.ftl"),
            "\n",
            include_str!("words/zh-Hant/serving.ftl"),
        ),
    ),
];

/// The words for one editor: a language, and English behind it.
pub struct Words {
    tag: &'static str,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The words in the language with this tag, such as `zh-Hant` or `zh-Hant-TW`; else in English.
    pub fn for_language(tag: &str) -> Self {
        let (fallback, others) = match LANGUAGES {
            [fallback, others @ ..] => (Some(fallback), others),
            [] => (None, &[][..]),
        };
        let wanted = others.iter().find(|(language, _)| speaks(tag, language));
        let spoken = wanted.or(fallback);
        Self {
            tag: spoken.map_or("en", |(tag, _)| tag),
            bundles: wanted
                .into_iter()
                .chain(fallback)
                .map(|(language, text)| bundle(language, text))
                .collect(),
        }
    }

    /// The tag of the language that is spoken.
    pub fn tag(&self) -> &'static str {
        self.tag
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

    /// How to mend it: what may stand here, if that is known, else what to do.
    pub fn mend(&self, diagnostic: &Diagnostic) -> Option<String> {
        let key = key(diagnostic);
        let arguments = arguments(diagnostic);
        diagnostic
            .argument("known")
            .and_then(|_| self.text(&key, Some("known"), &arguments))
            .or_else(|| self.text(&key, Some("mend"), &arguments))
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
    pub fn say<'a, const N: usize>(
        &self,
        key: &str,
        values: [(&'a str, FluentValue<'a>); N],
    ) -> String {
        let values = values.into_iter().map(|(name, value)| match value {
            FluentValue::String(text) => (name, clean(&text).into()),
            FluentValue::Number(_)
            | FluentValue::Custom(_)
            | FluentValue::None
            | FluentValue::Error => (name, value),
        });
        self.text(key, None, &values.collect())
            .unwrap_or_else(|| key.to_owned())
    }

    /// A message without values, or one of its attributes; `None` where there is none.
    pub fn find(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        self.text(key, attribute, &FluentArgs::new())
    }

    fn text(&self, key: &str, attribute: Option<&str>, arguments: &FluentArgs) -> Option<String> {
        self.bundles
            .iter()
            .find_map(|bundle| format(bundle, key, attribute, arguments).map(|(text, _)| text))
    }
}

fn speaks(tag: &str, language: &str) -> bool {
    tag.get(..language.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(language))
        && matches!(tag.as_bytes().get(language.len()), None | Some(b'-'))
}

fn bundle(language: &str, text: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks would come out as garbage on many terminals.
    bundle.set_use_isolating(false);
    // A test proves that both files parse; what does parse is still better than no words.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(parsed, _)| parsed);
    bundle.add_resource_overriding(resource);
    // Only a second function of that name could fail.
    let _ = bundle.add_function("KILOBYTES", |values, _| kilobytes(values.first()));
    bundle
}

fn kilobytes(bytes: Option<&FluentValue>) -> FluentValue<'static> {
    match bytes {
        Some(FluentValue::String(text)) => match text.parse::<u64>() {
            Ok(bytes) => (bytes / 1024).to_string().into(),
            Err(_) => text.to_string().into(),
        },
        Some(FluentValue::Number(number)) => (number.value / 1024.0).into(),
        Some(FluentValue::Custom(_) | FluentValue::None | FluentValue::Error) | None => {
            FluentValue::Error
        }
    }
}

fn key(diagnostic: &Diagnostic) -> String {
    format!("diagnostic-{}", diagnostic.code.name())
}

fn arguments(diagnostic: &Diagnostic) -> FluentArgs<'static> {
    diagnostic
        .arguments
        .iter()
        .map(|(name, value)| (name.clone(), clean(value)))
        .collect()
}

/// The message, and what Fluent missed while it made it.
fn format(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    attribute: Option<&str>,
    arguments: &FluentArgs,
) -> Option<(String, Vec<fluent_bundle::FluentError>)> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(attribute) => message.get_attribute(attribute)?.value(),
    };
    let mut missed = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut missed);
    Some((text.into_owned(), missed))
}

#[cfg(test)]
mod tests;
