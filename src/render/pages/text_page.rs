//! A page of prose.

use crate::model::{Id, LanguageId, Page};
use crate::render::parts::body::RenderedText;
use crate::render::parts::layout::PageMetadata;
use crate::render::parts::page_context::PageContext;
use crate::render::view::{LayoutView, Phrase, ProseView, TranslationNoticeView};
use serde::Serialize;

/// A page of prose.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct TextPageView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Its title.
    pub title: Phrase<'a>,
    /// Its gist.
    pub summary: Option<Phrase<'a>>,
    /// Where the text is not, or not wholly, in the reader's language.
    pub translation: Option<TranslationNoticeView<'a>>,
    /// Its text; its headings begin at `h2`.
    pub body: Vec<ProseView<'a>>,
}

pub(in crate::render) fn text_page<'a>(
    page: &PageContext<'a>,
    id: Id<Page>,
    text: Option<&'a RenderedText<'a>>,
) -> TextPageView<'a> {
    let record = &page.plan.catalog.pages[id];
    let edition = page.language_context;
    let title = edition.title(&record.texts, LanguageId::SOURCE, &record.slug);
    let summary = edition.summary(&record.texts, LanguageId::SOURCE);
    TextPageView {
        layout: page.layout(PageMetadata {
            title: title.text.clone(),
            description: description(&title, summary.as_ref()),
            here: Some(title.clone()),
            source: Some(text.map_or(&record.origin.file, |text| text.file())),
            ..PageMetadata::default()
        }),
        title,
        summary,
        translation: text.and_then(|text| text.notice(page)),
        body: body(page, text),
    }
}

/// The notice on a text that is not translated at all stands right above its body.
fn body<'a>(page: &PageContext<'a>, text: Option<&'a RenderedText<'a>>) -> Vec<ProseView<'a>> {
    let mut body = text.map(|text| text.body(page)).unwrap_or_default();
    if let [whole] = &mut body[..] {
        whole.notice = None;
    }
    body
}

/// The gist of a page for search results; its title where it has none.
pub(in crate::render) fn description<'a>(
    title: &Phrase<'a>,
    summary: Option<&Phrase<'a>>,
) -> std::borrow::Cow<'a, str> {
    summary.unwrap_or(title).text.clone()
}
