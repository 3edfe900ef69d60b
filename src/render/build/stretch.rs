//! The parts of an audience's list, each a page: every page of the audience leads to all of them.

use std::sync::OnceLock;

use super::frame::Frame;
use super::order::{GROUPS, Member, messages};
use crate::locale::Value;
use crate::model::{Audience, Catalog, Id};
use crate::plan::{PRODUCTS_A_PART, PageKind, audience_parts};
use crate::render::view::{Anchor, Html, Phrase, Stretch, html};

/// By audience, the parts of its list in one language, as far as they were asked for: a long list
/// has dozens, and each of their pages names them all.
pub(super) struct Stretches(Vec<OnceLock<Vec<Stretch>>>);

impl Stretches {
    pub(super) fn new(catalog: &Catalog) -> Self {
        Self(catalog.audiences.ids().map(|_| OnceLock::new()).collect())
    }
}

impl<'a> Frame<'a> {
    /// Every part of the list, with the groups it holds; `here` is the one that is shown.
    pub(super) fn stretches(&self, audience: Id<Audience>, here: Option<u16>) -> Vec<Stretch> {
        // The pages of an audience lie in one folder, so links lead from all of them in one way.
        let known = self.edition.stretches.0[audience.index()].get_or_init(|| {
            let parts = 1..=audience_parts(self.plan.catalog);
            parts
                .map(|part| self.linked_stretch(audience, part))
                .collect()
        });
        let mut stretches = known.clone();
        let shown = here.and_then(|here| stretches.get_mut(usize::from(here).checked_sub(1)?));
        if let (Some(shown), Some(here)) = (shown, here) {
            let name = Phrase::own(self.stretch_name(self.by_verdict(audience), here));
            shown.link = Html::drawn(|out| html::name(out, &name));
        }
        stretches
    }

    fn linked_stretch(&self, audience: Id<Audience>, part: u16) -> Stretch {
        let members = self.by_verdict(audience);
        let shown = stretch(members, part);
        // Sorted by group: the ends of a stretch say what is between.
        let held = GROUPS.into_iter();
        let held = held.filter(|kind| shown.iter().any(|member| member.group == *kind));
        let headings: Vec<&str> = held
            .map(|kind| self.edition.locale.text(messages(kind).0))
            .collect();
        let link = Anchor {
            name: Phrase::own(self.stretch_name(members, part)),
            url: Some(self.url(PageKind::AudiencePart(audience, part)).into()),
        };
        Stretch {
            link: Html::drawn(|out| html::anchor(out, &link)),
            groups: Html::drawn(|out| html::words(out, &headings.join(" · "))),
        }
    }

    /// Message `products-range`: the first and the last number of a part.
    pub(super) fn stretch_name(&self, members: &[Member], part: u16) -> String {
        let start = usize::from(part.saturating_sub(1)) * PRODUCTS_A_PART;
        let range = [
            ("from", Value::from(start + 1)),
            ("to", Value::from(start + stretch(members, part).len())),
        ];
        self.edition.locale.format("products-range", &range)
    }
}

/// The products of a part of the list.
pub(super) fn stretch(members: &[Member], part: u16) -> &[Member] {
    let part = usize::from(part.saturating_sub(1));
    members
        .chunks(PRODUCTS_A_PART)
        .nth(part)
        .unwrap_or_default()
}
