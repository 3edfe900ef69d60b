//! Rows of answers with the ids of records, so that those of two catalogs can be compared.

use serde::Serialize;

use crate::model::{Activities, Catalog, Condition, Date, Id, Version, VersionRange};
use crate::plan::{OutcomeMarks, recommended_message};
use crate::resolve::{AnswerScope, Label, Outcome, Versions};

/// The outcome of a row, as readers see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutcomeSummary {
    /// The label.
    #[serde(serialize_with = "label_name")]
    pub label: Label,
    /// Whether its use, or its conditional use, is recommended.
    pub recommended: bool,
    /// Whether advice beside a binding verdict is against its use.
    pub advised_against: bool,
    /// The last day of use, of a phase-out.
    pub due_date: Option<Date>,
    /// The day by which the conditions must be met.
    pub comply_by: Option<Date>,
    /// The ids of all conditions, sorted.
    pub conditions: Vec<String>,
    /// Whether advice alone decides.
    pub advice: bool,
    /// Whether interim advisories alone decide.
    pub provisional: bool,
}

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeSummary {
    /// The ids of its offerings; none for the product itself, which stands for any other offering.
    pub offerings: Vec<String>,
    /// The ids of the parts of the audience; none for the audience itself.
    pub parts: Vec<String>,
    /// The ids of its activities.
    pub activities: Vec<String>,
    /// Whether these are all activities of the site.
    #[serde(skip)]
    pub has_all_activities: bool,
    /// Its versions; `None` for all.
    #[serde(serialize_with = "versions_json")]
    pub versions: Option<Versions>,
}

impl OutcomeSummary {
    pub(crate) fn new(catalog: &Catalog, outcome: &Outcome) -> Self {
        let slug = |id: &Id<Condition>| catalog.conditions[*id].slug.to_string();
        Self {
            label: outcome.label(),
            recommended: outcome.recommended,
            advised_against: outcome.advised_against,
            due_date: outcome.due_date,
            comply_by: outcome.comply_by,
            conditions: outcome.conditions.iter().map(slug).collect(),
            advice: outcome.is_advice,
            provisional: outcome.provisional,
        }
    }

    /// The marks beside its label.
    pub(super) fn marks(&self) -> OutcomeMarks {
        OutcomeMarks {
            recommended: (self.recommended && self.label != Label::Recommended)
                .then(|| recommended_message(self.label)),
            advised_against: self.advised_against,
            comply_by: self.comply_by,
            advice: self.advice,
            provisional: self.provisional,
        }
    }

    /// The conditions that only the later one has, and those that no longer have to be met: none if the
    /// product may not be used.
    pub(super) fn changed_conditions(
        before: Option<&Self>,
        after: Option<&Self>,
    ) -> (Vec<String>, Vec<String>) {
        let of = |one: Option<&Self>| one.map_or_else(Vec::new, |one| one.conditions.clone());
        let (before, mut removed) = (of(before), of(before));
        let mut added = of(after);
        removed.retain(|condition| !added.contains(condition));
        added.retain(|condition| !before.contains(condition));
        if !after.is_some_and(|after| after.label.is_usable()) {
            removed.clear();
        }
        (added, removed)
    }
}

impl ScopeSummary {
    pub(crate) fn new(catalog: &Catalog, scope: &AnswerScope) -> Self {
        let offerings = scope.offerings.iter();
        let parts = scope.parts.iter();
        Self {
            offerings: offerings
                .map(|id| catalog.offering(*id).slug.to_string())
                .collect(),
            parts: parts
                .map(|id| catalog.audiences[*id].slug.to_string())
                .collect(),
            activities: catalog
                .activities
                .of(scope.activities)
                .map(|activity| catalog.activities[activity].slug.to_string())
                .collect(),
            has_all_activities: scope.activities == Activities::ALL,
            versions: scope.versions.clone(),
        }
    }
}

#[derive(Serialize)]
struct VersionsJson {
    ranges: Vec<VersionRangeJson>,
    /// Whether it is also about readers who do not know their version.
    unknown: bool,
}

#[derive(Serialize)]
struct VersionRangeJson {
    introduced: Option<String>,
    fixed: Option<String>,
}

impl VersionRangeJson {
    fn new(range: &VersionRange) -> Self {
        let written = |version: &Version| version.to_string();
        Self {
            introduced: range.introduced.as_ref().map(written),
            fixed: range.fixed.as_ref().map(written),
        }
    }
}

fn label_name<S: serde::Serializer>(label: &Label, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(label.name())
}

fn versions_json<S: serde::Serializer>(
    versions: &Option<Versions>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let versions = versions.as_ref().map(|versions| VersionsJson {
        ranges: versions.ranges.iter().map(VersionRangeJson::new).collect(),
        unknown: versions.has_unknown,
    });
    versions.serialize(serializer)
}
