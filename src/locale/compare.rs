//! Compares the messages of the languages of a site.

use std::sync::Arc;

use super::compile_messages::{CompiledMessage, CompiledMessages};
use super::formats::LocaleFormats;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, nearest};

/// A locale before the comparison with the others.
pub(super) struct LocaleDraft<'s> {
    pub(super) tag: &'s str,
    /// The file for missing messages; `None` where there is no file or one has syntax errors: missing
    /// messages are then not reported.
    pub(super) file: Option<&'s Arc<str>>,
    pub(super) messages: CompiledMessages,
    /// Whether its files are free of syntax errors, if other messages stand for missing ones.
    pub(super) fallback: Option<bool>,
    /// The messages with marked words, if some are not translated.
    pub(super) marked: Option<CompiledMessages>,
    pub(super) formats: LocaleFormats,
}

/// Compares languages in both directions. What a language of the program must have is decided by the source
/// language; where that is another, by the fallback, which also decides what all others may have.
pub(super) fn compare(
    drafts: &[LocaleDraft<'_>],
    fallback: Option<&LocaleDraft<'_>>,
    diagnostics: &mut Diagnostics,
) {
    let Some(source) = drafts.first() else {
        return;
    };
    for draft in drafts {
        match fallback {
            Some(fallback) if draft.fallback.is_some() => {
                let shipped = Some(source).filter(|source| source.fallback.is_none());
                compare_with(draft, fallback, shipped, diagnostics);
                // What the site added to its source language has no fallback.
                if let Some(source) = shipped {
                    report_missing(draft, source, diagnostics);
                }
            }
            Some(fallback) if source.fallback.is_some() => {
                if draft.tag != fallback.tag {
                    compare_with(draft, fallback, None, diagnostics);
                }
            }
            _ if std::ptr::eq(draft, source) => {}
            _ => compare_with(draft, source, None, diagnostics),
        }
    }
}

/// Compares a translation with the messages that it should have; `others` has more that it may have.
fn compare_with(
    translation: &LocaleDraft<'_>,
    source: &LocaleDraft<'_>,
    others: Option<&LocaleDraft<'_>>,
    diagnostics: &mut Diagnostics,
) {
    let Some(source_file) = source.file.filter(|_| translation.file.is_some()) else {
        return;
    };
    report_missing(translation, source, diagnostics);
    for (key, message) in &translation.messages {
        let is_other = others.is_some_and(|others| others.messages.contains_key(key));
        if let Some(original) = source.messages.get(key) {
            // A misspelt argument is not a dropped one, too.
            if !report_unknown_arguments(message, original, diagnostics) {
                dropped_arguments(key, message, original, translation.tag, diagnostics);
            }
        } else if !is_other {
            diagnostics.push(match translation.fallback {
                Some(_) => unknown_message(key, source, &message.origin),
                None => missing_message(key, source.tag, source_file, &message.origin),
            });
        }
    }
}

/// Reports the messages that a translation lacks.
fn report_missing(
    translation: &LocaleDraft<'_>,
    source: &LocaleDraft<'_>,
    diagnostics: &mut Diagnostics,
) {
    let (Some(_), Some(file)) = (source.file, translation.file) else {
        return;
    };
    for (key, message) in &source.messages {
        if !translation.messages.contains_key(key) {
            diagnostics.push(missing_message(key, translation.tag, file, &message.origin));
        }
    }
}

/// `origin` is that of the message in another language.
fn missing_message(key: &str, tag: &str, file: &Arc<str>, origin: &Origin) -> Diagnostic {
    Diagnostic::new(Code::MissingMessage, &Origin::file(file))
        .with("key", key)
        .with("language", tag)
        .related(origin)
}

/// A message of a language of the site that the program does not have: only the fallback says which there are.
fn unknown_message(key: &str, source: &LocaleDraft<'_>, origin: &Origin) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownMessage, origin).with("found", key);
    match nearest(key, source.messages.keys().map(String::as_str)) {
        Some(nearest) => fault.with("nearest", nearest),
        None => fault,
    }
}

/// Reports arguments that the message does not have in the source language, which defines them; whether there
/// are any.
fn report_unknown_arguments(
    translated: &CompiledMessage,
    source: &CompiledMessage,
    diagnostics: &mut Diagnostics,
) -> bool {
    let named = source.arguments.keys().map(|name| format!("`${name}`"));
    let named: Vec<_> = named.collect();
    let mut is_any = false;
    for (argument, origin) in &translated.arguments {
        if source.arguments.contains_key(argument) {
            continue;
        }
        is_any = true;
        let fault =
            Diagnostic::new(Code::UnknownMessage, origin).with("found", format!("${argument}"));
        let fault = match named.is_empty() {
            true => fault,
            false => fault.with("known", named.join(", ")),
        };
        diagnostics.push(fault.related(&source.origin));
    }
    is_any
}

/// Reports arguments that the source language always prints and the translation does not: a day or an audience
/// would be lost in one language.
fn dropped_arguments(
    key: &str,
    translated: &CompiledMessage,
    source: &CompiledMessage,
    tag: &str,
    diagnostics: &mut Diagnostics,
) {
    let printed = translated.pattern.always_printed(true);
    let dropped = source.pattern.always_printed(false).into_iter();
    for argument in dropped.filter(|argument| !printed.contains(argument)) {
        let value = format!("{{ ${argument} }}");
        let fault = Diagnostic::new(Code::DroppedValue, &translated.origin)
            .with("key", key)
            .with("language", tag)
            .with("value", value)
            .related(&source.origin);
        diagnostics.push(fault);
    }
}
