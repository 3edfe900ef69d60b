//! One page in the making: what it is, in which edition, and where its links lead.

use crate::diagnostic::Diagnostic;
use crate::model::{Advisory, Audience, Date, Id, Product};
use crate::plan::{PageKind, PlannedPage, SitePlan};
use crate::project::BodyReader;
use crate::render::Templates;
use crate::render::minify_html::BidiIsolation;
use crate::render::parts::language_context::LanguageContext;
use crate::render::parts::reverse_index::ReverseIndex;
use crate::render::templates::utf8_lossy;
use crate::render::view::{Anchor, Html, Phrase, Sentence, SentencePiece};
use crate::resolve::{AnswerDetails, Label};
use serde::Serialize;
use std::borrow::Cow;

/// One page in the making.
#[derive(Clone, Copy)]
pub(in crate::render) struct PageContext<'a> {
    pub(in crate::render) plan: &'a SitePlan<'a>,
    pub(in crate::render) reverse: &'a ReverseIndex,
    /// The page's language.
    pub(in crate::render) language_context: &'a LanguageContext<'a>,
    /// Every language of the site, in its order.
    pub(in crate::render) language_contexts: &'a [LanguageContext<'a>],
    pub(in crate::render) planned: &'a PlannedPage,
    pub(in crate::render) templates: &'a Templates,
    /// The day that is told of: the plan's, or a later one, of what pages hold for readers who
    /// look then.
    pub(in crate::render) day: Date,
    pub(in crate::render) bodies: &'a BodyReader,
}

impl<'a> PageContext<'a> {
    /// A part of a page that has a template of its own, since several pages print it.
    pub(in crate::render) fn render_part(
        &self,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Html, Box<Diagnostic>> {
        let drawn = self
            .templates
            .render(template, &self.language_context.messages, view)?;
        Ok(Html::from_html(utf8_lossy(&drawn).trim_end()))
    }

    /// Which names keep their `<bdi>` where the page is minified.
    pub(in crate::render) fn bidi_isolation(&self) -> BidiIsolation {
        match self.language_context.language.direction() {
            "rtl" => BidiIsolation::All,
            _ => BidiIsolation::RightToLeft,
        }
    }

    /// The relative URL of a page in the same language.
    pub(in crate::render) fn url(&self, to: PageKind) -> String {
        self.plan.url(self.planned, to)
    }

    /// A name that leads to a page.
    pub(in crate::render) fn anchor(&self, name: Phrase<'a>, to: PageKind) -> Anchor<'a> {
        Anchor {
            name,
            url: Some(self.url(to).into()),
        }
    }

    /// The same inside a sentence.
    pub(in crate::render) fn link(&self, name: Phrase<'a>, to: PageKind) -> SentencePiece<'a> {
        SentencePiece::Name(self.anchor(name, to))
    }

    pub(in crate::render) fn product(&self, id: Id<Product>) -> SentencePiece<'a> {
        self.link(self.language_context.product(id), PageKind::Product(id))
    }

    pub(in crate::render) fn audience(&self, id: Id<Audience>) -> SentencePiece<'a> {
        self.link(self.language_context.audience(id), PageKind::Audience(id))
    }

    pub(in crate::render) fn advisory(&self, id: Id<Advisory>) -> SentencePiece<'a> {
        self.link(self.language_context.advisory(id), PageKind::Advisory(id))
    }

    /// The reader audiences with how they stand to a product, in the site's order.
    pub(in crate::render) fn standings(
        &self,
        product: Id<Product>,
    ) -> impl Iterator<Item = (Id<Audience>, Cow<'a, AnswerDetails>)> + use<'a> {
        let page = *self;
        let readers = self.plan.readers.iter().copied().enumerate();
        readers.map(move |(reader, audience)| (audience, page.standing(product, reader)))
    }

    /// How a reader audience, by its place among them, stands to a product.
    pub(in crate::render) fn standing(
        &self,
        product: Id<Product>,
        reader: usize,
    ) -> Cow<'a, AnswerDetails> {
        match self.day == self.plan.as_of {
            true => Cow::Borrowed(&self.plan.answer_details(product)[reader]),
            false => {
                let audience = self.plan.readers[reader];
                Cow::Owned(AnswerDetails::new(
                    &self.plan.answer_cache,
                    product,
                    audience,
                    self.day,
                ))
            }
        }
    }

    /// The label a reader audience, by its place among them, sees on a product today.
    pub(in crate::render) fn label_now(&self, product: Id<Product>, reader: usize) -> Label {
        let standing = &self.plan.answer_details(product)[reader];
        standing.on(self.day).label()
    }

    /// Message `vendor-country`, or the vendor alone.
    pub(in crate::render) fn about(&self, id: Id<Product>) -> Option<Sentence> {
        let product = &self.plan.catalog.products[id];
        let vendor = product.vendor?;
        let country = product
            .country
            .or(self.plan.catalog.vendors[vendor].country);
        let name = crate::render::parts::phrase::name(self.language_context.vendor(vendor));
        Some(match country {
            Some(country) => {
                let country =
                    crate::render::parts::phrase::text(self.language_context.country(country).text);
                self.language_context.say(
                    "vendor-country",
                    vec![("vendor", name), ("country", country)],
                )
            }
            None => Sentence::name(&self.language_context.vendor(vendor)),
        })
    }
}
