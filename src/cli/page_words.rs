//! The words of pages in languages that the program has no messages for: their files, and the status of
//! their translation.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::console::{Console, without_dot};
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::edit::page_words::{
    EnglishMessage, PageWordStatus, english_messages, new_file, statuses, with_added,
};
use crate::error::Error;
use crate::load;
use crate::locale::{FALLBACK_LANGUAGE, language_name};
use crate::model::{LanguageId, Site};
use crate::project::{SITE_THEME, text_if_present};
use crate::theme::{Theme, embedded_files, is_default_language};

/// The English messages of the site's theme.
pub(super) fn english(root: &Path, site: &Site) -> Result<Vec<EnglishMessage>, Error> {
    let theme = load::theme(root, site, &mut Diagnostics::new())?;
    Ok(english_messages(texts(&theme, FALLBACK_LANGUAGE)))
}

/// The English messages of the default theme.
pub(super) fn default_english() -> Vec<EnglishMessage> {
    let path = format!("locales/{FALLBACK_LANGUAGE}.ftl");
    let files = embedded_files().into_iter();
    let texts = files.filter(|(name, _)| *name == path);
    english_messages(texts.filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok()))
}

fn texts<'t>(theme: &'t Theme, tag: &str) -> impl Iterator<Item = &'t str> {
    let sources = theme.messages_for(tag).iter();
    sources.map(|source| source.text.as_str())
}

/// The site's own file for a language.
pub(super) fn path(root: &Path, tag: &str) -> PathBuf {
    root.join(SITE_THEME)
        .join("locales")
        .join(format!("{tag}.ftl"))
}

/// The file for a new language.
pub(super) fn file(tag: &str, english: &[EnglishMessage], console: &Console) -> String {
    let name = language_name(tag, &console.language);
    let values = [
        ("name", name.unwrap_or_else(|| tag.to_owned()).into()),
        ("language", tag.into()),
    ];
    let head = console.messages.say("words-head", values);
    new_file(&head, english, language_name(tag, tag).as_deref())
}

/// Writes the file of a language, or adds the messages that it lacks. Returns a sentence on the change,
/// `None` if nothing is missing.
pub(super) fn write_missing(
    root: &Path,
    tag: &str,
    english: &[EnglishMessage],
    console: &Console,
    changes: &mut FileChanges,
) -> Result<Option<String>, Error> {
    let path = path(root, tag);
    let Some(old) = text_if_present(root, &path)? else {
        changes.write(&path, file(tag, english, console));
        return Ok(Some(console.path_message("new-wrote", without_dot(&path))));
    };
    let title = console.messages.say("words-later", []);
    Ok(with_added(&old, &title, english).map(|(text, count)| {
        let shown = without_dot(&path).display().to_string();
        changes.write(&path, text);
        let values = [("count", count.into()), ("path", shown.into())];
        console.messages.say("words-added", values)
    }))
}

/// The status of the words of pages in one language.
#[derive(Debug, Serialize)]
pub(super) struct PageWordsStatus {
    language: String,
    translated: usize,
    changed: Vec<ChangedMessage>,
    missing: Vec<String>,
}

/// A message whose English text differs from the copy above its translation.
#[derive(Debug, Serialize)]
struct ChangedMessage {
    message: String,
    english: String,
}

/// The status of each of the languages that the program has no messages for.
pub(super) fn status(
    root: &Path,
    site: &Site,
    languages: &[LanguageId],
) -> Result<Vec<PageWordsStatus>, Error> {
    let tags = languages.iter().map(|id| site.language(*id).tag.as_str());
    let tags: Vec<&str> = tags.filter(|tag| !is_default_language(tag)).collect();
    if tags.is_empty() {
        return Ok(Vec::new());
    }
    let theme = load::theme(root, site, &mut Diagnostics::new())?;
    let english = english_messages(texts(&theme, FALLBACK_LANGUAGE));
    let of_language = |tag: &str| {
        let files: Vec<&str> = texts(&theme, tag).collect();
        let mut row = PageWordsStatus {
            language: tag.to_owned(),
            translated: 0,
            changed: Vec::new(),
            missing: Vec::new(),
        };
        for (message, status) in statuses(&files, &english) {
            let key = message.key.clone();
            match status {
                PageWordStatus::Translated => row.translated += 1,
                PageWordStatus::Changed => row.changed.push(ChangedMessage {
                    message: key,
                    english: message.lines.join("\n"),
                }),
                PageWordStatus::Missing => row.missing.push(key),
            }
        }
        row
    };
    Ok(tags.into_iter().map(of_language).collect())
}

/// The status as lines of text.
pub(super) fn lines(rows: &[PageWordsStatus], console: &Console) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        let values = [
            ("language", row.language.as_str().into()),
            ("translated", row.translated.into()),
            ("missing", row.missing.len().into()),
            ("changed", row.changed.len().into()),
        ];
        lines.push(console.messages.say("words-status", values));
        if !row.changed.is_empty() {
            lines.push(console.messages.say("words-changed", []));
        }
        for changed in &row.changed {
            let english = changed.english.lines();
            lines.extend(english.map(|line| format!("  # {line}")));
        }
    }
    lines
}
