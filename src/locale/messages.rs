//! The messages of one language as its Fluent files have them, before anything is formatted.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::ThemeSource;

/// The messages and terms of one language, by key; of one key, the last file's stands.
#[derive(Default)]
pub(super) struct ParsedMessages<'a> {
    pub(super) messages: BTreeMap<&'a str, Located<'a, ast::Message<&'a str>>>,
    pub(super) terms: BTreeMap<&'a str, Located<'a, ast::Term<&'a str>>>,
    /// Whether every file parsed; what is missing from a broken file is no second fault.
    pub(super) is_complete: bool,
}

/// A part of a file, with the file.
pub(super) struct Located<'a, T> {
    pub(super) node: T,
    pub(super) source: &'a ThemeSource,
}

impl<'a> ParsedMessages<'a> {
    /// Parses the files; a broken message is reported and left out.
    pub(super) fn read(sources: &'a [ThemeSource], diagnostics: &mut Diagnostics) -> Self {
        let mut all = Self {
            is_complete: true,
            ..Self::default()
        };
        for source in sources {
            let one = read_file(source, diagnostics);
            all.messages.extend(one.messages);
            all.terms.extend(one.terms);
            all.is_complete &= one.is_complete;
        }
        all
    }
}

fn read_file<'a>(source: &'a ThemeSource, diagnostics: &mut Diagnostics) -> ParsedMessages<'a> {
    let (resource, faults) = match parse_runtime(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    for fault in &faults {
        let broken = Diagnostic::new(Code::BadMessage, &error_origin(source, fault.pos.start));
        diagnostics.push(broken.with("detail", fault.kind.to_string()));
    }
    let mut one = ParsedMessages {
        is_complete: faults.is_empty(),
        ..ParsedMessages::default()
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(node) => {
                let key = node.id.name;
                insert(
                    &mut one.messages,
                    key,
                    Located { node, source },
                    diagnostics,
                );
            }
            ast::Entry::Term(node) => {
                let key = node.id.name;
                insert(&mut one.terms, key, Located { node, source }, diagnostics);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    one
}

/// The parser skips blank lines before it misses something; the author has to look before them.
fn error_origin(source: &ThemeSource, offset: usize) -> Origin {
    let before = source.text.get(..offset).unwrap_or_default();
    let written = before.trim_end();
    let offset = match before[written.len()..].contains('\n') {
        true => written.len(),
        false => offset,
    };
    source.origin(offset, 0)
}

fn insert<'a, T>(
    map: &mut BTreeMap<&'a str, Located<'a, T>>,
    key: &'a str,
    placed: Located<'a, T>,
    diagnostics: &mut Diagnostics,
) {
    let source = placed.source;
    if let Some((first, _)) = map.get_key_value(key) {
        let fault = Diagnostic::new(Code::DuplicateKey, &origin_of(source, key));
        let fault = fault.with("found", key).related(&origin_of(source, first));
        diagnostics.push(fault);
        return;
    }
    map.insert(key, placed);
}

/// Where a word of a parsed file stands. The parser keeps no positions, but its words are slices
/// of the file's text.
pub(super) fn origin_of(source: &ThemeSource, word: &str) -> Origin {
    let offset = (word.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    source.origin(offset, word.chars().count() as u32)
}
