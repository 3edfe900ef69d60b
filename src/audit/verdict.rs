//! The answer on a product on a day, for installing it and for hosting meetings.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::report::RowStatus;
use crate::model::{
    Activities, Advisory, Audience, Catalog, Date, DefaultVerdict, Id, Product, RulingId, Version,
};
use crate::resolve::{Answer, AnswerRow, AnswerSource, Decisions, Label, QuestionFilter};

/// The activities for which a program is installed on a machine.
const ON_MACHINES: [&str; 3] = ["install", "use", "host"];

/// The activities that an audit asks about: those of [`ON_MACHINES`] that the site has, or all if it has
/// none of them.
pub(crate) fn audited_activities(catalog: &Catalog) -> Activities {
    let activities = &catalog.activities;
    let found: Vec<_> = ON_MACHINES
        .iter()
        .filter_map(|id| activities.find(id))
        .collect();
    match found.is_empty() {
        true => Activities::ALL,
        false => activities.set(found),
    }
}

/// The answer on a product or a version of it.
#[derive(Debug, Clone)]
pub struct AuditVerdict {
    /// The answer for [`audited_activities`].
    pub answer: Answer,
    /// Whether some ruling applies to certain versions only.
    pub by_version: bool,
}

impl AuditVerdict {
    /// The label; [`Label::Depends`] if there is no single one.
    pub(crate) fn label(&self) -> Label {
        self.answer.label()
    }

    /// The strictest label of its rows.
    pub(super) fn strictest(&self) -> Label {
        let labels = self.answer.rows.iter().map(AnswerRow::label);
        labels.min().unwrap_or(Label::NotAssessed)
    }

    /// Whether the product may be used in every case, with or without conditions.
    pub(super) fn is_usable(&self) -> bool {
        let mut rows = self.answer.rows.iter();
        rows.all(|row| row.label().is_usable())
    }

    /// The last day of use, of a phase-out; `None` if there is no single label.
    pub(super) fn due_date(&self) -> Option<Date> {
        self.answer.single()?.outcome.due_date
    }

    /// The rulings that its rows rest on; none where the audience's default holds.
    pub(super) fn rulings(&self) -> BTreeSet<RulingId> {
        self.answer.rows.iter().flat_map(AnswerRow::cited).collect()
    }

    /// The advisories that it is based on.
    pub(super) fn advisories(&self) -> Vec<Id<Advisory>> {
        let rulings = self.rulings();
        let mut advisories: Vec<_> = rulings.iter().map(|ruling| ruling.advisory).collect();
        advisories.dedup();
        advisories
    }
}

/// The verdicts for one audience and day. Each is computed once.
pub(super) struct VerdictLookup<'a> {
    catalog: &'a Catalog,
    decisions: &'a Decisions,
    answers: AnswerSource<'a>,
    audience: Id<Audience>,
    day: Date,
    /// By product and version.
    computed: HashMap<(Id<Product>, Option<String>), Arc<AuditVerdict>>,
}

impl<'a> VerdictLookup<'a> {
    pub(super) fn new(
        catalog: &'a Catalog,
        decisions: &'a Decisions,
        audience: Id<Audience>,
        day: Date,
    ) -> Self {
        Self {
            catalog,
            decisions,
            answers: AnswerSource::new(catalog, decisions),
            audience,
            day,
            computed: HashMap::new(),
        }
    }

    /// The verdict on a product; that on all of its versions if the version is not known.
    pub(super) fn verdict(
        &mut self,
        product: Id<Product>,
        version: Option<&Version>,
    ) -> Arc<AuditVerdict> {
        let key = (product, version.map(ToString::to_string));
        if let Some(verdict) = self.computed.get(&key) {
            return Arc::clone(verdict);
        }
        let verdict = Arc::new(self.compute(product, version));
        self.computed.insert(key, Arc::clone(&verdict));
        verdict
    }

    /// The status of software that is not on the list. Where the default is `unregulated`, it needs no
    /// approval.
    pub(super) fn unlisted(&self) -> RowStatus {
        match self.decisions.scopes().default_verdict(self.audience) {
            DefaultVerdict::Unregulated => RowStatus::Label(Label::Unregulated),
            DefaultVerdict::NotAssessed | DefaultVerdict::Banned => RowStatus::NotListed,
        }
    }

    fn compute(&self, product: Id<Product>, version: Option<&Version>) -> AuditVerdict {
        let filter = QuestionFilter {
            offering: None,
            activities: audited_activities(self.catalog),
            version: version.cloned(),
        };
        let answers = &self.answers;
        let question = answers.narrowed_question(product, self.audience, &filter);
        AuditVerdict {
            answer: question.on(self.day),
            by_version: depends_on_version(self.catalog, product),
        }
    }
}

/// Whether a ruling on the product, its vendor or an offering holds for some versions only.
fn depends_on_version(catalog: &Catalog, product: Id<Product>) -> bool {
    let advisories = catalog.advisories.records().iter();
    advisories
        .flat_map(|advisory| &advisory.rulings)
        .flat_map(|ruling| &ruling.targets)
        .filter(|target| target.is_on(catalog, product))
        .any(|target| target.versions.introduced.is_some() || target.versions.fixed.is_some())
}
