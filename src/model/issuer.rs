//! A body that issues advisories.

use super::{Audience, Id, Localized, Record, Slug};
use crate::diagnostic::Origin;

/// A body that issues advisories.
#[derive(Debug, Clone)]
pub struct Issuer {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// 1 is the highest.
    pub rank: u32,
    /// The audiences it may rule on, with all below them.
    pub jurisdiction: Vec<Id<Audience>>,
    /// The body whose acts it carries on.
    pub successor_of: Option<Id<Issuer>>,
    /// Whom to ask.
    pub contact: Localized,
    /// Where its id stands.
    pub origin: Origin,
}

impl Record for Issuer {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}
