//! Errors of templates as diagnostics, with their positions in the author's files.

use tera::{ErrorKind, ReportError, Tera};

use super::template_limits::OUTPUT_LIMIT;
use super::templates::Templates;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};

/// Reports why templates cannot be compiled.
pub(super) fn report(templates: &Templates, error: &tera::Error, found: &mut Diagnostics) {
    let reported = if let ErrorKind::SyntaxError(_) = error.kind() {
        syntax_errors(templates)
    } else if let ErrorKind::Msg(text) = error.kind() {
        unknown_names(templates, text)
    } else {
        Vec::new()
    };
    if reported.is_empty() {
        found.push(diagnostic(templates, "", error));
    }
    reported.into_iter().for_each(|error| found.push(error));
}

/// The first syntax error of each template: Tera stops at the first template that has one.
fn syntax_errors(templates: &Templates) -> Vec<Diagnostic> {
    let errors = templates.files.iter().filter_map(|(name, (_, minified))| {
        let error = Tera::new().add_raw_template(name, &minified.text).err()?;
        let is_syntax_error = matches!(error.kind(), ErrorKind::SyntaxError(_));
        is_syntax_error.then(|| diagnostic(templates, name, &error))
    });
    errors.collect()
}

fn unknown_names(templates: &Templates, text: &str) -> Vec<Diagnostic> {
    let reports = reports(text).into_iter();
    reports
        .map(|report| {
            let origin = report_origin(templates, &report);
            Diagnostic::new(Code::Template, &origin).with("detail", report.message)
        })
        .collect()
}

/// The diagnostic of an error in a template.
pub(super) fn diagnostic(templates: &Templates, template: &str, error: &tera::Error) -> Diagnostic {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let origin = span_origin(templates, report);
        let detail = first_line(report.message());
        return Diagnostic::new(Code::Template, &origin).with("detail", detail);
    }
    let origin = named_origin(templates, error);
    let origin = origin.unwrap_or_else(|| Origin::file(&templates.file(template)));
    let detail = match matches!(error.kind(), ErrorKind::Io(_)) {
        // Nothing else can fail while a page is written to memory.
        true => format!("More than {} MB for one page", OUTPUT_LIMIT / 1024 / 1024),
        false => error.to_string(),
    };
    Diagnostic::new(Code::Template, &origin).with("detail", detail)
}

/// The position of an error for which Tera gives names of templates at best.
fn named_origin(templates: &Templates, error: &tera::Error) -> Option<Origin> {
    if let ErrorKind::MissingParent { current, parent } = error.kind() {
        naming(templates, current, parent)
    } else if let ErrorKind::CircularExtend {
        tpl,
        inheritance_chain,
    } = error.kind()
    {
        naming(templates, tpl, inheritance_chain.first()?)
    } else if let ErrorKind::CircularInclude { include_chain, .. } = error.kind() {
        naming(templates, include_chain.first()?, include_chain.get(1)?)
    } else if let ErrorKind::Msg(text) = error.kind() {
        // Of two templates that contradict each other, the second.
        let mut names = text.rsplit('`');
        let named = names.find(|name| templates.files.contains_key(*name))?;
        Some(Origin::file(&templates.file(named)))
    } else {
        None
    }
}

/// The position of the name of another template in a file, which Tera does not give.
fn naming(templates: &Templates, template: &str, named: &str) -> Option<Origin> {
    let (source, _) = templates.files.get(template)?;
    let quoted = |quote: char| source.text.find(&format!("{quote}{named}{quote}"));
    Some(match quoted('"').or_else(|| quoted('\'')) {
        Some(at) => source.origin(at, width(named) + 2),
        None => Origin::file(&source.file),
    })
}

/// The position of an error in the author's file; Tera reports that in the minified text.
fn span_origin(templates: &Templates, report: &ReportError) -> Origin {
    let span = &report.span().range;
    original(templates, report.filename(), span.start, span.end)
}

fn original(templates: &Templates, name: &str, start: usize, end: usize) -> Origin {
    let Some((source, minified)) = templates.files.get(name) else {
        return Origin::file(&templates.file(name));
    };
    let start = minified.original(start);
    // The end is that of the last byte: after it, a line break may have been removed.
    let end = minified.original(end.saturating_sub(1)) + 1;
    let marked = source.text.get(start..end).unwrap_or_default();
    let width = match marked.contains('\n') {
        true => 0,
        false => width(marked),
    };
    source.origin(start, width)
}

fn width(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// An error about a name that does not exist. Tera finds all of them at once, but gives only the text that
/// it would print.
#[derive(Debug, PartialEq, Eq)]
struct TextReport<'t> {
    message: &'t str,
    file: &'t str,
    /// From 1.
    line: usize,
    /// In characters, from 1.
    column: usize,
    /// In characters.
    width: usize,
}

/// The errors in a text of the form
///
/// ```text
/// error: Unknown filter `shout`
///  --> page.html:3:12
///   |
/// 3 | <h1>{{ title | shout }}</h1>
///   |                ^^^^^
/// ```
fn reports(text: &str) -> Vec<TextReport<'_>> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else {
            continue;
        };
        let place = lines
            .next()
            .and_then(|place| place.trim_start().strip_prefix("--> "));
        let marks = lines.nth(2).unwrap_or_default();
        let report = place.and_then(|place| {
            let (rest, column) = place.rsplit_once(':')?;
            let (file, line) = rest.rsplit_once(':')?;
            Some(TextReport {
                message,
                file,
                line: line.parse().ok()?,
                column: column.parse().ok()?,
                width: marks.matches('^').count(),
            })
        });
        found.extend(report);
    }
    found
}

fn report_origin(templates: &Templates, report: &TextReport<'_>) -> Origin {
    let Some((_, minified)) = templates.files.get(report.file) else {
        return Origin::file(&templates.file(report.file));
    };
    let mut lines = minified.text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(report.line - 1).map(str::len).sum();
    let line = lines.next().unwrap_or_default();
    let byte_of = |character: usize| {
        let mut starts = line.char_indices().map(|(at, _)| before + at);
        starts.nth(character).unwrap_or(before + line.len())
    };
    let start = byte_of(report.column.saturating_sub(1));
    let end = byte_of(report.column.saturating_sub(1) + report.width);
    original(templates, report.file, start, end)
}

/// Cuts the list of all available fields off an error about a missing field: `t` has hundreds.
fn first_line(message: &str) -> &str {
    const LIST: &str = " Available fields:";
    match message.find(LIST) {
        Some(at) if message.len() > 200 => &message[..at],
        _ => message,
    }
}
