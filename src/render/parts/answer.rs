//! The answer for an audience: its label, what the label hides, and what is decided for later.

use crate::model::{Activity, Audience, Date, Id, OfferingId, Product, Verdict};
use crate::render::pages::home::RowVerdictView;
use crate::render::pages::product::DifferingView;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::{name, text};
use crate::render::view::{NamePhrase, Phrase, Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerDetails, Cell, CellTarget, DifferingPart, Interval};

impl<'a> PageContext<'a> {
    /// One audience's cell in a list.
    pub(in crate::render) fn row_verdict(
        &self,
        audience: Id<Audience>,
        standing: &AnswerDetails,
    ) -> RowVerdictView<'a> {
        let answer = standing.on(self.day);
        RowVerdictView {
            audience: self.language_context.audience(audience),
            label: self.language_context.label_of(answer),
            differs: self.differences_in_short(answer, standing),
        }
    }

    /// The verdicts of all reader audiences on a product.
    pub(in crate::render) fn row_verdicts(&self, product: Id<Product>) -> Vec<RowVerdictView<'a>> {
        self.standings(product)
            .map(|(audience, standing)| self.row_verdict(audience, &standing))
            .collect()
    }

    /// What one label hides, a short sentence each.
    pub(in crate::render) fn differences_in_short(
        &self,
        answer: &Answer,
        standing: &AnswerDetails,
    ) -> Vec<Sentence> {
        let edition = self.language_context;
        let day = self.day;
        let mut hidden = Vec::new();
        if is_also_recommended(answer) {
            hidden.push(Sentence::plain(edition.locale.text("also-recommended")));
        }
        for part in &standing.parts {
            let label = edition.label_of(&part.answer).word;
            hidden.push(edition.say(
                "part-differs",
                vec![
                    ("part", name(edition.audience(part.audience))),
                    ("label", text(label)),
                ],
            ));
        }
        for (offering, answers) in &standing.offerings {
            let label = edition.label_of(answers.on(day)).word;
            hidden.push(edition.say(
                "offering-differs",
                vec![
                    ("offering", name(self.offering(*offering))),
                    ("label", text(label)),
                ],
            ));
        }
        for (offering, part) in &standing.combined_exceptions {
            let label = edition.label_of(&part.answer).word;
            hidden.push(edition.say(
                "offering-differs",
                vec![
                    ("offering", name(self.combined_exception(*offering, part))),
                    ("label", text(label)),
                ],
            ));
        }
        if answer.activities_differ {
            hidden.push(Sentence::plain(edition.locale.text("activities-differ")));
        }
        hidden
    }

    /// The parts of the audience and the offerings of the product with another verdict.
    pub(in crate::render) fn differing(&self, standing: &AnswerDetails) -> Vec<DifferingView<'a>> {
        let parts = standing.parts.iter().map(|part| self.part(part));
        let offerings = standing.offerings.iter().map(|(offering, answers)| {
            let answer = answers.on(self.day);
            let since = answers.since(self.day);
            self.differs(self.offering(*offering), answer, since)
        });
        let crossings = standing.combined_exceptions.iter().map(|(offering, part)| {
            self.differs(
                self.combined_exception(*offering, part),
                &part.answer,
                part.since,
            )
        });
        parts.chain(offerings).chain(crossings).collect()
    }

    fn part(&self, part: &DifferingPart) -> DifferingView<'a> {
        self.differs(
            self.language_context.audience(part.audience),
            &part.answer,
            part.since,
        )
    }

    fn differs(&self, part: Phrase<'a>, answer: &Answer, since: Option<Date>) -> DifferingView<'a> {
        DifferingView {
            name: NamePhrase(part),
            label: self.language_context.label_of(answer),
            recommended: is_also_recommended(answer),
            conditions: self.conditions_of(answer),
            since: self.since_of_part(since, answer),
        }
    }

    /// What is decided for later, one message `scheduled-change` each.
    pub(in crate::render) fn scheduled_changes(&self, standing: &AnswerDetails) -> Vec<Sentence> {
        let day = self.day;
        let mut before = standing.on(day);
        let mut next = Vec::new();
        for later in standing.answers.after(day) {
            if let Some(from) = later.from.filter(|_| !later.has_same_outcome(before)) {
                let label = SentencePiece::Label(self.language_context.label_of(later));
                next.push(self.language_context.say(
                    "scheduled-change",
                    vec![("date", self.language_context.day(from)), ("label", label)],
                ));
            }
            before = later;
        }
        next
    }

    /// What holds for each activity today.
    pub(in crate::render) fn by_activity(
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
    pub(in crate::render) fn activity(&self, activity: Activity) -> &'a str {
        self.language_context
            .locale
            .text(&format!("activity-{}", activity.name()))
    }

    /// An offering and a part of the audience, by both names.
    fn combined_exception(&self, offering: OfferingId, part: &DifferingPart) -> Phrase<'a> {
        let offering = self.offering(offering);
        let part = self.language_context.audience(part.audience).text;
        Phrase {
            text: format!("{} · {part}", offering.text).into(),
            ..offering
        }
    }

    /// The name of an offering.
    pub(in crate::render) fn offering(&self, id: OfferingId) -> Phrase<'a> {
        let offering = self.plan.catalog.offering(id);
        self.language_context
            .name_or_id(&offering.name, &offering.slug)
    }
}

/// Whether a use under conditions is recommended too.
pub(in crate::render) fn is_also_recommended(answer: &Answer) -> bool {
    match answer.verdict {
        Verdict::Conditional => answer.recommended,
        Verdict::Banned
        | Verdict::PhaseOut
        | Verdict::UnderReview
        | Verdict::NotAssessed
        | Verdict::Permitted => false,
    }
}
