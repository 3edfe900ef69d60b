//! `greenlist schema`: writes JSON Schemas for editors.

use std::path::{Path, PathBuf};

use super::args::Schema;
use super::console::Console;
use super::content;
use super::status::Status;
use crate::diagnostic::Diagnostics;
use crate::edit::Changes;
use crate::error::Error;
use crate::load::Bodies;
use crate::model::{Catalog, Word};
use crate::pipeline;
use crate::project::FileKind;
use crate::report::Words;
use crate::schema::{self, Known};

/// The folder in the root that contains the schemas.
pub(super) const FOLDER: &str = "schema";

/// Writes one schema per file kind.
pub(super) fn run(arguments: &Schema, console: &Console) -> Result<Status, Error> {
    let root = &arguments.editing.root;
    // Errors are ignored here: schemas are most useful while a file has errors.
    let Some(catalog) = content::catalog(root, Bodies::Drop, console)? else {
        return Ok(Status::ContentFaults);
    };
    let folder = arguments.out.clone().unwrap_or_else(|| folder(root));
    let mut changes = Changes::new();
    add(
        &mut changes,
        &folder,
        &catalog,
        &console.language,
        &console.words,
    )?;
    let count = changes.written().count();
    changes.make()?;
    console.summary([console.words.say(
        "schema-written",
        [
            ("count", count.into()),
            ("path", folder.display().to_string().into()),
        ],
    )]);
    Ok(Status::Done)
}

/// The schema folder of a site.
pub(super) fn folder(root: &Path) -> PathBuf {
    match root == Path::new(".") {
        // Print `schema` rather than `./schema`.
        true => PathBuf::from(FOLDER),
        false => root.join(FOLDER),
    }
}

/// The schemas as files to be written.
pub(super) fn add(
    changes: &mut Changes,
    folder: &Path,
    catalog: &Catalog,
    language: &str,
    words: &Words,
) -> Result<(), Error> {
    let known = Known::new(catalog, language);
    for &kind in FileKind::ALL {
        let schema = schema::publish(kind, &known, words);
        let text = serde_json::to_string_pretty(&schema)
            .map_err(|error| Error::Internal(format!("{error}.")))?;
        changes.write(folder.join(schema::file_name(kind)), text + "\n");
    }
    Ok(())
}

/// Rewrites the schemas, if the site has them, after ids have changed.
pub(super) fn refresh(root: &Path, console: &Console) -> Result<(), Error> {
    let folder = folder(root);
    if !folder.join(schema::file_name(FileKind::Site)).is_file() {
        return Ok(());
    }
    let mut ignored = Diagnostics::new();
    let Some(catalog) = pipeline::catalog(root, Bodies::Drop, &mut ignored)? else {
        return Ok(());
    };
    let mut changes = Changes::new();
    add(
        &mut changes,
        &folder,
        &catalog,
        &console.language,
        &console.words,
    )?;
    changes.make()
}
