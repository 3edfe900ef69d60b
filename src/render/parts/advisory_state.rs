//! The words for the state of an advisory, and the names of kinds and severities.

use super::{LanguageContext, PageContext};
use crate::locale::MessageValue;
use crate::model::{BulletinKind, CvssSeverity};
use crate::plan::AdvisoryState;
use crate::render::view::Sentence;

impl PageContext<'_> {
    /// Message `status-…`.
    pub(crate) fn advisory_status(&self, state: AdvisoryState) -> Sentence {
        let day = |day| self.language.day(day);
        let (key, dates) = match state {
            AdvisoryState::Draft => ("status-draft", vec![]),
            AdvisoryState::InForce { from, until: None } => {
                ("status-in-force", vec![("date", day(from))])
            }
            AdvisoryState::InForce {
                from,
                until: Some(until),
            } => (
                "status-in-force-until",
                vec![("date", day(from)), ("until", day(until))],
            ),
            AdvisoryState::Scheduled { from } => ("status-scheduled", vec![("date", day(from))]),
            AdvisoryState::Suspended { from, until: None } => {
                ("status-suspended", vec![("date", day(from))])
            }
            AdvisoryState::Suspended {
                from,
                until: Some(until),
            } => (
                "status-suspended-until",
                vec![("date", day(from)), ("until", day(until))],
            ),
            AdvisoryState::Ended { until } => ("status-ended", vec![("until", day(until))]),
            AdvisoryState::NeverInForce => ("status-never-in-force", vec![]),
            AdvisoryState::Withdrawn => ("status-withdrawn", vec![]),
        };
        self.language.sentence(key, dates)
    }
}

impl<'a> LanguageContext<'a> {
    /// Message `bulletin-kind-…`.
    pub(crate) fn bulletin_kind(&self, kind: BulletinKind) -> &'a str {
        self.locale.text(&format!("bulletin-kind-{}", kind.name()))
    }

    /// Message `severity-is`.
    pub(crate) fn severity(&self, severity: CvssSeverity) -> String {
        let word = self.locale.text(&format!("severity-{}", severity.name()));
        let arguments = [("severity", MessageValue::from(word))];
        self.locale.format("severity-is", &arguments)
    }
}
