//! What can be asked for on the command line, and its help.

mod audit;
mod check;
mod editing;
mod examples;
mod questions;
mod serving;
mod starting;
mod translating;

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::base_url;
use crate::model::{Date, parse_date};
use examples::{
    CHECK_EXAMPLES, COMPLETIONS_EXAMPLES, DIFF_EXAMPLES, EXAMPLES, EXPLAIN_EXAMPLES, FMT_EXAMPLES,
    INIT_EXAMPLES, MAN_EXAMPLES, NEW_EXAMPLES, NEXT_CHANGE_EXAMPLES, RENAME_EXAMPLES,
    SCHEMA_EXAMPLES, SERVE_EXAMPLES, TIMELINE_EXAMPLES, TRANSLATE_EXAMPLES,
};

pub(super) use audit::{Audit, Listing};
pub(super) use check::{Check, Meaning, Report};
pub(super) use editing::{Completions, Editing, Fmt, Man, Rename, Schema, Speech};
pub(super) use questions::{Diff, Explain, Format, NextChange, Paper, Timeline};
pub(super) use serving::Serve;
pub(super) use starting::{
    Beginning, Init, New, NewAdvisory, NewBulletin, NewPage, NewProduct, NewText, NewTranslation,
    Record,
};
pub(super) use translating::{
    ExchangeFormat, Translate, Translating, TranslationExport, TranslationImport, TranslationStamp,
    TranslationStatus,
};

/// Makes a website that says which conferencing products are banned, conditional or recommended.
///
/// It reads the advisories and bulletins in the folder `content` and writes a site that needs
/// no server program: any web server, file share or memory stick can carry it.
#[derive(Debug, Parser)]
#[command(
    name = "greenlist",
    version,
    after_help = EXAMPLES,
    max_term_width = 100,
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
pub(in crate::cli) struct Arguments {
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
}

/// The commands, one file each.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    /// Make the site.
    #[command(after_help = EXAMPLES)]
    Build(Build),
    /// Look for faults in the content and explain each; write nothing.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Say what holds for a product, and why.
    ///
    /// The answer comes first, in one line; then the rulings that decide, those that were
    /// overruled and by what, those that have ended or are not in force yet, and what changes
    /// next.
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),
    /// Show what changes for readers between two days or two versions of the content.
    ///
    /// For each audience: which answers change, from which day; then products, advisories and
    /// translations. The html format is one file that needs no other, for a superior to sign.
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(Diff),
    /// Show what has changed for readers, and what will.
    ///
    /// Each change stands with its day, what was said before and after, and who decided it.
    #[command(after_help = TIMELINE_EXAMPLES)]
    Timeline(Timeline),
    /// Print the next date on which any verdict changes, for a scheduler.
    ///
    /// On that day the site should be built again. The date is printed as 2020-07-01, alone.
    #[command(after_help = NEXT_CHANGE_EXAMPLES)]
    NextChange(NextChange),
    /// Look up every program of a software list: what of it may be used?
    #[command(after_help = EXAMPLES)]
    Audit(Audit),
    /// Write JSON Schemas, with which editors complete ids and explain fields.
    ///
    /// They name the ids that the content has, so write them again when there are new ones.
    #[command(after_help = SCHEMA_EXAMPLES)]
    Schema(Schema),
    /// Make a new site: small, and without a fault.
    ///
    /// It asks for what it needs; with --yes, options and defaults answer.
    #[command(after_help = INIT_EXAMPLES)]
    Init(Init),
    /// Begin an advisory, a bulletin, a product, a page or a translation.
    ///
    /// It asks for what it needs, derives the id, and writes a file with a comment at each field.
    #[command(after_help = NEW_EXAMPLES)]
    New(Box<New>),
    /// Put fields into order and dates into one form.
    ///
    /// Comments stay with their fields, and a line that is right is not touched.
    #[command(after_help = FMT_EXAMPLES)]
    Fmt(Fmt),
    /// Give a record another id, wherever it is named.
    ///
    /// References in YAML and links in Markdown change, and so do the names of its files; where it
    /// has a page, the old address leads to the new one.
    #[command(after_help = RENAME_EXAMPLES)]
    Rename(Rename),
    /// Show the site in a browser while it is written; a change shows at once.
    ///
    /// Faults stand above the last good page until they are mended. Only this machine can reach
    /// it, and nothing is published.
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(Serve),
    /// See how translations stand, and exchange them with translators' tools.
    ///
    /// A translation says which source it was made from; what changed since is stale.
    #[command(after_help = TRANSLATE_EXAMPLES)]
    Translate(Translate),
    /// Print a script that completes the commands in a shell.
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(Completions),
    /// Print the manual page.
    #[command(after_help = MAN_EXAMPLES)]
    Man(Man),
}

/// Make the site.
#[derive(Debug, Args)]
pub(in crate::cli) struct Build {
    #[command(flatten)]
    pub(in crate::cli) shared: Shared,

    /// The folder to write the site to [default: the folder `site` in the root].
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    out: Option<PathBuf>,

    /// The web address the site will have, instead of that in `site.yaml`; feeds need one.
    #[arg(long, value_name = "URL", value_parser = base_url::parse, help_heading = "Site")]
    pub(in crate::cli) base_url: Option<String>,

    /// Make only this language; can be given several times [default: all of `site.yaml`].
    #[arg(long = "language", value_name = "LANGUAGE", help_heading = "Site")]
    pub(in crate::cli) languages: Vec<String>,

    /// Leave out the full-text search: its page, and the index that takes most of a large build.
    #[arg(long, help_heading = "Site")]
    pub(in crate::cli) no_search: bool,
}

/// What every command takes.
#[derive(Debug, Default, Args)]
pub(in crate::cli) struct Shared {
    /// The folder that holds `content`.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(in crate::cli) root: PathBuf,

    /// The day whose verdicts are shown, as 2020-04-07 or 109/4/7 [default: `data_date` of
    /// `site.yaml`, else today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Site")]
    pub(in crate::cli) on: Option<Date>,

    #[command(flatten)]
    pub(in crate::cli) display: Display,
}

/// How much to show, and how.
#[derive(Debug, Default, Clone, Copy, Args)]
pub(in crate::cli) struct Display {
    /// Show faults only: no progress bar, no summary.
    #[arg(long, short, help_heading = "Display")]
    quiet: bool,

    /// Whether to use colours; auto means on a terminal only.
    #[arg(
        long,
        visible_alias = "color",
        value_enum,
        default_value_t = ColourChoice::Auto,
        value_name = "WHEN",
        help_heading = "Display"
    )]
    pub(in crate::cli) colour: ColourChoice,
}

/// When to use colours.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ColourChoice {
    #[default]
    Auto,
    Always,
    Never,
}

/// How much to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Volume {
    /// Progress, faults and a summary.
    Normal,
    /// Faults only.
    Quiet,
}

impl Build {
    /// The output folder as its user would type it.
    pub(in crate::cli) fn out(&self) -> PathBuf {
        match &self.out {
            Some(out) => out.clone(),
            // `./site` is right, but nobody types it.
            None if self.shared.root == Path::new(".") => PathBuf::from("site"),
            None => self.shared.root.join("site"),
        }
    }
}

impl Display {
    /// How much to say.
    pub(in crate::cli) fn volume(self) -> Volume {
        match self.quiet {
            true => Volume::Quiet,
            false => Volume::Normal,
        }
    }
}

fn folder(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    match path.is_dir() {
        true => Ok(path),
        false => Err("there is no such folder".to_owned()),
    }
}

fn day(text: &str) -> Result<Date, String> {
    parse_date(text).ok_or_else(|| {
        "write year-month-day as 2020-04-07, or the Minguo date 109/4/7, of a day that exists"
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::{CommandFactory, Parser};

    use super::{Arguments, Build, Command};

    fn build(arguments: &[&str]) -> Build {
        let all = ["greenlist", "build"].iter().chain(arguments);
        match Arguments::try_parse_from(all)
            .expect("good arguments")
            .command
        {
            Command::Build(build) => build,
            other @ (Command::Check(_)
            | Command::Explain(_)
            | Command::Diff(_)
            | Command::Timeline(_)
            | Command::NextChange(_)
            | Command::Audit(_)
            | Command::Init(_)
            | Command::New(_)
            | Command::Schema(_)
            | Command::Rename(_)
            | Command::Serve(_)
            | Command::Fmt(_)
            | Command::Completions(_)
            | Command::Man(_)
            | Command::Translate(_)) => {
                panic!("{other:?}")
            }
        }
    }

    #[test]
    fn the_definition_holds_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_site_lies_in_the_root_unless_it_is_told_elsewhere() {
        let check = |arguments: &[&str], out: &str| {
            assert_eq!(build(arguments).out(), Path::new(out), "{arguments:?}");
        };
        check(&[], "site");
        check(&["--root", "."], "site");
        check(&["--root", "src"], "src/site");
        check(&["--root", "src", "--out", "www"], "www");
    }

    #[test]
    fn both_calendars_are_understood() {
        let day = Some(jiff::civil::date(2020, 4, 7));
        assert_eq!(build(&["--on", "2020-04-07"]).shared.on, day);
        assert_eq!(build(&["--on", "109/4/7"]).shared.on, day);
    }
}
