//! `greenlist schema`: writes JSON Schemas for editors.

use std::path::{Path, PathBuf};

use super::args::SchemaArgs;
use super::console::Console;
use super::exit_status::CommandStatus;
use super::read_content;
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::model::{Catalog, Word};
use crate::pipeline;
use crate::project::FileKind;
use crate::report::Messages;
use crate::schema::{self, KnownIds};

/// The folder in the root that contains the schemas.
pub(super) const FOLDER: &str = "schema";

/// Writes one schema per file kind.
pub(super) fn run(arguments: &SchemaArgs, console: &Console) -> Result<CommandStatus, Error> {
    let root = &arguments.editing.root;
    // Errors are ignored here: schemas are most useful while a file has errors.
    let Some(catalog) = read_content::catalog(root, BodyPolicy::Drop, console)? else {
        return Ok(CommandStatus::ContentErrors);
    };
    let folder = arguments.out.clone().unwrap_or_else(|| folder(root));
    let mut changes = FileChanges::new();
    add(
        &mut changes,
        &folder,
        &catalog,
        &console.language,
        &console.messages,
    )?;
    let count = changes.written().count();
    changes.apply()?;
    console.summary([console.messages.say(
        "schema-written",
        [
            ("count", count.into()),
            ("path", folder.display().to_string().into()),
        ],
    )]);
    Ok(CommandStatus::Done)
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
    changes: &mut FileChanges,
    folder: &Path,
    catalog: &Catalog,
    language: &str,
    words: &Messages,
) -> Result<(), Error> {
    let known = KnownIds::new(catalog, language);
    for &kind in FileKind::ALL {
        let schema = schema::editor_schema(kind, &known, words);
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
    let Some(catalog) = pipeline::catalog(root, BodyPolicy::Drop, &mut ignored)? else {
        return Ok(());
    };
    let mut changes = FileChanges::new();
    add(
        &mut changes,
        &folder,
        &catalog,
        &console.language,
        &console.messages,
    )?;
    changes.apply()
}
