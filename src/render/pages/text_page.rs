//! A page of text, such as `about`.

use crate::model::{Id, LanguageId, Page};
use crate::render::parts::{PageContext, PageMetadata, RenderedText};
use crate::render::view::{LayoutView, Phrase, ProseView, TranslationNoticeView};
use serde::Serialize;
use std::borrow::Cow;

/// The view of `text_page.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TextPageView<'a> {
    /// The layout.
    pub layout: LayoutView<'a>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its summary.
    pub summary: Option<Phrase<'a>>,
    /// The notice where the text is not or not completely in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// Its text, in sections of one language.
    pub body: Vec<ProseView<'a>>,
    /// The public key that signs the releases of the site, on the page about the site.
    pub public_key: Option<&'a str>,
}

/// The id of the page about the site.
const ABOUT: &str = "about";

pub(crate) fn text_page<'a>(
    page: &PageContext<'a>,
    id: Id<Page>,
    text: Option<&'a RenderedText<'a>>,
) -> TextPageView<'a> {
    let record = &page.plan.catalog.pages[id];
    let (language, site) = (page.language, &page.plan.catalog.site);
    let is_about_site = record.slug.as_str() == ABOUT;
    let title = language.title(&record.texts, LanguageId::SOURCE, &record.slug);
    let summary = language.summary(&record.texts, LanguageId::SOURCE);
    TextPageView {
        layout: page.layout(PageMetadata {
            title: title.text.clone(),
            text_language: title.lang.clone(),
            description: description(&title, summary.as_ref()),
            here: Some(title.clone()),
            source: Some(text.map_or(&record.origin.file, |text| text.file())),
            ..PageMetadata::default()
        }),
        title,
        summary,
        translation: text.and_then(|text| text.notice(page)),
        body: body(page, text),
        public_key: site.publishing.key.as_deref().filter(|_| is_about_site),
    }
}

/// A text in one language has its notice above the body, not in the section too.
fn body<'a>(page: &PageContext<'a>, text: Option<&'a RenderedText<'a>>) -> Vec<ProseView<'a>> {
    let mut body = text.map(|text| text.body(page)).unwrap_or_default();
    if let [whole] = &mut body[..] {
        whole.notice = None;
    }
    body
}

/// The summary of a page for search results; its title where it has none.
pub(crate) fn description<'a>(title: &Phrase<'a>, summary: Option<&Phrase<'a>>) -> Cow<'a, str> {
    summary.unwrap_or(title).text.clone()
}
