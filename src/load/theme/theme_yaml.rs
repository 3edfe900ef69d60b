//! `theme.yaml`: the name of a theme, its parent and its colours.

use std::path::Path;
use std::sync::Arc;

use super::classify::{classify, source};
use super::files::{TEXT_LIMIT, ThemeFile};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::load::record::decode_yaml;
use crate::load::schema::ThemeShape;
use crate::load::yaml::YamlNodeId;
use crate::model::{ColourScheme, RoleColour};
use crate::project::{SourceFile, THEMES};
use crate::theme::{Theme, ThemeSource};

/// The file that describes a theme.
pub(super) const THEME_YAML: &str = "theme.yaml";

/// Reads the files of a theme; returns the name of its parent and the position of that, too.
pub(super) fn read(
    root: &Path,
    name: &str,
    mut files: Vec<ThemeFile>,
    diagnostics: &mut Diagnostics,
) -> Result<(Theme, Option<(String, Origin)>), Error> {
    let mut theme = Theme {
        name: name.to_owned(),
        ..Theme::default()
    };
    let folder = format!("{THEMES}/{name}");
    let file: Arc<str> = format!("{folder}/{THEME_YAML}").into();
    let index = files.iter().position(|file| file.path == THEME_YAML);
    let parent = match index.map(|index| files.remove(index)) {
        Some(theme_yaml) => theme_yaml
            .read(root, &file, TEXT_LIMIT, diagnostics)?
            .and_then(|bytes| source(file, bytes, diagnostics))
            .and_then(|source| apply_theme_yaml(source, &mut theme, diagnostics)),
        None => {
            let missing = Diagnostic::new(Code::MissingFile, &Origin::file(&file));
            diagnostics.push(missing.with("path", &*file));
            None
        }
    };
    classify(root, &folder, files, &mut theme, diagnostics)?;
    Ok((theme, parent))
}

fn apply_theme_yaml(
    source: ThemeSource,
    theme: &mut Theme,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Origin)> {
    let source = SourceFile {
        file: source.file,
        text: source.text,
    };
    let decoded = decode_yaml::<ThemeShape>(&source, 0, &source.text, diagnostics)?;
    let shape = decoded.shape;
    let origin = |keys: &[&str]| decoded.document.origin_of(YamlNodeId::ROOT, keys);
    if shape.name != theme.name {
        diagnostics.push(
            Diagnostic::new(Code::IdNotFileName, &origin(&["name"]))
                .with("found", shape.name)
                .with("expected", &theme.name),
        );
    }
    let schemes = [
        (ColourScheme::Light, &shape.colours.light),
        (ColourScheme::Dark, &shape.colours.dark),
    ];
    theme.colours = schemes
        .iter()
        .flat_map(|(scheme, colours)| colours.iter().map(|colour| (*scheme, colour)))
        .map(|(scheme, (role, colour))| RoleColour {
            scheme,
            role,
            colour,
            origin: origin(&["colours", scheme.name(), role.name()]),
        })
        .collect();
    theme.version = shape.version;
    theme.parent.clone_from(&shape.parent);
    Some((shape.parent?, origin(&["parent"])))
}
