//! Commands for translations.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::examples::{
    TRANSLATE_EXPORT_EXAMPLES, TRANSLATE_IMPORT_EXAMPLES, TRANSLATE_STAMP_EXAMPLES,
    TRANSLATE_STATUS_EXAMPLES,
};
use super::{EditingArgs, OutputFormat};

/// Arguments of `translate`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslateArgs {
    #[command(subcommand)]
    pub(in crate::cli) act: TranslateCommand,
}

/// The subcommands of `translate`.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum TranslateCommand {
    /// Show the state of every record in each language.
    #[command(after_help = TRANSLATE_STATUS_EXAMPLES)]
    Status(TranslateStatusArgs),
    /// Mark translations as up to date although their source has changed.
    ///
    /// The next change of the source makes them stale again. With --typo, only the parts that were
    /// up to date before the change are marked.
    #[command(after_help = TRANSLATE_STAMP_EXAMPLES)]
    Stamp(TranslateStampArgs),
    /// Export texts for Weblate, Poedit, OmegaT and similar tools.
    #[command(after_help = TRANSLATE_EXPORT_EXAMPLES)]
    Export(TranslateExportArgs),
    /// Import a translated file.
    ///
    /// Only finished units are imported, not those that are fuzzy or need review.
    #[command(after_help = TRANSLATE_IMPORT_EXAMPLES)]
    Import(TranslateImportArgs),
}

impl TranslateCommand {
    /// Arguments of the commands for editing.
    pub(in crate::cli) fn editing(&self) -> &EditingArgs {
        match self {
            Self::Status(status) => &status.editing,
            Self::Stamp(stamp) => &stamp.editing,
            Self::Export(export) => &export.editing,
            Self::Import(import) => &import.editing,
        }
    }
}

/// Arguments of `translate status`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslateStatusArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Only these records, by id [default: all records].
    #[arg(value_name = "RECORD")]
    pub(in crate::cli) records: Vec<String>,

    /// Only this target language; can be repeated [default: all languages].
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: Vec<String>,

    /// The output format.
    #[arg(
        long,
        value_enum,
        default_value_t = OutputFormat::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(in crate::cli) format: OutputFormat,
}

/// Arguments of `translate stamp`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslateStampArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// The ids of the records.
    #[arg(value_name = "RECORD", required_unless_present = "all")]
    pub(in crate::cli) records: Vec<String>,

    /// All records.
    #[arg(long, conflicts_with = "records")]
    pub(in crate::cli) all: bool,

    /// Only this target language; can be repeated [default: all languages].
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: Vec<String>,

    /// Treat the change as a typo: translations keep the state they had before it.
    #[arg(long)]
    pub(in crate::cli) typo: bool,

    /// The commit, branch or tag before the change.
    #[arg(long, value_name = "REV", default_value = "HEAD", requires = "typo")]
    pub(in crate::cli) since: String,
}

/// Arguments of `translate export`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslateExportArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Only these records, by id [default: all records].
    #[arg(value_name = "RECORD")]
    pub(in crate::cli) records: Vec<String>,

    /// The target language.
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: String,

    /// The file format.
    #[arg(long, value_enum, default_value_t = ExchangeFormatArg::Po, value_name = "FORMAT")]
    pub(in crate::cli) format: ExchangeFormatArg,

    /// The file to write [default: standard output].
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: Option<PathBuf>,
}

/// A file format of translation tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ExchangeFormatArg {
    /// GNU gettext, for Poedit, Weblate and OmegaT.
    Po,
    /// XLIFF 1.2, for Weblate and Poedit.
    Xliff,
}

/// Arguments of `translate import`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TranslateImportArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// The translated file, PO or XLIFF.
    #[arg(value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,

    /// The target language [default: the one that the file names].
    #[arg(long = "to", value_name = "LANGUAGE")]
    pub(in crate::cli) to: Option<String>,

    /// Also import units that are fuzzy or need review if their text was changed; some tools do not
    /// clear these marks.
    #[arg(long)]
    pub(in crate::cli) unfinished: bool,

    /// The review state of the imported texts.
    #[arg(long, value_enum, default_value_t = ReviewStateArg::Draft, value_name = "STATE")]
    pub(in crate::cli) state: ReviewStateArg,
}

/// The review state of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ReviewStateArg {
    /// Machine translation, not checked.
    Machine,
    /// Checked by its translator only.
    Draft,
    /// Reviewed by a second person.
    Reviewed,
}

impl ReviewStateArg {
    /// The value in the front matter of a translation.
    pub(in crate::cli) fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}
