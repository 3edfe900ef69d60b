//! `greenlist schedule`: writes what a scheduler needs to publish each night.

use std::fs;
use std::path::{Path, PathBuf};

use super::args::ScheduleArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::publish_target::chosen;
use super::read_content;
use crate::error::{Error, FileAction};
use crate::load::BodyPolicy;
use crate::publish::{Job, Scheduler, schedule_files};

/// Prints the files of a scheduler, or writes them to a folder.
pub(super) fn run(arguments: &ScheduleArgs, console: &Console) -> CommandResult {
    let root = &arguments.shared.root;
    let site = read_content::catalog(root, BodyPolicy::Drop, console)?.site;
    let target = chosen(&site, arguments.target.as_deref())?;
    // A scheduler starts in a folder of its own.
    let absolute =
        |path: &Path| std::path::absolute(path).map_err(Error::file(FileAction::Read, path));
    let program = match &arguments.program {
        Some(program) => absolute(program)?,
        None => std::env::current_exe().map_err(Error::file(FileAction::Read, "greenlist"))?,
    };
    let file = |file: &Option<PathBuf>| file.as_deref().map(absolute).transpose();
    let (key, password_file) = (
        file(&arguments.signing.key)?,
        file(&arguments.signing.password_file)?,
    );
    let job = Job {
        program: &program,
        root: &absolute(root)?,
        target: target.name.as_str(),
        zone: &site.time_zone,
        key: key.as_deref(),
        password_file: password_file.as_deref(),
    };
    let files = schedule_files(Scheduler::from(arguments.scheduler), &job);
    let Some(out) = &arguments.out else {
        let is_one = files.len() == 1;
        let text = |(name, text): (&str, String)| match is_one {
            true => text,
            false => format!("# {name}\n{text}\n"),
        };
        let texts: String = files.into_iter().map(text).collect();
        console.output(&texts)?;
        return Ok(CommandStatus::Done);
    };
    fs::create_dir_all(out).map_err(Error::file(FileAction::Write, out))?;
    for (name, text) in files {
        let path = out.join(name);
        fs::write(&path, text).map_err(Error::file(FileAction::Write, &path))?;
        console.summary([console.path_message("schedule-written", &path)]);
    }
    Ok(CommandStatus::Done)
}
