//! What labels and terms mean, drawn from the lists of the content and from the messages.

use crate::locale::MessageValue;
use crate::model::{Activity, Audience, Id, Term};
use crate::plan::PageKind;
use crate::render::pages::home::LegendEntryView;
use crate::render::parts::language_context::LanguageContext;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::view::{Anchor, LayoutView, Phrase};
use serde::Serialize;
use std::borrow::Cow;

/// The page of all labels and terms.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct GlossaryView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// The seven labels, strictest first.
    pub labels: Vec<LegendEntryView<'a>>,
    /// The terms, by what they are about; no topic is empty.
    pub topics: Vec<TopicView<'a>>,
}

/// Terms that belong together.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct TopicView<'a> {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub heading: Cow<'a, str>,
    /// Its terms.
    pub terms: Vec<TermView<'a>>,
}

/// A term and what it means.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct TermView<'a> {
    /// The term; a link where a page has more to say.
    pub term: Anchor<'a>,
    /// What it means, a sentence or two; a term that says it all has none.
    pub meaning: Option<Phrase<'a>>,
}

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

pub(in crate::render) fn glossary<'a>(page: &PageContext<'a>) -> GlossaryView<'a> {
    let edition = page.language_context;
    let catalog = page.plan.catalog;
    let topic = |id, heading: &str, terms: Vec<TermView<'a>>| {
        let heading = edition.locale.text(heading).into();
        (!terms.is_empty()).then_some(TopicView { id, heading, terms })
    };
    let reasons = catalog.reasons.records();
    let conditions = catalog.conditions.records();
    GlossaryView {
        layout: page.layout(PageMetadata {
            title: edition.locale.text("glossary-title").into(),
            description: edition.locale.text("glossary-intro").into(),
            here: Some(edition.message_phrase("glossary-title")),
            source: Some("content/vocabulary.yaml"),
            ..PageMetadata::default()
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

fn words<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let of = |(name, meaning)| {
        plain(
            page.language_context.message_phrase(name),
            Some(page.language_context.message_phrase(meaning)),
        )
    };
    WORDS.into_iter().map(of).collect()
}

fn activities<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    Activity::ALL
        .into_iter()
        .map(|activity| {
            let meaning = format!("term-{}", activity.name());
            let name = Phrase::in_page_language(page.activity(activity));
            plain(name, Some(page.language_context.message_phrase(&meaning)))
        })
        .collect()
}

/// Every audience leads to its page, those that readers pick first; what it covers, else what it
/// is part of.
fn audiences<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let catalog = page.plan.catalog;
    let mut audiences: Vec<_> = catalog.audiences.iter().collect();
    audiences.sort_by_key(|(_, record)| (!record.is_reader, record.position));
    audiences
        .into_iter()
        .map(|(id, record)| TermView {
            term: page.anchor(page.language_context.audience(id), PageKind::Audience(id)),
            meaning: page
                .language_context
                .phrase(&record.covers)
                .or_else(|| part_of(page.language_context, &record.parents)),
        })
        .collect()
}

/// Message `part-of`.
fn part_of<'a>(edition: &LanguageContext<'a>, wholes: &[Id<Audience>]) -> Option<Phrase<'a>> {
    if wholes.is_empty() {
        return None;
    }
    let names: Vec<Cow<'a, str>> = wholes.iter().map(|id| edition.audience(*id).text).collect();
    let list = edition.locale.list(&names);
    let said = edition
        .locale
        .format("part-of", &[("wholes", MessageValue::from(&list))]);
    Some(Phrase::in_page_language(said))
}

/// The words of a vocabulary, in the reader's order.
fn terms<'a, K>(edition: &LanguageContext<'a>, terms: &'a [Term<K>]) -> Vec<TermView<'a>> {
    let mut meanings: Vec<_> = terms
        .iter()
        .map(|term| {
            let name = edition.name_or_id(&term.label, &term.slug);
            plain(name, edition.phrase(&term.sentence))
        })
        .collect();
    meanings.sort_by(|a, b| edition.locale.compare(&a.term.name.text, &b.term.name.text));
    meanings
}

fn laws<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let laws = page.plan.catalog.legislation.records().iter();
    laws.map(|law| TermView {
        term: Anchor {
            name: page.language_context.name_or_id(&law.name, &law.slug),
            url: law.url.as_deref().map(Cow::Borrowed),
        },
        meaning: page.language_context.phrase(&law.summary),
    })
    .collect()
}

/// The authorities, the highest first.
fn issuers<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let catalog = page.plan.catalog;
    let mut issuers: Vec<_> = catalog.issuers.ids().collect();
    issuers.sort_by_key(|id| catalog.issuers[*id].rank);
    issuers
        .into_iter()
        .map(|id| {
            let contact = page.language_context.phrase(&catalog.issuers[id].contact);
            plain(page.language_context.issuer(id), contact)
        })
        .collect()
}

fn plain<'a>(name: Phrase<'a>, meaning: Option<Phrase<'a>>) -> TermView<'a> {
    TermView {
        term: Anchor { name, url: None },
        meaning,
    }
}
