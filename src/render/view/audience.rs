//! An audience's page, `audiences/<id>.html`: everything for one audience, by verdict.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    Anchor, DifferingView, Html, LabelKind, LabelView, LayoutView, NamePhrase, Phrase, Sentence,
};

/// An audience's page.
#[derive(Debug, Clone, Serialize)]
pub struct AudienceView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `audience-title` with the audience.
    pub heading: Sentence,
    /// Message `products-range`, of a part of the list.
    pub range: Option<Cow<'a, str>>,
    /// What the page covers.
    pub covers: Option<Phrase<'a>>,
    /// Message `default-not-assessed` or `default-banned`: what holds for what is not listed.
    pub unlisted: Cow<'a, str>,
    /// The audiences that are part of this one; a link where one has a page.
    pub sub_audiences: Vec<Anchor<'a>>,
    /// The audiences that this one is part of.
    pub parent_audiences: Vec<Anchor<'a>>,
    /// The groups that hold a product: use now, with conditions, stop by a date, do not use,
    /// under review, not assessed.
    pub groups: Vec<VerdictGroupView<'a>>,
    /// The pages of the list; none where this page holds it all.
    pub list_pages: Vec<AudiencePartView>,
}

/// A part of the list of an audience.
#[derive(Debug, Clone, Serialize)]
pub struct AudiencePartView {
    /// Message `products-range`; no link to the part that is shown.
    pub link: Html,
    /// The headings of its groups.
    pub groups: Html,
}

/// The products with one kind of verdict.
#[derive(Debug, Clone, Serialize)]
pub struct VerdictGroupView<'a> {
    /// The group's shape and colour; `permitted` and `recommended` share one group.
    pub kind: LabelKind,
    /// Message `group-…`.
    pub heading: Cow<'a, str>,
    /// Message `group-about-…`: what to do, in a sentence.
    pub about: Cow<'a, str>,
    /// Its products: recommended ones first, then by due date, domestic ones first, then those on
    /// a framework contract, then by name.
    pub entries: Vec<Html>,
    /// Links to the products of a long group of which there is no more to say.
    pub names_only: Vec<Anchor<'a>>,
    /// Message `group-all` with their number, where the page shows the first of them.
    pub see_all: Option<Anchor<'a>>,
}

/// One product of a group.
#[derive(Debug, Clone, Serialize)]
pub struct AudienceItemView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// Its label.
    pub label: LabelView<'a>,
    /// Whether a conditional verdict is recommended too.
    pub recommended: bool,
    /// The conditions, as sentences.
    pub conditions: Vec<Phrase<'a>>,
    /// Message `since-by`.
    pub since: Option<Sentence>,
    /// Parts of the audience, offerings and activities with another verdict.
    pub differing_parts: Vec<DifferingView<'a>>,
    /// Message `scheduled-change`: what is decided for later.
    pub scheduled_changes: Vec<Sentence>,
    /// What to use instead, as a list of links.
    pub instead: Option<Sentence>,
}
