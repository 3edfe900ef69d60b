//! What to use instead of a product.

use super::{
    AudienceAnswer, ListedAlternative, ListedAlternatives, PageContext, grouped, name,
    needs_alternative, text,
};
use crate::locale::MessageValue;
use crate::model::{Audience, Id, Localized, OfferingId, Product};
use crate::plan::PageKind;
use crate::render::pages::product::{AlternativeGroupView, AlternativeView};
use crate::render::view::{InsteadView, Phrase, Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerRow, QuestionFilter};
use std::borrow::Cow;

/// A product that an audience may use, or those of its offerings that it may use.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct AlternativeChoice {
    pub(crate) product: Id<Product>,
    /// None where it may use any.
    pub(crate) offerings: Vec<OfferingId>,
    /// The offering that was listed in place of the product.
    pub(crate) listed: Option<OfferingId>,
}

/// The alternatives to a product for an audience.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct AudienceAlternatives<'a> {
    pub(crate) choices: Vec<AlternativeChoice>,
    /// The message that describes the order.
    order: Option<&'static str>,
    /// Why there are deliberately none.
    pub(crate) none: Vec<&'a Localized>,
}

/// Reader audiences that need something else, and what all of them may use.
struct AlternativeGroup<'a> {
    audiences: Vec<Id<Audience>>,
    alternatives: AudienceAlternatives<'a>,
}

impl<'a> PageContext<'a> {
    /// The alternatives to a product for an audience; `None` if it needs none.
    pub(crate) fn alternatives_for(
        &self,
        audience: Id<Audience>,
        product: Id<Product>,
        answer: &Answer,
    ) -> Option<AudienceAlternatives<'a>> {
        if !needs_alternative(answer) {
            return None;
        }
        let cited: Vec<_> = answer.cited().into_iter().collect();
        let listed = ListedAlternatives::of_rulings(self.language, &cited, product);
        let order = listed.message();
        let items = listed.items.iter();
        let choices: Vec<_> = items
            .filter_map(|item| self.choice(item, audience))
            .collect();
        let none = match choices.is_empty() {
            true => listed.none,
            false => Vec::new(),
        };
        Some(AudienceAlternatives {
            choices,
            order,
            none,
        })
    }

    /// A listed alternative with the offerings that an audience may use; `None` if it may use none of it.
    fn choice(
        &self,
        item: &ListedAlternative,
        audience: Id<Audience>,
    ) -> Option<AlternativeChoice> {
        let answer = self.answer_on_choice(item.product, item.offering, audience);
        let offerings = match item.offering {
            None => usable_offerings(&answer)?,
            Some(offering) => {
                let is_usable = answer.rows.iter().all(|row| row.label().is_usable());
                is_usable.then_some(vec![offering])?
            }
        };
        Some(AlternativeChoice {
            product: item.product,
            offerings,
            listed: item.offering,
        })
    }

    /// The answer on a product, or on one of its offerings alone.
    fn answer_on_choice(
        &self,
        product: Id<Product>,
        offering: Option<OfferingId>,
        audience: Id<Audience>,
    ) -> Cow<'a, Answer> {
        if offering.is_none() {
            return self.answer(product, audience);
        }
        let filter = QuestionFilter {
            offering,
            ..QuestionFilter::default()
        };
        let answers = &self.plan.answers;
        let question = answers.narrowed_question(product, audience, &filter);
        Cow::Owned(question.on(self.day))
    }

    /// The reader audiences that need an alternative, or only the given one; those with the same alternatives
    /// are one group.
    fn alternative_groups(
        &self,
        product: Id<Product>,
        only: Option<Id<Audience>>,
    ) -> Vec<AlternativeGroup<'a>> {
        let answers = self
            .reader_answers(product)
            .filter(|(audience, _)| is_meant(only, *audience));
        let found = answers.filter_map(|(audience, answer)| {
            Some((self.alternatives_for(audience, product, &answer)?, audience))
        });
        let group = |(alternatives, audiences)| AlternativeGroup {
            audiences,
            alternatives,
        };
        grouped(found).into_iter().map(group).collect()
    }

    /// Whether a reader audience, or the given one, needs something else.
    pub(crate) fn needs_alternative(
        &self,
        product: Id<Product>,
        only: Option<Id<Audience>>,
    ) -> bool {
        let mut answers = self
            .reader_answers(product)
            .filter(|(audience, _)| is_meant(only, *audience));
        answers.any(|(_, answer)| needs_alternative(&answer))
    }

    /// The whole section, a group for each set of audiences that may use the same; `None` where no reader
    /// audience needs anything else.
    pub(crate) fn alternatives(
        &self,
        product: Id<Product>,
    ) -> Option<Vec<AlternativeGroupView<'a>>> {
        let groups = self.alternative_groups(product, None);
        let has_order = |group: &AlternativeGroup<'a>| group.alternatives.choices.len() > 1;
        let mut said = Vec::new();
        let view = |group: &AlternativeGroup<'a>| AlternativeGroupView {
            audiences: self.names_of_some(&group.audiences),
            // Each order is described once.
            order: group
                .alternatives
                .order
                .filter(|_| has_order(group))
                .filter(|order| {
                    let is_new = !said.contains(order);
                    said.push(*order);
                    is_new
                })
                .map(|key| self.language.locale.text(key).into()),
            none: self.reasons_for_none(&group.alternatives),
            items: group
                .alternatives
                .choices
                .iter()
                .map(|choice| self.alternative(choice, &group.audiences))
                .collect(),
        };
        let groups: Vec<_> = groups.iter().map(view).collect();
        (!groups.is_empty()).then_some(groups)
    }

    /// Why there is deliberately no alternative.
    pub(crate) fn reasons_for_none(
        &self,
        alternatives: &AudienceAlternatives<'a>,
    ) -> Vec<Phrase<'a>> {
        let none = alternatives.none.iter();
        none.filter_map(|reason| self.language.phrase(reason))
            .collect()
    }

    fn alternative(
        &self,
        choice: &AlternativeChoice,
        audiences: &[Id<Audience>],
    ) -> AlternativeView<'a> {
        let id = choice.product;
        let product = &self.plan.catalog.products[id];
        let answers: Vec<_> = audiences
            .iter()
            .map(|audience| {
                let answer = self.answer_on_choice(id, choice.listed, *audience);
                (*audience, answer)
            })
            .collect();
        let verdicts = answers.iter();
        AlternativeView {
            name: self.choice_name(choice),
            url: self.url(PageKind::Product(id)).into(),
            domestic: product.domestic,
            framework_contract: product.framework_contract,
            about: self.about(id),
            verdicts: verdicts
                .map(|(audience, answer)| self.row_verdict(*audience, answer))
                .collect(),
            conditions: self.conditions_for(&answers),
        }
    }

    /// The product, with the offerings that may be used where not all may be.
    fn choice_name(&self, choice: &AlternativeChoice) -> Sentence {
        let mut builder = self.language.sentence_builder();
        let product = builder.placeholder(name(self.language.product(choice.product)));
        let mut shown = product.as_str().to_owned();
        if !choice.offerings.is_empty() {
            let offerings = choice.offerings.iter();
            let offerings = builder.list(offerings.map(|id| name(self.offering(*id))));
            shown = format!("{shown} · {offerings}");
        }
        builder.finish(&shown)
    }

    /// A choice inside a sentence, as a link.
    pub(crate) fn choice_link(&self, choice: &AlternativeChoice) -> SentencePiece<'a> {
        let product = self.language.product(choice.product);
        let names = choice.offerings.iter().map(|id| self.offering(*id).text);
        let shown = std::iter::once(product.text.clone()).chain(names);
        let shown = Phrase {
            text: shown.collect::<Vec<_>>().join(" · ").into(),
            ..product
        };
        self.link(shown, PageKind::Product(choice.product))
    }

    /// Audiences as a list; `None` where they are all of the readers.
    fn names_of_some(&self, audiences: &[Id<Audience>]) -> Option<Sentence> {
        let names = audiences.iter().map(|id| name(self.language.audience(*id)));
        (audiences.len() < self.plan.readers.len())
            .then(|| self.language.list(names.collect()))
            .flatten()
    }

    /// What reader audiences, or the given one, use instead: a line for each group of audiences, with links
    /// joined by `or`.
    pub(crate) fn instead(
        &self,
        product: Id<Product>,
        only: Option<Id<Audience>>,
        max_count: usize,
    ) -> Vec<InsteadView> {
        let groups = self.alternative_groups(product, only).into_iter();
        groups
            .filter_map(|group| {
                let choices = group.alternatives.choices.iter().take(max_count);
                let links: Vec<_> = choices.map(|choice| self.choice_link(choice)).collect();
                let keys = match links.is_empty() {
                    true => ("none-instead", "none-instead-for"),
                    false => ("use-instead", "use-instead-for"),
                };
                let reasons = self.reasons_for_none(&group.alternatives);
                let reasons = reasons.into_iter().map(name).collect();
                Some(InsteadView {
                    lead: self.instead_lead(keys, &group.audiences, only),
                    products: match links.is_empty() {
                        true => self.language.list(reasons)?,
                        false => self.language.choice(links)?,
                    },
                })
            })
            .collect()
    }

    /// The first message for all readers, else the second with the audiences.
    fn instead_lead(
        &self,
        (of_all, of_some): (&str, &str),
        audiences: &[Id<Audience>],
        only: Option<Id<Audience>>,
    ) -> Sentence {
        let language = self.language;
        if only.is_some() || audiences.len() == self.plan.readers.len() {
            return Sentence::plain(language.locale.text(of_all));
        }
        let names = audiences.iter().map(|id| name(language.audience(*id)));
        language.sentence_of_lists(of_some, vec![("audiences", names.collect())])
    }

    /// Messages `conditions-for` of all reader audiences, and of their rows.
    pub(crate) fn conditions_of_all(&self, product: Id<Product>) -> Vec<Sentence> {
        let answers: Vec<_> = self.reader_answers(product).collect();
        self.conditions_for(&answers)
    }

    /// Messages `conditions-for`: rows with the same conditions share one.
    fn conditions_for(&self, answers: &[AudienceAnswer<'_>]) -> Vec<Sentence> {
        let language = self.language;
        let rows = answers.iter().flat_map(|(audience, answer)| {
            let rows = answer.rows.iter();
            rows.map(move |row| (*audience, &**answer, row))
        });
        let conditional = rows.filter_map(|(audience, answer, row)| {
            let conditions = self.ordered_conditions(row);
            (!conditions.is_empty()).then_some((conditions, (audience, answer, row)))
        });
        let sentence = |(conditions, group): (Vec<_>, Vec<ConditionalRow<'_>>)| {
            let mut builder = language.sentence_builder();
            let mut who = Vec::new();
            for (audience, answer, row) in group {
                let named = builder.placeholder(name(language.audience(audience)));
                let scope = match answer.single().is_some() && row.scope.is_main() {
                    true => None,
                    false => self.scope_words(&mut builder, &row.scope),
                };
                let named = std::iter::once(named.as_str().to_owned()).chain(scope);
                who.push(named.collect::<Vec<_>>().join(" · "));
            }
            let audiences = language.locale.list(&who);
            let short = conditions.into_iter().map(|id| {
                let term = &self.plan.catalog.conditions[id];
                let label = text(language.name_or_id(&term.label, &term.slug).text);
                builder.placeholder(label).as_str().to_owned()
            });
            let short = language.joined(short);
            let arguments = [
                ("audience", MessageValue::from(&audiences)),
                ("conditions", MessageValue::from(&short)),
            ];
            builder.finish(&language.locale.format("conditions-for", &arguments))
        };
        grouped(conditional).into_iter().map(sentence).collect()
    }
}

fn is_meant(only: Option<Id<Audience>>, audience: Id<Audience>) -> bool {
    only.is_none_or(|only| audience == only)
}

/// A row with conditions, its answer and the audience of the question.
type ConditionalRow<'d> = (Id<Audience>, &'d Answer, &'d AnswerRow);

/// The offerings of an alternative that the whole audience may use in every way: none named where that is
/// so of all, `None` where it is so of none.
fn usable_offerings(answer: &Answer) -> Option<Vec<OfferingId>> {
    let is_usable = |row: &AnswerRow| row.label().is_usable();
    if answer.rows.iter().all(is_usable) {
        return Some(Vec::new());
    }
    let rows = answer.rows.iter();
    let whole = rows.clone().filter(|row| {
        let scope = &row.scope;
        is_usable(row)
            && scope.parts.is_empty()
            && scope.activities == crate::model::Activities::ALL
            && scope.versions.is_none()
    });
    let mut offerings: Vec<_> = whole
        .flat_map(|row| &row.scope.offerings)
        .copied()
        .collect();
    offerings.retain(|offering| {
        let mut own = rows
            .clone()
            .filter(|row| row.scope.offerings.contains(offering));
        own.all(is_usable)
    });
    (!offerings.is_empty()).then_some(offerings)
}
