//! Drafts, and advisories and bulletins that are issued after the day that a page is dated.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

use crate::serving::Server;
use crate::site::files_below;

/// Records of which nothing may be seen before 1 June.
const EMBARGOED: &[(&str, &str)] = &[
    (
        "advisories/zebra-act.yaml",
        "id: zebra-act
issuer: office
status: final
binding: true
issued: 2020-06-01
effective_from: 2020-02-01
retroactive: true
legal_basis: [law]
relations: { supersedes: [first] }
rulings:
  - { id: zebra, targets: ['product:talk'], audiences: { include: [staff] }, verdict: permitted }
  - { id: q, targets: ['product:quick'], audiences: { include: [staff] }, verdict: banned, wording: { en: Zebra } }
alternatives: { items: [{ product: talk }] }
references: [{ kind: original, title: { en: Zebra }, url: 'https://zebra.example/', file: zebra.pdf }]
",
    ),
    (
        "advisories/zebra-act.en.md",
        "---\ntitle: Zebra act\nsummary: Zebra.\n---\nZebra. See [the news](bulletin:zebra-news).\n",
    ),
    (
        "bulletins/zebra-news.en.md",
        "---
id: zebra-news
issuer: office
kind: notice
issued: 2020-06-01
products: [talk]
audiences: [staff]
concerns: [first, zebra-act]
title: Zebra news
summary: Zebra.
---
Zebra.
",
    ),
    ("files/zebra.pdf", "%PDF-1.7\n"),
    (
        "moved.yaml",
        "- { from: 'advisory:zebra-old', to: 'advisory:zebra-act' }\n- { from: 'bulletin:zebra-old', to: 'bulletin:zebra-news' }\n",
    ),
];

/// Records issued before, with and without what refers to the others.
fn records(refers: bool) -> Vec<(&'static str, String)> {
    let pick = |with: &str, without: &str| if refers { with } else { without }.to_owned();
    vec![
        (
            "site.yaml",
            "title: { en: T }
time_zone: Europe/Berlin
base_url: https://list.example/
languages: [{ id: en, locale: en-GB }]
theme: default
tlp: WHITE
require_alternatives: false
posters: true
outputs: [atom, sitemap, badges]
"
            .to_owned(),
        ),
        (
            "audiences.yaml",
            "- { id: staff, name: { en: Staff }, parents: [], reader: true, invitation: { en: I }, covers: { en: C } }\n".to_owned(),
        ),
        (
            "issuers.yaml",
            "- { id: office, name: { en: Office }, rank: 1, jurisdiction: [staff] }\n".to_owned(),
        ),
        ("legislation.yaml", "- { id: law, name: { en: Law } }\n".to_owned()),
        ("vendors.yaml", "- { id: maker, name: { en: Maker } }\n".to_owned()),
        (
            "vocabulary.yaml",
            "reasons: {}\nconditions: { c: { label: { en: Cond }, sentence: { en: A condition. } } }\ncategories: { video: { label: { en: Video } } }\n".to_owned(),
        ),
        (
            "products/talk.yaml",
            "id: talk\nname: { en: Talk }\nvendor: maker\ncategory: video\n".to_owned(),
        ),
        (
            "products/quick.yaml",
            "id: quick\nname: { en: Quick }\nvendor: maker\ncategory: video\n".to_owned(),
        ),
        (
            "advisories/first.yaml",
            format!(
                "id: first
issuer: office
status: final
binding: true
issued: 2020-01-01
legal_basis: [law]
rulings:
  - {{ id: r, targets: ['product:talk'], audiences: {{ include: [staff] }}, verdict: banned }}
  - {{ id: q, targets: ['product:quick'], audiences: {{ include: [staff] }}, verdict: conditional, conditions: [c]{} }}
references: [{{ kind: original, title: {{ en: Letter }} }}]
",
                pick(", exempts: [zebra-act#q]", ""),
            ),
        ),
        (
            "advisories/first.en.md",
            format!(
                "---\ntitle: First\nsummary: S.\n---\nMore {}.\n",
                pick("[will follow](advisory:zebra-act 'Zebra')", "will follow"),
            ),
        ),
        (
            "bulletins/news.en.md",
            format!(
                "---
id: news
issuer: office
kind: notice
issued: 2020-01-01
products: [talk]
audiences: [staff]
concerns: [{}first]
title: News
summary: S.
---
See {}.
",
                pick("zebra-act, ", ""),
                pick("[more news](bulletin:zebra-news)", "more news"),
            ),
        ),
    ]
}

/// A project with the embargoed records, or without.
pub(crate) fn project(with_embargoed: bool) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    let embargoed = EMBARGOED.iter().filter(|_| with_embargoed);
    let embargoed = embargoed.map(|(path, text)| (*path, (*text).to_owned()));
    for (path, text) in records(with_embargoed).into_iter().chain(embargoed) {
        write(root.path(), path, &text);
    }
    root
}

pub(crate) fn write(root: &Path, path: &str, text: &str) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("written");
}

/// Standard output and standard error of a command that ends with this status.
pub(crate) fn run(root: &Path, status: i32, arguments: &[&str]) -> (String, String) {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"));
    command.args(arguments).arg("--root").arg(root);
    let output = command.env("LC_ALL", "C.UTF-8").output().expect("runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(status), "{stdout}{stderr}");
    (stdout, stderr)
}

/// The files of the site of a day, and the summary of the build.
pub(crate) fn build(root: &Path, day: &str) -> (BTreeMap<String, Vec<u8>>, String) {
    let (summary, _) = run(root, 0, &["build", "--on", day]);
    (files_below(&root.join("site")), summary)
}

/// The files that hold the word of the embargoed records, or bear it in their names.
fn with_word(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    let has_word = |path: &str, bytes: &[u8]| {
        let text = format!("{path} {}", String::from_utf8_lossy(bytes)).to_lowercase();
        text.contains("zebra")
    };
    let files = files.iter().filter(|(path, bytes)| has_word(path, bytes));
    files.map(|(path, _)| path.as_str()).collect()
}

#[test]
fn nothing_of_a_record_is_on_the_site_before_its_day_of_issue() {
    let root = project(true);
    let (before, summary) = build(root.path(), "2020-05-31");
    assert_eq!(with_word(&before), [""; 0]);
    let waiting =
        "1 advisory and 1 bulletin wait for their days of issue, the first on 2020-06-01.\n";
    assert!(summary.contains(waiting), "{summary}");
    // The search index is compressed, so whole sites are compared.
    let (without, _) = build(project(false).path(), "2020-05-31");
    let differing: Vec<_> = without
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(*bytes))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!((differing, without.len()), (Vec::new(), before.len()));

    let (after, summary) = build(root.path(), "2020-06-01");
    assert!(!summary.contains("wait"), "{summary}");
    let found = with_word(&after);
    for path in [
        "en/advisories/zebra-act.html",
        "en/advisories/zebra-old.html",
        "en/bulletins/zebra-news.html",
        "en/bulletins/zebra-old.html",
        "en/advisories/first.html",
        "en/advisories/index.html",
        "en/bulletins/news.html",
        "en/products/talk.html",
        "en/changes.html",
        "en/feed.atom",
        "files/zebra.pdf",
        "sitemap.xml",
    ] {
        assert!(found.contains(&path), "{path}: {found:?}");
    }
}

#[test]
fn what_was_not_issued_decides_nothing_on_any_day() {
    let root = project(true);
    let explain = |product: &str, day: &str, known: &str| {
        let question = ["explain", product, "--audience", "staff"];
        let days = ["--on", day, "--known", known];
        run(root.path(), 0, &[&question[..], &days].concat()).0
    };
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    // The act of June has effect from February.
    let march = explain("talk", "2020-03-01", "2020-03-01");
    assert_eq!(first(&march), "Talk for Staff on 1 March 2020: Banned");
    assert!(!march.to_lowercase().contains("zebra"), "{march}");
    assert!(!march.contains("Next changes\n- From"), "{march}");
    let june = explain("talk", "2020-03-01", "2020-06-01");
    assert_eq!(first(&june), "Talk for Staff on 1 March 2020: Allowed");
    // Without --known all is known that has been issued by today.
    let question = [
        "explain",
        "talk",
        "--audience",
        "staff",
        "--on",
        "2020-03-01",
    ];
    assert_eq!(run(root.path(), 0, &question).0, june);

    // A page says what the command says.
    for (day, label) in [("2020-05-31", "Banned"), ("2020-06-01", "Allowed")] {
        let answer = first(&explain("talk", day, day));
        assert!(answer.ends_with(&format!(": {label}")), "{answer}");
        let (files, _) = build(root.path(), day);
        let page = String::from_utf8_lossy(&files["en/products/talk.html"]).into_owned();
        let title = format!("<title>Talk: {label} for Staff");
        assert!(page.contains(&title), "{page}");
        assert!(page.contains("Data as known on"), "{page}");
    }
}

#[test]
fn what_is_issued_later_is_not_decided_for_later() {
    let root = project(true);
    let (path, text) = EMBARGOED[0];
    let text = text.replace("effective_from: 2020-02-01\nretroactive: true\n", "");
    write(root.path(), path, &text);
    let (files, _) = build(root.path(), "2020-03-01");
    let changes = String::from_utf8_lossy(&files["en/changes.html"]).into_owned();
    assert!(!changes.contains("Scheduled"), "{changes}");
    let explain = |known| {
        let question = ["explain", "talk", "--audience", "staff"];
        let days = ["--on", "2020-03-01", "--known", known];
        run(root.path(), 0, &[&question[..], &days].concat()).0
    };
    let june = "From 1 June 2020: Allowed";
    assert!(!explain("2020-05-31").contains(june));
    assert!(explain("2020-06-01").contains(june));
}

#[test]
fn lists_of_changes_are_made_as_known_on_one_day() {
    let root = project(true);
    let known = |arguments: &[&str], known: &str| {
        let (answer, remark) = run(root.path(), 0, &[arguments, &["--known", known]].concat());
        assert_eq!(remark.contains("wait"), known < "2020-06-01", "{remark}");
        answer
    };
    let days = ["diff", "--from", "2020-01-15", "--to", "2020-07-01"];
    assert!(!known(&days, "2020-05-31").contains("Talk"));
    assert!(known(&days, "2020-06-01").contains("Talk"));
    assert!(!known(&["timeline"], "2020-05-31").contains("February"));
    assert!(known(&["timeline"], "2020-06-01").contains("February"));
}

#[test]
fn the_next_change_may_be_a_day_of_issue() {
    let root = project(true);
    let next = |status, known| {
        let arguments = ["next-change", "--after", "2020-03-01", "--known", known];
        run(root.path(), status, &arguments)
    };
    let (date, remark) = next(0, "2020-03-01");
    assert_eq!(date, "2020-06-01\n");
    assert_eq!(
        remark,
        "2 advisories and bulletins are issued on 2020-06-01.\n"
    );
    assert_eq!(next(4, "2020-06-01").0, "");
}

#[test]
fn errors_are_reported_before_the_day_of_issue() {
    let root = project(true);
    let check = |status| run(root.path(), status, &["check", "--on", "2020-05-31"]);
    let (counts, _) = check(0);
    assert!(
        counts.ends_with("wait for their days of issue, the first on 2020-06-01.\n"),
        "{counts}"
    );
    let (path, text) = EMBARGOED[1];
    write(
        root.path(),
        path,
        &format!("{text}[nothing](advisory:nothing)\n"),
    );
    let (_, errors) = check(1);
    assert!(errors.contains("error[broken-link]"), "{errors}");
    write(root.path(), path, text);
    let (path, text) = EMBARGOED[0];
    write(
        root.path(),
        path,
        &text.replace("issuer: office", "issuer: nobody"),
    );
    let (_, errors) = check(1);
    assert!(errors.contains("error[unknown-reference]"), "{errors}");
}

#[test]
fn the_preview_of_a_day_shows_what_was_known_on_it() {
    let root = project(true);
    let server = Server::start_with(root.path(), &["--on", "2020-05-31"]);
    let path = "/en/advisories/zebra-act.html";
    assert_eq!(server.status(path, ""), "404");
    let june = "Cookie: greenlist-preview=2020-06-01.\r\n";
    assert_eq!(server.status(path, june), "200");
}

/// The text of the draft, without its link to the bulletin.
fn draft_text() -> String {
    EMBARGOED[1]
        .1
        .replace("[the news](bulletin:zebra-news)", "the news")
}

/// The project in which the act of June is a draft with an earlier day, and is referred to.
fn project_with_draft() -> TempDir {
    let root = project(true);
    let (path, text) = EMBARGOED[0];
    let text = text.replace("status: final", "status: draft");
    write(
        root.path(),
        path,
        &text.replace("issued: 2020-06-01", "issued: 2020-03-01"),
    );
    write(root.path(), EMBARGOED[1].0, &draft_text());
    let content = root.path().join("content");
    fs::remove_file(content.join("bulletins/zebra-news.en.md")).expect("removed");
    let news = fs::read_to_string(content.join("bulletins/news.en.md")).expect("read");
    let news = news.replace("[more news](bulletin:zebra-news)", "more news");
    write(root.path(), "bulletins/news.en.md", &news);
    let moved = "- { from: 'advisory:zebra-old', to: 'advisory:zebra-act' }\n";
    write(root.path(), "moved.yaml", moved);
    root
}

#[test]
fn nothing_of_a_draft_is_on_a_site() {
    let root = project_with_draft();
    let (held_back, summary) = build(root.path(), "2020-06-01");
    assert_eq!(with_word(&held_back), [""; 0]);
    assert!(summary.contains("1 draft is held back.\n"), "{summary}");
    assert!(!summary.contains("wait"), "{summary}");
    // The search index is compressed, so whole sites are compared.
    let (without, _) = build(project(false).path(), "2020-06-01");
    assert!(held_back == without, "the draft leaves traces");

    // What is published without the draft is told: an exemption, a link, a concern and a former id.
    let (counts, warnings) = run(root.path(), 0, &["check", "--on", "2020-06-01"]);
    assert!(counts.ends_with("1 draft is held back.\n"), "{counts}");
    let told = warnings.matches("warning[link-to-draft]").count();
    assert_eq!(told, 4, "{warnings}");
}

#[test]
fn errors_of_a_draft_are_reported() {
    let root = project_with_draft();
    run(root.path(), 0, &["check"]);
    let text = draft_text() + "[nothing](advisory:nothing)\n";
    write(root.path(), EMBARGOED[1].0, &text);
    let (_, errors) = run(root.path(), 1, &["check"]);
    assert!(errors.contains("error[broken-link]"), "{errors}");
}

#[test]
fn drafts_are_shown_on_request_and_never_over_a_published_site() {
    let root = project_with_draft();
    let out = root.path().join("proof");
    let out = out.to_str().expect("a path");
    let drafts = ["build", "--on", "2020-06-01", "--drafts", "--out", out];
    let (summary, _) = run(root.path(), 0, &drafts);
    assert!(!summary.contains("held back"), "{summary}");
    let files = files_below(Path::new(out));
    let page = String::from_utf8_lossy(&files["en/advisories/zebra-act.html"]);
    assert!(page.contains("Draft: binds nobody yet"), "{page}");
    assert!(files.contains_key("files/zebra.pdf"));
    assert!(files.contains_key("drafts.txt"));
    run(root.path(), 0, &drafts);

    // The site without drafts may replace it, but not the other way.
    run(
        root.path(),
        0,
        &["build", "--on", "2020-06-01", "--out", out],
    );
    let published = files_below(Path::new(out));
    assert_eq!(with_word(&published), [""; 0]);
    let (_, error) = run(root.path(), 2, &drafts);
    assert!(error.contains("holds a site without drafts"), "{error}");
    assert!(files_below(Path::new(out)) == published);
}

#[test]
fn the_preview_shows_drafts() {
    let root = project_with_draft();
    let server = Server::start_with(root.path(), &["--on", "2020-06-01"]);
    let page = server.get("/en/advisories/zebra-act.html", "");
    assert!(page.contains("Draft: binds nobody yet"), "{page}");
}
