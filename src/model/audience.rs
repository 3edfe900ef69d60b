//! Whom a ruling is for.

use super::word::words;
use super::{Id, Localized, Record, Slug};
use crate::diagnostic::Origin;

/// A node of the audience graph: a public school is both a school and a public agency.
#[derive(Debug, Clone)]
pub struct Audience {
    /// Its id.
    pub slug: Slug,
    /// Its name, in every language.
    pub name: Localized,
    /// What it is part of.
    pub parents: Vec<Id<Audience>>,
    /// What holds where nobody ruled; inherited where `None`.
    pub default: Option<DefaultVerdict>,
    /// Whether a reader picks it: it has a panel on every page.
    pub is_reader: bool,
    /// Its place in `audiences.yaml`, from 0: the order in which pages show readers' audiences.
    pub position: usize,
    /// What a reader of it says, such as "I work in a school".
    pub invitation: Localized,
    /// What its page covers, in a line.
    pub covers: Localized,
    /// Where its id stands.
    pub origin: Origin,
}

impl Record for Audience {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}

words! {
    /// What holds where nobody ruled; the stricter last.
    pub enum DefaultVerdict {
        /// Not assessed, so not approved.
        NotAssessed = "not_assessed",
        /// An allow list: banned unless admitted.
        Banned = "banned",
    }
}
