//! `greenlist fmt`: formats content files.

use std::path::{Path, PathBuf};

use super::args::FmtArgs;
use super::console::Console;
use super::exit_status::CommandStatus;
use super::read_content;
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::edit::format::{FormatOutcome, format};
use crate::error::{Error, FileAction};
use crate::load::BodyPolicy;
use crate::model::LanguageId;
use crate::project::{ContentListing, FileKind, project_path};
use crate::schema;

/// Formats the given files, or all; with `--check`, only lists the files that would change.
pub(super) fn run(arguments: &FmtArgs, console: &Console) -> Result<CommandStatus, Error> {
    let root = &arguments.editing.root;
    let Some(catalog) = read_content::catalog(root, BodyPolicy::Drop, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let site = &catalog.site;
    let languages: Vec<String> = site
        .languages
        .iter()
        .map(|language| language.tag.clone())
        .collect();
    let source = &site.language(LanguageId::SOURCE).tag;
    let files = match arguments.files.as_slice() {
        [] => ContentListing::new(root)?.with_kinds(source, &mut Diagnostics::new()),
        named => match named_files(root, named, source) {
            Ok(files) => files,
            Err(path) => {
                let path = path.display().to_string();
                console.usage_error(
                    &console
                        .messages
                        .say("fmt-no-content", [("path", path.into())]),
                );
                return Ok(CommandStatus::Usage);
            }
        },
    };
    let mut changes = FileChanges::new();
    let mut unreadable = Vec::new();
    for (path, kind) in files {
        let bytes = std::fs::read(&path).map_err(Error::file(FileAction::Read, &path))?;
        let Ok(text) = String::from_utf8(bytes) else {
            unreadable.push(path);
            continue;
        };
        let markdown = path.extension().is_some_and(|ending| ending == "md");
        match format(&text, markdown, &schema::marked_schema(kind, &languages)) {
            FormatOutcome::Right => {}
            FormatOutcome::Changed(text) => changes.write(path, text),
            FormatOutcome::Unreadable => unreadable.push(path),
        }
    }
    finish(arguments, changes, &unreadable, console)
}

/// Writes the changes unless `--check` is given, and lists them.
fn finish(
    arguments: &FmtArgs,
    changes: FileChanges,
    unreadable: &[PathBuf],
    console: &Console,
) -> Result<CommandStatus, Error> {
    let say = |key: &str, path: &Path| {
        // Print `content/…` rather than `./content/…`.
        let path = path.strip_prefix(".").unwrap_or(path);
        let path = path.display().to_string();
        console.messages.say(key, [("path", path.into())])
    };
    let key = match arguments.check {
        true => "fmt-would-change",
        false => "fmt-changed",
    };
    let mut lines: Vec<String> = changes.written().map(|path| say(key, path)).collect();
    let changed = lines.len();
    if changed == 0 && unreadable.is_empty() {
        lines.push(console.messages.say("fmt-right", []));
    }
    if !arguments.check {
        changes.apply()?;
    }
    console.summary(lines);
    console.diagnostics(unreadable.iter().map(|path| say("fmt-unreadable", path)));
    let wrong = !unreadable.is_empty() || (arguments.check && changed > 0);
    Ok(match wrong {
        true => CommandStatus::ContentErrors,
        false => CommandStatus::Done,
    })
}

/// The files with their kinds, or the first one that is not a content file.
fn named_files(
    root: &Path,
    named: &[PathBuf],
    source: &str,
) -> Result<Vec<(PathBuf, FileKind)>, PathBuf> {
    let content = root.join("content").canonicalize().unwrap_or_default();
    named
        .iter()
        .map(|path| {
            let whole = path.canonicalize().ok();
            let inside = whole
                .as_ref()
                .and_then(|path| path.strip_prefix(&content).ok());
            let kind = inside
                .and_then(|path| FileKind::from_path(&project_path(Path::new(""), path), source));
            kind.map(|kind| (path.clone(), kind))
                .ok_or_else(|| path.clone())
        })
        .collect()
}
