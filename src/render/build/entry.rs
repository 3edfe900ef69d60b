//! A product's entry in the list of an audience, drawn once for all audiences that are told the
//! same.
//!
//! Rulings mostly bind a whole group with all its parts, so the list of each part repeats the
//! entries of the whole. What an entry says follows from the product and the timelines of its
//! cells: for an audience without parts, these are its key.

use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;

use super::answer::is_marked;
use super::frame::Frame;
use super::label;
use super::listed::Listed;
use super::since::Authorities;
use crate::diagnostic::Diagnostic;
use crate::model::{Activity, Audience, Id, OfferingId, Product};
use crate::plan::{Answer, PageKind, Standing};
use crate::render::lean::lean;
use crate::render::view::{AudienceItem, Differing, Html, Name, Phrase};
use crate::resolve::{Cell, CellTarget};

/// The entries of one language that were drawn.
#[derive(Default)]
pub(super) struct Entries(Mutex<FxHashMap<Key, Arc<Html>>>);

#[derive(PartialEq, Eq, Hash)]
struct Key {
    product: Id<Product>,
    /// Of the product and its offerings, by activity.
    timelines: Vec<usize>,
    /// What the audience may use instead.
    instead: Vec<Id<Product>>,
}

impl<'a> Frame<'a> {
    /// The entry of a product on the page of an audience; `reader` is its place among those that
    /// readers pick.
    pub(super) fn entry(
        &self,
        audience: Id<Audience>,
        reader: Option<usize>,
        id: Id<Product>,
        standing: &Standing,
    ) -> Result<Arc<Html>, Box<Diagnostic>> {
        let answer = standing.on(self.plan.as_of);
        let instead = self.instead_for(audience, reader, id, answer);
        // What differs for a part of the audience is in no key.
        if !self.index.parts(audience).is_empty() {
            return self
                .draw_entry(audience, id, standing, instead)
                .map(Arc::new);
        }
        let key = Key {
            product: id,
            timelines: self.timelines(audience, id),
            instead,
        };
        let known = &self.edition.entries.0;
        if let Some(entry) = known.lock().ok().and_then(|known| known.get(&key).cloned()) {
            return Ok(entry);
        }
        let entry = self.draw_entry(audience, id, standing, key.instead.clone())?;
        let entry = Arc::new(entry);
        if let Ok(mut known) = known.lock() {
            known.insert(key, Arc::clone(&entry));
        }
        Ok(entry)
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

    fn draw_entry(
        &self,
        audience: Id<Audience>,
        id: Id<Product>,
        standing: &Standing,
        instead: Vec<Id<Product>>,
    ) -> Result<Html, Box<Diagnostic>> {
        let day = self.plan.as_of;
        let answer = standing.on(day);
        let mut differing = self.differing(standing);
        differing.extend(self.activities(audience, id, answer));
        let view = AudienceItem {
            name: Name(self.edition.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: self.plan.catalog.products[id].domestic,
            about: self.about(id),
            label: self.edition.label_of(answer),
            recommended: is_marked(answer),
            conditions: self.conditions_of(answer),
            since: self.since(
                standing.answers.since(day),
                &answer.cited,
                Authorities::Linked,
            ),
            differing,
            next: self.next(standing),
            instead: self
                .edition
                .choice(instead.into_iter().map(|id| self.product(id)).collect()),
        };
        let entry = self.fragment("audience_entry.html", &view)?;
        Ok(Html::finished(&lean(entry.as_str(), self.isolate())))
    }

    /// The alternatives that the audience may use.
    fn instead_for(
        &self,
        audience: Id<Audience>,
        reader: Option<usize>,
        product: Id<Product>,
        answer: &Answer,
    ) -> Vec<Id<Product>> {
        if !label::needs_alternative(answer.label()) {
            return Vec::new();
        }
        let mut listed = Listed::behind(self.edition, &answer.cited, product).products;
        listed.retain(|alternative| {
            let label = match reader {
                Some(reader) => self.label_now(*alternative, reader),
                None => self
                    .plan
                    .answers(*alternative, audience)
                    .on(self.plan.as_of)
                    .label(),
            };
            label.is_usable()
        });
        listed
    }

    /// The activities, each with its own verdict, where they differ.
    fn activities(
        &self,
        audience: Id<Audience>,
        product: Id<Product>,
        answer: &Answer,
    ) -> Vec<Differing<'a>> {
        if !answer.activities_differ {
            return Vec::new();
        }
        self.by_activity(product, audience)
            .map(|(activity, interval)| Differing {
                who: Name(Phrase::own(self.activity(activity))),
                label: self
                    .edition
                    .label(label::kind(interval.label()), interval.due_date),
                recommended: false,
                conditions: self.conditions_during(interval),
                since: None,
            })
            .collect()
    }
}
