//! A bulletin's page.

use super::frame::Frame;
use super::layout::Around;
use super::linked::Linked;
use super::prose::Written;
use super::status;
use super::text_page::description;
use super::thing::Thing;
use crate::diagnostic::Diagnostic;
use crate::locale::Value;
use crate::model::{Bulletin, Date, Id, LanguageId};
use crate::plan::PageKind;
use crate::render::view::{self, BulletinFacts, Name, Sentence, Severity, present};

pub(super) fn bulletin<'a>(
    page: &Frame<'a>,
    id: Id<Bulletin>,
    text: Option<&'a Written<'a>>,
) -> Result<view::Bulletin<'a>, Box<Diagnostic>> {
    let record = &page.plan.catalog.bulletins[id];
    let edition = page.edition;
    let title = edition.bulletin(id);
    let summary = edition.summary(&record.texts, LanguageId::SOURCE);
    Ok(view::Bulletin {
        layout: page.layout(Around {
            linked: page.linked_things(|linked| vec![article(linked, id)]),
            title: title.text.clone(),
            description: description(&title, summary.as_ref()),
            above: vec![page.crumb(edition.own("advisories-title"), PageKind::Advisories(None))],
            here: Some(title.clone()),
            source: Some(&record.origin.file),
            ..Around::default()
        }),
        kind: edition
            .locale
            .text(status::bulletin_kind(record.kind))
            .into(),
        severity: record.severity.map(|severity| {
            let word = edition.locale.text(status::severity(severity));
            let arguments = [("severity", Value::from(word))];
            Severity {
                level: severity.name(),
                word: edition.locale.format("severity-is", &arguments).into(),
            }
        }),
        expired: present(page.held(&last_days(page, record), |page| expired(page, record))),
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
            .concerns
            .iter()
            .map(|id| page.anchor(edition.advisory(*id), PageKind::Advisory(*id)))
            .collect(),
        facts: BulletinFacts {
            issuer: Name(edition.issuer(record.issuer)),
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
fn expired<'a>(page: &Frame<'a>, record: &Bulletin) -> Option<Sentence> {
    let last = record.expires.filter(|last| *last < page.day)?;
    let date = page.edition.day(last.tomorrow().unwrap_or(last));
    Some(page.edition.say("bulletin-expired", vec![("date", date)]))
}

/// The day on which it becomes no news, where that is still to come.
fn last_days(page: &Frame<'_>, record: &Bulletin) -> Vec<Date> {
    let last = record.expires.and_then(|last| last.tomorrow().ok());
    let later = last.filter(|day| *day > page.day && !page.plan.pinned);
    later.into_iter().collect()
}

fn article<'a>(linked: &Linked<'_, 'a>, id: Id<Bulletin>) -> Thing<'a> {
    let page = linked.page;
    let record = &page.plan.catalog.bulletins[id];
    let url = linked.url(PageKind::Bulletin(id));
    let products = record.products.iter();
    let about: Vec<_> = products.map(|id| linked.software_name(*id)).collect();
    let summary = page.edition.summary(&record.texts, LanguageId::SOURCE);
    Thing::new("TechArticle")
        .with("@id", format!("{url}#bulletin"))
        .with("headline", page.edition.bulletin(id).text)
        .with("abstract", summary.map(|summary| summary.text))
        .with("datePublished", record.issued.to_string())
        .with("publisher", linked.issuer(record.issuer))
        .with("mainEntityOfPage", Thing::at(url))
        .with("about", about)
}
