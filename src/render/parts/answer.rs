//! The answer for an audience: its label, its rows, and scheduled changes.

use super::{PageContext, SentenceBuilder, name, text};
use crate::model::{Activities, Activity, Audience, Id, OfferingId, Product};
use crate::plan::{OutcomeMarks, ScopeNames, change_words, outcome_words, row_words, scope_words};
use crate::render::pages::home::RowVerdictView;
use crate::render::view::{AnswerRowView, Phrase, Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerRow, AnswerScope, ChangeRow, Outcome, set_beside};

/// Names as placeholders of a sentence.
struct PlaceholderNames<'p, 'a> {
    page: &'p PageContext<'a>,
    builder: &'p mut SentenceBuilder<'a>,
}

impl ScopeNames for PlaceholderNames<'_, '_> {
    fn offering(&mut self, id: OfferingId) -> String {
        let offering = name(self.page.offering(id));
        self.builder.placeholder(offering).as_str().to_owned()
    }

    fn audience(&mut self, id: Id<Audience>) -> String {
        let audience = name(self.page.language.audience(id));
        self.builder.placeholder(audience).as_str().to_owned()
    }

    fn activities(&mut self, set: Activities) -> Vec<String> {
        let activities = self.page.plan.catalog.activities.of(set);
        let words = activities.map(|activity| {
            let words = name(self.page.activity(activity));
            self.builder.placeholder(words).as_str().to_owned()
        });
        words.collect()
    }
}

impl<'a> PageContext<'a> {
    /// The answer for one audience in a list.
    pub(crate) fn row_verdict(
        &self,
        audience: Id<Audience>,
        answer: &Answer,
    ) -> RowVerdictView<'a> {
        RowVerdictView {
            audience: self.language.audience(audience),
            label: self.language.label_of(answer),
            differs: self.rows_in_short(answer),
        }
    }

    /// The answers for all reader audiences on a product.
    pub(crate) fn row_verdicts(&self, product: Id<Product>) -> Vec<RowVerdictView<'a>> {
        self.reader_answers(product)
            .map(|(audience, answer)| self.row_verdict(audience, &answer))
            .collect()
    }

    /// Message `answer-…`, such as `Schools: No`.
    pub(crate) fn answer_headline(&self, audience: Id<Audience>, answer: &Answer) -> Sentence {
        let language = self.language;
        let audience = name(language.audience(audience));
        let Some(single) = answer.single() else {
            return language.sentence("answer-depends", vec![("audience", audience)]);
        };
        let due = single.outcome.due_date;
        let due = due.map(|due| ("date", language.day(due)));
        let key = single.label().message_key("answer");
        language.sentence(
            &key,
            [("audience", audience)].into_iter().chain(due).collect(),
        )
    }

    /// The rows that one label does not show, a short sentence each.
    pub(crate) fn rows_in_short(&self, answer: &Answer) -> Vec<Sentence> {
        let marks = answer.single().map(|row| &row.outcome);
        let marks = marks.map_or_else(Vec::new, |outcome| {
            OutcomeMarks::new(outcome).words(self.language.locale)
        });
        let rows = answer
            .rows_beside_label()
            .map(|row| self.row_in_short(answer, row));
        marks
            .iter()
            .map(|mark| Sentence::plain(mark))
            .chain(rows)
            .collect()
    }

    /// Message `row-label`: what a row is about, and its label.
    fn row_in_short(&self, answer: &Answer, row: &AnswerRow) -> Sentence {
        let mut builder = self.language.sentence_builder();
        let scope = self.row_words(&mut builder, answer, row);
        let label = self.outcome_words(&mut builder, &row.outcome);
        let text = self.with_scope(scope, label, "row-label", "label");
        builder.finish(&text)
    }

    /// The rows that a label does not show, each with its conditions and since when it holds.
    pub(crate) fn rows(&self, audience: Id<Audience>, answer: &Answer) -> Vec<AnswerRowView<'a>> {
        answer
            .rows_beside_label()
            .map(|row| {
                let mut builder = self.language.sentence_builder();
                let scope = self.row_words(&mut builder, answer, row);
                AnswerRowView {
                    scope: builder.finish(&scope.unwrap_or_default()),
                    who: self.who(&row.scope),
                    label: self.language.label_of_outcome(&row.outcome),
                    marks: self.language.marks(&row.outcome),
                    notes: self.notes(&row.outcome),
                    conditions: self.conditions_of(row),
                    since: self.since_of_row(audience, answer, row),
                    depth: row.depth,
                }
            })
            .collect()
    }

    /// What the only part of a row covers, where its author says so.
    fn who(&self, scope: &AnswerScope) -> Option<Phrase<'a>> {
        match scope.parts[..] {
            [part] => self
                .language
                .phrase(&self.plan.catalog.audiences[part].covers),
            _ => None,
        }
    }

    fn row_words(
        &self,
        builder: &mut SentenceBuilder<'a>,
        answer: &Answer,
        row: &AnswerRow,
    ) -> Option<String> {
        let rows = answer.rows.iter().map(|row| &row.scope);
        row_words(
            self.language.locale,
            &row.scope,
            rows,
            &mut self.names(builder),
        )
    }

    /// What a row is about; `None` where it is about everything.
    pub(crate) fn scope_words(
        &self,
        builder: &mut SentenceBuilder<'a>,
        scope: &AnswerScope,
    ) -> Option<String> {
        scope_words(self.language.locale, scope, &mut self.names(builder))
    }

    /// What a row of a change is about; `None` where it is about everything.
    pub(crate) fn change_words(
        &self,
        builder: &mut SentenceBuilder<'a>,
        row: &ChangeRow,
    ) -> Option<String> {
        change_words(self.language.locale, row, &mut self.names(builder))
    }

    fn names<'p>(&'p self, builder: &'p mut SentenceBuilder<'a>) -> PlaceholderNames<'p, 'a> {
        PlaceholderNames {
            page: self,
            builder,
        }
    }

    /// The notes on an outcome, which no label can show.
    pub(crate) fn notes(&self, outcome: &Outcome) -> Vec<String> {
        OutcomeMarks::new(outcome).notes(self.language.locale)
    }

    /// The words of an outcome: its label and its marks.
    fn outcome_words(&self, builder: &mut SentenceBuilder<'a>, outcome: &Outcome) -> String {
        let words = outcome_words(self.language.locale, outcome);
        builder.placeholder(text(words)).as_str().to_owned()
    }

    /// Words with what they are about, by a message; the words alone where they are about everything.
    pub(super) fn with_scope(
        &self,
        scope: Option<String>,
        words: String,
        key: &str,
        argument: &str,
    ) -> String {
        match scope {
            None => words,
            Some(scope) => {
                let arguments = [("scope", (&scope).into()), (argument, (&words).into())];
                self.language.locale.format(key, &arguments)
            }
        }
    }

    /// Messages `scheduled-change`, one for each row of each later change.
    pub(crate) fn scheduled_changes(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
    ) -> Vec<Sentence> {
        let changes = self.later_changes(product, audience).into_iter();
        changes
            .flat_map(|change| {
                let rows = told_afterwards(change.rows).into_iter();
                rows.map(move |row| (change.date, row))
            })
            .map(|(date, row)| {
                let mut builder = self.language.sentence_builder();
                let date = builder.placeholder(self.language.day(date));
                let scope = self.change_words(&mut builder, &row);
                let label = self.change_label(&mut builder, &row);
                let label = self.with_scope(scope, label, "row-label", "label");
                let arguments = [("date", (&date).into()), ("label", (&label).into())];
                let text = self.language.locale.format("scheduled-change", &arguments);
                builder.finish(&text)
            })
            .collect()
    }

    fn change_label(&self, builder: &mut SentenceBuilder<'a>, row: &ChangeRow) -> String {
        if row.before == row.after {
            return self.language.locale.text("change-stays").to_owned();
        }
        let label = SentencePiece::Label(self.language.label_of_outcome(&row.after));
        builder.placeholder(label).as_str().to_owned()
    }

    /// The words of an activity: its label, else message `activity-…`.
    pub(crate) fn activity(&self, activity: Activity) -> Phrase<'a> {
        let term = &self.plan.catalog.activities[activity];
        self.language.phrase(&term.label).unwrap_or_else(|| {
            let key = format!("activity-{}", term.slug);
            Phrase::in_page_language(self.language.locale.text(&key))
        })
    }

    /// The name of an offering.
    pub(crate) fn offering(&self, id: OfferingId) -> Phrase<'a> {
        let offering = self.plan.catalog.offering(id);
        self.language.name_or_id(&offering.name, &offering.slug)
    }
}

/// The rows of a change without those that end with the same outcome as the row of the whole audience.
fn told_afterwards(mut rows: Vec<ChangeRow>) -> Vec<ChangeRow> {
    let whole = rows.first().filter(|row| row.scope.is_everything());
    if let Some(after) = whole.map(|row| row.after.clone()) {
        rows.retain(|row| row.scope.is_everything() || row.after != after);
        set_beside(&mut rows);
    }
    rows
}
