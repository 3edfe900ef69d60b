//! Writes and reads units as PO files of GNU gettext.
//!
//! The key is the context, so that the same text in two records makes two messages. Unreviewed
//! and stale units are `fuzzy`; a stale one has its previous source, as `msgmerge --previous` writes it.

use rspolib::{POEntry, POFile, pofile};

use super::unit::{TranslationUnit, UnitState};
use super::{ExchangeError, ReturnedFile, ReturnedUnit};
use crate::model::Language;

/// Disables wrapping: rspolib might break a line inside `\\\\`.
const WIDTH: usize = 1 << 20;

/// Writes a file, without the time, so that the same content makes the same file.
pub(super) fn write(units: &[TranslationUnit], target: &Language) -> String {
    let mut out = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: greenlist\\n\"\n\"Report-Msgid-Bugs-To: \\n\"\n\
         \"PO-Revision-Date: \\n\"\n\"Last-Translator: \\n\"\n\"Language-Team: {}\\n\"\n\
         \"Language: {}\\n\"\n\"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n",
        target.tag,
        language(target)
    );
    for unit in units {
        let mut entry = POEntry::new(0);
        entry.msgctxt = Some(unit.key.clone());
        entry.msgid.clone_from(&unit.source);
        entry.msgstr = Some(unit.target.clone());
        entry.occurrences = vec![(unit.file.clone(), String::new())];
        if matches!(unit.state, UnitState::Stale | UnitState::Unreviewed) {
            entry.flags = vec!["fuzzy".to_owned()];
        }
        if let Some(old) = &unit.previous_source {
            entry.previous_msgctxt = Some(unit.key.clone());
            entry.previous_msgid = Some(old.clone());
        }
        out.push('\n');
        out.push_str(&entry.to_string_with_wrapwidth(WIDTH));
    }
    out
}

/// The tag in the form of gettext: `zh_Hant`, not `zh-Hant`.
fn language(target: &Language) -> String {
    target.tag.replace('-', "_")
}

/// The messages of a file.
pub(super) fn read(text: &str) -> Result<ReturnedFile, ExchangeError> {
    let mut text = messages(text.trim_start_matches('\u{feff}'))?;
    // rspolib would read a file if the text were its path, which cannot end with line breaks.
    text.push_str("\n\n");
    let file: POFile =
        pofile(text.as_str()).map_err(|error| ExchangeError::Invalid(error.to_string()))?;
    let language = file
        .metadata
        .get("Language")
        .map(|tag| tag.trim().to_owned());
    let mut returned = ReturnedFile {
        language: language.filter(|tag| !tag.is_empty()),
        ..ReturnedFile::default()
    };
    for entry in file.entries.into_iter().filter(|entry| !entry.obsolete) {
        returned.push(ReturnedUnit {
            key: entry.msgctxt.unwrap_or_default(),
            source: entry.msgid,
            target: entry.msgstr.unwrap_or_default(),
            finished: !entry.flags.iter().any(|flag| flag == "fuzzy"),
            has_markup: false,
        });
    }
    Ok(returned)
}

/// The text without previous sources and obsolete messages. Strings outside a message and plural forms,
/// which no text of a record has, are errors, and so is a message without its end.
fn messages(text: &str) -> Result<String, ExchangeError> {
    let mut kept = String::with_capacity(text.len());
    let mut has_message = false;
    let mut is_open = false;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with("#|") || line.starts_with("#~") {
            continue;
        }
        let bare = line.trim();
        let begins = bare.starts_with("msgid ") || bare.starts_with("msgctxt ");
        let translates = has_message && bare.starts_with("msgstr ");
        let belongs = translates || (has_message && bare.starts_with('"'));
        let is_string = begins || belongs;
        if !is_string && !bare.is_empty() && !bare.starts_with('#') {
            return Err(ExchangeError::Invalid(format!("{}: {bare}", number + 1)));
        }
        if is_string && !is_closed(bare) {
            return Err(ExchangeError::CutShort);
        }
        has_message |= begins;
        is_open = (is_open || begins) && !translates;
        kept.push_str(line);
        kept.push('\n');
    }
    match is_open {
        true => Err(ExchangeError::CutShort),
        false => Ok(kept),
    }
}

/// Whether the string in a line has its end.
fn is_closed(line: &str) -> bool {
    let string = line.find('"').map_or("", |start| &line[start + 1..]);
    let inside = string.strip_suffix('"');
    inside.is_some_and(|inside| {
        let escapes = inside.len() - inside.trim_end_matches('\\').len();
        escapes % 2 == 0
    })
}
