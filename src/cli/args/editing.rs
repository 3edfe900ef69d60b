//! The commands for those who write content.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{Display, folder};
use crate::model::{RecordKind, Word};

/// What every command for editors takes.
#[derive(Debug, Args)]
pub(in crate::cli) struct Editing {
    /// The folder that holds `content`.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(in crate::cli) root: PathBuf,

    #[command(flatten)]
    pub(in crate::cli) speech: Speech,
}

/// How greenlist speaks with an editor.
#[derive(Debug, Args)]
pub(in crate::cli) struct Speech {
    /// The language of questions, comments and descriptions: zh-Hant, en, ja, vi, id, th or ar
    /// [default: yours].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) display: Display,
}

/// Write JSON Schemas.
#[derive(Debug, Args)]
pub(in crate::cli) struct Schema {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// The folder to write them to [default: the folder `schema` in the root].
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    pub(in crate::cli) out: Option<PathBuf>,
}

/// Print a script that completes the commands in a shell.
#[derive(Debug, Args)]
pub(in crate::cli) struct Completions {
    /// The shell.
    #[arg(value_name = "SHELL", value_enum)]
    pub(in crate::cli) shell: clap_complete::Shell,

    #[command(flatten)]
    pub(in crate::cli) display: Display,
}

/// Print the manual page.
#[derive(Debug, Args)]
pub(in crate::cli) struct Man {
    /// Write the pages of all commands to this folder instead.
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    pub(in crate::cli) out: Option<PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) display: Display,
}

/// Put fields into order and dates into one form.
#[derive(Debug, Args)]
pub(in crate::cli) struct Fmt {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// Only these files [default: all of the content].
    #[arg(value_name = "FILE")]
    pub(in crate::cli) files: Vec<PathBuf>,

    /// Change nothing; say which files would be changed, and fail if there are any.
    #[arg(long)]
    pub(in crate::cli) check: bool,
}

/// Give a record another id.
#[derive(Debug, Args)]
pub(in crate::cli) struct Rename {
    #[command(flatten)]
    pub(in crate::cli) editing: Editing,

    /// What it is.
    #[arg(value_name = "KIND", value_parser = kinds())]
    pub(in crate::cli) kind: RecordKind,

    /// Its id; of an offering as PRODUCT/ID, of a ruling as ADVISORY#ID.
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: String,

    /// The id it gets.
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: String,
}

fn kinds() -> impl TypedValueParser<Value = RecordKind> {
    PossibleValuesParser::new(RecordKind::NAMES)
        .try_map(|name| RecordKind::find(&name).ok_or("no kind"))
}
