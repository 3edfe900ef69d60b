//! Answers and their rows in words.

use super::record_names::RecordNames;
use super::row_summary::OutcomeSummary;
use crate::model::{Activities, Audience, Date, Id, Issuer, OfferingId};
use crate::plan::{ScopeNames, answer_word, change_words, row_words, scope_words};
use crate::resolve::{Answer, AnswerKind, AnswerScope, ChangeRow, Outcome};

impl ScopeNames for RecordNames<'_> {
    fn offering(&mut self, id: OfferingId) -> String {
        self.offering_name(id)
    }

    fn audience(&mut self, id: Id<Audience>) -> String {
        RecordNames::audience(self, id)
    }

    fn activities(&mut self, set: Activities) -> Vec<String> {
        let activities = self.catalog.activities.of(set);
        activities.map(|activity| self.activity(activity)).collect()
    }
}

impl RecordNames<'_> {
    /// The label of an answer; or what it depends on.
    pub(crate) fn answer_label(&self, answer: &Answer) -> String {
        let label = |answer: &Answer| self.outcome_label(&answer.rows[0].outcome);
        match answer.kind {
            AnswerKind::One => label(answer),
            AnswerKind::OneWithExceptions => {
                self.say("answer-with-exceptions", &[("label", &label(answer))])
            }
            AnswerKind::Depends => answer_word(self.locale, answer),
        }
    }

    pub(crate) fn outcome_label(&self, outcome: &Outcome) -> String {
        self.summary_label(&OutcomeSummary::new(self.catalog, outcome))
    }

    /// What a row is about; empty for everything.
    pub(crate) fn scope(&self, scope: &AnswerScope) -> String {
        scope_words(self.locale, scope, &mut self.clone()).unwrap_or_default()
    }

    /// What a row of a change is about; empty for everything.
    pub(super) fn change_scope(&self, row: &ChangeRow) -> String {
        change_words(self.locale, row, &mut self.clone()).unwrap_or_default()
    }

    /// What one of several rows is about; empty for everything.
    pub(crate) fn row_scope<'s>(
        &self,
        scope: &AnswerScope,
        rows: impl Iterator<Item = &'s AnswerScope> + Clone,
    ) -> String {
        row_words(self.locale, scope, rows, &mut self.clone()).unwrap_or_default()
    }

    /// The name of an offering without its product.
    pub(crate) fn offering_name(&self, id: OfferingId) -> String {
        let offering = self.catalog.offering(id);
        self.isolate(self.name(&offering.name, &offering.slug))
    }

    /// Since when and by whom: a day with its issuers, or several.
    pub(super) fn since(&self, since: &[(Date, Id<Issuer>)]) -> String {
        let days = since.chunk_by(|a, b| a.0 == b.0);
        let days = days.map(|day| {
            let mut issuers: Vec<_> = day.iter().map(|(_, issuer)| *issuer).collect();
            issuers.sort_by_key(|issuer| (self.catalog.issuers[*issuer].rank, *issuer));
            let issuers = issuers.into_iter().map(|issuer| self.issuer(issuer));
            (self.locale.date(day[0].0), self.list(issuers))
        });
        let days: Vec<(String, String)> = days.collect();
        let say = |key, (date, issuers): &(String, String)| {
            self.say(key, &[("date", date), ("issuers", issuers)])
        };
        match days.as_slice() {
            [day] => say("since-by", day),
            days => {
                let dates = self.list(days.iter().map(|day| say("since-item", day)));
                self.say("since-list", &[("dates", &dates)])
            }
        }
    }

    /// Conditions that are new, and those that no longer have to be met, each as a sentence.
    pub(super) fn condition_changes(
        &self,
        added: &[String],
        removed: &[String],
        name: impl Fn(&str) -> String,
    ) -> Vec<String> {
        let say = |key, slug: &String| self.say(key, &[("condition", &name(slug))]);
        let added = added.iter().map(|slug| say("diff-condition-added", slug));
        let removed = removed
            .iter()
            .map(|slug| say("diff-condition-removed", slug));
        added.chain(removed).collect()
    }
}
