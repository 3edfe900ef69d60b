//! Exchanges translations with translation tools.
//!
//! The text of a record has units: its title, its summary, and each section. Each unit is fresh, stale or
//! missing on its own. Tools read and write units as PO or XLIFF files.
//!
//! | file | content |
//! |---|---|
//! | `status` | the status of each record in each language |
//! | `unit` | splits texts into units |
//! | `source_history` | finds the source of a stale unit in the git history |
//! | `stamp` | marks translations as made from the present source |
//! | `po`, `xliff` | writes and reads files of units |
//! | `merge` | merges translated units into the content |

mod merge;
mod po;
mod source_history;
mod stamp;
mod status;
mod unit;
mod xliff;

pub(crate) use crate::markdown::source_hash as source_stamp;
pub(crate) use merge::{MergeOptions, MergeResult, MergeScope, RefusalReason, SkipReason, merge};
pub(crate) use source_history::SourceHistory;
pub(crate) use stamp::{StampOutcome, stamp, stamp_typo};
pub(crate) use status::{StatusTable, TranslationStatus, table};
pub(crate) use unit::{TranslationUnit, units};

use crate::model::Language;

/// A larger file of translations is not read: a thousand records have a few megabytes of texts.
pub const MAX_BYTES: usize = 64 << 20;

/// A file format of translation tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExchangeFile {
    /// GNU gettext.
    Po,
    /// XLIFF 1.2, which Weblate and Poedit read.
    Xliff,
}

/// A unit in a file from a tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ReturnedUnit {
    /// The key of the unit.
    pub key: String,
    /// The translated source.
    pub source: String,
    /// The translation.
    pub target: String,
    /// Whether the translator has finished it.
    pub finished: bool,
    /// Whether a tool has put markup into it that is no text.
    pub has_markup: bool,
}

/// A file from a tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ReturnedFile {
    /// The language of the translations, if the file names it.
    pub language: Option<String>,
    /// The translated units.
    pub units: Vec<ReturnedUnit>,
    /// The number of units without a translation.
    pub untranslated: usize,
}

/// Why a file from a tool cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ExchangeError {
    /// It is neither PO nor XLIFF: the line or the parser's message.
    Invalid(String),
    /// It has more than [`MAX_BYTES`] bytes.
    TooLarge,
    /// It ends inside a unit.
    CutShort,
    /// It is XLIFF of a version that is not read.
    Version(String),
    /// None of its units has a key, so they were not exported from this content.
    NoKeys,
    /// It has no units.
    Empty,
    /// Its parts are in several languages.
    SeveralLanguages(String),
}

impl ReturnedFile {
    /// Adds a unit, or counts it if it is not translated.
    fn push(&mut self, unit: ReturnedUnit) {
        match unit.target.trim().is_empty() {
            true => self.untranslated += 1,
            false => self.units.push(unit),
        }
    }
}

/// Writes units as a file.
pub(crate) fn write(
    units: &[TranslationUnit],
    exchange: ExchangeFile,
    source: &Language,
    target: &Language,
) -> Result<String, crate::error::Error> {
    match exchange {
        ExchangeFile::Po => Ok(po::write(units, target)),
        ExchangeFile::Xliff => xliff::write(units, source, target),
    }
}

/// Whether a text begins as a file of units does, even if it cannot be read.
pub(crate) fn is_exchange(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    ["msgid ", "#", "<"]
        .iter()
        .any(|begin| start.starts_with(begin))
        && ["msgid ", "<xliff"].iter().any(|word| text.contains(word))
}

/// The units of a file.
pub(crate) fn read(text: &str) -> Result<ReturnedFile, ExchangeError> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let file = match start.starts_with('<') {
        true => xliff::read(text),
        false => po::read(text),
    }?;
    match (&file.units[..], file.untranslated) {
        ([], 0) => Err(ExchangeError::Empty),
        (units @ [_, ..], _) if units.iter().all(|unit| unit.key.is_empty()) => {
            Err(ExchangeError::NoKeys)
        }
        _ => Ok(file),
    }
}
