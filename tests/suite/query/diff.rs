//! `greenlist diff`.

use super::*;

const DAYS: [&str; 5] = ["diff", "--from", "2020-04-06", "--to", "2020-04-08"];

#[test]
fn two_days_are_compared_by_the_labels_of_pages() {
    let schools = [&DAYS[..], &["--audience", "schools"]].concat();
    assert_snapshot!(output(&home(), &schools), @r#"
    What changes for readers
    Between 6 April 2020 and 8 April 2020

    Schools
    - Cisco Webex, from 7 April 2020: Not assessed, so not approved → Recommended
    - CyberLink U Meeting, from 7 April 2020: Not assessed, so not approved → Recommended
    - Example Rooms (fictional) · Public schools, from 7 April 2020: Not assessed, so not approved → Stop using by 30 June 2020
    - Google Meet, from 7 April 2020: Not assessed, so not approved → Recommended
    - Google Meet · Public schools, from 7 April 2020: Not assessed, so not approved → Allowed with conditions · Recommended, once the conditions are met
      New condition: Only for special circumstances or international exchange, when no domestic product fits.
      New condition: Before use, your organisation completes a security risk assessment.
    - Microsoft Teams, from 7 April 2020: Not assessed, so not approved → Recommended
    - Microsoft Teams · Public schools, from 7 April 2020: Not assessed, so not approved → Allowed with conditions · Recommended, once the conditions are met
      New condition: Only for special circumstances or international exchange, when no domestic product fits.
      New condition: Before use, your organisation completes a security risk assessment.
    - Zoom, from 7 April 2020: Recommended · This is advice, not binding → Banned

    Advisories that come into force: “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001), “Example Rooms is phased out; ministries may use Example Talk (fictional)” (ey-2020-0002) and “Schools must not use Zoom” (moe-2020-0002)
    Advisories that are no longer in force: “Online teaching guide: Zoom may be used (illustrative, since replaced)” (moe-2020-0001)
    Arabic text missing: “Example Rooms is phased out; ministries may use Example Talk (fictional)” (ey-2020-0002) and “Schools must not use Zoom” (moe-2020-0002)
    Indonesian text missing: “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001), “Example Rooms is phased out; ministries may use Example Talk (fictional)” (ey-2020-0002) and “Schools must not use Zoom” (moe-2020-0002)
    Thai text missing: “Video meetings: do not use products with security concerns, such as Zoom” (ey-2020-0001), “Example Rooms is phased out; ministries may use Example Talk (fictional)” (ey-2020-0002) and “Schools must not use Zoom” (moe-2020-0002)
    Pages that change, at least: 182
    New pages: 70
    Removed pages: 14
    "#);
}

#[test]
fn days_with_the_same_answers_do_not_differ() {
    let days = ["diff", "--from", "2020-04-08", "--to", "109/4/9"];
    assert_snapshot!(output(&home(), &days), @r#"
    What changes for readers
    Between 8 April 2020 and 9 April 2020

    No answer changes.
    "#);
}

/// A copy in which the ban on Zoom is later, a recommendation is weaker, a product is added and a text is missing.
fn changed() -> TempDir {
    let root = copy();
    let folder = root.path().join("content/advisories/2020");
    let ban = "advisories/2020/ey-2020-0001.yaml";
    let from = |day: &str| format!("effective_from: {day}");
    change(root.path(), ban, &from("2020-04-07"), &from("2020-04-20"));
    let schools = "advisories/2020/moe-2020-0002.yaml";
    change(
        root.path(),
        schools,
        "[\"product:cyberlink-u-meeting\"]\n    audiences: { include: [schools], exclude: [] }\n    verdict: recommended",
        "[\"product:cyberlink-u-meeting\"]\n    audiences: { include: [schools], exclude: [] }\n    verdict: permitted",
    );
    fs::remove_file(folder.join("moe-2020-0002.ja.md")).expect("removed");
    let products = root.path().join("content/products");
    let product = fs::read_to_string(products.join("example-talk.yaml")).expect("readable");
    let product = product.replace("id: example-talk", "id: example-chat");
    let mut product = product.replace("Example Talk (fictional)", "<b>Chat</b>");
    // No two products share a name.
    for (name, other) in [
        ("Example Talk", "Example Chat"),
        ("範例通話", "範例聊天"),
        ("サンプル通話", "サンプルチャット"),
        ("Đàm Thoại", "Trò Chuyện"),
        ("Bincang", "Obrolan"),
        ("สนทนา", "แชต"),
        ("محادثات", "دردشة"),
    ] {
        product = product.replace(name, other);
    }
    fs::write(products.join("example-chat.yaml"), product).expect("written");
    root
}

#[test]
fn two_folders_are_compared_by_period() {
    let root = changed();
    let home = home();
    let against = ["diff", "--against", home.to_str().expect("UTF-8")];
    let told = output(root.path(), &against).replace(against[2], "BEFORE");
    assert_snapshot!(told, @r#"
    What changes for readers
    From “BEFORE” to “this folder”
    Data as of 8 April 2020

    Schools
    - CyberLink U Meeting, from 7 April 2020: Recommended → Allowed
    - <b>Chat</b>: Not on the list → Not assessed, so not approved
    - Google Meet · Public schools, from 7 April 2020 until 19 April 2020: Allowed with conditions · Recommended, once the conditions are met → Recommended
      No longer a condition: Only for special circumstances or international exchange, when no domestic product fits.
      No longer a condition: Before use, your organisation completes a security risk assessment.
    - Microsoft Teams · Public schools, from 7 April 2020 until 19 April 2020: Allowed with conditions · Recommended, once the conditions are met → Recommended
      No longer a condition: Only for special circumstances or international exchange, when no domestic product fits.
      No longer a condition: Before use, your organisation completes a security risk assessment.

    Ministries
    - <b>Chat</b>: Not on the list → Not assessed, so not approved
    - Google Meet, from 7 April 2020 until 19 April 2020: Allowed with conditions → Not assessed, so not approved
    - Microsoft Teams, from 7 April 2020 until 19 April 2020: Allowed with conditions → Not assessed, so not approved
    - Zoom, from 7 April 2020 until 19 April 2020: Banned → Not assessed, so not approved

    New products: <b>Chat</b>
    Japanese text missing: “Schools must not use Zoom” (moe-2020-0002)
    Pages that change, at least: 169
    New pages: 28
    "#);
}

#[test]
fn json_has_ids_and_iso_dates() {
    let root = changed();
    let home = home();
    let against = ["diff", "--against", home.to_str().expect("UTF-8")];
    let difference = json(root.path(), &against);
    assert_eq!(difference["date"], "2020-04-08");
    assert_eq!(difference["compared"]["contents"]["after"], Value::Null);
    assert_eq!(difference["products_added"][0], "example-chat");
    assert_eq!(difference["texts"][0]["language"], "ja");
    assert_eq!(difference["texts"][0]["change"], "missing");
    assert_eq!(difference["pages"]["added"], 28);
    let changes = difference["changes"].as_array().expect("a list");
    let zoom = changes
        .iter()
        .find(|change| change["product"] == "zoom" && change["reader"] == "ministries")
        .expect("Zoom");
    let stretch = &zoom["stretches"][0];
    assert_eq!(stretch["from"], "2020-04-07");
    assert_eq!(stretch["until"], "2020-04-19");
    assert_eq!(stretch["before"]["label"], "banned");
    assert_eq!(stretch["after"]["label"], "not_assessed");
}

#[test]
fn an_unchanged_part_of_a_changed_audience_is_listed() {
    let root = copy();
    // Only private schools lose the recommendation: public ones had conditions, and keep them.
    change(
        root.path(),
        "advisories/2020/moe-2020-0002.yaml",
        "[\"product:microsoft-teams\", \"product:google-meet\", \"product:cisco-webex\"]\n    audiences: { include: [schools], exclude: [] }",
        "[\"product:microsoft-teams\", \"product:google-meet\", \"product:cisco-webex\"]\n    audiences: { include: [public-schools], exclude: [] }",
    );
    let home = home();
    let against = ["diff", "--against", home.to_str().expect("UTF-8")];
    let told = output(root.path(), &against);
    for part in [
        "- Microsoft Teams, from 7 April 2020: Recommended → Not assessed, so not approved\n",
        "- Microsoft Teams · Public schools: still Allowed with conditions · Recommended, once the conditions are met\n",
        "- Cisco Webex · Public schools: still Recommended\n",
    ] {
        assert!(told.contains(part), "no {part} in {told}");
    }
    assert!(!told.contains("Private schools"), "{told}");
}

#[test]
fn the_html_is_a_single_file_with_escaped_values() {
    let root = changed();
    let home = home();
    let html = ["diff", "--format", "html", "--language", "ar", "--against"];
    let html = [&html[..], &[home.to_str().expect("UTF-8")]].concat();
    let paper = output(root.path(), &html);
    assert!(paper.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    let english = [&html[..4], &["en", "--against"], &html[6..]].concat();
    let paper = [paper, output(root.path(), &english)].concat();
    assert!(paper.contains("&lt;b&gt;Chat&lt;/b&gt;"), "{paper}");
    assert!(!paper.contains("<b>"), "{paper}");
    for part in ["src=", "href=", "url(", "<script", "@import"] {
        assert!(!paper.contains(part), "{part}");
    }
    for part in ["Prepared by", "Approved by", "Signature", "الاعتماد"] {
        assert!(paper.contains(part), "no {part}");
    }
}

#[test]
fn every_language_has_all_messages() {
    let root = changed();
    let home = home();
    for language in LANGUAGES {
        let days = [&DAYS[..], &["--language", language]].concat();
        let against = ["diff", "--language", language, "--against"];
        let against = [&against[..], &[home.to_str().expect("UTF-8")]].concat();
        for arguments in [days, against] {
            let told = output(root.path(), &arguments);
            assert!(!told.contains("⟦?⟧"), "{arguments:?}: {told}");
        }
    }
}

/// Runs git in a folder, with a test author.
fn git(folder: &Path, arguments: &[&str]) {
    let output = std::process::Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=A", "-c", "user.email=a@a.example"])
        .args(arguments)
        .output()
        .expect("git runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
}

#[test]
fn revisions_of_git_are_compared() {
    let repository = tempfile::tempdir().expect("a folder");
    // The root is a folder of the repository.
    let root = repository.path().join("site of ours");
    mistakes::copy(&home().join("content"), &root.join("content"));
    git(repository.path(), &["init", "--quiet"]);
    git(repository.path(), &["add", "."]);
    git(repository.path(), &["commit", "--quiet", "-m", "a"]);
    git(repository.path(), &["tag", "first"]);
    let edited = ["diff", "--from-git", "HEAD", "--audience", "schools"];
    assert!(output(&root, &edited).contains("No answer changes."));

    // On Windows git checks files out with CRLF line ends.
    for file in walkdir::WalkDir::new(root.join("content")) {
        let file = file.expect("an entry");
        let text = fs::read_to_string(file.path());
        if let Ok(text) = text {
            fs::write(file.path(), text.replace('\n', "\r\n")).expect("writable");
        }
    }
    let told = output(&root, &[&edited[..], &["--format", "json"]].concat());
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["pages"]["changed_at_least"], 0, "{told}");
    assert!(output(&root, &edited).contains("No answer changes."));
    git(repository.path(), &["checkout", "--quiet", "."]);

    let file = "advisories/2020/moe-2020-0002.yaml";
    change(&root, file, "verdict: banned", "verdict: under_review");
    assert_snapshot!(output(&root, &edited), @r#"
    What changes for readers
    From “HEAD” to “this folder”
    Data as of 8 April 2020

    Schools
    - Zoom, from 7 April 2020: Banned → Under review
    - Zoom · Public schools: still Banned

    Pages that change, at least: 49
    New pages: 14
    "#);
    git(repository.path(), &["commit", "--quiet", "-a", "-m", "b"]);
    let commits = [&edited[..2], &["first", "--to-git", "HEAD"], &edited[3..]].concat();
    let told = output(&root, &commits);
    assert!(told.contains("From “first” to “HEAD”"), "{told}");
    assert!(told.contains("Banned → Under review"), "{told}");

    change(&root, "issuers.yaml", "rank: 1", "rank: first");
    git(repository.path(), &["commit", "--quiet", "-a", "-m", "c"]);
    change(&root, "issuers.yaml", "rank: first", "rank: 1");
    let answer = run(&root, &edited);
    assert_eq!(answer.status, Some(1));
    assert!(
        answer.stderr.starts_with("In the content of `HEAD`:\n"),
        "{}",
        answer.stderr
    );
}

#[test]
fn a_failed_comparison_gives_the_reason() {
    let root = copy();
    let check = |status: i32, arguments: &[&str], part: &str| {
        let answer = run(root.path(), arguments);
        assert_eq!(
            answer.status,
            Some(status),
            "{arguments:?}: {}",
            answer.stderr
        );
        assert!(answer.stdout.is_empty(), "{arguments:?}");
        assert!(
            answer.stderr.contains(part),
            "{arguments:?}: {}",
            answer.stderr
        );
    };
    check(2, &["diff"], "--from-git <REV>");
    check(2, &["diff", "--from", "2020-04-06"], "--to");
    check(
        2,
        &["diff", "--from", "2020-04-08", "--to", "2020-04-06"],
        "must not be before",
    );
    check(2, &["diff", "--to-git", "HEAD"], "--from-git");
    check(
        2,
        &["diff", "--against", "no-such-folder"],
        "no such folder",
    );
    check(
        2,
        &[&DAYS[..], &["--audience", "scools"]].concat(),
        "`schools`",
    );
    check(3, &["diff", "--from-git", "HEAD"], "not a git repository");
    git(root.path(), &["init", "--quiet"]);
    for revision in ["HEAD", "no-such", "--from-git=--help"] {
        let arguments = match revision.strip_prefix("--") {
            Some(_) => vec!["diff", revision],
            None => vec!["diff", "--from-git", revision],
        };
        check(2, &arguments, "Unknown git revision");
    }
}
