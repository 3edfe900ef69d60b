//! Diagnostics of unknown themes and of inheritance cycles.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Origin, nearest};
use crate::error::{Error, FileAction};
use crate::project::THEMES;
use crate::theme::{DEFAULT_THEME, Theme};

/// The last of `themes`, each the parent of the one before, names one of them as its parent.
pub(super) fn theme_cycle(themes: &[Theme], name: &str, origin: &Origin) -> Diagnostic {
    let names: Vec<_> = themes
        .iter()
        .map(|theme| theme.name.as_str())
        .skip_while(|theme| *theme != name)
        .chain([name])
        .collect();
    Diagnostic::new(Code::ThemeCycle, origin).with("cycle", names.join(" -> "))
}

/// No theme has this name.
pub(super) fn unknown_theme(root: &Path, name: &str, origin: &Origin) -> Result<Diagnostic, Error> {
    let known = known(root)?;
    Ok(Diagnostic::new(Code::UnknownTheme, origin)
        .with("found", name)
        .with_nearest(nearest(name, known.iter().map(String::as_str)))
        .with("known", known.join(", ")))
}

/// The names of the themes in the project and the program, sorted.
fn known(root: &Path) -> Result<Vec<String>, Error> {
    let mut names = vec![DEFAULT_THEME.to_owned()];
    let folder = root.join(THEMES);
    if folder.is_dir() {
        for entry in std::fs::read_dir(&folder).map_err(Error::file(FileAction::Read, &folder))? {
            let entry = entry.map_err(Error::file(FileAction::Read, &folder))?;
            if entry.path().is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}
