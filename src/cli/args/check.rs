//! `check`.

use clap::{Args, ValueEnum};

use super::Shared;
use crate::diagnostic::Code;

/// Look for faults.
#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// What to print.
    #[arg(long, value_enum, default_value_t = Report::Text, value_name = "FORMAT")]
    pub(in crate::cli) format: Report,

    /// Let warnings fail as errors do.
    #[arg(long)]
    pub(in crate::cli) strict: bool,

    /// Say what a code means, with an example, and check nothing; without a code, all of them.
    #[arg(
        long,
        value_name = "CODE",
        num_args = 0..=1,
        default_missing_value = "",
        value_parser = clap::builder::ValueParser::from(meaning),
        conflicts_with_all = ["format", "strict"]
    )]
    pub(in crate::cli) explain: Option<Meaning>,

    /// The language of the words: zh-Hant, en, ja, vi, id, th or ar [default: yours].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,
}

/// How a check tells what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Report {
    /// The lines with their faults, for people.
    Text,
    /// Every fault with all that is known, for programs.
    Json,
    /// SARIF 2.1.0, for programs that show findings beside the file.
    Sarif,
    /// Commands with which GitHub shows each fault beside its line.
    Github,
}

/// Which codes are to be explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Meaning {
    /// This one.
    Of(Code),
    /// What was written is none.
    Unknown(String),
    /// All.
    Everything,
}

fn meaning(code: &str) -> Result<Meaning, std::convert::Infallible> {
    Ok(match (code, Code::named(code)) {
        (_, Some(code)) => Meaning::Of(code),
        ("", None) => Meaning::Everything,
        (_, None) => Meaning::Unknown(code.to_owned()),
    })
}
