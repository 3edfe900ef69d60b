//! Prints a diagnostic on a terminal: with source lines like rustc, or in one line.

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin as Arrow, Renderer, Snippet,
};

use super::Messages;
use super::sanitize::sanitize;
use super::source_line::find_line;
use crate::diagnostic::{Diagnostic, Origin, Severity};

/// The width of a source line; a longer one is cut around the underlined part.
const COLUMNS: usize = 100;

/// Reads the text of the file of an [`Origin`]; `None` if it is not available.
///
/// Invalid UTF-8 must be replaced, so that line numbers stay correct.
pub(crate) type SourceLookup<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourMode {
    /// With ANSI escape codes.
    On,
    /// Plain text.
    Off,
}

/// The diagnostic with its source lines and its help, without a trailing newline.
pub fn full(
    diagnostic: &Diagnostic,
    words: &Messages,
    source: &SourceLookup,
    colour: ColourMode,
) -> String {
    let level = level(diagnostic.severity()).with_name(words.severity(diagnostic.severity()));
    let title = level
        .primary_title(words.message(diagnostic))
        .id(diagnostic.code.name());
    let mut group = Group::with_title(title).element(element(
        &diagnostic.origin,
        AnnotationKind::Primary,
        None,
        source,
    ));
    if let Some(related) = &diagnostic.related {
        let label = words.related(diagnostic);
        group = group.element(element(
            related,
            AnnotationKind::Context,
            Some(label),
            source,
        ));
    }
    if let Some(help) = words.help(diagnostic) {
        group = group.element(Level::HELP.with_name(words.say("help", [])).message(help));
    }
    renderer(colour).render(&[group])
}

/// The diagnostic in one line: `path:line:column: warning[code]: text`.
pub(crate) fn short(diagnostic: &Diagnostic, words: &Messages) -> String {
    let Origin {
        file, line, column, ..
    } = &diagnostic.origin;
    let sentence = words.message(diagnostic);
    let sentence: Vec<_> = sentence.split_whitespace().collect();
    format!(
        "{}:{line}:{column}: {}[{}]: {}",
        sanitize(file),
        words.severity(diagnostic.severity()),
        diagnostic.code.name(),
        sentence.join(" ")
    )
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

fn renderer(colour: ColourMode) -> Renderer {
    match colour {
        ColourMode::On => Renderer::styled(),
        ColourMode::Off => Renderer::plain(),
    }
    .term_width(COLUMNS)
}

/// The arrow to a place and, if the file still has it, the source line.
///
/// The renderer derives the column from the snippet, in characters as we do. If the file no longer
/// has the place, only the arrow is shown.
fn element(
    origin: &Origin,
    kind: AnnotationKind,
    label: Option<String>,
    source: &SourceLookup,
) -> Element<'static> {
    let line_start = usize::try_from(origin.line).unwrap_or(usize::MAX);
    let path = sanitize(&origin.file);
    let text = source(&origin.file);
    match text.as_deref().and_then(|text| find_line(origin, text)) {
        // Only this line is passed, because the renderer splits the whole text each time.
        Some(place) => Snippet::source(place.line)
            .path(path)
            .line_start(line_start)
            .annotation(kind.span(place.span).label(label))
            .into(),
        None => Arrow::path(path)
            .line(line_start)
            .char_column(usize::try_from(origin.column).unwrap_or(usize::MAX))
            .into(),
    }
}

#[cfg(test)]
mod tests;
