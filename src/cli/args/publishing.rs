//! Commands for publishing.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::audit::file;
use super::{DisplayArgs, OutputFormat, RefusedValue, SharedArgs, day, folder, site_url};
use crate::model::Date;
use crate::publish::{PublicKey, ReleaseId, Scheduler};

/// Arguments of `publish`.
#[derive(Debug, Args)]
pub(in crate::cli) struct PublishArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// The target, by its name in `site.yaml` [default: the only one].
    #[arg(value_name = "TARGET")]
    pub(in crate::cli) target: Option<String>,

    /// Publish only if the content builds exactly the site in this folder, such as the one that was
    /// approved.
    #[arg(long, value_name = "DIR", value_parser = clap::builder::ValueParser::from(folder), help_heading = "Release")]
    pub(in crate::cli) site: Option<PathBuf>,

    /// What the release changes.
    #[arg(long, value_name = "TEXT", help_heading = "Release")]
    pub(in crate::cli) note: Option<String>,

    /// Who approved the release.
    #[arg(long, value_name = "NAME", help_heading = "Release")]
    pub(in crate::cli) approved_by: Option<String>,

    /// Publish only if the content has changed since the last release, or that release is no longer valid;
    /// for use in a scheduler.
    #[arg(long, help_heading = "Release")]
    pub(in crate::cli) if_due: bool,

    /// Show what would be published, and change nothing.
    #[arg(long, help_heading = "Release")]
    pub(in crate::cli) dry_run: bool,

    /// Publish although the data date is before that of the last release.
    #[arg(long, help_heading = "Release")]
    pub(in crate::cli) allow_rollback: bool,

    #[command(flatten)]
    pub(in crate::cli) signing: SigningArgs,
}

/// The secret key.
#[derive(Debug, Args)]
pub(in crate::cli) struct SigningArgs {
    /// The file of the secret key that signs the release.
    #[arg(
        long,
        value_name = "FILE",
        env = "GREENLIST_KEY",
        help_heading = "Signature"
    )]
    pub(in crate::cli) key: Option<PathBuf>,

    /// The file with the password of the secret key [default: asked for].
    #[arg(
        long,
        value_name = "FILE",
        env = "GREENLIST_PASSWORD_FILE",
        help_heading = "Signature"
    )]
    pub(in crate::cli) password_file: Option<PathBuf>,
}

/// Arguments of `releases`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ReleasesArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// The target, by its name in `site.yaml` [default: the only one].
    #[arg(value_name = "TARGET")]
    pub(in crate::cli) target: Option<String>,

    /// The output format.
    #[arg(long, value_enum, default_value_t = OutputFormat::Text, value_name = "FORMAT", help_heading = "Display")]
    pub(in crate::cli) format: OutputFormat,
}

/// Arguments of `rollback`.
#[derive(Debug, Args)]
pub(in crate::cli) struct RollbackArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// The target, by its name in `site.yaml`.
    #[arg(value_name = "TARGET")]
    pub(in crate::cli) target: String,

    /// The release, such as 2026-11-30-1 [default: the one before the current one].
    #[arg(value_name = "RELEASE", value_parser = clap::builder::ValueParser::from(release))]
    pub(in crate::cli) release: Option<ReleaseId>,
}

/// Arguments of `keygen`.
#[derive(Debug, Args)]
pub(in crate::cli) struct KeygenArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// The new file of the secret key, outside of the content: who has it can sign releases.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) key: PathBuf,

    /// The file with the password of the secret key; an empty one for a key without a password [default:
    /// asked for].
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) password_file: Option<PathBuf>,

    /// Make the key that will follow the present one, which the next releases announce.
    #[arg(long)]
    pub(in crate::cli) rotate: bool,
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub(in crate::cli) struct VerifyArgs {
    /// The folder: a copy of a release, or a target with all of its releases.
    #[arg(value_name = "DIR", value_parser = clap::builder::ValueParser::from(folder))]
    pub(in crate::cli) folder: PathBuf,

    /// The public key, or its file.
    #[arg(long, value_name = "KEY", value_parser = clap::builder::ValueParser::from(public_key))]
    pub(in crate::cli) public_key: Option<PublicKey>,

    /// Remember the release in this file, and report one that is older than the last one.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) state: Option<PathBuf>,

    /// The date on which the release must be valid [default: today].
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(in crate::cli) on: Option<Date>,

    #[command(flatten)]
    pub(in crate::cli) display: DisplayArgs,
}

fn release(text: &str) -> Result<ReleaseId, RefusedValue> {
    ReleaseId::parse(text).ok_or(RefusedValue("usage-bad-release"))
}

/// A public key, or a file with one.
pub(super) fn public_key(text: &str) -> Result<PublicKey, RefusedValue> {
    let in_file = || PublicKey::parse(&std::fs::read_to_string(file(text).ok()?).ok()?);
    let key = PublicKey::parse(text).or_else(in_file);
    key.ok_or(RefusedValue("usage-bad-key"))
}

/// Arguments of `mirror`.
#[derive(Debug, Args)]
pub(in crate::cli) struct MirrorArgs {
    /// The address of the site, such as https://greenlist.gov.example/.
    #[arg(value_name = "URL", value_parser = site_url)]
    pub(in crate::cli) url: String,

    /// The folder of the mirror; a web server serves the folder `current` in it.
    #[arg(value_name = "DIR")]
    pub(in crate::cli) folder: PathBuf,

    /// The public key of the site, or its file: from its publisher, not from the site itself.
    #[arg(long, value_name = "KEY", value_parser = clap::builder::ValueParser::from(public_key))]
    pub(in crate::cli) public_key: PublicKey,

    #[command(flatten)]
    pub(in crate::cli) display: DisplayArgs,
}

/// Arguments of `schedule`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ScheduleArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// The scheduler.
    #[arg(value_name = "SCHEDULER", value_enum)]
    pub(in crate::cli) scheduler: SchedulerArg,

    /// The target, by its name in `site.yaml` [default: the only one].
    #[arg(value_name = "TARGET")]
    pub(in crate::cli) target: Option<String>,

    /// Write the files to this folder instead of printing them.
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    pub(in crate::cli) out: Option<PathBuf>,

    /// The program greenlist as the scheduler finds it [default: this program].
    #[arg(long, value_name = "FILE", help_heading = "Folders")]
    pub(in crate::cli) program: Option<PathBuf>,

    #[command(flatten)]
    pub(in crate::cli) signing: SigningArgs,
}

/// A scheduler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SchedulerArg {
    /// A service and its timer.
    Systemd,
    /// A line of a crontab.
    Cron,
    /// A script for PowerShell that registers a task.
    Windows,
}

impl From<SchedulerArg> for Scheduler {
    fn from(scheduler: SchedulerArg) -> Self {
        match scheduler {
            SchedulerArg::Systemd => Self::Systemd,
            SchedulerArg::Cron => Self::Cron,
            SchedulerArg::Windows => Self::Windows,
        }
    }
}
