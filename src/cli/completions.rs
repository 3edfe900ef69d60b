//! `greenlist completions` and `greenlist man`, generated from the definition of the arguments.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap::builder::PossibleValuesParser;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use clap_complete::env::{CompleteEnv, Shells};

use super::args::{Arguments, CompletionsArgs, ManArgs};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use crate::diagnostic::{Code, Diagnostics};
use crate::error::{Error, FileAction};
use crate::load::BodyPolicy;
use crate::model::{Catalog, Record, Table};
use crate::pipeline;
use crate::report::Messages;

/// The date of the manual pages. Fixed, so that the same version always writes the same bytes.
const EDITION: &str = "2026-11-24";

/// The variable in which a shell asks for the candidates of a half-typed command line.
const VARIABLE: &str = "COMPLETE";

/// Prints a script that makes a shell ask the program itself, so that ids of the content are completed.
pub(super) fn completions(arguments: &CompletionsArgs, console: &Console) -> CommandResult {
    let shells = Shells::builtins();
    let shell = arguments.shell.to_string();
    let shell = shells.completer(&shell);
    let mut script = Vec::new();
    let name = "greenlist";
    shell
        .map_or(Ok(()), |shell| {
            shell.write_registration(VARIABLE, name, name, name, &mut script)
        })
        .map_err(Error::file(FileAction::Write, "stdout"))?;
    console.output(&String::from_utf8_lossy(&script))?;
    Ok(CommandStatus::Done)
}

/// Answers a shell that asks for candidates; whether one did.
pub(super) fn answer_shell(arguments: &[OsString]) -> bool {
    let root = root(arguments);
    let command = move || with_candidates(Arguments::command(), &root);
    let folder = Path::new(".").canonicalize().ok();
    let environment = CompleteEnv::with_factory(command).var(VARIABLE);
    // A shell has no use for an error message in place of candidates.
    environment
        .try_complete(arguments.to_vec(), folder.as_deref())
        .unwrap_or(true)
}

/// The folder after `--root` on a half-typed command line, else the current one.
fn root(arguments: &[OsString]) -> PathBuf {
    let texts = arguments.iter().filter_map(|argument| argument.to_str());
    let texts: Vec<&str> = texts.collect();
    let following = texts.windows(2).find(|pair| pair[0] == "--root");
    let following = following.map(|pair| pair[1]);
    let joined = texts.iter().find_map(|text| text.strip_prefix("--root="));
    following.or(joined).unwrap_or(".").into()
}

/// Adds the values that an argument can have: codes, languages, and the ids of records, which are read when a
/// shell asks for them.
fn with_candidates(command: clap::Command, root: &Path) -> clap::Command {
    let command = command.mut_args(|argument| {
        let name = argument.get_value_names().and_then(<[_]>::first).cloned();
        let heading = argument.get_help_heading();
        match (argument.get_id().as_str(), name.as_deref()) {
            ("explain", _) => argument.value_parser(PossibleValuesParser::new(
                Code::ALL.iter().map(|code| code.name()),
            )),
            // Under another heading it is a language of the site.
            ("language", _) if heading == Some("Display") => {
                argument.value_parser(PossibleValuesParser::new(Messages::languages()))
            }
            (_, Some(name)) => match IDS.iter().find(|(of, _)| *of == name) {
                Some((_, ids)) => {
                    let root = root.to_owned();
                    argument.add(ArgValueCandidates::new(move || candidates(&root, *ids)))
                }
                None => argument,
            },
            (_, None) => argument,
        }
    });
    command.mut_subcommands(|command| with_candidates(command, root))
}

/// The ids of some records of a catalog.
type IdsFn = fn(&Catalog) -> Vec<String>;

/// By the name of a value: the ids that it can be.
const IDS: &[(&str, IdsFn)] = &[
    ("PRODUCT", |catalog| slugs(&catalog.products)),
    ("PRODUCT[/OFFERING]", |catalog| slugs(&catalog.products)),
    ("AUDIENCE", |catalog| slugs(&catalog.audiences)),
    ("VENDOR", |catalog| slugs(&catalog.vendors)),
    ("RECORD", texts),
    ("OLD", |catalog| {
        let mut ids = texts(catalog);
        ids.extend(slugs(&catalog.products));
        ids.extend(slugs(&catalog.audiences));
        ids
    }),
    ("LANGUAGE", |catalog| {
        let languages = catalog.site.languages.iter();
        languages.map(|language| language.tag.clone()).collect()
    }),
];

fn texts(catalog: &Catalog) -> Vec<String> {
    let mut ids = slugs(&catalog.advisories);
    ids.extend(slugs(&catalog.bulletins));
    ids.extend(slugs(&catalog.pages));
    ids
}

fn slugs<T: Record>(records: &Table<T>) -> Vec<String> {
    let records = records.records().iter();
    records.map(|record| record.slug().to_string()).collect()
}

/// The ids in the content of a folder; none where it cannot be read.
fn candidates(root: &Path, ids: IdsFn) -> Vec<CompletionCandidate> {
    let catalog = pipeline::catalog(root, BodyPolicy::Drop, &mut Diagnostics::new());
    let ids = catalog.ok().flatten().map(|catalog| ids(&catalog));
    let ids = ids.unwrap_or_default().into_iter();
    ids.map(CompletionCandidate::new).collect()
}

/// Leaves out `greenlist help`, which shows what the pages say.
fn without_help_command(command: clap::Command) -> clap::Command {
    let command = command.disable_help_subcommand(true);
    command.mut_subcommands(without_help_command)
}

/// Prints the manual page, or writes one page per command into a folder.
pub(super) fn man(arguments: &ManArgs, console: &Console) -> CommandResult {
    let command = without_help_command(Arguments::command());
    let Some(folder) = &arguments.out else {
        let page = page(&command).map_err(Error::file(FileAction::Write, "greenlist.1"))?;
        console.output(&page)?;
        return Ok(CommandStatus::Done);
    };
    fs::create_dir_all(folder).map_err(Error::file(FileAction::Write, folder))?;
    let pages = write(command, folder)?;
    console.summary([console.messages.say(
        "man-written",
        [
            ("count", pages.into()),
            ("path", folder.display().to_string().into()),
        ],
    )]);
    Ok(CommandStatus::Done)
}

fn page(command: &clap::Command) -> io::Result<String> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone())
        .date(EDITION)
        .source(concat!("greenlist ", env!("CARGO_PKG_VERSION")))
        .manual("greenlist")
        .render(&mut page)?;
    // A blank line between two breaks is a single vertical space; man page linters ask for it.
    Ok(String::from_utf8_lossy(&page).replace(".br\n\n.br\n", ".sp\n"))
}

/// `greenlist.1`, `greenlist-build.1` and so on.
fn write(mut command: clap::Command, folder: &Path) -> Result<usize, Error> {
    command.build();
    let mut open = vec![command];
    let mut count = 0;
    while let Some(command) = open.pop() {
        let name = command.get_display_name().unwrap_or(command.get_name());
        let path = folder.join(format!("{name}.1"));
        let text = page(&command).map_err(Error::file(FileAction::Write, &path))?;
        fs::write(&path, text).map_err(Error::file(FileAction::Write, &path))?;
        count += 1;
        open.extend(command.get_subcommands().cloned());
    }
    Ok(count)
}
