//! A theme in memory: templates, assets, messages and colours.
//!
//! | file | contents |
//! |---|---|
//! | `default_theme` | the default theme, embedded in the program |
//! | `branding` | applies the colours and the logo of `site.yaml` |
//! | `palette` | colours by scheme and role, and their CSS variables |
//! | `label_styles` | colours and shapes of the labels |
//! | `published_assets` | assets under the names that change with them |
//! | `contrast` | checks contrast (WCAG 2.2) |

mod branding;
mod contrast;
mod default_theme;
mod label_styles;
mod palette;
mod published_assets;

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use crate::diagnostic::{Origin, place_number};
use crate::model::RoleColour;

pub(crate) use branding::{ImageData, LogoImage};
pub(crate) use default_theme::{
    DEFAULT_THEME, embedded_files, is_default_language, readable_files,
};
pub(crate) use label_styles::{label_shape, label_style};
pub(crate) use palette::Palette;
pub(crate) use published_assets::InlineAssets;
pub(crate) use published_assets::PublishedAssets;

/// A theme with everything that it inherits.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Its name, also of its folder.
    pub name: String,
    /// Its version, only shown.
    pub version: String,
    /// The theme it inherits from.
    pub parent: Option<String>,
    /// Tera templates by their path below `templates/`, such as `product.html`.
    pub templates: BTreeMap<String, ThemeSource>,
    /// The files of `assets/` of the site, by their path below it.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The names under which assets are published.
    pub published_assets: PublishedAssets,
    /// Fluent files by language tag in lower case; a later file overrides messages of an earlier one.
    pub messages: BTreeMap<String, Vec<ThemeSource>>,
    /// The colours of its own `theme.yaml`.
    pub colours: Vec<RoleColour>,
    /// The colours of the site: those of the theme, overridden by those of `site.yaml`.
    pub palette: Palette,
}

/// A text file of a theme.
#[derive(Debug, Clone)]
pub struct ThemeSource {
    /// Its path from the project's root, for diagnostics. A file of the embedded theme has the path
    /// that it would have on disk.
    pub file: Arc<str>,
    /// Its contents.
    pub text: String,
    /// The start of each line. Counting the lines before each message anew would take a tenth of a
    /// small build.
    lines: Vec<usize>,
}

impl ThemeSource {
    /// A file by its path and contents, without the byte order mark that editors on Windows may write.
    pub fn new(file: Arc<str>, mut text: String) -> Self {
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let lines = iter::once(0).chain(ends).collect();
        Self { file, text, lines }
    }

    /// The origin of a byte offset; `width` is in characters.
    pub fn origin(&self, offset: usize, width: u32) -> Origin {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        // At least 1: the first line starts at 0.
        let line = self.lines.partition_point(|start| *start <= end);
        let start = self.lines[line - 1];
        Origin {
            file: Arc::clone(&self.file),
            line: place_number(line),
            column: place_number(self.text[start..end].chars().count() + 1),
            width,
        }
    }
}

impl Theme {
    /// The Fluent files for a language tag; falls back to shorter tags (`en` for `en-GB`); empty if
    /// there is none.
    pub fn messages_for(&self, tag: &str) -> &[ThemeSource] {
        with_shorter_tags(&tag.to_ascii_lowercase())
            .find_map(|tag| self.messages.get(tag))
            .map_or(&[], Vec::as_slice)
    }

    /// Adds what this theme does not have itself.
    ///
    /// Templates and assets are inherited file by file, messages one by one: a theme that changes one
    /// message need not repeat the others.
    pub fn inherit(&mut self, parent: Theme) {
        for (name, template) in parent.templates {
            self.templates.entry(name).or_insert(template);
        }
        for (name, asset) in parent.assets {
            self.assets.entry(name).or_insert(asset);
        }
        for (tag, sources) in parent.messages {
            // A later file overrides an earlier one, so the parent's come first.
            self.messages.entry(tag).or_default().splice(0..0, sources);
        }
    }
}

/// A language tag, and after it each shorter one: `zh-hant-tw`, `zh-hant`, `zh`.
fn with_shorter_tags(tag: &str) -> impl Iterator<Item = &str> {
    iter::successors(Some(tag), |tag| Some(tag.rsplit_once('-')?.0))
}
