//! A bulletin's page.

use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Bulletin, Date, Id, LanguageId};
use crate::plan::PageKind;
use crate::render::pages::text_page::description;
use crate::render::parts::advisory_state;
use crate::render::parts::body::RenderedText;
use crate::render::parts::json_ld::JsonLdBuilder;
use crate::render::parts::json_ld::object::JsonLdObject;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::view::{
    Anchor, DateText, Html, LayoutView, NamePhrase, Phrase, ProseView, ScheduledVariant, Sentence,
    TranslationNoticeView, VulnerabilityView, without_empty,
};
use serde::Serialize;
use std::borrow::Cow;

/// A bulletin's page.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct BulletinView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `bulletin-kind-…`.
    pub kind: Cow<'a, str>,
    /// How severe the matter is.
    pub severity: Option<SeverityView<'a>>,
    /// Message `bulletin-expired`, once it is no news any more.
    pub expired: Vec<ScheduledVariant<Sentence>>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// The one thing to do.
    pub action: Option<Phrase<'a>>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// Its text, in stretches of one language.
    pub body: Vec<ProseView<'a>>,
    /// Its vulnerabilities, with the versions they are in.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// The products it is about, with their labels today.
    pub effects: Vec<Html>,
    /// The advisories it goes with.
    pub advisories: Vec<Anchor<'a>>,
    /// The facts beside the text.
    pub facts: BulletinFactsView<'a>,
}

/// A severity as a word.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct SeverityView<'a> {
    /// `low`, `medium`, `high` or `critical`: styles the word.
    pub level: &'static str,
    /// Message `severity-…`.
    pub word: Cow<'a, str>,
}

/// The facts beside a bulletin's text.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct BulletinFactsView<'a> {
    /// Who issued it.
    pub issuer: NamePhrase<'a>,
    /// Whom it is for, as a list.
    pub audiences: Option<Sentence>,
    /// The day it was issued.
    pub issued: DateText,
    /// The last day on which it is news.
    pub expires: Option<DateText>,
    /// Its id.
    pub id: &'a str,
}

pub(in crate::render) fn bulletin<'a>(
    page: &PageContext<'a>,
    id: Id<Bulletin>,
    text: Option<&'a RenderedText<'a>>,
) -> Result<BulletinView<'a>, Box<Diagnostic>> {
    let record = &page.plan.catalog.bulletins[id];
    let edition = page.language_context;
    let title = edition.bulletin(id);
    let summary = edition.summary(&record.texts, LanguageId::SOURCE);
    Ok(BulletinView {
        layout: page.layout(PageMetadata {
            linked: page.linked_things(|linked| vec![article(linked, id)]),
            title: title.text.clone(),
            description: description(&title, summary.as_ref()),
            breadcrumbs: vec![page.crumb(
                edition.message_phrase("advisories-title"),
                PageKind::Advisories(None),
            )],
            here: Some(title.clone()),
            source: Some(&record.origin.file),
            ..PageMetadata::default()
        }),
        kind: edition
            .locale
            .text(advisory_state::bulletin_kind(record.kind))
            .into(),
        severity: record.severity.map(|severity| {
            let word = edition.locale.text(advisory_state::severity(severity));
            let arguments = [("severity", MessageValue::from(word))];
            SeverityView {
                level: severity.name(),
                word: edition.locale.format("severity-is", &arguments).into(),
            }
        }),
        expired: without_empty(
            page.scheduled_variants(&expiry_days(page, record), |page| expired(page, record)),
        ),
        title,
        summary,
        action: edition.phrase(&record.action),
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
            .map(|id| page.anchor(edition.advisory(*id), PageKind::Advisory(*id)))
            .collect(),
        facts: BulletinFactsView {
            issuer: NamePhrase(edition.issuer(record.issuer)),
            audiences: edition.list(
                record
                    .audiences
                    .iter()
                    .map(|id| page.audience(*id))
                    .collect(),
            ),
            issued: edition.date(record.issued),
            expires: record.expires.map(|day| edition.date(day)),
            id: record.slug.as_str(),
        },
    })
}

/// Message `bulletin-expired`, with the first day on which it is no news any more.
fn expired<'a>(page: &PageContext<'a>, record: &Bulletin) -> Option<Sentence> {
    let last = record.expires.filter(|last| *last < page.day)?;
    let date = page.language_context.day(last.tomorrow().unwrap_or(last));
    Some(
        page.language_context
            .say("bulletin-expired", vec![("date", date)]),
    )
}

/// The day on which it becomes no news, where that is still to come.
fn expiry_days(page: &PageContext<'_>, record: &Bulletin) -> Vec<Date> {
    let last = record.expires.and_then(|last| last.tomorrow().ok());
    let later = last.filter(|day| *day > page.day && !page.plan.pinned);
    later.into_iter().collect()
}

fn article<'a>(linked: &JsonLdBuilder<'_, 'a>, id: Id<Bulletin>) -> JsonLdObject<'a> {
    let page = linked.page;
    let record = &page.plan.catalog.bulletins[id];
    let url = linked.url(PageKind::Bulletin(id));
    let products = record.products.iter();
    let about: Vec<_> = products.map(|id| linked.software_name(*id)).collect();
    let summary = page
        .language_context
        .summary(&record.texts, LanguageId::SOURCE);
    JsonLdObject::new("TechArticle")
        .with("@id", format!("{url}#bulletin"))
        .with("headline", page.language_context.bulletin(id).text)
        .with("abstract", summary.map(|summary| summary.text))
        .with("datePublished", record.issued.to_string())
        .with("publisher", linked.issuer(record.issuer))
        .with("mainEntityOfPage", JsonLdObject::reference(url))
        .with("about", about)
}
