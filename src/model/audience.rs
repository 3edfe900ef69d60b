//! Audiences: the groups of people that rulings are for.

use super::word::words;
use super::{Id, Localized, Slug};
use crate::diagnostic::Origin;

/// A node of the audience graph: a public school is both a school and a public agency.
#[derive(Debug, Clone)]
pub struct Audience {
    /// Its id.
    pub slug: Slug,
    /// Its name, in every language.
    pub name: Localized,
    /// The audiences it is part of.
    pub parents: Vec<Id<Audience>>,
    /// The verdict where no ruling matches; inherited where `None`.
    pub default: Option<DefaultVerdict>,
    /// Whether it is a reader audience, with a panel on every page.
    pub is_reader: bool,
    /// Its index in `audiences.yaml`, from 0: the order in which pages show reader audiences.
    pub position: usize,
    /// A sentence of its readers, such as "I work in a school".
    pub invitation: Localized,
    /// In a line what its page covers, or who belongs to it where it is a part of another audience.
    pub covers: Localized,
    /// The position of its id.
    pub origin: Origin,
}

words! {
    /// The verdict where no ruling matches; the stricter last.
    pub enum DefaultVerdict {
        /// No ruling covers it, so no rule applies.
        Unregulated = "unregulated",
        /// Not assessed, so not approved.
        NotAssessed = "not_assessed",
        /// An allow list: banned unless admitted.
        Banned = "banned",
    }
}
