//! Duties: acts that must be done by a day.

use super::{PageContext, name};
use crate::model::{Advisory, Audience, Duty, Id};
use crate::render::view::{DutyView, Sentence};

impl<'a> PageContext<'a> {
    /// All duties of an advisory, the soonest first.
    pub(crate) fn duties(&self, advisory: &'a Advisory) -> Vec<DutyView<'a>> {
        let mut duties: Vec<_> = advisory.duties.iter().collect();
        duties.sort_by_key(|duty| duty.by);
        duties.into_iter().map(|duty| self.duty(duty)).collect()
    }

    /// The open duties of an audience and its parts, the soonest first, each with its advisory.
    pub(crate) fn open_duties_of(&self, audience: Id<Audience>) -> Vec<DutyView<'a>> {
        let duties = self.reverse.open_duties(audience).iter();
        let view = |(advisory, index): &(Id<Advisory>, usize)| {
            let record = &self.plan.catalog.advisories[*advisory];
            let issuer = name(self.language.issuer(record.issuer));
            let arguments = vec![("issuer", issuer), ("advisory", self.advisory(*advisory))];
            DutyView {
                authority: Some(self.language.sentence("issuer-advisory", arguments)),
                ..self.duty(&record.duties[*index])
            }
        };
        duties.map(view).collect()
    }

    /// Messages `duty-line` of the open duties of an advisory.
    pub(crate) fn open_duty_lines(&self, advisory: Id<Advisory>) -> Vec<Sentence> {
        let language = self.language;
        let line = |duty: &'a Duty| {
            let arguments = vec![
                ("date", language.day(duty.by)),
                ("duty", name(language.phrase(&duty.text)?)),
            ];
            Some(language.sentence("duty-line", arguments))
        };
        let duties = self.plan.open_duties(advisory).into_iter();
        duties.filter_map(line).collect()
    }

    fn duty(&self, duty: &'a Duty) -> DutyView<'a> {
        let key = match duty.by < self.plan.as_of {
            true => "duty-over",
            false => "duty-by",
        };
        DutyView {
            by: self
                .language
                .sentence(key, vec![("date", self.language.day(duty.by))]),
            text: self.language.phrase(&duty.text),
            audiences: self.audiences_except(&duty.include, &duty.exclude),
            authority: None,
        }
    }

    /// Message `ruling-audiences` or `ruling-audiences-except`.
    pub(crate) fn audiences_except(
        &self,
        include: &[Id<Audience>],
        exclude: &[Id<Audience>],
    ) -> Sentence {
        let list = |ids: &[Id<Audience>]| ids.iter().map(|id| self.audience(*id)).collect();
        let mut arguments = vec![("audiences", list(include))];
        let key = match exclude.is_empty() {
            true => "ruling-audiences",
            false => {
                arguments.push(("excluded", list(exclude)));
                "ruling-audiences-except"
            }
        };
        self.language.sentence_of_lists(key, arguments)
    }
}
