//! Files whose names show a slip: another extension, or a copy that another program made beside a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::layout::{ContentFolder, FileKind};
use super::listing::project_path;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::model::Slug;

/// A file that is not read, because its name shows a slip.
#[derive(Debug, Clone)]
pub(crate) struct MisnamedFile {
    /// The file.
    pub(crate) path: PathBuf,
    /// The path from `content/` that it should have, or that of the file that it is a copy of.
    pub(crate) meant: String,
    /// Whether it is a copy.
    pub(crate) is_copy: bool,
}

impl MisnamedFile {
    /// Reports it.
    pub(super) fn report(&self, root: &Path, content: &Path, diagnostics: &mut Diagnostics) {
        let end = if self.path.is_dir() { "/" } else { "" };
        let file: Arc<str> = format!("{}{end}", project_path(root, &self.path)).into();
        let code = match self.is_copy {
            true => Code::CopiedFile,
            false => Code::WrongExtension,
        };
        let meant = project_path(root, &content.join(&self.meant));
        let meant = format!("{meant}{end}");
        diagnostics.push(
            Diagnostic::new(code, &Origin::file(&file))
                .with("path", file.as_ref())
                .with("meant", meant),
        );
    }
}

/// The path with the extension that its folder needs, for a path from `content/` that has another spelling of
/// it, such as `.yml`, `.YAML`, `.yaml.txt` or `.markdown`.
pub(super) fn with_right_extension(inside: &str) -> Option<String> {
    const SPELLINGS: &[(&str, &str)] = &[
        (".yaml", "yaml"),
        (".yml", "yaml"),
        (".md", "md"),
        (".markdown", "md"),
        (".mdown", "md"),
        (".mkd", "md"),
    ];
    let mut stem = inside;
    let mut extension = None;
    // Windows hides `.txt`, and may add an extension to one that is there.
    loop {
        let cut = |ending: &str| {
            let start = stem.len().checked_sub(ending.len())?;
            let is_ending = stem.get(start..)?.eq_ignore_ascii_case(ending);
            is_ending.then(|| &stem[..start])
        };
        let spelling = SPELLINGS.iter();
        let mut spelling = spelling.filter_map(|(ending, right)| Some((cut(ending)?, *right)));
        if let Some((rest, right)) = spelling.next() {
            (stem, extension) = (rest, Some(right));
        } else if let Some(rest) = cut(".txt") {
            stem = rest;
        } else {
            break;
        }
    }
    let meant = format!("{stem}.{}", extension?);
    let is_read =
        ContentFolder::from_path(&meant).is_some() || FileKind::of_single(&meant).is_some();
    (is_read && meant != inside).then_some(meant)
}

/// The file that a file is a copy of, by their paths from `content/`: another file in the same folder whose name
/// is part of the copy's, where the copy's own name cannot be an id. Programs name copies `zoom (1).yaml`,
/// `Copy of zoom.yaml`, `zoom - 複製.yaml` or `zoom-DESKTOP-AB12.yaml`.
pub(super) fn original<'a>(copy: &str, others: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let (folder, name) = split(copy);
    let (stem, extension) = name.rsplit_once('.')?;
    if is_usable(stem) {
        return None;
    }
    let lower = stem.to_lowercase();
    let is_copied = |other: &&str| {
        let (other_folder, other_name) = split(other);
        let Some((other_stem, other_extension)) = other_name.rsplit_once('.') else {
            return false;
        };
        (other_folder, other_extension) == (folder, extension)
            && is_usable(other_stem)
            && is_copy_of(&lower, &other_stem.to_lowercase())
    };
    // Of `zoom` and `zoom-rooms`, the longer is meant by `zoom-rooms (1)`.
    others.filter(is_copied).max_by_key(|other| other.len())
}

/// Whether a stem in lower case has another one in it, apart from what a program adds.
fn is_copy_of(copy: &str, original: &str) -> bool {
    let is_whole = |before: &str, after: &str| {
        let is_edge = |edge: Option<char>| !edge.is_some_and(char::is_alphanumeric);
        is_edge(before.chars().next_back()) && is_edge(after.chars().next())
    };
    let holds = |part: &str, rest: &str| {
        copy.strip_suffix(rest).is_some_and(|copy| {
            let mut places = copy.match_indices(part);
            places.any(|(at, _)| is_whole(&copy[..at], &copy[at + part.len()..]))
        })
    };
    // What a program adds stands before or behind the language.
    let in_parts = || {
        let (id, language) = original.rsplit_once('.')?;
        Some(holds(id, &format!(".{language}")))
    };
    holds(original, "") || in_parts().unwrap_or_default()
}

/// The folders that are copies of others beside them, with those, by the paths of all files from `content/`:
/// their names have the other's in them, and a file of the same name lies in both.
pub(super) fn copied_folders(files: &BTreeSet<&str>) -> BTreeMap<String, String> {
    let above = |path: &&str| {
        path.match_indices('/')
            .map(|(end, _)| end)
            .collect::<Vec<_>>()
    };
    let folders: BTreeSet<&str> = files
        .iter()
        .flat_map(|path| above(path).into_iter().map(|end| &path[..end]))
        .collect();
    let mut copies = BTreeMap::<String, String>::new();
    for copy in &folders {
        let (parent, name) = split(copy);
        let is_inside = |known: &String| {
            copy.strip_prefix(known.as_str())
                .is_some_and(|rest| rest.starts_with('/'))
        };
        if Slug::new(name).is_some() || copies.keys().any(is_inside) {
            continue;
        }
        let has_same_file = |other: &str| {
            let mut inside = files
                .iter()
                .filter_map(|file| file.strip_prefix(*copy)?.strip_prefix('/'));
            inside.any(|rest| files.contains(format!("{other}/{rest}").as_str()))
        };
        let lower = name.to_lowercase();
        let original = folders.iter().filter(|other| {
            let (other_parent, other_name) = split(other);
            other_parent == parent
                && Slug::new(other_name).is_some()
                && is_copy_of(&lower, &other_name.to_lowercase())
                && has_same_file(other)
        });
        if let Some(original) = original.max_by_key(|other| other.len()) {
            copies.insert((*copy).to_owned(), (*original).to_owned());
        }
    }
    copies
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

/// Whether a stem has a valid id before its language.
fn is_usable(stem: &str) -> bool {
    let is_tag = |tag: &str| {
        tag.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match stem.split_once('.') {
        Some((id, tag)) => Slug::new(id).is_some() && is_tag(tag),
        None => Slug::new(stem).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::{original, with_right_extension};

    #[test]
    fn another_spelling_of_an_extension_is_put_right() {
        for (path, meant) in [
            ("products/zoom.yml", Some("products/zoom.yaml")),
            ("products/zoom.YAML", Some("products/zoom.yaml")),
            ("products/a/zoom.yaml.txt", Some("products/a/zoom.yaml")),
            ("products/zoom.yaml.yaml", Some("products/zoom.yaml")),
            ("vendors.yml", Some("vendors.yaml")),
            ("pages/about.en.markdown", Some("pages/about.en.md")),
            ("pages/about.en.md.txt", Some("pages/about.en.md")),
            ("bulletins/keys.en.MD", Some("bulletins/keys.en.md")),
            ("products/zoom.yaml", None),
            ("products/zoom.txt", None),
            ("products/zoom.md", None),
            ("notes/zoom.yml", None),
            ("zoom.yml", None),
            ("products/.yml", None),
        ] {
            assert_eq!(with_right_extension(path).as_deref(), meant, "{path}");
        }
    }

    #[test]
    fn a_copy_is_told_by_its_name_beside_the_original() {
        let files = [
            "products/zoom.yaml",
            "products/zoom-rooms.yaml",
            "products/a/zoom.yaml",
            "pages/about.zh-Hant.md",
        ];
        for (copy, of) in [
            ("products/zoom - 複製.yaml", Some(0)),
            ("products/zoom-DESKTOP-AB12.yaml", Some(0)),
            ("products/Zoom.yaml", Some(0)),
            ("products/zoom (conflicted copy).yaml", Some(0)),
            ("products/zoom (1).yaml", Some(0)),
            ("products/zoom(1).yaml", Some(0)),
            ("products/Copy of zoom.yaml", Some(0)),
            ("products/zoom - Copy.yaml", Some(0)),
            ("products/複製 -zoom.yaml", Some(0)),
            ("products/zoom_copy.yaml", Some(0)),
            ("products/zoom-rooms (1).yaml", Some(1)),
            ("products/a/zoom (1).yaml", Some(2)),
            ("pages/about.zh-Hant (1).md", Some(3)),
            ("pages/about (1).zh-Hant.md", Some(3)),
            ("pages/Copy of about.zh-Hant.md", Some(3)),
            ("pages/about - 複製.en.md", None),
            ("products/zoom.yaml", None),
            ("products/zoom-2.yaml", None),
            ("products/Zoomer.yaml", None),
            ("products/b/zoom (1).yaml", None),
        ] {
            let found = original(copy, files.into_iter());
            assert_eq!(found, of.map(|index: usize| files[index]), "{copy}");
        }
    }
}
