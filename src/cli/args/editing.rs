//! Commands for editing content.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{DisplayArgs, folder};
use crate::model::{RecordKind, Word};

/// Arguments of the commands for editing.
#[derive(Debug, Args)]
pub(in crate::cli) struct EditingArgs {
    /// The folder that contains `content`.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(in crate::cli) root: PathBuf,

    #[command(flatten)]
    pub(in crate::cli) output: LanguageArgs,
}

/// Language and display options.
#[derive(Debug, Args)]
pub(in crate::cli) struct LanguageArgs {
    /// The language of messages and generated comments: zh-Hant, en, ja, vi, id, th or ar [default:
    /// the system language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) display: DisplayArgs,
}

/// Arguments of `schema`.
#[derive(Debug, Args)]
pub(in crate::cli) struct SchemaArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// The output folder [default: the folder `schema` in the root].
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    pub(in crate::cli) out: Option<PathBuf>,
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub(in crate::cli) struct CompletionsArgs {
    /// The shell.
    #[arg(value_name = "SHELL", value_enum)]
    pub(in crate::cli) shell: clap_complete::Shell,

    #[command(flatten)]
    pub(in crate::cli) display: DisplayArgs,
}

/// Arguments of `man`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ManArgs {
    /// Write one manual page per command to this folder instead.
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    pub(in crate::cli) out: Option<PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) display: DisplayArgs,
}

/// Arguments of `fmt`.
#[derive(Debug, Args)]
pub(in crate::cli) struct FmtArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// Format only these files [default: all content files].
    #[arg(value_name = "FILE")]
    pub(in crate::cli) files: Vec<PathBuf>,

    /// Change nothing; list the files that would change, and fail if there are any.
    #[arg(long)]
    pub(in crate::cli) check: bool,
}

/// Arguments of `rename`.
#[derive(Debug, Args)]
pub(in crate::cli) struct RenameArgs {
    #[command(flatten)]
    pub(in crate::cli) editing: EditingArgs,

    /// The kind of record.
    #[arg(value_name = "KIND", value_parser = kinds())]
    pub(in crate::cli) kind: RecordKind,

    /// The current id; for an offering PRODUCT/ID, for a ruling ADVISORY#ID.
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: String,

    /// The new id.
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: String,
}

fn kinds() -> impl TypedValueParser<Value = RecordKind> {
    PossibleValuesParser::new(RecordKind::NAMES)
        .try_map(|name| RecordKind::find(&name).ok_or("no kind"))
}
