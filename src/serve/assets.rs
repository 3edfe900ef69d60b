//! The script and style sheet of the preview.

/// The text of a file of the preview itself.
pub(super) fn preview_file(name: &str) -> Option<&'static str> {
    match name {
        "preview.js" => Some(include_str!("page/preview.js")),
        "preview.css" => Some(include_str!("page/preview.css")),
        _ => None,
    }
}
