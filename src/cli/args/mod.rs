//! The command-line arguments and their help.

mod audit;
mod check;
mod editing;
mod examples;
mod new;
mod publishing;
mod queries;
mod refused_value;
mod serve;
mod server_config;
mod theme;
mod translate;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::model::{Date, Drafts, base_url, parse_date};
use crate::report::formats::below_root;
use examples::{
    AUDIT_EXAMPLES, BUILD_EXAMPLES, CHECK_EXAMPLES, COMPLETIONS_EXAMPLES, DIFF_EXAMPLES, EXAMPLES,
    EXPLAIN_EXAMPLES, FMT_EXAMPLES, INIT_EXAMPLES, KEYGEN_EXAMPLES, LIST_EXAMPLES, MAN_EXAMPLES,
    MIRROR_EXAMPLES, NEW_EXAMPLES, NEXT_CHANGE_EXAMPLES, PUBLISH_EXAMPLES, RELEASES_EXAMPLES,
    RENAME_EXAMPLES, ROLLBACK_EXAMPLES, SCHEDULE_EXAMPLES, SCHEMA_EXAMPLES, SERVE_EXAMPLES,
    SERVER_CONFIG_EXAMPLES, THEME_EJECT_EXAMPLES, TIMELINE_EXAMPLES, TRANSLATE_EXAMPLES,
    VERIFY_EXAMPLES,
};
use theme::ThemeCommand;

pub(super) use audit::{AuditArgs, AuditFormat};
pub(super) use check::{CheckArgs, CheckFormat, ExplainedCode};
pub(super) use editing::{
    CompletionsArgs, EditingArgs, FmtArgs, LanguageArgs, ManArgs, RenameArgs, SchemaArgs,
};
pub(super) use new::{
    InitArgs, NewAdvisoryArgs, NewArgs, NewBulletinArgs, NewCommand, NewLanguageArgs, NewPageArgs,
    NewProductArgs, NewProductsArgs, NewRecordArgs, NewTextArgs, NewTranslationArgs,
};
pub(super) use publishing::{
    KeygenArgs, MirrorArgs, PublishArgs, ReleasesArgs, RollbackArgs, ScheduleArgs, SigningArgs,
    VerifyArgs,
};
pub(super) use queries::{
    DiffArgs, DiffFormat, ExplainArgs, KnownArgs, ListArgs, NextChangeArgs, OutputFormat,
    TimelineArgs,
};
pub(super) use refused_value::RefusedValue;
pub(super) use serve::ServeArgs;
pub(super) use server_config::ServerConfigArgs;
pub(super) use theme::{ThemeAct, ThemeEject};
pub(super) use translate::{
    ExchangeFormatArg, TranslateArgs, TranslateCommand, TranslateExportArgs, TranslateImportArgs,
    TranslateStampArgs, TranslateStatusArgs,
};

/// Build a website that says which conferencing products are banned, conditional or recommended.
///
/// greenlist reads advisories and bulletins from the folder `content` and writes a static site. Any
/// web server can host it, and it also works from a file share or a USB drive.
#[derive(Debug, Parser)]
#[command(
    name = "greenlist",
    version,
    after_help = EXAMPLES,
    max_term_width = 100,
    arg_required_else_help = true
)]
pub(in crate::cli) struct Arguments {
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    /// Build the site.
    ///
    /// It shows what was known on its date: advisories and bulletins that are issued later are left
    /// out, and counted.
    #[command(after_help = BUILD_EXAMPLES)]
    Build(BuildArgs),
    /// Check the content for errors without writing anything.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckArgs),
    /// Show the verdict on a product and the rulings behind it.
    ///
    /// The first line is the verdict. Below it are the rulings that decide it, the rulings that are
    /// overruled and why, those that have ended or are not in force yet, and the next changes.
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(ExplainArgs),
    /// List the products with their verdicts, the advisories with their states, and the bulletins.
    ///
    /// Drafts, records that are not issued yet and reviews that are due are marked.
    #[command(after_help = LIST_EXAMPLES)]
    List(ListArgs),
    /// Compare the verdicts of two days or of two versions of the content.
    ///
    /// Lists the verdicts that change for each audience and from which day, then products,
    /// advisories and translations. `--format html` writes a self-contained document for approval.
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(DiffArgs),
    /// List past and scheduled changes of verdicts.
    ///
    /// Each change is shown with its date, the verdict before and after, and the issuer.
    #[command(after_help = TIMELINE_EXAMPLES)]
    Timeline(TimelineArgs),
    /// Print the next date on which a verdict changes or something is issued, for use in a scheduler.
    ///
    /// The site should be rebuilt on that date. The output is the date alone, such as 2020-07-01; if an
    /// advisory or bulletin is issued on it, stderr says so.
    #[command(after_help = NEXT_CHANGE_EXAMPLES)]
    NextChange(NextChangeArgs),
    /// Check a software inventory against the verdicts.
    ///
    /// The inventory is a CSV table or a CycloneDX bill of materials in JSON. A table needs a column
    /// for the name; columns for version and publisher are optional. Programs that the site does not
    /// know are listed too.
    #[command(after_help = AUDIT_EXAMPLES)]
    Audit(AuditArgs),
    /// Write JSON Schemas that let editors complete ids and describe fields.
    ///
    /// The schemas contain the ids of the content. Run this command again when ids were added.
    #[command(after_help = SCHEMA_EXAMPLES)]
    Schema(SchemaArgs),
    /// Create the content of a new site.
    ///
    /// Asks for the values it needs. With --yes it uses options and defaults instead.
    #[command(after_help = INIT_EXAMPLES)]
    Init(InitArgs),
    /// Create an advisory, bulletin, product, page or translation, or the products of a list.
    ///
    /// Asks for the values it needs, derives the id, and writes a file with a comment above each
    /// field. Type < to go back to the question before, and Ctrl+C to leave; until the last answer
    /// nothing is written.
    #[command(after_help = NEW_EXAMPLES)]
    New(Box<NewArgs>),
    /// Format content files: the order of fields and the form of dates.
    ///
    /// Comments stay with their fields. Lines that are already formatted are not changed.
    #[command(after_help = FMT_EXAMPLES)]
    Fmt(FmtArgs),
    /// Change the id of a record and all references to it.
    ///
    /// Updates references in YAML, links in Markdown and the file names of the record. If the record
    /// has a page, its old address redirects to the new one.
    #[command(after_help = RENAME_EXAMPLES)]
    Rename(RenameArgs),
    /// Preview the site in a browser while you edit.
    ///
    /// The page updates when a file is saved. Errors are shown above the last good version of the
    /// page. By default only this computer can open the preview.
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(ServeArgs),
    /// Print the configuration of a web server for the site.
    ///
    /// It has the headers, the compressed copies, the page for missing addresses and the choice of a language. It
    /// depends on the site's address, languages and theme: print it again when these change.
    #[command(after_help = SERVER_CONFIG_EXAMPLES)]
    ServerConfig(ServerConfigArgs),
    /// Show the state of translations, and exchange them with translation tools.
    ///
    /// A translation stores a hash of its source. It is stale when the source has changed since.
    #[command(after_help = TRANSLATE_EXAMPLES)]
    Translate(TranslateArgs),
    /// Change how the site looks.
    #[command(after_help = THEME_EJECT_EXAMPLES)]
    Theme(ThemeCommand),
    /// Build the site and publish it as a release.
    ///
    /// Shows what changes for readers since the last release, signs the new one, and puts it in the place
    /// of the old one in one step. The targets are named under `publish` in `site.yaml`.
    #[command(after_help = PUBLISH_EXAMPLES)]
    Publish(PublishArgs),
    /// List the releases of a target.
    #[command(after_help = RELEASES_EXAMPLES)]
    Releases(ReleasesArgs),
    /// Put an earlier release back in one step.
    #[command(after_help = ROLLBACK_EXAMPLES)]
    Rollback(RollbackArgs),
    /// Make the keys that sign releases.
    ///
    /// The public key is written to `content`; `site.yaml` names it. The secret key stays with who
    /// publishes.
    #[command(after_help = KEYGEN_EXAMPLES)]
    Keygen(KeygenArgs),
    /// Check that a copy of a release is genuine, complete and current.
    ///
    /// Names every changed, missing and extra file, a bad signature, a release that is no longer valid, and
    /// one that is older than the last one seen.
    #[command(after_help = VERIFY_EXAMPLES)]
    Verify(VerifyArgs),
    /// Fetch a release from a server into a folder.
    ///
    /// Fetches only what changed, and shows the release in one step when all of it is verified. A
    /// release that is older than the last one is refused. For schedulers of schools that keep a copy.
    #[command(after_help = MIRROR_EXAMPLES)]
    Mirror(MirrorArgs),
    /// Write what a scheduler needs to publish each night.
    ///
    /// Publishes only if the content has changed or the last release is no longer valid. Verdicts change
    /// when a day begins, so each night is enough.
    #[command(after_help = SCHEDULE_EXAMPLES)]
    Schedule(ScheduleArgs),
    /// Print a shell completion script.
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArgs),
    /// Print the manual page.
    #[command(after_help = MAN_EXAMPLES)]
    Man(ManArgs),
}

/// Arguments of `build`.
#[derive(Debug, Args)]
pub(in crate::cli) struct BuildArgs {
    #[command(flatten)]
    pub(in crate::cli) shared: SharedArgs,

    /// The output folder [default: the folder `site` in the root].
    #[arg(long, value_name = "DIR", help_heading = "Folders")]
    out: Option<PathBuf>,

    /// Replace files in the output folder that greenlist did not write, where the site has files of the
    /// same names.
    #[arg(long, help_heading = "Folders")]
    pub(in crate::cli) force: bool,

    /// Fail at once if another build of the site is running, instead of waiting for it.
    #[arg(long, help_heading = "Folders")]
    pub(in crate::cli) no_wait: bool,

    /// The public address of the site, overriding `base_url` in `site.yaml`; needed for feeds.
    #[arg(long, value_name = "URL", value_parser = site_url, help_heading = "Site")]
    pub(in crate::cli) base_url: Option<String>,

    /// Build only this language; can be repeated [default: all languages in `site.yaml`].
    #[arg(long = "language", value_name = "LANGUAGE", help_heading = "Site")]
    pub(in crate::cli) languages: Vec<String>,

    /// Show drafts too, marked as drafts, for proofreading; never into the folder of a published site.
    #[arg(long, help_heading = "Site")]
    drafts: bool,

    /// Build without the full-text search, whose index takes a third of the time of a large build.
    #[arg(long, help_heading = "Site")]
    pub(in crate::cli) no_search: bool,

    /// Write a compressed copy of every text file too, `NAME.br` and `NAME.gz`, for a web server that sends
    /// them in its place.
    #[arg(long, help_heading = "Site")]
    pub(in crate::cli) compress: bool,
}

/// Arguments of most commands.
#[derive(Debug, Default, Args)]
pub(in crate::cli) struct SharedArgs {
    /// The folder that contains `content`.
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        value_parser = clap::builder::ValueParser::from(folder),
        help_heading = "Folders"
    )]
    pub(in crate::cli) root: PathBuf,

    /// The date for which verdicts are shown, such as 2020-04-07 or 109/4/7; a site leaves out what was
    /// issued later [default: `data_date` in `site.yaml`, else today].
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Site")]
    pub(in crate::cli) on: Option<Date>,

    #[command(flatten)]
    pub(in crate::cli) display: DisplayArgs,
}

/// How much to print, and in which colours.
#[derive(Debug, Default, Clone, Copy, Args)]
pub(in crate::cli) struct DisplayArgs {
    /// Print only errors and warnings: no progress bar, no summary.
    #[arg(long, short, help_heading = "Display")]
    pub(in crate::cli) quiet: bool,

    /// When to use colours; auto means on a terminal only.
    #[arg(
        long,
        visible_alias = "color",
        value_enum,
        default_value_t = ColourArg::Auto,
        value_name = "WHEN",
        help_heading = "Display"
    )]
    pub(in crate::cli) colour: ColourArg,
}

/// When to use colours.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ColourArg {
    #[default]
    Auto,
    Always,
    Never,
}

impl BuildArgs {
    /// The output folder as a user would type it.
    pub(in crate::cli) fn out(&self) -> PathBuf {
        let default = || below_root(&self.shared.root, "site");
        self.out.clone().unwrap_or_else(default)
    }

    /// Whether drafts are on the site.
    pub(in crate::cli) fn drafts(&self) -> Drafts {
        match self.drafts {
            true => Drafts::Shown,
            false => Drafts::HeldBack,
        }
    }
}

fn site_url(text: &str) -> Result<String, RefusedValue> {
    base_url(text).map_err(|fault| {
        RefusedValue(match fault {
            "scheme" => "usage-url-scheme",
            "characters" => "usage-url-characters",
            "query" => "usage-url-query",
            "password" => "usage-url-password",
            _ => "usage-url-host",
        })
    })
}

fn folder(text: &str) -> Result<PathBuf, RefusedValue> {
    let path = PathBuf::from(text);
    match path.is_dir() {
        true => Ok(path),
        false => Err(RefusedValue("usage-no-folder")),
    }
}

fn day(text: &str) -> Result<Date, RefusedValue> {
    parse_date(text).ok_or(RefusedValue("usage-bad-date"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::{CommandFactory, Parser};

    use super::{Arguments, BuildArgs, Command};

    fn build(arguments: &[&str]) -> BuildArgs {
        let all = ["greenlist", "build"].iter().chain(arguments);
        let arguments = Arguments::try_parse_from(all).expect("good arguments");
        let Command::Build(build) = arguments.command else {
            panic!("{arguments:?}")
        };
        build
    }

    #[test]
    fn the_definition_of_the_arguments_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_output_folder_is_in_the_root_unless_given() {
        let check = |arguments: &[&str], out: &str| {
            assert_eq!(build(arguments).out(), Path::new(out), "{arguments:?}");
        };
        check(&[], "site");
        check(&["--root", "."], "site");
        check(&["--root", "src"], "src/site");
        check(&["--root", "src", "--out", "www"], "www");
    }

    #[test]
    fn dates_of_both_calendars_are_parsed() {
        let day = Some(jiff::civil::date(2020, 4, 7));
        assert_eq!(build(&["--on", "2020-04-07"]).shared.on, day);
        assert_eq!(build(&["--on", "109/4/7"]).shared.on, day);
    }
}
