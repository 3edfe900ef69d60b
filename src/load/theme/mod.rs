//! Reads the site's theme and the themes it inherits from.
//!
//! | file | idea |
//! |---|---|
//! | `files` | what a theme consists of, on disk or in the program |
//! | `classify` | the place of each file: templates, assets, messages |
//! | `theme_yaml` | `theme.yaml` |
//! | `theme_errors` | themes that are not there, or are their own ancestors |

mod classify;
mod files;
#[cfg(test)]
mod tests;
mod theme_errors;
mod theme_yaml;

use std::path::Path;

use self::files::ThemeFile;
use super::logo;
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{RoleColour, Site};
use crate::project::SITE_THEME;
use crate::theme::{DEFAULT_THEME, Theme};

/// Reads the theme that `site.yaml` names, from `themes/<name>/` in the project's root or, for the
/// default theme, from the program itself; with all that it inherits. What lies in the site's own
/// folder `theme/` stands in the place of the theme's file of the same path, and over all lies the
/// look that `site.yaml` asks for.
///
/// A theme that is not there is reported, and the default one is given instead, so that the
/// stages behind still find their faults.
pub fn theme(root: &Path, site: &Site, diagnostics: &mut Diagnostics) -> Result<Theme, Error> {
    let mut line: Vec<Theme> = Vec::new();
    let mut wanted = Some((site.theme.clone(), site.theme_origin.clone()));
    while let Some((name, origin)) = wanted.take() {
        if line.iter().any(|heir| heir.name == name) {
            diagnostics.push(theme_errors::theme_cycle(&line, &name, &origin));
            break;
        }
        let Some(files) = files::of(root, &name)? else {
            diagnostics.push(theme_errors::unknown_theme(root, &name, &origin)?);
            break;
        };
        let (theme, parent) = theme_yaml::read(&name, files, diagnostics);
        line.push(theme);
        wanted = parent;
    }
    let paints = theme_colours(&line, diagnostics);
    let oldest_first = line.into_iter().rev();
    let inherited = oldest_first.reduce(|parent, mut heir| {
        heir.inherit(parent);
        heir
    });
    let theme = inherited
        .unwrap_or_else(|| theme_yaml::read(DEFAULT_THEME, files::embedded(), diagnostics).0);
    let mut theme = apply_site_files(root, theme, diagnostics)?;
    let emblem = logo::read(root, site.branding.logo.as_ref(), diagnostics)?;
    theme.apply_branding(&paints, &site.branding, emblem, diagnostics);
    Ok(theme)
}

/// The colours of themes, the oldest first. What none of them says is the default theme's: badges
/// have colours whatever style sheet a theme brings.
fn theme_colours(line: &[Theme], diagnostics: &mut Diagnostics) -> Vec<RoleColour> {
    let is_head = |(path, _): &ThemeFile| path == "theme.yaml";
    let head = files::embedded().into_iter().filter(is_head).collect();
    let (fallback, _) = theme_yaml::read(DEFAULT_THEME, head, diagnostics);
    let oldest_first = line.iter().rev().flat_map(|theme| theme.colours.clone());
    fallback.colours.into_iter().chain(oldest_first).collect()
}

/// A theme under the files that the site lays over it, one by one.
fn apply_site_files(
    root: &Path,
    theme: Theme,
    diagnostics: &mut Diagnostics,
) -> Result<Theme, Error> {
    let folder = root.join(SITE_THEME);
    if !folder.is_dir() {
        return Ok(theme);
    }
    let mut own = Theme {
        name: theme.name.clone(),
        version: theme.version.clone(),
        parent: theme.parent.clone(),
        ..Theme::default()
    };
    classify::classify(SITE_THEME, files::on_disk(&folder)?, &mut own, diagnostics);
    own.inherit(theme);
    Ok(own)
}
