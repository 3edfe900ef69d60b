//! Reads the site's theme and the themes it inherits from.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, nearest};
use crate::error::{Act, Error};
use crate::model::{Site, Slug};
use crate::theme::{EMBEDDED, Source, Theme, embedded_files};

/// Reads the theme that `site.yaml` names, from `themes/<name>/` in the project's root or, for the
/// default theme, from the program itself; with all that it inherits. What lies in the site's own
/// folder `theme/` stands in the place of the theme's file of the same path.
///
/// A theme that is not there is reported, and the default one is given instead, so that the
/// stages behind still find their faults.
pub fn theme(root: &Path, site: &Site, diagnostics: &mut Diagnostics) -> Result<Theme, Error> {
    let mut line: Vec<Theme> = Vec::new();
    let mut wanted = Some((site.theme.clone(), site.theme_origin.clone()));
    while let Some((name, origin)) = wanted.take() {
        if line.iter().any(|heir| heir.name == name) {
            diagnostics.push(cycle(&line, &name, &origin));
            break;
        }
        let Some(files) = files(root, &name)? else {
            diagnostics.push(unknown(root, &name, &origin)?);
            break;
        };
        let (theme, parent) = read(&name, files, diagnostics);
        line.push(theme);
        wanted = parent;
    }
    let oldest_first = line.into_iter().rev();
    let inherited = oldest_first.reduce(|parent, mut heir| {
        heir.inherit(parent);
        heir
    });
    let theme = inherited.unwrap_or_else(|| read(EMBEDDED, embedded(), diagnostics).0);
    laid_over(root, theme, diagnostics)
}

/// A theme under the files that the site lays over it, one by one.
fn laid_over(root: &Path, theme: Theme, diagnostics: &mut Diagnostics) -> Result<Theme, Error> {
    let folder = root.join("theme");
    if !folder.is_dir() {
        return Ok(theme);
    }
    let mut own = Theme {
        name: theme.name.clone(),
        version: theme.version.clone(),
        parent: theme.parent.clone(),
        ..Theme::default()
    };
    sort_out("theme", from_disk(&folder)?, &mut own, diagnostics);
    own.inherit(theme);
    Ok(own)
}

/// A file below a theme's folder: its path with `/`, and its bytes.
type ThemeFile = (String, Cow<'static, [u8]>);

/// The files of a theme; `None` where there is no such theme.
fn files(root: &Path, name: &str) -> Result<Option<Vec<ThemeFile>>, Error> {
    // A name that is no id could lead out of `themes/`.
    if Slug::new(name).is_none() {
        return Ok(None);
    }
    let folder = root.join("themes").join(name);
    if folder.is_dir() {
        return from_disk(&folder).map(Some);
    }
    Ok((name == EMBEDDED).then(embedded))
}

fn embedded() -> Vec<ThemeFile> {
    embedded_files()
        .into_iter()
        .map(|(path, bytes)| (path, Cow::Borrowed(bytes)))
        .collect()
}

fn from_disk(folder: &Path) -> Result<Vec<ThemeFile>, Error> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|source| Error::File {
            act: Act::Read,
            path: source.path().unwrap_or(folder).to_path_buf(),
            source: source.into(),
        })?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path();
        let below = path.strip_prefix(folder).unwrap_or(path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let bytes = std::fs::read(path).map_err(Error::file(Act::Read, path))?;
        files.push((parts.join("/"), Cow::Owned(bytes)));
    }
    Ok(files)
}

/// Sorts the files of a theme to their places; with the parent's name and where it stands.
fn read(
    name: &str,
    files: Vec<ThemeFile>,
    diagnostics: &mut Diagnostics,
) -> (Theme, Option<(String, Origin)>) {
    let mut theme = Theme {
        name: name.to_owned(),
        ..Theme::default()
    };
    let folder = format!("themes/{name}");
    let (mut heads, files): (Vec<ThemeFile>, Vec<ThemeFile>) = files
        .into_iter()
        .partition(|(path, _)| path == "theme.yaml");
    sort_out(&folder, files, &mut theme, diagnostics);
    let head = heads.pop();
    let is_there = head.is_some();
    let head = head
        .and_then(|(path, bytes)| source(format!("{folder}/{path}").into(), bytes, diagnostics));
    let parent = match head {
        Some(head) => read_head(&head, &mut theme, diagnostics),
        None if is_there => None,
        None => {
            let file: Arc<str> = format!("themes/{name}/theme.yaml").into();
            let fault = Diagnostic::new(Code::MissingFile, &Origin::file(&file));
            diagnostics.push(fault.with("path", &*file));
            None
        }
    };
    (theme, parent)
}

/// Takes the templates, assets and messages among files of a folder.
fn sort_out(folder: &str, files: Vec<ThemeFile>, theme: &mut Theme, diagnostics: &mut Diagnostics) {
    for (path, bytes) in files {
        // Hidden files belong to file managers and version control.
        if path.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        let file: Arc<str> = format!("{folder}/{path}").into();
        if let Some(template) = path.strip_prefix("templates/") {
            if let Some(source) = source(file, bytes, diagnostics) {
                theme.templates.insert(template.to_owned(), source);
            }
        } else if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(asset.to_owned(), bytes.into_owned());
        } else if let Some(tag) = language_of(&path) {
            if let Some(source) = source(file, bytes, diagnostics) {
                theme.messages.entry(tag).or_default().push(source);
            }
        } else if path.contains('/') {
            // A README or a licence may lie there too; a folder of another name is a slip.
            let fault = Diagnostic::new(Code::UnknownFile, &Origin::file(&file));
            diagnostics.push(fault.with("path", &*file));
        }
    }
}

/// The lower-case tag of `locales/<tag>.ftl` and `locales/<tag>/<any>.ftl`.
fn language_of(path: &str) -> Option<String> {
    let stem = path.strip_prefix("locales/")?.strip_suffix(".ftl")?;
    let tag = stem.split_once('/').map_or(stem, |(folder, _)| folder);
    Some(tag.to_ascii_lowercase())
}

fn source(file: Arc<str>, bytes: Cow<'_, [u8]>, diagnostics: &mut Diagnostics) -> Option<Source> {
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) => Some(Source { file, text }),
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let text = String::from_utf8_lossy(good).into_owned();
            let origin = Source { file, text }.origin(good.len(), 0);
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, &origin));
            None
        }
    }
}

/// `theme.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    name: String,
    version: String,
    parent: Option<String>,
}

fn read_head(
    source: &Source,
    theme: &mut Theme,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Origin)> {
    let head: Head = match serde_yaml::from_str(&source.text) {
        Ok(head) => head,
        Err(error) => {
            let offset = error.location().map_or(0, |location| location.index());
            let origin = source.origin(offset, 0);
            let fault = Diagnostic::new(Code::YamlSyntax, &origin);
            diagnostics.push(fault.with("detail", error.to_string()));
            return None;
        }
    };
    if head.name != theme.name {
        let fault = Diagnostic::new(Code::IdNotFileName, &key_origin(source, "name"));
        diagnostics.push(fault.with("found", head.name).with("expected", &theme.name));
    }
    theme.version = head.version;
    theme.parent = head.parent;
    let parent = theme.parent.clone()?;
    Some((parent, key_origin(source, "parent")))
}

/// Where the line of a top-level key begins; the file's first line if it cannot be told.
fn key_origin(source: &Source, key: &str) -> Origin {
    let offset = source
        .text
        .lines()
        .find(|line| {
            line.strip_prefix(key)
                .is_some_and(|rest| rest.trim_start().starts_with(':'))
        })
        .and_then(|line| source.text.find(line));
    source.origin(offset.unwrap_or(0), key.len() as u32)
}

fn cycle(line: &[Theme], name: &str, origin: &Origin) -> Diagnostic {
    let names: Vec<_> = line
        .iter()
        .map(|heir| heir.name.as_str())
        .skip_while(|heir| *heir != name)
        .chain([name])
        .collect();
    Diagnostic::new(Code::ThemeCycle, origin).with("cycle", names.join(" -> "))
}

fn unknown(root: &Path, name: &str, origin: &Origin) -> Result<Diagnostic, Error> {
    let known = known(root)?;
    let mut fault = Diagnostic::new(Code::UnknownTheme, origin).with("found", name);
    if let Some(near) = nearest(name, known.iter().map(String::as_str)) {
        fault = fault.with("nearest", near);
    }
    Ok(fault.with("known", known.join(", ")))
}

/// The themes in the project and in the program, by name.
fn known(root: &Path) -> Result<Vec<String>, Error> {
    let mut names = vec![EMBEDDED.to_owned()];
    let folder = root.join("themes");
    if folder.is_dir() {
        for entry in std::fs::read_dir(&folder).map_err(Error::file(Act::Read, &folder))? {
            let entry = entry.map_err(Error::file(Act::Read, &folder))?;
            if entry.path().is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::theme;
    use crate::diagnostic::Diagnostics;
    use crate::locale::testing::site;
    use crate::theme::Theme;

    /// Reads a theme from a project with these files, and the faults as
    /// `file:line:column code arguments`.
    fn read(name: &str, files: &[(&str, &[u8])]) -> (Theme, Vec<String>) {
        let root = tempfile::tempdir().expect("a folder");
        for (path, bytes) in files {
            let path = root.path().join("themes").join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        let mut site = site(&["en"]);
        site.theme = name.to_owned();
        let mut diagnostics = Diagnostics::new();
        let theme = theme(root.path(), &site, &mut diagnostics).expect("readable files");
        let faults = diagnostics.sorted().into_iter().map(|fault| {
            let origin = &fault.origin;
            let values: Vec<_> = fault.arguments.iter().map(|(_, v)| v.as_str()).collect();
            format!(
                "{}:{}:{} {} {}",
                origin.file,
                origin.line,
                origin.column,
                fault.code.name(),
                values.join(" | ")
            )
        });
        let faults = faults.collect();
        (theme, faults)
    }

    #[test]
    fn the_default_theme_needs_no_folder_and_a_folder_wins_over_it() {
        let (theme, faults) = read("default", &[]);
        assert_eq!(faults, [""; 0]);
        assert_eq!(theme.name, "default");
        assert!(!theme.version.is_empty());

        let own: &[(&str, &[u8])] = &[
            ("default/theme.yaml", b"name: default\nversion: mine\n"),
            ("default/assets/fonts/a.bin", b"\xff"),
            ("default/README.md", b"ours"),
            ("default/.git/config", b"no"),
        ];
        let (theme, faults) = read("default", own);
        assert_eq!(faults, [""; 0]);
        assert_eq!(theme.version, "mine");
        assert_eq!(theme.assets["fonts/a.bin"], b"\xff");
        assert!(theme.templates.is_empty());
    }

    #[test]
    fn an_heir_keeps_its_own_files_and_adds_its_words_behind_its_parent_s() {
        let (theme, faults) = read(
            "school",
            &[
                ("base/theme.yaml", b"name: base\nversion: '1'\n"),
                ("base/templates/a.html", b"base a"),
                ("base/templates/parts/b.html", b"base b"),
                ("base/locales/zh-Hant.ftl", b"a = base"),
                (
                    "school/theme.yaml",
                    b"name: school\nversion: '2'\nparent: base\n",
                ),
                ("school/templates/a.html", b"school a"),
                ("school/locales/zh-Hant/more.ftl", b"a = school"),
            ],
        );
        assert_eq!(faults, [""; 0]);
        assert_eq!(theme.version, "2");
        assert_eq!(theme.templates["a.html"].text, "school a");
        assert_eq!(theme.templates["parts/b.html"].text, "base b");
        let files: Vec<_> = theme
            .messages_for("zh-Hant-TW")
            .iter()
            .map(|s| &*s.file)
            .collect();
        assert_eq!(
            files,
            [
                "themes/base/locales/zh-Hant.ftl",
                "themes/school/locales/zh-Hant/more.ftl"
            ]
        );
    }

    #[test]
    fn a_site_lays_single_files_over_its_theme() {
        let (theme, faults) = read(
            "base",
            &[
                ("base/theme.yaml", b"name: base\nversion: '1'\n"),
                ("base/templates/a.html", b"base a"),
                ("base/templates/b.html", b"base b"),
                ("base/assets/site.css", b"base"),
                ("base/locales/en.ftl", b"a = base"),
                ("../theme/templates/a.html", b"own a"),
                ("../theme/assets/site.css", b"own"),
                ("../theme/locales/en.ftl", b"a = own"),
                ("../theme/template/c.html", b"a slip"),
            ],
        );
        assert_eq!(
            faults,
            ["theme/template/c.html:1:1 unknown-file theme/template/c.html"]
        );
        assert_eq!(theme.templates["a.html"].text, "own a");
        assert_eq!(&*theme.templates["a.html"].file, "theme/templates/a.html");
        assert_eq!(theme.templates["b.html"].text, "base b");
        assert_eq!(theme.assets["site.css"], b"own");
        let files: Vec<_> = theme.messages_for("en").iter().map(|s| &*s.file).collect();
        assert_eq!(
            files,
            ["themes/base/locales/en.ftl", "theme/locales/en.ftl"]
        );
    }

    #[test]
    fn a_theme_that_is_not_there_is_named_with_its_nearest_and_the_default_stands_in() {
        let base: &[(&str, &[u8])] = &[("base/theme.yaml", b"name: base\nversion: '1'\n")];
        let (theme, faults) = read("defualt", base);
        let at = "content/site.yaml:1:1 unknown-theme";
        assert_eq!(faults, [format!("{at} defualt | default | base, default")]);
        assert_eq!(theme.name, "default");
        let (_, faults) = read("../base", base);
        assert_eq!(faults, [format!("{at} ../base | base, default")]);
    }

    #[test]
    fn faults_of_a_theme_are_told_where_they_stand() {
        let (_, faults) = read(
            "a",
            &[
                ("a/theme.yaml", b"version: '1'\nname: other\nparent: b\n"),
                ("a/templates/x.html", b"ok\n\xc3\xa9\xff"),
                ("a/template/y.html", b""),
                ("b/theme.yaml", b"name: b\nversion: '1'\nparent: c\n"),
                ("c/theme.yaml", b"name: c\nversion: '1'\nparent: b\n"),
            ],
        );
        assert_eq!(
            faults,
            [
                "themes/a/template/y.html:1:1 unknown-file themes/a/template/y.html",
                "themes/a/templates/x.html:2:2 invalid-utf8 ",
                "themes/a/theme.yaml:2:1 id-not-file-name other | a",
                "themes/c/theme.yaml:3:1 theme-cycle b -> c -> b",
            ]
        );
        let (_, faults) = read("a", &[("a/theme.yaml", b"name: a\nversoin: '1'\n")]);
        assert_eq!(faults.len(), 1);
        assert!(
            faults[0].starts_with("themes/a/theme.yaml:2:1 yaml-syntax"),
            "{faults:?}"
        );
        let (_, faults) = read("a", &[("a/templates/x.html", b"")]);
        assert_eq!(
            faults,
            ["themes/a/theme.yaml:1:1 missing-file themes/a/theme.yaml"]
        );
    }
}
