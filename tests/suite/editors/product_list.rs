//! `greenlist new products`.

use std::fs;
use std::path::{Path, PathBuf};

use encoding_rs::{BIG5, UTF_16LE};
use tempfile::TempDir;

use super::{done, files, greenlist_in};

/// A new site with one product.
fn site() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().to_path_buf();
    done(&root, &["init", "--yes", "--languages", "zh-Hant,en"]);
    let zoom = [
        "new",
        "product",
        "--name",
        "Zoom",
        "--vendor",
        "Zoom Inc",
        "--country",
        "US",
    ];
    done(&root, &zoom);
    (folder, root)
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect(path)
}

#[test]
fn a_list_becomes_products_whatever_its_encoding() {
    let list = "軟體清單,,,,,\r\n名稱,別名,廠商,國家,國產,備註\r\n\
                訊連 U 會議,\"U Meeting、訊連會議\",訊連科技,臺灣,是,x\r\n\
                範例會議,,訊連科技,日本,否,\r\n\
                ,,,,,\r\n\
                Zoom,,Zoom Inc,US,,\r\n\
                Zoom Rooms,,zoom inc,US,,\r\n";
    let utf_16: Vec<u8> = format!("\u{feff}{list}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(UTF_16LE.decode(&utf_16).0, list);
    for bytes in [
        list.as_bytes().to_vec(),
        format!("\u{feff}{list}").into_bytes(),
        BIG5.encode(list).0.into_owned(),
        utf_16,
    ] {
        let (_folder, root) = site();
        fs::write(root.join("list.csv"), bytes).expect("written");
        let told = done(&root, &["new", "products", "list.csv"]);
        assert_eq!(
            told,
            "Columns that are not read: 備註\n\
             Line 3: 訊連 U 會議: new, content/products/u-meeting.yaml\n\
             Line 4: 範例會議: new, content/products/product-1.yaml\n\
             Line 6: Zoom: exists already as `zoom`, not changed\n\
             Line 7: Zoom Rooms: new, content/products/zoom-rooms.yaml\n\
             New vendor: 訊連科技 (`vendor-1`)\n\
             New products: 3; existing already: 1\n\
             Next: complete the file, then run greenlist check.\n"
        );
        let product = read(&root, "content/products/u-meeting.yaml");
        for line in [
            r#"aliases: ["U Meeting", "訊連會議"]"#,
            "vendor: vendor-1",
            "origin: { country: null, domestic: true }",
            "last_checked: null",
        ] {
            assert!(product.lines().any(|found| found == line), "{product}");
        }
        // The vendor's country is that of its first product.
        let other = read(&root, "content/products/product-1.yaml");
        assert!(
            other.contains("origin: { country: JP, domestic: false }"),
            "{other}"
        );
        let vendors = read(&root, "content/vendors.yaml");
        assert!(
            vendors.ends_with("    zh-Hant: \"訊連科技\"\n  country: TW\n"),
            "{vendors}"
        );
        let checked = greenlist_in(&root, "C.UTF-8", &["check"]);
        assert_eq!(checked.status, Some(0), "{}", checked.stderr);
        done(&root, &["fmt", "--check"]);
        assert_eq!(super::schema::misfits(&root), [""; 0]);
        // The same list again changes nothing.
        let told = done(&root, &["new", "products", "list.csv"]);
        assert!(
            told.ends_with("New products: 0; existing already: 4\n"),
            "{told}"
        );
    }
}

#[test]
fn a_list_with_a_wrong_line_writes_nothing_and_names_every_fault() {
    let (_folder, root) = site();
    let list = "name;id;aliases;vendor;country;category;domestic\n\
                Meet;;;Google;USA;;yes\n\
                Talk;;zoom;Google;;;\n\
                Talk 2;zoom;;;UK;;\n\
                Talk 3;Talk!;;Google;Germny;games;perhaps\n\
                MEET;;;Google;;;\n\
                ;;;Google;;;\n\
                Jabber;;;Google;;;yes;no\n\
                Ta\u{9b}lk 5;;;Goo\u{1b}gle;;;\n";
    fs::write(root.join("list.csv"), list).expect("written");
    let before = files(&root);
    let answer = greenlist_in(&root, "C.UTF-8", &["new", "products", "list.csv"]);
    assert_eq!(answer.status, Some(1), "{}", answer.stderr);
    assert_eq!(answer.stdout, "");
    let told: Vec<&str> = answer.stderr.lines().collect();
    let expected = [
        "Line 2: Meet: new, content/products/meet.yaml",
        "Line 3: Talk: refused. “zoom” is a name of Zoom (`zoom`). Choose another, or change that product.",
        "Line 4: Talk 2: refused. `zoom` is the id of Zoom. Choose another. The vendor is missing.",
        "Line 6: MEET: refused. “MEET” is on line 2 already.",
        "Line 7: —: refused. The name is missing.",
        "Line 8: Jabber: refused. It has more fields than there are columns: put text that contains the separator in quotation marks.",
        "Line 9: Ta\u{fffd}lk 5: refused. There is an invisible control character here (U+009B). There is an invisible control character here (U+001B).",
        "New vendor: Google (`google`)",
        "Lines refused: 7. Correct them, and give the whole list again.",
        "Nothing was written.",
    ];
    for line in expected {
        assert!(told.contains(&line), "{line} in:\n{}", answer.stderr);
    }
    let fifth = told.iter().find(|line| line.starts_with("Line 5:"));
    let fifth = fifth.expect("a report");
    for part in [
        "Talk!: ",
        "There is no category “games”. Categories: video-conferencing.",
        "There is no country “Germny”. Did you mean DE (Germany)?",
        "Domestic: Answer yes or no.",
    ] {
        assert!(fifth.contains(part), "{part} in {fifth}");
    }
    assert_eq!(files(&root), before);
}

#[test]
fn a_file_that_is_no_list_of_products_is_refused() {
    let (_folder, root) = site();
    for (bytes, part) in [
        (&b"vendor,country\nZoom,US\n"[..], "is called `name`"),
        (b"", "it is empty"),
        (b"name,vendor\n", "it has no rows"),
        (b"PK\x03\x04xl/workbook.xml", "Save it as CSV UTF-8"),
    ] {
        fs::write(root.join("list.csv"), bytes).expect("written");
        let answer = greenlist_in(&root, "C.UTF-8", &["new", "products", "list.csv"]);
        assert_eq!(answer.status, Some(2), "{}", answer.stderr);
        assert!(answer.stderr.contains(part), "{}", answer.stderr);
    }
    let answer = greenlist_in(&root, "C.UTF-8", &["new", "products", "none.csv"]);
    assert_eq!(answer.status, Some(2), "{}", answer.stderr);
}
