//! Themes that are not there, or are their own ancestors.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Origin, nearest};
use crate::error::{Error, FileAction};
use crate::project::THEMES;
use crate::theme::{DEFAULT_THEME, Theme};

/// Of a line of heirs: the theme with this name, which the last of them inherits, is one of them.
pub(super) fn theme_cycle(line: &[Theme], name: &str, origin: &Origin) -> Diagnostic {
    let names: Vec<_> = line
        .iter()
        .map(|heir| heir.name.as_str())
        .skip_while(|heir| *heir != name)
        .chain([name])
        .collect();
    Diagnostic::new(Code::ThemeCycle, origin).with("cycle", names.join(" -> "))
}

/// There is no theme with this name.
pub(super) fn unknown_theme(root: &Path, name: &str, origin: &Origin) -> Result<Diagnostic, Error> {
    let known = known(root)?;
    let mut fault = Diagnostic::new(Code::UnknownTheme, origin).with("found", name);
    if let Some(near) = nearest(name, known.iter().map(String::as_str)) {
        fault = fault.with("nearest", near);
    }
    Ok(fault.with("known", known.join(", ")))
}

/// The themes in the project and in the program, by name.
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
