//! Who says so, why, and since when.

use crate::locale::MessageValue;
use crate::model::{Advisory, Catalog, Date, Id, Party, Product, Reason, RulingId};
use crate::plan::PageKind;
use crate::render::pages::product::ProductFactsView;
use crate::render::parts::authority::{authorities, by_issuer};
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::view::{
    self, Anchor, NamePhrase, Phrase, Sentence, SentencePiece, StatementView,
};

/// What stands behind the answers of all reader audiences and their parts.
pub(in crate::render) struct AnswerBasis {
    rulings: Vec<RulingId>,
    /// The highest issuer's first.
    pub(in crate::render) advisories: Vec<Id<Advisory>>,
}

impl AnswerBasis {
    pub(in crate::render) fn new(page: &PageContext<'_>, product: Id<Product>) -> Self {
        let catalog = page.plan.catalog;
        let mut rulings: Vec<RulingId> = Vec::new();
        for (_, standing) in page.standings(product) {
            let own = standing.on(page.day);
            let parts = standing.parts.iter().map(|part| &part.answer);
            for answer in std::iter::once(own).chain(parts) {
                rulings.extend(&answer.cited);
            }
        }
        let advisories = authorities(catalog, &rulings);
        let place = |ruling: &RulingId| {
            let place = advisories.iter().position(|id| *id == ruling.advisory);
            (place, ruling.index)
        };
        rulings.sort_by_key(place);
        rulings.dedup();
        Self {
            rulings,
            advisories,
        }
    }

    /// The first day by which one of the advisories is looked at again.
    pub(in crate::render) fn review(&self, catalog: &Catalog) -> Option<Date> {
        self.advisories
            .iter()
            .filter_map(|id| catalog.advisories[*id].review_by)
            .min()
    }

    pub(in crate::render) fn facts<'a>(
        &self,
        page: &PageContext<'a>,
        id: Id<Product>,
    ) -> ProductFactsView<'a> {
        let catalog = page.plan.catalog;
        let edition = page.language_context;
        let record = &catalog.products[id];
        ProductFactsView {
            since: since(page, id),
            authorities: self
                .advisories
                .iter()
                .map(|id| {
                    let issuer = name(edition.issuer(catalog.advisories[*id].issuer));
                    let advisory = page.advisory(*id);
                    edition.say(
                        "issuer-advisory",
                        vec![("issuer", issuer), ("advisory", advisory)],
                    )
                })
                .collect(),
            reasons: self.reasons(page),
            legal_basis: page.laws(&self.advisories),
            exceptions: exceptions(page, id),
            contacts: self.contacts(page),
            checked: record
                .last_checked
                .map(|checked| match self.review(catalog) {
                    Some(review) => edition.say(
                        "last-checked-review",
                        vec![
                            ("date", edition.day(checked)),
                            ("review", edition.day(review)),
                        ],
                    ),
                    None => edition.say("last-checked", vec![("date", edition.day(checked))]),
                }),
            aliases: record
                .aliases
                .iter()
                .map(|alias| NamePhrase(Phrase::in_page_language(alias.as_str())))
                .collect(),
        }
    }

    /// Whom to ask, the highest issuer's first.
    pub(in crate::render) fn contacts<'a>(&self, page: &PageContext<'a>) -> Vec<Phrase<'a>> {
        let catalog = page.plan.catalog;
        by_issuer(catalog, &self.advisories)
            .into_iter()
            .filter_map(|(issuer, _)| {
                page.language_context
                    .phrase(&catalog.issuers[issuer].contact)
            })
            .collect()
    }

    /// The reasons as sentences, each once, the highest issuer's first.
    fn reasons<'a>(&self, page: &PageContext<'a>) -> Vec<Phrase<'a>> {
        let catalog = page.plan.catalog;
        let mut seen: Vec<Id<Reason>> = Vec::new();
        for ruling in &self.rulings {
            for reason in &catalog.ruling(*ruling).reasons {
                if !seen.contains(reason) {
                    seen.push(*reason);
                }
            }
        }
        seen.into_iter()
            .map(|id| {
                let reason = &catalog.reasons[id];
                page.language_context
                    .phrase(&reason.sentence)
                    .unwrap_or_else(|| {
                        page.language_context
                            .name_or_id(&reason.label, &reason.slug)
                    })
            })
            .collect()
    }

    /// What the product's vendor and issuers said, as the advisories tell.
    pub(in crate::render) fn statements<'a>(
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

    /// The vulnerabilities of the product that the advisories name, each number once.
    pub(in crate::render) fn vulnerabilities<'a>(
        &self,
        page: &PageContext<'a>,
        product: Id<Product>,
    ) -> Vec<view::VulnerabilityView<'a>> {
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

/// Messages `since-for`: one a day on which an answer began; the day alone where all share it.
fn since<'a>(page: &PageContext<'a>, product: Id<Product>) -> Vec<Sentence> {
    let edition = page.language_context;
    let day = page.day;
    let mut days: Vec<(Date, Vec<SentencePiece<'a>>)> = Vec::new();
    for (audience, standing) in page.standings(product) {
        let Some(since) = standing.answers.since(day) else {
            continue;
        };
        let audience = name(edition.audience(audience));
        match days.iter_mut().find(|(known, _)| *known == since) {
            Some((_, audiences)) => audiences.push(audience),
            None => days.push((since, vec![audience])),
        }
    }
    days.into_iter()
        .map(|(since, audiences)| {
            let mut draft = edition.draft();
            let date = draft.placeholder(edition.day(since));
            if audiences.len() == page.plan.readers.len() {
                return draft.finish(date.as_str());
            }
            let audiences = draft.list(audiences);
            let said = draft.say(
                "since-for",
                &[
                    ("audience", MessageValue::from(&audiences)),
                    ("date", MessageValue::from(&date)),
                ],
            );
            draft.finish(&said)
        })
        .collect()
}

/// Messages `exception`: rulings in force that lift another from the product for somebody.
fn exceptions<'a>(page: &PageContext<'a>, product: Id<Product>) -> Vec<Sentence> {
    let catalog = page.plan.catalog;
    let force = page.plan.decisions.force();
    let in_force = |ruling: RulingId| force.of_ruling(ruling).any(|span| span.contains(page.day));
    page.reverse
        .exempting(catalog, product)
        .filter(|ruling| {
            let lifted = &catalog.ruling(*ruling).exempts;
            in_force(*ruling) && lifted.iter().any(|exempt| in_force(exempt.ruling))
        })
        .map(|ruling| {
            let edition = page.language_context;
            let mut draft = edition.draft();
            let include = &catalog.ruling(ruling).include;
            let audiences = draft.list(include.iter().map(|id| name(edition.audience(*id))));
            let lifting = draft.placeholder(page.ruling_link(ruling));
            let said = draft.say(
                "exception",
                &[
                    ("audiences", MessageValue::from(&audiences)),
                    ("ruling", MessageValue::from(&lifting)),
                ],
            );
            draft.finish(&said)
        })
        .collect()
}

impl<'a> PageContext<'a> {
    /// The title of a ruling's advisory as a link to the ruling.
    pub(in crate::render) fn ruling_link(&self, ruling: RulingId) -> SentencePiece<'a> {
        let page = self.url(PageKind::Advisory(ruling.advisory));
        let slug = &self.plan.catalog.ruling(ruling).slug;
        SentencePiece::Name(Anchor {
            name: self.language_context.advisory(ruling.advisory),
            url: Some(format!("{page}#{slug}").into()),
        })
    }
}
