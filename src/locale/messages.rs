//! The parsed Fluent files of one language.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, place_number};
use crate::theme::ThemeSource;

/// The most braces inside one another, and the most references and select expressions.
pub const MAX_NESTING: usize = 32;

/// The messages and terms of one language by key; a later file overrides an earlier one.
#[derive(Default)]
pub(super) struct ParsedMessages<'a> {
    pub(super) messages: BTreeMap<&'a str, Located<'a, ast::Message<&'a str>>>,
    pub(super) terms: BTreeMap<&'a str, Located<'a, ast::Term<&'a str>>>,
    /// Whether every file is free of syntax errors. Messages that are missing from other files are not
    /// reported, since the broken part may contain them.
    pub(super) is_complete: bool,
}

/// A syntax node with its file.
pub(super) struct Located<'a, T> {
    pub(super) node: T,
    pub(super) source: &'a ThemeSource,
}

impl<'a> ParsedMessages<'a> {
    /// Parses the files; reports and skips messages with syntax errors.
    pub(super) fn read(sources: &'a [ThemeSource], diagnostics: &mut Diagnostics) -> Self {
        let mut all = Self {
            is_complete: true,
            ..Self::default()
        };
        for source in sources {
            let file = read_file(source, diagnostics);
            all.messages.extend(file.messages);
            all.terms.extend(file.terms);
            all.is_complete &= file.is_complete;
        }
        all
    }

    /// The last of the files, to which missing messages are reported; `None` if there is no file, or if one has
    /// syntax errors.
    pub(super) fn file_for_missing<'s>(&self, sources: &'s [ThemeSource]) -> Option<&'s Arc<str>> {
        let last = sources.last().filter(|_| self.is_complete)?;
        Some(&last.file)
    }
}

fn read_file<'a>(source: &'a ThemeSource, diagnostics: &mut Diagnostics) -> ParsedMessages<'a> {
    if let Some(offset) = first_too_deep(&source.text) {
        diagnostics.push(Diagnostic::new(Code::TooDeep, &source.origin(offset, 1)));
        return ParsedMessages::default();
    }
    let (resource, faults) = match parse_runtime(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    for fault in &faults {
        let broken = Diagnostic::new(Code::BadMessage, &error_origin(source, fault.pos.start));
        diagnostics.push(broken.with("detail", fault.kind.to_string()));
    }
    let mut file = ParsedMessages {
        is_complete: faults.is_empty(),
        ..ParsedMessages::default()
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(node) => {
                insert(&mut file.messages, node.id.name, node, source, diagnostics);
            }
            ast::Entry::Term(node) => {
                insert(&mut file.terms, node.id.name, node, source, diagnostics);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    file
}

/// The offset of the first brace or bracket of a function inside more than [`MAX_NESTING`] others. The parser
/// calls itself for each, so it must not see such a text.
fn first_too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut brackets = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // A message, term or comment begins at the first column.
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            (depth, brackets) = (0, 0);
        }
        let mut in_string = false;
        let mut is_escaped = false;
        let is_comment = line.starts_with('#');
        for (at, byte) in line.bytes().enumerate().filter(|_| !is_comment) {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = in_string,
                // Quotation marks in the text of a message are no strings.
                b'"' => in_string = !in_string && depth > 0,
                _ if in_string => {}
                b'{' if depth == MAX_NESTING => return Some(start + at),
                b'(' if brackets == MAX_NESTING => return Some(start + at),
                // Outside of braces they are text.
                b'(' => brackets += usize::from(depth > 0),
                b')' => brackets = brackets.saturating_sub(1),
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        start += line.len();
    }
    None
}

/// The origin of a syntax error. The parser reports an unexpected end after blank lines; the author has
/// to look before them.
fn error_origin(source: &ThemeSource, offset: usize) -> Origin {
    let before = source.text.get(..offset).unwrap_or_default();
    let trimmed = before.trim_end();
    let offset = match before[trimmed.len()..].contains('\n') {
        true => trimmed.len(),
        false => offset,
    };
    source.origin(offset, 0)
}

fn insert<'a, T>(
    map: &mut BTreeMap<&'a str, Located<'a, T>>,
    key: &'a str,
    node: T,
    source: &'a ThemeSource,
    diagnostics: &mut Diagnostics,
) {
    if let Some((first, _)) = map.get_key_value(key) {
        let fault = Diagnostic::new(Code::DuplicateKey, &origin_of(source, key));
        let fault = fault.with("found", key).related(&origin_of(source, first));
        diagnostics.push(fault);
        return;
    }
    map.insert(key, Located { node, source });
}

/// The origin of a word that the parser returned. The parser keeps no positions, but its words are
/// slices of the file's text.
pub(super) fn origin_of(source: &ThemeSource, word: &str) -> Origin {
    let offset = (word.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    source.origin(offset, place_number(word.chars().count()))
}

/// The attribute with a name.
pub(super) fn find_attribute<'p, 'a>(
    attributes: &'p [ast::Attribute<&'a str>],
    name: &str,
) -> Option<&'p ast::Pattern<&'a str>> {
    attributes
        .iter()
        .find(|attribute| attribute.id.name == name)
        .map(|attribute| &attribute.value)
}

/// The key of a message or of its attribute.
pub(super) fn message_key(name: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_NESTING, first_too_deep};

    #[test]
    fn braces_are_counted_in_each_message_and_not_in_strings_and_comments() {
        let nested = |depth: usize| format!("{}\"a\"{}", "{ ".repeat(depth), " }".repeat(depth));
        let check = |text: &str, expected: Option<usize>| {
            assert_eq!(first_too_deep(text), expected, "{text}");
        };
        check(&format!("a = {}\n", nested(MAX_NESTING)), None);
        check(
            &format!("a = {}\n", nested(MAX_NESTING + 1)),
            Some(4 + 2 * MAX_NESTING),
        );
        check(
            &format!("a =\n    {}\n", nested(4_000)),
            Some(8 + 2 * MAX_NESTING),
        );
        check(&"a = { \"{\" }\n    { \"\\\"{\" }\n".repeat(40), None);
        check(&"a = { $b\n".repeat(40), None);
        check(&format!("# {}\n", nested(40)), None);
        let functions = format!("a = {{ {}$n{} }}\n", "N(".repeat(40), ")".repeat(40));
        check(&functions, Some(7 + 2 * MAX_NESTING));
        check(&format!("a = {}\n", "( ".repeat(40)), None);
        check(&"a = \" { $b } \"\n".repeat(40), None);
    }
}
