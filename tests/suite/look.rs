//! The branding of `site.yaml`: agency, logo and colours, and their faults.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use corpus::Corpus;

use crate::grown::grown;
use crate::site::hashed_file;

/// A site with this `look` in its settings, with badges and posters.
fn site(look: &str, files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let root = grown(&Corpus {
        advisories: 3,
        languages: 2,
        seed: 1,
    });
    let settings = root.path().join("content/site.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    let text = text
        .replace("theme: default\n", &format!("theme: default\n{look}"))
        .replace("posters: false", "posters: true")
        .replace("[atom, sitemap]", "[badges]");
    fs::write(settings, text).expect("written");
    for (path, bytes) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("written");
    }
    root
}

/// The faults that a build prints; empty if it made the site.
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

fn asset(root: &Path, name: &str) -> String {
    hashed_file(&root.join("site"), &format!("assets/{name}"))
}

fn page(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("site").join(path)).expect("a page")
}

/// The first file of a folder of the site.
fn any(root: &Path, folder: &str, ending: &str) -> String {
    let mut names: Vec<_> = fs::read_dir(root.join("site").join(folder))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort();
    page(root, &format!("{folder}/{}", names[0]))
}

const LOGO: &[u8] =
    b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><path d=\"M0 0h9v9z\"/></svg>\n";

const LOOK: &str = "look:\n  agency: { zh-Hant: \"教育局\", en: \"Education Bureau\" }\n  logo: logo.svg\n  colours:\n    light: { header: \"#003f2d\", accent: \"#f2c230\", link: \"#00563f\" }\n    dark: { link: \"#86d9ac\" }\n";

#[test]
fn agency_logo_and_colours_reach_pages_posters_and_style_sheets() {
    let root = site(LOOK, &[("content/logo.svg", LOGO)]);
    let root = root.path();
    assert_eq!(build(root), "");
    let css = asset(root, "site.css");
    let (light, dark) = css.split_once("prefers-color-scheme:dark").expect("both");
    assert!(light.contains("--link:#00563f;--bar:#003f2d"), "{light}");
    assert!(dark.contains("--link:#86d9ac"), "{dark}");
    // Other colours are the theme's.
    assert!(dark.contains("--bar:#0a1116"), "{dark}");
    for sheet in ["site.css", "notice.css"] {
        let css = asset(root, sheet);
        assert!(css.contains("--emblem:url(\"data:image/svg+xml,<svg xmlns=%22http"));
        assert!(css.contains("--ratio:3.00"), "{sheet}");
    }
    assert_eq!(asset(root, "logo.svg").as_bytes(), LOGO);
    let home = page(root, "en/index.html");
    assert!(home.contains(" class=own><span><small>Education Bureau</small> "));
    // Without a publisher, the agency is the publisher in linked data too.
    assert!(home.contains("<strong>Education Bureau</strong>"), "{home}");
    assert!(home.contains("\"logo\":\"https://list.example/assets/logo."));
    assert!(page(root, "zh-hant/index.html").contains("<small>教育局</small>"));
    let poster = any(root, "en/notices", ".html");
    assert!(
        poster.contains("<p class=\"site own\">Education Bureau · "),
        "{poster}"
    );
}

#[test]
fn a_badge_has_the_colours_of_the_pages() {
    let theme = "name: own\nversion: '1'\nparent: default\ncolours:\n  light:\n    text: \"#111111\"\n    banned: \"#800020\"\n    phase_out: \"#800020\"\n    under_review: \"#800020\"\n    not_assessed: \"#800020\"\n    conditional: \"#800020\"\n    permitted: \"#800020\"\n    recommended: \"#800020\"\n";
    let root = site("", &[("themes/own/theme.yaml", theme.as_bytes())]);
    let root = root.path();
    let settings = root.join("content/site.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, text.replace("theme: default", "theme: own")).expect("written");
    assert_eq!(build(root), "");
    assert!(asset(root, "site.css").contains(".ban{--v:#800020;"));
    let badge = any(root, "badges", ".svg");
    assert!(badge.contains("fill=\"#111\""), "{badge}");
    assert!(badge.contains("stroke=\"#800020\""), "{badge}");
}

#[test]
fn a_colour_with_too_little_contrast_is_reported_with_the_nearest_that_passes() {
    let check = |look: &str, expected: &[&str]| {
        let root = site(look, &[]);
        let told = build(root.path());
        for part in expected {
            assert!(told.contains(part), "no `{part}` in:\n{told}");
        }
        told
    };
    let bright = "look:\n  colours:\n    light:\n      header: \"#2e8b57\"\n    dark:\n      link: \"#0b4a86\"\n";
    let told = check(
        bright,
        &[
            "error[low-contrast]: The contrast between `#2e8b57` and `#fff` is 4.2; it must be at least 7.",
            "content/site.yaml:",
            "header: \"#2e8b57\"",
            "error[low-contrast]: The contrast between `#0b4a86` and",
        ],
    );
    // The suggestion passes.
    let offered = |after: &str| {
        let (_, rest) = told.split_once(after).expect("told");
        let (before, _) = rest.split_once("` has enough").expect("offered");
        before.rsplit('`').next().expect("a colour").to_owned()
    };
    let corrected = bright
        .replace("#2e8b57", &offered("between `#2e8b57` and"))
        .replace("#0b4a86", &offered("between `#0b4a86` and"));
    assert_eq!(build(site(&corrected, &[]).path()), "");
    // The colours of labels cannot be changed.
    check(
        "look:\n  colours:\n    light:\n      banned: \"#005500\"\n",
        &["error[unknown-field]", "banned"],
    );
    // Unquoted, `#` starts a comment in YAML.
    check(
        "look:\n  colours:\n    light:\n      header: #003f2d\n",
        &["error[bad-colour]", "in quotation marks"],
    );
}

#[test]
fn a_theme_s_own_colours_are_checked_too() {
    let theme = "name: own\nversion: '1'\nparent: default\ncolours:\n  dark:\n    muted: \"#5a6a75\"\n    mutde: \"#fff\"\n";
    let root = site("", &[("themes/own/theme.yaml", theme.as_bytes())]);
    let settings = root.path().join("content/site.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, text.replace("theme: default", "theme: own")).expect("written");
    let told = build(root.path());
    assert!(told.contains("themes/own/theme.yaml:7:"), "{told}");
    assert!(told.contains("unknown-field"), "{told}");
    let theme = theme.replace("    mutde: \"#fff\"\n", "");
    fs::write(root.path().join("themes/own/theme.yaml"), theme).expect("written");
    let told = build(root.path());
    assert!(
        told.contains("error[low-contrast]: The contrast between `#5a6a75`"),
        "{told}"
    );
    assert!(told.contains("themes/own/theme.yaml:6:"), "{told}");
}

#[test]
fn an_unusable_logo_is_reported_with_its_position() {
    let png = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
    let large = [LOGO, &[b' '; 4000]].concat();
    let script = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script/></svg>";
    for (name, bytes, expected) in [
        ("logo.svg", None, "error[missing-file]"),
        ("logo.jpg", Some(LOGO), "error[bad-logo]"),
        ("logo.png", Some(LOGO), "error[bad-logo]"),
        ("logo.png", Some(&png[..]), "error[bad-logo]"),
        ("logo.svg", Some(&large[..]), "error[logo-too-large]"),
        ("logo.svg", Some(&script[..]), "`<script>`"),
        ("../logo.svg", None, "error[missing-file]"),
    ] {
        let path = format!("content/{name}");
        let files: Vec<_> = bytes.iter().map(|bytes| (path.as_str(), *bytes)).collect();
        let root = site(&format!("look:\n  logo: {name}\n"), &files);
        let told = build(root.path());
        assert!(told.contains(expected), "{name}: {told}");
        assert!(told.contains("content/site.yaml:"), "{name}: {told}");
    }
}
