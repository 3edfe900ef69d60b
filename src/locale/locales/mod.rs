//! The locales of all languages of the site, checked for equal messages.

#[cfg(test)]
mod tests;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::error::Error;
use crate::locale::compare::{LocaleDraft, compare};
use crate::locale::compile_messages::{CompiledMessages, compile};
use crate::locale::fallback::{FallbackMessages, FallbackTheme, report_untranslated};
use crate::locale::formats::LocaleFormats;
use crate::locale::language::language_name;
use crate::locale::locale::Locale;
use crate::locale::messages::ParsedMessages;
use crate::locale::pattern::{MessagePattern, PatternPart};
use crate::model::{Language, LanguageId, Site};
use crate::theme::{Theme, is_default_language};

/// The message with the name of a language in itself.
const AUTONYM: &str = "autonym";

/// A `Locale` for each language of the site.
pub struct Locales {
    list: Vec<Locale>,
    /// A second locale for each language with untranslated messages, with its fallback text marked.
    marked: Vec<Locale>,
    untranslated: usize,
}

impl Locales {
    /// Reads the theme's messages for each language of the site. Reports syntax errors, and messages
    /// that exist in one language but not in another.
    ///
    /// A language that the program has no messages for may lack some: English ones are used instead, and a
    /// warning counts them.
    ///
    /// Fails only where ICU's embedded data is incomplete.
    pub fn new(site: &Site, theme: &Theme, diagnostics: &mut Diagnostics) -> Result<Self, Error> {
        let fallback = FallbackTheme::of(site, theme, diagnostics)?;
        let read: Vec<_> = site
            .languages
            .par_iter()
            .map(|language| read_locale(site, theme, language, fallback.as_ref()))
            .collect();
        let mut drafts = Vec::new();
        for (draft, found) in read {
            diagnostics.extend(found);
            drafts.push(draft?);
        }
        compare(
            &drafts,
            fallback.as_ref().map(|fallback| &fallback.draft),
            diagnostics,
        );
        let mut untranslated = 0;
        for draft in drafts.iter().filter(|draft| draft.fallback.is_some()) {
            untranslated += report_untranslated(site, theme, draft, diagnostics);
        }
        let mut list = Vec::new();
        let mut marked = Vec::new();
        for (language_id, draft) in site.language_ids().zip(drafts) {
            list.push(Locale {
                language_id,
                messages: draft.messages,
                formats: draft.formats,
            });
            if let Some(messages) = draft.marked {
                marked.push(Locale {
                    language_id,
                    messages,
                    formats: LocaleFormats::new(site.language(language_id))?,
                });
            }
        }
        Ok(Self {
            list,
            marked,
            untranslated,
        })
    }

    /// The locale of a language.
    pub fn get(&self, id: LanguageId) -> &Locale {
        &self.list[id.index()]
    }

    /// All locales, the source language first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Locale> {
        self.list.iter()
    }

    /// All locales, for pages: fallback text is between
    /// [`FALLBACK_START`](crate::locale::FALLBACK_START) and [`FALLBACK_END`](crate::locale::FALLBACK_END).
    pub(crate) fn for_pages(&self) -> impl Iterator<Item = &Locale> {
        self.list.iter().map(|locale| {
            let id = locale.language_id;
            let mut marked = self.marked.iter();
            marked
                .find(|marked| marked.language_id == id)
                .unwrap_or(locale)
        })
    }

    /// The number of messages that are not translated, in all languages.
    pub fn untranslated(&self) -> usize {
        self.untranslated
    }
}

fn read_locale<'s>(
    site: &Site,
    theme: &'s Theme,
    language: &'s Language,
    fallback: Option<&FallbackTheme<'s>>,
) -> (Result<LocaleDraft<'s>, Error>, Diagnostics) {
    let mut found = Diagnostics::new();
    let sources = theme.messages_for(&language.tag);
    let fallback = fallback.filter(|_| !is_default_language(&language.tag));
    if sources.is_empty() && fallback.is_none() {
        found.push(missing_language(site, theme, language));
    }
    let messages = ParsedMessages::read(sources, &mut found);
    let draft = LocaleFormats::new(language).map(|formats| {
        let compile_with = |marked, found: &mut Diagnostics| {
            let fallback = fallback.map(|fallback| FallbackMessages {
                messages: &fallback.parsed,
                marked,
            });
            let mut compiled = compile(&messages, fallback, &formats, &language.tag, found);
            if fallback.is_some() {
                add_autonym(&mut compiled, language);
            }
            compiled
        };
        let compiled = compile_with(false, &mut found);
        let is_partial = compiled.values().any(|message| message.is_fallback);
        LocaleDraft {
            tag: &language.tag,
            file: messages.file_for_missing(sources),
            marked: is_partial.then(|| compile_with(true, &mut Diagnostics::new())),
            messages: compiled,
            fallback: fallback.map(|_| messages.is_complete),
            formats,
        }
    });
    (draft, found)
}

/// Replaces a fallback autonym, which would be that of English.
fn add_autonym(messages: &mut CompiledMessages, language: &Language) {
    if let Some(message) = messages
        .get_mut(AUTONYM)
        .filter(|message| message.is_fallback)
    {
        let tag = &language.tag;
        let name = language_name(tag, tag).unwrap_or_else(|| tag.clone());
        message.pattern = MessagePattern::from(PatternPart::Text(name));
        message.is_fallback = false;
    }
}

fn missing_language(site: &Site, theme: &Theme, language: &Language) -> Diagnostic {
    let path = format!("themes/{}/locales/{}.ftl", theme.name, language.tag);
    Diagnostic::new(Code::MissingFile, &site.theme_origin).with("path", path)
}
