//! A diagnostic as a terminal shows it: rustc's look, or one line.

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin as Arrow, Renderer, Snippet,
};

use super::Words;
use super::clean::clean;
use super::place::find;
use crate::diagnostic::{Diagnostic, Origin, Severity};

/// Columns of a source line that are shown; a longer one is cut around the fault.
const COLUMNS: usize = 100;

/// Reads the text of a file named in an [`Origin`]; `None` where there is none to show.
///
/// Bytes that are not UTF-8 must come as replacement characters, so that lines still count.
pub type Source<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// Whether the text holds colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// With ANSI escape codes.
    On,
    /// Plain text.
    Off,
}

/// The diagnostic with its source lines and its help, without a trailing newline.
pub fn full(diagnostic: &Diagnostic, words: &Words, source: &Source, colour: Colour) -> String {
    let level = level(diagnostic.severity()).with_name(words.severity(diagnostic.severity()));
    let title = level
        .primary_title(words.sentence(diagnostic))
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
pub fn short(diagnostic: &Diagnostic, words: &Words) -> String {
    let Origin {
        file, line, column, ..
    } = &diagnostic.origin;
    let sentence = words.sentence(diagnostic);
    let sentence: Vec<_> = sentence.split_whitespace().collect();
    format!(
        "{}:{line}:{column}: {}[{}]: {}",
        clean(file),
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

fn renderer(colour: Colour) -> Renderer {
    match colour {
        Colour::On => Renderer::styled(),
        Colour::Off => Renderer::plain(),
    }
    .term_width(COLUMNS)
}

/// The arrow to a place and, where its file still has it, the line.
///
/// The renderer counts the arrow's column from the snippet, in characters as we do; so it says
/// what the origin says as long as the place exists. Where it does not, only the arrow is shown.
fn element(
    origin: &Origin,
    kind: AnnotationKind,
    label: Option<String>,
    source: &Source,
) -> Element<'static> {
    let line_start = usize::try_from(origin.line).unwrap_or(usize::MAX);
    let path = clean(&origin.file);
    let text = source(&origin.file);
    match text.as_deref().and_then(|text| find(origin, text)) {
        // Only the one line goes in: a file has thousands, and they would be split each time.
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
