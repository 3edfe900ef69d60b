//! Commands that query the verdicts.

use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum};

use super::{RefusedValue, SharedArgs, day, folder};
use crate::model::{Date, Version};
use crate::query::ListedKind;

/// What was known, for commands that query the verdicts.
#[derive(Debug, Default, Args)]
pub(in crate::cli) struct KnownArgs {
    /// Leave out advisories and bulletins that were issued after this date; --on does not change it
    /// [default: `data_date` in `site.yaml`, else today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Site")]
    pub(in crate::cli) known: Option<Date>,
}

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ExplainArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    #[command(flatten)]
    pub(in crate::cli) as_known: KnownArgs,

    /// The product, by id or name; add /OFFERING for one of its services.
    #[arg(value_name = "PRODUCT[/OFFERING]")]
    pub(in crate::cli) product: String,

    /// The audience, by id or name, such as public-schools.
    #[arg(long, value_name = "AUDIENCE", help_heading = "Query")]
    pub(in crate::cli) audience: String,

    /// The activity by its id, such as host [default: all, listed separately where they differ].
    #[arg(long, value_name = "ACTIVITY", help_heading = "Query")]
    pub(in crate::cli) activity: Option<String>,

    /// The version in use, such as 4.6.9 [default: unknown, so the strictest verdict applies].
    #[arg(long, value_name = "VERSION", value_parser = version, help_heading = "Query")]
    pub(in crate::cli) version: Option<Version>,

    /// The language of the output, one of the site's languages [default: the system language if the
    /// site has it, else the source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,

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

/// Arguments of `diff`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["from", "from_git", "against"]).required(true))]
pub(in crate::cli) struct DiffArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    #[command(flatten)]
    pub(in crate::cli) as_known: KnownArgs,

    /// The earlier date; compare it with --to.
    #[arg(
        long,
        value_name = "DATE",
        value_parser = day,
        requires = "to",
        conflicts_with = "on",
        help_heading = "Versions to compare"
    )]
    pub(in crate::cli) from: Option<Date>,

    /// The later date.
    #[arg(
        long,
        value_name = "DATE",
        value_parser = day,
        requires = "from",
        help_heading = "Versions to compare"
    )]
    pub(in crate::cli) to: Option<Date>,

    /// The earlier commit, branch or tag; compare it with --to-git or with this folder.
    #[arg(long, value_name = "REV", help_heading = "Versions to compare")]
    pub(in crate::cli) from_git: Option<String>,

    /// The later commit, branch or tag [default: this folder].
    #[arg(
        long,
        value_name = "REV",
        requires = "from_git",
        help_heading = "Versions to compare"
    )]
    pub(in crate::cli) to_git: Option<String>,

    /// Compare another folder, as the earlier version, with this folder.
    #[arg(
        long,
        value_name = "DIR",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Versions to compare"
    )]
    pub(in crate::cli) against: Option<PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) answer: AnswerArgs,

    /// The output format.
    #[arg(
        long,
        value_enum,
        default_value_t = DiffFormat::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(in crate::cli) format: DiffFormat,
}

/// The output format of `diff`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
    Text,
    Json,
    Html,
}

/// Arguments of `timeline`.
#[derive(Debug, Args)]
pub(in crate::cli) struct TimelineArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    #[command(flatten)]
    pub(in crate::cli) as_known: KnownArgs,

    /// Only this product, by id or name [default: all products].
    #[arg(value_name = "PRODUCT")]
    pub(in crate::cli) product: Option<String>,

    #[command(flatten)]
    pub(in crate::cli) answer: AnswerArgs,

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

/// Arguments of `list`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ListArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    #[command(flatten)]
    pub(in crate::cli) as_known: KnownArgs,

    /// Only records of this kind [default: all three].
    #[arg(value_enum, value_name = "KIND")]
    kind: Option<ListedKindArg>,

    #[command(flatten)]
    pub(in crate::cli) answer: AnswerArgs,

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

/// A kind of records to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ListedKindArg {
    Products,
    Advisories,
    Bulletins,
}

impl ListArgs {
    /// The kinds of records to list.
    pub(in crate::cli) fn kinds(&self) -> Vec<ListedKind> {
        match self.kind {
            None => ListedKind::ALL.to_vec(),
            Some(ListedKindArg::Products) => vec![ListedKind::Products],
            Some(ListedKindArg::Advisories) => vec![ListedKind::Advisories],
            Some(ListedKindArg::Bulletins) => vec![ListedKind::Bulletins],
        }
    }
}

/// Arguments of `next-change`.
#[derive(Debug, Args)]
pub(in crate::cli) struct NextChangeArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    #[command(flatten)]
    pub(in crate::cli) as_known: KnownArgs,

    /// Look for changes after this date [default: the date of --on].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Query")]
    pub(in crate::cli) after: Option<Date>,
}

/// The audience and the language of the output.
#[derive(Debug, Args)]
pub(in crate::cli) struct AnswerArgs {
    /// Only this audience, by id or name [default: all audiences that readers can choose].
    #[arg(long, value_name = "AUDIENCE", help_heading = "Query")]
    pub(in crate::cli) audience: Option<String>,

    /// The language of the output, one of the site's languages [default: the system language if the
    /// site has it, else the source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,
}

/// Text or JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum OutputFormat {
    Text,
    Json,
}

fn version(text: &str) -> Result<Version, RefusedValue> {
    Version::parse(text).ok_or(RefusedValue("usage-bad-version"))
}
