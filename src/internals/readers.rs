//! The readers of foreign bytes, one by one, for the fuzz targets.

use crate::audit::InventoryRow;
use crate::diagnostic::Code;
use crate::emit::manifest_paths;
use crate::load;
use crate::markdown::{HtmlOptions, LinkResolver, ResolvedLink, findings, html};
use crate::model::{Body, Text};
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
