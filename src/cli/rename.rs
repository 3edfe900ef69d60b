//! `greenlist rename`: changes the id of a record and all references to it.

use std::path::Path;

use super::args::Rename;
use super::console::Console;
use super::status::Status;
use super::{content, ending, schema};
use crate::diagnostic::{Diagnostics, nearest};
use crate::edit::rename::{self, Renamed};
use crate::error::Error;
use crate::load::Bodies;
use crate::model::{LanguageId, RecordKind, Slug};
use crate::project::Listing;
use crate::report::Words;
use crate::schema::Known;

/// Renames a record; if one file cannot be searched, nothing is changed.
pub(super) fn run(arguments: &Rename, console: &Console) -> Result<Status, Error> {
    let root = &arguments.editing.root;
    let Some(catalog) = content::catalog(root, Bodies::Drop, console)? else {
        return Ok(Status::ContentFaults);
    };
    let words = &console.words;
    let known = Known::new(&catalog, &console.language);
    let (old, new) = match ids(arguments, &known, words)? {
        Ok(ids) => ids,
        Err(fault) => {
            console.refusal(&fault);
            return Ok(Status::Usage);
        }
    };
    let rename = rename::Rename {
        kind: arguments.kind,
        old: &old,
        new: &new,
    };
    let source = &catalog.site.language(LanguageId::SOURCE).tag;
    let files = Listing::new(root)?.with_kinds(source, &mut Diagnostics::new());
    let renamed = rename::rename(root, &files, &known.languages, &rename, words)?;
    make(renamed, &rename, root, console)
}

/// Writes the changes and lists them.
fn make(
    renamed: Renamed,
    rename: &rename::Rename<'_>,
    root: &Path,
    console: &Console,
) -> Result<Status, Error> {
    let words = &console.words;
    let shown = |path: &Path| {
        let path = path.strip_prefix(".").unwrap_or(path);
        path.display().to_string()
    };
    if !renamed.unreadable.is_empty() {
        let told = renamed.unreadable.iter();
        console.faults(
            told.map(|path| words.say("rename-unreadable", [("path", shown(path).into())])),
        );
        console.faults([words.say("console-nothing-written", [])]);
        return Ok(Status::ContentFaults);
    }
    if let Some((_, path)) = renamed
        .moves
        .iter()
        .find(|(_, new)| new.symlink_metadata().is_ok())
    {
        console.refusal(&words.say("new-there-is", [("path", shown(path).into())]));
        return Ok(Status::Usage);
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
    if RecordKind::SHOWN.contains(&rename.kind) {
        lines.push(words.say("rename-address", []));
    }
    renamed.changes.make()?;
    schema::refresh(root, console)?;
    console.summary(lines);
    Ok(Status::Done)
}

/// The old and the new id in full, or an error message.
fn ids(
    arguments: &Rename,
    known: &Known,
    words: &Words,
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
        || (kind == RecordKind::Page && ending::OWN_PAGES.contains(&new.as_str()));
    Ok(match is_taken {
        true => Err(words.say("answer-taken", [("found", new.as_str().into())])),
        false => Ok((old.to_owned(), new)),
    })
}
