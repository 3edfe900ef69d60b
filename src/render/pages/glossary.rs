//! The meanings of labels and terms, from the vocabulary of the content and from the messages.

use crate::locale::MessageValue;
use crate::model::{ActivityList, Audience, BasisKind, Id, LanguageId, Legislation, Term};
use crate::plan::{GLOSSARY_WORDS, PageKind, basis_by_kind};
use crate::render::pages::home::LegendEntryView;
use crate::render::parts::{LanguageContext, PageContext, PageMetadata};
use crate::render::view::{Anchor, LayoutView, Phrase};
use serde::Serialize;
use std::borrow::Cow;

/// The view of `glossary.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GlossaryView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// The labels that can occur, strictest first; the derived one last.
    pub labels: Vec<LegendEntryView<'a>>,
    /// The terms by topic; no topic is empty.
    pub topics: Vec<TopicView<'a>>,
}

/// The terms of a topic.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TopicView<'a> {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub heading: Cow<'a, str>,
    /// Its terms.
    pub terms: Vec<TermView<'a>>,
}

/// A term and what it means.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TermView<'a> {
    /// The term; a link where there is a page about it.
    pub term: Anchor<'a>,
    /// Its meaning; `None` where the term needs no explanation.
    pub meaning: Option<Phrase<'a>>,
}

pub(crate) fn glossary<'a>(page: &PageContext<'a>) -> GlossaryView<'a> {
    let language = page.language;
    let catalog = page.plan.catalog;
    let topic = |id, heading: &str, terms: Vec<TermView<'a>>| {
        let heading = language.locale.text(heading).into();
        (!terms.is_empty()).then_some(TopicView { id, heading, terms })
    };
    let reasons = catalog.reasons.records();
    let conditions = catalog.conditions.records();
    GlossaryView {
        layout: page.layout(PageMetadata {
            title: language.locale.text("glossary-title").into(),
            description: language.locale.text("glossary-intro").into(),
            here: Some(language.message_phrase("glossary-title")),
            source: Some("content/vocabulary.yaml"),
            ..PageMetadata::default()
        }),
        labels: language.legend(),
        topics: [
            topic("words", "glossary-words", words(page)),
            topic("activities", "activities-heading", activities(page)),
            topic("audiences", "glossary-audiences", audiences(page)),
            topic(
                "conditions",
                "conditions-heading",
                terms(language, conditions),
            ),
            topic("reasons", "ruling-reasons", terms(language, reasons)),
        ]
        .into_iter()
        .flatten()
        .chain(legal_basis(page))
        .chain(topic("issuers", "glossary-issuers", issuers(page)))
        .chain(topic("pages", "all-pages", pages(page)))
        .collect(),
    }
}

fn words<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let message = |key| page.language.message_phrase(key);
    let term = |(name, meaning)| plain(message(name), Some(message(meaning)));
    GLOSSARY_WORDS.into_iter().map(term).collect()
}

fn activities<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let known = &page.plan.catalog.activities;
    known
        .ids()
        .map(|activity| {
            let term = &known[activity];
            let has_words = ActivityList::WITH_WORDS.contains(&term.slug.as_str());
            let own = page.language.phrase(&term.sentence);
            let usual = || {
                let meaning = format!("term-{}", term.slug);
                page.language.message_phrase(&meaning)
            };
            let meaning = own.or_else(|| has_words.then(usual));
            plain(page.activity(activity), meaning)
        })
        .collect()
}

/// The audiences as links to their pages, reader audiences first, with what each covers, else what it
/// is part of.
fn audiences<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let catalog = page.plan.catalog;
    let mut audiences: Vec<_> = catalog.audiences.iter().collect();
    audiences.sort_by_key(|(_, record)| (!record.is_reader, record.position));
    audiences
        .into_iter()
        .map(|(id, record)| TermView {
            term: page.anchor(page.language.audience(id), PageKind::Audience(id)),
            meaning: page
                .language
                .phrase(&record.covers)
                .or_else(|| part_of(page.language, &record.parents)),
        })
        .collect()
}

/// Message `part-of`.
fn part_of<'a>(language: &LanguageContext<'a>, wholes: &[Id<Audience>]) -> Option<Phrase<'a>> {
    let names: Vec<_> = wholes
        .iter()
        .map(|id| language.audience(*id).text)
        .collect();
    (!names.is_empty()).then(|| {
        let list = language.locale.list(&names);
        let arguments = [("wholes", MessageValue::from(&list))];
        Phrase::in_page_language(language.locale.format("part-of", &arguments))
    })
}

/// The terms of a vocabulary, in the order of the reader's collation.
fn terms<'a, K>(language: &LanguageContext<'a>, terms: &'a [Term<K>]) -> Vec<TermView<'a>> {
    let mut meanings: Vec<_> = terms
        .iter()
        .map(|term| {
            let name = language.name_or_id(&term.label, &term.slug);
            plain(name, language.phrase(&term.sentence))
        })
        .collect();
    meanings.sort_by(|a, b| {
        language
            .locale
            .compare(&a.term.name.text, &b.term.name.text)
    });
    meanings
}

/// Laws and other bases of advisories, a topic for each kind.
fn legal_basis<'a>(page: &PageContext<'a>) -> Vec<TopicView<'a>> {
    let catalog = page.plan.catalog;
    let term = |id: Id<Legislation>| {
        let basis = &catalog.legislation[id];
        TermView {
            term: Anchor {
                name: page.language.name_or_id(&basis.name, &basis.slug),
                url: basis.url.as_deref().map(Cow::Borrowed),
            },
            meaning: page.language.phrase(&basis.summary),
        }
    };
    basis_by_kind(catalog, catalog.legislation.ids())
        .into_iter()
        .map(|(kind, ids)| TopicView {
            id: match kind {
                BasisKind::Law => "laws",
                BasisKind::Regulation
                | BasisKind::Order
                | BasisKind::Instruction
                | BasisKind::Policy
                | BasisKind::Contract
                | BasisKind::Guidance => kind.name(),
            },
            heading: page.language.basis_heading(kind, ids.len()).into(),
            terms: ids.into_iter().map(term).collect(),
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
            let contact = page.language.phrase(&catalog.issuers[id].contact);
            plain(page.language.issuer(id), contact)
        })
        .collect()
}

/// The pages of prose, where the footer has no room for all of them.
fn pages<'a>(page: &PageContext<'a>) -> Vec<TermView<'a>> {
    let language = page.language;
    if !language.has_page_list {
        return Vec::new();
    }
    let pages = page.plan.catalog.pages.iter();
    let mut named: Vec<_> = pages
        .map(|(id, record)| {
            let title = language.title(&record.texts, LanguageId::SOURCE, &record.slug);
            TermView {
                term: page.anchor(title, PageKind::Text(id)),
                meaning: language.summary(&record.texts, LanguageId::SOURCE),
            }
        })
        .collect();
    named.sort_by(|a, b| {
        language
            .locale
            .compare(&a.term.name.text, &b.term.name.text)
    });
    named
}

fn plain<'a>(name: Phrase<'a>, meaning: Option<Phrase<'a>>) -> TermView<'a> {
    TermView {
        term: Anchor { name, url: None },
        meaning,
    }
}
