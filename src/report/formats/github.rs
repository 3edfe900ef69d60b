//! Diagnostics as GitHub workflow commands, which annotate lines in a pull request:
//! `::error file=content/site.yaml,line=9,col=1,title=tab::Tabs are not allowed here; use spaces.`

use std::fmt::Write;
use std::path::Path;

use super::{below_root, message_with_help};
use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::report::Messages;
use crate::report::sanitize::visible_character;

/// Writes diagnostics as workflow commands, one per line, in their order.
pub(crate) fn github(diagnostics: &[&Diagnostic], root: &Path, messages: &Messages) -> String {
    let mut commands = String::new();
    for diagnostic in diagnostics {
        let Origin {
            file,
            line,
            column,
            width,
        } = &diagnostic.origin;
        let command = match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let file = below_root(root, file);
        let end = column.saturating_add(width.saturating_sub(1));
        let _ = writeln!(
            commands,
            "::{command} file={},line={line},col={column},endColumn={end},title={}::{}",
            property(&file.to_string_lossy()),
            diagnostic.code.name(),
            data(&message(diagnostic, root, messages)),
        );
    }
    commands
}

/// The message with the related location, for which there is no property.
fn message(diagnostic: &Diagnostic, root: &Path, messages: &Messages) -> String {
    let mut message = message_with_help(diagnostic, messages);
    if let Some(related) = &diagnostic.related {
        let _ = write!(
            message,
            "\n{}:{}:{}: {}",
            below_root(root, &related.file).display(),
            related.line,
            related.column,
            messages.related(diagnostic)
        );
    }
    message
}

/// Escapes the characters that would end a message, as the runner requires (`toolkit/packages/core`,
/// `escapeData`).
fn data(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '%' => safe.push_str("%25"),
            '\r' => safe.push_str("%0D"),
            '\n' => safe.push_str("%0A"),
            other => safe.push(visible_character(other)),
        }
    }
    safe
}

/// Escapes a property, which a colon or a comma would end as well (`escapeProperty`).
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, github, property};
    use crate::diagnostic::{Code, Diagnostic, Origin};
    use crate::report::Messages;

    #[test]
    fn a_message_cannot_start_another_command() {
        assert_eq!(data("50 %\n::error::x"), "50 %25%0A::error::x");
        assert_eq!(property("a,line=1:b%"), "a%2Cline=1%3Ab%25");
    }

    #[test]
    fn a_diagnostic_is_one_line_with_its_location() {
        let origin = Origin {
            file: "content/vendors.yaml".into(),
            line: 6,
            column: 1,
            width: 1,
        };
        let diagnostic = Diagnostic::new(Code::Tab, &origin);
        let messages = Messages::for_language("en");
        let line = github(&[&diagnostic], "site".as_ref(), &messages);
        let start = "::error file=site/content/vendors.yaml,line=6,col=1,endColumn=1,title=tab::";
        assert!(line.starts_with(start), "{line}");
        assert_eq!(line.matches('\n').count(), 1, "{line}");
    }
}
