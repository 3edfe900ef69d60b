//! What an advisory asks to be done by a day, and is no verdict.

use super::{Audience, Date, Id, Localized};
use crate::diagnostic::Origin;

/// What some audiences must do by a day.
#[derive(Debug, Clone)]
pub struct Duty {
    /// The last day.
    pub by: Date,
    /// The audiences that must do it, with all their parts.
    pub include: Vec<Id<Audience>>,
    /// The audiences that need not, with all their parts.
    pub exclude: Vec<Id<Audience>>,
    /// What must be done.
    pub text: Localized,
    /// The position of the audiences.
    pub audiences_origin: Origin,
    /// The position of the day.
    pub by_origin: Origin,
}
