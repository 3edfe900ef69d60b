//! `greenlist fmt`: formats content files.

use std::path::{Path, PathBuf};

use super::args::FmtArgs;
use super::console::{Console, without_dot};
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::read_content;
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::edit::format::{FormatOutcome, format};
use crate::load::BodyPolicy;
use crate::model::LanguageId;
use crate::project::{ContentListing, FileKind, content_folder, project_path, text_to_edit};
use crate::schema;

/// Formats the given files, or all; with `--check`, only lists the files that would change.
pub(super) fn run(arguments: &FmtArgs, console: &Console) -> CommandResult {
    let root = &arguments.editing.root;
    let site = read_content::catalog(root, BodyPolicy::Drop, console)?.site;
    let tags = site.languages.iter().map(|language| language.tag.clone());
    let languages: Vec<String> = tags.collect();
    let source = &site.language(LanguageId::SOURCE).tag;
    let files = match arguments.files.as_slice() {
        [] => ContentListing::new(root)?.with_kinds(source, &mut Diagnostics::new()),
        named => named_files(root, named, source)
            .map_err(|path| CommandStop::Usage(console.path_message("fmt-no-content", path)))?,
    };
    let mut changes = FileChanges::new();
    let mut unreadable = Vec::new();
    for (path, kind) in files {
        let text = text_to_edit(root, &path)?;
        let is_markdown = path.extension().is_some_and(|ending| ending == "md");
        let schema = schema::marked_schema(kind, &languages);
        match text.map(|text| format(&text, is_markdown, &schema)) {
            Some(FormatOutcome::Right) => {}
            Some(FormatOutcome::Changed(text)) => changes.write(path, text),
            Some(FormatOutcome::Unreadable) | None => unreadable.push(path),
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
) -> CommandResult {
    let message = |key: &str, path: &Path| console.path_message(key, without_dot(path));
    let key = match arguments.check {
        true => "fmt-would-change",
        false => "fmt-changed",
    };
    let mut lines: Vec<String> = changes.written().map(|path| message(key, path)).collect();
    let changed = lines.len();
    if changed == 0 && unreadable.is_empty() {
        lines.push(console.messages.say("fmt-right", []));
    }
    if !arguments.check {
        changes.apply()?;
    }
    console.summary(lines);
    console.diagnostics(
        unreadable
            .iter()
            .map(|path| message("fmt-unreadable", path)),
    );
    match !unreadable.is_empty() || (arguments.check && changed > 0) {
        true => Err(CommandStop::ContentErrors),
        false => Ok(CommandStatus::Done),
    }
}

/// The files with their kinds, or the first one that is not a content file.
fn named_files<'a>(
    root: &Path,
    named: &'a [PathBuf],
    source: &str,
) -> Result<Vec<(PathBuf, FileKind)>, &'a Path> {
    let content = content_folder(root).canonicalize().unwrap_or_default();
    let kind = |path: &Path| {
        let path = path.canonicalize().ok()?;
        let inside = path.strip_prefix(&content).ok()?;
        FileKind::from_path(&project_path(Path::new(""), inside), source)
    };
    let named = named.iter();
    named
        .map(|path| Ok((path.clone(), kind(path).ok_or(path.as_path())?)))
        .collect()
}
