//! Translations as their translators and their tools see them.
//!
//! A record's text is cut into units: its title, its summary, and each section. A unit is fresh,
//! stale or missing on its own; tools exchange units as PO or XLIFF files.
//!
//! | file | idea |
//! |---|---|
//! | `record` | every record that has texts |
//! | `status` | how each record stands in each language |
//! | `unit` | a text cut into units, beside its source |
//! | `source_history` | what a stale unit was made from |
//! | `stamp` | "this translation is still correct" |
//! | `po`, `xliff` | units as files, and back |
//! | `merge` | what came back, put into the content |

mod merge;
mod po;
mod source_history;
mod stamp;
mod status;
mod unit;
mod xliff;

pub(crate) use merge::{MergeOptions, MergeScope, RefusalReason, merge};
pub(crate) use source_history::SourceHistory;
pub(crate) use stamp::{StampOutcome, source_stamp, stamp, stamp_typo};
pub(crate) use status::{StatusTable, TranslationStatus, table};
pub(crate) use unit::{TranslationUnit, units};

use crate::model::Language;

/// A kind of file that translators' tools read and write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExchangeFile {
    /// GNU gettext.
    Po,
    /// XLIFF 1.2, which Weblate and Poedit read.
    Xliff,
}

/// A unit that came back from a tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReturnedUnit {
    /// The unit's key.
    pub key: String,
    /// What was translated.
    pub source: String,
    /// The translation.
    pub target: String,
    /// Whether the translator is done with it.
    pub finished: bool,
}

/// Units as a file of a kind.
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

/// The units of a file that have a translation. `Err` says why it is no such file.
pub(crate) fn read(text: &str) -> Result<Vec<ReturnedUnit>, String> {
    match text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('<')
    {
        true => xliff::read(text),
        false => po::read(text),
    }
}
