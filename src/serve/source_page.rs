//! Shows a file of the project with line numbers, read only: where the errors and warnings lead to.

use std::path::Path;

use percent_encoding::utf8_percent_encode;
use serde::Serialize;

use super::state::{PreviewSnapshot, PreviewState};
use super::toolbar::{ENCODED, page_context, render};
use crate::diagnostic::{Diagnostic, Origin};
use crate::project::{SOURCE_FOLDERS, text_to_show};
use crate::report::printable;

/// The folder of the files of the project in [`super::response`].
pub(super) const SOURCE_PREFIX: &str = "source/";

/// An error or warning with the places that it names.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ShownDiagnostic {
    /// Its text.
    pub(super) text: String,
    /// Links to its lines. A file that cannot be shown, such as one of the built-in theme, has none.
    pub(super) places: Vec<SourceLink>,
}

/// A link to a line of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct SourceLink {
    url: String,
    /// The path and the line, as diagnostics name them.
    name: String,
}

impl ShownDiagnostic {
    /// A diagnostic with this text.
    pub(super) fn new(root: &Path, diagnostic: &Diagnostic, text: String) -> Self {
        let origins = [Some(&diagnostic.origin), diagnostic.related.as_ref()];
        let mut places = Vec::new();
        for link in origins
            .into_iter()
            .flatten()
            .filter_map(|origin| link(root, origin))
        {
            if !places.contains(&link) {
                places.push(link);
            }
        }
        Self { text, places }
    }
}

fn link(root: &Path, origin: &Origin) -> Option<SourceLink> {
    text(root, &origin.file)?;
    let parts = origin.file.split('/');
    let parts: Vec<_> = parts
        .map(|part| utf8_percent_encode(part, ENCODED).to_string())
        .collect();
    Some(SourceLink {
        url: format!("/-/{SOURCE_PREFIX}{}#L{}", parts.join("/"), origin.line),
        name: printable(&format!("{}:{}", origin.file, origin.line)),
    })
}

/// The text of a file that greenlist reads, by its path from the root. Nothing else below the root is
/// shown, such as hidden files, nor anything outside it.
fn text(root: &Path, file: &str) -> Option<String> {
    let mut parts = file.split('/');
    let folder = parts.next()?;
    let is_read = SOURCE_FOLDERS.contains(&folder)
        && parts
            .all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':']));
    is_read.then(|| text_to_show(root, file)).flatten()
}

/// The page of a file; `None` if there is no such file, or it is not shown.
pub(super) fn source_page(
    state: &PreviewState,
    snapshot: &PreviewSnapshot,
    file: &str,
) -> Option<String> {
    let text = text(&snapshot.root, file)?;
    let lines: Vec<_> = text.lines().map(printable).collect();
    let mut context = page_context(state, snapshot, &printable(file));
    context.insert("lines", &lines);
    Some(render("source.html", &context))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{link, text};
    use crate::diagnostic::Origin;

    #[test]
    fn only_files_that_are_read_are_shown() {
        let outside = tempfile::tempdir().unwrap();
        let root = outside.path().join("root");
        for (file, is_shown) in [
            ("content/site.yaml", true),
            ("content/advisories/2020/a b.yaml", true),
            ("theme/templates/home.html", true),
            ("themes/own/theme.yaml", true),
            ("content/files/letter.pdf", false),
            ("content/.env", false),
            ("content/.git/config", false),
            ("content/none/../../secret.yaml", false),
            (".git/config", false),
            ("site/index.html", false),
            ("secret.yaml", false),
            ("../secret.yaml", false),
            ("content", false),
            ("", false),
        ] {
            let path = root.join(file);
            if !file.is_empty() && !file.contains("..") && file != "content" {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, "a").unwrap();
            }
            fs::write(outside.path().join("secret.yaml"), "a").unwrap();
            assert_eq!(text(&root, file).is_some(), is_shown, "{file}");
        }
        #[cfg(unix)]
        {
            let link = root.join("content/link.yaml");
            std::os::unix::fs::symlink(outside.path().join("secret.yaml"), link).unwrap();
            assert_eq!(text(&root, "content/link.yaml"), None);
        }
        let origin = Origin {
            line: 12,
            ..Origin::file(&"content/advisories/2020/a b.yaml".into())
        };
        let link = link(&root, &origin).unwrap();
        assert_eq!(link.url, "/-/source/content/advisories/2020/a%20b.yaml#L12");
        assert_eq!(link.name, "content/advisories/2020/a b.yaml:12");
    }
}
