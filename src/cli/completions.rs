//! `greenlist completions` and `greenlist man`: the table of commands in other forms.

use std::fs;
use std::io;
use std::path::Path;

use clap::CommandFactory;

use super::args::{Arguments, Completions, Man};
use super::console::Console;
use super::status::Status;
use crate::error::{Act, Error};

/// Prints a script that teaches a shell the commands.
pub(super) fn completions(arguments: &Completions, console: &Console) -> Result<Status, Error> {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "greenlist", &mut script);
    console.output(&String::from_utf8_lossy(&script))?;
    Ok(Status::Done)
}

/// Prints the manual page, or writes one a command into a folder.
pub(super) fn man(arguments: &Man, console: &Console) -> Result<Status, Error> {
    let command = Arguments::command();
    let Some(folder) = &arguments.out else {
        let page = page(&command).map_err(Error::file(Act::Write, "greenlist.1"))?;
        console.output(&page)?;
        return Ok(Status::Done);
    };
    fs::create_dir_all(folder).map_err(Error::file(Act::Write, folder))?;
    let pages = write(command, folder)?;
    console.summary([console.words.say(
        "man-written",
        [
            ("count", pages.into()),
            ("path", folder.display().to_string().into()),
        ],
    )]);
    Ok(Status::Done)
}

fn page(command: &clap::Command) -> io::Result<String> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
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
        let text = page(&command).map_err(Error::file(Act::Write, &path))?;
        fs::write(&path, text).map_err(Error::file(Act::Write, &path))?;
        count += 1;
        let visible = command
            .get_subcommands()
            .filter(|command| !command.is_hide_set());
        open.extend(visible.cloned());
    }
    Ok(count)
}
