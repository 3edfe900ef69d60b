//! What greenlist adds to pages, and what kinds of files a site has.

/// The kind of a style sheet.
pub(super) const CSS: &str = "text/css; charset=utf-8";

const KINDS: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("css", CSS),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("xml", "application/xml; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("wasm", "application/wasm"),
    ("pdf", "application/pdf"),
];

/// The kind of a file, by the end of its name.
pub(super) fn kind(path: &str) -> &'static str {
    let end = path.rsplit('.').next().unwrap_or_default();
    KINDS
        .iter()
        .find(|(known, _)| *known == end)
        .map_or("application/octet-stream", |(_, kind)| kind)
}

/// One of greenlist's own files: its kind and its text.
pub(super) fn own(name: &str) -> Option<(&'static str, &'static str)> {
    let text = match name {
        "live.js" => include_str!("page/live.js"),
        "live.css" => include_str!("page/live.css"),
        _ => return None,
    };
    Some((kind(name), text))
}
