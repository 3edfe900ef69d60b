//! Products beside each other, `compare.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{Anchor, LabelView, LayoutView, NamePhrase, Phrase, Sentence};

/// The page on which one chooses.
#[derive(Debug, Clone, Serialize)]
pub struct CompareView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// The reader audiences, a column each.
    pub audiences: Vec<Anchor<'a>>,
    /// What all may use first.
    pub rows: Vec<CompareRowView<'a>>,
    /// Whether products that no reader audience may use are left out: a large site.
    pub only_usable: bool,
}

/// A product. Sixty of these must fit the page's budget: keep it lean.
#[derive(Debug, Clone, Serialize)]
pub struct CompareRowView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// A verdict for every reader audience, in the site's order.
    pub verdicts: Vec<CompareCellView<'a>>,
    /// Messages `conditions-for`: the audiences and the short conditions.
    pub conditions: Vec<Sentence>,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Whether a government framework contract lists it.
    pub framework_contract: bool,
}

/// What an audience is told of a product.
#[derive(Debug, Clone, Serialize)]
pub struct CompareCellView<'a> {
    /// The audience: on a phone the cell has no heading above it.
    pub audience: Phrase<'a>,
    /// The strictest label over activities.
    pub label: LabelView<'a>,
    /// What one label hides, a short sentence each.
    pub differences: Vec<Sentence>,
}
