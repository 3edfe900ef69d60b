//! A product in the list of an audience.
//!
//! Most rulings bind a whole group with all its parts, so the lists of the parts repeat its entries.

use super::AudienceItemView;
use crate::diagnostic::Diagnostic;
use crate::model::{Audience, Id, Product};
use crate::plan::PageKind;
use crate::render::minify_html::minify_html;
use crate::render::parts::{AlternativeChoice, AudienceAlternatives, PageContext};
use crate::render::view::{Html, NamePhrase};
use crate::resolve::{Answer, AnswerRow, CellTarget};

/// What the entry of a product depends on, for audiences without parts.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct EntryKey {
    product: Id<Product>,
    /// The timelines of the product and its offerings, by activity.
    timelines: Vec<usize>,
    /// The alternatives that the audience may use.
    instead: Vec<AlternativeChoice>,
    /// The audience, where a sentence about its default names it.
    named: Option<Id<Audience>>,
}

impl<'a> PageContext<'a> {
    /// The entry of a product on the page of an audience.
    pub(crate) fn entry(
        &self,
        audience: Id<Audience>,
        product: Id<Product>,
    ) -> Result<Html, Box<Diagnostic>> {
        let answer = self.answer(product, audience);
        let instead = self.alternatives_for(audience, product, &answer);
        let instead = instead.unwrap_or_default();
        // The key has no parts of the audience, whose answers an entry shows where they differ.
        if !self.reverse.parts(audience).is_empty() {
            return self.render_entry(audience, product, &answer, &instead);
        }
        let is_default = |row: &AnswerRow| !row.is_ruled();
        let key = EntryKey {
            product,
            timelines: self.timelines(audience, product),
            instead: instead.choices.clone(),
            named: answer.rows.iter().any(is_default).then_some(audience),
        };
        self.language.entry_cache.get_or_render(key, || {
            self.render_entry(audience, product, &answer, &instead)
        })
    }

    fn timelines(&self, audience: Id<Audience>, product: Id<Product>) -> Vec<usize> {
        let offerings = self
            .plan
            .catalog
            .offering_ids(product)
            .map(CellTarget::Offering);
        std::iter::once(CellTarget::Product(product))
            .chain(offerings)
            .flat_map(|target| self.plan.decisions.timeline_indexes(target, audience))
            .collect()
    }

    fn render_entry(
        &self,
        audience: Id<Audience>,
        id: Id<Product>,
        answer: &Answer,
        instead: &AudienceAlternatives<'a>,
    ) -> Result<Html, Box<Diagnostic>> {
        let single = answer.single();
        let none = self.reasons_for_none(instead);
        let instead = instead
            .choices
            .iter()
            .map(|choice| self.choice_link(choice))
            .collect();
        let view = AudienceItemView {
            name: NamePhrase(self.language.product(id)),
            url: self.url(PageKind::Product(id)).into(),
            domestic: self.plan.catalog.products[id].domestic,
            about: self.about(id),
            label: self.language.label_of(answer),
            marks: single.map_or_else(Vec::new, |row| self.language.marks(&row.outcome)),
            notes: single.map_or_else(Vec::new, |row| self.notes(&row.outcome)),
            conditions: single
                .map(|row| self.conditions_of(row))
                .unwrap_or_default(),
            since: single
                .map(|row| self.since_of_row(audience, answer, row))
                .unwrap_or_default(),
            has_exceptions: single.is_some(),
            rows: self.rows(audience, answer),
            scheduled_changes: self.scheduled_changes(id, audience),
            instead: self.language.choice(instead),
            no_alternative: none,
        };
        let entry = self.render_part("audience_entry.html", &view)?;
        let entry = minify_html(entry.as_str(), self.bidi_isolation());
        Ok(Html::from_html(&entry))
    }
}
