//! What a site changes of its theme: single files in its folder `theme/`.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use corpus::Corpus;

use crate::grown::grown;

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

/// What a build prints of faults; empty where it made the site.
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
fn a_site_has_its_own_word_asset_and_template() {
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
    assert!(page(root, "assets/nojs.css").contains(".ours"));
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
fn what_is_wrong_in_a_site_s_own_files_is_told_where_it_stands() {
    let check = |files: &[(&str, &str)], expected: &[&str]| {
        let root = site(files);
        let told = build(root.path());
        for part in expected {
            assert!(told.contains(part), "no `{part}` in:\n{told}");
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
        &[("locales/en.ftl", "no-such-message = x\n")],
        &["no-such-message"],
    );
}
