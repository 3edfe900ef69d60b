//! Duties of an advisory: tasks with a deadline, without effect on verdicts.

use super::{Audience, Date, Id, Localized};
use crate::diagnostic::Origin;

/// A task that some audiences must do by a day.
#[derive(Debug, Clone)]
pub struct Duty {
    /// The last day.
    pub by: Date,
    /// The audiences that must do it, with all their parts.
    pub include: Vec<Id<Audience>>,
    /// The audiences that need not, with all their parts.
    pub exclude: Vec<Id<Audience>>,
    /// The task.
    pub text: Localized,
    /// The position of the audiences.
    pub audiences_origin: Origin,
    /// The position of the day.
    pub by_origin: Origin,
}
