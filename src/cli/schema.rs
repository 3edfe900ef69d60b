//! `greenlist schema`: writes JSON Schemas for editors.

use std::path::{Path, PathBuf};

use super::args::SchemaArgs;
use super::console::Console;
use super::exit_status::{CommandResult, CommandStatus};
use super::read_content;
use crate::diagnostic::Diagnostics;
use crate::edit::FileChanges;
use crate::error::Error;
use crate::load::BodyPolicy;
use crate::model::{Catalog, Word};
use crate::pipeline;
use crate::project::FileKind;
use crate::report::formats::below_root;
use crate::schema::{self, KnownIds};

/// Writes one schema per file kind.
pub(super) fn run(arguments: &SchemaArgs, console: &Console) -> CommandResult {
    let root = &arguments.editing.root;
    // Errors are ignored here: schemas are most useful while a file has errors.
    let catalog = read_content::catalog(root, BodyPolicy::Drop, console)?;
    let folder = arguments.out.clone().unwrap_or_else(|| folder(root));
    let count = write(&folder, &catalog, console)?;
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
    below_root(root, "schema")
}

/// Writes the schemas and returns their number.
pub(super) fn write(folder: &Path, catalog: &Catalog, console: &Console) -> Result<usize, Error> {
    let known = KnownIds::new(catalog, &console.language);
    let mut changes = FileChanges::new();
    for &kind in FileKind::ALL {
        let schema = schema::editor_schema(kind, &known, &console.messages);
        let text = serde_json::to_string_pretty(&schema)
            .map_err(|error| Error::Internal(format!("{error}.")))?;
        changes.write(folder.join(schema::file_name(kind)), text + "\n");
    }
    changes.apply()?;
    Ok(FileKind::ALL.len())
}

/// Rewrites the schemas, if the site has them, after ids have changed.
pub(super) fn refresh(root: &Path, console: &Console) -> Result<(), Error> {
    let folder = folder(root);
    if folder.join(schema::file_name(FileKind::Site)).is_file()
        && let Some(catalog) = pipeline::catalog(root, BodyPolicy::Drop, &mut Diagnostics::new())?
    {
        write(&folder, &catalog, console)?;
    }
    Ok(())
}
