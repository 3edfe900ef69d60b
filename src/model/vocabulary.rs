//! The vocabulary that records share: reasons, conditions, countries, categories.

use std::marker::PhantomData;

use super::{Localized, Record, Slug};

/// A term of the vocabulary; `K` distinguishes the four lists.
#[derive(Debug, Clone)]
pub struct Term<K> {
    /// Its id; a country's is its ISO 3166-1 code in lower case.
    pub slug: Slug,
    /// The short form, in every language.
    pub label: Localized,
    /// The same as a sentence.
    pub sentence: Localized,
    /// Its list.
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

/// A reason for a ruling.
pub(crate) type Reason = Term<ReasonKind>;
/// A condition of the use of a product.
pub type Condition = Term<ConditionKind>;
/// The country of a vendor or a product.
pub(crate) type Country = Term<CountryKind>;
/// A category of products.
pub(crate) type Category = Term<CategoryKind>;
