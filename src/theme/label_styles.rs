//! The colours and shapes of the labels.
//!
//! The shapes are for output without a style sheet: paper and badges. They repeat those of the default
//! theme's `site.css`; a test compares the two.

use crate::model::Role;

/// The style of a label.
pub(crate) struct LabelStyle {
    /// Its class in style sheets.
    pub class: &'static str,
    /// The colour of text, shape and border.
    pub colour: Role,
    /// The background; [`Role::Page`] for a label without a tint of its own.
    pub tint: Role,
    /// The content of an `<svg>` with the view box `0 0 24 24`, in the current colour.
    pub shape: &'static str,
}

/// The style with a class.
pub(crate) fn label_style(class: &str) -> Option<&'static LabelStyle> {
    LABEL_STYLES.iter().find(|style| style.class == class)
}

/// The shape of a label by the class of its style.
pub(crate) fn label_shape(class: &str) -> &'static str {
    label_style(class).map_or("", |style| style.shape)
}

/// All labels, the strictest first.
pub(super) static LABEL_STYLES: [LabelStyle; 10] = [
    LabelStyle {
        class: "ban",
        colour: Role::Banned,
        tint: Role::BannedTint,
        // Octagon with a cross.
        shape: r#"<path fill="currentColor" fill-rule="evenodd" d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4zM8.2 6.4 12 10.2l3.8-3.8 1.8 1.8-3.8 3.8 3.8 3.8-1.8 1.8-3.8-3.8-3.8 3.8-1.8-1.8 3.8-3.8-3.8-3.8z"/>"#,
    },
    LabelStyle {
        class: "out",
        colour: Role::PhaseOut,
        tint: Role::PhaseOutTint,
        // Triangle with an exclamation mark.
        shape: r#"<path fill="currentColor" fill-rule="evenodd" d="M12 1.2 23.6 22.6H.4zM10.7 8.6h2.6v7h-2.6zM10.7 17.2h2.6v2.6h-2.6z"/>"#,
    },
    LabelStyle {
        class: "adv",
        colour: Role::PhaseOut,
        tint: Role::Page,
        // Hollow diamond with an exclamation mark.
        shape: r#"<g fill="none" stroke="currentColor"><path stroke-width="2.2" d="M12 1.8 22.2 12 12 22.2 1.8 12z"/><path stroke-width="2.7" d="M12 6.8v6.4M12 15v2.7"/></g>"#,
    },
    LabelStyle {
        class: "rev",
        colour: Role::UnderReview,
        tint: Role::UnderReviewTint,
        // Hollow ring with dots.
        shape: r#"<g fill="none" stroke="currentColor"><circle cx="12" cy="12" r="9.8" stroke-width="2.4"/><path stroke-width="3.2" stroke-linecap="round" d="M7.6 12h0M12 12h0M16.4 12h0"/></g>"#,
    },
    LabelStyle {
        class: "una",
        colour: Role::NotAssessed,
        tint: Role::Page,
        // Dashed square with a question mark.
        shape: r#"<g fill="none" stroke="currentColor"><path stroke-width="2" stroke-dasharray="4 3" stroke-dashoffset="2" d="M1.5 1.5h21v21h-21z"/><path stroke-width="2.6" d="M8 9.3a4 4 0 1 1 5.9 3.5c-1.2.7-1.9 1.2-1.9 2.5M12 16.8v2.8"/></g>"#,
    },
    LabelStyle {
        class: "con",
        colour: Role::Conditional,
        tint: Role::ConditionalTint,
        // Square with a tick and a line.
        shape: r#"<path fill="currentColor" fill-rule="evenodd" d="M2 1h20v22H2zM6 9.2l1.7-1.7 2.7 2.7 5.9-5.9L18 6 10.4 13.6zM6 16.6h12V19H6z"/>"#,
    },
    LabelStyle {
        class: "per",
        colour: Role::Permitted,
        tint: Role::Page,
        // Hollow circle with a tick.
        shape: r#"<g fill="none" stroke="currentColor"><circle cx="12" cy="12" r="9.8" stroke-width="2.4"/><path stroke-width="2.7" d="M6.8 11.3l4 4 6.5-6.5"/></g>"#,
    },
    LabelStyle {
        class: "rec",
        colour: Role::Recommended,
        tint: Role::RecommendedTint,
        // Solid circle with a tick.
        shape: r#"<path fill="currentColor" fill-rule="evenodd" d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM5.7 12.3l1.9-1.9 3.1 3.1 5.8-5.8 1.9 1.9-7.7 7.7z"/>"#,
    },
    LabelStyle {
        class: "non",
        colour: Role::NotAssessed,
        tint: Role::Page,
        // Hollow circle with a dash.
        shape: r#"<g fill="none" stroke="currentColor"><circle cx="12" cy="12" r="9.8" stroke-width="2.4"/><path stroke-width="2.7" d="M7.4 12h9.2"/></g>"#,
    },
    LabelStyle {
        class: "dep",
        colour: Role::Text,
        tint: Role::Band,
        // Circle with one half solid and one hollow.
        shape: r#"<g fill="none" stroke="currentColor"><circle cx="12" cy="12" r="9.8" stroke-width="2.4"/><path fill="currentColor" d="M12 2.2v19.6a9.8 9.8 0 0 1 0-19.6z"/></g>"#,
    },
];

#[cfg(test)]
mod tests {
    use super::{LABEL_STYLES, LabelStyle};

    /// The text between two delimiters, for each of their occurrences.
    fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> Vec<&'a str> {
        let parts = text.split(from).skip(1);
        parts.filter_map(|part| part.split(to).next()).collect()
    }

    #[test]
    fn shapes_equal_those_of_the_style_sheet() {
        let css = include_str!("../../themes/source/site.css");
        for LabelStyle { class, shape, .. } in &LABEL_STYLES {
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
