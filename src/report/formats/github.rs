//! Diagnostics as GitHub workflow commands, which annotate lines in a pull request:
//! `::error file=content/site.yaml,line=9,col=1,title=tab::Tabs are not allowed here; use spaces.`

use std::fmt::Write;
use std::path::Path;

use super::{message_with_help, working_dir_path};
use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::report::Messages;
use crate::report::sanitize::visible_character;

/// Writes diagnostics as workflow commands, one per line, in their order.
pub(crate) fn github(faults: &[&Diagnostic], root: &Path, words: &Messages) -> String {
    let mut commands = String::new();
    for fault in faults {
        let Origin {
            file,
            line,
            column,
            width,
        } = &fault.origin;
        let command = match fault.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let file = working_dir_path(root, file);
        let end = column.saturating_add(width.saturating_sub(1));
        let _ = writeln!(
            commands,
            "::{command} file={},line={line},col={column},endColumn={end},title={}::{}",
            property(&file.to_string_lossy()),
            fault.code.name(),
            data(&message(fault, root, words)),
        );
    }
    commands
}

/// The message with the related location, for which there is no property.
fn message(fault: &Diagnostic, root: &Path, words: &Messages) -> String {
    let mut message = message_with_help(fault, words);
    if let Some(related) = &fault.related {
        let _ = write!(
            message,
            "\n{}:{}:{}: {}",
            working_dir_path(root, &related.file).display(),
            related.line,
            related.column,
            words.related(fault)
        );
    }
    message
}

/// Escapes the characters that would end a message, as the runner expects (`toolkit/packages/core`,
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
    fn nothing_in_a_fault_begins_another_command() {
        assert_eq!(data("50 %\n::error::x"), "50 %25%0A::error::x");
        assert_eq!(property("a,line=1:b%"), "a%2Cline=1%3Ab%25");
    }

    #[test]
    fn a_fault_is_a_line_with_its_place() {
        let origin = Origin {
            file: "content/vendors.yaml".into(),
            line: 6,
            column: 1,
            width: 1,
        };
        let fault = Diagnostic::new(Code::Tab, &origin);
        let words = Messages::for_language("en");
        let line = github(&[&fault], "site".as_ref(), &words);
        let start = "::error file=site/content/vendors.yaml,line=6,col=1,endColumn=1,title=tab::";
        assert!(line.starts_with(start), "{line}");
        assert_eq!(line.matches('\n').count(), 1, "{line}");
    }
}
