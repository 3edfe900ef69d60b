//! `audit`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Shared;
use crate::audit::{Encoding, encoding_named};

/// Look up every program of a software list: what of it may be used?
///
/// The list is a table (CSV with a column for the name and, if it has them, version and publisher,
/// in any order) or a CycloneDX bill of materials in JSON. Programs that are not on the site are
/// listed as such.
#[derive(Debug, Args)]
pub(in crate::cli) struct Audit {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// The software list.
    #[arg(value_name = "INVENTORY", value_parser = clap::builder::ValueParser::from(file))]
    pub(in crate::cli) inventory: PathBuf,

    /// Whose verdicts count: an id of `audiences.yaml`, such as schools.
    #[arg(long, value_name = "AUDIENCE")]
    pub(in crate::cli) audience: String,

    /// What to print.
    #[arg(long, value_enum, default_value_t = Listing::Text, value_name = "FORMAT")]
    pub(in crate::cli) format: Listing,

    /// The encoding of the list, such as big5 or utf-16le [default: found out].
    #[arg(long, value_name = "LABEL", value_parser = clap::builder::ValueParser::from(encoding))]
    pub(in crate::cli) encoding: Option<&'static Encoding>,

    /// The language of the report [default: yours if the site has it, else the site's first].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Site")]
    pub(in crate::cli) language: Option<String>,
}

/// What an audit prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Listing {
    /// A table for people.
    Text,
    /// Every row with all that is known, for programs.
    Json,
    /// SARIF 2.1.0: a finding for every row that is not usable.
    Sarif,
}

fn file(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if path.is_dir() {
        return Err("this is a folder; name a file in it".to_owned());
    }
    match path.exists() {
        true => Ok(path),
        false => Err("there is no such file".to_owned()),
    }
}

fn encoding(label: &str) -> Result<&'static Encoding, String> {
    encoding_named(label).ok_or_else(|| {
        "no known encoding; write a name of the web's, such as utf-8, big5 or utf-16le".to_owned()
    })
}
