//! The pages of an audience's list.

use super::AudiencePartView;
use super::groups::{GROUPS, GroupMember, messages};
use crate::locale::MessageValue;
use crate::model::{Audience, Catalog, Id};
use crate::plan::{PRODUCTS_PER_PART, PageKind, audience_parts};
use crate::render::parts::PageContext;
use crate::render::view::{Anchor, Html, Phrase, html};
use std::sync::OnceLock;

/// By audience: links to the parts of its list in one language. Every page of an audience has them
/// all.
pub(crate) struct PartLinksCache(Vec<OnceLock<Vec<AudiencePartView>>>);

impl PartLinksCache {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        Self(catalog.audiences.ids().map(|_| OnceLock::new()).collect())
    }
}

impl PageContext<'_> {
    /// Every part of the list, with its groups; `here` is the one that is shown.
    pub(crate) fn audience_part_links(
        &self,
        audience: Id<Audience>,
        here: Option<u16>,
    ) -> Vec<AudiencePartView> {
        let cache = &self.language.part_links_cache.0[audience.index()];
        let mut links = cache.get_or_init(|| self.part_views(audience)).clone();
        if let Some(here) = here
            && let Some(shown) = links.get_mut(usize::from(here.saturating_sub(1)))
        {
            let name = self.range_name(self.by_verdict(audience), here);
            shown.link = part_link(name, None);
        }
        links
    }

    /// Every part of the list, as a link.
    fn part_views(&self, audience: Id<Audience>) -> Vec<AudiencePartView> {
        let members = self.by_verdict(audience);
        let view = |part| {
            let shown = part_members(members, part);
            let groups = GROUPS.into_iter();
            let groups = groups.filter(|kind| shown.iter().any(|member| member.group == *kind));
            let headings: Vec<&str> = groups
                .map(|kind| self.language.locale.text(messages(kind).0))
                .collect();
            let url = self.url(PageKind::AudiencePart(audience, part));
            AudiencePartView {
                link: part_link(self.range_name(members, part), Some(url)),
                groups: Html::render(|out| html::text(out, &headings.join(" · "))),
            }
        };
        (1..=audience_parts(self.plan.catalog)).map(view).collect()
    }

    /// Message `products-range`: the first and the last number of a part.
    pub(crate) fn range_name(&self, members: &[GroupMember], part: u16) -> String {
        let start = usize::from(part.saturating_sub(1)) * PRODUCTS_PER_PART;
        let end = start + part_members(members, part).len();
        let range = [
            ("from", MessageValue::from(start + 1)),
            ("to", MessageValue::from(end)),
        ];
        self.language.locale.format("products-range", &range)
    }
}

fn part_link(name: String, url: Option<String>) -> Html {
    let link = Anchor {
        name: Phrase::in_page_language(name),
        url: url.map(Into::into),
    };
    Html::render(|out| html::anchor(out, &link))
}

/// The products of a part of the list.
pub(crate) fn part_members(members: &[GroupMember], part: u16) -> &[GroupMember] {
    let index = usize::from(part.saturating_sub(1));
    let mut parts = members.chunks(PRODUCTS_PER_PART);
    parts.nth(index).unwrap_or_default()
}
