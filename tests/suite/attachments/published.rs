//! Files that are on the site.

use std::fs;

use super::{JPEG, ODT, PDF, PNG, archive, build, page, project, reported, write};
use crate::serving::Server;

#[test]
fn a_file_that_something_links_to_is_copied_byte_for_byte_and_no_other_is() {
    let root = project(
        ", file: 2020/letter.pdf, url: 'https://office.example/letter'",
        "See [the photo](file:photo.jpg) and [again][letter].\n\n[letter]: file:2020/letter.pdf",
    );
    let letter = [PDF, &vec![b'x'; 1_250_000]].concat();
    write(root.path(), "files/2020/letter.pdf", &letter);
    write(root.path(), "files/photo.jpg", JPEG);
    write(root.path(), "files/left-over.png", PNG);
    let (files, printed) = build(root.path(), &[]);
    assert_eq!(files.get("files/2020/letter.pdf"), Some(&letter));
    assert_eq!(files.get("files/photo.jpg").map(Vec::as_slice), Some(JPEG));
    assert!(!files.contains_key("files/left-over.png"));
    assert!(printed.contains("unlinked-file"), "{printed}");
    let manifest = page(&files, "manifest.sha256");
    assert!(manifest.contains("  files/2020/letter.pdf\n"), "{manifest}");

    let act = page(&files, "en/advisories/act.html");
    for expected in [
        "<a href=\"../../files/photo.jpg\">the photo</a> (JPEG, 1 KB)",
        "<a href=\"../../files/2020/letter.pdf\">again</a> (PDF, 1.2 MB).",
        "<a href=\"../../files/2020/letter.pdf\">Copy on this site</a> (PDF, 1.2 MB)",
    ] {
        assert!(act.contains(expected), "{expected}: {act}");
    }
    let chinese = page(&files, "zh-hant/products/talk.html");
    let expected = "<a href=\"../../files/2020/letter.pdf\">本站存檔</a>（PDF，1.2 MB）";
    assert!(chinese.contains(expected), "{chinese}");

    // Nothing links to it any more, so it leaves the site.
    let text = fs::read_to_string(root.path().join("content/advisories/act.en.md"));
    let text = text
        .expect("a text")
        .replace("file:photo.jpg", "https://x.example");
    write(root.path(), "advisories/act.en.md", text.as_bytes());
    assert!(!build(root.path(), &[]).0.contains_key("files/photo.jpg"));
}

#[test]
fn a_source_with_a_file_alone_is_a_source_and_a_link() {
    let root = project(", file: letter.odt", "");
    let odt = archive(&[("mimetype", ODT), ("content.xml", "<x/>")]);
    write(root.path(), "files/letter.odt", &odt);
    assert_eq!(reported(root.path()), [""; 0]);
    let (files, _) = build(root.path(), &[]);
    let act = page(&files, "en/advisories/act.html");
    let link = "<a href=\"../../files/letter.odt\"><bdi>Letter</bdi></a> (ODT, 1 KB)";
    assert!(act.contains(link), "{act}");
}

#[test]
fn the_preview_serves_files_with_their_types() {
    let root = project(
        ", file: letter.pdf",
        "[x](file:a.docx), [y](file:photo.jpg)",
    );
    write(root.path(), "files/letter.pdf", PDF);
    write(root.path(), "files/photo.jpg", JPEG);
    write(root.path(), "files/left-over.png", PNG);
    let docx = archive(&[
        ("[Content_Types].xml", "<x/>"),
        ("word/document.xml", "<x/>"),
    ]);
    write(root.path(), "files/a.docx", &docx);
    let server = Server::start_with(root.path(), &[]);
    for (path, expected) in [
        ("/files/letter.pdf", "content-type: application/pdf\r\n"),
        ("/files/photo.jpg", "content-type: image/jpeg\r\n"),
        (
            "/files/a.docx",
            "content-type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\n",
        ),
    ] {
        let answer = server.get(path, "").to_lowercase();
        assert!(answer.starts_with("http/1.1 200"), "{path}: {answer}");
        assert!(answer.contains(expected), "{path}: {answer}");
    }
    for path in ["/files/left-over.png", "/files/%2e%2e/site.yaml", "/files/"] {
        assert_ne!(server.status(path, ""), "200", "{path}");
    }
}
