//! A read theme: the templates, assets and messages that a site is drawn with.

mod branding;
mod contrast;
mod default_theme;
mod label_shapes;
mod palette;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::Origin;
use crate::model::RoleColour;

pub(crate) use branding::{ImageData, LogoImage};
pub(crate) use default_theme::{DEFAULT_THEME, embedded_files, readable_files};
pub(crate) use label_shapes::label_shape;
pub(crate) use palette::Palette;

/// A theme, with all that it inherits.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Its name, which is also its folder's.
    pub name: String,
    /// Its version, for people.
    pub version: String,
    /// The theme it inherits from.
    pub parent: Option<String>,
    /// Tera templates by their path below `templates/`, such as `product.html`.
    pub templates: BTreeMap<String, ThemeSource>,
    /// Files to be published under `assets/`, by their path below it.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// Fluent files by language tag in lower case; of one key, the last file's message stands.
    pub messages: BTreeMap<String, Vec<ThemeSource>>,
    /// The colours that its own `theme.yaml` names.
    pub colours: Vec<RoleColour>,
    /// The colours of the site: the theme's, and over them its own.
    pub palette: Palette,
}

/// A text file of a theme.
#[derive(Debug, Clone)]
pub struct ThemeSource {
    /// Its path from the project's root, for messages to people. A file of the theme inside the
    /// program has the path it would have on disk.
    pub file: Arc<str>,
    /// What it says.
    pub text: String,
    /// Where each line begins, once somebody asked: every message of every language does, and
    /// counting the lines before each of them was a tenth of a small build.
    lines: OnceLock<Vec<usize>>,
}

impl ThemeSource {
    /// A file by its path, for messages, and its text.
    pub fn new(file: Arc<str>, text: String) -> Self {
        Self {
            file,
            text,
            lines: OnceLock::new(),
        }
    }

    /// The place of a byte of the text; `width` is in characters.
    pub fn origin(&self, offset: usize, width: u32) -> Origin {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let lines = self.lines.get_or_init(|| line_starts(&self.text));
        // The first line begins at 0, so one always begins before.
        let line = lines.partition_point(|start| *start <= end);
        let start = lines[line - 1];
        Origin {
            file: Arc::clone(&self.file),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: self.text[start..end].chars().count() as u32 + 1,
            width,
        }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let after = text.match_indices('\n').map(|(end, _)| end + 1);
    std::iter::once(0).chain(after).collect()
}

impl Theme {
    /// The Fluent files for a language tag, or for the nearest tag that is shorter by subtags
    /// (`en` for `en-GB`); empty if there is none.
    pub fn messages_for(&self, tag: &str) -> &[ThemeSource] {
        let lower = tag.to_ascii_lowercase();
        let mut wanted = lower.as_str();
        loop {
            if let Some(sources) = self.messages.get(wanted) {
                return sources;
            }
            match wanted.rsplit_once('-') {
                Some((shorter, _)) => wanted = shorter,
                None => return &[],
            }
        }
    }

    /// Takes over what this theme does not have itself.
    ///
    /// Templates and assets are inherited file by file, messages one by one: a heir that renames
    /// one label need not repeat the other three hundred.
    pub fn inherit(&mut self, parent: Theme) {
        for (name, template) in parent.templates {
            self.templates.entry(name).or_insert(template);
        }
        for (name, asset) in parent.assets {
            self.assets.entry(name).or_insert(asset);
        }
        for (tag, sources) in parent.messages {
            // The last file wins, so the parent's come first.
            self.messages.entry(tag).or_default().splice(0..0, sources);
        }
    }
}
