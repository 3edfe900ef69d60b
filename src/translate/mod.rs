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
pub(crate) use merge::{MergeOptions, MergeScope, RefusalReason, merge};
pub(crate) use source_history::SourceHistory;
pub(crate) use stamp::{StampOutcome, stamp, stamp_typo};
pub(crate) use status::{StatusTable, TranslationStatus, table};
pub(crate) use unit::{TranslationUnit, units};

use crate::model::Language;

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

/// The translated units of a file. `Err` is the reason why the file cannot be read.
pub(crate) fn read(text: &str) -> Result<Vec<ReturnedUnit>, String> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    match start.starts_with('<') {
        true => xliff::read(text),
        false => po::read(text),
    }
}
