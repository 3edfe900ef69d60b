//! A product's entry in the list of an audience, drawn once for all audiences that are told the
//! same.
//!
//! Rulings mostly bind a whole group with all its parts, so the list of each part repeats the
//! entries of the whole. What an entry says follows from the product and the timelines of its
//! cells: for an audience without parts, these are its key.

use crate::diagnostic::Diagnostic;
use crate::model::{Activity, Audience, Id, OfferingId, Product};
use crate::plan::PageKind;
use crate::render::minify_html::minify_html;
use crate::render::pages::audience::AudienceItemView;
use crate::render::pages::product::DifferingView;
use crate::render::parts::answer::is_also_recommended;
use crate::render::parts::label;
use crate::render::parts::listed_alternatives::ListedAlternatives;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::since::AuthorityStyle;
use crate::render::view::{Html, NamePhrase, Phrase};
use crate::resolve::{Answer, AnswerDetails, Cell, CellTarget};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::{Arc, Mutex};

/// What is known of one language's entries.
#[derive(Default)]
pub(in crate::render) struct EntryCache(Mutex<FxHashMap<EntryKey, CachedEntry>>);

/// What decides what audiences without parts are told.
#[derive(PartialEq, Eq, Hash)]
struct EntryKey {
    product: Id<Product>,
    /// Of the product and its offerings, by activity.
    timelines: Vec<usize>,
}

/// What is known of the audiences of one key.
struct CachedEntry {
    /// What advisories list instead of the product, where it may not be used.
    listed: Arc<[Id<Product>]>,
    /// The entries that were drawn, each by what of that the audience may use.
    rendered: Vec<(Vec<Id<Product>>, Html)>,
}

impl EntryCache {
    fn listed(&self, key: &EntryKey) -> Option<Arc<[Id<Product>]>> {
        let known = self.0.lock().ok()?;
        Some(Arc::clone(&known.get(key)?.listed))
    }

    fn drawn(&self, key: &EntryKey, instead: &[Id<Product>]) -> Option<Html> {
        let known = self.0.lock().ok()?;
        let mut drawn = known.get(key)?.rendered.iter();
        let (_, entry) = drawn.find(|(usable, _)| usable == instead)?;
        Some(entry.clone())
    }

    fn add(
        &self,
        key: EntryKey,
        listed: Arc<[Id<Product>]>,
        instead: Vec<Id<Product>>,
        entry: &Html,
    ) {
        if let Ok(mut known) = self.0.lock() {
            let drawn = Vec::new();
            let known = known.entry(key).or_insert(CachedEntry {
                listed,
                rendered: drawn,
            });
            known.rendered.push((instead, entry.clone()));
        }
    }
}

impl<'a> PageContext<'a> {
    /// The entry of a product on the page of an audience; `reader` is its place among those that
    /// readers pick. `standing` is worked out only where an entry is new.
    pub(in crate::render) fn entry(
        &self,
        audience: Id<Audience>,
        reader: Option<usize>,
        id: Id<Product>,
        standing: impl FnOnce() -> Cow<'a, AnswerDetails>,
    ) -> Result<Html, Box<Diagnostic>> {
        // What differs for a part of the audience is in no key.
        if !self.reverse.parts(audience).is_empty() {
            let standing = standing();
            let listed = self.listed_for_answer(id, standing.on(self.plan.as_of));
            let instead = self.usable(audience, reader, &listed);
            return self.draw_entry(audience, id, &standing, instead);
        }
        let entries = &self.language_context.entry_cache;
        let key = EntryKey {
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
                let listed = self.listed_for_answer(id, standing.on(self.plan.as_of));
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
        standing: &AnswerDetails,
        instead: Vec<Id<Product>>,
    ) -> Result<Html, Box<Diagnostic>> {
        let day = self.plan.as_of;
        let answer = standing.on(day);
        let mut differing = self.differing(standing);
        differing.extend(self.activities(audience, id, answer));
        let view = AudienceItemView {
            name: NamePhrase(self.language_context.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: self.plan.catalog.products[id].domestic,
            about: self.about(id),
            label: self.language_context.label_of(answer),
            recommended: is_also_recommended(answer),
            conditions: self.conditions_of(answer),
            since: self.since(
                standing.answers.since(day),
                &answer.cited,
                AuthorityStyle::Linked,
            ),
            differing_parts: differing,
            scheduled_changes: self.scheduled_changes(standing),
            instead: self
                .language_context
                .choice(instead.into_iter().map(|id| self.product(id)).collect()),
        };
        let entry = self.render_part("audience_entry.html", &view)?;
        Ok(Html::from_html(&minify_html(
            entry.as_str(),
            self.bidi_isolation(),
        )))
    }

    /// What advisories list instead of a product that may not be used.
    fn listed_for_answer(&self, product: Id<Product>, answer: &Answer) -> Vec<Id<Product>> {
        match label::needs_alternative(answer.label()) {
            true => {
                ListedAlternatives::of_rulings(self.language_context, &answer.cited, product)
                    .products
            }
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
    ) -> Vec<DifferingView<'a>> {
        if !answer.activities_differ {
            return Vec::new();
        }
        self.by_activity(product, audience)
            .map(|(activity, interval)| DifferingView {
                name: NamePhrase(Phrase::in_page_language(self.activity(activity))),
                label: self
                    .language_context
                    .label(label::label_kind(interval.label()), interval.due_date),
                recommended: false,
                conditions: self.conditions_during(interval),
                since: None,
            })
            .collect()
    }
}
