//! `audit`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{KnownArgs, RefusedValue, SharedArgs};
use crate::audit::{Encoding, NameColumn, encoding_named};

/// Arguments of `audit`.
#[derive(Debug, Args)]
pub(in crate::cli) struct AuditArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    #[command(flatten)]
    pub(in crate::cli) as_known: KnownArgs,

    /// The software inventory: CSV, a table that a program printed, or CycloneDX JSON.
    #[arg(value_name = "INVENTORY", value_parser = clap::builder::ValueParser::from(file))]
    pub(in crate::cli) inventory: PathBuf,

    /// The audience whose verdicts apply: an id from `audiences.yaml`, such as schools.
    #[arg(long, value_name = "AUDIENCE")]
    pub(in crate::cli) audience: String,

    /// The output format.
    #[arg(long, value_enum, default_value_t = AuditFormat::Text, value_name = "FORMAT")]
    pub(in crate::cli) format: AuditFormat,

    /// The encoding of the inventory, such as big5 or utf-16le [default: detected].
    #[arg(long, value_name = "LABEL", value_parser = clap::builder::ValueParser::from(encoding))]
    pub(in crate::cli) encoding: Option<&'static Encoding>,

    /// The column with the names of the software: its name, or its number from 1 [default: detected].
    #[arg(long, value_name = "COLUMN", value_parser = clap::builder::ValueParser::from(name_column))]
    pub(in crate::cli) name_column: Option<NameColumn>,

    /// The language of the report [default: the system language if the site has it, else the
    /// source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Site")]
    pub(in crate::cli) language: Option<String>,
}

/// What an audit prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum AuditFormat {
    /// A table.
    Text,
    /// JSON with all details of every row.
    Json,
    /// SARIF 2.1.0 with a result for every row that may not be used.
    Sarif,
}

pub(super) fn file(text: &str) -> Result<PathBuf, RefusedValue> {
    let path = PathBuf::from(text);
    if path.is_dir() {
        return Err(RefusedValue("usage-is-folder"));
    }
    match path.exists() {
        true => Ok(path),
        false => Err(RefusedValue("usage-no-file")),
    }
}

fn name_column(text: &str) -> Result<NameColumn, RefusedValue> {
    NameColumn::parse(text).ok_or(RefusedValue("usage-bad-column"))
}

pub(super) fn encoding(label: &str) -> Result<&'static Encoding, RefusedValue> {
    encoding_named(label).ok_or(RefusedValue("usage-bad-encoding"))
}
