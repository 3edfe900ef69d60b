//! Locales: Fluent messages, and dates, numbers, lists and collation by ICU.
//!
//! A count in a message is printed in the digits of the locale and selects the plural form:
//!
//! ```text
//! products = { $count ->
//!     [one] { $count } product
//!    *[other] { $count } products
//! }
//! ```
//!
//! Dates, lists and scores are formatted first, by the methods of [`Locale`], and passed to the message
//! as text.
//!
//! Files may use Fluent's whole syntax: attributes, terms, references, and select expressions by text,
//! number and plural form. The only function is `NUMBER($n, type: "ordinal")`.
//!
//! | file | contents |
//! |---|---|
//! | `initial` | the letter or number of strokes under which a name stands in a list |
//! | `language` | language tags (BCP 47) |
//! | `language_finder` | finds a language by its name |
//! | `locale` | [`Locale`]: messages and formats of one language |
//! | `locales` | the locales of a site, compared with the source language |
//! | `compare` | reports messages that one language has and another lacks |
//! | `messages` | parsed Fluent files |
//! | `compile_messages` | parsed messages -> patterns without references |
//! | `operand` | the values of placeables while they are compiled |
//! | `expansion` | how far references are followed |
//! | `pattern` | formats a pattern with its arguments |
//! | `formats` | ICU formatters |
//! | `fallback` | English words for missing messages of a language that the program does not have |
//! | `country` | countries: their codes, and their names in any language |
//! | `normalize` | normalizes names for comparison |

mod compare;
mod compile_messages;
mod country;
mod expansion;
mod fallback;
mod formats;
mod initial;
mod language;
mod language_finder;
#[expect(
    clippy::module_inception,
    reason = "the module has the main type of its folder"
)]
mod locale;
mod locales;
mod messages;
pub(crate) mod normalize;
mod operand;
mod pattern;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use country::{CountryFinder, CountryNames, country_codes};
pub use expansion::{LANGUAGE_LIMIT, MESSAGE_LIMIT};
pub(crate) use fallback::{FALLBACK_END, FALLBACK_LANGUAGE, FALLBACK_START};
pub(crate) use initial::Initial;
pub(crate) use language::{is_known_language, is_same_language, language_name, parse_language};
pub(crate) use language_finder::find_language;
pub(crate) use locale::Locale;
pub use locales::Locales;
pub use messages::MAX_NESTING;
pub(crate) use normalize::key as normalized_key;
pub(crate) use pattern::MessageValue;
