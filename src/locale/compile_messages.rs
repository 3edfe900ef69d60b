//! Makes the parsed messages of a language ready, and proves that each can be said.
//!
//! The parser is Fluent's own; its run time, `fluent-bundle`, is not used for pages, because it
//! chooses wrong plural forms (103 in Arabic is `few` in CLDR and `other` there: `intl_pluralrules`
//! 7.0.2 drops the `% 100`) and prints counts in western digits only. ICU does both here, with the
//! same edition of CLDR as for dates, and no lock is shared by the threads that make pages.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::formats::{LocaleFormats, PluralType};
use super::messages::{ParsedMessages, origin_of};
use super::pattern::{MessagePattern, MessageValue, SelectExpression, SelectKey, SelectVariants};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::theme::ThemeSource;

/// Every message of a language by its key, in the order of keys; an attribute's is
/// `message.attribute`. A page asks for dozens, so they are found by hash.
pub(super) type CompiledMessages = IndexMap<String, CompiledMessage, FxBuildHasher>;

/// One message or attribute.
pub(super) struct CompiledMessage {
    /// Where its key stands.
    pub(super) origin: Origin,
    /// The arguments it asks for, also through the messages it refers to, and where first.
    pub(super) arguments: BTreeMap<String, Origin>,
    /// What it says.
    pub(super) phrase: MessagePattern,
}

/// Compiles the messages; reports what they refer to and the language does not have.
pub(super) fn compile(
    messages: &ParsedMessages<'_>,
    formats: &LocaleFormats,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> CompiledMessages {
    let mut words = CompiledMessages::default();
    let mut add = |key: String, name: &str, source: &ThemeSource, pattern: &ast::Pattern<&str>| {
        let mut compiler = MessageCompiler {
            messages,
            formats,
            language,
            diagnostics,
            arguments: BTreeMap::new(),
            reference_stack: vec![key.clone()],
            term: None,
        };
        let phrase = compiler.pattern(pattern, source);
        let entry = CompiledMessage {
            origin: origin_of(source, name),
            arguments: compiler.arguments,
            phrase,
        };
        words.insert(key, entry);
    };
    for placed in messages.messages.values() {
        let (message, source) = (&placed.node, placed.source);
        let key = message.id.name;
        if let Some(value) = &message.value {
            add(key.to_owned(), key, source, value);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            add(format!("{key}.{name}"), name, source, &attribute.value);
        }
    }
    words
}

/// Follows one message through all that it refers to.
struct MessageCompiler<'c, 'a> {
    messages: &'c ParsedMessages<'a>,
    formats: &'c LocaleFormats,
    language: &'c str,
    diagnostics: &'c mut Diagnostics,
    arguments: BTreeMap<String, Origin>,
    /// The keys of the messages and terms it is inside of.
    reference_stack: Vec<String>,
    /// Inside a term, what the term was called with: it sees nothing of the message's arguments.
    term: Option<BTreeMap<String, FluentLiteral>>,
}

/// A value that stands in the file.
#[derive(Clone)]
enum FluentLiteral {
    Text(String),
    /// As it is written, such as `1.50`.
    Number(String),
}

/// What a placeable prints or chooses by.
enum FluentOperand {
    Literal(FluentLiteral),
    Argument(String, PluralType),
    /// Nothing is known of it: the variant marked `*` is chosen.
    Absent,
}

/// A message, a term, or an attribute of one, with the file it stands in.
type FoundPattern<'c, 'a> = Option<(&'c ast::Pattern<&'a str>, &'a ThemeSource)>;

impl<'c, 'a> MessageCompiler<'c, 'a> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, source: &ThemeSource) -> MessagePattern {
        let mut phrase = MessagePattern::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => phrase.push_text(value),
                ast::PatternElement::Placeable { expression } => {
                    phrase.append(self.expression(expression, source));
                }
            }
        }
        phrase
    }

    fn expression(
        &mut self,
        expression: &ast::Expression<&str>,
        source: &ThemeSource,
    ) -> MessagePattern {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, source),
            ast::Expression::Select { selector, variants } => {
                let operand = self.operand(selector, source);
                let variants = self.variants(variants, source);
                self.select(operand, variants)
            }
        }
    }

    fn inline(
        &mut self,
        inline: &ast::InlineExpression<&str>,
        source: &ThemeSource,
    ) -> MessagePattern {
        match inline {
            ast::InlineExpression::Placeable { expression } => self.expression(expression, source),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.message(id.name, attribute.as_ref().map(|id| id.name), source)
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|id| id.name);
                self.term(id.name, attribute, arguments.as_ref(), source)
            }
            ast::InlineExpression::VariableReference { id } => {
                let operand = self.operand(inline, source);
                if matches!(operand, FluentOperand::Absent) {
                    self.report_missing(format!("${}", id.name), &origin_of(source, id.name));
                }
                self.print(operand)
            }
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::FunctionReference { .. } => {
                let operand = self.operand(inline, source);
                self.print(operand)
            }
        }
    }

    fn print(&self, operand: FluentOperand) -> MessagePattern {
        let mut phrase = MessagePattern::default();
        match operand {
            FluentOperand::Literal(FluentLiteral::Text(text)) => phrase.push_text(&text),
            FluentOperand::Literal(FluentLiteral::Number(written)) => {
                phrase.push_text(&self.formats.decimal_literal(&written));
            }
            FluentOperand::Argument(name, _) => phrase.push_argument(&name),
            FluentOperand::Absent => {}
        }
        phrase
    }

    fn operand(
        &mut self,
        inline: &ast::InlineExpression<&str>,
        source: &ThemeSource,
    ) -> FluentOperand {
        match inline {
            ast::InlineExpression::StringLiteral { value } => FluentOperand::Literal(
                FluentLiteral::Text(unescape_unicode_to_string(value).into_owned()),
            ),
            ast::InlineExpression::NumberLiteral { value } => {
                FluentOperand::Literal(FluentLiteral::Number((*value).to_owned()))
            }
            ast::InlineExpression::VariableReference { id } => match &self.term {
                Some(called_with) => called_with
                    .get(id.name)
                    .map_or(FluentOperand::Absent, |literal| {
                        FluentOperand::Literal(literal.clone())
                    }),
                None => {
                    self.arguments
                        .entry(id.name.to_owned())
                        .or_insert_with(|| origin_of(source, id.name));
                    FluentOperand::Argument(id.name.to_owned(), PluralType::Cardinal)
                }
            },
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments, source)
            }
            // The grammar lets only a term's attribute choose, and it takes no arguments of ours.
            ast::InlineExpression::TermReference { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::Placeable { .. } => {
                let text = self.inline(inline, source).text().map(str::to_owned);
                text.map_or(FluentOperand::Absent, |text| {
                    FluentOperand::Literal(FluentLiteral::Text(text))
                })
            }
        }
    }

    /// `NUMBER($n)` and `NUMBER($n, type: "ordinal")`; Fluent has more, which counts do not need.
    fn function(
        &mut self,
        name: &str,
        arguments: &ast::CallArguments<&str>,
        source: &ThemeSource,
    ) -> FluentOperand {
        let (true, Some(number)) = (name == "NUMBER", arguments.positional.first()) else {
            self.report_missing(format!("{name}()"), &origin_of(source, name));
            return FluentOperand::Absent;
        };
        let mut operand = self.operand(number, source);
        for option in &arguments.named {
            match (option.name.name, &option.value) {
                ("type", ast::InlineExpression::StringLiteral { value: "ordinal" }) => {
                    if let FluentOperand::Argument(_, plural) = &mut operand {
                        *plural = PluralType::Ordinal;
                    }
                }
                ("type", ast::InlineExpression::StringLiteral { value: "cardinal" }) => {}
                (other, _) => {
                    self.report_missing(format!("{name}({other})"), &origin_of(source, other))
                }
            }
        }
        operand
    }

    fn variants(
        &mut self,
        variants: &[ast::Variant<&str>],
        source: &ThemeSource,
    ) -> SelectVariants {
        let fallback = variants.iter().position(|variant| variant.default);
        let list = variants.iter().map(|variant| {
            let key = match variant.key {
                ast::VariantKey::Identifier { name } => SelectKey::Word(name.to_owned()),
                ast::VariantKey::NumberLiteral { value } => SelectKey::Number(value.parse().ok()),
            };
            (key, self.pattern(&variant.value, source))
        });
        SelectVariants {
            list: list.collect(),
            // The parser has refused a choice without one.
            fallback: fallback.unwrap_or(0),
        }
    }

    /// A choice that the file itself decides is made now.
    fn select(&self, operand: FluentOperand, mut variants: SelectVariants) -> MessagePattern {
        let choose = |value| variants.select(value, PluralType::Cardinal, self.formats);
        let chosen = match operand {
            FluentOperand::Argument(argument, plural) => {
                let mut phrase = MessagePattern::default();
                phrase.push_choice(SelectExpression {
                    argument,
                    plural,
                    variants,
                });
                return phrase;
            }
            FluentOperand::Literal(FluentLiteral::Text(text)) => choose(MessageValue::Text(&text)),
            FluentOperand::Literal(FluentLiteral::Number(written)) => match written.parse() {
                Ok(count) => choose(MessageValue::Integer(count)),
                Err(_) => variants.fallback,
            },
            FluentOperand::Absent => variants.fallback,
        };
        variants.list.swap_remove(chosen).1
    }

    fn message(
        &mut self,
        name: &str,
        attribute: Option<&str>,
        source: &ThemeSource,
    ) -> MessagePattern {
        let found = self.messages.messages.get(name).and_then(|placed| {
            let pattern = match attribute {
                Some(attribute) => find_attribute(&placed.node.attributes, attribute),
                None => placed.node.value.as_ref(),
            };
            Some((pattern?, placed.source))
        });
        self.resolve_reference(
            message_key(name, attribute),
            found,
            &origin_of(source, name),
        )
    }

    fn term(
        &mut self,
        name: &str,
        attribute: Option<&str>,
        arguments: Option<&ast::CallArguments<&str>>,
        source: &ThemeSource,
    ) -> MessagePattern {
        let found = self.messages.terms.get(name).and_then(|placed| {
            let pattern = match attribute {
                Some(attribute) => find_attribute(&placed.node.attributes, attribute),
                None => Some(&placed.node.value),
            };
            Some((pattern?, placed.source))
        });
        let mut called_with = BTreeMap::new();
        for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
            if let FluentOperand::Literal(literal) = self.operand(&argument.value, source) {
                called_with.insert(argument.name.name.to_owned(), literal);
            }
        }
        let outer = self.term.replace(called_with);
        let key = format!("-{}", message_key(name, attribute));
        let phrase = self.resolve_reference(key, found, &origin_of(source, name));
        self.term = outer;
        phrase
    }

    fn resolve_reference(
        &mut self,
        key: String,
        found: FoundPattern<'c, 'a>,
        origin: &Origin,
    ) -> MessagePattern {
        let Some((pattern, source)) = found else {
            self.report_missing(key, origin);
            return MessagePattern::default();
        };
        if self.reference_stack.contains(&key) {
            let fault = Diagnostic::new(Code::BadMessage, origin);
            let detail = format!("Cyclic reference to \"{key}\"");
            self.diagnostics.push(fault.with("detail", detail));
            return MessagePattern::default();
        }
        self.reference_stack.push(key);
        let phrase = self.pattern(pattern, source);
        self.reference_stack.pop();
        phrase
    }

    fn report_missing(&mut self, key: String, origin: &Origin) {
        let fault = Diagnostic::new(Code::MissingMessage, origin);
        let fault = fault.with("key", key).with("language", self.language);
        self.diagnostics.push(fault);
    }
}

fn find_attribute<'p, 'a>(
    attributes: &'p [ast::Attribute<&'a str>],
    name: &str,
) -> Option<&'p ast::Pattern<&'a str>> {
    attributes
        .iter()
        .find(|attribute| attribute.id.name == name)
        .map(|attribute| &attribute.value)
}

fn message_key(name: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    }
}
