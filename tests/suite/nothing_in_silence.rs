//! Whatever is in a file, a list or an import is used, named or counted: for each reader, inputs with one foreign
//! thing in them.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::mistakes;

/// A copy of the demonstration.
fn demonstration() -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    mistakes::copy(Path::new("content"), &root.path().join("content"));
    root
}

/// What a command prints on both streams.
fn printed(root: &Path, arguments: &[&str]) -> String {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .current_dir(root)
        .args(arguments)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("greenlist runs");
    let both = [output.stdout, output.stderr].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// The helper for new readers: the output names the foreign thing, or says in these words how many such things there
/// are.
fn assert_told(output: &str, foreign: &str, counted: &[&str]) {
    let is_told = output.contains(foreign)
        || !counted.is_empty() && counted.iter().all(|words| output.contains(words));
    assert!(is_told, "{foreign} is passed over in silence:\n{output}");
}

/// Puts a text after the first occurrence of another in a content file.
fn insert(root: &Path, file: &str, after: &str, text: &str) {
    let path = root.join("content").join(file);
    let old = fs::read_to_string(&path).expect("readable");
    assert!(old.contains(after), "{file} has {after}");
    let new = old.replacen(after, &format!("{after}{text}"), 1);
    fs::write(path, new).expect("written");
}

/// A place in the content, and the text with the foreign thing, for which `@` stands.
const CONTENT: &[(&str, &str, &str)] = &[
    ("site.yaml", "theme: default\n", "@: 1\n"),
    ("products/zoom.yaml", "id: zoom\n", "@: 1\n"),
    (
        "products/zoom.yaml",
        "id: zoom\n",
        "aliases: [a, { @: 1 }]\n",
    ),
    ("audiences.yaml", "- id: schools\n", "  @: [1]\n"),
    ("vocabulary.yaml", "conditions:\n", "  @: {}\n"),
    (
        "advisories/2020/moe-2020-0002.yaml",
        "rulings:\n",
        "  - @\n",
    ),
    (
        "advisories/2020/moe-2020-0002.yaml",
        "rulings:\n  - id: r1\n",
        "    @: 1\n",
    ),
    ("advisories/2020/moe-2020-0002.en.md", "---\n", "@: 1\n"),
    ("pages/about.en.md", "## Contact\n", "\n<@>\n"),
    ("pages/about.en.md", "## Contact\n", "\n[a](@:b)\n"),
    ("pages/about.en.md", "## Contact\n", "\n[a](page:@)\n"),
    ("pages/about.en.md", "## Contact\n", "\n[a](#@)\n"),
];

/// Files that no reader takes, by path.
const FILES: &[&str] = &[
    "content/@.txt",
    "content/@.yaml",
    "content/products/@.json",
    "content/products/#@.md",
    "content/advisories/2020/@.md",
    "content/@/a.yaml",
    "content/files/@.exe",
    "theme/@.html",
    "theme/assets/@ A.css",
    "theme/templates/@.html",
    "theme/locales/@.ftl",
];

#[test]
fn marks_and_foreign_words_in_texts_of_yaml_are_named() {
    let chinese = "本產品為虛構，僅供示範之用，請勿採購、安裝或使用，詳情請洽資訊單位";
    let english = "this long sentence was never translated and stands in the wrong place";
    for (file, after, text, told) in [
        (
            "products/example-rooms.yaml",
            "en: \"A fictional product",
            " **only**",
            "look-alike",
        ),
        (
            "products/example-rooms.yaml",
            "en: \"A fictional product",
            " <b>only</b>",
            "raw-html",
        ),
        (
            "products/example-rooms.yaml",
            "en: \"A fictional product",
            " [x](https://a.tw)",
            "look-alike",
        ),
        (
            "products/example-rooms.yaml",
            "en: \"A fictional product",
            " ＊＊only＊＊",
            "look-alike",
        ),
        (
            "products/example-rooms.yaml",
            "en: \"A fictional product",
            " <!-- x -->",
            "broken-comment",
        ),
        (
            "products/zoom.yaml",
            "en: \"Zoom",
            " **Meetings**",
            "look-alike",
        ),
        (
            "products/zoom.yaml",
            "id: zoom\n",
            "note: { en: \"@zh\" }\n",
            "wrong-language",
        ),
        (
            "products/zoom.yaml",
            "id: zoom\n",
            "note: { zh-Hant: \"@en\" }\n",
            "wrong-language",
        ),
        (
            "products/zoom.yaml",
            "id: zoom\n",
            "moving_away: { en: [\"Install\", \"@zh\"] }\n",
            "wrong-language",
        ),
        (
            "products/zoom.yaml",
            "id: zoom\n",
            "moving_away: { en: [\"__Install__ it\"] }\n",
            "look-alike",
        ),
        (
            "site.yaml",
            "en: \"Demonstration only",
            " &nbsp; **now**",
            "look-alike",
        ),
        (
            "vocabulary.yaml",
            "en: \"Security risk assessment first",
            " https：//a.tw",
            "look-alike",
        ),
    ] {
        let root = demonstration();
        let text = text.replace("@zh", chinese).replace("@en", english);
        insert(root.path(), file, after, &text);
        let output = printed(root.path(), &["check"]);
        assert!(output.contains(told), "{text} in {file}:\n{output}");
    }
    // A name may be in any language.
    let root = demonstration();
    let name = "aliases:\n";
    insert(
        root.path(),
        "products/zoom.yaml",
        name,
        &format!("  - \"{english}\"\n"),
    );
    assert!(!printed(root.path(), &["check"]).contains("wrong-language"));
}

/// Runs git in a folder.
fn git(root: &Path, arguments: &[&str]) {
    let author = ["-c", "user.name=T", "-c", "user.email=t@example.org"];
    let done = std::process::Command::new("git")
        .current_dir(root)
        .args(author)
        .stdin(std::process::Stdio::null())
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(done.status.success(), "{arguments:?}: {done:?}");
}

#[test]
fn what_is_in_a_revision_of_git_is_used_or_named() {
    // One word, because git runs several times for each place.
    let foreign = "qzwordx";
    let root = demonstration();
    let root = root.path();
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "--message", "good"]);
    for (file, after, text) in CONTENT {
        insert(root, file, after, &text.replace('@', foreign));
        git(
            root,
            &["commit", "--quiet", "--all", "--message", "foreign"],
        );
        git(root, &["checkout", "--quiet", "HEAD~", "."]);
        // Warnings are left to `check`, and a page that differs is counted.
        let counted = ["Pages that change"];
        for ends in [&["HEAD"][..], &["HEAD~", "--to-git", "HEAD"]] {
            let output = printed(root, &[&["diff", "--from-git"], ends].concat());
            assert_told(&output, foreign, &counted);
        }
        git(root, &["commit", "--quiet", "--all", "--message", "good"]);
    }
    // What cannot be compared is no reason to leave it out.
    fs::create_dir_all(root.join("content/products")).expect("a folder");
    let link = format!("content/products/{foreign}.yaml");
    let entry = format!(
        "120000,{},{link}",
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
    );
    git(root, &["hash-object", "-w", "--stdin"]);
    git(root, &["update-index", "--add", "--cacheinfo", &entry]);
    git(root, &["commit", "--quiet", "--message", "link"]);
    assert_told(
        &printed(root, &["diff", "--from-git", "HEAD"]),
        foreign,
        &[],
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_in_a_content_file_is_used_or_named(foreign in "q[b-df-hj-np-tv-z]{6,9}") {
        for (file, after, text) in CONTENT {
            let root = demonstration();
            insert(root.path(), file, after, &text.replace('@', &foreign));
            assert_told(&printed(root.path(), &["check"]), &foreign, &[]);
        }
    }

    #[test]
    fn a_file_of_the_content_or_theme_is_used_or_named(foreign in "q[b-df-hj-np-tv-z]{6,9}") {
        // Each by itself: beside errors no warnings are given.
        for path in FILES {
            let root = demonstration();
            let path = root.path().join(path.replace('@', &foreign));
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, "a").expect("written");
            assert_told(&printed(root.path(), &["check"]), &foreign, &[]);
        }
    }

    #[test]
    fn messages_that_no_page_has_are_named(foreign in "q[b-df-hj-np-tv-z]{6,9}") {
        let root = demonstration();
        let locales = root.path().join("theme/locales");
        fs::create_dir_all(&locales).expect("a folder");
        fs::write(locales.join("en.ftl"), format!("{foreign} = A\n")).expect("written");
        assert_told(&printed(root.path(), &["check"]), &foreign, &[]);
    }

    #[test]
    fn rows_and_columns_of_a_software_list_are_used_named_or_counted(foreign in "q[b-df-hj-np-tv-z]{6,9}") {
        for (list, name, counted) in [
            (format!("name,version,{foreign}\nZoom,5.0,x\n"), "list.csv", &[][..]),
            (format!("name,version\nZoom,5.0\n{foreign},1\n"), "list.csv", &[]),
            (format!("name,version\nZoom,5.0\n,{foreign}\n"), "list.csv", &["One row"]),
            (
                format!(r#"{{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{{"type":"library","name":"{foreign}"}}]}}"#),
                "bom.json",
                &[],
            ),
            (
                format!(r#"{{"bomFormat":"CycloneDX","specVersion":"1.5","services":[{{"name":"{foreign}"}}]}}"#),
                "bom.json",
                &[],
            ),
        ] {
            let root = demonstration();
            fs::write(root.path().join(name), list).expect("written");
            let output = printed(root.path(), &["audit", name, "--audience", "schools"]);
            assert_told(&output, &foreign, counted);
        }
    }

    #[test]
    fn lines_and_columns_of_a_list_of_products_are_named(foreign in "q[b-df-hj-np-tv-z]{6,9}") {
        for list in [
            format!("name,vendor,{foreign}\nFresh,Example,x\n"),
            format!("name,vendor\nFresh,Example,{foreign}\n"),
        ] {
            let root = demonstration();
            fs::write(root.path().join("list.csv"), list).expect("written");
            let output = printed(root.path(), &["new", "products", "list.csv"]);
            assert_told(&output, &foreign, &["more fields than there are columns"]);
        }
    }

    #[test]
    fn units_of_an_import_are_taken_or_named(foreign in "q[b-df-hj-np-tv-z]{6,9}") {
        let root = demonstration();
        let root = root.path();
        let to = ["translate", "export", "--to", "en", "--out"];
        for (file, more) in [("en.po", &[][..]), ("en.xlf", &["--format", "xliff"])] {
            printed(root, &[&to[..], &[file], more].concat());
            let path = root.join(file);
            let text = fs::read_to_string(&path).expect("an export");
            let text = text.replacen("\"advisory/ey-2020-0001/title", &format!("\"{foreign}/title"), 1);
            fs::write(&path, text).expect("written");
            let output = printed(root, &["translate", "import", file]);
            assert_told(&output, &foreign, &[]);
        }
    }
}
