//! Sorts the files of a theme by their paths.

use std::borrow::Cow;
use std::sync::Arc;

use super::files::ThemeFile;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::{Theme, ThemeSource};

/// Adds the templates, assets and messages among the files of a folder to a theme.
pub(super) fn classify(
    folder: &str,
    files: Vec<ThemeFile>,
    theme: &mut Theme,
    diagnostics: &mut Diagnostics,
) {
    for (path, bytes) in files {
        // Hidden files belong to file managers and version control.
        if path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let file: Arc<str> = format!("{folder}/{path}").into();
        if let Some(template) = path.strip_prefix("templates/") {
            if let Some(source) = source(file, bytes, diagnostics) {
                theme.templates.insert(template.to_owned(), source);
            }
        } else if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(asset.to_owned(), bytes.into_owned());
        } else if let Some(tag) = language_of(&path) {
            if let Some(source) = source(file, bytes, diagnostics) {
                theme.messages.entry(tag).or_default().push(source);
            }
        } else if path.contains('/') {
            // Other files, such as a README, may lie in the theme's folder, but not in folders below.
            let unused = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(unused.with("path", &*file));
        }
    }
}

/// The lower-case tag of `locales/<tag>.ftl` and `locales/<tag>/<any>.ftl`.
fn language_of(path: &str) -> Option<String> {
    let stem = path.strip_prefix("locales/")?.strip_suffix(".ftl")?;
    let tag = stem.split_once('/').map_or(stem, |(folder, _)| folder);
    Some(tag.to_ascii_lowercase())
}

/// A file as text; `None` if it is not valid UTF-8 (reported).
pub(super) fn source(
    file: Arc<str>,
    bytes: Cow<'_, [u8]>,
    diagnostics: &mut Diagnostics,
) -> Option<ThemeSource> {
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) => Some(ThemeSource::new(file, text)),
        Err(error) => {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let text = String::from_utf8_lossy(valid).into_owned();
            let origin = ThemeSource::new(file, text).origin(valid.len(), 0);
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &origin));
            None
        }
    }
}
