//! A page of prose, such as `about`.

use super::{Slug, Texts};
use crate::diagnostic::Origin;

/// A page of prose.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its id and file name.
    pub slug: Slug,
    /// Its texts.
    pub texts: Texts,
    /// Its source file.
    pub origin: Origin,
}
