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

/// Context, source, translation and flags of every message, without comments, previous sources and obsolete
/// messages. Anything else is an error: plural forms, which no text of a record has, parts in another order,
/// and a message without its end. rspolib panics on some of them.
fn messages(text: &str) -> Result<String, ExchangeError> {
    let mut kept = String::with_capacity(text.len());
    // The part that a string in the next line continues; none before a message.
    let mut part = "";
    for (number, line) in text.lines().enumerate() {
        let bare = line.trim();
        let is_between = matches!(part, "" | "msgstr");
        let wrong = || ExchangeError::Invalid(format!("{}: {bare}", number + 1));
        if let Some(comment) = bare.strip_prefix('#') {
            if let Some(flags) = comment.strip_prefix(',').map(str::trim)
                && !flags.is_empty()
            {
                if !is_between {
                    return Err(wrong());
                }
                part = "";
                kept.push_str("#, ");
                kept.push_str(flags);
                kept.push('\n');
            }
            continue;
        }
        if bare.is_empty() {
            continue;
        }
        let start = bare.find('"').unwrap_or(bare.len());
        let (name, string) = (bare[..start].trim_end(), &bare[start..]);
        part = match (name, part) {
            ("", "") => return Err(wrong()),
            ("", continued) => continued,
            ("msgctxt", _) if is_between => "msgctxt",
            ("msgid", _) if is_between || part == "msgctxt" => "msgid",
            ("msgstr", "msgid") => "msgstr",
            _ => return Err(wrong()),
        };
        if !is_closed(string) {
            return Err(ExchangeError::CutShort);
        }
        kept.push_str(name);
        kept.push(' ');
        kept.push_str(string);
        kept.push('\n');
    }
    match part {
        "" | "msgstr" => Ok(kept),
        _ => Err(ExchangeError::CutShort),
    }
}

/// Whether a string has its end.
fn is_closed(string: &str) -> bool {
    let inside = string
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inside.is_some_and(|inside| {
        let escapes = inside.len() - inside.trim_end_matches('\\').len();
        escapes % 2 == 0
    })
}
