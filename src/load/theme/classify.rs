//! Sorts the files of a theme by their paths.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::files::{ASSET_LIMIT, TEXT_LIMIT, ThemeFile};
use super::theme_yaml::THEME_YAML;
use super::unused::is_about_theme;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::load::attachments::free_name;
use crate::model::portable_name;
use crate::project::{SourceFile, replace_control_characters, resolve_conflicts};
use crate::theme::{Theme, ThemeSource};

/// Adds the templates, assets and messages among the files of a folder to a theme. Other files are not
/// read.
pub(super) fn classify(
    root: &Path,
    folder: &str,
    files: Vec<ThemeFile>,
    theme: &mut Theme,
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let assets = files.iter().filter_map(|file| asset_name(&file.path));
    let assets: BTreeSet<String> = assets.map(str::to_owned).collect();
    for theme_file in files {
        let path = theme_file.path.as_str();
        // Hidden folders belong to file managers and version control.
        if path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let file: Arc<str> = format!("{folder}/{path}").into();
        let text = |diagnostics: &mut Diagnostics| {
            let bytes = theme_file.read(root, &file, TEXT_LIMIT, diagnostics)?;
            Ok(bytes.and_then(|bytes| source(Arc::clone(&file), bytes, diagnostics)))
        };
        if let Some(template) = path.strip_prefix("templates/") {
            if let Some(source) = text(diagnostics)? {
                theme.templates.insert(template.to_owned(), source);
            }
        } else if let Some(asset) = asset_name(path) {
            if is_publishable(asset, &file, &assets, diagnostics)
                && let Some(bytes) = theme_file.read(root, &file, ASSET_LIMIT, diagnostics)?
            {
                theme.assets.insert(asset.to_owned(), bytes.into_owned());
            }
        } else if let Some(tag) = language_of(path) {
            if let Some(source) = text(diagnostics)? {
                theme.messages.entry(tag).or_default().push(source);
            }
        } else if path != THEME_YAML && (path.contains('/') || !is_about_theme(path)) {
            let unused = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(unused.with("path", &*file));
        }
    }
    Ok(())
}

fn asset_name(path: &str) -> Option<&str> {
    path.strip_prefix("assets/")
}

/// Whether the name of an asset is safe wherever the site is copied to; reports any other.
fn is_publishable(
    name: &str,
    file: &Arc<str>,
    assets: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let portable = portable_name(name);
    if portable == name {
        return true;
    }
    let taken = assets.iter().map(String::as_str).collect();
    let unsafe_name = Diagnostic::new(Code::BadFileName, &Origin::file(file))
        .with("found", name)
        .with_nearest(Some(free_name(&portable, &taken)));
    diagnostics.push(unsafe_name);
    false
}

/// The lower-case tag of `locales/<tag>.ftl` and `locales/<tag>/<any>.ftl`.
fn language_of(path: &str) -> Option<String> {
    let stem = path.strip_prefix("locales/")?.strip_suffix(".ftl")?;
    let tag = stem.split_once('/').map_or(stem, |(folder, _)| folder);
    Some(tag.to_ascii_lowercase())
}

/// A file as text; `None` if it is not valid UTF-8 (reported). Control characters and merge conflicts are
/// reported as in content: on pages they would be invisible or taken for text.
pub(super) fn source(
    file: Arc<str>,
    bytes: Cow<'_, [u8]>,
    diagnostics: &mut Diagnostics,
) -> Option<ThemeSource> {
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) => {
            let mut source = SourceFile { file, text };
            replace_control_characters(&mut source, diagnostics);
            resolve_conflicts(&mut source, diagnostics);
            Some(ThemeSource::new(source.file, source.text))
        }
        Err(error) => {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let text = String::from_utf8_lossy(valid).into_owned();
            let origin = ThemeSource::new(file, text).origin(valid.len(), 0);
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &origin));
            None
        }
    }
}
