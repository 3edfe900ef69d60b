//! The commands for translations.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{Editing, Format};

/// See how translations stand, and exchange them with translators' tools.
#[derive(Debug, Args)]
pub(in crate::cli) struct Translate {
    #[command(subcommand)]
    pub(in crate::cli) act: Translating,
}

/// What is to be done with translations.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Translating {
    /// Show how each record stands in each language.
    Status(TranslationStatus),
    /// Say that translations are still correct, although their source changed.
    ///
    /// The next change of the source makes them stale again. With --typo only those parts that
    /// were fresh before the change stay so.
    Stamp(TranslationStamp),
    /// Write what is to be translated into a file for Weblate, Poedit, OmegaT and the like.
    Export(TranslationExport),
    /// Take a file back from translators.
    ///
    /// Only what they have finished is taken: not what is fuzzy or needs review.
    Import(TranslationImport),
}

impl Translating {
    /// What every command for editors takes.
    pub(in crate::cli) fn editing(&self) -> &Editing {
        match self {
            Self::Status(status) => &status.editing,
            Self::Stamp(stamp) => &stamp.editing,
            Self::Export(export) => &export.editing,
            Self::Import(import) => &import.editing,
        }
    }
}

/// Show how each record stands in each language.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslationStatus {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// Only these records, by id [default: all].
    #[arg(value_name = "RECORD")]
    pub(in crate::cli) records: Vec<String>,

    /// Only into this language; can be given several times [default: all].
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: Vec<String>,

    /// How to write the table.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(in crate::cli) format: Format,
}

/// Say that translations are still correct.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslationStamp {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// The records, by id.
    #[arg(value_name = "RECORD", required_unless_present = "all")]
    pub(in crate::cli) records: Vec<String>,

    /// All records.
    #[arg(long, conflicts_with = "records")]
    pub(in crate::cli) all: bool,

    /// Only into this language; can be given several times [default: all].
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: Vec<String>,

    /// The change was a typo: what was fresh before it stays fresh, what was stale stays stale.
    #[arg(long)]
    pub(in crate::cli) typo: bool,

    /// The commit, branch or tag before the change.
    #[arg(long, value_name = "REV", default_value = "HEAD", requires = "typo")]
    pub(in crate::cli) since: String,
}

/// Write what is to be translated into a file.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslationExport {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// Only these records, by id [default: all].
    #[arg(value_name = "RECORD")]
    pub(in crate::cli) records: Vec<String>,

    /// The language to translate into.
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: String,

    /// The kind of file.
    #[arg(long, value_enum, default_value_t = ExchangeFormat::Po, value_name = "FORMAT")]
    pub(in crate::cli) format: ExchangeFormat,

    /// The file to write [default: print it].
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: Option<PathBuf>,
}

/// A kind of file that translators' tools read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ExchangeFormat {
    /// GNU gettext, for Poedit, Weblate and OmegaT.
    Po,
    /// XLIFF 1.2, for Weblate and Poedit.
    Xliff,
}

/// Take a file back from translators.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslationImport {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// The file, PO or XLIFF.
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,

    /// The language it was translated into.
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: String,

    /// Take also what is fuzzy or needs review, where its words were changed: some tools
    /// leave those marks alone.
    #[arg(long)]
    pub(in crate::cli) unfinished: bool,

    /// Who has looked at what it changes.
    #[arg(long, value_enum, default_value_t = Reviewing::Draft, value_name = "STATE")]
    pub(in crate::cli) state: Reviewing,
}

/// Who has looked at a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Reviewing {
    /// Nobody: a machine made it.
    Machine,
    /// Its translator.
    Draft,
    /// A second person.
    Reviewed,
}

impl Reviewing {
    /// The word in a translation's head.
    pub(in crate::cli) fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}
