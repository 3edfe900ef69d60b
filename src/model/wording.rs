//! Quotations of issuers.

use super::Localized;

/// A quotation in the languages of the original, whether or not the site has them.
#[derive(Debug, Clone, Default)]
pub struct Wording {
    /// In languages of the site.
    pub in_site_languages: Localized,
    /// In other languages, by their tags.
    pub in_others: Vec<ForeignWording>,
}

/// A quotation in a language that the site does not have.
#[derive(Debug, Clone)]
pub struct ForeignWording {
    /// The language as a BCP 47 tag: HTML's `lang`.
    pub language: String,
    /// HTML's `dir`.
    pub direction: &'static str,
    /// The words.
    pub text: String,
}
