//! `greenlist rename`: changes the id of a record and all references to it.

use std::path::Path;

use super::args::RenameArgs;
use super::console::Console;
use super::exit_status::CommandStatus;
use super::{prompts, read_content, schema};
use crate::diagnostic::{Diagnostics, nearest};
use crate::edit::rename::{self, RenameResult};
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::model::{LanguageId, RecordKind, Slug};
use crate::project::ContentListing;
use crate::report::Messages;
use crate::schema::KnownIds;

/// Renames a record; if one file cannot be searched, nothing is changed.
pub(super) fn run(arguments: &RenameArgs, console: &Console) -> Result<CommandStatus, Error> {
    let root = &arguments.editing.root;
    let Some(catalog) = read_content::catalog(root, BodyPolicy::Drop, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let words = &console.messages;
    let known = KnownIds::new(&catalog, &console.language);
    let (old, new) = match ids(arguments, &known, words)? {
        Ok(ids) => ids,
        Err(fault) => {
            console.usage_error(&fault);
            return Ok(CommandStatus::Usage);
        }
    };
    let rename = rename::RecordRename {
        kind: arguments.kind,
        old: &old,
        new: &new,
    };
    let source = &catalog.site.language(LanguageId::SOURCE).tag;
    let files = ContentListing::new(root)?.with_kinds(source, &mut Diagnostics::new());
    let renamed = rename::rename(root, &files, &known.languages, &rename, words)?;
    apply(renamed, &rename, root, console)
}

/// Writes the changes and lists them.
fn apply(
    renamed: RenameResult,
    rename: &rename::RecordRename<'_>,
    root: &Path,
    console: &Console,
) -> Result<CommandStatus, Error> {
    let words = &console.messages;
    let shown = |path: &Path| {
        let path = path.strip_prefix(".").unwrap_or(path);
        path.display().to_string()
    };
    if !renamed.unreadable.is_empty() {
        let told = renamed.unreadable.iter();
        console.diagnostics(
            told.map(|path| words.say("rename-unreadable", [("path", shown(path).into())])),
        );
        console.diagnostics([words.say("console-nothing-written", [])]);
        return Ok(CommandStatus::ContentErrors);
    }
    if let Some((_, path)) = renamed
        .moves
        .iter()
        .find(|(_, new)| new.symlink_metadata().is_ok())
    {
        console.usage_error(&words.say("new-there-is", [("path", shown(path).into())]));
        return Ok(CommandStatus::Usage);
    }
    let mut lines = vec![words.say(
        "rename-done",
        [
            ("old", rename.old.into()),
            ("new", rename.new.into()),
            ("count", renamed.changes.written().count().into()),
        ],
    )];
    lines.extend(renamed.moves.iter().map(|(old, new)| {
        words.say(
            "rename-file",
            [("old", shown(old).into()), ("new", shown(new).into())],
        )
    }));
    if RecordKind::WITH_PAGES.contains(&rename.kind) {
        lines.push(words.say("rename-address", []));
    }
    renamed.changes.apply()?;
    schema::refresh(root, console)?;
    console.summary(lines);
    Ok(CommandStatus::Done)
}

/// The old and the new id in full, or an error message.
fn ids(
    arguments: &RenameArgs,
    known: &KnownIds,
    words: &Messages,
) -> Result<Result<(String, String), String>, Error> {
    let kind = arguments.kind;
    let ids = || known.of(kind).iter().map(|name| name.id.as_str());
    let old = arguments.old.as_str();
    if !ids().any(|id| id == old) {
        let known: Vec<&str> = ids().collect();
        return Err(Error::UnknownName {
            kind: kind.name(),
            found: old.to_owned(),
            nearest: nearest(old, ids()).map(str::to_owned),
            known: known.join(", "),
        });
    }
    let new = match rename::separator(kind) {
        Some(separator) => {
            let (of, _) = old.split_once(separator).unwrap_or((old, ""));
            let part = match arguments.new.split_once(separator) {
                // An offering or a ruling stays with its record.
                Some((other, part)) if other == of => part,
                Some(_) => return Ok(Err(words.find("form-id", None).unwrap_or_default())),
                None => &arguments.new,
            };
            format!("{of}{separator}{part}")
        }
        None => arguments.new.clone(),
    };
    let last = new.rsplit(['#', '/']).next().unwrap_or_default();
    // ISO 3166-1 codes are uppercase.
    let sound = match kind == RecordKind::Country {
        true => Slug::new(&last.to_ascii_lowercase()).is_some(),
        false => Slug::new(last).is_some(),
    };
    if !sound {
        return Ok(Err(words.find("form-id", None).unwrap_or_default()));
    }
    let is_taken = ids().any(|id| id == new)
        || (kind == RecordKind::Page && prompts::RESERVED_PAGE_IDS.contains(&new.as_str()));
    Ok(match is_taken {
        true => Err(words.say("answer-taken", [("found", new.as_str().into())])),
        false => Ok((old.to_owned(), new)),
    })
}
