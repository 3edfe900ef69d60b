//! What to use instead of a product.

use super::{
    ListedAlternatives, PageContext, grouped, in_ruling_order, name, needs_alternative, text,
    unique,
};
use crate::locale::MessageValue;
use crate::model::{Audience, Id, Product};
use crate::plan::PageKind;
use crate::render::pages::product::{AlternativeView, AlternativesView};
use crate::render::view::{NamePhrase, Sentence};
use crate::resolve::{Answer, AnswerDetails, Label};

impl<'a> PageContext<'a> {
    /// The indexes of the reader audiences that need an alternative to the product.
    pub(crate) fn audiences_needing_alternative(&self, product: Id<Product>) -> Vec<usize> {
        (0..self.plan.readers.len())
            .filter(|reader| needs_alternative(self.label_now(product, *reader)))
            .collect()
    }

    /// The alternatives of a product that at least one of the given reader audiences may use.
    fn listed_alternatives(&self, product: Id<Product>, needing: &[usize]) -> ListedAlternatives {
        let cited: Vec<_> = needing
            .iter()
            .flat_map(|reader| {
                let details = &self.plan.answer_details(product)[*reader];
                details.on(self.day).cited.iter().copied()
            })
            .collect();
        let mut listed = ListedAlternatives::of_rulings(self.language, &cited, product);
        listed.products.retain(|alternative| {
            needing
                .iter()
                .any(|reader| !is_unusable(self.label_now(*alternative, *reader)))
        });
        listed
    }

    /// The whole section; `None` where no reader audience needs an alternative.
    pub(crate) fn alternatives(&self, product: Id<Product>) -> Option<AlternativesView<'a>> {
        let needing = self.audiences_needing_alternative(product);
        if needing.is_empty() {
            return None;
        }
        let listed = self.listed_alternatives(product, &needing);
        Some(AlternativesView {
            order: listed
                .message()
                .filter(|_| listed.products.len() > 1)
                .map(|key| self.language.locale.text(key).into()),
            items: listed
                .products
                .iter()
                .map(|alternative| self.alternative(*alternative, &needing))
                .collect(),
        })
    }

    fn alternative(&self, id: Id<Product>, needing: &[usize]) -> AlternativeView<'a> {
        let product = &self.plan.catalog.products[id];
        let details: Vec<_> = needing
            .iter()
            .map(|reader| (self.plan.readers[*reader], self.details(id, *reader)))
            .collect();
        AlternativeView {
            name: NamePhrase(self.language.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: product.domestic,
            framework_contract: product.framework_contract,
            about: self.about(id),
            verdicts: details
                .iter()
                .map(|(audience, details)| self.row_verdict(*audience, details))
                .collect(),
            conditions: self.conditions_for(details.iter().map(|(id, details)| (*id, &**details))),
        }
    }

    /// Messages `conditions-for` of all reader audiences and their parts.
    pub(crate) fn conditions_of_all(&self, product: Id<Product>) -> Vec<Sentence> {
        let details: Vec<_> = self.reader_details(product).collect();
        self.conditions_for(details.iter().map(|(id, details)| (*id, &**details)))
    }

    /// Messages `conditions-for`: audiences with the same conditions share one.
    fn conditions_for<'d>(
        &self,
        details: impl Iterator<Item = (Id<Audience>, &'d AnswerDetails)>,
    ) -> Vec<Sentence> {
        let language = self.language;
        let answers = details.flat_map(|(audience, details)| {
            let parts = details.parts.iter();
            let parts = parts.map(|part| (part.audience, &part.answer));
            std::iter::once((audience, details.on(self.day))).chain(parts)
        });
        let conditional = answers.filter(|(_, answer)| !answer.conditions.is_empty());
        let groups =
            grouped(conditional.map(|(id, answer)| (&answer.conditions[..], (id, answer))));
        let sentence = |(conditions, group): (_, Vec<(Id<Audience>, &Answer)>)| {
            let mut builder = language.sentence_builder();
            let audiences = unique(group.iter().map(|(audience, _)| *audience));
            let audiences = audiences.into_iter().map(|id| name(language.audience(id)));
            let audiences = builder.list(audiences);
            let cited = &group[0].1.cited;
            let short = in_ruling_order(self.plan.catalog, conditions, cited);
            let short = short.into_iter().map(|id| {
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
        groups.into_iter().map(sentence).collect()
    }

    /// The first alternatives that some reader audience may use that needs one, as a choice of
    /// links.
    pub(crate) fn alternative_links(
        &self,
        product: Id<Product>,
        max_count: usize,
    ) -> Option<Sentence> {
        let needing = self.audiences_needing_alternative(product);
        let listed = self.listed_alternatives(product, &needing);
        let usable = |alternative: &Id<Product>| {
            needing
                .iter()
                .any(|reader| self.label_now(*alternative, *reader).is_usable())
        };
        let products = listed.products.into_iter().filter(usable).take(max_count);
        self.language
            .choice(products.map(|id| self.product(id)).collect())
    }
}

/// Whether an alternative with this label must not be listed.
fn is_unusable(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut => true,
        Label::UnderReview
        | Label::NotAssessed
        | Label::Conditional
        | Label::Permitted
        | Label::Recommended => false,
    }
}
