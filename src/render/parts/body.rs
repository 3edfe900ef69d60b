//! Texts of records: the reader's, or the author's with a notice.

use crate::error::Error;
use crate::locale::MessageValue;
use crate::markdown::{self, HtmlOptions};
use crate::model::{LanguageId, Texts, TranslationState};
use crate::plan::{self, PageLinks, TextState};
use crate::render::parts::language_context::LanguageContext;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::{name, text};
use crate::render::view::{Phrase, ProseView, Sentence, TranslationNoticeView};
use std::borrow::Cow;

/// Goes before the ids inside a body: no other id of a page begins so.
const PREFIX: &str = "text-";

/// A text on a page, its body made HTML.
pub(in crate::render) struct RenderedText<'a> {
    prose: plan::ReaderText<'a>,
    source: LanguageId,
    stretches: Vec<(LanguageId, String)>,
}

impl<'a> RenderedText<'a> {
    /// `source` is the language the text was written in. `None` where no text loaded.
    ///
    /// # Errors
    /// When its body cannot be read.
    pub(in crate::render) fn new(
        page: &PageContext<'a>,
        texts: &'a Texts,
        source: LanguageId,
    ) -> Result<Option<Self>, Error> {
        let Some(prose) = plan::reader_text(texts, source, page.language_context.id) else {
            return Ok(None);
        };
        let links = PageLinks::new(page.plan, page.planned);
        let mut stretches = Vec::new();
        let mut headings = 0;
        for (place, shown) in prose.body().into_iter().enumerate() {
            // The notes of each stretch are counted from one, so their ids need a name of its own.
            let note_prefix = match place {
                0 => Cow::Borrowed(PREFIX),
                _ => Cow::Owned(format!("{PREFIX}{place}-")),
            };
            let setting = HtmlOptions {
                prefix: PREFIX,
                note_prefix: &note_prefix,
                headings,
                table_label: page.language_context.locale.text("table-label"),
                back_label: page.language_context.locale.text("note-back"),
            };
            let body = page.bodies.body(shown.text)?;
            let written = match shown.range {
                None => markdown::html(&body, &setting, &links),
                Some(range) => markdown::html_of_range(&body, &range, &setting, &links),
            };
            headings += written.headings.len();
            if !written.html.trim().is_empty() {
                stretches.push((shown.language, written.html));
            }
        }
        Ok(Some(Self {
            prose,
            source,
            stretches,
        }))
    }

    /// The file it stands in.
    pub(in crate::render) fn file(&self) -> &'a str {
        &self.prose.text.file
    }

    /// The body, in stretches of one language.
    pub(in crate::render) fn body<'h>(&'h self, page: &PageContext<'h>) -> Vec<ProseView<'h>> {
        let key = match self.prose.state {
            TextState::Stale => "translation-stale-part",
            TextState::Missing | TextState::Sound | TextState::Machine | TextState::Draft => {
                "not-translated-yet"
            }
        };
        self.stretches
            .iter()
            .map(|(language, html)| {
                let foreign = *language != page.language_context.id;
                let told = page.plan.catalog.site.language(*language);
                ProseView {
                    html,
                    lang: foreign.then_some(told.html.as_str()),
                    dir: foreign.then(|| told.direction()),
                    notice: foreign.then(|| {
                        let language = page.language_name(*language);
                        let arguments = [("language", MessageValue::from(&language))];
                        page.language_context.locale.format(key, &arguments).into()
                    }),
                }
            })
            .collect()
    }

    /// What a reader must know of the translation; `None` where all is well.
    pub(in crate::render) fn notice<'h>(
        &'h self,
        page: &PageContext<'h>,
    ) -> Option<TranslationNoticeView<'h>> {
        let edition = page.language_context;
        let (kind, headline) = match self.prose.state {
            TextState::Sound => return None,
            TextState::Machine => ("machine", "translation-machine"),
            TextState::Draft => ("draft", "translation-draft"),
            TextState::Stale => ("stale", "translation-stale"),
            TextState::Missing => ("missing", "translation-missing"),
        };
        // A missing translation shows the text's own language, whichever it was written in.
        let original = match self.prose.state {
            TextState::Missing => self.prose.language,
            TextState::Sound | TextState::Machine | TextState::Draft | TextState::Stale => {
                self.source
            }
        };
        let language = page.language_name(original);
        Some(TranslationNoticeView {
            kind,
            headline: edition.say(headline, vec![("language", text(language))]),
            details: self.details(edition),
            original: page.url_in(original).map(Into::into),
            original_lang: &page.plan.catalog.site.language(original).html,
            original_text: edition
                .locale
                .format(
                    "read-original",
                    &[(
                        "language",
                        MessageValue::from(&page.language_name(original)),
                    )],
                )
                .into(),
        })
    }

    /// Who has looked at a translation that is behind; who made it, and when it was reviewed.
    fn details(&self, edition: &LanguageContext<'a>) -> Vec<Sentence> {
        let Some(translation) = &self.prose.text.translation else {
            return Vec::new();
        };
        let unseen = match translation.state {
            TranslationState::Machine => Some("translation-machine"),
            TranslationState::Draft => Some("translation-draft"),
            TranslationState::Reviewed => None,
        };
        let unseen = unseen
            .filter(|_| self.prose.state == TextState::Stale)
            .map(|key| edition.say(key, vec![]));
        let by = translation.translator.as_deref().map(|translator| {
            edition.say(
                "translation-by",
                vec![("translator", name(Phrase::in_page_language(translator)))],
            )
        });
        let reviewed = translation
            .reviewed
            .map(|day| edition.say("translation-reviewed", vec![("date", edition.day(day))]));
        unseen.into_iter().chain(by).chain(reviewed).collect()
    }
}

impl PageContext<'_> {
    /// The name of a language in the reader's language.
    fn language_name(&self, id: LanguageId) -> String {
        let language = self.plan.catalog.site.language(id);
        let autonym = self
            .language_contexts
            .iter()
            .find(|edition| edition.id == id)
            .map_or(language.html.as_str(), |edition| edition.autonym);
        self.language_context.locale.format(
            "language-name",
            &[
                ("tag", MessageValue::from(&language.folder)),
                ("autonym", MessageValue::from(autonym)),
            ],
        )
    }

    /// The URL of this page in another language, if it is made in that one.
    fn url_in(&self, language: LanguageId) -> Option<String> {
        let made = language != self.language_context.id && self.plan.languages.contains(&language);
        made.then(|| {
            let path = self.plan.path(self.planned.kind, language);
            path.relative_from(&self.planned.path)
        })
    }
}
