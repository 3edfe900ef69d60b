//! The words of answers, which pages, badges, feeds and commands share.

use crate::locale::{Locale, MessageValue};
use crate::model::{
    Activities, Activity, Audience, Catalog, Date, Id, LanguageId, Localized, OfferingId, Slug,
    VersionRange,
};
use crate::resolve::{
    Answer, AnswerKind, AnswerScope, Axis, Beside, ChangeRow, Label, Outcome, Versions,
};

/// Names in the middle of words: plain text, or placeholders for markup.
pub(crate) trait ScopeNames {
    /// The name of an offering.
    fn offering(&mut self, id: OfferingId) -> String;
    /// The name of an audience.
    fn audience(&mut self, id: Id<Audience>) -> String;
    /// The words of the activities of a set, in the order of pages.
    fn activities(&mut self, set: Activities) -> Vec<String>;
}

/// Names as plain text in one language, the fallback where it has none.
pub(crate) struct PlainNames<'a> {
    /// The reader's words.
    pub locale: &'a Locale,
    /// The records.
    pub catalog: &'a Catalog,
    /// The language.
    pub language: LanguageId,
}

impl PlainNames<'_> {
    fn name(&self, name: &Localized, slug: &Slug) -> String {
        let name = name.or_fallback(self.language);
        name.map_or_else(|| slug.to_string(), |(name, _)| name.clone())
    }
}

impl ScopeNames for PlainNames<'_> {
    fn offering(&mut self, id: OfferingId) -> String {
        let offering = self.catalog.offering(id);
        self.name(&offering.name, &offering.slug)
    }

    fn audience(&mut self, id: Id<Audience>) -> String {
        let audience = &self.catalog.audiences[id];
        self.name(&audience.name, &audience.slug)
    }

    fn activities(&mut self, set: Activities) -> Vec<String> {
        let activities = self.catalog.activities.of(set);
        activities
            .map(|activity| activity_words(self.locale, self.catalog, self.language, activity).0)
            .collect()
    }
}

/// The words of an activity, with their language if it is not the reader's: its label, else the program's.
pub(crate) fn activity_words(
    locale: &Locale,
    catalog: &Catalog,
    language: LanguageId,
    activity: Activity,
) -> (String, LanguageId) {
    let term = &catalog.activities[activity];
    match term.label.or_fallback(language) {
        Some((label, language)) => (label.clone(), language),
        None => {
            let key = format!("activity-{}", term.slug);
            (locale.text(&key).to_owned(), language)
        }
    }
}

/// The word of a label; that of a phase-out names its last day, if that is known.
fn outcome_word(locale: &Locale, outcome: &Outcome) -> String {
    let label = outcome.label();
    match outcome.due_date.filter(|_| label == Label::PhaseOut) {
        Some(due) => {
            let date = locale.date(due);
            locale.format("label-phase-out", &[("date", MessageValue::from(&date))])
        }
        None => label_word(locale, label).to_owned(),
    }
}

/// The marks of an outcome beside its label.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OutcomeMarks {
    /// The message of a recommendation, if its use is recommended.
    pub recommended: Option<&'static str>,
    /// Its use is advised against.
    pub advised_against: bool,
    /// The day by which its conditions must be met.
    pub comply_by: Option<Date>,
    /// Advice alone decides.
    pub advice: bool,
    /// Interim advisories alone decide.
    pub provisional: bool,
}

impl OutcomeMarks {
    /// The marks of an outcome.
    pub(crate) fn new(outcome: &Outcome) -> Self {
        Self {
            recommended: outcome
                .is_also_recommended()
                .then(|| recommended_message(outcome.label())),
            advised_against: outcome.advised_against,
            comply_by: outcome.comply_by,
            advice: outcome.is_advice,
            provisional: outcome.provisional,
        }
    }

    /// A short text for each.
    pub(crate) fn words(self, locale: &Locale) -> Vec<String> {
        let against = self.advised_against.then_some("label-advised-against");
        let labels = self.recommended.into_iter().chain(against);
        let mut words: Vec<String> = labels.map(|key| locale.text(key).to_owned()).collect();
        words.extend(self.notes(locale));
        words
    }

    /// A short text for each mark that is not a label itself.
    pub(crate) fn notes(self, locale: &Locale) -> Vec<String> {
        let comply_by = self.comply_by.map(|day| {
            let date = locale.date(day);
            locale.format("note-comply-by", &[("date", (&date).into())])
        });
        let advice = self.advice.then(|| locale.text("note-advice").to_owned());
        let provisional = (self.provisional).then(|| locale.text("note-provisional").to_owned());
        let notes = comply_by.into_iter().chain(advice).chain(provisional);
        notes.collect()
    }
}

/// The message of a recommendation beside a label.
pub(crate) fn recommended_message(label: Label) -> &'static str {
    match label == Label::Conditional {
        true => "also-recommended",
        false => "label-recommended",
    }
}

/// The words for a change of the conditions alone, in lists of changes.
pub(crate) fn change_of_conditions(locale: &Locale, after: &Outcome) -> String {
    let words = outcome_words(locale, after);
    locale.format("change-of-conditions", &[("label", (&words).into())])
}

/// The word of a label, and the marks beside it.
pub(crate) fn outcome_words(locale: &Locale, outcome: &Outcome) -> String {
    let mut words = vec![outcome_word(locale, outcome)];
    words.extend(OutcomeMarks::new(outcome).words(locale));
    words.join(" · ")
}

/// The word of a label that stands for no answer in particular.
pub(crate) fn label_word(locale: &Locale, label: Label) -> &str {
    match label == Label::PhaseOut {
        true => locale.text("label-phase-out-any"),
        false => locale.text(&format!("label-{}", label.name().replace('_', "-"))),
    }
}

/// The words of an answer's label: what it depends on, or that it has exceptions.
pub(crate) fn answer_word(locale: &Locale, answer: &Answer) -> String {
    let Some(single) = answer.single() else {
        return locale.format(
            "depends-on",
            &[("axes", (&axes_words(locale, answer)).into())],
        );
    };
    let label = outcome_word(locale, &single.outcome);
    match answer.kind {
        AnswerKind::OneWithExceptions => {
            locale.format("answer-with-exceptions", &[("label", (&label).into())])
        }
        AnswerKind::One | AnswerKind::Depends => label,
    }
}

/// What an answer depends on, as a list: "on the service and on who you are".
pub(crate) fn axes_words(locale: &Locale, answer: &Answer) -> String {
    let word = |axis: Axis| match axis {
        Axis::Offering => "depends-on-offering",
        Axis::Part => "depends-on-part",
        Axis::Activity => "depends-on-activity",
        Axis::Version => "depends-on-version",
    };
    let axes = answer.axes().into_iter();
    locale.list(&axes.map(|axis| locale.text(word(axis))).collect::<Vec<_>>())
}

/// What one of several rows is about, where they are shown together; `None` where it is about everything.
pub(crate) fn row_words<'s>(
    locale: &Locale,
    scope: &AnswerScope,
    rows: impl Iterator<Item = &'s AnswerScope> + Clone,
    names: &mut impl ScopeNames,
) -> Option<String> {
    let mut words = rest_words(locale, Beside::new(scope, rows.clone()));
    if words.is_empty() && scope.is_everything() && rows.count() > 1 {
        words.push(locale.text("in-other-cases").to_owned());
    }
    words.extend(scope_words(locale, scope, names));
    (!words.is_empty()).then(|| words.join(" · "))
}

/// What a row of a change is about; `None` where it is about everything.
pub(crate) fn change_words(
    locale: &Locale,
    row: &ChangeRow,
    names: &mut impl ScopeNames,
) -> Option<String> {
    let mut words = rest_words(locale, row.beside);
    words.extend(scope_words(locale, &row.scope, names));
    (!words.is_empty()).then(|| words.join(" · "))
}

/// The words of a row that holds for any other offering or everyone else, beside other rows.
fn rest_words(locale: &Locale, beside: Beside) -> Vec<String> {
    let offerings = beside.offerings.then_some("any-other-offering");
    let parts = beside.parts.then_some("everyone-else");
    let keys = offerings.into_iter().chain(parts);
    keys.map(|key| locale.text(key).to_owned()).collect()
}

/// What a row is about; `None` where it is about everything.
pub(crate) fn scope_words(
    locale: &Locale,
    scope: &AnswerScope,
    names: &mut impl ScopeNames,
) -> Option<String> {
    let offerings = scope.offerings.iter();
    let offerings: Vec<_> = offerings.map(|id| names.offering(*id)).collect();
    let parts: Vec<_> = scope.parts.iter().map(|id| names.audience(*id)).collect();
    let activities = match scope.activities == Activities::ALL {
        true => Vec::new(),
        false => names.activities(scope.activities),
    };
    named_scope_words(
        locale,
        &offerings,
        &parts,
        &activities,
        scope.versions.as_ref(),
    )
}

/// The same for offerings, parts and activities that are given by name; an empty list of activities means
/// all of them.
pub(crate) fn named_scope_words(
    locale: &Locale,
    offerings: &[String],
    parts: &[String],
    activities: &[String],
    versions: Option<&Versions>,
) -> Option<String> {
    let mut words = Vec::new();
    words.extend((!offerings.is_empty()).then(|| locale.list(offerings)));
    words.extend((!parts.is_empty()).then(|| locale.list(parts)));
    words.extend((!activities.is_empty()).then(|| locale.list(activities)));
    words.extend(versions.map(|versions| versions_words(locale, versions)));
    (!words.is_empty()).then(|| words.join(" · "))
}

fn versions_words(locale: &Locale, versions: &Versions) -> String {
    let range = |range: &VersionRange| {
        let introduced = range.introduced.as_ref().map(ToString::to_string);
        let fixed = range.fixed.as_ref().map(ToString::to_string);
        let key = match (&introduced, &fixed) {
            (None, None) => "version-any",
            (None, Some(_)) => "version-below",
            (Some(_), None) => "version-from",
            (Some(_), Some(_)) => "version-between",
        };
        let named = [("introduced", &introduced), ("fixed", &fixed)];
        let named = named
            .iter()
            .filter_map(|(name, version)| Some((*name, MessageValue::from(version.as_ref()?))));
        locale.format(key, &named.collect::<Vec<_>>())
    };
    let mut words: Vec<String> = versions.ranges.iter().map(range).collect();
    if versions.has_unknown {
        words.push(locale.text("version-unknown").to_owned());
    }
    locale.list_or(&words)
}
