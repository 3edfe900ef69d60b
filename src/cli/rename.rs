//! `greenlist rename`: changes the id of a record and all references to it.

use std::path::Path;

use super::args::RenameArgs;
use super::console::{Console, without_dot};
use super::exit_status::{CommandResult, CommandStatus, CommandStop};
use super::{read_content, schema};
use crate::diagnostic::{Diagnostics, nearest};
use crate::edit::rename::{self, RenameResult};
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::locale::country_codes;
use crate::model::{LanguageId, RecordKind, Slug};
use crate::project::ContentListing;
use crate::report::Messages;
use crate::schema::KnownIds;

/// Ids that a text page cannot have, because other pages use their addresses.
pub(super) const RESERVED_PAGE_IDS: [&str; 2] = ["index", "changes"];

/// Renames a record; if one file cannot be searched, nothing is changed.
pub(super) fn run(arguments: &RenameArgs, console: &Console) -> CommandResult {
    let root = &arguments.editing.root;
    let catalog = read_content::catalog(root, BodyPolicy::Drop, console)?;
    let messages = &console.messages;
    let known = KnownIds::new(&catalog, &console.language);
    let (old, new) = ids(arguments, &known, messages)?;
    let rename = rename::RecordRename {
        kind: arguments.kind,
        old: &old,
        new: &new,
    };
    let source = &catalog.site.language(LanguageId::SOURCE).tag;
    let files = ContentListing::new(root)?.with_kinds(source, &mut Diagnostics::new());
    let renamed = rename::rename(root, &files, &known.languages, &rename, messages)?;
    apply(renamed, &rename, root, console)
}

/// Writes the changes and lists them.
fn apply(
    renamed: RenameResult,
    rename: &rename::RecordRename<'_>,
    root: &Path,
    console: &Console,
) -> CommandResult {
    let messages = &console.messages;
    let message = |key: &str, path: &Path| console.path_message(key, without_dot(path));
    if !renamed.unreadable.is_empty() {
        let unreadable = renamed.unreadable.iter();
        console.diagnostics(unreadable.map(|path| message("rename-unreadable", path)));
        console.nothing_written();
        return Err(CommandStop::ContentErrors);
    }
    let mut moves = renamed.moves.iter();
    if let Some((_, path)) = moves.find(|(_, new)| new.symlink_metadata().is_ok()) {
        return Err(CommandStop::Usage(message("new-there-is", path)));
    }
    let mut lines = vec![messages.say(
        "rename-done",
        [
            ("old", rename.old.into()),
            ("new", rename.new.into()),
            ("count", renamed.changes.written().count().into()),
        ],
    )];
    let shown = |path: &Path| without_dot(path).display().to_string();
    lines.extend(renamed.moves.iter().map(|(old, new)| {
        messages.say(
            "rename-file",
            [("old", shown(old).into()), ("new", shown(new).into())],
        )
    }));
    if RecordKind::WITH_PAGES.contains(&rename.kind) {
        lines.push(messages.say("rename-address", []));
    }
    renamed.changes.apply()?;
    schema::refresh(root, console)?;
    console.summary(lines);
    Ok(CommandStatus::Done)
}

/// The old and the new id in full.
fn ids(
    arguments: &RenameArgs,
    known: &KnownIds,
    messages: &Messages,
) -> Result<(String, String), CommandStop> {
    let kind = arguments.kind;
    // The codes of ISO 3166-1 are nobody's to change; those that the vocabulary adds are.
    let is_fixed = |id: &str| {
        kind == RecordKind::Country && country_codes().any(|code| code.eq_ignore_ascii_case(id))
    };
    let ids = || {
        let ids = known.of(kind).iter().map(|name| name.id.as_str());
        ids.filter(|id| !is_fixed(id))
    };
    let old = arguments.old.as_str();
    if !ids().any(|id| id == old) {
        let known: Vec<&str> = ids().collect();
        return Err(Error::UnknownName {
            kind: kind.name(),
            found: old.to_owned(),
            nearest: nearest(old, ids()).map(str::to_owned),
            known: known.join(", "),
        }
        .into());
    }
    let invalid = || CommandStop::Usage(messages.find("form-id", None).unwrap_or_default());
    let given = arguments.new.as_str();
    let (record, part) = match rename::separator(kind) {
        Some(separator) => {
            let (record, _) = old.split_once(separator).unwrap_or((old, ""));
            let part = match given.split_once(separator) {
                // An offering or a ruling stays with its record.
                Some((other, part)) if other == record => part,
                Some(_) => return Err(invalid()),
                None => given,
            };
            (format!("{record}{separator}"), part)
        }
        None => (String::new(), given),
    };
    // ISO 3166-1 codes are uppercase.
    let is_id = match kind == RecordKind::Country {
        true => Slug::new(&part.to_ascii_lowercase()),
        false => Slug::new(part),
    };
    is_id.ok_or_else(invalid)?;
    let new = format!("{record}{part}");
    // The codes of ISO 3166-1 are taken as well.
    let mut taken = known.of(kind).iter().map(|name| name.id.as_str());
    let is_taken = taken.any(|id| id.eq_ignore_ascii_case(&new))
        || (kind == RecordKind::Page && RESERVED_PAGE_IDS.contains(&new.as_str()));
    match is_taken {
        true => Err(CommandStop::Usage(
            messages.say("answer-taken", [("found", new.into())]),
        )),
        false => Ok((old.to_owned(), new)),
    }
}
