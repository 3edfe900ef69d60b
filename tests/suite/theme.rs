//! Tests `greenlist theme eject`, and files in `theme/` that replace files of the theme.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use corpus::Corpus;

use crate::grown::grown;
use crate::site::{files_below, hashed_file, without_assets};

/// A site with files in `theme/`.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = grown(&Corpus {
        advisories: 3,
        languages: 2,
        seed: 1,
    });
    for (path, text) in files {
        let path = root.path().join("theme").join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    root
}

/// The errors that a build prints; empty if it succeeds.
fn build(root: &Path) -> String {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["build", "--no-search", "--quiet", "--root"])
        .arg(root)
        .env("LANG", "en")
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .expect("run");
    match output.status.success() {
        true => String::new(),
        false => String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn page(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("site").join(path)).expect("a page")
}

#[test]
fn a_site_can_replace_a_message_an_asset_and_a_template() {
    let root = site(&[
        ("assets/nojs.css", ".find{display:none}\n.ours{}"),
        ("locales/en.ftl", "question = May our schools use it?\n"),
        (
            "templates/text_page.html",
            "<main id=\"main\"><h1>Ours: {{ title }}</h1></main>",
        ),
    ]);
    let root = root.path();
    assert_eq!(build(root), "");
    assert!(hashed_file(&root.join("site"), "assets/nojs.css").contains(".ours"));
    let home = page(root, "en/index.html");
    assert!(home.contains("May our schools use it?"));
    assert!(page(root, "en/about.html").contains("<h1>Ours: "));
    // The next build sees that the folder has changed.
    fs::write(
        root.join("theme/locales/en.ftl"),
        "question = May we use it?\n",
    )
    .expect("written");
    assert_eq!(build(root), "");
    assert!(page(root, "en/index.html").contains("May we use it?"));
}

#[test]
fn an_asset_has_a_name_that_changes_with_it() {
    let page_with = |picture: &str| {
        format!("<main id=\"main\"><h1>{{{{ title }}}}</h1><img alt=\"\" src=\"{picture}\"></main>")
    };
    let template = page_with("{{ asset(name=\"crest.svg\") }}");
    let root = site(&[
        ("assets/crest.svg", "<svg/>"),
        ("assets/old.svg", "<svg/>"),
        ("templates/text_page.html", &template),
        ("templates/gate.html", &page_with("assets/old.svg")),
    ]);
    let root = root.path();
    assert_eq!(build(root), "");
    let site = root.join("site");
    let address = |text: &str| {
        let (_, rest) = text.split_once("<img").expect("a picture");
        let (_, rest) = rest.split_once("src=\"").expect("an address");
        rest.split_once('"').expect("its end").0.to_owned()
    };
    let old = address(&page(root, "en/about.html"));
    assert_eq!(
        fs::read_to_string(site.join("en").join(&old)).expect("the picture"),
        "<svg/>"
    );
    // An address that is written out leads to the file too.
    assert_eq!(address(&page(root, "index.html")), "assets/old.svg");
    assert_eq!(page(root, "assets/old.svg"), "<svg/>");
    assert!(!site.join("assets/crest.svg").exists());

    fs::write(root.join("theme/assets/crest.svg"), "<svg></svg>").expect("written");
    let before = files_below(&site);
    assert_eq!(build(root), "");
    let new = address(&page(root, "en/about.html"));
    assert_ne!(old, new);
    let mut changed = files_below(&site);
    changed.retain(|path, bytes| before.get(path) != Some(bytes));
    let picture = new.trim_start_matches("../");
    for path in changed.keys() {
        let is_meant =
            path.ends_with("about.html") || *path == picture || path == "manifest.sha256";
        assert!(is_meant, "{path}");
    }
}

#[test]
fn errors_in_theme_files_are_reported_with_their_location() {
    let check = |files: &[(&str, &str)], expected: &[&str]| {
        let root = site(files);
        let errors = build(root.path());
        for part in expected {
            assert!(errors.contains(part), "no `{part}` in:\n{errors}");
        }
    };
    check(
        &[(
            "templates/home.html",
            "<main>\n<p>{{ layuot.home }}</p>\n</main>",
        )],
        &[
            "error[template]",
            "--> theme/templates/home.html:2:",
            "2 | <p>{{ layuot.home }}</p>",
            "^",
        ],
    );
    check(
        &[(
            "templates/home.html",
            "<main>\n<p>{{ asset(name=\"gone.svg\") }}</p>\n</main>",
        )],
        &[
            "--> theme/templates/home.html:2:",
            "There is no file `assets/gone.svg` in the theme",
        ],
    );
    check(
        &[("locales/en.ftl", "no-such-message = x\n")],
        &["no-such-message"],
    );
}

fn eject(root: &Path, arguments: &[&str]) -> Output {
    Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["theme", "eject", "--language", "en", "--root"])
        .arg(root)
        .args(arguments)
        .output()
        .expect("run")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// The built-in files that a site can replace; style sheets and scripts in their readable form.
fn built_in() -> BTreeMap<String, Vec<u8>> {
    let themes = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    let mut built_in = files_below(&themes.join("default"));
    let folders = ["templates/", "assets/", "locales/"];
    built_in.retain(|path, _| folders.iter().any(|folder| path.starts_with(folder)));
    let readable = files_below(&themes.join("source")).into_iter();
    built_in.extend(readable.map(|(name, bytes)| (format!("assets/{name}"), bytes)));
    built_in
}

#[test]
fn a_site_with_every_file_ejected_is_the_same_site() {
    let root = site(&[]);
    let root = root.path();
    assert_eq!(build(root), "");
    let before = without_assets(files_below(&root.join("site")));
    let output = eject(root, &[]);
    assert_eq!(output.status.code(), Some(0));
    let printed = text(&output.stdout);
    assert!(printed.contains("product.html") && printed.contains("Next: "));
    assert!(files_below(&root.join("theme")) == built_in());

    // Style sheets and scripts are the readable ones; nothing else changes.
    assert_eq!(build(root), "");
    let mut after = without_assets(files_below(&root.join("site")));
    after.retain(|path, bytes| before.get(path) != Some(bytes));
    assert!(
        after
            .keys()
            .all(|path| path.starts_with("assets/") || path == "manifest.sha256"),
        "{:?}",
        after.keys()
    );

    let listed = text(&eject(root, &["--list"]).stdout);
    assert!(listed.lines().eq(built_in().keys()));
}

#[test]
fn ejecting_overwrites_no_file() {
    let own = "<main id=\"main\">ours</main>";
    let root = site(&[("templates/home.html", own)]);
    let root = root.path();
    for arguments in [&["templates/home.html", "assets/site.css"][..], &[]] {
        let output = eject(root, arguments);
        assert_eq!(output.status.code(), Some(2));
        let errors = text(&output.stderr);
        assert!(errors.contains("home.html already exists"), "{errors}");
        assert!(!errors.contains("site.css"), "{errors}");
        let existing = BTreeMap::from([("templates/home.html".to_owned(), own.into())]);
        assert_eq!(files_below(&root.join("theme")), existing);
    }
    // Both arguments are the same file, which is written only once.
    let arguments = ["assets/site.css", "theme/assets/site.css"];
    assert_eq!(eject(root, &arguments).status.code(), Some(0));
    assert_eq!(eject(root, &arguments).status.code(), Some(2));
    let theme = files_below(&root.join("theme"));
    assert_eq!(theme.len(), 2);
    assert!(theme["assets/site.css"] == built_in()["assets/site.css"]);
}

#[test]
fn an_unknown_file_is_reported_with_the_nearest_name() {
    let root = tempfile::tempdir().expect("a folder");
    let check = |file: &str, expected: &str| {
        let output = eject(root.path(), &["assets/site.css", file]);
        assert_eq!(output.status.code(), Some(2));
        let errors = text(&output.stderr);
        assert!(
            errors.contains(file) && errors.contains(expected),
            "{errors}"
        );
        assert!(!root.path().join("theme").exists());
    };
    check("product.html", "Did you mean `templates/product.html`?");
    check(
        "templates/prodct.html",
        "Did you mean `templates/product.html`?",
    );
    check("theme.yaml", "greenlist theme eject --list");
}

/// The view of each template; its fields are described in a comment at the top of the template.
const VIEWS: [(&str, &str); 19] = [
    ("advisories", "AdvisoriesView"),
    ("advisory", "AdvisoryView"),
    ("audience", "AudienceView"),
    ("audience_entry", "AudienceItemView"),
    ("bulletin", "BulletinView"),
    ("changes", "ChangesView"),
    ("compare", "CompareView"),
    ("compare_row", "CompareRowView"),
    ("effect", "EffectView"),
    ("gate", "GateView"),
    ("glossary", "GlossaryView"),
    ("home", "HomeView"),
    ("layout", "SharedLayoutView"),
    ("not_found", "NotFoundView"),
    ("notice", "NoticeView"),
    ("product", "ProductView"),
    ("product_list", "ProductListView"),
    ("search", "SearchView"),
    ("text_page", "TextPageView"),
];

#[test]
fn the_comment_in_each_template_lists_the_fields_of_its_view() {
    let source: String = files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render"))
        .values()
        .map(|bytes| text(bytes))
        .collect();
    let templates = built_in();
    let templates = templates.iter().filter_map(|(path, bytes)| {
        let name = path.strip_prefix("templates/")?.strip_suffix(".html")?;
        Some((name, text(bytes)))
    });
    for (name, template) in templates.filter(|(name, _)| *name != "components") {
        let view = VIEWS.iter().find(|(template, _)| *template == name);
        let (_, view) = view.unwrap_or_else(|| panic!("no view for {name}"));
        let start = format!("struct {view}<'a> {{\n");
        let (_, fields) = source.split_once(&start).expect(view);
        let (fields, _) = fields.split_once("\n}").expect("an end");
        let fields: BTreeSet<&str> = fields
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("pub ")?.split(':').next())
            .collect();

        let (comment, _) = template.split_once("#}").expect("a comment");
        // The fields of the layout are below `layout`.
        let indent = if name == "layout" { "      " } else { "    " };
        let described: BTreeSet<&str> = comment
            .lines()
            .filter_map(|line| line.strip_prefix(indent))
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split(' ').next())
            .collect();
        assert_eq!(described, fields, "{name}");
    }
}
