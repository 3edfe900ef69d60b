//! `greenlist completions` and `greenlist man`, generated from the definition of the arguments.

use std::fs;
use std::io;
use std::path::Path;

use clap::CommandFactory;
use clap::builder::PossibleValuesParser;

use super::args::{Arguments, CompletionsArgs, ManArgs};
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use crate::diagnostic::Code;
use crate::error::{Error, FileAction};
use crate::report::Messages;

/// The date of the manual pages. Fixed, so that the same version always writes the same bytes.
const EDITION: &str = "2026-11-24";

/// Prints a shell completion script.
pub(super) fn completions(arguments: &CompletionsArgs, console: &Console) -> CommandResult {
    let mut script = Vec::new();
    let mut command = with_known_values(Arguments::command());
    clap_complete::generate(arguments.shell, &mut command, "greenlist", &mut script);
    console.output(&String::from_utf8_lossy(&script))?;
    Ok(CommandStatus::Done)
}

/// Adds the values that are defined elsewhere, so that a shell can complete them too.
fn with_known_values(command: clap::Command) -> clap::Command {
    let command = command.mut_args(|argument| match argument.get_id().as_str() {
        "explain" => argument.value_parser(PossibleValuesParser::new(
            Code::ALL.iter().map(|code| code.name()),
        )),
        // Under another heading it is a language of the site, which is not known here.
        "language" if argument.get_help_heading() == Some("Display") => {
            argument.value_parser(PossibleValuesParser::new(Messages::languages()))
        }
        _ => argument,
    });
    command.mut_subcommands(with_known_values)
}

/// Prints the manual page, or writes one page per command into a folder.
pub(super) fn man(arguments: &ManArgs, console: &Console) -> CommandResult {
    let command = Arguments::command();
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
fn write(command: clap::Command, folder: &Path) -> Result<usize, Error> {
    let mut command = command.disable_help_subcommand(true);
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
