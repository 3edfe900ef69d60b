//! A product's entry in the list of an audience, drawn once for all audiences that are told the
//! same.
//!
//! Rulings mostly bind a whole group with all its parts, so the list of each part repeats the
//! entries of the whole. What an entry says follows from the product and the timelines of its
//! cells: for an audience without parts, these are its key.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use rustc_hash::FxHashMap;

use super::answer::is_marked;
use super::frame::Frame;
use super::label;
use super::listed::Listed;
use super::since::Authorities;
use crate::diagnostic::Diagnostic;
use crate::model::{Activity, Audience, Id, OfferingId, Product};
use crate::plan::PageKind;
use crate::render::minify_html::minify_html;
use crate::render::view::{AudienceItem, Differing, Html, Name, Phrase};
use crate::resolve::{Answer, Cell, CellTarget, Standing};

/// What is known of one language's entries.
#[derive(Default)]
pub(super) struct Entries(Mutex<FxHashMap<Key, Known>>);

/// What decides what audiences without parts are told.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    product: Id<Product>,
    /// Of the product and its offerings, by activity.
    timelines: Vec<usize>,
}

/// What is known of the audiences of one key.
struct Known {
    /// What advisories list instead of the product, where it may not be used.
    listed: Arc<[Id<Product>]>,
    /// The entries that were drawn, each by what of that the audience may use.
    drawn: Vec<(Vec<Id<Product>>, Html)>,
}

impl Entries {
    fn listed(&self, key: &Key) -> Option<Arc<[Id<Product>]>> {
        let known = self.0.lock().ok()?;
        Some(Arc::clone(&known.get(key)?.listed))
    }

    fn drawn(&self, key: &Key, instead: &[Id<Product>]) -> Option<Html> {
        let known = self.0.lock().ok()?;
        let mut drawn = known.get(key)?.drawn.iter();
        let (_, entry) = drawn.find(|(usable, _)| usable == instead)?;
        Some(entry.clone())
    }

    fn add(&self, key: Key, listed: Arc<[Id<Product>]>, instead: Vec<Id<Product>>, entry: &Html) {
        if let Ok(mut known) = self.0.lock() {
            let drawn = Vec::new();
            let known = known.entry(key).or_insert(Known { listed, drawn });
            known.drawn.push((instead, entry.clone()));
        }
    }
}

impl<'a> Frame<'a> {
    /// The entry of a product on the page of an audience; `reader` is its place among those that
    /// readers pick. `standing` is worked out only where an entry is new.
    pub(super) fn entry(
        &self,
        audience: Id<Audience>,
        reader: Option<usize>,
        id: Id<Product>,
        standing: impl FnOnce() -> Cow<'a, Standing>,
    ) -> Result<Html, Box<Diagnostic>> {
        // What differs for a part of the audience is in no key.
        if !self.index.parts(audience).is_empty() {
            let standing = standing();
            let listed = self.listed_instead(id, standing.on(self.plan.as_of));
            let instead = self.usable(audience, reader, &listed);
            return self.draw_entry(audience, id, &standing, instead);
        }
        let entries = &self.edition.entries;
        let key = Key {
            product: id,
            timelines: self.timelines(audience, id),
        };
        let (listed, standing) = match entries.listed(&key) {
            Some(listed) => {
                let instead = self.usable(audience, reader, &listed);
                if let Some(entry) = entries.drawn(&key, &instead) {
                    return Ok(entry);
                }
                (listed, standing())
            }
            None => {
                let standing = standing();
                let listed = self.listed_instead(id, standing.on(self.plan.as_of));
                (listed.into(), standing)
            }
        };
        let instead = self.usable(audience, reader, &listed);
        let entry = self.draw_entry(audience, id, &standing, instead.clone())?;
        entries.add(key, listed, instead, &entry);
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
            differing_parts: differing,
            scheduled_changes: self.next(standing),
            instead: self
                .edition
                .choice(instead.into_iter().map(|id| self.product(id)).collect()),
        };
        let entry = self.fragment("audience_entry.html", &view)?;
        Ok(Html::finished(&minify_html(entry.as_str(), self.isolate())))
    }

    /// What advisories list instead of a product that may not be used.
    fn listed_instead(&self, product: Id<Product>, answer: &Answer) -> Vec<Id<Product>> {
        match label::needs_alternative(answer.label()) {
            true => Listed::behind(self.edition, &answer.cited, product).products,
            false => Vec::new(),
        }
    }

    /// Those of the alternatives that the audience may use.
    fn usable(
        &self,
        audience: Id<Audience>,
        reader: Option<usize>,
        listed: &[Id<Product>],
    ) -> Vec<Id<Product>> {
        let label = |alternative: Id<Product>| match reader {
            Some(reader) => self.label_now(alternative, reader),
            None => {
                let answers = self.plan.answers(alternative, audience);
                answers.on(self.plan.as_of).label()
            }
        };
        let usable = |alternative: &Id<Product>| label(*alternative).is_usable();
        listed.iter().copied().filter(usable).collect()
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
                name: Name(Phrase::own(self.activity(activity))),
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
