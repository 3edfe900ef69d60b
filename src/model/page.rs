//! A page of prose, such as `about`.

use super::{Record, Slug, Texts};
use crate::diagnostic::Origin;

/// A page of prose.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its id and file name.
    pub slug: Slug,
    /// Its prose.
    pub texts: Texts,
    /// Its source file.
    pub origin: Origin,
}

impl Record for Page {
    fn slug(&self) -> &Slug {
        &self.slug
    }
}
