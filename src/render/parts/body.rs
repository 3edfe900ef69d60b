//! Texts of records: a translation, or the original with a notice.

use super::{LanguageContext, PageContext, name, text};
use crate::error::Error;
use crate::locale::MessageValue;
use crate::markdown::{self, HtmlOptions};
use crate::model::{LanguageId, Texts, TranslationState};
use crate::plan::{self, PageLinks, TextState};
use crate::render::view::{Phrase, ProseView, Sentence, TranslationNoticeView};
use std::borrow::Cow;

/// The prefix of ids inside a body; no other id of a page has it.
const PREFIX: &str = "text-";

/// A text whose body is rendered to HTML.
pub(crate) struct RenderedText<'a> {
    prose: plan::ReaderText<'a>,
    source: LanguageId,
    /// The body as HTML, in sections of one language.
    sections: Vec<(LanguageId, String)>,
}

impl<'a> RenderedText<'a> {
    /// `source` is the language of the original. `None` where no text could be loaded.
    ///
    /// # Errors
    /// When its body cannot be read.
    pub(crate) fn new(
        page: &PageContext<'a>,
        texts: &'a Texts,
        source: LanguageId,
    ) -> Result<Option<Self>, Error> {
        let Some(prose) = plan::reader_text(texts, source, page.language.id) else {
            return Ok(None);
        };
        let links = PageLinks::new(page.plan, page.planned).in_words_of(page.language.locale);
        let mut sections = Vec::new();
        let mut headings = 0;
        for (index, shown) in prose.body().into_iter().enumerate() {
            // The notes of each section are numbered from one, so their ids need a prefix of its own.
            let note_prefix = match index {
                0 => Cow::Borrowed(PREFIX),
                _ => Cow::Owned(format!("{PREFIX}{index}-")),
            };
            let options = HtmlOptions {
                prefix: PREFIX,
                note_prefix: &note_prefix,
                headings,
                table_label: page.language.locale.text("table-label"),
                back_label: page.language.locale.text("note-back"),
            };
            let body = page.bodies.body(shown.text)?;
            let rendered = match shown.range {
                None => markdown::html(&body, &options, &links),
                Some(range) => markdown::html_of_range(&body, &range, &options, &links),
            };
            headings += rendered.headings.len();
            if !rendered.html.trim().is_empty() {
                sections.push((shown.language, rendered.html));
            }
        }
        Ok(Some(Self {
            prose,
            source,
            sections,
        }))
    }

    /// The file that contains it.
    pub(crate) fn file(&self) -> &'a str {
        &self.prose.text.file
    }

    /// The body, in sections of one language.
    pub(crate) fn body<'h>(&'h self, page: &PageContext<'h>) -> Vec<ProseView<'h>> {
        let key = match self.prose.state {
            TextState::Stale => "translation-stale-part",
            TextState::Missing | TextState::Sound | TextState::Machine | TextState::Draft => {
                "not-translated-yet"
            }
        };
        self.sections
            .iter()
            .map(|(id, html)| {
                let foreign = *id != page.language.id;
                let language = page.plan.catalog.site.language(*id);
                ProseView {
                    html,
                    lang: foreign.then_some(language.html.as_str()),
                    dir: foreign.then(|| language.direction()),
                    notice: foreign.then(|| {
                        let language = page.language_name(*id);
                        let arguments = [("language", MessageValue::from(&language))];
                        page.language.locale.format(key, &arguments).into()
                    }),
                }
            })
            .collect()
    }

    /// What readers must know about the translation; `None` where it is reviewed and current.
    pub(crate) fn notice<'h>(
        &'h self,
        page: &PageContext<'h>,
    ) -> Option<TranslationNoticeView<'h>> {
        let language = page.language;
        // In place of a missing translation the page shows another one, maybe not the original.
        let (kind, key, original) = match self.prose.state {
            TextState::Sound => return None,
            TextState::Machine => ("machine", "translation-machine", self.source),
            TextState::Draft => ("draft", "translation-draft", self.source),
            TextState::Stale => ("stale", "translation-stale", self.source),
            TextState::Missing => ("missing", "translation-missing", self.prose.language),
        };
        let original_name = page.language_name(original);
        let arguments = [("language", MessageValue::from(&original_name))];
        let original_text = language.locale.format("read-original", &arguments);
        Some(TranslationNoticeView {
            kind,
            headline: language.sentence(key, vec![("language", text(original_name))]),
            details: self.details(language),
            original: page.url_in(original).map(Into::into),
            original_lang: &page.plan.catalog.site.language(original).html,
            original_text: original_text.into(),
        })
    }

    /// Whether a stale translation was reviewed; the translator, and the day of the review.
    fn details(&self, language: &LanguageContext<'a>) -> Vec<Sentence> {
        let Some(translation) = &self.prose.text.translation else {
            return Vec::new();
        };
        let unreviewed = match translation.state {
            TranslationState::Machine => Some("translation-machine"),
            TranslationState::Draft => Some("translation-draft"),
            TranslationState::Reviewed => None,
        };
        let unreviewed = unreviewed
            .filter(|_| self.prose.state == TextState::Stale)
            .map(|key| language.sentence(key, vec![]));
        let translator = translation.translator.as_deref().map(|translator| {
            let translator = name(Phrase::in_page_language(translator));
            language.sentence("translation-by", vec![("translator", translator)])
        });
        let reviewed = translation.reviewed.map(|day| {
            let date = language.day(day);
            language.sentence("translation-reviewed", vec![("date", date)])
        });
        unreviewed
            .into_iter()
            .chain(translator)
            .chain(reviewed)
            .collect()
    }
}

impl PageContext<'_> {
    /// The name of a language in the reader's language.
    fn language_name(&self, id: LanguageId) -> String {
        let record = self.plan.catalog.site.language(id);
        let context = self.languages.iter().find(|language| language.id == id);
        let autonym = context.map_or(record.html.as_str(), |language| language.autonym);
        let arguments = [
            ("tag", MessageValue::from(&record.folder)),
            ("autonym", MessageValue::from(autonym)),
        ];
        self.language.locale.format("language-name", &arguments)
    }

    /// The URL of this page in another language; `None` where the site is not built in it.
    fn url_in(&self, language: LanguageId) -> Option<String> {
        let built = language != self.language.id && self.plan.languages.contains(&language);
        built.then(|| {
            let path = self.plan.path(self.planned.kind, language);
            path.relative_from(&self.planned.path)
        })
    }
}
