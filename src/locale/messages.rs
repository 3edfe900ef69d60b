//! The messages of one language as its Fluent files have them, before anything is formatted.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::Source;

/// The messages and terms of one language, by key; of one key, the last file's stands.
#[derive(Default)]
pub(super) struct Messages<'a> {
    pub(super) messages: BTreeMap<&'a str, Placed<'a, ast::Message<&'a str>>>,
    pub(super) terms: BTreeMap<&'a str, Placed<'a, ast::Term<&'a str>>>,
    /// Whether every file parsed; what is missing from a broken file is no second fault.
    pub(super) whole: bool,
}

/// A part of a file, with the file.
pub(super) struct Placed<'a, T> {
    pub(super) node: T,
    pub(super) source: &'a Source,
}

impl<'a> Messages<'a> {
    /// Parses the files; a broken message is reported and left out.
    pub(super) fn read(sources: &'a [Source], diagnostics: &mut Diagnostics) -> Self {
        let mut all = Self {
            whole: true,
            ..Self::default()
        };
        for source in sources {
            let one = read_file(source, diagnostics);
            all.messages.extend(one.messages);
            all.terms.extend(one.terms);
            all.whole &= one.whole;
        }
        all
    }
}

fn read_file<'a>(source: &'a Source, diagnostics: &mut Diagnostics) -> Messages<'a> {
    let (resource, faults) = match parse_runtime(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    for fault in &faults {
        let broken = Diagnostic::new(Code::BadMessage, &fault_origin(source, fault.pos.start));
        diagnostics.push(broken.with("detail", fault.kind.to_string()));
    }
    let mut one = Messages {
        whole: faults.is_empty(),
        ..Messages::default()
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(node) => {
                let key = node.id.name;
                insert(&mut one.messages, key, Placed { node, source }, diagnostics);
            }
            ast::Entry::Term(node) => {
                let key = node.id.name;
                insert(&mut one.terms, key, Placed { node, source }, diagnostics);
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
fn fault_origin(source: &Source, offset: usize) -> Origin {
    let before = source.text.get(..offset).unwrap_or_default();
    let written = before.trim_end();
    let offset = match before[written.len()..].contains('\n') {
        true => written.len(),
        false => offset,
    };
    source.origin(offset, 0)
}

fn insert<'a, T>(
    map: &mut BTreeMap<&'a str, Placed<'a, T>>,
    key: &'a str,
    placed: Placed<'a, T>,
    diagnostics: &mut Diagnostics,
) {
    let source = placed.source;
    if let Some((first, _)) = map.get_key_value(key) {
        let fault = Diagnostic::new(Code::DuplicateKey, &place(source, key));
        let fault = fault.with("found", key).related(&place(source, first));
        diagnostics.push(fault);
        return;
    }
    map.insert(key, placed);
}

/// Where a word of a parsed file stands. The parser keeps no positions, but its words are slices
/// of the file's text.
pub(super) fn place(source: &Source, word: &str) -> Origin {
    let offset = (word.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    source.origin(offset, word.chars().count() as u32)
}
