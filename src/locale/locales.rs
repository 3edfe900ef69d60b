//! The languages of the site, proved to say the same things.

use std::sync::Arc;

use super::formats::Formats;
use super::inventory::{Inventory, inventory};
use super::locale::Locale;
use super::messages::Messages;
use super::words::Words;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::model::{Language, LanguageId, Site};
use crate::theme::{Source, Theme};

/// One [`Locale`] a language of the site.
pub struct Locales {
    list: Vec<Locale>,
}

impl Locales {
    /// Reads the theme's messages for each language of the site, and reports what does not parse
    /// and what one language has and another lacks.
    ///
    /// Fails only where ICU's data inside the program are incomplete.
    pub fn new(site: &Site, theme: &Theme, diagnostics: &mut Diagnostics) -> Result<Self, Error> {
        let mut list = Vec::new();
        let mut inventories: Vec<Option<Listed>> = Vec::new();
        for language_id in site.language_ids() {
            let language = site.language(language_id);
            let sources = theme.messages_for(&language.tag);
            let messages = Messages::read(sources, diagnostics);
            let inventory = inventory(&messages, &language.tag, diagnostics);
            let formats = Formats::new(language)?;
            let words = Words::new(
                language,
                sources,
                &inventory,
                formats.decimal(),
                diagnostics,
            )?;
            list.push(Locale {
                language_id,
                words,
                formats,
            });
            if sources.is_empty() {
                diagnostics.push(no_messages(site, theme, language));
            }
            inventories.push(comparable(language, sources, &messages, inventory));
        }
        compare(&inventories, diagnostics);
        Ok(Self { list })
    }

    /// The words and formats of a language.
    pub fn get(&self, id: LanguageId) -> &Locale {
        &self.list[id.index()]
    }

    /// All of them, the source language first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Locale> {
        self.list.iter()
    }
}

/// The messages of a language, for comparison.
struct Listed {
    tag: String,
    file: Arc<str>,
    inventory: Inventory,
}

/// What is missing from a file that is not there or does not parse is no second fault.
fn comparable(
    language: &Language,
    sources: &[Source],
    messages: &Messages<'_>,
    inventory: Inventory,
) -> Option<Listed> {
    let last = sources.last().filter(|_| messages.whole)?;
    Some(Listed {
        tag: language.tag.clone(),
        file: Arc::clone(&last.file),
        inventory,
    })
}

fn no_messages(site: &Site, theme: &Theme, language: &Language) -> Diagnostic {
    let path = format!("themes/{}/locales/{}.ftl", theme.name, language.tag);
    Diagnostic::new(Code::MissingFile, &site.theme_origin).with("path", path)
}

/// Holds each language against the source language, both ways.
fn compare(inventories: &[Option<Listed>], diagnostics: &mut Diagnostics) {
    let [Some(source), translations @ ..] = inventories else {
        return;
    };
    for translation in translations.iter().flatten() {
        for (key, entry) in &source.inventory {
            match translation.inventory.get(key) {
                None => diagnostics.push(missing(key, translation, &entry.origin)),
                Some(translated) => {
                    for (argument, origin) in &translated.arguments {
                        if !entry.arguments.contains_key(argument) {
                            diagnostics.push(unknown_argument(
                                key,
                                argument,
                                origin,
                                source,
                                &entry.origin,
                            ));
                        }
                    }
                }
            }
        }
        for (key, entry) in &translation.inventory {
            if !source.inventory.contains_key(key) {
                diagnostics.push(missing(key, source, &entry.origin));
            }
        }
    }
}

/// `there` is where another language says it.
fn missing(key: &str, language: &Listed, there: &Origin) -> Diagnostic {
    Diagnostic::new(Code::MissingMessage, &Origin::file(&language.file))
        .with("key", key)
        .with("language", &language.tag)
        .related(there)
}

/// The source language decides what a message is given; only there can an argument be added.
fn unknown_argument(
    key: &str,
    argument: &str,
    origin: &Origin,
    source: &Listed,
    there: &Origin,
) -> Diagnostic {
    Diagnostic::new(Code::MissingMessage, origin)
        .with("key", format!("{key} {{ ${argument} }}"))
        .with("language", &source.tag)
        .related(there)
}
