//! The default theme, embedded in the program: an installed greenlist needs no `themes/`.

use include_dir::{Dir, include_dir};

use super::with_shorter_tags;

/// The name of the embedded theme.
pub(crate) const DEFAULT_THEME: &str = "default";

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Style sheets and scripts before they are minified.
static SOURCES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/source");

/// Every file of the embedded theme: its path below the theme's folder, with `/`, and its contents.
pub(crate) fn embedded_files() -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    collect(&FILES, &mut files);
    files
}

/// The same for people who change them: style sheets and scripts are not minified.
pub(crate) fn readable_files() -> Vec<(String, &'static [u8])> {
    let mut files = embedded_files();
    for (path, bytes) in &mut files {
        let source = path.strip_prefix("assets/");
        if let Some(source) = source.and_then(|name| SOURCES.get_file(name)) {
            *bytes = source.contents();
        }
    }
    files
}

/// Whether the default theme has messages for a language, or for one with a shorter tag.
pub(crate) fn is_default_language(tag: &str) -> bool {
    with_shorter_tags(&tag.to_ascii_lowercase()).any(|tag| {
        let mut files = FILES.get_dir("locales").into_iter().flat_map(Dir::files);
        files.any(|file| {
            let stem = file.path().file_stem();
            stem.is_some_and(|stem| stem.eq_ignore_ascii_case(tag))
        })
    })
}

fn collect(folder: &'static Dir<'static>, files: &mut Vec<(String, &'static [u8])>) {
    for file in folder.files() {
        let parts: Vec<_> = file
            .path()
            .iter()
            .map(|part| part.to_string_lossy())
            .collect();
        files.push((parts.join("/"), file.contents()));
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}
