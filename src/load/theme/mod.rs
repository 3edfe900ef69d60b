//! Reads the site's theme and the themes it inherits from.
//!
//! | file | content |
//! |---|---|
//! | `files` | the files of a theme, on disk or built in |
//! | `classify` | templates, assets and messages by their paths |
//! | `theme_yaml` | `theme.yaml` |
//! | `theme_errors` | unknown themes and inheritance cycles |
//! | `unused` | files of the site that change nothing |

mod classify;
mod files;
#[cfg(test)]
mod tests;
mod theme_errors;
mod theme_yaml;
mod unused;

use std::path::Path;

use self::files::ThemeFile;
pub use self::files::{ASSET_LIMIT, TEXT_LIMIT};
use self::theme_yaml::THEME_YAML;
use super::logo;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{RoleColour, Site};
use crate::project::SITE_THEME;
use crate::theme::{DEFAULT_THEME, Theme};

/// Reads the theme that `site.yaml` names, from `themes/<name>/` in the project's root or, for the
/// default theme, from the program; with all themes it inherits from. A file in the site's own folder
/// `theme/` replaces the theme's file of the same path, and the branding in `site.yaml` comes last.
///
/// An unknown theme is reported, and the default one returned, so that later stages find their errors.
pub fn theme(root: &Path, site: &Site, diagnostics: &mut Diagnostics) -> Result<Theme, Error> {
    let mut themes: Vec<Theme> = Vec::new();
    let mut next = Some((site.theme.clone(), site.theme_origin.clone()));
    while let Some((name, origin)) = next.take() {
        if themes.iter().any(|theme| theme.name == name) {
            diagnostics.push(theme_errors::theme_cycle(&themes, &name, &origin));
            break;
        }
        let Some(files) = files::of(root, &name, diagnostics)? else {
            diagnostics.push(theme_errors::unknown_theme(root, &name, &origin)?);
            break;
        };
        let (theme, parent) = theme_yaml::read(root, &name, files, diagnostics)?;
        themes.push(theme);
        next = parent;
    }
    let colours = theme_colours(root, &themes, diagnostics)?;
    let inherited = themes.into_iter().rev().reduce(|parent, mut theme| {
        theme.inherit(parent);
        theme
    });
    let theme = match inherited {
        Some(theme) => theme,
        None => theme_yaml::read(root, DEFAULT_THEME, files::embedded(), diagnostics)?.0,
    };
    let mut theme = apply_site_files(root, site, theme, diagnostics)?;
    let logo = logo::read(root, site.branding.logo.as_ref(), diagnostics)?;
    theme.apply_branding(&colours, &site.branding, logo, diagnostics);
    theme.name_assets();
    Ok(theme)
}

/// A theme `own` from files in memory, by their paths below its folder, with the colours of the default
/// theme; for the fuzz targets.
///
/// # Errors
/// Never: nothing is read.
pub(crate) fn from_memory(
    files: &[(&str, &[u8])],
    site: &Site,
    diagnostics: &mut Diagnostics,
) -> Result<Theme, Error> {
    let root = Path::new("in-memory");
    let files = files.iter();
    let files = files.map(|(path, bytes)| ThemeFile::in_memory((*path).to_owned(), bytes.to_vec()));
    let (mut theme, _) = theme_yaml::read(root, "own", files.collect(), diagnostics)?;
    let colours = theme_colours(root, std::slice::from_ref(&theme), diagnostics)?;
    theme.apply_branding(&colours, &site.branding, None, diagnostics);
    Ok(theme)
}

/// The colours of all themes, those of the default theme first and of the site's theme last: badges
/// need colours even if no theme in use has any.
fn theme_colours(
    root: &Path,
    themes: &[Theme],
    diagnostics: &mut Diagnostics,
) -> Result<Vec<RoleColour>, Error> {
    let mut files = files::embedded();
    files.retain(|file| file.path == THEME_YAML);
    let (default, _) = theme_yaml::read(root, DEFAULT_THEME, files, diagnostics)?;
    let colours = themes.iter().rev().flat_map(|theme| theme.colours.clone());
    Ok(default.colours.into_iter().chain(colours).collect())
}

/// A theme with the files of the site in place of its own.
fn apply_site_files(
    root: &Path,
    site: &Site,
    theme: Theme,
    diagnostics: &mut Diagnostics,
) -> Result<Theme, Error> {
    let Some(files) = files::on_disk(root, &root.join(SITE_THEME), diagnostics)? else {
        return Ok(theme);
    };
    let mut own = Theme {
        name: theme.name.clone(),
        version: theme.version.clone(),
        parent: theme.parent.clone(),
        ..Theme::default()
    };
    classify::classify(root, SITE_THEME, files, &mut own, diagnostics)?;
    unused::report(site, &own, &theme, diagnostics);
    own.inherit(theme);
    Ok(own)
}
