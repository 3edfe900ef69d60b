//! What must hold of every input of a reader: the properties of the fuzz targets.
//!
//! `fuzz/` runs them on inputs that libFuzzer makes, the suite on the inputs in `tests/fuzz/corpus`.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use greenlist::internals::diagnostic::{Code, Diagnostics, Origin};
use greenlist::internals::load::BodyPolicy;
use greenlist::internals::model::{Site, parse_date};
use greenlist::internals::{pipeline, readers};
use html5gum::{Token, Tokenizer};
use scraper::Html;

/// A name, and what must hold of an input.
type Target = (&'static str, fn(&[u8]));

/// The targets. The name of each is that of its folder in the corpus.
pub(super) const TARGETS: [Target; 12] = [
    ("yaml", yaml),
    ("front-matter", front_matter),
    ("project", project),
    ("theme", theme),
    ("markdown", markdown),
    ("svg", svg),
    ("dates", dates),
    ("domains", domains),
    ("lists", lists),
    ("po", translations),
    ("xliff", translations),
    ("manifest", manifest),
];

/// The files of content that the first byte of an input chooses from; texts are only read in a project.
const YAML_FILES: [&str; 9] = [
    "advisories/ban.yaml",
    "products/zoom.yaml",
    "site.yaml",
    "vocabulary.yaml",
    "audiences.yaml",
    "issuers.yaml",
    "vendors.yaml",
    "legislation.yaml",
    "moved.yaml",
];
const TEXTS: [&str; 3] = [
    "bulletins/keys.zh-Hant.md",
    "pages/about.zh-Hant.md",
    "advisories/ban.ar.md",
];

/// The file that the first byte of an input chooses, and what the input has for it.
fn chosen<'a, 'd>(files: &[&'a str], data: &'d [u8]) -> Option<(&'a str, &'d [u8])> {
    let (first, bytes) = data.split_first()?;
    Some((files[usize::from(*first) % files.len()], bytes))
}

/// Every diagnostic of a file has a place in it.
fn assert_places(file: &str, bytes: &[u8], found: &[(Code, Origin)]) {
    let utf_16 = |of_pair: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks(2);
        let units = units.map(|pair| of_pair([pair[0], pair.get(1).copied().unwrap_or(0)]));
        String::from_utf16_lossy(&units.collect::<Vec<_>>())
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => utf_16(u16::from_le_bytes),
        [0xfe, 0xff, ..] => utf_16(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    // All that a reader of files may take for the end of a line.
    let lines = text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']);
    let lines = lines.count();
    let longest = text.lines().map(|line| line.chars().count()).max();
    for (code, origin) in found {
        assert!(
            origin.line >= 1 && origin.column >= 1,
            "{code:?} at {origin:?}"
        );
        if origin.file.ends_with(file) {
            let line = usize::try_from(origin.line).expect("small");
            assert!(line <= lines, "{code:?} at {origin:?} of {lines} lines");
            let column = usize::try_from(origin.column).expect("small");
            assert!(
                column <= longest.unwrap_or(0) + 1,
                "{code:?} at {origin:?} of {longest:?} characters"
            );
        }
    }
}

/// A file by itself: every diagnostic has a place, and the same input gives the same ones.
fn content(file: &str, bytes: &[u8]) {
    let found = readers::content_file(file, bytes);
    assert_places(file, bytes, &found);
    assert_eq!(found, readers::content_file(file, bytes));
}

/// A small project on disk, in which an input replaces one file: the same holds, with all references.
fn project(data: &[u8]) {
    thread_local! {
        static PROJECT: RefCell<Option<(tempfile::TempDir, PathBuf)>> = const { RefCell::new(None) };
    }
    let files = [&YAML_FILES[..], &TEXTS].concat();
    let Some((file, bytes)) = chosen(&files, data) else {
        return;
    };
    PROJECT.with_borrow_mut(|project| {
        let golden = golden();
        let (folder, replaced) = project.get_or_insert_with(|| {
            let folder = tempfile::tempdir().expect("a folder");
            copy(&golden, &folder.path().join("content"));
            (folder, PathBuf::from("site.yaml"))
        });
        let content = folder.path().join("content");
        // The file of the last input is put back.
        let _ = fs::remove_file(content.join(&*replaced));
        let _ = fs::copy(golden.join(&*replaced), content.join(&*replaced));
        fs::write(content.join(file), bytes).expect("written");
        *replaced = PathBuf::from(file);

        let read = || {
            let mut found = Diagnostics::new();
            pipeline::catalog(folder.path(), BodyPolicy::Keep, &mut found).expect("readable");
            let sorted = found.sorted().into_iter();
            let shown = sorted.map(|one| (one.code, one.origin.clone()));
            shown.collect::<Vec<_>>()
        };
        let found = read();
        assert_places(file, bytes, &found);
        assert_eq!(found, read());
    });
}

/// The content of a golden site. This file belongs to the suite and to `fuzz/`, a folder below.
fn golden() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = "tests/golden/two-languages/content";
    let above = own.join("..").join(content);
    if above.exists() {
        above
    } else {
        own.join(content)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        match entry.file_type().expect("a type").is_dir() {
            true => copy(&entry.path(), &to),
            false => drop(fs::copy(entry.path(), to).expect("copied")),
        }
    }
}

fn yaml(data: &[u8]) {
    if let Some((file, bytes)) = chosen(&YAML_FILES, data) {
        content(file, bytes);
    }
}

fn front_matter(data: &[u8]) {
    if let Some((file, bytes)) = chosen(&TEXTS, data) {
        content(file, bytes);
    }
}

/// Every diagnostic has a place. What a template prints of a view is escaped, unless the template asks for
/// the opposite.
fn theme(data: &[u8]) {
    thread_local! {
        static SITE: Site = {
            let project = tempfile::tempdir().expect("a folder");
            copy(&golden(), &project.path().join("content"));
            let mut found = Diagnostics::new();
            let read = pipeline::catalog(project.path(), BodyPolicy::Drop, &mut found);
            let mut site = read.expect("readable").expect("a site").site;
            site.languages.truncate(1);
            site
        };
    }
    const FILES: [&str; 3] = ["templates/own.html", "locales/zh-Hant.ftl", "theme.yaml"];
    const NAME: &str = "<q7>&";
    let Some((file, bytes)) = chosen(&FILES, data) else {
        return;
    };
    SITE.with(|site| {
        let (found, page) = readers::theme_file(file, bytes, site, NAME);
        assert_places(&format!("own/{file}"), bytes, &found);
        let text = String::from_utf8_lossy(bytes);
        if let Some(page) = &page
            && !["safe", "autoescape", "q7"]
                .iter()
                .any(|word| text.contains(word))
        {
            let page = String::from_utf8_lossy(page);
            assert!(!page.contains("<q7"), "{page}");
        }
        assert_eq!((found, page), readers::theme_file(file, bytes, site, NAME));
    });
}

/// The HTML has balanced tags of the kinds that the writer knows, and nothing active.
fn markdown(data: &[u8]) {
    let Ok(body) = std::str::from_utf8(data) else {
        return;
    };
    let is_refused = |letter: char| {
        (letter.is_control() && !"\t\n\r".contains(letter))
            || u32::from(letter) & 0xfffe == 0xfffe
            || ('\u{fdd0}'..='\u{fdef}').contains(&letter)
    };
    let html = readers::markdown_html(body);
    if html.contains(is_refused) {
        // No page has it: it is an error of the file, or of a reference such as `&#27;`.
        let is_reported = body.contains(is_refused) || readers::has_control_reference(body);
        assert!(is_reported, "{html}");
        return;
    }
    assert_eq!(html, readers::markdown_html(body));
    assert_passive(&html, MARKDOWN_TAGS);
}

const MARKDOWN_TAGS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "input",
    "bdi",
];

/// In the tree that a browser builds there are only known elements and attributes, with nothing active. The
/// tags are balanced, so that the tree is what was written, and the page around it stays as it is.
fn assert_passive(html: &str, tags: &[&str]) {
    let mut open: Vec<String> = Vec::new();
    let mut written = Vec::new();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                written.push(name.clone());
                if !["br", "hr", "input"].contains(&&*name) {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                assert_eq!(open.pop(), Some(name), "{html}");
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) | Token::String(_) => {
                assert!(matches!(token, Token::String(_)), "{token:?} in {html}");
            }
        }
    }
    assert!(open.is_empty(), "{open:?} left open in {html}");

    let page = format!(
        "<!doctype html><html><head><title>.</title></head><body><main>{html}</main><footer></footer></body></html>"
    );
    let page = Html::parse_document(&page);
    assert!(page.errors.is_empty(), "{:?} in {html}", page.errors);
    let body = page.root_element().children().last().expect("a body");
    let parts: Vec<_> = body.children().collect();
    let names = parts
        .iter()
        .map(|part| part.value().as_element().map(|part| part.name()));
    assert_eq!(
        names.collect::<Vec<_>>(),
        [Some("main"), Some("footer")],
        "{html}"
    );
    let mut built = Vec::new();
    for node in parts[0].descendants().skip(1) {
        let Some(element) = node.value().as_element() else {
            assert!(node.value().is_text(), "{:?} in {html}", node.value());
            continue;
        };
        let name = element.name();
        assert!(tags.contains(&name), "<{name}> in {html}");
        assert_eq!(&*element.name.ns, "http://www.w3.org/1999/xhtml", "{html}");
        built.push(name.to_owned());
        for (key, value) in element.attrs() {
            assert_passive_attribute(key, &value.to_lowercase(), html);
        }
    }
    assert_eq!(built, written, "{html}");
}

fn assert_passive_attribute(key: &str, value: &str, html: &str) {
    let known = [
        "href", "id", "class", "lang", "dir", "role", "start", "scope", "tabindex", "rel", "style",
        "type", "checked", "disabled", "hreflang", "value",
    ];
    let is_known = known.contains(&key)
        || ["aria-", "data-"]
            .iter()
            .any(|start| key.starts_with(start));
    assert!(is_known, "{key} in {html}");
    if key == "style" {
        assert!(value.starts_with("text-align:"), "{value} in {html}");
    }
    if key == "href" {
        let is_skipped = |letter: &char| !letter.is_control() && *letter != ' ';
        let address: String = value.chars().filter(is_skipped).collect();
        let parts = address.split([':', '/', '#', '?']);
        let scheme = parts.take(1).collect::<String>();
        let has_scheme = address[scheme.len()..].starts_with(':');
        let is_plain = !has_scheme || ["http", "https", "mailto", "tel"].contains(&&*scheme);
        assert!(is_plain, "{value} in {html}");
    }
}

/// What is accepted is well-formed XML to a second parser. Only elements of SVG that draw are in it, with no event
/// and no reference to another file.
fn svg(data: &[u8]) {
    const SVG: &str = "http://www.w3.org/2000/svg";
    let Some(accepted) = readers::svg_logo(data.to_vec()) else {
        return;
    };
    assert_eq!(
        readers::svg_logo(accepted.clone()).as_ref(),
        Some(&accepted),
        "accepted again"
    );
    let text = std::str::from_utf8(&accepted).expect("UTF-8");
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let document = roxmltree::Document::parse_with_options(text, options);
    let document = document.expect("well-formed XML");
    let root = document.root_element().tag_name();
    assert_eq!(
        (root.namespace(), root.name()),
        (Some(SVG), "svg"),
        "{text}"
    );
    for node in document.descendants() {
        assert!(!node.is_pi(), "{text}");
        let name = node.tag_name();
        let active = [
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "a",
            "animate",
            "animatemotion",
            "animatetransform",
            "set",
            "handler",
            "listener",
        ];
        let is_drawn = name.namespace() == Some(SVG);
        let lower = name.name().to_ascii_lowercase();
        assert!(!is_drawn || !active.contains(&&*lower), "{text}");
        let is_html =
            ["http://www.w3.org/1999/xhtml", ""].contains(&name.namespace().unwrap_or("-"));
        assert!(!is_html, "{text}");
        for attribute in node.attributes() {
            let (key, value) = (attribute.name().to_lowercase(), attribute.value());
            let is_own = attribute.namespace().is_none();
            assert!(!is_own || !key.starts_with("on"), "{text}");
            if key == "href" {
                let is_inside = ["#", "data:image/png;", "data:image/jpeg;"]
                    .iter()
                    .any(|start| value.starts_with(start));
                assert!(is_inside, "{text}");
            }
        }
    }
}

/// A date that is read is read again from how it is written.
fn dates(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Some(date) = parse_date(text)
    {
        assert_eq!(parse_date(&date.to_string()), Some(date), "{text}");
    }
}

/// A domain is kept in one form.
fn domains(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Some(domain) = readers::domain(text)
    {
        let is_plain = |letter: char| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-._".contains(letter)
        };
        assert!(domain.chars().all(is_plain), "{domain}");
        assert!(domain.contains('.') && !domain.contains(".."), "{domain}");
        assert_eq!(readers::domain(&domain).as_ref(), Some(&domain), "{text}");
    }
}

/// Every row is in a line of the list, and the same list gives the same rows.
fn lists(data: &[u8]) {
    let rows = readers::software_list(data);
    assert_eq!(rows, readers::software_list(data));
    // In UTF-16 a line may be two bytes; none has less than one.
    let lines = data.len() + 1;
    for (line, row) in rows.iter().flatten() {
        let line = usize::try_from(*line).expect("small");
        assert!((1..=lines).contains(&line), "{row} of {lines} lines");
    }
    if let Ok(rows) = rows {
        assert!(
            rows.len() <= data.len(),
            "{} rows of {} bytes",
            rows.len(),
            data.len()
        );
    }
}

/// The same file gives the same units, and none is invented.
fn translations(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let units = readers::translations(text);
        assert_eq!(units, readers::translations(text));
        let lines = text.len() / 5;
        assert!(units.iter().flatten().count() <= lines, "{units:?}");
        for (_, target) in units.into_iter().flatten() {
            assert!(!target.trim().is_empty());
        }
    }
}

/// Every path is one of a site.
fn manifest(data: &[u8]) {
    for path in readers::manifest(data) {
        let is_safe = |segment: &str| !segment.is_empty() && !segment.starts_with('.');
        assert!(path.split('/').all(is_safe), "{path}");
    }
}
