//! Words that pages share: reasons, conditions, countries, categories.

use std::marker::PhantomData;

use super::{Localized, Record, Slug};

/// A word of the vocabulary; `K` keeps the four lists apart.
#[derive(Debug, Clone)]
pub struct Term<K> {
    /// Its id; a country's is its ISO 3166-1 code in lower case.
    pub slug: Slug,
    /// The short form, in every language.
    pub label: Localized,
    /// The same as a sentence.
    pub sentence: Localized,
    /// Which list it belongs to.
    pub kind: PhantomData<fn() -> K>,
}

impl<K> Record for Term<K> {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}

/// Marks the list of reasons.
#[derive(Debug, Clone)]
pub struct ReasonKind;
/// Marks the list of conditions.
#[derive(Debug, Clone)]
pub struct ConditionKind;
/// Marks the list of countries.
#[derive(Debug, Clone)]
pub struct CountryKind;
/// Marks the list of product categories.
#[derive(Debug, Clone)]
pub struct CategoryKind;

/// Why a ruling was made.
pub(crate) type Reason = Term<ReasonKind>;
/// What must be done before a product may be used.
pub type Condition = Term<ConditionKind>;
/// Where a vendor or a product comes from.
pub(crate) type Country = Term<CountryKind>;
/// What a product is for.
pub(crate) type Category = Term<CategoryKind>;
