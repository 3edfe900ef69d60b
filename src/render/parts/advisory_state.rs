//! How far an advisory has come on a day, and the words of kinds.

use crate::model::{Advisory, AdvisoryStatus, BulletinKind, CvssSeverity, Date, Id};
use crate::plan::SitePlan;
use crate::render::parts::page_context::PageContext;
use crate::render::view::Sentence;

/// How far an advisory has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum AdvisoryState {
    Draft,
    Interim,
    /// In force, perhaps with a last day.
    InForce {
        from: Date,
        until: Option<Date>,
    },
    /// In force from a later day on.
    Scheduled {
        from: Date,
    },
    /// No longer in force, for good as far as is known.
    Ended {
        until: Date,
    },
}

impl AdvisoryState {
    pub(in crate::render) fn of(plan: &SitePlan<'_>, id: Id<Advisory>, day: Date) -> Self {
        let record = &plan.catalog.advisories[id];
        match record.status {
            AdvisoryStatus::Draft => return Self::Draft,
            AdvisoryStatus::Interim => return Self::Interim,
            AdvisoryStatus::Final => {}
        }
        let force = plan.decisions.force();
        let spans = force.of(id);
        if let Some(span) = spans.iter().find(|span| span.contains(day)) {
            return Self::InForce {
                from: span.from,
                until: span.until,
            };
        }
        if let Some(span) = spans.iter().find(|span| span.from > day) {
            return Self::Scheduled { from: span.from };
        }
        // Withdrawn from its first day on: it ended with the act.
        let act = force.ended_by(id).first().map(|act| act.day);
        let until = spans.last().and_then(|span| span.until).or(act);
        Self::Ended {
            until: until.unwrap_or(record.effective_from),
        }
    }

    /// The later days on which it may be another; none where pages stay on their day.
    pub(in crate::render) fn days(plan: &SitePlan<'_>, id: Id<Advisory>) -> Vec<Date> {
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

    /// The name that styles it.
    pub(in crate::render) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Interim => "interim",
            Self::InForce { .. } => "in-force",
            Self::Scheduled { .. } => "scheduled",
            Self::Ended { .. } => "ended",
        }
    }

    /// The message that names it.
    pub(in crate::render) fn message(self) -> &'static str {
        match self {
            Self::Draft => "state-draft",
            Self::Interim => "state-interim",
            Self::InForce { .. } => "state-in-force",
            Self::Scheduled { .. } => "state-scheduled",
            Self::Ended { .. } => "state-ended",
        }
    }

    /// Message `status-…`.
    pub(in crate::render) fn sentence<'a>(self, page: &PageContext<'a>) -> Sentence {
        let edition = page.language_context;
        let (key, dates) = match self {
            Self::Draft => ("status-draft", vec![]),
            Self::Interim => ("status-interim", vec![]),
            Self::InForce { from, until: None } => ("status-in-force", vec![("date", from)]),
            Self::InForce {
                from,
                until: Some(until),
            } => (
                "status-in-force-until",
                vec![("date", from), ("until", until)],
            ),
            Self::Scheduled { from } => ("status-scheduled", vec![("date", from)]),
            Self::Ended { until } => ("status-ended", vec![("until", until)]),
        };
        let dates = dates
            .into_iter()
            .map(|(name, day)| (name, edition.day(day)))
            .collect();
        edition.say(key, dates)
    }
}

/// Message `bulletin-kind-…`.
pub(in crate::render) fn bulletin_kind(kind: BulletinKind) -> &'static str {
    match kind {
        BulletinKind::Vulnerability => "bulletin-kind-vulnerability",
        BulletinKind::Incident => "bulletin-kind-incident",
        BulletinKind::Howto => "bulletin-kind-howto",
        BulletinKind::Faq => "bulletin-kind-faq",
        BulletinKind::Notice => "bulletin-kind-notice",
    }
}

/// Message `severity-…`.
pub(in crate::render) fn severity(severity: CvssSeverity) -> &'static str {
    match severity {
        CvssSeverity::Low => "severity-low",
        CvssSeverity::Medium => "severity-medium",
        CvssSeverity::High => "severity-high",
        CvssSeverity::Critical => "severity-critical",
    }
}
