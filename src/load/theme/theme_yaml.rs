//! `theme.yaml`: what a theme is called, what it inherits, and its colours.

use std::sync::Arc;

use super::classify::{classify, source};
use super::files::ThemeFile;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::load::record::decode_yaml;
use crate::load::schema::ThemeShape;
use crate::load::yaml::YamlNodeId;
use crate::model::{ColourScheme, RoleColour, Word};
use crate::project::{SourceFile, THEMES};
use crate::theme::{Theme, ThemeSource};

/// Sorts the files of a theme to their places; with the parent's name and where it stands.
pub(super) fn read(
    name: &str,
    files: Vec<ThemeFile>,
    diagnostics: &mut Diagnostics,
) -> (Theme, Option<(String, Origin)>) {
    let mut theme = Theme {
        name: name.to_owned(),
        ..Theme::default()
    };
    let folder = format!("{THEMES}/{name}");
    let (mut heads, files): (Vec<ThemeFile>, Vec<ThemeFile>) = files
        .into_iter()
        .partition(|(path, _)| path == "theme.yaml");
    classify(&folder, files, &mut theme, diagnostics);
    let head = heads.pop();
    let is_there = head.is_some();
    let head = head
        .and_then(|(path, bytes)| source(format!("{folder}/{path}").into(), bytes, diagnostics));
    let parent = match head {
        Some(head) => apply_theme_yaml(head, &mut theme, diagnostics),
        None if is_there => None,
        None => {
            let file: Arc<str> = format!("{folder}/theme.yaml").into();
            let fault = Diagnostic::new(Code::MissingFile, &Origin::file(&file));
            diagnostics.push(fault.with("path", &*file));
            None
        }
    };
    (theme, parent)
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
        let fault = Diagnostic::new(Code::IdNotFileName, &origin(&["name"]));
        diagnostics.push(
            fault
                .with("found", shape.name)
                .with("expected", &theme.name),
        );
    }
    for &scheme in ColourScheme::ALL {
        let colours = match scheme {
            ColourScheme::Light => &shape.colours.light,
            ColourScheme::Dark => &shape.colours.dark,
        };
        theme
            .colours
            .extend(colours.iter().map(|(role, colour)| RoleColour {
                scheme,
                role,
                colour,
                origin: origin(&["colours", scheme.name(), role.name()]),
            }));
    }
    theme.version = shape.version;
    theme.parent.clone_from(&shape.parent);
    Some((shape.parent?, origin(&["parent"])))
}
