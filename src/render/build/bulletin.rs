//! A bulletin's page.

use super::frame::PageContext;
use super::layout::PageMetadata;
use super::linked::JsonLdBuilder;
use super::prose::RenderedText;
use super::status;
use super::text_page::description;
use super::thing::JsonLdObject;
use crate::diagnostic::Diagnostic;
use crate::locale::MessageValue;
use crate::model::{Bulletin, Date, Id, LanguageId};
use crate::plan::PageKind;
use crate::render::view::{
    self, BulletinFactsView, NamePhrase, Sentence, SeverityView, without_empty,
};

pub(super) fn bulletin<'a>(
    page: &PageContext<'a>,
    id: Id<Bulletin>,
    text: Option<&'a RenderedText<'a>>,
) -> Result<view::BulletinView<'a>, Box<Diagnostic>> {
    let record = &page.plan.catalog.bulletins[id];
    let edition = page.language_context;
    let title = edition.bulletin(id);
    let summary = edition.summary(&record.texts, LanguageId::SOURCE);
    Ok(view::BulletinView {
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
            .text(status::bulletin_kind(record.kind))
            .into(),
        severity: record.severity.map(|severity| {
            let word = edition.locale.text(status::severity(severity));
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
