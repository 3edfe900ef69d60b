//! A double click on the program in the folder window of Windows (Explorer): it starts without arguments in a
//! window of its own, which closes when the program ends.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use super::args::DisplayArgs;
use super::console::Console;
use super::environment::Environment;
use super::exit_status::CommandStatus;

/// Whether Explorer started the program, without arguments.
pub(super) fn is_double_click(arguments: &[OsString]) -> bool {
    arguments.len() < 2 && started_by_explorer()
}

/// Previews the site of the current folder in the browser, or says how to get one. Then keeps the
/// window until Enter is pressed, so that what was printed can be read.
pub(super) fn run(serve: impl FnOnce() -> CommandStatus) -> CommandStatus {
    let console = Console::new(DisplayArgs::default(), &Environment::read(), None);
    let status = if Path::new("content").is_dir() {
        serve()
    } else {
        let folder = std::path::absolute(".").unwrap_or_default();
        console.error(&console.path_message("double-click-no-content", &folder));
        CommandStatus::Usage
    };
    console.diagnostics([console.messages.say("double-click-end", [])]);
    // Without input there is no window to keep.
    let _ = io::stdin().read_line(&mut String::new());
    status
}

/// Whether the process that started this one is Explorer. The number of processes in the window would tell as
/// much, but std and crates without `unsafe` do not give it.
#[cfg(windows)]
fn started_by_explorer() -> bool {
    use winsafe::{HPROCESSLIST, co};
    let Ok(mut list) = HPROCESSLIST::CreateToolhelp32Snapshot(co::TH32CS::SNAPPROCESS, None) else {
        return false;
    };
    let processes: Vec<_> = list
        .iter_processes()
        .map_while(Result::ok)
        .map(|process| {
            let ids = (process.th32ProcessID, process.th32ParentProcessID);
            (ids, process.szExeFile())
        })
        .collect();
    let own = processes
        .iter()
        .find(|((id, _), _)| *id == std::process::id());
    own.is_some_and(|((_, parent), _)| {
        processes
            .iter()
            .any(|((id, _), name)| id == parent && name.eq_ignore_ascii_case("explorer.exe"))
    })
}

#[cfg(not(windows))]
fn started_by_explorer() -> bool {
    false
}
