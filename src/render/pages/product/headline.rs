//! The answer in a line: in the title, below the name, and for search results.

use crate::locale::MessageValue;
use crate::model::{Audience, Date, Id, Product};
use crate::render::parts::label;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::parts::sentence::SentenceBuilder;
use crate::render::view::{LabelKind, Sentence, SentencePiece, join_statements};

/// The reader audiences by what they are told of a product, the strictest first.
pub(in crate::render) struct AudienceGroups(Vec<AudienceGroup>);

struct AudienceGroup {
    kind: LabelKind,
    due: Option<Date>,
    audiences: Vec<Id<Audience>>,
}

impl AudienceGroups {
    pub(in crate::render) fn new(page: &PageContext<'_>, product: Id<Product>) -> Self {
        let mut groups: Vec<AudienceGroup> = Vec::new();
        for (audience, standing) in page.standings(product) {
            let answer = standing.on(page.day);
            let (kind, due) = (label::label_kind(answer.label()), answer.due_date);
            match groups
                .iter_mut()
                .find(|group| group.kind == kind && group.due == due)
            {
                Some(group) => group.audiences.push(audience),
                None => groups.push(AudienceGroup {
                    kind,
                    due,
                    audiences: vec![audience],
                }),
            }
        }
        groups.sort_by_key(|group| (group.kind, group.due));
        Self(groups)
    }

    /// Messages `lead-…`, one a group.
    pub(in crate::render) fn headline(
        &self,
        page: &PageContext<'_>,
        product: Id<Product>,
    ) -> Vec<Sentence> {
        self.messages(page, product)
            .map(|(draft, said)| draft.finish(&said))
            .collect()
    }

    /// The same in plain words.
    pub(in crate::render) fn description(
        &self,
        page: &PageContext<'_>,
        product: Id<Product>,
    ) -> String {
        join_statements(
            self.messages(page, product)
                .map(|(draft, said)| draft.plain_text(&said)),
        )
    }

    fn messages<'a>(
        &self,
        page: &PageContext<'a>,
        product: Id<Product>,
    ) -> impl Iterator<Item = (SentenceBuilder<'a>, String)> {
        let edition = page.language_context;
        self.0.iter().map(move |group| {
            let mut draft = edition.draft();
            let audiences =
                draft.list(group.audiences.iter().map(|id| name(edition.audience(*id))));
            let product = draft.placeholder(name(edition.product(product)));
            let date = group.due.map(|due| draft.placeholder(edition.day(due)));
            let date = date
                .as_ref()
                .map_or(MessageValue::Text(""), MessageValue::from);
            let said = draft.say(
                &lead_key(group.kind),
                &[
                    ("audiences", MessageValue::from(&audiences)),
                    ("product", MessageValue::from(&product)),
                    ("date", date),
                ],
            );
            (draft, said)
        })
    }

    /// Message `title-product`: the answer and the day it holds for.
    pub(in crate::render) fn title(&self, page: &PageContext<'_>, product: Id<Product>) -> String {
        let edition = page.language_context;
        let mut draft = edition.draft();
        let product = draft.placeholder(name(edition.product(product)));
        let date = draft.placeholder(edition.day(page.day));
        let verdicts: Vec<_> = self
            .0
            .iter()
            .map(|group| {
                let label =
                    draft.placeholder(SentencePiece::Label(edition.label(group.kind, group.due)));
                let audiences = group.audiences.iter().map(|id| name(edition.audience(*id)));
                let audiences = draft.list(audiences);
                draft.say(
                    "title-verdict",
                    &[
                        ("label", MessageValue::from(&label)),
                        ("audiences", MessageValue::from(&audiences)),
                    ],
                )
            })
            .collect();
        let said = draft.say(
            "title-product",
            &[
                ("product", MessageValue::from(&product)),
                ("verdicts", MessageValue::from(&edition.joined(verdicts))),
                ("date", MessageValue::from(&date)),
            ],
        );
        draft.plain_text(&said)
    }
}

fn lead_key(kind: LabelKind) -> String {
    format!("lead-{}", kind.key())
}
