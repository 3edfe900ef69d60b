//! `greenlist theme eject`: copies files of the built-in theme into the project.

use std::collections::BTreeMap;

use super::args::ThemeEject;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use crate::diagnostic::nearest;
use crate::edit::FileChanges;
use crate::project::SITE_THEME;
use crate::report::formats::below_root;
use crate::theme::readable_files;

/// The folders of a theme whose files a site can replace one by one.
const FOLDERS: [&str; 3] = ["templates/", "assets/", "locales/"];

/// The built-in files that a site can replace, by path.
type BuiltIn = BTreeMap<String, &'static [u8]>;

/// Copies the files, or lists them.
pub(super) fn eject(arguments: &ThemeEject, console: &Console) -> CommandResult {
    let mut files: BuiltIn = readable_files().into_iter().collect();
    files.retain(|path, _| FOLDERS.iter().any(|folder| path.starts_with(folder)));
    if arguments.list {
        console.lines(files.into_keys());
        return Ok(CommandStatus::Done);
    }
    if !arguments.files.is_empty() {
        let named: Vec<&str> = arguments
            .files
            .iter()
            .map(|file| theme_path(file))
            .collect();
        if let Some(found) = named.iter().find(|found| !files.contains_key(**found)) {
            print_unknown(found, &files, console);
            return Ok(CommandStatus::Usage);
        }
        files.retain(|path, _| named.contains(&path.as_str()));
    }
    let folder = below_root(&arguments.editing.root, "theme");
    let mut changes = FileChanges::new();
    for (path, bytes) in files {
        changes.write(folder.join(path), bytes);
    }
    if changes.existing().next().is_some() {
        for path in changes.existing() {
            console.error(&console.path_message("theme-there-is", path));
        }
        console.nothing_written();
        return Ok(CommandStatus::Usage);
    }
    let mut lines: Vec<String> = changes
        .written()
        .map(|path| console.path_message("new-wrote", path))
        .collect();
    changes.apply()?;
    lines.push(console.messages.say("theme-next", []));
    console.summary(lines);
    Ok(CommandStatus::Done)
}

/// The path in the theme; the file may be given with the folder `theme`.
fn theme_path(file: &str) -> &str {
    let file = file.strip_prefix("./").unwrap_or(file);
    let inside = file.strip_prefix(SITE_THEME);
    inside
        .and_then(|inside| inside.strip_prefix('/'))
        .unwrap_or(file)
}

/// Prints the error about an unknown file, and the nearest known one.
fn print_unknown(found: &str, files: &BuiltIn, console: &Console) {
    let messages = &console.messages;
    let paths = || files.keys().map(String::as_str);
    let is_named = |path: &&str| path.rsplit('/').next() == Some(found);
    let near = paths().find(is_named).or_else(|| nearest(found, paths()));
    console.error(&messages.say("theme-unknown-file", [("found", found.into())]));
    console.diagnostics([match near {
        Some(near) => messages.did_you_mean(near),
        None => messages.say("theme-see-list", []),
    }]);
}
