//! The answer as text: in the title, below the name, and for search results.

use crate::locale::MessageValue;
use crate::model::{Audience, Date, Id, Product};
use crate::render::parts::{PageContext, SentenceBuilder, grouped, name};
use crate::render::view::{Sentence, SentencePiece, join_statements};
use crate::resolve::Label;

/// The reader audiences by their label and due date for a product, the strictest first.
pub(crate) struct AudienceGroups(Vec<(DatedLabel, Vec<Id<Audience>>)>);

/// A label, with the due date of a phase-out.
type DatedLabel = (Label, Option<Date>);

impl AudienceGroups {
    pub(crate) fn new(page: &PageContext<'_>, product: Id<Product>) -> Self {
        let answers = page.reader_details(product).map(|(audience, details)| {
            let answer = details.on(page.day);
            ((answer.label(), answer.due_date), audience)
        });
        let mut groups = grouped(answers);
        groups.sort_by_key(|(label, _)| *label);
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
        self.0.iter().map(move |((kind, due), audiences)| {
            let mut builder = language.sentence_builder();
            let audiences = audiences.iter().map(|id| name(language.audience(*id)));
            let audiences = builder.list(audiences);
            let product = builder.placeholder(name(language.product(product)));
            let date = due.map(|due| builder.placeholder(language.day(due)));
            let date = date.as_ref();
            let arguments = [
                ("audiences", MessageValue::from(&audiences)),
                ("product", MessageValue::from(&product)),
                (
                    "date",
                    date.map_or(MessageValue::Text(""), MessageValue::from),
                ),
            ];
            let text = language
                .locale
                .format(&kind.message_key("lead"), &arguments);
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
        for ((kind, due), audiences) in &self.0 {
            let label = SentencePiece::Label(language.label(*kind, *due));
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
