//! `greenlist rename`: references, files, and redirects from old addresses.

use std::fs;
use std::path::Path;

use super::{copy, done, greenlist_in, texts};

/// The content of a root as one text, by path.
fn everything(root: &Path) -> String {
    let content = root.join("content");
    texts(&content)
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).expect("readable");
            format!(
                "== {}\n{text}",
                path.strip_prefix(&content).expect("inside").display()
            )
        })
        .collect()
}

/// The lines in which an id occurs as a word.
fn lines_with<'t>(text: &'t str, id: &str) -> Vec<&'t str> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let is_in = |line: &str| {
        line.match_indices(id).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let behind = line[at + id.len()..].chars().next();
            !before.is_some_and(part) && !behind.is_some_and(part)
        })
    };
    // Comments are not changed.
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter(|line| is_in(line)).collect()
}

/// Replaces the country of the demonstration by one that is not in ISO 3166-1, whose codes keep their ids.
fn name_own_country(root: &Path) {
    for file in ["vocabulary.yaml", "vendors.yaml"] {
        let path = root.join("content").join(file);
        let text = fs::read_to_string(&path).expect("readable");
        fs::write(&path, text.replace("TW", "EU")).expect("written");
    }
}

#[test]
fn an_id_that_no_record_can_have_is_refused_for_every_kind() {
    let root = copy();
    name_own_country(root.path());
    let before = everything(root.path());
    let everywhere = walkdir::WalkDir::new(root.path()).into_iter().count();
    let absolute = root.path().join("pwned");
    let ids = [
        "../../pwned",
        absolute.to_str().expect("UTF-8"),
        "a/b",
        "a#b",
        "a.b",
        "nul",
        "com1",
        "Zoom-Rooms",
        "zoom rooms",
        "-a",
        "",
        "視訊",
    ];
    let check = |kind: &str, old: &str, new: &str| {
        let arguments = ["rename", "--", kind, old, new];
        let answer = greenlist_in(root.path(), "C.UTF-8", &arguments);
        let errors = answer.stderr;
        assert_eq!(answer.status, Some(2), "{kind} {old} {new:?}: {errors}");
        assert!(everything(root.path()) == before, "{kind} {old} {new:?}");
        let now = walkdir::WalkDir::new(root.path()).into_iter().count();
        assert_eq!(now, everywhere, "{kind} {old} {new:?}");
    };
    for (kind, old, taken) in [
        ("issuer", "education-ministry", "executive-yuan"),
        ("audience", "schools", "ministries"),
        ("vendor", "microsoft", "google"),
        ("legislation", "cyber-security-management-act", ""),
        ("reason", "keys-abroad", ""),
        ("condition", "no-domestic-option-fits", ""),
        ("category", "video-conferencing", ""),
        ("product", "google-meet", "zoom"),
        ("offering", "zoom/public-cloud", "google-meet/cloud"),
        ("advisory", "ey-2020-0001", "moe-2020-0002"),
        ("ruling", "ey-2020-0001#r1", "moe-2020-0002#r2"),
        ("bulletin", "zoom-meeting-keys", ""),
        ("page", "about", "index"),
        ("page", "about", "changes"),
    ] {
        check(kind, old, "../../pwned");
        check(kind, old, "a#b");
        check(kind, old, taken);
    }
    for new in ids {
        check("product", "zoom", new);
        check("page", "about", new);
    }
    for new in ["../XX", "TW", "tw", "X/X"] {
        check("country", "EU", new);
    }
}

#[test]
fn every_kind_of_record_of_the_demonstration_can_be_renamed_and_renamed_back() {
    // Zoom's id occurs in other values too, so only renaming back is checked.
    for (kind, old, new, is_a_word) in [
        ("issuer", "education-ministry", "moe", false),
        ("audience", "cyber-act-entities", "bodies", false),
        ("vendor", "example-vendor", "example", false),
        ("legislation", "cyber-security-management-act", "act", false),
        ("reason", "keys-abroad", "keys", false),
        ("condition", "no-domestic-option-fits", "none-fits", false),
        ("category", "video-conferencing", "meetings", false),
        ("country", "EU", "XX", true),
        ("product", "google-meet", "meet", false),
        ("product", "zoom", "zoom-workplace", true),
        ("offering", "zoom/public-cloud", "cloud", true),
        ("advisory", "ey-2020-0001", "ey-2020-0009", false),
        ("ruling", "ey-2020-0001#r1", "ban", true),
        ("bulletin", "zoom-meeting-keys", "keys-of-zoom", false),
        ("page", "about", "about-us", true),
    ] {
        let root = copy();
        if kind == "country" {
            name_own_country(root.path());
        }
        let before = everything(root.path());
        let told = done(root.path(), &["rename", kind, old, new]);
        assert!(told.starts_with(&format!("`{old}` is now `")), "{told}");
        let after = everything(root.path());
        assert!(before != after, "{kind}");
        let rest = after.replace(&format!("from: \"{kind}:{old}\""), "");
        if !is_a_word {
            assert_eq!(lines_with(&rest, old), [""; 0], "{kind}");
        }
        let checked = greenlist_in(root.path(), "C.UTF-8", &["check"]);
        assert_eq!(checked.status, Some(0), "{kind}: {}", checked.stderr);

        let (of, separator) = match old.find(['#', '/']) {
            Some(at) => (&old[..at], &old[at..=at]),
            None => ("", ""),
        };
        let last = old.rsplit(['#', '/']).next().expect("an id");
        let new = format!("{of}{separator}{new}");
        done(root.path(), &["rename", kind, &new, last]);
        _ = fs::remove_file(root.path().join("content/moved.yaml"));
        assert!(before == everything(root.path()), "{kind}");
    }
}

#[test]
fn an_old_address_redirects_to_the_new_one_in_every_language() {
    let root = copy();
    done(root.path(), &["rename", "product", "zoom", "zoom-meetings"]);
    done(
        root.path(),
        &["rename", "product", "zoom-meetings", "zoom-workplace"],
    );
    done(root.path(), &["rename", "page", "about", "about-us"]);
    done(
        root.path(),
        &["build", "--base-url", "https://list.example/"],
    );
    for language in ["zh-hant", "en", "ar"] {
        let old = ["zoom", "zoom-meetings"];
        let pages = old.map(|old| ("products", old)).into_iter();
        // Printed posters may have the old addresses.
        for (folder, old) in pages.chain(old.map(|old| ("notices", old))) {
            let page = root
                .path()
                .join(format!("site/{language}/{folder}/{old}.html"));
            let page = fs::read_to_string(page).expect("a page");
            for part in [
                "<meta http-equiv=\"refresh\" content=\"0; url=zoom-workplace.html\">".to_owned(),
                format!(
                    "<link rel=\"canonical\" href=\"https://list.example/{language}/{folder}/zoom-workplace.html\">"
                ),
                "<p><a href=\"zoom-workplace.html\"".to_owned(),
            ] {
                assert!(page.contains(&part), "no {part} in {page}");
            }
        }
    }
    let about = fs::read_to_string(root.path().join("site/ar/about.html")).expect("a page");
    assert!(about.contains("<html lang=\"ar\" dir=\"rtl\">"), "{about}");
    assert!(
        about.contains("<a href=\"about-us.html\" lang=\"zh-Hant-TW\">"),
        "{about}"
    );
    let sitemap = fs::read_to_string(root.path().join("site/sitemap.xml")).expect("a sitemap");
    assert!(!sitemap.contains("products/zoom.html"));
    assert_eq!(
        done(root.path(), &["fmt", "--check"]),
        "All files are formatted.\n"
    );
    assert_eq!(super::schema::misfits(root.path()), [""; 0]);
}

#[test]
fn an_invalid_list_of_old_ids_is_reported() {
    let root = copy();
    fs::write(
        root.path().join("content/moved.yaml"),
        "- { from: \"product:zoom\", to: \"product:google-meet\" }\n\
         - { from: \"product:a\", to: \"product:google-met\" }\n\
         - { from: \"vendor:a\", to: \"product:zoom\" }\n\
         - { from: \"product:b\", to: \"product:zoom\" }\n\
         - { from: \"product:b\", to: \"product:zoom\" }\n",
    )
    .expect("written");
    let answer = greenlist_in(root.path(), "C.UTF-8", &["check"]);
    assert_eq!(answer.status, Some(1));
    let told: Vec<&str> = answer
        .stderr
        .lines()
        .filter(|line| {
            line.starts_with("error[") || line.trim_start().starts_with("--> content/moved")
        })
        .collect();
    assert_eq!(
        told,
        [
            "error[still-there]: `product:zoom` still exists, so it has not moved.",
            " --> content/moved.yaml:1:11",
            "error[unknown-reference]: There is no product `google-met`. Did you mean `product:google-meet`?",
            " --> content/moved.yaml:2:28",
            "error[unknown-reference-kind]: `vendor:a` does not begin with a kind of record.",
            " --> content/moved.yaml:3:11",
            "error[duplicate-id]: The id `b` is given twice.",
            " --> content/moved.yaml:5:11",
        ]
    );
}

#[test]
fn a_rename_that_cannot_be_complete_changes_nothing() {
    let root = copy();
    let check = |arguments: &[&str], status: i32, part: &str| {
        let before = everything(root.path());
        let answer = greenlist_in(root.path(), "C.UTF-8", arguments);
        assert_eq!(
            answer.status,
            Some(status),
            "{arguments:?}: {}",
            answer.stderr
        );
        assert!(
            answer.stderr.contains(part),
            "{arguments:?}: {}",
            answer.stderr
        );
        assert_eq!(before, everything(root.path()), "{arguments:?}");
    };
    check(
        &["rename", "product", "zom", "x"],
        2,
        "Did you mean `zoom`?",
    );
    check(
        &["rename", "product", "zoom", "google-meet"],
        2,
        "already in use",
    );
    check(
        &["rename", "product", "zoom", "Zoom"],
        2,
        "lowercase letters",
    );
    check(&["rename", "page", "about", "changes"], 2, "already in use");
    check(
        &["rename", "ruling", "ey-2020-0001#r1", "ey-2020-0002#x"],
        2,
        "lowercase letters",
    );
    check(&["rename", "language", "en", "fr"], 2, "product");
    let path = root.path().join("content/products/google-meet.yaml");
    fs::write(&path, "id: google-meet\nvendor: [\n").expect("written");
    check(
        &["rename", "product", "zoom", "x"],
        1,
        "content/products/google-meet.yaml",
    );
}
