//! The readers of foreign bytes, one by one, for the fuzz targets.

use crate::audit::InventoryRow;
use crate::diagnostic::{Code, Diagnostics, Origin};
use crate::emit::manifest_paths;
use crate::load;
use crate::locale::Locales;
use crate::markdown::{HtmlOptions, LinkResolver, ResolvedLink, findings, html};
use crate::model::{Body, Site, Text};
use crate::render::{TemplateMessages, Templates};
use crate::theme::{PublishedAssets, ThemeSource};
use crate::translate;

/// The HTML of a Markdown body. No link leads to a record.
pub fn markdown_html(body: &str) -> String {
    struct NoRecords;
    impl LinkResolver for NoRecords {
        fn resolve(&self, _: &str, _: &str) -> ResolvedLink {
            ResolvedLink::Unknown { nearest: None }
        }
        fn has_anchor(&self, _: &str, _: &str, _: &str) -> bool {
            false
        }
    }
    let options = HtmlOptions {
        prefix: "p-",
        note_prefix: "n-",
        headings: 0,
        table_label: "table",
        back_label: "back",
    };
    html(body, &options, &NoRecords).html
}

/// What is found in a file of content, given by its path below `content/`, by itself.
pub fn content_file(inside: &str, bytes: &[u8]) -> Vec<(Code, Origin)> {
    let mut found = Diagnostics::new();
    let read = load::decode_file(inside, bytes, &mut found);
    debug_assert!(read.is_ok());
    places(&found)
}

/// What is found in a theme with this file, given by its path below the theme's folder, in a site of one
/// language; and the page that a template makes of a product's name.
pub fn theme_file(
    path: &str,
    bytes: &[u8],
    site: &Site,
    name: &str,
) -> (Vec<(Code, Origin)>, Option<Vec<u8>>) {
    const DESCRIPTION: (&str, &[u8]) = ("theme.yaml", b"name: own\nversion: \"1\"\n");
    let mut found = Diagnostics::new();
    let all = [DESCRIPTION, (path, bytes)];
    let files = if path == DESCRIPTION.0 {
        &all[1..]
    } else {
        &all
    };
    let Ok(theme) = load::theme_from_memory(files, site, &mut found) else {
        return (places(&found), None);
    };
    let locales = Locales::new(site, &theme, &mut found);
    debug_assert!(locales.is_ok());
    let sources = theme.templates.iter();
    let sources = sources.map(|(name, source): (_, &ThemeSource)| (name.as_str(), source));
    let templates = Templates::new(
        "themes/own/templates",
        sources,
        &PublishedAssets::default(),
        &mut found,
    );
    let template = path.strip_prefix("templates/");
    let page = templates.zip(template).and_then(|(templates, template)| {
        let messages = TemplateMessages::new([("question", "May I use it?")]);
        let view =
            serde_json::json!({ "name": name, "list": [name, 1, true], "map": { "name": name } });
        match templates.render("", template, &messages, &view) {
            Ok(page) => Some(page),
            Err(fault) => {
                found.push(*fault);
                None
            }
        }
    });
    (places(&found), page)
}

/// The codes of diagnostics and their places, in the order in which they are reported.
fn places(found: &Diagnostics) -> Vec<(Code, Origin)> {
    let sorted = found.sorted().into_iter();
    sorted.map(|one| (one.code, one.origin.clone())).collect()
}

/// A drawing that is accepted as a logo: what pages get.
pub fn svg_logo(bytes: Vec<u8>) -> Option<Vec<u8>> {
    load::svg_logo(bytes)
}

/// The domain that a text names, as it is kept.
pub fn domain(text: &str) -> Option<String> {
    load::parse_domain(text)
}

/// Whether a Markdown body is refused for a control character that it writes as a reference.
pub fn has_control_reference(body: &str) -> bool {
    let text = Text {
        title: String::new(),
        summary: String::new(),
        body: Body::Loaded(body.to_owned()),
        translation: None,
        file: "body.md".into(),
        body_line: 1,
        findings: None,
        headings: 0,
        fingerprint: None,
        sections: None,
        staleness: None,
    };
    let found = findings(&text, None).into_iter();
    found
        .flat_map(|found| found.diagnostics)
        .any(|fault| fault.code == Code::ControlCharacter)
}

/// The rows of a software list, each with its line, or why it is none.
pub fn software_list(bytes: &[u8]) -> Result<Vec<(u32, String)>, String> {
    let mut rows = Vec::new();
    let mut sink = |row: InventoryRow| rows.push((row.line, format!("{row:?}")));
    match crate::audit::read_inventory(bytes, None, Some("TW"), None, &mut sink) {
        Ok(_) => Ok(rows),
        Err(error) => Err(format!("{error:?}")),
    }
}

/// The units of a file of translations, key and target, or why it is none.
pub fn translations(text: &str) -> Result<Vec<(String, String)>, String> {
    match translate::read(text) {
        Ok(file) => {
            let units = file.units.into_iter();
            Ok(units.map(|unit| (unit.key, unit.target)).collect())
        }
        Err(error) => Err(format!("{error:?}")),
    }
}

/// The paths in the manifest of a site.
pub fn manifest(bytes: &[u8]) -> Vec<String> {
    let paths = manifest_paths(bytes).into_iter();
    paths.map(|path| path.to_string()).collect()
}
