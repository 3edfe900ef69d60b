//! What a builder of a view gets: the page, its language and the plan.

use super::{LanguageContext, ReverseIndex, SentenceBuilder, name, text};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Advisory, Audience, Date, DefaultVerdict, Id, Product, Ruling, Target, root_path,
};
use crate::plan::{PageKind, PlannedPage, SitePlan};
use crate::project::BodyReader;
use crate::render::Templates;
use crate::render::minify_html::BidiIsolation;
use crate::render::templates::as_text;
use crate::render::view::{Anchor, Html, Phrase, Sentence, SentencePiece};
use crate::resolve::Answer;
use serde::Serialize;
use std::borrow::Cow;

/// Messages for [`PageContext::on_unlisted`], below lists.
pub(crate) const NOT_LISTED: [&str; 4] = [
    "not-listed",
    "not-listed-unregulated",
    "not-listed-wide",
    "not-listed-by-audience",
];
/// The same, for a search without a result.
pub(crate) const LOOKUP_NONE: [&str; 4] = [
    "lookup-none",
    "lookup-none-unregulated",
    "lookup-none-wide",
    "lookup-none-by-audience",
];

/// An audience with its answer.
pub(crate) type AudienceAnswer<'p> = (Id<Audience>, Cow<'p, Answer>);

/// One page to be rendered.
#[derive(Clone, Copy)]
pub(crate) struct PageContext<'a> {
    pub(crate) plan: &'a SitePlan<'a>,
    pub(crate) reverse: &'a ReverseIndex,
    /// The page's language.
    pub(crate) language: &'a LanguageContext<'a>,
    /// Every language of the site, in its order.
    pub(crate) languages: &'a [LanguageContext<'a>],
    pub(crate) planned: &'a PlannedPage,
    pub(crate) templates: &'a Templates,
    /// The day that the content is for: the plan's, or a later one for pre-rendered future states.
    pub(crate) day: Date,
    pub(crate) bodies: &'a BodyReader,
}

impl<'a> PageContext<'a> {
    /// A part of a page that has a template of its own, since several pages have it.
    pub(crate) fn render_part(
        &self,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Html, Box<Diagnostic>> {
        let messages = &self.language.messages;
        let html = self
            .templates
            .render(&self.root(), template, messages, view)?;
        Ok(Html::from_html(as_text(&html).trim_end()))
    }

    /// What leads from the page to the root of the site. A page for missing addresses is shown anywhere, so
    /// there it begins at the root of the server.
    pub(crate) fn root(&self) -> String {
        match (self.planned.kind, self.plan.base_url.as_deref()) {
            (PageKind::NotFound, Some(base)) => root_path(base),
            _ => "../".repeat(self.planned.path.depth()),
        }
    }

    /// Which names keep their `<bdi>` where HTML is minified.
    pub(crate) fn bidi_isolation(&self) -> BidiIsolation {
        match self.language.record.direction() {
            "rtl" => BidiIsolation::All,
            _ => BidiIsolation::RightToLeft,
        }
    }

    /// The relative URL of a page in the same language.
    pub(crate) fn url(&self, to: PageKind) -> String {
        self.plan.url(self.planned, to)
    }

    /// A name that leads to a page.
    pub(crate) fn anchor(&self, name: Phrase<'a>, to: PageKind) -> Anchor<'a> {
        Anchor {
            name,
            url: Some(self.url(to).into()),
        }
    }

    /// The same inside a sentence.
    pub(crate) fn link(&self, name: Phrase<'a>, to: PageKind) -> SentencePiece<'a> {
        SentencePiece::Name(self.anchor(name, to))
    }

    pub(crate) fn product(&self, id: Id<Product>) -> SentencePiece<'a> {
        self.link(self.language.product(id), PageKind::Product(id))
    }

    pub(crate) fn audience(&self, id: Id<Audience>) -> SentencePiece<'a> {
        self.link(self.language.audience(id), PageKind::Audience(id))
    }

    pub(crate) fn advisory(&self, id: Id<Advisory>) -> SentencePiece<'a> {
        self.link(self.language.advisory(id), PageKind::Advisory(id))
    }

    /// What a ruling or a source is about, as text with the placeholders of its names.
    pub(crate) fn target(&self, builder: &mut SentenceBuilder<'a>, target: Target) -> String {
        let mut placeholder = |piece| builder.placeholder(piece).as_str().to_owned();
        match target {
            Target::Origin(country) => {
                let country = placeholder(text(self.language.country(country).text));
                self.language
                    .locale
                    .format("target-origin", &[("country", (&country).into())])
            }
            Target::Category(category) => {
                let term = &self.plan.catalog.categories[category];
                let category = self.language.name_or_id(&term.label, &term.slug);
                let category = placeholder(name(category));
                self.language
                    .locale
                    .format("target-category", &[("category", (&category).into())])
            }
            Target::Vendor(vendor) => placeholder(name(self.language.vendor(vendor))),
            Target::Product(product) => placeholder(self.product(product)),
            Target::Offering(offering) => {
                let product = placeholder(self.product(offering.product));
                format!("{product} · {}", placeholder(name(self.offering(offering))))
            }
        }
    }

    /// The reader audiences with their answers on a product, in the site's order.
    pub(crate) fn reader_answers(
        &self,
        product: Id<Product>,
    ) -> impl Iterator<Item = AudienceAnswer<'a>> + use<'a> {
        let page = *self;
        let readers = self.plan.readers.iter().copied();
        readers.map(move |audience| (audience, page.answer(product, audience)))
    }

    /// The answer on a product for an audience.
    pub(crate) fn answer(&self, product: Id<Product>, audience: Id<Audience>) -> Cow<'a, Answer> {
        if self.day != self.plan.as_of {
            let question = self.plan.answers.question(product, audience);
            return Cow::Owned(question.on(self.day));
        }
        let mut readers = self.plan.readers.iter();
        match readers.position(|reader| *reader == audience) {
            Some(reader) => Cow::Borrowed(&*self.plan.reader_answers(product)[reader]),
            None => Cow::Borrowed(self.plan.answer(product, audience)),
        }
    }

    /// The rule for products that are not listed. The messages are for these cases: not approved; no rule; rules
    /// on some vendors, countries or categories only; it depends on the audience.
    pub(crate) fn on_unlisted(&self, [strict, free, wide, mixed]: [&str; 4]) -> &'a str {
        let mut defaults = self.plan.readers.iter().map(|reader| {
            let scopes = self.plan.decisions.scopes();
            scopes.default_verdict(*reader) == DefaultVerdict::Unregulated
        });
        let (all, some) = (defaults.clone().all(|free| free), defaults.any(|free| free));
        let key = match (self.plan.readers.is_empty(), all, some) {
            (true, ..) | (_, _, false) => strict,
            (false, true, _) => {
                let mut readers = self.plan.readers.iter();
                match readers.any(|reader| self.has_wide_rulings(*reader)) {
                    true => wide,
                    false => free,
                }
            }
            (false, false, true) => mixed,
        };
        self.language.locale.text(key)
    }

    /// Whether a ruling in force may reach products that are not listed, for an audience: one on a vendor, a
    /// category or a country of origin.
    pub(crate) fn has_wide_rulings(&self, audience: Id<Audience>) -> bool {
        let decisions = self.plan.decisions;
        let is_wide = |ruling: &Ruling| {
            let mut targets = ruling.targets.iter();
            targets.any(|target| match target.target {
                Target::Vendor(_) | Target::Category(_) | Target::Origin(_) => true,
                Target::Product(_) | Target::Offering(_) => false,
            })
        };
        let catalog = self.plan.catalog;
        let advisories = catalog.advisories.iter();
        let rulings = advisories.flat_map(|(id, _)| catalog.rulings(id));
        let mut wide = rulings.filter(|(_, ruling)| is_wide(ruling));
        wide.any(|(id, _)| {
            decisions.scopes().reaches(id, audience)
                && (decisions.force().of_ruling(id)).any(|days| days.contains(self.day))
        })
    }

    /// Message `vendor-country`, or the vendor alone.
    pub(crate) fn about(&self, id: Id<Product>) -> Option<Sentence> {
        let language = self.language;
        let vendor = language.vendor(self.plan.catalog.products[id].vendor?);
        Some(match self.plan.catalog.country_of(id) {
            Some(country) => {
                let country = text(language.country(country).text);
                let arguments = vec![("vendor", name(vendor)), ("country", country)];
                language.sentence("vendor-country", arguments)
            }
            None => Sentence::name(&vendor),
        })
    }
}
