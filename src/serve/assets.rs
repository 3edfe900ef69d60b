//! The media types of files, and the script and style sheet of the preview.

/// The media type of a style sheet.
pub(super) const CSS: &str = "text/css; charset=utf-8";
/// The media type of a page.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// The media type of plain text.
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

const MEDIA_TYPES: &[(&str, &str)] = &[
    ("html", HTML),
    ("css", CSS),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("xml", "application/xml; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", TEXT),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("pdf", "application/pdf"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
];

/// The media type of a file, by its extension.
pub(super) fn media_type(path: &str) -> &'static str {
    let extension = path.rsplit('.').next().unwrap_or_default();
    MEDIA_TYPES
        .iter()
        .find(|(known, _)| *known == extension)
        .map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// The text of a file of the preview itself.
pub(super) fn preview_file(name: &str) -> Option<&'static str> {
    match name {
        "preview.js" => Some(include_str!("page/preview.js")),
        "preview.css" => Some(include_str!("page/preview.css")),
        _ => None,
    }
}
