//! What can be asked for on the command line, and its help.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::base_url;
use crate::audit::{Encoding, encoding_named};
use crate::model::{Date, parse_date};

const EXAMPLES: &str = "\
Examples:
  greenlist check                      Look for faults in the content of this folder
  greenlist build                      Make the site in the folder `site`
  greenlist build --on 109/4/7         Make it as of 7 April 2020
  greenlist build --root ~/conferencing --out /srv/www/conferencing
  greenlist audit list.csv --audience schools
                                       Look up a school's software list

Exit status:
  0  done
  1  the content has faults; nothing was written
  2  the command was typed wrongly, or a software list cannot be read
  3  the machine failed, such as a full disk
  4  audit: something banned is installed";

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
    /// Look up every program of a software list: what of it may be used?
    #[command(after_help = EXAMPLES)]
    Audit(Audit),
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

/// Look up every program of a software list: what of it may be used?
///
/// The list is a table (CSV with a column for the name and, if it has them, version and publisher,
/// in any order) or a CycloneDX bill of materials in JSON. Programs that are not on the site are
/// listed as such.
#[derive(Debug, Args)]
pub(super) struct Audit {
    #[command(flatten)]
    pub(super) shared: Shared,

    /// The software list.
    #[arg(value_name = "INVENTORY", value_parser = clap::builder::ValueParser::from(file))]
    pub(super) inventory: PathBuf,

    /// Whose verdicts count: an id of `audiences.yaml`, such as schools.
    #[arg(long, value_name = "AUDIENCE")]
    pub(super) audience: String,

    /// What to print.
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    pub(super) format: Format,

    /// The encoding of the list, such as big5 or utf-16le [default: found out].
    #[arg(long, value_name = "LABEL", value_parser = clap::builder::ValueParser::from(encoding))]
    pub(super) encoding: Option<&'static Encoding>,

    /// The language of the report [default: yours if the site has it, else the site's first].
    #[arg(long, value_name = "LANGUAGE", help_heading = "Site")]
    pub(super) language: Option<String>,
}

/// What an audit prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A table for people.
    Text,
    /// Every row with all that is known, for programs.
    Json,
    /// SARIF 2.1.0: a finding for every row that is not usable.
    Sarif,
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
            other @ (Command::Check(_) | Command::Audit(_) | Command::Bench(_)) => {
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
