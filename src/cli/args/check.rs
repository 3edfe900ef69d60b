//! `check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::SharedArgs;
use crate::diagnostic::Code;

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// Report only these files or folders; the other files are read, since records refer to each other
    /// [default: all files].
    #[arg(value_name = "FILE", conflicts_with = "explain")]
    pub(in crate::cli) files: Vec<PathBuf>,

    /// The output format.
    #[arg(long, value_enum, default_value_t = CheckFormat::Text, value_name = "FORMAT")]
    pub(in crate::cli) format: CheckFormat,

    /// Treat warnings as errors.
    #[arg(long)]
    pub(in crate::cli) strict: bool,

    /// List the accepted warnings, each with the reason.
    #[arg(long)]
    pub(in crate::cli) accepted: bool,

    /// Explain a diagnostic code with an example instead of checking; without CODE, explain all.
    #[arg(
        long,
        value_name = "CODE",
        num_args = 0..=1,
        default_missing_value = "",
        value_parser = clap::builder::ValueParser::from(explained_code),
        conflicts_with_all = ["format", "strict", "accepted"]
    )]
    pub(in crate::cli) explain: Option<ExplainedCode>,

    /// The language of messages: zh-Hant, en, ja, vi, id, th or ar [default: the system language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(in crate::cli) language: Option<String>,
}

/// The output format of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum CheckFormat {
    /// Messages with source lines.
    Text,
    /// JSON with all details.
    Json,
    /// SARIF 2.1.0, for code scanning tools.
    Sarif,
    /// GitHub workflow commands, shown as annotations in pull requests.
    Github,
}

/// The codes to explain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum ExplainedCode {
    /// This one.
    Of(Code),
    /// There is no such code.
    Unknown(String),
    /// All codes.
    Everything,
}

fn explained_code(code: &str) -> Result<ExplainedCode, std::convert::Infallible> {
    Ok(match (code, Code::named(code)) {
        (_, Some(code)) => ExplainedCode::Of(code),
        ("", None) => ExplainedCode::Everything,
        (_, None) => ExplainedCode::Unknown(code.to_owned()),
    })
}
