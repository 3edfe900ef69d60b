//! What the messages of a language hold: their keys, and the arguments each asks for.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::messages::{Messages, place};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::Source;

/// Every message of a language by its key; an attribute's is `message.attribute`.
pub(super) type Inventory = BTreeMap<String, Entry>;

/// One message or attribute.
pub(super) struct Entry {
    /// Where its key stands.
    pub(super) origin: Origin,
    /// The arguments it asks for, also through the messages it refers to, and where first.
    pub(super) arguments: BTreeMap<String, Origin>,
    /// Whether all that it refers to is there.
    pub(super) sound: bool,
}

/// Lists the messages; reports what they refer to and the language does not have.
pub(super) fn inventory(
    messages: &Messages<'_>,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> Inventory {
    let mut inventory = Inventory::new();
    let mut list = |key: String, name: &str, source: &Source, pattern: &ast::Pattern<&str>| {
        let mut walk = Walk {
            messages,
            language,
            arguments: BTreeMap::new(),
            open: vec![key.clone()],
            sound: true,
            inside_term: false,
            diagnostics,
        };
        walk.pattern(pattern, source);
        let entry = Entry {
            origin: place(source, name),
            arguments: walk.arguments,
            sound: walk.sound,
        };
        inventory.insert(key, entry);
    };
    for placed in messages.messages.values() {
        let (message, source) = (&placed.node, placed.source);
        let key = message.id.name;
        if let Some(value) = &message.value {
            list(key.to_owned(), key, source, value);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            list(format!("{key}.{name}"), name, source, &attribute.value);
        }
    }
    inventory
}

/// One walk from a message through all that it refers to.
struct Walk<'w, 'a> {
    messages: &'w Messages<'a>,
    language: &'w str,
    arguments: BTreeMap<String, Origin>,
    /// The messages and terms that the walk is inside of.
    open: Vec<String>,
    sound: bool,
    /// A term sees only what its caller names, never the message's arguments.
    inside_term: bool,
    diagnostics: &'w mut Diagnostics,
}

impl<'w, 'a> Walk<'w, 'a> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, source: &Source) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { .. } => {}
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, source);
                }
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, source: &Source) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, source),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, source);
                for variant in variants {
                    self.pattern(&variant.value, source);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, source: &Source) {
        match inline {
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => {
                if !self.inside_term {
                    self.arguments
                        .entry(id.name.to_owned())
                        .or_insert_with(|| place(source, id.name));
                }
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, source),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.missing(format!("{}()", id.name), &place(source, id.name));
                }
                for argument in &arguments.positional {
                    self.inline(argument, source);
                }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.message(id.name, attribute.as_ref().map(|id| id.name), source);
            }
            ast::InlineExpression::TermReference { id, attribute, .. } => {
                let inside_term = std::mem::replace(&mut self.inside_term, true);
                self.term(id.name, attribute.as_ref().map(|id| id.name), source);
                self.inside_term = inside_term;
            }
        }
    }

    fn message(&mut self, name: &str, attribute: Option<&str>, source: &Source) {
        let found = self.messages.messages.get(name).and_then(|placed| {
            let pattern = match attribute {
                Some(attribute) => find(&placed.node.attributes, attribute),
                None => placed.node.value.as_ref(),
            };
            Some((pattern?, placed.source))
        });
        self.follow(key(name, attribute), found, &place(source, name));
    }

    fn term(&mut self, name: &str, attribute: Option<&str>, source: &Source) {
        let found = self.messages.terms.get(name).and_then(|placed| {
            let pattern = match attribute {
                Some(attribute) => find(&placed.node.attributes, attribute),
                None => Some(&placed.node.value),
            };
            Some((pattern?, placed.source))
        });
        self.follow(
            format!("-{}", key(name, attribute)),
            found,
            &place(source, name),
        );
    }

    fn follow(
        &mut self,
        key: String,
        found: Option<(&'w ast::Pattern<&'a str>, &'a Source)>,
        origin: &Origin,
    ) {
        let Some((pattern, source)) = found else {
            self.missing(key, origin);
            return;
        };
        if self.open.contains(&key) {
            self.sound = false;
            let fault = Diagnostic::new(Code::BadMessage, origin);
            let fault = fault.with("detail", format!("Cyclic reference to \"{key}\""));
            self.diagnostics.push(fault);
            return;
        }
        self.open.push(key);
        self.pattern(pattern, source);
        self.open.pop();
    }

    fn missing(&mut self, key: String, origin: &Origin) {
        self.sound = false;
        let fault = Diagnostic::new(Code::MissingMessage, origin);
        let fault = fault.with("key", key).with("language", self.language);
        self.diagnostics.push(fault);
    }
}

fn find<'p, 'a>(
    attributes: &'p [ast::Attribute<&'a str>],
    name: &str,
) -> Option<&'p ast::Pattern<&'a str>> {
    attributes
        .iter()
        .find(|attribute| attribute.id.name == name)
        .map(|attribute| &attribute.value)
}

fn key(name: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    }
}
