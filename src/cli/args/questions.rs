//! The commands that answer questions.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, ValueEnum};

use super::{Shared, day, folder};
use crate::model::{Activity, Date, Version, Word};

/// Say what holds for a product, and why.
#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// The product by its id or name; with /OFFERING, one of its services.
    #[arg(value_name = "PRODUCT[/OFFERING]")]
    pub(in crate::cli) product: String,

    /// For whom, by id or name, such as public-schools.
    #[arg(long, value_name = "AUDIENCE", help_heading = "Question")]
    pub(in crate::cli) audience: String,

    /// For what; without it, all four, told apart where they differ.
    #[arg(
        long,
        value_name = "ACTIVITY",
        value_parser = activities(),
        help_heading = "Question"
    )]
    pub(in crate::cli) activity: Option<Activity>,

    /// The version in use, such as 4.6.9 [default: unknown, so the strictest of all].
    #[arg(long, value_name = "VERSION", value_parser = version, help_heading = "Question")]
    pub(in crate::cli) version: Option<Version>,

    /// The language of the answer, one of the site's [default: yours, else the source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,

    /// How to write the answer.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(in crate::cli) format: Format,
}

/// Show what changes for readers between two days or two versions of the content.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["from", "from_git", "against"]).required(true))]
pub(in crate::cli) struct Diff {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// Compare this day with that of --to.
    #[arg(
        long,
        value_name = "DATE",
        value_parser = day,
        requires = "to",
        conflicts_with = "on",
        help_heading = "What to compare"
    )]
    pub(in crate::cli) from: Option<Date>,

    /// The later day.
    #[arg(
        long,
        value_name = "DATE",
        value_parser = day,
        requires = "from",
        help_heading = "What to compare"
    )]
    pub(in crate::cli) to: Option<Date>,

    /// Compare the content at this commit, branch or tag with this folder's, or with --to-git.
    #[arg(long, value_name = "REV", help_heading = "What to compare")]
    pub(in crate::cli) from_git: Option<String>,

    /// The later commit, branch or tag [default: this folder as it is].
    #[arg(
        long,
        value_name = "REV",
        requires = "from_git",
        help_heading = "What to compare"
    )]
    pub(in crate::cli) to_git: Option<String>,

    /// Compare the content of another folder, as what was before, with this folder's.
    #[arg(
        long,
        value_name = "DIR",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "What to compare"
    )]
    pub(in crate::cli) against: Option<PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) telling: Telling,

    /// How to write the difference.
    #[arg(
        long,
        value_enum,
        default_value_t = Paper::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(in crate::cli) format: Paper,
}

/// For people, for machines, or to be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Paper {
    Text,
    Json,
    Html,
}

/// Show what has changed for readers, and what will.
#[derive(Debug, Args)]
pub(in crate::cli) struct Timeline {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// Only this product, by its id or name [default: all].
    #[arg(value_name = "PRODUCT")]
    pub(in crate::cli) product: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) telling: Telling,

    /// How to write the list.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(in crate::cli) format: Format,
}

/// Print the next date on which any verdict changes.
#[derive(Debug, Args)]
pub(in crate::cli) struct NextChange {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// Look for changes after this day [default: the day of --on].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Question")]
    pub(in crate::cli) after: Option<Date>,
}

/// For whom, and in which language.
#[derive(Debug, Args)]
pub(in crate::cli) struct Telling {
    /// Only for this audience, by id or name [default: all that readers pick].
    #[arg(long, value_name = "AUDIENCE", help_heading = "Question")]
    pub(in crate::cli) audience: Option<String>,

    /// The language of the answer, one of the site's [default: yours, else the source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,
}

/// For people or for machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    Text,
    Json,
}

fn activities() -> impl TypedValueParser<Value = Activity> {
    PossibleValuesParser::new(Activity::NAMES)
        .try_map(|name| Activity::find(&name).ok_or("no activity"))
}

fn version(text: &str) -> Result<Version, String> {
    Version::parse(text).ok_or_else(|| "write numbers with dots between, such as 5.0.1".to_owned())
}
