//! `greenlist theme eject`: copies files of the built-in theme into the project, to be changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::args::{ThemeAct, ThemeCommand, ThemeEject};
use super::console::Console;
use super::exit_status::CommandStatus;
use crate::diagnostic::nearest;
use crate::edit::FileChanges;
use crate::error::Error;
use crate::theme::readable_files;

/// The folders of a theme whose files a site can replace one by one.
const FOLDERS: [&str; 3] = ["templates/", "assets/", "locales/"];

/// The built-in files that a site can replace, by path.
type BuiltIn = BTreeMap<String, &'static [u8]>;

/// Does what was asked for.
pub(super) fn run(arguments: &ThemeCommand, console: &Console) -> Result<CommandStatus, Error> {
    match &arguments.act {
        ThemeAct::Eject(eject) => ejected(eject, console),
    }
}

fn ejected(arguments: &ThemeEject, console: &Console) -> Result<CommandStatus, Error> {
    let words = &console.messages;
    let mut files: BuiltIn = readable_files().into_iter().collect();
    files.retain(|path, _| FOLDERS.iter().any(|folder| path.starts_with(folder)));
    if arguments.list {
        console.lines(files.into_keys());
        return Ok(CommandStatus::Done);
    }
    if !arguments.files.is_empty() {
        let named: Vec<&str> = arguments.files.iter().map(|file| below(file)).collect();
        if let Some(found) = named.iter().find(|found| !files.contains_key(**found)) {
            refuse_unknown(found, &files, console);
            return Ok(CommandStatus::Usage);
        }
        files.retain(|path, _| named.contains(&path.as_str()));
    }
    let folder = folder(&arguments.editing.root);
    let mut changes = FileChanges::new();
    for (path, bytes) in files {
        changes.write(folder.join(path), bytes);
    }
    let say = |key: &str, path: &Path| {
        let path = path.display().to_string();
        words.say(key, [("path", path.into())])
    };
    let in_the_way: Vec<&Path> = changes.existing().collect();
    if !in_the_way.is_empty() {
        for path in in_the_way {
            console.usage_error(&say("theme-there-is", path));
        }
        console.diagnostics([words.say("console-nothing-written", [])]);
        return Ok(CommandStatus::Usage);
    }
    let mut lines: Vec<String> = changes
        .written()
        .map(|path| say("new-wrote", path))
        .collect();
    changes.apply()?;
    lines.push(words.say("theme-next", []));
    console.summary(lines);
    Ok(CommandStatus::Done)
}

/// The path below the theme of a file that may be named by where it will be.
fn below(file: &str) -> &str {
    let file = file.strip_prefix("./").unwrap_or(file);
    file.strip_prefix("theme/").unwrap_or(file)
}

/// The site's own files, which replace those of its theme.
fn folder(root: &Path) -> PathBuf {
    match root == Path::new(".") {
        true => PathBuf::from("theme"),
        false => root.join("theme"),
    }
}

/// Says that there is no such file, and which is most like it.
fn refuse_unknown(found: &str, files: &BuiltIn, console: &Console) {
    let words = &console.messages;
    let paths = || files.keys().map(String::as_str);
    let is_named = |path: &&str| path.rsplit('/').next() == Some(found);
    let near = paths().find(is_named).or_else(|| nearest(found, paths()));
    console.usage_error(&words.say("theme-unknown-file", [("found", found.into())]));
    console.diagnostics(match near {
        Some(near) => [words.say("error-nearest-name", [("nearest", near.into())])],
        None => [words.say("theme-see-list", [])],
    });
}
