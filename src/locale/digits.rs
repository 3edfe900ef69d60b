//! Prints the numbers of a Fluent file in the digits of its language.
//!
//! Fluent says that `{ $count }` prints a number as the language writes it, but `fluent-bundle`
//! writes western digits without groups, and its hook for formatters knows nothing of
//! `-u-nu-latn`. So each printed `$count` becomes `DIGITS($count)`, a function that ICU stands
//! behind. Selectors (`$count ->`) stay as they are: they need the number itself.

use std::ops::Range;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

/// The name of the function, which no translator needs to know.
pub(super) const DIGITS: &str = "DIGITS";

/// The function itself. What is no number, such as a name, it gives back as it is.
pub(super) fn print<'a>(
    decimal: &DecimalFormatter,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => number_text(decimal, number, named).into(),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

fn number_text(
    decimal: &DecimalFormatter,
    number: &FluentNumber,
    options: &FluentArgs<'_>,
) -> String {
    let mut number = number.clone();
    number.options.merge(options);
    let western = number.as_string();
    match western.parse::<Decimal>() {
        Ok(exact) => decimal.format(&exact).to_string(),
        Err(_) => western.into_owned(),
    }
}

/// The text of a Fluent file in which every printed value goes through [`DIGITS`].
pub(super) fn rewrite(text: &str) -> String {
    let (Ok(resource) | Err((resource, _))) = parse_runtime(text);
    let mut edits = Edits {
        text,
        list: Vec::new(),
    };
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                message.value.iter().for_each(|value| edits.pattern(value));
                edits.attributes(&message.attributes);
            }
            ast::Entry::Term(term) => {
                edits.pattern(&term.value);
                edits.attributes(&term.attributes);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    edits.apply()
}

/// Replacements in a text, in the order of their places.
struct Edits<'a> {
    text: &'a str,
    list: Vec<(Range<usize>, String)>,
}

impl<'a> Edits<'a> {
    fn attributes(&mut self, attributes: &[ast::Attribute<&'a str>]) {
        for attribute in attributes {
            self.pattern(&attribute.value);
        }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { .. } => {}
                ast::PatternElement::Placeable { expression } => self.printed(expression),
            }
        }
    }

    fn printed(&mut self, expression: &ast::Expression<&'a str>) {
        match expression {
            ast::Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                let name = self.range(id.name);
                let with_dollar = name.start.saturating_sub(1)..name.end;
                self.list
                    .push((with_dollar, format!("{DIGITS}(${})", id.name)));
            }
            ast::Expression::Inline(ast::InlineExpression::FunctionReference { id, .. }) => {
                self.list.push((self.range(id.name), DIGITS.to_owned()));
            }
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
                self.printed(expression);
            }
            ast::Expression::Inline(
                ast::InlineExpression::StringLiteral { .. }
                | ast::InlineExpression::NumberLiteral { .. }
                | ast::InlineExpression::MessageReference { .. }
                | ast::InlineExpression::TermReference { .. },
            ) => {}
        }
    }

    /// The parser keeps no positions, but its words are slices of the text.
    fn range(&self, word: &str) -> Range<usize> {
        let start = (word.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        start..start + word.len()
    }

    fn apply(self) -> String {
        let mut text = self.text.to_owned();
        for (range, replacement) in self.list.into_iter().rev() {
            text.replace_range(range, &replacement);
        }
        text
    }
}
