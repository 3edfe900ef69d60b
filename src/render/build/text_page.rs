//! A page of prose.

use super::frame::Frame;
use super::layout::Around;
use super::prose::Written;
use crate::model::{Id, LanguageId, Page};
use crate::render::view::{Phrase, Prose, TextPage};

pub(super) fn text_page<'a>(
    page: &Frame<'a>,
    id: Id<Page>,
    text: Option<&'a Written<'a>>,
) -> TextPage<'a> {
    let record = &page.plan.catalog.pages[id];
    let edition = page.edition;
    let title = edition.title(&record.texts, LanguageId::SOURCE, &record.slug);
    let summary = edition.summary(&record.texts, LanguageId::SOURCE);
    TextPage {
        layout: page.layout(Around {
            title: title.text.clone(),
            description: description(&title, summary.as_ref()),
            here: Some(title.clone()),
            source: Some(text.map_or(&record.origin.file, |text| text.file())),
            ..Around::default()
        }),
        title,
        summary,
        translation: text.and_then(|text| text.notice(page)),
        body: body(page, text),
    }
}

/// The notice on a text that is not translated at all stands right above its body.
fn body<'a>(page: &Frame<'a>, text: Option<&'a Written<'a>>) -> Vec<Prose<'a>> {
    let mut body = text.map(|text| text.body(page)).unwrap_or_default();
    if let [whole] = &mut body[..] {
        whole.notice = None;
    }
    body
}

/// The gist of a page for search results; its title where it has none.
pub(super) fn description<'a>(
    title: &Phrase<'a>,
    summary: Option<&Phrase<'a>>,
) -> std::borrow::Cow<'a, str> {
    summary.unwrap_or(title).text.clone()
}
