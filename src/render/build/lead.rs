//! The answer in a line: in the title, below the name, and for search results.

use super::frame::Frame;
use super::label;
use super::phrase::name;
use super::sentence::Draft;
use crate::locale::Value;
use crate::model::{Audience, Date, Id, Product};
use crate::render::view::{LabelKind, Piece, Sentence, in_a_row};

/// The reader audiences by what they are told of a product, the strictest first.
pub(super) struct Groups(Vec<Group>);

struct Group {
    kind: LabelKind,
    due: Option<Date>,
    audiences: Vec<Id<Audience>>,
}

impl Groups {
    pub(super) fn new(page: &Frame<'_>, product: Id<Product>) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        for (audience, standing) in page.standings(product) {
            let answer = standing.on(page.day);
            let (kind, due) = (label::kind(answer.label()), answer.due_date);
            match groups
                .iter_mut()
                .find(|group| group.kind == kind && group.due == due)
            {
                Some(group) => group.audiences.push(audience),
                None => groups.push(Group {
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
    pub(super) fn lead(&self, page: &Frame<'_>, product: Id<Product>) -> Vec<Sentence> {
        self.said(page, product)
            .map(|(draft, said)| draft.finish(&said))
            .collect()
    }

    /// The same in plain words.
    pub(super) fn description(&self, page: &Frame<'_>, product: Id<Product>) -> String {
        in_a_row(
            self.said(page, product)
                .map(|(draft, said)| draft.words(&said)),
        )
    }

    fn said<'a>(
        &self,
        page: &Frame<'a>,
        product: Id<Product>,
    ) -> impl Iterator<Item = (Draft<'a>, String)> {
        let edition = page.edition;
        self.0.iter().map(move |group| {
            let mut draft = edition.draft();
            let audiences =
                draft.list(group.audiences.iter().map(|id| name(edition.audience(*id))));
            let product = draft.mark(name(edition.product(product)));
            let date = group.due.map(|due| draft.mark(edition.day(due)));
            let date = date.as_ref().map_or(Value::Text(""), Value::from);
            let said = draft.say(
                &lead_key(group.kind),
                &[
                    ("audiences", Value::from(&audiences)),
                    ("product", Value::from(&product)),
                    ("date", date),
                ],
            );
            (draft, said)
        })
    }

    /// Message `title-product`: the answer and the day it holds for.
    pub(super) fn title(&self, page: &Frame<'_>, product: Id<Product>) -> String {
        let edition = page.edition;
        let mut draft = edition.draft();
        let product = draft.mark(name(edition.product(product)));
        let date = draft.mark(edition.day(page.day));
        let verdicts: Vec<_> = self
            .0
            .iter()
            .map(|group| {
                let label = draft.mark(Piece::Label(edition.label(group.kind, group.due)));
                let audiences = group.audiences.iter().map(|id| name(edition.audience(*id)));
                let audiences = draft.list(audiences);
                draft.say(
                    "title-verdict",
                    &[
                        ("label", Value::from(&label)),
                        ("audiences", Value::from(&audiences)),
                    ],
                )
            })
            .collect();
        let said = draft.say(
            "title-product",
            &[
                ("product", Value::from(&product)),
                ("verdicts", Value::from(&edition.joined(verdicts))),
                ("date", Value::from(&date)),
            ],
        );
        draft.words(&said)
    }
}

fn lead_key(kind: LabelKind) -> String {
    format!("lead-{}", kind.key())
}
