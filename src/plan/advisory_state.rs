//! The state of an advisory on a day.

use super::SitePlan;
use crate::model::{Advisory, AdvisoryStatus, Date, Id};

/// The state of an advisory on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AdvisoryState {
    Draft,
    /// In force; the last day may be decided already.
    InForce {
        from: Date,
        until: Option<Date>,
    },
    /// In force from a later day on.
    Scheduled {
        from: Date,
    },
    /// Suspended by another advisory; in force again after `until`, if that is known.
    Suspended {
        from: Date,
        until: Option<Date>,
    },
    /// No longer in force, and not to be again.
    Ended {
        until: Date,
    },
    /// Ended by another advisory before its first day.
    NeverInForce,
    /// Withdrawn with effect from its first day.
    Withdrawn,
}

impl AdvisoryState {
    pub(crate) fn of(plan: &SitePlan<'_>, id: Id<Advisory>, day: Date) -> Self {
        let record = &plan.catalog.advisories[id];
        if record.status == AdvisoryStatus::Draft {
            return Self::Draft;
        }
        let force = plan.decisions.force();
        let spans = force.of(id);
        if let Some(span) = spans.iter().find(|span| span.contains(day)) {
            return Self::InForce {
                from: span.from,
                until: span.until,
            };
        }
        if let Some(span) = force.suspension_of(id, day) {
            return Self::Suspended {
                from: span.from,
                until: span.until,
            };
        }
        if let Some(span) = spans.iter().find(|span| span.from > day) {
            return Self::Scheduled { from: span.from };
        }
        let Some(span) = spans.last() else {
            return match force.is_withdrawn(id) {
                true => Self::Withdrawn,
                false => Self::NeverInForce,
            };
        };
        Self::Ended {
            until: span.until.unwrap_or(span.from),
        }
    }

    /// Whether no other state follows.
    pub(crate) fn is_over(self) -> bool {
        match self {
            Self::Ended { .. } | Self::NeverInForce | Self::Withdrawn => true,
            Self::Draft
            | Self::InForce { .. }
            | Self::Scheduled { .. }
            | Self::Suspended { .. } => false,
        }
    }

    /// The later days on which the state may change; none where pages are pinned.
    pub(crate) fn days(plan: &SitePlan<'_>, id: Id<Advisory>) -> Vec<Date> {
        if plan.pinned {
            return Vec::new();
        }
        let spans = plan.decisions.force().of(id).iter();
        let mut days: Vec<Date> = spans
            .flat_map(|span| {
                let end = span.until.and_then(|last| last.tomorrow().ok());
                [Some(span.from), end]
            })
            .flatten()
            .filter(|day| *day > plan.as_of)
            .collect();
        days.sort_unstable();
        days
    }

    /// Its CSS class, and the name in message keys.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InForce { .. } => "in-force",
            Self::Scheduled { .. } => "scheduled",
            Self::Suspended { .. } => "suspended",
            Self::Ended { .. } => "ended",
            Self::NeverInForce => "never-in-force",
            Self::Withdrawn => "withdrawn",
        }
    }
}
