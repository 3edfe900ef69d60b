//! Texts of records: the reader's, or the author's with a notice.

use super::edition::Edition;
use super::frame::Frame;
use super::phrase::{name, text};
use crate::error::Error;
use crate::locale::Value;
use crate::markdown::{self, PageLinks, Setting};
use crate::model::{LanguageId, Texts, Translation};
use crate::plan::{self, TextState};
use crate::render::view::{Phrase, Prose, Sentence, TranslationNotice};

/// Goes before the ids inside a body: no other id of a page begins so.
const PREFIX: &str = "text-";

/// A text on a page, its body made HTML.
pub(super) struct Written<'a> {
    prose: plan::Prose<'a>,
    source: LanguageId,
    html: String,
}

impl<'a> Written<'a> {
    /// `source` is the language the text was written in. `None` where no text loaded.
    ///
    /// # Errors
    /// When its body cannot be read.
    pub(super) fn new(
        page: &Frame<'a>,
        texts: &'a Texts,
        source: LanguageId,
    ) -> Result<Option<Self>, Error> {
        let Some(prose) = plan::prose(texts, source, page.edition.id) else {
            return Ok(None);
        };
        let setting = Setting {
            prefix: PREFIX,
            table_label: page.edition.locale.text("table-label"),
            back_label: page.edition.locale.text("note-back"),
        };
        let links = PageLinks::new(page.plan, page.planned);
        let body = prose.text.body(page.shelf)?;
        let html = markdown::html(&body, &setting, &links).html;
        Ok(Some(Self {
            prose,
            source,
            html,
        }))
    }

    /// The file it stands in.
    pub(super) fn file(&self) -> &'a str {
        &self.prose.text.file
    }

    /// The body, in stretches of one language.
    pub(super) fn body<'h>(&'h self, page: &Frame<'h>) -> Vec<Prose<'h>> {
        if self.html.trim().is_empty() {
            return Vec::new();
        }
        let foreign = self.prose.language != page.edition.id;
        let language = page.plan.catalog.site.language(self.prose.language);
        vec![Prose {
            html: &self.html,
            lang: foreign.then_some(language.html.as_str()),
            dir: foreign.then(|| language.direction()),
            notice: foreign.then(|| {
                let language = page.language_name(self.prose.language);
                let arguments = [("language", Value::from(&language))];
                let notice = page.edition.locale.format("not-translated-yet", &arguments);
                notice.into()
            }),
        }]
    }

    /// What a reader must know of the translation; `None` where all is well.
    pub(super) fn notice<'h>(&'h self, page: &Frame<'h>) -> Option<TranslationNotice<'h>> {
        let edition = page.edition;
        let headline = match self.prose.state {
            TextState::Sound => return None,
            TextState::Machine => edition.say("translation-machine", vec![]),
            TextState::Draft => edition.say("translation-draft", vec![]),
            TextState::Missing => {
                let language = page.language_name(self.prose.language);
                edition.say("translation-missing", vec![("language", text(language))])
            }
        };
        // A missing translation shows the text's own language, whichever it was written in.
        let original = match self.prose.state {
            TextState::Missing => self.prose.language,
            TextState::Sound | TextState::Machine | TextState::Draft => self.source,
        };
        let translation = self.prose.text.translation.as_ref();
        Some(TranslationNotice {
            headline,
            details: translation
                .map(|translation| details(edition, translation))
                .unwrap_or_default(),
            original: page.url_in(original).map(Into::into),
            original_lang: &page.plan.catalog.site.language(original).html,
            original_text: edition
                .locale
                .format(
                    "read-original",
                    &[("language", Value::from(&page.language_name(original)))],
                )
                .into(),
        })
    }
}

/// Who translated it, and when it was reviewed.
fn details<'a>(edition: &Edition<'a>, translation: &'a Translation) -> Vec<Sentence> {
    let by = translation.translator.as_deref().map(|translator| {
        edition.say(
            "translation-by",
            vec![("translator", name(Phrase::own(translator)))],
        )
    });
    let reviewed = translation
        .reviewed
        .map(|day| edition.say("translation-reviewed", vec![("date", edition.day(day))]));
    by.into_iter().chain(reviewed).collect()
}

impl Frame<'_> {
    /// The name of a language in the reader's language.
    fn language_name(&self, id: LanguageId) -> String {
        let language = self.plan.catalog.site.language(id);
        let autonym = self
            .editions
            .iter()
            .find(|edition| edition.id == id)
            .map_or(language.html.as_str(), |edition| edition.autonym);
        self.edition.locale.format(
            "language-name",
            &[
                ("tag", Value::from(&language.folder)),
                ("autonym", Value::from(autonym)),
            ],
        )
    }

    /// The URL of this page in another language, if it is made in that one.
    fn url_in(&self, language: LanguageId) -> Option<String> {
        let made = language != self.edition.id && self.plan.languages.contains(&language);
        made.then(|| {
            let path = self.plan.path(self.planned.kind, language);
            path.relative_from(&self.planned.path)
        })
    }
}
