//! Fallback for a language that the program has no messages for: English messages, until they are
//! translated.
//!
//! Fallback text is marked, so that a screen reader does not read English as German. A message can be used
//! in text, attributes and titles alike, so the marks are two noncharacters of Unicode (other ones than the
//! slots of the layout). `render` turns them into elements, or drops them where elements are not allowed.

use super::compare::LocaleDraft;
use super::compile_messages::compile;
use super::formats::LocaleFormats;
use super::language::parse_language;
use super::messages::ParsedMessages;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::model::{Language, Site};
use crate::theme::{Theme, is_default_language};

/// The language of the fallback messages.
pub(crate) const FALLBACK_LANGUAGE: &str = "en";
/// The mark before fallback text.
pub(crate) const FALLBACK_START: char = '\u{FDEE}';
/// The mark after fallback text.
pub(crate) const FALLBACK_END: char = '\u{FDEF}';

/// The number of messages that a warning names.
const NAMED: usize = 5;

/// The messages of the fallback language.
#[derive(Clone, Copy)]
pub(super) struct FallbackMessages<'c, 'a> {
    pub(super) messages: &'c ParsedMessages<'a>,
    /// Whether their text is marked.
    pub(super) marked: bool,
}

/// A text in the fallback language between marks. Spaces stay outside; a text without letters, such as a
/// colon, is the same in every language and is not marked.
pub(super) fn marked(text: &str) -> String {
    if !text.contains(char::is_alphabetic) {
        return text.to_owned();
    }
    let words = text.trim();
    let (before, after) = text.split_once(words).unwrap_or_default();
    format!("{before}{FALLBACK_START}{words}{FALLBACK_END}{after}")
}

/// The messages of the fallback language, for languages that the program has none for.
pub(super) struct FallbackTheme<'s> {
    pub(super) parsed: ParsedMessages<'s>,
    /// The compiled messages, for comparison with those of other languages.
    pub(super) draft: LocaleDraft<'s>,
}

impl<'s> FallbackTheme<'s> {
    /// `None` if no language of the site needs it, or the theme has no messages of that language.
    pub(super) fn of(
        site: &Site,
        theme: &'s Theme,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, Error> {
        let sources = theme.messages_for(FALLBACK_LANGUAGE);
        let is_own = |language: &Language| !is_default_language(&language.tag);
        let Some(language) = parse_language(FALLBACK_LANGUAGE, None)
            .filter(|_| !sources.is_empty() && site.languages.iter().any(is_own))
        else {
            return Ok(None);
        };
        let mut found = Diagnostics::new();
        let parsed = ParsedMessages::read(sources, &mut found);
        let formats = LocaleFormats::new(&language)?;
        let messages = compile(&parsed, None, &formats, FALLBACK_LANGUAGE, &mut found);
        let mut languages = site.languages.iter();
        // If a language of the site has the same files, their errors are reported with it.
        if !languages.any(|language| theme.messages_for(&language.tag).as_ptr() == sources.as_ptr())
        {
            diagnostics.extend(found);
        }
        let draft = LocaleDraft {
            tag: FALLBACK_LANGUAGE,
            file: parsed.file_for_missing(sources),
            messages,
            fallback: None,
            marked: None,
            formats,
        };
        Ok(Some(Self { parsed, draft }))
    }
}

/// Warns of messages that are not translated; returns their number.
pub(super) fn report_untranslated(
    site: &Site,
    theme: &Theme,
    draft: &LocaleDraft<'_>,
    diagnostics: &mut Diagnostics,
) -> usize {
    let messages = draft.messages.iter();
    let mut missing: Vec<&str> = messages
        .filter_map(|(key, message)| message.is_fallback.then_some(key.as_str()))
        .collect();
    if missing.is_empty() || draft.fallback != Some(true) {
        return 0;
    }
    // Messages that its file does not list come first: they are new.
    let sources = theme.messages_for(draft.tag);
    let is_listed = |key: &str| {
        let line = format!("\n# {key} =");
        sources.iter().any(|source| source.text.contains(&line))
    };
    missing.sort_by_cached_key(|key| (is_listed(key), *key));
    let names: Vec<String> = missing
        .iter()
        .take(NAMED)
        .map(|key| format!("`{key}`"))
        .collect();
    let more = match missing.len() > NAMED {
        true => " …",
        false => "",
    };
    let origin = match draft.file {
        Some(file) => Origin::file(file),
        None => site.theme_origin.clone(),
    };
    diagnostics.push(
        Diagnostic::new(Code::UntranslatedMessages, &origin)
            .with("language", draft.tag)
            .with("count", missing.len().to_string())
            .with("total", draft.messages.len().to_string())
            .with("messages", names.join(", ") + more),
    );
    missing.len()
}
