//! Compiles the parsed messages of a language: inlines references and reports missing ones.
//!
//! The parser is Fluent's own. Its runtime, `fluent-bundle`, is not used: it chooses wrong plural forms
//! (103 in Arabic is `few` in CLDR but `other` there: `intl_pluralrules` 7.0.2 drops the `% 100`),
//! prints counts in western digits only, and needs a lock between threads. ICU uses the same version
//! of CLDR here as for dates.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::expansion::Expansion;
use super::fallback::{FallbackMessages, marked};
use super::formats::{LocaleFormats, PluralType};
use super::messages::{Located, ParsedMessages, find_attribute, message_key, origin_of};
use super::operand::{FluentLiteral, FluentOperand};
use super::pattern::{
    MessagePattern, MessageValue, PatternPart, SelectExpression, SelectKey, SelectVariants,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, code_point, find_control};
use crate::theme::ThemeSource;

/// The messages of a language by key, in the order of keys; the key of an attribute is
/// `message.attribute`. A hash map, because a page looks up dozens.
pub(super) type CompiledMessages = IndexMap<String, CompiledMessage, FxBuildHasher>;

/// One message or attribute.
pub(super) struct CompiledMessage {
    /// The origin of its key.
    pub(super) origin: Origin,
    /// The arguments that it and the messages it refers to need, with the first use of each.
    pub(super) arguments: BTreeMap<String, Origin>,
    /// Whether it is the fallback for a message that the language lacks.
    pub(super) is_fallback: bool,
    /// Its compiled pattern.
    pub(super) pattern: MessagePattern,
}

/// Compiles the messages; reports references to missing ones. Messages that are missing are taken from the
/// fallback, if there is one.
pub(super) fn compile(
    messages: &ParsedMessages<'_>,
    fallback: Option<FallbackMessages<'_, '_>>,
    formats: &LocaleFormats,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> CompiledMessages {
    let mut compiled = CompiledMessages::default();
    let mut total = 0;
    let mut add = |key: String, name: &str, source, pattern, in_fallback| {
        if compiled.contains_key(&key) {
            return;
        }
        let mut compiler = MessageCompiler {
            messages,
            fallback,
            in_fallback,
            formats,
            language,
            diagnostics,
            source,
            arguments: BTreeMap::new(),
            reference_stack: vec![key.clone()],
            term: None,
            expansion: Expansion::new(total),
        };
        let mut pattern = compiler.pattern(pattern);
        let MessageCompiler {
            expansion,
            arguments,
            diagnostics,
            ..
        } = compiler;
        if !expansion.finish(&mut total, || origin_of(source, name), diagnostics) {
            pattern = MessagePattern::default();
        }
        let message = CompiledMessage {
            origin: origin_of(source, name),
            arguments,
            is_fallback: in_fallback,
            pattern,
        };
        compiled.insert(key, message);
    };
    let own = messages.messages.values().map(|message| (message, false));
    let others = fallback
        .iter()
        .flat_map(|fallback| fallback.messages.messages.values());
    for (Located { node, source }, in_fallback) in own.chain(others.map(|message| (message, true)))
    {
        let message = node;
        let key = message.id.name;
        if let Some(value) = &message.value {
            add(key.to_owned(), key, source, value, in_fallback);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            add(
                message_key(key, Some(name)),
                name,
                source,
                &attribute.value,
                in_fallback,
            );
        }
    }
    compiled
}

/// Compiles one message with everything that it refers to.
struct MessageCompiler<'c, 'a> {
    messages: &'c ParsedMessages<'a>,
    fallback: Option<FallbackMessages<'c, 'a>>,
    /// Whether the current pattern is from the fallback.
    in_fallback: bool,
    formats: &'c LocaleFormats,
    language: &'c str,
    diagnostics: &'c mut Diagnostics,
    /// The file of the current pattern.
    source: &'a ThemeSource,
    arguments: BTreeMap<String, Origin>,
    /// The keys of the enclosing messages and terms, to detect cycles.
    reference_stack: Vec<String>,
    /// Inside a term, the arguments of its reference: a term has no access to those of the message.
    term: Option<BTreeMap<String, FluentLiteral>>,
    /// How far references are followed.
    expansion: Expansion,
}

/// The pattern of a message, a term, or an attribute, with its file.
type FoundPattern<'c, 'a> = Option<(&'c ast::Pattern<&'a str>, &'a ThemeSource)>;

impl<'c, 'a> MessageCompiler<'c, 'a> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> MessagePattern {
        let mut compiled = MessagePattern::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.expansion.add(value);
                    compiled.push(PatternPart::Text(self.words(value)));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expansion.depth += 1;
                    compiled.append(self.expression(expression));
                    self.expansion.depth -= 1;
                }
            }
        }
        compiled
    }

    /// A text of a message, marked if it is from the fallback.
    fn words(&self, text: &str) -> String {
        match self.fallback {
            Some(fallback) if self.in_fallback && fallback.marked => marked(text),
            _ => text.to_owned(),
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> MessagePattern {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let operand = self.operand(selector);
                let variants = self.variants(variants);
                self.select(operand, variants)
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> MessagePattern {
        match inline {
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.message(id.name, attribute.as_ref().map(|id| id.name))
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|id| id.name);
                self.term(id.name, attribute, arguments.as_ref())
            }
            ast::InlineExpression::VariableReference { id } => {
                let operand = self.operand(inline);
                if matches!(operand, FluentOperand::Absent) {
                    self.report_missing(format!("${}", id.name), id.name);
                }
                self.print(operand)
            }
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::FunctionReference { .. } => {
                let operand = self.operand(inline);
                self.print(operand)
            }
        }
    }

    fn print(&mut self, operand: FluentOperand) -> MessagePattern {
        self.expansion.add(match &operand {
            FluentOperand::Literal(FluentLiteral::Text(text) | FluentLiteral::Number(text)) => text,
            FluentOperand::Argument(..) | FluentOperand::Absent => "",
        });
        MessagePattern::from(match operand {
            FluentOperand::Literal(FluentLiteral::Text(text)) => PatternPart::Text(text),
            FluentOperand::Literal(FluentLiteral::Number(number)) => {
                PatternPart::Text(self.formats.decimal_literal(&number))
            }
            FluentOperand::Argument(name, _) => PatternPart::Argument(name),
            FluentOperand::Absent => return MessagePattern::default(),
        })
    }

    fn operand(&mut self, inline: &ast::InlineExpression<&str>) -> FluentOperand {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value).into_owned();
                if let Some((_, found)) = find_control(&text) {
                    let origin = origin_of(self.source, value);
                    let fault = Diagnostic::new(Code::ControlCharacter, &origin);
                    self.diagnostics
                        .push(fault.with("found", code_point(found)));
                }
                FluentOperand::Literal(FluentLiteral::Text(text))
            }
            ast::InlineExpression::NumberLiteral { value } => {
                FluentOperand::Literal(FluentLiteral::Number((*value).to_owned()))
            }
            ast::InlineExpression::VariableReference { id } => match &self.term {
                Some(arguments) => FluentOperand::literal(arguments.get(id.name).cloned()),
                None => {
                    self.arguments
                        .entry(id.name.to_owned())
                        .or_insert_with(|| origin_of(self.source, id.name));
                    let plural = match self.in_fallback {
                        true => PluralType::FallbackCardinal,
                        false => PluralType::Cardinal,
                    };
                    FluentOperand::Argument(id.name.to_owned(), plural)
                }
            },
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments)
            }
            // The grammar allows only the attribute of a term here.
            ast::InlineExpression::TermReference { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::Placeable { .. } => {
                let text = self.inline(inline).text().map(str::to_owned);
                FluentOperand::literal(text.map(FluentLiteral::Text))
            }
        }
    }

    /// `NUMBER($n)` and `NUMBER($n, type: "ordinal")`; counts need no other functions of Fluent.
    fn function(&mut self, name: &str, arguments: &ast::CallArguments<&str>) -> FluentOperand {
        let (true, Some(number)) = (name == "NUMBER", arguments.positional.first()) else {
            self.report_missing(format!("{name}()"), name);
            return FluentOperand::Absent;
        };
        let mut operand = self.operand(number);
        for option in &arguments.named {
            match (option.name.name, &option.value) {
                ("type", ast::InlineExpression::StringLiteral { value: "ordinal" }) => {
                    if let FluentOperand::Argument(_, plural) = &mut operand {
                        *plural = match self.in_fallback {
                            true => PluralType::FallbackOrdinal,
                            false => PluralType::Ordinal,
                        };
                    }
                }
                ("type", ast::InlineExpression::StringLiteral { value: "cardinal" }) => {}
                (other, _) => self.report_missing(format!("{name}({other})"), other),
            }
        }
        operand
    }

    fn variants(&mut self, variants: &[ast::Variant<&str>]) -> SelectVariants {
        let default = variants.iter().position(|variant| variant.default);
        let list = variants.iter().map(|variant| {
            let key = match variant.key {
                ast::VariantKey::Identifier { name } => SelectKey::Word(name.to_owned()),
                ast::VariantKey::NumberLiteral { value } => SelectKey::Number(value.parse().ok()),
            };
            (key, self.pattern(&variant.value))
        });
        SelectVariants {
            list: list.collect(),
            // The parser rejects a select expression without one.
            default: default.unwrap_or(0),
        }
    }

    /// Evaluates a select expression at once if its selector is a literal.
    fn select(&self, operand: FluentOperand, mut variants: SelectVariants) -> MessagePattern {
        let choose = |value| variants.select(value, PluralType::Cardinal, self.formats);
        let chosen = match operand {
            FluentOperand::Argument(argument, plural) => {
                return MessagePattern::from(PatternPart::Select(SelectExpression {
                    argument,
                    plural,
                    variants,
                }));
            }
            FluentOperand::Literal(FluentLiteral::Text(text)) => choose(MessageValue::Text(&text)),
            FluentOperand::Literal(FluentLiteral::Number(number)) => match number.parse() {
                Ok(count) => choose(MessageValue::Integer(count)),
                Err(_) => variants.default,
            },
            FluentOperand::Absent => variants.default,
        };
        variants.list.swap_remove(chosen).1
    }

    fn message(&mut self, name: &str, attribute: Option<&str>) -> MessagePattern {
        let find = |messages: &'c ParsedMessages<'a>| -> FoundPattern<'c, 'a> {
            let located = messages.messages.get(name)?;
            let pattern = match attribute {
                Some(attribute) => find_attribute(&located.node.attributes, attribute),
                None => located.node.value.as_ref(),
            };
            Some((pattern?, located.source))
        };
        self.resolve_reference(message_key(name, attribute), &find, name)
    }

    fn term(
        &mut self,
        name: &str,
        attribute: Option<&str>,
        arguments: Option<&ast::CallArguments<&str>>,
    ) -> MessagePattern {
        let find = |messages: &'c ParsedMessages<'a>| -> FoundPattern<'c, 'a> {
            let located = messages.terms.get(name)?;
            let pattern = match attribute {
                Some(attribute) => find_attribute(&located.node.attributes, attribute),
                None => Some(&located.node.value),
            };
            Some((pattern?, located.source))
        };
        let mut term_arguments = BTreeMap::new();
        for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
            if let FluentOperand::Literal(literal) = self.operand(&argument.value) {
                term_arguments.insert(argument.name.name.to_owned(), literal);
            }
        }
        let outer = self.term.replace(term_arguments);
        let key = format!("-{}", message_key(name, attribute));
        let pattern = self.resolve_reference(key, &find, name);
        self.term = outer;
        pattern
    }

    /// A reference is to the translation, also in a fallback message; to the fallback if there is none.
    fn resolve_reference(
        &mut self,
        key: String,
        find: &dyn Fn(&'c ParsedMessages<'a>) -> FoundPattern<'c, 'a>,
        name: &str,
    ) -> MessagePattern {
        let own = find(self.messages).map(|found| (found, false));
        let found = own.or_else(|| Some((find(self.fallback?.messages)?, true)));
        let Some(((pattern, source), in_fallback)) = found else {
            self.report_missing(key, name);
            return MessagePattern::default();
        };
        let at = || origin_of(self.source, name);
        if !self.expansion.may_follow(at, self.diagnostics) {
            return MessagePattern::default();
        }
        if self.reference_stack.contains(&key) {
            let fault = Diagnostic::new(Code::BadMessage, &origin_of(self.source, name));
            let detail = format!("Cyclic reference to \"{key}\"");
            self.diagnostics.push(fault.with("detail", detail));
            return MessagePattern::default();
        }
        self.reference_stack.push(key);
        let outer = std::mem::replace(&mut self.source, source);
        let outer_fallback = std::mem::replace(&mut self.in_fallback, in_fallback);
        let pattern = self.pattern(pattern);
        self.in_fallback = outer_fallback;
        self.source = outer;
        self.reference_stack.pop();
        pattern
    }

    /// `name` is the missing name in the text of the current file.
    fn report_missing(&mut self, key: String, name: &str) {
        let fault = Diagnostic::new(Code::MissingMessage, &origin_of(self.source, name));
        let fault = fault.with("key", key).with("language", self.language);
        self.diagnostics.push(fault);
    }
}
