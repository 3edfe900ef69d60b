//! The facts of an answer: who decided it, why, and since when.

use super::ProductFactsView;
use crate::model::{
    Advisory, Catalog, Date, Id, Offering, OfferingId, Operator, Party, Product, RulingId,
};
use crate::plan::{GivenReason, PageKind, reasons_of_rulings};
use crate::render::parts::{
    AudienceAnswer, PageContext, authorities, by_issuer, name, text, unique,
};
use crate::render::view::{
    Anchor, NamePhrase, Phrase, Sentence, SentencePiece, StatementView, VulnerabilityView,
};

/// The rulings on which the answers for all reader audiences are based, in all their rows.
pub(crate) struct AnswerBasis {
    rulings: Vec<RulingId>,
    /// Those of the highest issuer first.
    pub(crate) advisories: Vec<Id<Advisory>>,
}

impl AnswerBasis {
    /// The rulings of some audiences, given with their answers.
    pub(crate) fn new(page: &PageContext<'_>, answers: &[AudienceAnswer<'_>]) -> Self {
        let catalog = page.plan.catalog;
        let rulings = answers.iter().flat_map(|(_, answer)| answer.cited());
        let mut rulings: Vec<RulingId> = rulings.collect();
        let advisories = authorities(catalog, &rulings);
        rulings.sort_by_key(|ruling| {
            let rank = advisories.iter().position(|id| *id == ruling.advisory);
            (rank, ruling.index)
        });
        rulings.dedup();
        Self {
            rulings,
            advisories,
        }
    }

    /// The first day by which one of the advisories is reviewed.
    pub(crate) fn review(&self, catalog: &Catalog) -> Option<Date> {
        self.advisories
            .iter()
            .filter_map(|id| catalog.advisories[*id].review_by)
            .min()
    }

    pub(crate) fn facts<'a>(
        &self,
        page: &PageContext<'a>,
        id: Id<Product>,
        answers: &[AudienceAnswer<'_>],
    ) -> ProductFactsView<'a> {
        let catalog = page.plan.catalog;
        let language = page.language;
        let record = &catalog.products[id];
        let exceptions = [exceptions(page, id), self.exceptions(page)].concat();
        ProductFactsView {
            since: page.grounds_of_all(answers),
            authorities: self
                .advisories
                .iter()
                .filter_map(|id| page.decided_by(std::slice::from_ref(id)))
                .collect(),
            reasons: self.reasons(page),
            legal_basis: page.legal_basis(&self.advisories),
            no_exceptions: exceptions.is_empty()
                && answers.iter().all(|(_, answer)| answer.rows.len() == 1),
            exceptions,
            contacts: self.contacts(page),
            checked: record.last_checked.map(|checked| {
                let mut arguments = vec![("date", language.day(checked))];
                let review = self
                    .review(catalog)
                    .map(|day| ("review", language.day(day)));
                let key = match review {
                    Some(_) => "last-checked-review",
                    None => "last-checked",
                };
                arguments.extend(review);
                language.sentence(key, arguments)
            }),
            operators: operators(page, id),
            aliases: record
                .aliases
                .iter()
                .map(|alias| NamePhrase(Phrase::in_page_language(alias.as_str())))
                .collect(),
        }
    }

    /// Messages `exception-on-application`, those of the highest issuer first.
    pub(crate) fn exceptions(&self, page: &PageContext<'_>) -> Vec<Sentence> {
        let catalog = page.plan.catalog;
        page.exceptions_on_application(self.rulings.iter().map(|ruling| catalog.ruling(*ruling)))
    }

    /// The contacts of the issuers, the highest first.
    pub(crate) fn contacts<'a>(&self, page: &PageContext<'a>) -> Vec<Phrase<'a>> {
        let catalog = page.plan.catalog;
        by_issuer(catalog, &self.advisories)
            .into_iter()
            .filter_map(|(issuer, _)| page.language.phrase(&catalog.issuers[issuer].contact))
            .collect()
    }

    /// The reasons as sentences, those of the highest issuer first. If rulings with different verdicts have
    /// different reasons, each names the label that it is for.
    pub(crate) fn reasons(&self, page: &PageContext<'_>) -> Vec<Sentence> {
        let (catalog, language) = (page.plan.catalog, page.language);
        let given = reasons_of_rulings(catalog, self.rulings.iter().copied());
        let sentence = |given: GivenReason<'_>| {
            let reason = &catalog.reasons[given.reason];
            let sentence = language.phrase(&reason.sentence);
            let sentence =
                sentence.unwrap_or_else(|| language.name_or_id(&reason.label, &reason.slug));
            let sentence = name(sentence);
            match given.verdict {
                None => language.list(vec![sentence]),
                Some(verdict) => {
                    let label = text(language.label_as_ruled(verdict).word);
                    let arguments = vec![("label", label), ("reason", sentence)];
                    Some(language.sentence("reason-of-label", arguments))
                }
            }
        };
        given.into_iter().filter_map(sentence).collect()
    }

    /// The statements of the product's vendor and of issuers in the advisories.
    pub(crate) fn statements<'a>(
        &self,
        page: &PageContext<'a>,
        product: &Product,
    ) -> Vec<StatementView<'a>> {
        let catalog = page.plan.catalog;
        self.advisories
            .iter()
            .flat_map(|id| &catalog.advisories[*id].involvements)
            .filter(|involvement| match involvement.party {
                Party::Vendor(vendor) => product.vendor == Some(vendor),
                Party::Issuer(_) => true,
            })
            .map(|involvement| page.statement(involvement))
            .collect()
    }

    /// The vulnerabilities of the product in the advisories, each CVE number once.
    pub(crate) fn vulnerabilities<'a>(
        &self,
        page: &PageContext<'a>,
        product: Id<Product>,
    ) -> Vec<VulnerabilityView<'a>> {
        let catalog = page.plan.catalog;
        let mut seen: Vec<&str> = Vec::new();
        self.advisories
            .iter()
            .flat_map(|id| &catalog.advisories[*id].vulnerabilities)
            .filter(|vulnerability| {
                let affected = vulnerability.affected.iter();
                affected
                    .map(|affected| affected.product)
                    .any(|id| id == product)
            })
            .filter(|vulnerability| match vulnerability.cve.as_deref() {
                Some(cve) if seen.contains(&cve) => false,
                Some(cve) => {
                    seen.push(cve);
                    true
                }
                None => true,
            })
            .map(|vulnerability| page.vulnerability(vulnerability))
            .collect()
    }
}

/// Messages `offering-operator`: the offerings that the product's vendor does not operate.
fn operators(page: &PageContext<'_>, product: Id<Product>) -> Vec<Sentence> {
    let language = page.language;
    let offerings = page.plan.catalog.products[product].offerings.iter();
    let sentence = |(index, offering): (u16, &Offering)| {
        let operator = match &offering.operator {
            Operator::Vendor => return None,
            Operator::OtherVendor(vendor) => language.vendor(*vendor),
            Operator::Issuer(issuer) => language.issuer(*issuer),
            Operator::Name(operator) => language.phrase(operator)?,
        };
        let arguments = vec![
            (
                "offering",
                name(page.offering(OfferingId { product, index })),
            ),
            ("operator", name(operator)),
        ];
        Some(language.sentence("offering-operator", arguments))
    };
    (0..).zip(offerings).filter_map(sentence).collect()
}

/// Messages `exception`: rulings in force that exempt some audience from another one in force.
fn exceptions(page: &PageContext<'_>, product: Id<Product>) -> Vec<Sentence> {
    let catalog = page.plan.catalog;
    let language = page.language;
    let force = page.plan.decisions.force();
    let in_force = |ruling: RulingId| force.of_ruling(ruling).any(|span| span.contains(page.day));
    let exceptions = page
        .reverse
        .exempting(catalog, product)
        .filter(|ruling| {
            let exempts = &catalog.ruling(*ruling).exempts;
            in_force(*ruling) && exempts.iter().any(|exempt| in_force(exempt.ruling))
        })
        .map(|ruling| {
            let include = catalog.ruling(ruling).include.iter();
            let audiences = include.map(|id| name(language.audience(*id))).collect();
            let link = vec![page.ruling_link(ruling)];
            let arguments = vec![("audiences", audiences), ("ruling", link)];
            language.sentence_of_lists("exception", arguments)
        });
    unique(exceptions)
}

impl<'a> PageContext<'a> {
    /// The title of a ruling's advisory as a link to the ruling.
    pub(crate) fn ruling_link(&self, ruling: RulingId) -> SentencePiece<'a> {
        let page = self.url(PageKind::Advisory(ruling.advisory));
        let slug = &self.plan.catalog.ruling(ruling).slug;
        SentencePiece::Name(Anchor {
            name: self.language.advisory(ruling.advisory),
            url: Some(format!("{page}#{slug}").into()),
        })
    }
}
