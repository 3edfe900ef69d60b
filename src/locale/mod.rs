//! The words and formats of one language: Fluent messages, and dates, numbers, lists and order
//! by ICU.
//!
//! A count in a message is printed in the language's digits and chooses its plural form:
//!
//! ```text
//! products = { $count ->
//!     [one] { $count } product
//!    *[other] { $count } products
//! }
//! ```
//!
//! Everything else with a format of its own (dates, lists, scores) is formatted first, by the
//! methods of [`Locale`], and handed to the message as text.
//!
//! Files may use all of Fluent's syntax: attributes, terms, references, choices by text, by number
//! and by plural form. Of its functions there is `NUMBER($n, type: "ordinal")`.

mod compile_messages;
mod formats;
mod language;
#[expect(
    clippy::module_inception,
    reason = "a locale is what this folder makes"
)]
mod locale;
mod locales;
mod messages;
mod pattern;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use language::parse_language;
pub(crate) use locale::Locale;
pub use locales::Locales;
pub(crate) use pattern::MessageValue;
