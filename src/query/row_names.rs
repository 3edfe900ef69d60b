//! Answers and their rows in words.

use super::record_names::RecordNames;
use super::row_summary::OutcomeSummary;
use crate::model::{Activities, Date, Id, Issuer, OfferingId, VersionRange};
use crate::resolve::{Answer, AnswerKind, AnswerScope, Axis, Beside, Outcome, Versions};

/// What rows that are told together are about: one about the product itself and the whole audience is then
/// about what is left.
#[derive(Debug, Clone)]
pub(crate) struct OtherRows<'s>(Vec<&'s AnswerScope>);

impl<'s> OtherRows<'s> {
    /// The rows of an answer.
    pub(crate) fn new(scopes: impl Iterator<Item = &'s AnswerScope>) -> Self {
        Self(scopes.collect())
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
            AnswerKind::Depends => {
                let axes = answer.axes().into_iter().map(|axis| match axis {
                    Axis::Offering => "depends-on-offering",
                    Axis::Part => "depends-on-part",
                    Axis::Activity => "depends-on-activity",
                    Axis::Version => "depends-on-version",
                });
                let axes = self.list(axes.map(|key| self.locale.text(key).to_owned()));
                self.say("depends-on", &[("axes", &axes)])
            }
        }
    }

    pub(crate) fn outcome_label(&self, outcome: &Outcome) -> String {
        self.summary_label(&OutcomeSummary::new(self.catalog, outcome))
    }

    /// What a row is about; empty for everything.
    pub(crate) fn scope(&self, scope: &AnswerScope) -> String {
        self.joined_scope(
            scope.offerings.iter().map(|id| self.offering_name(*id)),
            scope.parts.iter().map(|id| self.audience(*id)),
            scope.activities,
            scope.versions.as_ref(),
        )
    }

    /// What a row is about, beside other rows.
    pub(crate) fn row_scope(&self, scope: &AnswerScope, others: &OtherRows<'_>) -> String {
        if !scope.is_main() {
            return self.scope(scope);
        }
        let beside = Beside::new(scope, others.0.iter().copied());
        if beside == Beside::default() && others.0.len() > 1 && scope.is_everything() {
            return self.locale.text("in-other-cases").to_owned();
        }
        let word = |key: &str| self.locale.text(key).to_owned();
        self.joined_scope(
            (beside.offerings.then(|| word("any-other-offering"))).into_iter(),
            (beside.parts.then(|| word("everyone-else"))).into_iter(),
            scope.activities,
            scope.versions.as_ref(),
        )
    }

    /// A scope from the names of its offerings and parts; empty for everything.
    pub(super) fn joined_scope(
        &self,
        offerings: impl Iterator<Item = String>,
        parts: impl Iterator<Item = String>,
        activities: Activities,
        versions: Option<&Versions>,
    ) -> String {
        let activities = match activities == Activities::ALL {
            true => String::new(),
            false => self.activities(activities.iter()),
        };
        let scope = [
            self.list(offerings),
            self.list(parts),
            activities,
            versions.map_or(String::new(), |versions| self.versions(versions)),
        ];
        let scope = scope.into_iter().filter(|words| !words.is_empty());
        scope.collect::<Vec<_>>().join(" · ")
    }

    fn versions(&self, versions: &Versions) -> String {
        let ranges = versions
            .ranges
            .iter()
            .map(|range| self.version_range(range));
        let unknown = versions.has_unknown.then_some("version-unknown");
        let unknown = unknown.map(|key| self.locale.text(key).to_owned());
        self.locale
            .list_or(&ranges.chain(unknown).collect::<Vec<_>>())
    }

    fn version_range(&self, range: &VersionRange) -> String {
        let introduced = range.introduced.as_ref().map(ToString::to_string);
        let fixed = range.fixed.as_ref().map(ToString::to_string);
        let key = match (&introduced, &fixed) {
            (None, None) => "version-any",
            (Some(_), None) => "version-from",
            (None, Some(_)) => "version-below",
            (Some(_), Some(_)) => "version-between",
        };
        let values = [
            ("introduced", introduced.as_deref().unwrap_or_default()),
            ("fixed", fixed.as_deref().unwrap_or_default()),
        ];
        self.say(key, &values)
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
