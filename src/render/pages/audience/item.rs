//! A product in the list of an audience.
//!
//! Most rulings bind a whole group with all its parts, so the lists of the parts repeat its entries.

use super::AudienceItemView;
use crate::diagnostic::Diagnostic;
use crate::model::{Activity, Audience, Id, OfferingId, Product};
use crate::plan::PageKind;
use crate::render::minify_html::minify_html;
use crate::render::pages::product::DifferingView;
use crate::render::parts::{
    AuthorityStyle, ListedAlternatives, PageContext, is_also_recommended, needs_alternative,
};
use crate::render::view::{Html, NamePhrase, Phrase};
use crate::resolve::{Answer, AnswerDetails, Cell, CellTarget};
use std::borrow::Cow;

/// What the entry of a product depends on, for audiences without parts.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct EntryKey {
    product: Id<Product>,
    /// The timelines of the product and its offerings, by activity.
    timelines: Vec<usize>,
    /// The alternatives that the audience may use.
    instead: Vec<Id<Product>>,
}

impl<'a> PageContext<'a> {
    /// The entry of a product on the page of an audience. `details` is called where the entry is not
    /// cached.
    pub(crate) fn entry<'d>(
        &self,
        audience: Id<Audience>,
        product: Id<Product>,
        details: impl FnOnce() -> Cow<'d, AnswerDetails>,
    ) -> Result<Html, Box<Diagnostic>> {
        let instead = self.usable_alternatives(audience, product);
        // The key has no parts of the audience, whose verdicts an entry shows where they differ.
        if !self.reverse.parts(audience).is_empty() {
            return self.render_entry(audience, product, &details(), &instead);
        }
        let key = EntryKey {
            product,
            timelines: self.timelines(audience, product),
            instead: instead.clone(),
        };
        self.language.entry_cache.get_or_render(key, || {
            self.render_entry(audience, product, &details(), &instead)
        })
    }

    fn timelines(&self, audience: Id<Audience>, product: Id<Product>) -> Vec<usize> {
        let offerings = 0..self.plan.catalog.products[product].offerings.len() as u16;
        let offerings = offerings.map(|index| CellTarget::Offering(OfferingId { product, index }));
        std::iter::once(CellTarget::Product(product))
            .chain(offerings)
            .flat_map(|target| {
                Activity::ALL.map(|activity| {
                    self.plan.decisions.timeline_index(Cell {
                        target,
                        audience,
                        activity,
                    })
                })
            })
            .collect()
    }

    fn render_entry(
        &self,
        audience: Id<Audience>,
        id: Id<Product>,
        details: &AnswerDetails,
        instead: &[Id<Product>],
    ) -> Result<Html, Box<Diagnostic>> {
        let day = self.plan.as_of;
        let answer = details.on(day);
        let mut differing = self.differing(details);
        differing.extend(self.activities(audience, id, answer));
        let instead = instead.iter().map(|id| self.product(*id)).collect();
        let view = AudienceItemView {
            name: NamePhrase(self.language.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: self.plan.catalog.products[id].domestic,
            about: self.about(id),
            label: self.language.label_of(answer),
            recommended: is_also_recommended(answer),
            conditions: self.conditions_of(answer),
            since: self.since(
                details.answers.since(day),
                &answer.cited,
                AuthorityStyle::Linked,
            ),
            differing_parts: differing,
            scheduled_changes: self.scheduled_changes(details),
            instead: self.language.choice(instead),
        };
        let entry = self.render_part("audience_entry.html", &view)?;
        let entry = minify_html(entry.as_str(), self.bidi_isolation());
        Ok(Html::from_html(&entry))
    }

    /// The alternatives to a product that the audience may use, where it needs one.
    fn usable_alternatives(
        &self,
        audience: Id<Audience>,
        product: Id<Product>,
    ) -> Vec<Id<Product>> {
        let day = self.plan.as_of;
        let answers = self.plan.answers(product, audience);
        let answer = answers.on(day);
        if !needs_alternative(answer.label()) {
            return Vec::new();
        }
        let listed = ListedAlternatives::of_rulings(self.language, &answer.cited, product);
        let mut usable = listed.products;
        usable.retain(|id| self.plan.answers(*id, audience).on(day).label().is_usable());
        usable
    }

    /// The activities with their verdicts, where they differ.
    fn activities(
        &self,
        audience: Id<Audience>,
        product: Id<Product>,
        answer: &Answer,
    ) -> Vec<DifferingView<'a>> {
        if !answer.activities_differ {
            return Vec::new();
        }
        self.by_activity(product, audience)
            .map(|(activity, interval)| DifferingView {
                name: NamePhrase(Phrase::in_page_language(self.activity(activity))),
                label: self.language.label(interval.label(), interval.due_date),
                recommended: false,
                conditions: self.conditions_during(interval),
                since: None,
            })
            .collect()
    }
}
