//! The parts of an audience's list, each a page: every page of the audience leads to all of them.

use crate::locale::MessageValue;
use crate::model::{Audience, Catalog, Id};
use crate::plan::{PRODUCTS_PER_PART, PageKind, audience_parts};
use crate::render::pages::audience::AudiencePartView;
use crate::render::pages::audience::groups::{GROUPS, GroupMember, messages};
use crate::render::parts::page_context::PageContext;
use crate::render::view::{Anchor, Html, Phrase, html};
use std::sync::OnceLock;

/// By audience, the parts of its list in one language, as far as they were asked for: a long list
/// has dozens, and each of their pages names them all.
pub(in crate::render) struct AudiencePartCache(Vec<OnceLock<Vec<AudiencePartView>>>);

impl AudiencePartCache {
    pub(in crate::render) fn new(catalog: &Catalog) -> Self {
        Self(catalog.audiences.ids().map(|_| OnceLock::new()).collect())
    }
}

impl<'a> PageContext<'a> {
    /// Every part of the list, with the groups it holds; `here` is the one that is shown.
    pub(in crate::render) fn part_links(
        &self,
        audience: Id<Audience>,
        here: Option<u16>,
    ) -> Vec<AudiencePartView> {
        // The pages of an audience lie in one folder, so links lead from all of them in one way.
        let known =
            self.language_context.audience_part_cache.0[audience.index()].get_or_init(|| {
                let parts = 1..=audience_parts(self.plan.catalog);
                parts.map(|part| self.part_link(audience, part)).collect()
            });
        let mut stretches = known.clone();
        let shown = here.and_then(|here| stretches.get_mut(usize::from(here).checked_sub(1)?));
        if let (Some(shown), Some(here)) = (shown, here) {
            let name = Phrase::in_page_language(self.part_name(self.by_verdict(audience), here));
            shown.link = Html::render(|out| html::name(out, &name));
        }
        stretches
    }

    fn part_link(&self, audience: Id<Audience>, part: u16) -> AudiencePartView {
        let members = self.by_verdict(audience);
        let shown = part_members(members, part);
        // Sorted by group: the ends of a stretch say what is between.
        let held = GROUPS.into_iter();
        let held = held.filter(|kind| shown.iter().any(|member| member.group == *kind));
        let headings: Vec<&str> = held
            .map(|kind| self.language_context.locale.text(messages(kind).0))
            .collect();
        let link = Anchor {
            name: Phrase::in_page_language(self.part_name(members, part)),
            url: Some(self.url(PageKind::AudiencePart(audience, part)).into()),
        };
        AudiencePartView {
            link: Html::render(|out| html::anchor(out, &link)),
            groups: Html::render(|out| html::words(out, &headings.join(" · "))),
        }
    }

    /// Message `products-range`: the first and the last number of a part.
    pub(in crate::render) fn part_name(&self, members: &[GroupMember], part: u16) -> String {
        let start = usize::from(part.saturating_sub(1)) * PRODUCTS_PER_PART;
        let range = [
            ("from", MessageValue::from(start + 1)),
            (
                "to",
                MessageValue::from(start + part_members(members, part).len()),
            ),
        ];
        self.language_context
            .locale
            .format("products-range", &range)
    }
}

/// The products of a part of the list.
pub(in crate::render) fn part_members(members: &[GroupMember], part: u16) -> &[GroupMember] {
    let part = usize::from(part.saturating_sub(1));
    members
        .chunks(PRODUCTS_PER_PART)
        .nth(part)
        .unwrap_or_default()
}
