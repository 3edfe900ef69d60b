//! Missing and stale translations: fallbacks, and the notices on pages.

use std::fs;
use std::path::Path;

use greenlist::internals::diagnostic::{Code, Diagnostics};
use greenlist::internals::load;
use greenlist::internals::markdown;
use greenlist::internals::model::{LanguageId, Text};

use super::site::{Files, built};

const SITE: &str = "
title: { zh-Hant: 測試, en: Test, ar: تجربة }
time_zone: Asia/Taipei
data_date: 2020-04-08
languages: [{ id: zh-Hant, locale: zh-Hant-TW-u-ca-roc }, { id: en, locale: en-GB }, { id: ar, locale: ar }]
";

const SOURCE: &str = "---
title: 停用某產品
summary: 請停用。
---
開頭的段落。[^一]

## 適用對象

機關與學校。

### 細節

細節一。

## 怎麼做

請改用[別的產品](product:alpha)。[^二]

[^一]: 第一個註。
[^二]: 第二個註。
";

const ENGLISH: &str = "---
title: Stop using a product
summary: Stop using it.
translation: { state: reviewed, source_hash: STAMP }
---
The first paragraph.[^1]

## Who

Agencies and schools.

### Details

One detail.

## How

Use [another product](product:alpha).[^2]

[^1]: Note one.
[^2]: Note two.
";

/// A site whose English page `about` was translated from [`SOURCE`], and whose source has changed since.
/// It has no Arabic text.
fn site(now: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    write(root.path(), "site.yaml", SITE);
    write(
        root.path(),
        "audiences.yaml",
        "- { id: all, reader: true, name: { zh-Hant: 人人, en: Everybody, ar: الجميع } }",
    );
    write(root.path(), "issuers.yaml", "[]");
    write(
        root.path(),
        "vendors.yaml",
        "- { id: acme, name: { en: Acme } }",
    );
    write(
        root.path(),
        "products/alpha.yaml",
        "{ id: alpha, name: { zh-Hant: 甲 }, vendor: acme }",
    );
    write(root.path(), "pages/about.zh-Hant.md", SOURCE);
    write(root.path(), "pages/plain.zh-Hant.md", SOURCE);
    write(
        root.path(),
        "pages/plain.en.md",
        &ENGLISH.replace(", source_hash: STAMP", ""),
    );
    let stamp = markdown::source_hash(&source(root.path()));
    let english = ENGLISH.replace("STAMP", &format!("\"{stamp}\""));
    write(root.path(), "pages/about.en.md", &english);
    write(root.path(), "pages/about.zh-Hant.md", now);
    root
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("written");
}

/// The loaded text of the page `about` in its source language.
fn source(root: &Path) -> Text {
    let mut told = Diagnostics::new();
    let catalog = greenlist::internals::pipeline::catalog(root, load::BodyPolicy::Keep, &mut told);
    let catalog = catalog.expect("readable").expect("a site");
    let about = catalog.pages.find("about").expect("the page");
    let text = catalog.pages[about].texts.get(LanguageId::SOURCE);
    text.expect("its text").clone()
}

fn page<'f>(files: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(&files[path]).expect("UTF-8")
}

/// The numbers of pages with a notice that their text is missing, and that it is stale.
fn notices(files: &Files) -> (usize, usize) {
    let count = |kind: &str| {
        let mark = format!("data-translation=\"{kind}\"");
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages
            .map(|(path, _)| page(files, path).matches(&mark).count())
            .sum()
    };
    (count("missing"), count("stale"))
}

#[test]
fn a_changed_section_is_shown_in_the_source_language() {
    let root = site(&SOURCE.replace("機關與學校。", "只有機關。"));
    let (summary, files) = built(root.path(), 2);
    let about = page(&files, "en/about.html");
    for shown in [
        "Stop using a product",
        "The first paragraph.",
        "只有機關。",
        "<a href=\"products/alpha.html\">another product</a>",
        "This translation is behind the original. Parts that changed are shown in Chinese.",
        "This part changed after it was translated. In Chinese:</p><div class=\"prose orig\" lang=\"zh-Hant-TW\" dir=\"ltr\">",
        // Headings are numbered across segments, footnotes per segment.
        "<h2 id=\"text-s-1\">適用對象",
        "<h2 id=\"text-s-3\">How",
        "id=\"text-fn-1\"><p>Note one.",
        "id=\"text-2-fn-1\"><p>Note two.",
    ] {
        assert!(about.contains(shown), "{shown} is not in {about}");
    }
    for hidden in ["Agencies and schools.", "第一個註", "第二個註"] {
        assert!(!about.contains(hidden), "{hidden}");
    }
    let told = (summary.missing_translations, summary.stale_translations);
    assert_eq!(
        told,
        (2, 1),
        "no Arabic text, and one English that is behind"
    );
    assert_eq!(notices(&files), told);
}

#[test]
fn a_changed_title_or_summary_is_shown_in_the_source_language() {
    let root = site(&SOURCE.replace("停用某產品", "停用乙產品"));
    let (summary, files) = built(root.path(), 2);
    let about = page(&files, "en/about.html");
    assert!(
        about.contains("lang=\"zh-Hant-TW\" dir=\"ltr\">停用乙產品"),
        "{about}"
    );
    assert!(
        about.contains("<p class=\"lead\">Stop using it.</p>"),
        "{about}"
    );
    assert!(about.contains("Agencies and schools."), "{about}");
    assert_eq!(summary.stale_translations, 1);
    assert_eq!(notices(&files), (2, 1));
}

#[test]
fn whitespace_and_line_ends_do_not_make_a_translation_stale() {
    let root = site(
        &SOURCE
            .replace("機關與學校。\n", "機關與學校。  \n\n")
            .replace('\n', "\r\n"),
    );
    let (summary, files) = built(root.path(), 2);
    assert_eq!(summary.stale_translations, 0);
    assert_eq!(notices(&files), (2, 0));
}

#[test]
fn a_translation_without_a_stamp_is_fresh() {
    let root = site(SOURCE);
    write(
        root.path(),
        "pages/plain.zh-Hant.md",
        &SOURCE.replace("學校", "醫院"),
    );
    let (summary, files) = built(root.path(), 2);
    assert_eq!(summary.stale_translations, 0);
    assert!(page(&files, "en/plain.html").contains("Agencies and schools."));
}

/// The codes and lines of the diagnostics.
fn diagnostics(root: &Path) -> Vec<(Code, u32)> {
    let mut told = Diagnostics::new();
    greenlist::internals::pipeline::catalog(root, load::BodyPolicy::Drop, &mut told)
        .expect("readable");
    let sorted = told.sorted();
    sorted
        .iter()
        .map(|fault| (fault.code, fault.origin.line))
        .collect()
}

#[test]
fn an_invalid_stamp_is_an_error() {
    let root = site(SOURCE);
    let path = root.path().join("content/pages/about.en.md");
    let text = fs::read_to_string(&path).expect("read");
    fs::write(&path, text.replace("sha256:", "sha256:yes ")).expect("written");
    assert_eq!(diagnostics(root.path()), [(Code::BadStamp, 4)]);
}

#[test]
fn labels_must_be_in_every_language_and_names_fall_back() {
    let root = site(SOURCE);
    assert_eq!(diagnostics(root.path()), []);
    write(
        root.path(),
        "audiences.yaml",
        "- { id: all, reader: true, name: { zh-Hant: 人人, en: Everybody } }",
    );
    write(
        root.path(),
        "vocabulary.yaml",
        "
reasons:
  audit:
    label: { zh-Hant: 檢測, en: Audit, ar: فحص }
    sentence: { zh-Hant: 檢測所得。, en: An audit found it. }
conditions:
  zoning:
    label: { zh-Hant: 分區, ar: تقسيم }
    sentence: { zh-Hant: 分區。, en: Zone it., ar: قسّم. }
",
    );
    let label = Code::MissingLabel;
    assert_eq!(
        diagnostics(root.path()),
        [(label, 1), (label, 5), (label, 8)]
    );
    // The product has a name in one language, which is shown, with its language, in all.
    let (_, files) = built(site(SOURCE).path(), 1);
    let marked = "<bdi lang=\"zh-Hant-TW\">甲</bdi>";
    for page_of in ["en/products/alpha.html", "ar/products/alpha.html"] {
        let page = page(&files, page_of);
        assert!(page.contains(marked), "{page}");
    }
}
