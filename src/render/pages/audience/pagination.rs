//! The pages of an audience's list.

use super::AudiencePartView;
use super::groups::{GROUPS, GroupMember, messages};
use crate::locale::MessageValue;
use crate::model::{Audience, Id};
use crate::plan::{PRODUCTS_PER_PART, PageKind, audience_parts};
use crate::render::parts::PageContext;
use crate::render::view::{Anchor, Html, Phrase, html};

impl PageContext<'_> {
    /// Every part of the list, with its groups; `here` is the one that is shown.
    pub(crate) fn audience_part_links(
        &self,
        audience: Id<Audience>,
        here: Option<u16>,
    ) -> Vec<AudiencePartView> {
        let members = self.by_verdict(audience);
        let view = |part| {
            let shown = part_members(members, part);
            let groups = GROUPS.into_iter();
            let groups = groups.filter(|kind| shown.iter().any(|member| member.group == *kind));
            let headings: Vec<&str> = groups
                .map(|kind| self.language.locale.text(messages(kind).0))
                .collect();
            let url = self.url(PageKind::AudiencePart(audience, part));
            let link = Anchor {
                name: Phrase::in_page_language(self.range_name(members, part)),
                url: (here != Some(part)).then(|| url.into()),
            };
            AudiencePartView {
                link: Html::render(|out| html::anchor(out, &link)),
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

/// The products of a part of the list.
pub(crate) fn part_members(members: &[GroupMember], part: u16) -> &[GroupMember] {
    let index = usize::from(part.saturating_sub(1));
    let mut parts = members.chunks(PRODUCTS_PER_PART);
    parts.nth(index).unwrap_or_default()
}
