//! The page of a bulletin.

use crate::diagnostic::Diagnostic;
use crate::model::{Bulletin, Date, Id, LanguageId};
use crate::plan::PageKind;
use crate::render::pages::text_page::description;
use crate::render::parts::{JsonLdBuilder, JsonLdObject, PageContext, PageMetadata, RenderedText};
use crate::render::view::{
    Anchor, DateText, Html, LayoutView, NamePhrase, Phrase, ProseView, ScheduledVariant, Sentence,
    TranslationNoticeView, VulnerabilityView, without_empty,
};
use serde::Serialize;
use std::borrow::Cow;

/// The view of `bulletin.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BulletinView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Message `bulletin-kind-…`.
    pub kind: Cow<'a, str>,
    /// Its severity.
    pub severity: Option<SeverityView>,
    /// Message `bulletin-expired`, after its last day.
    pub expired: Vec<ScheduledVariant<Sentence>>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its summary.
    pub summary: Option<Phrase<'a>>,
    /// The one thing to do.
    pub action: Option<Phrase<'a>>,
    /// The notice where the text is not or not completely in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// Its text, in sections of one language.
    pub body: Vec<ProseView<'a>>,
    /// Its vulnerabilities, with the affected versions.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// The products it is about with their labels; each rendered by `effect.html`.
    pub effects: Vec<Html>,
    /// The related advisories.
    pub advisories: Vec<Anchor<'a>>,
    /// The facts beside the text.
    pub facts: BulletinFactsView<'a>,
}

/// A severity as a word.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SeverityView {
    /// `low`, `medium`, `high` or `critical`: the CSS class.
    pub level: &'static str,
    /// Message `severity-is`.
    pub word: String,
}

/// The facts beside a bulletin's text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BulletinFactsView<'a> {
    /// The name of the issuer.
    pub issuer: NamePhrase<'a>,
    /// Its audiences, as a list of links.
    pub audiences: Option<Sentence>,
    /// The day it was issued.
    pub issued: DateText,
    /// The last day on which it is current.
    pub expires: Option<DateText>,
    /// Its id.
    pub id: &'a str,
}

pub(crate) fn bulletin<'a>(
    page: &PageContext<'a>,
    id: Id<Bulletin>,
    text: Option<&'a RenderedText<'a>>,
) -> Result<BulletinView<'a>, Box<Diagnostic>> {
    let record = &page.plan.catalog.bulletins[id];
    let language = page.language;
    let title = language.bulletin(id);
    let summary = language.summary(&record.texts, LanguageId::SOURCE);
    Ok(BulletinView {
        layout: page.layout(PageMetadata {
            json_ld: page.json_ld_objects(|builder| vec![article(builder, id)]),
            title: title.text.clone(),
            text_language: title.lang.clone(),
            description: description(&title, summary.as_ref()),
            breadcrumbs: vec![page.crumb(
                language.message_phrase("advisories-title"),
                PageKind::Advisories(None),
            )],
            here: Some(title.clone()),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        kind: language.bulletin_kind(record.kind).into(),
        severity: record.severity.map(|severity| SeverityView {
            level: severity.name(),
            word: language.severity(severity),
        }),
        expired: without_empty(
            page.scheduled_variants(&expiry_days(page, record), |page| expired(page, record)),
        ),
        title,
        summary,
        action: language.phrase(&record.action),
        translation: text.and_then(|text| text.notice(page)),
        body: text.map(|text| text.body(page)).unwrap_or_default(),
        vulnerabilities: record
            .vulnerabilities
            .iter()
            .map(|vulnerability| page.vulnerability(vulnerability))
            .collect(),
        effects: page.effects(record.products.iter().copied())?,
        advisories: record
            .advisories
            .iter()
            .map(|id| page.anchor(language.advisory(*id), PageKind::Advisory(*id)))
            .collect(),
        facts: BulletinFactsView {
            issuer: NamePhrase(language.issuer(record.issuer)),
            audiences: language.list(
                record
                    .audiences
                    .iter()
                    .map(|id| page.audience(*id))
                    .collect(),
            ),
            issued: language.date(record.issued),
            expires: record.expires.map(|day| language.date(day)),
            id: record.slug.as_str(),
        },
    })
}

/// Message `bulletin-expired`, with the first day on which it is not current.
fn expired<'a>(page: &PageContext<'a>, record: &Bulletin) -> Option<Sentence> {
    let last = record.expires.filter(|last| *last < page.day)?;
    let date = page.language.day(last.tomorrow().unwrap_or(last));
    let arguments = vec![("date", date)];
    Some(page.language.sentence("bulletin-expired", arguments))
}

/// The later day on which it expires.
fn expiry_days(page: &PageContext<'_>, record: &Bulletin) -> Vec<Date> {
    let last = record.expires.and_then(|last| last.tomorrow().ok());
    let later = last.filter(|day| *day > page.day && !page.plan.pinned);
    later.into_iter().collect()
}

fn article(builder: &JsonLdBuilder<'_, '_>, id: Id<Bulletin>) -> JsonLdObject {
    let page = builder.page;
    let record = &page.plan.catalog.bulletins[id];
    let url = builder.url(PageKind::Bulletin(id));
    let products = record.products.iter();
    let about: Vec<_> = products.map(|id| builder.software_name(*id)).collect();
    let summary = page.language.summary(&record.texts, LanguageId::SOURCE);
    let headline = page.language.bulletin(id);
    JsonLdObject::new("TechArticle")
        .with("@id", format!("{url}#bulletin"))
        .with("headline", headline.text)
        .with("inLanguage", headline.lang)
        .with("abstract", summary.map(|summary| summary.text))
        .with("datePublished", record.issued.to_string())
        .with("publisher", builder.issuer(record.issuer))
        .with("mainEntityOfPage", JsonLdObject::reference(&url))
        .with("about", about)
}
