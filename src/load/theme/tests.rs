//! Themes in folders.

use std::fs;

use super::theme;
use crate::diagnostic::Diagnostics;
use crate::locale::testing::site;
use crate::theme::Theme;

/// Reads a theme from a project with these files; returns the diagnostics as
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
    let found = diagnostics.sorted().into_iter().map(|diagnostic| {
        let origin = &diagnostic.origin;
        let values: Vec<_> = diagnostic
            .arguments
            .iter()
            .map(|(_, v)| v.as_str())
            .collect();
        format!(
            "{}:{}:{} {} {}",
            origin.file,
            origin.line,
            origin.column,
            diagnostic.code.name(),
            values.join(" | ")
        )
    });
    let found = found.collect();
    (theme, found)
}

#[test]
fn the_default_theme_needs_no_folder_but_a_folder_takes_precedence() {
    let (theme, found) = read("default", &[]);
    assert_eq!(found, [""; 0]);
    assert_eq!(theme.name, "default");
    assert!(!theme.version.is_empty());

    let own: &[(&str, &[u8])] = &[
        ("default/theme.yaml", b"name: default\nversion: mine\n"),
        ("default/assets/fonts/a.bin", b"\xff"),
        ("default/README.md", b"ours"),
        ("default/.git/config", b"no"),
    ];
    let (theme, found) = read("default", own);
    assert_eq!(found, [""; 0]);
    assert_eq!(theme.version, "mine");
    assert_eq!(theme.assets["fonts/a.bin"], b"\xff");
    assert!(theme.templates.is_empty());
}

#[test]
fn a_theme_keeps_its_files_and_adds_its_messages_after_those_of_its_parent() {
    let (theme, found) = read(
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
    assert_eq!(found, [""; 0]);
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
fn a_site_replaces_single_files_of_its_theme() {
    let (theme, found) = read(
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
            ("../theme/template/c.html", b"a mistake"),
        ],
    );
    assert_eq!(
        found,
        ["theme/template/c.html:1:1 unknown-file theme/template/c.html"]
    );
    assert_eq!(theme.templates["a.html"].text, "own a");
    assert_eq!(&*theme.templates["a.html"].file, "theme/templates/a.html");
    assert_eq!(theme.templates["b.html"].text, "base b");
    // After the colours.
    assert!(theme.assets["site.css"].ends_with(b"own"));
    let files: Vec<_> = theme.messages_for("en").iter().map(|s| &*s.file).collect();
    assert_eq!(
        files,
        ["themes/base/locales/en.ftl", "theme/locales/en.ftl"]
    );
}

#[test]
fn an_unknown_theme_is_reported_with_the_nearest_name_and_the_default_is_used() {
    let base: &[(&str, &[u8])] = &[("base/theme.yaml", b"name: base\nversion: '1'\n")];
    let (theme, found) = read("defualt", base);
    let at = "content/site.yaml:1:1 unknown-theme";
    assert_eq!(found, [format!("{at} defualt | default | base, default")]);
    assert_eq!(theme.name, "default");
    let (_, found) = read("../base", base);
    assert_eq!(found, [format!("{at} ../base | base, default")]);
}

#[test]
fn texts_of_a_theme_are_told_what_texts_of_content_are_told() {
    let theme_yaml = "name: a\nversion: '1'\n";
    for (path, text, told) in [
        (
            "theme.yaml",
            "name: a\nversion: '1\u{1b}'\n",
            "2:12 control-character U+001B",
        ),
        (
            "theme.yaml",
            "name: a\nversion: '\u{202e}1'\n",
            "2:11 control-character U+202E",
        ),
        (
            "theme.yaml",
            "name: a\nversion: \"\\u202e1\"\n",
            "2:10 control-character U+202E",
        ),
        (
            "templates/x.html",
            "<p>\u{2066}a</p>",
            "1:4 control-character U+2066",
        ),
        (
            "templates/x.html",
            "a\nb\u{0}",
            "2:2 control-character U+0000",
        ),
        (
            "templates/parts/x.html",
            "a\u{2028}",
            "1:2 control-character U+2028",
        ),
        (
            "templates/x.html",
            "a\n<<<<<<< a\nb\n=======\nc\n>>>>>>> b\n",
            "2:1 merge-conflict ",
        ),
        (
            "locales/en.ftl",
            "a = \u{202b}b\n",
            "1:5 control-character U+202B",
        ),
        (
            "locales/en/more.ftl",
            "a = b\u{7f}\n",
            "1:6 control-character U+007F",
        ),
        (
            "locales/en.ftl",
            "a = b\n<<<<<<< a\nb = b\n=======\n>>>>>>> b\n",
            "2:1 merge-conflict ",
        ),
    ] {
        let path = format!("a/{path}");
        let mut files = vec![("a/theme.yaml", theme_yaml.as_bytes())];
        files.retain(|(known, _)| *known != path);
        files.push((&path, text.as_bytes()));
        let (_, found) = read("a", &files);
        assert!(
            found.contains(&format!("themes/{path}:{told}")),
            "{told}: {found:?}"
        );
    }
}

#[test]
fn errors_of_a_theme_are_reported_with_their_positions() {
    let (_, found) = read(
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
        found,
        [
            "themes/a/template/y.html:1:1 unknown-file themes/a/template/y.html",
            "themes/a/templates/x.html:2:2 invalid-utf8 ",
            "themes/a/theme.yaml:2:7 id-not-file-name other | a",
            "themes/c/theme.yaml:3:9 theme-cycle b -> c -> b",
        ]
    );
    let (_, found) = read("a", &[("a/theme.yaml", b"name: a\nversoin: '1'\n")]);
    let is_unknown_field =
        |line: &String| line.starts_with("themes/a/theme.yaml:2:1 unknown-field");
    assert!(found.iter().any(is_unknown_field), "{found:?}");
    let (_, found) = read("a", &[("a/templates/x.html", b"")]);
    assert_eq!(
        found,
        ["themes/a/theme.yaml:1:1 missing-file themes/a/theme.yaml"]
    );
}
