//! Where the files of a theme belong, by their paths.

use std::borrow::Cow;
use std::sync::Arc;

use super::files::ThemeFile;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::{Theme, ThemeSource};

/// Takes the templates, assets and messages among files of a folder.
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
            // A README or a licence may lie there too; a folder of another name is a slip.
            let fault = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(fault.with("path", &*file));
        }
    }
}

/// The lower-case tag of `locales/<tag>.ftl` and `locales/<tag>/<any>.ftl`.
fn language_of(path: &str) -> Option<String> {
    let stem = path.strip_prefix("locales/")?.strip_suffix(".ftl")?;
    let tag = stem.split_once('/').map_or(stem, |(folder, _)| folder);
    Some(tag.to_ascii_lowercase())
}

/// A file as text; `None` where it is none (reported).
pub(super) fn source(
    file: Arc<str>,
    bytes: Cow<'_, [u8]>,
    diagnostics: &mut Diagnostics,
) -> Option<ThemeSource> {
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) => Some(ThemeSource::new(file, text)),
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let text = String::from_utf8_lossy(good).into_owned();
            let origin = ThemeSource::new(file, text).origin(good.len(), 0);
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &origin));
            None
        }
    }
}
