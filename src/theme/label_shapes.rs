//! The shapes of the seven labels, for places that no style sheet reaches: paper and badges.
//!
//! They are those of the default theme's `site.css`; a test holds one against the other.

/// A label's shape, by the class of its style: what stands inside an `<svg>` with the view box
/// `0 0 24 24`, in the current colour.
pub(crate) fn label_shape(class: &str) -> &'static str {
    LABEL_SHAPES
        .iter()
        .find(|(known, _)| *known == class)
        .map_or("", |(_, shape)| shape)
}

const LABEL_SHAPES: [(&str, &str); 7] = [
    // Octagon with a cross.
    (
        "ban",
        r#"<path fill="currentColor" fill-rule="evenodd" d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4zM8.2 6.4 12 10.2l3.8-3.8 1.8 1.8-3.8 3.8 3.8 3.8-1.8 1.8-3.8-3.8-3.8 3.8-1.8-1.8 3.8-3.8-3.8-3.8z"/>"#,
    ),
    // Triangle with an exclamation mark.
    (
        "out",
        r#"<path fill="currentColor" fill-rule="evenodd" d="M12 1.2 23.6 22.6H.4zM10.7 8.6h2.6v7h-2.6zM10.7 17.2h2.6v2.6h-2.6z"/>"#,
    ),
    // Hollow ring with dots.
    (
        "rev",
        r#"<g fill="none" stroke="currentColor"><circle cx="12" cy="12" r="9.8" stroke-width="2.4"/><path stroke-width="3.2" stroke-linecap="round" d="M7.6 12h0M12 12h0M16.4 12h0"/></g>"#,
    ),
    // Dashed square with a question mark.
    (
        "una",
        r#"<g fill="none" stroke="currentColor"><path stroke-width="2" stroke-dasharray="4 3" stroke-dashoffset="2" d="M1.5 1.5h21v21h-21z"/><path stroke-width="2.6" d="M8 9.3a4 4 0 1 1 5.9 3.5c-1.2.7-1.9 1.2-1.9 2.5M12 16.8v2.8"/></g>"#,
    ),
    // Square with a tick and a line.
    (
        "con",
        r#"<path fill="currentColor" fill-rule="evenodd" d="M2 1h20v22H2zM6 9.2l1.7-1.7 2.7 2.7 5.9-5.9L18 6 10.4 13.6zM6 16.6h12V19H6z"/>"#,
    ),
    // Hollow circle with a tick.
    (
        "per",
        r#"<g fill="none" stroke="currentColor"><circle cx="12" cy="12" r="9.8" stroke-width="2.4"/><path stroke-width="2.7" d="M6.8 11.3l4 4 6.5-6.5"/></g>"#,
    ),
    // Solid circle with a tick.
    (
        "rec",
        r#"<path fill="currentColor" fill-rule="evenodd" d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM5.7 12.3l1.9-1.9 3.1 3.1 5.8-5.8 1.9 1.9-7.7 7.7z"/>"#,
    ),
];

#[cfg(test)]
mod tests {
    use super::LABEL_SHAPES;

    /// What stands between two marks, each time.
    fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> Vec<&'a str> {
        let parts = text.split(from).skip(1);
        parts.filter_map(|part| part.split(to).next()).collect()
    }

    #[test]
    fn shapes_are_those_of_the_style_sheet() {
        let css = include_str!("../../themes/source/site.css");
        for (class, shape) in LABEL_SHAPES {
            let start = format!("\n.{class}{{--i");
            let rule = between(css, &start, "\n");
            assert_eq!(
                between(rule[0], " d='", "'"),
                between(shape, " d=\"", "\""),
                "{class}"
            );
        }
    }
}
