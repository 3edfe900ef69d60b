//! Audits of software lists against the demonstration.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use assert_cmd::Command;
use greenlist::internals::audit::{
    self, AuditReport, AuditRequest, Encoding, InventoryError, encoding_named,
};
use greenlist::internals::diagnostic::Diagnostics;
use greenlist::internals::load;
use greenlist::internals::locale::Locales;
use greenlist::internals::model::{Catalog, Date, LanguageId};
use greenlist::internals::resolve::{self, Decisions};
use proptest::prelude::*;
use serde_json::Value;
use tempfile::TempDir;

use crate::mistakes;

/// Content with its decisions.
struct World {
    catalog: Catalog,
    decisions: Decisions,
    locales: Locales,
}

impl World {
    fn load(root: &Path) -> Self {
        let mut diagnostics = Diagnostics::new();
        let catalog =
            greenlist::internals::pipeline::catalog(root, load::BodyPolicy::Keep, &mut diagnostics)
                .expect("readable")
                .expect("a site");
        let decisions = resolve::decisions(&catalog, &mut diagnostics);
        let theme = load::theme(root, &catalog.site, &mut diagnostics).expect("readable");
        let locales = Locales::new(&catalog.site, &theme, &mut diagnostics).expect("ICU's data");
        let faults: Vec<_> = diagnostics
            .sorted()
            .into_iter()
            .map(|fault| format!("{fault:?}"))
            .collect();
        assert_eq!(faults, [""; 0]);
        Self {
            catalog,
            decisions,
            locales,
        }
    }

    fn try_audit(
        &self,
        bytes: &[u8],
        encoding: Option<&'static Encoding>,
        audience: &str,
    ) -> Result<AuditReport, InventoryError> {
        let question = AuditRequest {
            file: "list.csv",
            bytes,
            encoding,
            name_column: None,
            audience: self.catalog.audiences.find(audience).expect("an audience"),
            day: "2020-04-08".parse::<Date>().expect("a date"),
        };
        audit::audit(&self.catalog, &self.decisions, &question)
    }

    fn json(&self, report: &AuditReport) -> Value {
        serde_json::from_str(&audit::json(report, &self.catalog)).expect("JSON")
    }

    /// Every row as `line name | verdict | products | match`.
    fn rows(&self, bytes: &[u8]) -> Vec<String> {
        let report = self.try_audit(bytes, None, "schools").expect("a report");
        let document = self.json(&report);
        let rows = document["rows"].as_array().expect("rows").iter();
        rows.map(|row| {
            format!(
                "{} {} | {} | {} | {}",
                row["line"],
                row["name"].as_str().expect("a name"),
                row["verdict"].as_str().expect("a verdict"),
                strings(&row["products"]),
                row["match"].as_str().expect("a match"),
            )
        })
        .collect()
    }
}

fn strings(list: &Value) -> String {
    let items = list.as_array().expect("a list").iter();
    items
        .filter_map(Value::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

static DEMONSTRATION: LazyLock<World> = LazyLock::new(|| World::load(root()));

const BANNED: &str = "2 Zoom | banned | zoom | certain";
const UNKNOWN: &str = "3 LibreOffice | not_on_list |  | none";

fn check(bytes: impl AsRef<[u8]>, expected: &[&str]) {
    let bytes = bytes.as_ref();
    let shown = String::from_utf8_lossy(bytes);
    assert_eq!(DEMONSTRATION.rows(bytes), expected, "{shown}");
}

#[test]
fn a_table_is_read_with_every_delimiter() {
    for delimiter in [",", ";", "\t", "|"] {
        let text = "name,version,publisher\r\nZoom,5.0.1,Zoom\r\nLibreOffice,7.1,Acme\r\n";
        check(text.replace(',', delimiter), &[BANNED, UNKNOWN]);
    }
    check(
        "Publisher,No.,Version,Product Name\nZoom,1,5,Zoom\n,2,,LibreOffice",
        &[BANNED, UNKNOWN],
    );
    check(
        "sep=;\nname;x\nZoom\n",
        &["3 Zoom | banned | zoom | certain"],
    );
    check(
        "Zoom\nLibreOffice\n",
        &[
            "1 Zoom | banned | zoom | certain",
            "2 LibreOffice | not_on_list |  | none",
        ],
    );
    check(
        "name,version\n\"Zoom\nMeetings\",5\nTeams,\"1\n\n2\"\nMeet\n",
        &[
            "2 Zoom\nMeetings | banned | zoom | certain",
            // Public schools must meet conditions.
            "4 Teams | depends | microsoft-teams | certain",
            "7 Meet | depends | google-meet | certain",
        ],
    );
}

#[test]
fn a_table_is_read_in_all_common_encodings() {
    let text = "軟體名稱\t版本\t廠商\r\nZoom\t5.0.1\t\r\nLibreOffice\t7.1\t文件基金會\r\n";
    let marked = format!("\u{feff}{text}");
    let (big5, _, lost) = encoding_named("big5").expect("Big5").encode(text);
    assert!(!lost);
    let utf_16 = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    };
    for bytes in [
        text.as_bytes(),
        marked.as_bytes(),
        &big5,
        &utf_16(&marked, u16::to_le_bytes),
        &utf_16(&marked, u16::to_be_bytes),
        &utf_16(text, u16::to_le_bytes),
    ] {
        check(bytes, &[BANNED, UNKNOWN]);
    }
}

#[test]
fn a_name_is_matched_in_any_script_with_version_and_platform() {
    for name in [
        "ZOOM",
        "Ｚｏｏｍ",
        "ズーム",
        "Zoom會議",
        "Zoom Workplace (64-bit)",
        "Zoom 5.0.1",
        "zoom_5.17.11_x64",
        r"C:\Program Files\Zoom\bin\Zoom.exe",
        "us.zoom.videomeetings",
    ] {
        check(
            format!("name\n\"{name}\"\n"),
            &[&format!("2 {name} | banned | zoom | certain")],
        );
    }
    for name in ["Zoomify", "Zoom Player", "My Zoom", "Zoom+", "Booz", "oom"] {
        check(
            format!("name\n{name}\n"),
            &[&format!("2 {name} | not_on_list |  | none")],
        );
    }
}

#[test]
fn the_publisher_confirms_or_casts_doubt_on_a_match() {
    check(
        "name,publisher\nZoom,Inmatrix\nTeams,Evil Corp\nZoom Rooms,\"Zoom Communications, Inc.\"\nZoom Player,Inmatrix\n",
        &[
            "2 Zoom | banned | zoom | uncertain",
            // An approval holds for the vendor's product only.
            "3 Teams | unclear | microsoft-teams | uncertain",
            "4 Zoom Rooms | banned | zoom | uncertain",
            "5 Zoom Player | not_on_list |  | none",
        ],
    );
}

#[test]
fn a_bill_of_materials_is_read() {
    let text = r#"{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
      { "type": "application", "name": "Client", "version": "5.0.1",
        "cpe": "cpe:2.3:a:zoom:meetings:5.0.1:*:*:*:*:*:*:*",
        "components": [ { "name": "LibreOffice" } ] },
      { "name": "Microsoft Teams", "supplier": { "name": "Microsoft" } } ] }"#;
    check(
        text,
        &[
            "2 Client | banned | zoom | certain",
            "4 LibreOffice | not_on_list |  | none",
            "5 Microsoft Teams | depends | microsoft-teams | certain",
        ],
    );
}

/// Copies the demonstration; returns the file and the text of an advisory that bans Zoom.
fn copied_ban(folder: &TempDir) -> (PathBuf, String) {
    mistakes::copy(&root().join("content"), &folder.path().join("content"));
    let advisory = folder
        .path()
        .join("content/advisories/2020/moe-2020-0002.yaml");
    let text = fs::read_to_string(&advisory).expect("readable");
    (advisory, text)
}

#[test]
fn rulings_on_versions_apply_to_those_versions() {
    let folder = TempDir::new().expect("a folder");
    let (advisory, text) = copied_ban(&folder);
    let narrowed = text.replacen(
        r#"targets: ["product:zoom"]"#,
        r#"targets: [{ target: "product:zoom", introduced: "0", fixed: "5.0" }]"#,
        1,
    );
    assert_ne!(text, narrowed);
    fs::write(&advisory, narrowed).expect("writable");
    let world = World::load(folder.path());
    let rows = |audience: &str, version: &str| {
        let list = format!("name,version\nZoom,{version}\n");
        let report = world.try_audit(list.as_bytes(), None, audience);
        let document = world.json(&report.expect("a report"));
        let row = &document["rows"][0];
        assert_eq!(row["by_version"], true);
        let verdict = row["verdict"].as_str().expect("a verdict").to_owned();
        (verdict, row["answer"]["depends_on"].clone())
    };
    for (version, expected) in [
        ("4.6.9", "banned"),
        ("v4.6.9 (19253)", "banned"),
        ("5.0", "not_assessed"),
        ("5.17.11", "not_assessed"),
    ] {
        let (verdict, depends_on) = rows("private-schools", version);
        assert_eq!(verdict, expected, "{version:?}");
        assert_eq!(depends_on, serde_json::json!([]));
        // Another issuer's ban on every version binds public schools.
        assert_eq!(rows("public-schools", version).0, "banned", "{version:?}");
    }
    // A version that cannot be compared may be any.
    for version in ["", "5.0-beta"] {
        let (verdict, depends_on) = rows("private-schools", version);
        assert_eq!(verdict, "depends", "{version:?}");
        assert_eq!(depends_on, serde_json::json!(["version"]));
    }
}

#[test]
fn software_without_a_file_is_banned_with_its_vendor_or_its_country() {
    let folder = TempDir::new().expect("a folder");
    let (advisory, text) = copied_ban(&folder);
    let verdict = |target: &str, list: &str| {
        let widened = text.replacen(r#"targets: ["product:zoom"]"#, target, 1);
        assert_ne!(text, widened);
        fs::write(&advisory, widened).expect("writable");
        let world = World::load(folder.path());
        let report = world.try_audit(list.as_bytes(), None, "private-schools");
        let row = world.json(&report.expect("a report"))["rows"][0].clone();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (text(&row["verdict"]), text(&row["rulings"][0]))
    };
    let ban = ("banned".to_owned(), "moe-2020-0002#r1".to_owned());
    let vendor = r#"targets: ["product:zoom", "vendor:zoom-video"]"#;
    let unlisted = "name,publisher\nOther Program,Zoom Video Communications Inc.\n";
    assert_eq!(verdict(vendor, unlisted), ban);
    let country = r#"targets: [{ target: "origin:US", except: ["vendor:google", "vendor:microsoft", "vendor:cisco"] }]"#;
    assert_eq!(verdict(country, unlisted), ban);
    let spared = "name,publisher\nOther Program,Google LLC\n";
    assert_eq!(verdict(country, spared).0, "not_on_list");
    let unknown = "name,publisher\nOther Program,Somebody\n";
    assert_eq!(verdict(country, unknown).0, "not_on_list");
}

#[test]
fn other_files_are_refused_with_a_reason() {
    let refusal = |bytes: &[u8]| match DEMONSTRATION.try_audit(bytes, None, "schools") {
        Err(fault) => fault,
        other => panic!("{other:?}"),
    };
    assert_eq!(refusal(b""), InventoryError::Empty);
    assert_eq!(refusal(b" \n \n"), InventoryError::Empty);
    let foreign = |bytes: &[u8], name: &str| {
        let refusal = refusal(bytes);
        let InventoryError::Foreign(format) = refusal else {
            panic!("{refusal:?} of {name}");
        };
        assert_eq!(format.name(), name);
    };
    foreign(
        b"Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\X]\r\n",
        "registry",
    );
    foreign(
        b"\xff\xfeW\0i\0n\0d\0o\0w\0s\0 \0R\0e\0g\0i\0s\0t\0r\0y\0 \0E\0d\0i\0t\0o\0r\0",
        "registry",
    );
    foreign(b"REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\X]\r\n", "registry");
    foreign(
        b"PK\x03\x04[Content_Types].xml word/document.xml",
        "document",
    );
    foreign(
        b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
        "document",
    );
    foreign(b"\xd0\xcf\x11\xe0 W\0o\0r\0d\0D\0o\0c\0u\0", "document");
    foreign(b"%PDF-1.7\n1 0 obj", "document");
    foreign(b"{\\rtf1\\ansi Zoom}", "document");
    foreign(b"PK\x03\x04list.csv", "archive");
    foreign(b"\x1f\x8b\x08\x00", "archive");
    foreign(
        b"<!-- saved -->\n<html><table><tr><td>Zoom</table>",
        "web-page",
    );
    let workbooks: [&[u8]; 3] = [
        b"PK\x03\x04[Content_Types].xml xl/workbook.xml",
        b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    ];
    for workbook in workbooks {
        assert_eq!(refusal(workbook), InventoryError::Workbook);
    }
    assert_eq!(refusal(b"<bom/>"), InventoryError::Xml);
    assert!(matches!(
        refusal(b"a,b\nc,d\n"),
        InventoryError::NoNameColumn { .. }
    ));
    assert!(matches!(refusal(b"{}"), InventoryError::Json { .. }));
    // An aligned table whose columns have other names.
    assert!(matches!(
        refusal(b"ii  zoom   5.0.1  amd64\nii  teams  1.0    amd64\n"),
        InventoryError::NoNameColumn { .. }
    ));
    for nothing in [
        &b"name,version\n"[..],
        b"name,version\n,5.0\n",
        br#"{"bomFormat":"CycloneDX"}"#,
        br#"{"bomFormat":"CycloneDX","components":[{"version":"5.0"}, 7]}"#,
    ] {
        assert_eq!(refusal(nothing), InventoryError::NothingRead);
    }
}

#[test]
fn what_could_not_be_read_is_counted_with_the_result_in_every_format_and_language() {
    let world = &*DEMONSTRATION;
    let end = |list: &[u8], encoding: Option<&str>, language: usize| {
        let encoding = encoding.and_then(encoding_named);
        let report = world
            .try_audit(list, encoding, "schools")
            .expect("a report");
        let document = world.json(&report);
        let locale = world.locales.get(LanguageId::new(language));
        let text = audit::text(&report, &world.catalog, locale);
        let sarif = audit::sarif(&report, &world.catalog, locale);
        let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
        let lines = &sarif["runs"][0]["properties"]["partial_rows"];
        assert_eq!(*lines, document["read"]["partial_rows"]);
        let last = text
            .trim_end()
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .to_owned();
        (last, lines.to_string())
    };
    let check = |list: &[u8], encoding: Option<&str>, last: &str, lines: &str| {
        assert_eq!(end(list, encoding, 1), (last.to_owned(), lines.to_owned()));
    };
    let others = "No banned software was found in the other rows.";
    let one = format!("One row could not be read in full. {others}");
    let two = format!("2 rows could not be read in full. {others}");
    check(
        b"name\nLibreOffice\n",
        None,
        "No banned software was found.",
        "[]",
    );
    check(
        b"name,version\nLibreOffice,7\n,5\nA,1,Zoom\n",
        None,
        &two,
        "[3,4]",
    );
    check(
        "name\nLibreOffice\nMicrosoft Visu…\n".as_bytes(),
        None,
        &one,
        "[3]",
    );
    check(b"name\nLibreOffice\nLi\xffre\n", Some("utf-8"), &one, "[3]");
    check(b"name\nLibreOffice\nLi\0re\n", Some("utf-8"), &one, "[3]");
    check(
        b"name,version\nZoom,5\n,5\n",
        None,
        "One row could not be read in full. Banned software is installed.",
        "[3]",
    );
    let bill =
        br#"{"bomFormat":"CycloneDX","components":[{"name":"A"},{"name":"B","name":"Zoom"}]}"#;
    check(bill, None, &one, "[1]");
    for (language, expected) in ["1 列", "One row", "1。", "1 dòng", "1 baris", "1 แถว"]
        .iter()
        .enumerate()
    {
        let (last, _) = end(b"name,x\nLibreOffice\n,y\n", None, language);
        assert!(last.contains(expected), "{last}");
    }
}

#[test]
fn the_report_is_written_in_every_language() {
    let list = "name,publisher\nZoom,\nTeams,Evil\nZoom Player,\nMeet,\n\n,x\n";
    let world = &*DEMONSTRATION;
    let report = world
        .try_audit(list.as_bytes(), None, "schools")
        .expect("a report");
    for locale in world.locales.iter() {
        let text = audit::text(&report, &world.catalog, locale);
        assert!(text.contains("moe-2020-0002"), "{text}");
        assert!(!text.contains('⟦'), "{text}");
        let sarif = audit::sarif(&report, &world.catalog, locale);
        assert!(!sarif.contains('⟦'), "{sarif}");
    }
}

#[test]
fn sarif_points_to_the_line_of_every_row_that_is_not_usable() {
    let world = &*DEMONSTRATION;
    let list = "name\nZoom\nMicrosoft Teams\n\"Libre{Office}\"\n";
    let report = world
        .try_audit(list.as_bytes(), None, "schools")
        .expect("a report");
    let locale = world.locales.get(LanguageId::new(1));
    let log: Value =
        serde_json::from_str(&audit::sarif(&report, &world.catalog, locale)).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "greenlist");
    let results = run["results"].as_array().expect("results");
    let found: Vec<_> = results
        .iter()
        .map(|result| {
            let place = &result["locations"][0]["physicalLocation"];
            let rule = result["ruleIndex"].as_u64().expect("a place") as usize;
            assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
            assert_eq!(place["artifactLocation"]["uri"], "list.csv");
            format!(
                "{} {} {} {}",
                result["ruleId"],
                result["level"],
                place["region"]["startLine"],
                result["message"]["text"]
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            r#""banned" "error" 2 "Zoom (Zoom): Banned · Ministry of Education: Schools must not use Zoom""#,
            r#""not_on_list" "note" 4 "Libre{{Office}}: Not on the list, so not approved""#,
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_row_appears_once_whatever_its_fields_contain(
        rows in prop::collection::vec(prop::array::uniform3(field()), 0..12)
    ) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["name", "version", "publisher"]).expect("a Vec");
        // A list in which no row has a name is refused.
        let named = ["LibreOffice", "7", ""].map(|field| field.as_bytes().to_vec());
        let rows: Vec<[Vec<u8>; 3]> = rows.into_iter().chain([named]).collect();
        for row in &rows {
            writer.write_record(row).expect("a Vec");
        }
        let bytes = writer.into_inner().expect("a Vec");
        let world = &*DEMONSTRATION;
        let report = world
            .try_audit(&bytes, encoding_named("utf-8"), "schools")
            .expect("a report");

        let text = |field: &Vec<u8>| String::from_utf8_lossy(field).trim().to_owned();
        let expected: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(text).collect())
            .filter(|row: &Vec<String>| row.iter().any(|field| !field.is_empty()))
            .collect();
        let document = world.json(&report);
        let found: Vec<Vec<&str>> = document["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| {
                ["name", "version", "publisher"]
                    .map(|key| row[key].as_str().expect("text"))
                    .to_vec()
            })
            .collect();
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!(
            document["read"]["blank_rows"].as_u64(),
            Some((rows.len() - expected.len()) as u64)
        );

        // In the text each is on its own line, without control characters.
        let shown = audit::text(&report, &world.catalog, world.locales.get(LanguageId::new(1)));
        let commands = |c: char| c != '\n' && (c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
        prop_assert!(!shown.contains(commands), "{}", shown);
        let mut lines: Vec<u64> = shown
            .lines()
            .filter_map(|line| line.strip_prefix("  ")?.split(' ').next()?.parse().ok())
            .collect();
        lines.sort_unstable();
        let places: Vec<u64> = report.entries.iter().map(|entry| u64::from(entry.row.line)).collect();
        prop_assert_eq!(lines, places);
    }

    #[test]
    fn no_input_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = DEMONSTRATION.try_audit(&bytes, None, "schools");
        let mut text = b"name;version\n".to_vec();
        text.extend(bytes);
        let _ = DEMONSTRATION.try_audit(&text, None, "schools");
    }
}

/// A field: names that match, text that CSV must quote, any text, any bytes.
fn field() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        "(Zoom|teams|訊連|Zoom 5\\.0|Zoom Rooms|Microsoft|)".prop_map(String::into_bytes),
        "[\"',;\t\r\n |a]{0,6}".prop_map(String::into_bytes),
        any::<String>().prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..8),
    ]
}

struct CommandOutput {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn greenlist(list: &Path, arguments: &[&str], locale: &str) -> CommandOutput {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .current_dir(root())
        .arg("audit")
        .arg(list)
        .args(arguments)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", locale)
        .output()
        .expect("greenlist runs");
    CommandOutput {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn list(folder: &TempDir, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join("list.csv");
    fs::write(&path, bytes).expect("writable");
    path
}

#[test]
fn a_field_of_a_million_words_is_looked_up_in_time() {
    for words in ["a ", "64 ", "Zoom ", "中 "] {
        let list = format!("name\n{}\n", words.repeat(1_000_000));
        let report = DEMONSTRATION.try_audit(list.as_bytes(), None, "schools");
        assert_eq!(report.expect("a report").entries.len(), 1);
    }
}

#[test]
fn banned_software_sets_the_exit_status_and_is_reported() {
    let folder = TempDir::new().expect("a folder");
    let banned = list(&folder, b"name,version\nZoom,5.0.1\nLibreOffice,7\n");
    let answer = greenlist(&banned, &["--audience", "schools"], "C");
    assert_eq!(answer.status, Some(4), "{}", answer.stderr);
    for part in [
        "Banned (1)",
        "moe-2020-0002",
        "Schools must not use Zoom (Ministry of Education, 7 April 2020)",
        "Not on the list, so not approved (1)",
        "LibreOffice",
        "Banned software is installed.",
    ] {
        assert!(
            answer.stdout.contains(part),
            "no {part} in\n{}",
            answer.stdout
        );
    }
    let answer = greenlist(&banned, &["--audience", "schools", "--on", "109/4/6"], "C");
    assert_eq!(answer.status, Some(0), "recommended until 6 April");

    let japanese = greenlist(&banned, &["--audience", "schools"], "ja_JP.UTF-8").stdout;
    assert!(japanese.contains("使用禁止"), "{japanese}");
    let other = greenlist(&banned, &["--audience", "schools"], "fr_FR.UTF-8").stdout;
    assert!(
        other.contains("禁止使用"),
        "the site's first language:\n{other}"
    );
    let asked = ["--audience", "schools", "--language", "vi"];
    let asked = greenlist(&banned, &asked, "C").stdout;
    assert!(asked.contains("Cấm dùng"), "{asked}");
}

#[test]
fn software_that_is_banned_in_some_cases_sets_the_exit_status() {
    let folder = TempDir::new().expect("a folder");
    let (advisory, text) = copied_ban(&folder);
    // Only public schools are banned from it, by another issuer.
    let permitted = text.replacen("verdict: banned", "verdict: permitted", 1);
    fs::write(&advisory, permitted).expect("writable");
    let path = list(&folder, b"name\nZoom\nMicrosoft Teams\n");
    let root = folder.path().to_str().expect("UTF-8");
    let question = ["--audience", "schools", "--root", root];
    let answer = greenlist(&path, &question, "C");
    assert_eq!(answer.status, Some(4), "{}", answer.stderr);
    for part in [
        "It depends (2)",
        "- Everyone else: Allowed\n",
        "- Public schools: Banned\n",
        "Some of the software is banned in some cases.",
    ] {
        assert!(
            answer.stdout.contains(part),
            "no {part} in\n{}",
            answer.stdout
        );
    }
    // Each row of Microsoft Teams may be used, so it is no finding; Zoom is one.
    let sarif = [&question[..], &["--format", "sarif"]].concat();
    let log: Value = serde_json::from_str(&greenlist(&path, &sarif, "C").stdout).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("results");
    let lines = results
        .iter()
        .map(|result| &result["locations"][0]["physicalLocation"]["region"]["startLine"]);
    assert_eq!(lines.collect::<Vec<_>>(), [2]);
}

#[test]
fn a_phase_out_past_its_date_is_a_ban() {
    let folder = TempDir::new().expect("a folder");
    let path = list(&folder, b"name\nExample Rooms\n");
    let status =
        |day: &str| greenlist(&path, &["--audience", "ministries", "--on", day], "C").status;
    assert_eq!(status("2020-06-30"), Some(0));
    assert_eq!(status("2020-07-01"), Some(4));
}

#[test]
fn invalid_arguments_are_usage_errors_with_help() {
    let folder = TempDir::new().expect("a folder");
    let good = list(&folder, b"name\nZoom\n");
    let check = |path: &Path, arguments: &[&str], parts: &[&str]| {
        let answer = greenlist(path, arguments, "C");
        assert_eq!(answer.status, Some(2), "{arguments:?}");
        assert!(answer.stdout.is_empty(), "{arguments:?}");
        for part in parts {
            assert!(
                answer.stderr.contains(part),
                "no {part} in {}",
                answer.stderr
            );
        }
    };
    check(
        &good,
        &["--audience", "school"],
        &["Did you mean `schools`?"],
    );
    check(&good, &["--audience", "zzz"], &["ministries"]);
    check(&good, &[], &["--audience"]);
    check(
        &good,
        &["--audience", "schools", "--encoding", "big6"],
        &["utf-8"],
    );
    check(
        &good,
        &["--audience", "schools", "--language", "fr"],
        &["zh-Hant"],
    );
    check(
        Path::new("no-such.csv"),
        &["--audience", "schools"],
        &["no such file"],
    );
    let workbook = list(&folder, b"PK\x03\x04 xl/workbook.xml");
    check(&workbook, &["--audience", "schools"], &["CSV UTF-8"]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_read_from_a_shell_and_refused_as_a_file() {
    let folder = TempDir::new().expect("a folder");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    // Without the refusal each would wait for a writer.
    let answer = greenlist(&pipe, &["--audience", "schools"], "C");
    assert_eq!(answer.status, Some(3), "{}", answer.stderr);
    assert!(answer.stderr.contains("pipe"), "{}", answer.stderr);
    let import = std::process::Command::new(assert_cmd::cargo::cargo_bin!("greenlist"))
        .args(["translate", "import"])
        .arg(&pipe)
        .env("LC_ALL", "C")
        .output()
        .expect("greenlist runs");
    assert_eq!(import.status.code(), Some(3));

    let program = assert_cmd::cargo::cargo_bin!("greenlist");
    let command = format!(
        "{} audit --audience schools <(printf 'name\\nZoom\\n')",
        program.display()
    );
    let output = std::process::Command::new("bash")
        .args(["-c", &command])
        .output();
    let output = output.expect("bash runs");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains("Zoom"), "{printed}");
}

#[test]
fn a_person_chooses_the_column_where_several_could_hold_the_name() {
    let folder = TempDir::new().expect("a folder");
    let check = |bytes: &[u8], options: &[&str], status: i32, part: &str| {
        let path = list(&folder, bytes);
        let answer = greenlist(&path, &[&["--audience", "schools"], options].concat(), "C");
        assert_eq!(
            answer.status,
            Some(status),
            "{options:?}: {}",
            answer.stderr
        );
        let shown = format!("{}{}", answer.stdout, answer.stderr);
        assert!(shown.contains(part), "{options:?}: no {part} in {shown}");
    };
    let several = b"Name,Software Name,Version\nPC-01,Zoom,5.0\n";
    check(
        several,
        &[],
        2,
        "Name, Software Name. Choose one with --name-column",
    );
    for column in ["Software Name", "software-name", "2"] {
        check(
            several,
            &["--name-column", column],
            4,
            "Columns that are not read: Name",
        );
    }
    check(several, &["--name-column", "1"], 0, "Not on the list");
    check(several, &["--name-column", "Title"], 2, "--name-column");
    check(several, &["--name-column", "0"], 2, "from 1");
    // A table without a header has numbers only.
    check(b"PC-01,Zoom\nPC-02,Teams\n", &[], 2, "--name-column");
    check(
        b"PC-01,Zoom\nPC-02,Teams\n",
        &["--name-column", "2"],
        4,
        "Banned software is installed",
    );
    // Characters that cannot be told.
    let many = "LibreOffice\n".repeat(10);
    let zero = [&b"name\nZoom\n"[..], b"\xb5\xf8\xb0T\0\n", many.as_bytes()].concat();
    check(&zero, &[], 2, "line 3");
    check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &[], 2, "not a text file");
}

#[test]
fn errors_in_the_content_prevent_an_audit() {
    let folder = TempDir::new().expect("a folder");
    let path = list(&folder, b"name\nZoom\n");
    let (advisory, text) = copied_ban(&folder);
    fs::write(
        &advisory,
        text.replacen("verdict: banned", "verdict: forbidden", 1),
    )
    .expect("writable");
    let root = folder.path().to_str().expect("UTF-8");
    let answer = greenlist(&path, &["--audience", "schools", "--root", root], "C");
    assert_eq!(answer.status, Some(1));
    assert!(
        answer.stderr.contains("unknown-verdict"),
        "{}",
        answer.stderr
    );
    assert!(answer.stdout.is_empty());
}
