//! What labels and terms mean, drawn from the lists of the content and from the messages.

use std::borrow::Cow;

use super::edition::Edition;
use super::frame::Frame;
use super::layout::Around;
use crate::locale::Value;
use crate::model::{Activity, Audience, Id, Term};
use crate::plan::PageKind;
use crate::render::view::{Anchor, Glossary, Meaning, Phrase, Topic};

/// Words of the pages, and the messages that say what they mean. The term is the word that
/// readers meet, so that they find it again.
const WORDS: [(&str, &str); 8] = [
    ("kind-advisory", "term-advisory"),
    ("term-bulletin-name", "term-bulletin"),
    ("binding-yes", "term-binding"),
    ("binding-no", "term-advice"),
    ("fact-exceptions", "term-exception"),
    ("domestic-product", "term-domestic"),
    ("framework-contract", "term-framework"),
    ("term-data-date-name", "term-data-date"),
];

pub(super) fn glossary<'a>(page: &Frame<'a>) -> Glossary<'a> {
    let edition = page.edition;
    let catalog = page.plan.catalog;
    let topic = |id, heading: &str, terms: Vec<Meaning<'a>>| {
        let heading = edition.locale.text(heading).into();
        (!terms.is_empty()).then_some(Topic { id, heading, terms })
    };
    let reasons = catalog.reasons.records();
    let conditions = catalog.conditions.records();
    Glossary {
        layout: page.layout(Around {
            title: edition.locale.text("glossary-title").into(),
            description: edition.locale.text("glossary-intro").into(),
            here: Some(edition.own("glossary-title")),
            source: Some("content/vocabulary.yaml"),
            ..Around::default()
        }),
        labels: edition.key(),
        topics: [
            topic("words", "glossary-words", words(page)),
            topic("activities", "activities-heading", activities(page)),
            topic("audiences", "glossary-audiences", audiences(page)),
            topic(
                "conditions",
                "conditions-heading",
                terms(edition, conditions),
            ),
            topic("reasons", "ruling-reasons", terms(edition, reasons)),
            topic("laws", "fact-legal-basis", laws(page)),
            topic("issuers", "glossary-issuers", issuers(page)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn words<'a>(page: &Frame<'a>) -> Vec<Meaning<'a>> {
    let of = |(name, meaning)| plain(page.edition.own(name), Some(page.edition.own(meaning)));
    WORDS.into_iter().map(of).collect()
}

fn activities<'a>(page: &Frame<'a>) -> Vec<Meaning<'a>> {
    Activity::ALL
        .into_iter()
        .map(|activity| {
            let meaning = format!("term-{}", activity.name());
            let name = Phrase::own(page.activity(activity));
            plain(name, Some(page.edition.own(&meaning)))
        })
        .collect()
}

/// Every audience leads to its page, those that readers pick first; what it covers, else what it
/// is part of.
fn audiences<'a>(page: &Frame<'a>) -> Vec<Meaning<'a>> {
    let catalog = page.plan.catalog;
    let mut audiences: Vec<_> = catalog.audiences.iter().collect();
    audiences.sort_by_key(|(_, record)| (!record.reader, record.position));
    audiences
        .into_iter()
        .map(|(id, record)| Meaning {
            term: page.anchor(page.edition.audience(id), PageKind::Audience(id)),
            meaning: page
                .edition
                .phrase(&record.covers)
                .or_else(|| part_of(page.edition, &record.parents)),
        })
        .collect()
}

/// Message `part-of`.
fn part_of<'a>(edition: &Edition<'a>, wholes: &[Id<Audience>]) -> Option<Phrase<'a>> {
    if wholes.is_empty() {
        return None;
    }
    let names: Vec<Cow<'a, str>> = wholes.iter().map(|id| edition.audience(*id).text).collect();
    let list = edition.locale.list(&names);
    let said = edition
        .locale
        .format("part-of", &[("wholes", Value::from(&list))]);
    Some(Phrase::own(said))
}

/// The words of a vocabulary, in the reader's order.
fn terms<'a, K>(edition: &Edition<'a>, terms: &'a [Term<K>]) -> Vec<Meaning<'a>> {
    let mut meanings: Vec<_> = terms
        .iter()
        .map(|term| {
            let name = edition.named(&term.label, &term.slug);
            plain(name, edition.phrase(&term.sentence))
        })
        .collect();
    meanings.sort_by(|a, b| edition.locale.compare(&a.term.name.text, &b.term.name.text));
    meanings
}

fn laws<'a>(page: &Frame<'a>) -> Vec<Meaning<'a>> {
    let laws = page.plan.catalog.legislation.records().iter();
    laws.map(|law| Meaning {
        term: Anchor {
            name: page.edition.named(&law.name, &law.slug),
            url: law.url.as_deref().map(Cow::Borrowed),
        },
        meaning: page.edition.phrase(&law.summary),
    })
    .collect()
}

/// The authorities, the highest first.
fn issuers<'a>(page: &Frame<'a>) -> Vec<Meaning<'a>> {
    let catalog = page.plan.catalog;
    let mut issuers: Vec<_> = catalog.issuers.ids().collect();
    issuers.sort_by_key(|id| catalog.issuers[*id].rank);
    issuers
        .into_iter()
        .map(|id| {
            let contact = page.edition.phrase(&catalog.issuers[id].contact);
            plain(page.edition.issuer(id), contact)
        })
        .collect()
}

fn plain<'a>(name: Phrase<'a>, meaning: Option<Phrase<'a>>) -> Meaning<'a> {
    Meaning {
        term: Anchor { name, url: None },
        meaning,
    }
}
