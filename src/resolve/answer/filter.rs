//! Questions about some cells only, such as those of one activity.

use crate::model::{Activities, OfferingId, Version};

/// The cells that a question is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionFilter {
    /// One offering of the product; `None` for the product with all of its offerings.
    pub offering: Option<OfferingId>,
    /// The activities, at least one.
    pub activities: Activities,
    /// The version; `None` for all, and for readers who do not know theirs.
    pub version: Option<Version>,
}

impl Default for QuestionFilter {
    fn default() -> Self {
        Self {
            offering: None,
            activities: Activities::ALL,
            version: None,
        }
    }
}
