//! Countries: any of ISO 3166-1, with names that the vocabulary overrides.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::mistakes::{copy, greenlist};

/// The demonstration with other text in one of its files.
fn demonstration(file: &str, old: &str, new: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let content = folder.path().join("content");
    copy(Path::new("content"), &content);
    let path = content.join(file);
    let text = fs::read_to_string(&path).expect("readable");
    assert!(text.contains(old), "{file} has no {old:?}");
    fs::write(&path, text.replace(old, new)).expect("written");
    folder
}

#[test]
fn any_country_has_a_name_and_the_vocabulary_overrides_it() {
    let folder = demonstration("products/zoom.yaml", "country: US", "country: DE");
    let root = folder.path();
    let mut arguments = vec!["build", "--no-search", "--quiet"];
    for language in ["zh-Hant", "en", "ar"] {
        arguments.extend(["--language", language]);
    }
    greenlist(root, &arguments).success();
    for (language, names) in [
        ("zh-hant", ["德國", "臺灣", "美國"]),
        ("en", ["Germany", "Taiwan", "United States"]),
        ("ar", ["ألمانيا", "تايوان", "الولايات المتحدة"]),
    ] {
        let page = compare_page(root, language);
        for name in names {
            assert!(page.contains(name), "{language}: {name}");
        }
        // CLDR spells it so.
        assert!(!page.contains("台灣"));
    }
}

/// The page with the countries of all products.
fn compare_page(root: &Path, language: &str) -> String {
    let page = root.join(format!("site/{language}/compare.html"));
    fs::read_to_string(page).expect("a page")
}

#[test]
fn a_label_may_override_the_name_in_one_language_and_name_other_places() {
    let eu =
        "countries:\n  EU:\n    label: { en: Europe }\n  US:\n    label: { en: America }\n  TW:\n";
    let vocabulary = fs::read_to_string("content/vocabulary.yaml").expect("readable");
    let start = vocabulary.find("countries:").expect("countries");
    let end = vocabulary[start..].find("  TW:\n").expect("Taiwan") + start + "  TW:\n".len();
    let folder = demonstration("vocabulary.yaml", &vocabulary[start..end], eu);
    let zoom = folder.path().join("content/products/zoom.yaml");
    let text = fs::read_to_string(&zoom).expect("readable");
    let text = text.replacen("country: US", "country: eu", 1);
    fs::write(&zoom, text).expect("written");
    let root = folder.path();
    let arguments = [
        "build",
        "--no-search",
        "--quiet",
        "--language",
        "en",
        "--language",
        "ja",
    ];
    greenlist(root, &arguments).success();
    for (language, names) in [
        ("en", ["Europe", "America"]),
        ("ja", ["欧州連合", "アメリカ合衆国"]),
    ] {
        let page = compare_page(root, language);
        for name in names {
            assert!(page.contains(name), "{language}: {name}");
        }
    }
}

#[test]
fn an_unknown_country_is_reported_with_the_one_that_is_meant() {
    for (written, help) in [
        ("UK", "There is no country `UK`. Did you mean `GB`?"),
        ("USA", "Did you mean `US`?"),
        ("臺灣", "Did you mean `TW`?"),
        ("Germny", "Did you mean `DE`?"),
        (
            "XX",
            "Write the ISO 3166-1 code of the country, such as TW.",
        ),
    ] {
        for (file, old, new) in [
            ("vendors.yaml", "country: TW", "country: "),
            ("legislation.yaml", "jurisdiction: TW", "jurisdiction: "),
        ] {
            let folder = demonstration(file, old, &format!("{new}{written}"));
            let output = greenlist(folder.path(), &["check"]).code(1);
            let told = String::from_utf8_lossy(&output.get_output().stderr).into_owned();
            assert!(told.contains(help), "{written}: {told}");
        }
    }
}
