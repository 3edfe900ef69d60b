//! Prints a diagnostic on a terminal: with source lines like rustc, or in one line.

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin as Arrow, Renderer, Snippet,
};

use super::Messages;
use super::sanitize::sanitize;
use super::source_line::find_line;
use crate::diagnostic::{AcceptedWarning, Code, Diagnostic, Origin, Severity};

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
    messages: &Messages,
    source: &SourceLookup,
    colour: ColourMode,
) -> String {
    let level = level(diagnostic.severity()).with_name(messages.severity(diagnostic.severity()));
    let title = level
        .primary_title(messages.message(diagnostic))
        .id(diagnostic.code.name());
    // The name of the file is what is wrong, not its first line; there may be a hundred thousand of them.
    let is_about_name = diagnostic.code == Code::UnknownFile;
    let own_source: &SourceLookup = if is_about_name { &|_| None } else { source };
    let mut group = Group::with_title(title).element(element(
        &diagnostic.origin,
        AnnotationKind::Primary,
        None,
        own_source,
    ));
    if let Some(related) = &diagnostic.related {
        let label = messages.related(diagnostic);
        group = group.element(element(
            related,
            AnnotationKind::Context,
            Some(label),
            source,
        ));
    }
    if let Some(help) = messages.help(diagnostic) {
        group = group.element(
            Level::HELP
                .with_name(messages.say("help", []))
                .message(help),
        );
    }
    renderer(colour).render(&[group])
}

/// The diagnostic in one line: `path:line:column: warning[code]: text`.
pub(crate) fn short(diagnostic: &Diagnostic, messages: &Messages) -> String {
    let Origin {
        file, line, column, ..
    } = &diagnostic.origin;
    let message = messages.message(diagnostic);
    let message: Vec<_> = message.split_whitespace().collect();
    format!(
        "{}:{line}:{column}: {}[{}]: {}",
        sanitize(file),
        messages.severity(diagnostic.severity()),
        diagnostic.code.name(),
        message.join(" ")
    )
}

/// An accepted warning: the warning in one line, below it the reason and where it is given.
pub(crate) fn accepted(accepted: &AcceptedWarning, messages: &Messages) -> String {
    let at = &accepted.accepted_at;
    let reason = accepted.because.split_whitespace().collect::<Vec<_>>();
    let place = format!("{}:{}:{}", sanitize(&at.file), at.line, at.column);
    let values = [("reason", reason.join(" ").into()), ("place", place.into())];
    let warning = short(&accepted.warning, messages);
    format!(
        "{warning}\n    {}\n",
        messages.say("console-accepted-because", values)
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

/// The arrow with the location and, if the file still has it, the source line.
///
/// The renderer derives the column from the snippet, in characters as [`Origin`] does.
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
        Some(found) => Snippet::source(found.line)
            .path(path)
            .line_start(line_start)
            .annotation(kind.span(found.span).label(label))
            .into(),
        None => Arrow::path(path)
            .line(line_start)
            .char_column(usize::try_from(origin.column).unwrap_or(usize::MAX))
            .into(),
    }
}

#[cfg(test)]
mod tests;
