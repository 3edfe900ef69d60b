//! A body that issues advisories.

use super::{Audience, Id, Localized, Slug};
use crate::diagnostic::Origin;

/// A body that issues advisories.
#[derive(Debug, Clone)]
pub struct Issuer {
    /// Its id.
    pub slug: Slug,
    /// Its name.
    pub name: Localized,
    /// Its rank; 1 is the highest.
    pub rank: u32,
    /// The audiences it may rule on, with all their parts.
    pub jurisdiction: Vec<Id<Audience>>,
    /// The issuer it succeeds.
    pub successor_of: Option<Id<Issuer>>,
    /// Its contact.
    pub contact: Localized,
    /// The position of its id.
    pub origin: Origin,
}
