//! One page in the making: what it is, in which edition, and where its links lead.

use std::borrow::Cow;

use serde::Serialize;

use super::edition::Edition;
use super::index::Index;
use crate::diagnostic::Diagnostic;
use crate::model::{Advisory, Audience, Date, Id, Product};
use crate::plan::{PageKind, PlannedPage, SitePlan};
use crate::project::BodyReader;
use crate::render::Templates;
use crate::render::minify_html::Isolate;
use crate::render::templates::text;
use crate::render::view::{Anchor, Html, Phrase, Piece, Sentence};
use crate::resolve::{Label, Standing};

/// One page in the making.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) plan: &'a SitePlan<'a>,
    pub(super) index: &'a Index,
    /// The page's language.
    pub(super) edition: &'a Edition<'a>,
    /// Every language of the site, in its order.
    pub(super) editions: &'a [Edition<'a>],
    pub(super) planned: &'a PlannedPage,
    pub(super) templates: &'a Templates,
    /// The day that is told of: the plan's, or a later one, of what pages hold for readers who
    /// look then.
    pub(super) day: Date,
    pub(super) bodies: &'a BodyReader,
}

impl<'a> Frame<'a> {
    /// A part of a page that has a template of its own, since several pages print it.
    pub(super) fn fragment(
        &self,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Html, Box<Diagnostic>> {
        let drawn = self.templates.render(template, &self.edition.words, view)?;
        Ok(Html::finished(text(&drawn).trim_end()))
    }

    /// Which names keep their `<bdi>` where the page is minified.
    pub(super) fn isolate(&self) -> Isolate {
        match self.edition.language.direction() {
            "rtl" => Isolate::Every,
            _ => Isolate::RightToLeft,
        }
    }

    /// The relative URL of a page in the same language.
    pub(super) fn url(&self, to: PageKind) -> String {
        self.plan.url(self.planned, to)
    }

    /// A name that leads to a page.
    pub(super) fn anchor(&self, name: Phrase<'a>, to: PageKind) -> Anchor<'a> {
        Anchor {
            name,
            url: Some(self.url(to).into()),
        }
    }

    /// The same inside a sentence.
    pub(super) fn link(&self, name: Phrase<'a>, to: PageKind) -> Piece<'a> {
        Piece::Name(self.anchor(name, to))
    }

    pub(super) fn product(&self, id: Id<Product>) -> Piece<'a> {
        self.link(self.edition.product(id), PageKind::Product(id))
    }

    pub(super) fn audience(&self, id: Id<Audience>) -> Piece<'a> {
        self.link(self.edition.audience(id), PageKind::Audience(id))
    }

    pub(super) fn advisory(&self, id: Id<Advisory>) -> Piece<'a> {
        self.link(self.edition.advisory(id), PageKind::Advisory(id))
    }

    /// The reader audiences with how they stand to a product, in the site's order.
    pub(super) fn standings(
        &self,
        product: Id<Product>,
    ) -> impl Iterator<Item = (Id<Audience>, Cow<'a, Standing>)> + use<'a> {
        let page = *self;
        let readers = self.plan.readers.iter().copied().enumerate();
        readers.map(move |(reader, audience)| (audience, page.standing(product, reader)))
    }

    /// How a reader audience, by its place among them, stands to a product.
    pub(super) fn standing(&self, product: Id<Product>, reader: usize) -> Cow<'a, Standing> {
        match self.day == self.plan.as_of {
            true => Cow::Borrowed(&self.plan.standings(product)[reader]),
            false => {
                let audience = self.plan.readers[reader];
                Cow::Owned(Standing::new(
                    &self.plan.answer_cache,
                    product,
                    audience,
                    self.day,
                ))
            }
        }
    }

    /// The label a reader audience, by its place among them, sees on a product today.
    pub(super) fn label_now(&self, product: Id<Product>, reader: usize) -> Label {
        let standing = &self.plan.standings(product)[reader];
        standing.on(self.day).label()
    }

    /// Message `vendor-country`, or the vendor alone.
    pub(super) fn about(&self, id: Id<Product>) -> Option<Sentence> {
        let product = &self.plan.catalog.products[id];
        let vendor = product.vendor?;
        let country = product
            .country
            .or(self.plan.catalog.vendors[vendor].country);
        let name = super::phrase::name(self.edition.vendor(vendor));
        Some(match country {
            Some(country) => {
                let country = super::phrase::text(self.edition.country(country).text);
                self.edition.say(
                    "vendor-country",
                    vec![("vendor", name), ("country", country)],
                )
            }
            None => Sentence::name(&self.edition.vendor(vendor)),
        })
    }
}
