//! The answer as text: in the title, below the name, and for search results.

use crate::locale::MessageValue;
use crate::model::{Audience, Date, Id, Product};
use crate::plan::{answer_word, axes_words};
use crate::render::parts::{AudienceAnswer, PageContext, SentenceBuilder, grouped, name};
use crate::render::view::{LabelView, Sentence, SentencePiece, join_statements};
use crate::resolve::{AnswerKind, Label};

/// The reader audiences, those with the same label in one group, the strictest first.
pub(crate) struct AudienceGroups(Vec<(AnswerInShort, Vec<Id<Audience>>)>);

/// An answer without its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
struct AnswerInShort {
    label: Label,
    due: Option<Date>,
    has_exceptions: bool,
    /// The words of the label.
    word: String,
    /// What it depends on, as a list.
    axes: String,
}

impl AudienceGroups {
    /// The groups of some audiences, given with their answers.
    pub(crate) fn new(page: &PageContext<'_>, answers: &[AudienceAnswer<'_>]) -> Self {
        let locale = page.language.locale;
        let answers = answers.iter().map(|(audience, answer)| {
            let in_short = AnswerInShort {
                label: answer.label(),
                due: answer.single().and_then(|row| row.outcome.due_date),
                has_exceptions: answer.kind == AnswerKind::OneWithExceptions,
                word: answer_word(locale, answer),
                axes: match answer.single() {
                    Some(_) => String::new(),
                    None => axes_words(locale, answer),
                },
            };
            (in_short, *audience)
        });
        let mut groups = grouped(answers);
        groups.sort_by_key(|(answer, _)| (answer.label, answer.has_exceptions));
        Self(groups)
    }

    /// Messages `lead-…`, one for each group.
    pub(crate) fn headline(&self, page: &PageContext<'_>, product: Id<Product>) -> Vec<Sentence> {
        self.messages(page, product)
            .map(|(builder, text)| builder.finish(&text))
            .collect()
    }

    /// The same without markup.
    pub(crate) fn description(&self, page: &PageContext<'_>, product: Id<Product>) -> String {
        let messages = self.messages(page, product);
        join_statements(messages.map(|(builder, text)| builder.plain_text(&text)))
    }

    fn messages<'a>(
        &self,
        page: &PageContext<'a>,
        product: Id<Product>,
    ) -> impl Iterator<Item = (SentenceBuilder<'a>, String)> {
        let language = page.language;
        self.0.iter().map(move |(answer, audiences)| {
            let mut builder = language.sentence_builder();
            let audiences = audiences.iter().map(|id| name(language.audience(*id)));
            let audiences = builder.list(audiences);
            let product = builder.placeholder(name(language.product(product)));
            let date = answer.due.map(|due| builder.placeholder(language.day(due)));
            let date = date.as_ref();
            let arguments = [
                ("audiences", MessageValue::from(&audiences)),
                ("product", MessageValue::from(&product)),
                ("axes", MessageValue::from(&answer.axes)),
                (
                    "date",
                    date.map_or(MessageValue::Text(""), MessageValue::from),
                ),
            ];
            let key = answer.label.message_key("lead");
            let text = language.locale.format(&key, &arguments);
            let text = match answer.has_exceptions {
                true => {
                    let lead = [("lead", MessageValue::from(&text))];
                    language.locale.format("lead-with-exceptions", &lead)
                }
                false => text,
            };
            (builder, text)
        })
    }

    /// Message `title-product`: the answer and its day.
    pub(crate) fn title(&self, page: &PageContext<'_>, product: Id<Product>) -> String {
        let language = page.language;
        let mut builder = language.sentence_builder();
        let product = builder.placeholder(name(language.product(product)));
        let date = builder.placeholder(language.day(page.day));
        let mut verdicts = Vec::new();
        for (answer, audiences) in &self.0 {
            let label = SentencePiece::Label(LabelView {
                kind: answer.label,
                word: answer.word.clone().into(),
            });
            let label = builder.placeholder(label);
            let audiences = audiences.iter().map(|id| name(language.audience(*id)));
            let audiences = builder.list(audiences);
            let arguments = [
                ("label", MessageValue::from(&label)),
                ("audiences", MessageValue::from(&audiences)),
            ];
            verdicts.push(language.locale.format("title-verdict", &arguments));
        }
        let verdicts = language.joined(verdicts);
        let arguments = [
            ("product", MessageValue::from(&product)),
            ("verdicts", MessageValue::from(&verdicts)),
            ("date", MessageValue::from(&date)),
        ];
        builder.plain_text(&language.locale.format("title-product", &arguments))
    }
}
