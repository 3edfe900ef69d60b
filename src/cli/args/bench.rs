//! `bench`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What developers measure with.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Bench {
    /// Write a large, realistic `content/` into a folder; the same arguments give the same bytes.
    Generate(Generate),
}

/// Write a large, realistic `content/` into a folder.
#[derive(Debug, Args)]
pub(in crate::cli) struct Generate {
    /// How many advisories.
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub(in crate::cli) advisories: usize,
    /// How many languages, the source first.
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=7))]
    pub(in crate::cli) languages: u8,
    /// Where the random numbers begin.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(in crate::cli) seed: u64,
    /// The folder that gets `content/`.
    #[arg(value_name = "DIR")]
    pub(in crate::cli) folder: PathBuf,
}
