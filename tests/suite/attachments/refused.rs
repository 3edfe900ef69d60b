//! Files and links that are refused.

use std::fs;

use super::{JPEG, ODT, PDF, PNG, archive, project, reported, write};

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused() {
    let docx = [
        ("[Content_Types].xml", "<x/>"),
        ("word/document.xml", "<x/>"),
    ];
    let macros = [&docx[..], &[("word/vbaProject.bin", "x")]].concat();
    let too_large = [PDF, &vec![b'x'; 10 * 1024 * 1024]].concat();
    let cases: &[(&str, Vec<u8>, &str)] = &[
        ("letter.pdf", PDF.to_vec(), "unlinked-file letter.pdf -"),
        ("photo.jpeg", JPEG.to_vec(), "unlinked-file photo.jpeg -"),
        ("letter.docx", archive(&docx), "unlinked-file letter.docx -"),
        (
            "Letter 1.pdf",
            PDF.to_vec(),
            "bad-file-name Letter 1.pdf letter-1.pdf",
        ),
        ("公文.pdf", PDF.to_vec(), "bad-file-name 公文.pdf file.pdf"),
        (
            "nul.pdf",
            PDF.to_vec(),
            "bad-file-name nul.pdf file-nul.pdf",
        ),
        (
            "page.html",
            b"<script>".to_vec(),
            "unaccepted-file page.html -",
        ),
        (
            "letter.doc",
            b"\xd0\xcf\x11\xe0".to_vec(),
            "unaccepted-file letter.doc -",
        ),
        (
            "letter.pdf",
            PNG.to_vec(),
            "wrong-file-type letter.pdf letter.png",
        ),
        (
            "letter.pdf",
            b"<html>%PDF-1.7".to_vec(),
            "wrong-file-type letter.pdf -",
        ),
        (
            "letter.pdf",
            b"MZ\x90\0".to_vec(),
            "wrong-file-type letter.pdf -",
        ),
        ("letter.pdf", Vec::new(), "wrong-file-type letter.pdf -"),
        (
            "letter.docx",
            archive(&macros),
            "wrong-file-type letter.docx -",
        ),
        (
            "letter.docx",
            archive(&[("a.js", "x")]),
            "wrong-file-type letter.docx -",
        ),
        (
            "letter.docx",
            archive(&docx)[..60].to_vec(),
            "wrong-file-type letter.docx -",
        ),
        (
            "letter.docx",
            archive(&[("mimetype", ODT)]),
            "wrong-file-type letter.docx letter.odt",
        ),
        (
            "sheet.odt",
            archive(&[("mimetype", "application/vnd.oasis.opendocument.text-master")]),
            "wrong-file-type sheet.odt -",
        ),
        ("scan.pdf", too_large, "attachment-too-large - -"),
    ];
    let root = project("", "");
    for (name, bytes, expected) in cases {
        write(root.path(), &format!("files/{name}"), bytes);
        assert_eq!(reported(root.path()), [*expected], "{name}");
        fs::remove_file(root.path().join("content/files").join(name)).expect("removed");
    }
}

#[test]
#[cfg(unix)]
fn a_link_that_leads_out_of_the_project_is_refused() {
    use super::{build, greenlist};
    use std::os::unix::fs::symlink;
    let root = project(", file: inside.pdf", "[Secret](file:secret.pdf)");
    let elsewhere = tempfile::tempdir().expect("a folder");
    let outside = elsewhere.path().join("secret.pdf");
    fs::write(&outside, PDF).expect("written");
    write(root.path(), "files/letter.pdf", PDF);
    let files = root.path().join("content/files");
    symlink("letter.pdf", files.join("inside.pdf")).expect("a link");
    symlink(&outside, files.join("secret.pdf")).expect("a link");
    symlink(elsewhere.path(), files.join("folder.pdf")).expect("a link");
    symlink("nowhere.pdf", files.join("nowhere.pdf")).expect("a link");
    let status = std::process::Command::new("mkfifo")
        .arg(files.join("pipe.pdf"))
        .status();
    assert!(status.expect("mkfifo").success());
    // The link to it is not reported as well.
    assert_eq!(reported(root.path()), ["unreadable-file - -"; 4],);
    let shown = greenlist(root.path(), &["check"]).stderr;
    let shown = String::from_utf8_lossy(&shown).into_owned();
    for name in ["folder.pdf", "nowhere.pdf", "pipe.pdf", "secret.pdf"] {
        assert!(
            shown.contains(&format!("`content/files/{name}` is")),
            "{shown}"
        );
    }
    assert!(
        !shown.contains("%PDF"),
        "a line of the file outside: {shown}"
    );

    for bad in ["secret.pdf", "folder.pdf", "nowhere.pdf", "pipe.pdf"] {
        fs::remove_file(files.join(bad)).expect("removed");
    }
    let text = "---\ntitle: Act\nsummary: S.\n---\n[x](file:letter.pdf)\n";
    write(root.path(), "advisories/act.en.md", text.as_bytes());
    let (site, _) = build(root.path(), &[]);
    assert_eq!(site.get("files/inside.pdf").map(Vec::as_slice), Some(PDF));
}

#[test]
fn a_link_to_no_file_is_reported_with_the_nearest_name() {
    for (link, expected) in [
        (
            "file:lettr.pdf",
            "broken-link file:lettr.pdf file:letter.pdf",
        ),
        (
            "files:letter.pdf",
            "unknown-reference-kind files:letter.pdf file",
        ),
        (
            "../files/letter.pdf",
            "broken-link ../files/letter.pdf file:letter.pdf",
        ),
        ("file:../site.yaml", "broken-link file:../site.yaml -"),
        ("file:/etc/passwd", "unsafe-link file:/etc/passwd -"),
        ("file:///etc/passwd", "unsafe-link file:///etc/passwd -"),
    ] {
        let root = project(", file: letter.pdf", &format!("[x]({link})"));
        write(root.path(), "files/letter.pdf", PDF);
        assert_eq!(reported(root.path()), [expected], "{link}");
    }
    for (name, expected) in [
        ("lettr.pdf", "broken-link lettr.pdf letter.pdf"),
        ("../site.yaml", "broken-link ../site.yaml -"),
        ("/etc/passwd", "broken-link /etc/passwd -"),
    ] {
        let root = project(&format!(", file: {name}"), "[x](file:letter.pdf)");
        write(root.path(), "files/letter.pdf", PDF);
        assert_eq!(reported(root.path()), [expected], "{name}");
    }
}
