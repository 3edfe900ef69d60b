//! Machine-readable identifiers of products: package URLs, CPE names, program files and app ids.

/// An identifier without its version and other parts that differ between installations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum ProductIdentifier {
    /// A package URL without version, qualifiers and subpath.
    Purl(String),
    /// Vendor and product of a CPE name.
    Cpe(String, String),
    /// A program file or the id of an app.
    App(String),
}

/// Parses an identifier, and the version in it if there is one.
pub(super) fn parse(text: &str) -> Option<(ProductIdentifier, Option<String>)> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    if let Some(rest) = lower.strip_prefix("pkg:") {
        return Some(purl(rest));
    }
    if let Some(rest) = lower.strip_prefix("cpe:2.3:") {
        // A colon inside a component is escaped (CPE 2.3 §6.2).
        return cpe(&rest.replace("\\:", "\u{0}"), '*');
    }
    if let Some(rest) = lower.strip_prefix("cpe:/") {
        return cpe(rest, '\u{1}');
    }
    app(text).map(|app| (app, None))
}

/// The program file or app id of a text: `C:\Zoom\bin\Zoom.exe` is `zoom.exe`. `None` for a text that
/// looks like a name: without a dot inside.
pub(super) fn app(text: &str) -> Option<ProductIdentifier> {
    let file = text.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let has_dot_inside = file.contains('.') && !file.starts_with('.') && !file.ends_with('.');
    has_dot_inside.then(|| ProductIdentifier::App(file.to_lowercase()))
}

/// `type/namespace/name@version?qualifiers#subpath` (Package-URL specification).
fn purl(rest: &str) -> (ProductIdentifier, Option<String>) {
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let rest = rest.trim_matches('/');
    let name = rest.rfind('/').map_or(0, |slash| slash + 1);
    match rest[name..].find('@') {
        Some(at) => {
            let (path, version) = rest.split_at(name + at);
            (
                ProductIdentifier::Purl(path.to_owned()),
                non_empty(&version[1..]),
            )
        }
        None => (ProductIdentifier::Purl(rest.to_owned()), None),
    }
}

/// `part:vendor:product:version:…`
fn cpe(rest: &str, wildcard: char) -> Option<(ProductIdentifier, Option<String>)> {
    let mut parts = rest.split(':').map(|part| part.replace('\\', ""));
    let _part = parts.next()?;
    let vendor = parts.next().filter(|vendor| !vendor.is_empty())?;
    let product = parts.next().filter(|product| !product.is_empty())?;
    let version = parts
        .next()
        .filter(|version| version != "-" && !version.contains(wildcard));
    let version = version.as_deref().and_then(non_empty);
    Some((ProductIdentifier::Cpe(vendor, product), version))
}

fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{ProductIdentifier, app, parse};

    #[test]
    fn an_identifier_is_parsed_without_its_version() {
        let check = |text: &str, expected: ProductIdentifier, version: Option<&str>| {
            let (found, found_version) = parse(text).expect(text);
            assert_eq!(found, expected, "{text}");
            assert_eq!(found_version.as_deref(), version, "{text}");
        };
        let cpe =
            |vendor: &str, product: &str| ProductIdentifier::Cpe(vendor.into(), product.into());
        let purl = |text: &str| ProductIdentifier::Purl(text.into());
        let zoom = cpe("zoom", "meetings");
        check(
            "cpe:2.3:a:zoom:meetings:*:*:*:*:*:*:*:*",
            zoom.clone(),
            None,
        );
        check(
            "cpe:2.3:a:Zoom:meetings:5.0.1:*:*",
            zoom.clone(),
            Some("5.0.1"),
        );
        check("cpe:/a:zoom:meetings:4.6.9", zoom.clone(), Some("4.6.9"));
        check("cpe:/a:zoom:meetings", zoom, None);
        check(
            "pkg:npm/%40zoom/sdk@2.0.0?os=x#y",
            purl("npm/%40zoom/sdk"),
            Some("2.0.0"),
        );
        check("pkg:generic/Zoom", purl("generic/zoom"), None);
        check(
            "us.zoom.videomeetings",
            ProductIdentifier::App("us.zoom.videomeetings".into()),
            None,
        );
        assert_eq!(parse("cpe:2.3:a"), None);
    }

    #[test]
    fn a_program_is_identified_by_its_file_in_any_folder() {
        let zoom = || Some(ProductIdentifier::App("zoom.exe".to_owned()));
        assert_eq!(app(r"C:\Program Files\Zoom\bin\Zoom.exe"), zoom());
        assert_eq!(app("Zoom.EXE"), zoom());
        assert_eq!(app("/usr/bin/zoom"), None);
        assert_eq!(app("Zoom"), None);
        assert_eq!(app("Acme Inc."), None);
    }
}
