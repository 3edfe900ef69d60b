//! What can be asked for on the command line, and its help.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

use super::base_url;
use crate::model::{Activity, Date, Version, parse_date};

const EXAMPLES: &str = "\
Examples:
  greenlist check                      Look for faults in the content of this folder
  greenlist build                      Make the site in the folder `site`
  greenlist build --on 109/4/7         Make it as of 7 April 2020
  greenlist build --root ~/conferencing --out /srv/www/conferencing
  greenlist explain zoom --audience schools

Exit status:
  0  done
  1  the content has faults; nothing was written
  2  the command was typed wrongly
  3  the machine failed, such as a full disk";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  greenlist explain zoom --audience schools
  greenlist explain zoom/public-cloud --audience ministries --activity join
  greenlist explain zoom --audience public-schools --on 109/4/6 --language zh-Hant
  greenlist explain zoom --audience schools --version 4.6.9 --format json

Exit status:
  0  answered
  1  the content has faults, so there is no answer
  2  the command was typed wrongly, such as a product that is not in the content
  3  the machine failed";

const DIFF_EXAMPLES: &str = "\
Examples:
  greenlist diff --from 2020-04-06 --to 2020-04-08
  greenlist diff --from-git HEAD                 What the edits in this folder would change
  greenlist diff --from-git v1 --to-git v2 --audience schools
  greenlist diff --against /srv/published --format html > changes.html

Exit status:
  0  compared, whether or not anything changes
  1  the content of a side has faults, so there is nothing to compare
  2  the command was typed wrongly, such as a revision that git does not know
  3  the machine failed, such as git";

const TIMELINE_EXAMPLES: &str = "\
Examples:
  greenlist timeline                             All changes, for all that readers pick
  greenlist timeline zoom                        Those of one product
  greenlist timeline --audience public-schools --language zh-Hant

Exit status:
  0  answered
  1  the content has faults, so there is no answer
  2  the command was typed wrongly, such as a product that is not in the content
  3  the machine failed";

const NEXT_CHANGE_EXAMPLES: &str = "\
Examples:
  greenlist next-change                          The next one after today
  greenlist next-change --after 2020-04-08

Exit status:
  0  the date was printed
  1  the content has faults, so there is no answer
  2  the command was typed wrongly
  3  the machine failed
  4  no change is scheduled; nothing was printed";

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
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

/// The commands, one file each.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the site.
    #[command(after_help = EXAMPLES)]
    Build(Build),
    /// Look for faults in the content and explain each; write nothing.
    #[command(after_help = EXAMPLES)]
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
    /// What developers measure with.
    #[command(hide = true, subcommand)]
    Bench(Bench),
}

/// What developers measure with.
#[derive(Debug, Subcommand)]
pub(super) enum Bench {
    /// Write a large, realistic `content/` into a folder; the same arguments give the same bytes.
    Generate(Generate),
}

/// Write a large, realistic `content/` into a folder.
#[derive(Debug, Args)]
pub(super) struct Generate {
    /// How many advisories.
    #[arg(long, value_name = "N", default_value_t = 1000)]
    pub(super) advisories: usize,
    /// How many languages, the source first.
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=7))]
    pub(super) languages: u8,
    /// Where the random numbers begin.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    /// The folder that gets `content/`.
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

/// Make the site.
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    pub(super) shared: Shared,

    /// The folder to write the site to [default: the folder `site` in the root].
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    out: Option<PathBuf>,

    /// The web address the site will have, instead of that in `site.yaml`; feeds need one.
    #[arg(long, value_name = "URL", value_parser = base_url::parse, help_heading = "Site")]
    pub(super) base_url: Option<String>,

    /// Make only this language; can be given several times [default: all of `site.yaml`].
    #[arg(long = "language", value_name = "LANGUAGE", help_heading = "Site")]
    pub(super) languages: Vec<String>,
}

/// Look for faults.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) shared: Shared,
}

/// Say what holds for a product, and why.
#[derive(Debug, Args)]
pub(super) struct Explain {
    #[command(flatten)]
    pub(super) shared: Shared,

    /// The product by its id or name; with /OFFERING, one of its services.
    #[arg(value_name = "PRODUCT[/OFFERING]")]
    pub(super) product: String,

    /// For whom, by id or name, such as public-schools.
    #[arg(long, value_name = "AUDIENCE", help_heading = "Question")]
    pub(super) audience: String,

    /// For what; without it, all four, told apart where they differ.
    #[arg(
        long,
        value_name = "ACTIVITY",
        value_parser = activities(),
        help_heading = "Question"
    )]
    pub(super) activity: Option<Activity>,

    /// The version in use, such as 4.6.9 [default: unknown, so the strictest of all].
    #[arg(long, value_name = "VERSION", value_parser = version, help_heading = "Question")]
    pub(super) version: Option<Version>,

    /// The language of the answer, one of the site's [default: yours, else the source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(super) language: Option<String>,

    /// How to write the answer.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(super) format: Format,
}

/// Show what changes for readers between two days or two versions of the content.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["from", "from_git", "against"]).required(true))]
pub(super) struct Diff {
    #[command(flatten)]
    pub(super) shared: Shared,

    /// Compare this day with that of --to.
    #[arg(
        long,
        value_name = "DATE",
        value_parser = day,
        requires = "to",
        conflicts_with = "on",
        help_heading = "What to compare"
    )]
    pub(super) from: Option<Date>,

    /// The later day.
    #[arg(
        long,
        value_name = "DATE",
        value_parser = day,
        requires = "from",
        help_heading = "What to compare"
    )]
    pub(super) to: Option<Date>,

    /// Compare the content at this commit, branch or tag with this folder's, or with --to-git.
    #[arg(long, value_name = "REV", help_heading = "What to compare")]
    pub(super) from_git: Option<String>,

    /// The later commit, branch or tag [default: this folder as it is].
    #[arg(
        long,
        value_name = "REV",
        requires = "from_git",
        help_heading = "What to compare"
    )]
    pub(super) to_git: Option<String>,

    /// Compare the content of another folder, as what was before, with this folder's.
    #[arg(
        long,
        value_name = "DIR",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "What to compare"
    )]
    pub(super) against: Option<PathBuf>,

    #[command(flatten)]
    pub(super) telling: Telling,

    /// How to write the difference.
    #[arg(
        long,
        value_enum,
        default_value_t = Paper::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(super) format: Paper,
}

/// For people, for machines, or to be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Paper {
    Text,
    Json,
    Html,
}

/// Show what has changed for readers, and what will.
#[derive(Debug, Args)]
pub(super) struct Timeline {
    #[command(flatten)]
    pub(super) shared: Shared,

    /// Only this product, by its id or name [default: all].
    #[arg(value_name = "PRODUCT")]
    pub(super) product: Option<String>,

    #[command(flatten)]
    pub(super) telling: Telling,

    /// How to write the list.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Text,
        value_name = "FORMAT",
        help_heading = "Display"
    )]
    pub(super) format: Format,
}

/// Print the next date on which any verdict changes.
#[derive(Debug, Args)]
pub(super) struct NextChange {
    #[command(flatten)]
    pub(super) shared: Shared,

    /// Look for changes after this day [default: the day of --on].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Question")]
    pub(super) after: Option<Date>,
}

/// For whom, and in which language.
#[derive(Debug, Args)]
pub(super) struct Telling {
    /// Only for this audience, by id or name [default: all that readers pick].
    #[arg(long, value_name = "AUDIENCE", help_heading = "Question")]
    pub(super) audience: Option<String>,

    /// The language of the answer, one of the site's [default: yours, else the source language].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Display")]
    pub(super) language: Option<String>,
}

/// For people or for machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

/// What every command takes.
#[derive(Debug, Default, Args)]
pub(super) struct Shared {
    /// The folder that holds `content`.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(super) root: PathBuf,

    /// The day whose verdicts are shown, as 2020-04-07 or 109/4/7 [default: `data_date` of
    /// `site.yaml`, else today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Site")]
    pub(super) on: Option<Date>,

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
    pub(super) colour: ColourChoice,
}

/// When to use colours.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColourChoice {
    #[default]
    Auto,
    Always,
    Never,
}

/// How much to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Volume {
    /// Progress, faults and a summary.
    Normal,
    /// Faults only.
    Quiet,
}

impl Build {
    /// The output folder as its user would type it.
    pub(super) fn out(&self) -> PathBuf {
        match &self.out {
            Some(out) => out.clone(),
            // `./site` is right, but nobody types it.
            None if self.shared.root == Path::new(".") => PathBuf::from("site"),
            None => self.shared.root.join("site"),
        }
    }
}

impl Shared {
    /// How much to say.
    pub(super) fn volume(&self) -> Volume {
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

fn activities() -> impl TypedValueParser<Value = Activity> {
    let names = Activity::ALL.map(Activity::name);
    PossibleValuesParser::new(names).try_map(|name| {
        let mut all = Activity::ALL.into_iter();
        all.find(|activity| activity.name() == name)
            .ok_or("no activity")
    })
}

fn version(text: &str) -> Result<Version, String> {
    Version::parse(text).ok_or_else(|| "write numbers with dots between, such as 5.0.1".to_owned())
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
            | Command::Bench(_)) => {
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
