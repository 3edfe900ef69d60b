//! The answer for an audience: its label, what the label does not show, and scheduled changes.

use super::{PageContext, name, text};
use crate::model::{Activity, Audience, Id, OfferingId, Product, Verdict};
use crate::render::pages::home::RowVerdictView;
use crate::render::pages::product::DifferingView;
use crate::render::view::{NamePhrase, Phrase, Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerDetails, Cell, CellTarget, DifferingPart, Interval};

impl<'a> PageContext<'a> {
    /// The verdict for one audience in a list.
    pub(crate) fn row_verdict(
        &self,
        audience: Id<Audience>,
        details: &AnswerDetails,
    ) -> RowVerdictView<'a> {
        let answer = details.on(self.day);
        RowVerdictView {
            audience: self.language.audience(audience),
            label: self.language.label_of(answer),
            differs: self.differences_in_short(answer, details),
        }
    }

    /// The verdicts for all reader audiences on a product.
    pub(crate) fn row_verdicts(&self, product: Id<Product>) -> Vec<RowVerdictView<'a>> {
        self.reader_details(product)
            .map(|(audience, details)| self.row_verdict(audience, &details))
            .collect()
    }

    /// Message `answer-…`, such as `Schools: No`.
    pub(crate) fn answer_headline(&self, audience: Id<Audience>, answer: &Answer) -> Sentence {
        let due = answer.due_date.map(|due| ("date", self.language.day(due)));
        let mut arguments = vec![("audience", name(self.language.audience(audience)))];
        arguments.extend(due);
        let key = answer.label().message_key("answer");
        self.language.sentence(&key, arguments)
    }

    /// What one label does not show, a short sentence each.
    pub(crate) fn differences_in_short(
        &self,
        answer: &Answer,
        details: &AnswerDetails,
    ) -> Vec<Sentence> {
        let language = self.language;
        let message = |key| Sentence::plain(language.locale.text(key));
        let differs = |key, argument, different: Phrase<'a>, answer| {
            let label = text(language.label_of(answer).word);
            language.sentence(key, vec![(argument, name(different)), ("label", label)])
        };
        let recommended = is_also_recommended(answer).then(|| message("also-recommended"));
        let parts = details.parts.iter().map(|part| {
            let audience = language.audience(part.audience);
            differs("part-differs", "part", audience, &part.answer)
        });
        let offerings = details.offerings.iter().map(|(id, answers)| {
            let answer = answers.on(self.day);
            differs("offering-differs", "offering", self.offering(*id), answer)
        });
        let combined = details.combined_exceptions.iter().map(|(id, part)| {
            let combined = self.combined_exception(*id, part);
            differs("offering-differs", "offering", combined, &part.answer)
        });
        let activities = answer
            .activities_differ
            .then(|| message("activities-differ"));
        recommended
            .into_iter()
            .chain(parts)
            .chain(offerings)
            .chain(combined)
            .chain(activities)
            .collect()
    }

    /// The parts of the audience and the offerings of the product with another verdict.
    pub(crate) fn differing(&self, details: &AnswerDetails) -> Vec<DifferingView<'a>> {
        let differs = |name, answer, since| DifferingView {
            name: NamePhrase(name),
            label: self.language.label_of(answer),
            recommended: is_also_recommended(answer),
            conditions: self.conditions_of(answer),
            since: self.since_of_part(since, answer),
        };
        let parts = details.parts.iter().map(|part| {
            let audience = self.language.audience(part.audience);
            differs(audience, &part.answer, part.since)
        });
        let offerings = details.offerings.iter().map(|(id, answers)| {
            let since = answers.since(self.day);
            differs(self.offering(*id), answers.on(self.day), since)
        });
        let combined = details.combined_exceptions.iter().map(|(id, part)| {
            let combined = self.combined_exception(*id, part);
            differs(combined, &part.answer, part.since)
        });
        parts.chain(offerings).chain(combined).collect()
    }

    /// Messages `scheduled-change`, one for each later change.
    pub(crate) fn scheduled_changes(&self, details: &AnswerDetails) -> Vec<Sentence> {
        let mut before = details.on(self.day);
        let mut changes = Vec::new();
        for later in details.answers.after(self.day) {
            if let Some(from) = later.from.filter(|_| !later.has_same_outcome(before)) {
                let label = SentencePiece::Label(self.language.label_of(later));
                let arguments = vec![("date", self.language.day(from)), ("label", label)];
                changes.push(self.language.sentence("scheduled-change", arguments));
            }
            before = later;
        }
        changes
    }

    /// The verdict on each activity.
    pub(crate) fn by_activity(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
    ) -> impl Iterator<Item = (Activity, &'a Interval)> {
        let (decisions, day) = (self.plan.decisions, self.day);
        Activity::ALL.into_iter().map(move |activity| {
            let cell = Cell {
                target: CellTarget::Product(product),
                audience,
                activity,
            };
            (activity, decisions.on(cell, day))
        })
    }

    /// Message `activity-…`.
    pub(crate) fn activity(&self, activity: Activity) -> &'a str {
        let key = format!("activity-{}", activity.name());
        self.language.locale.text(&key)
    }

    /// An offering and a part of the audience, by both names.
    fn combined_exception(&self, offering: OfferingId, part: &DifferingPart) -> Phrase<'a> {
        let offering = self.offering(offering);
        let part = self.language.audience(part.audience).text;
        Phrase {
            text: format!("{} · {part}", offering.text).into(),
            ..offering
        }
    }

    /// The name of an offering.
    pub(crate) fn offering(&self, id: OfferingId) -> Phrase<'a> {
        let offering = self.plan.catalog.offering(id);
        self.language.name_or_id(&offering.name, &offering.slug)
    }
}

/// Whether a conditional use is recommended too.
pub(crate) fn is_also_recommended(answer: &Answer) -> bool {
    match answer.verdict {
        Verdict::Conditional => answer.recommended,
        Verdict::Banned
        | Verdict::PhaseOut
        | Verdict::UnderReview
        | Verdict::NotAssessed
        | Verdict::Permitted => false,
    }
}
