//! Products beside each other, `compare.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{Anchor, Label, Layout, Name, Phrase, Sentence};

/// The page on which one chooses.
#[derive(Debug, Clone, Serialize)]
pub struct Compare<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The reader audiences, a column each.
    pub audiences: Vec<Anchor<'a>>,
    /// What all may use first.
    pub rows: Vec<CompareRow<'a>>,
    /// Whether products that no reader audience may use are left out: a large site.
    pub only_usable: bool,
}

/// A product. Sixty of these must fit the page's budget: keep it lean.
#[derive(Debug, Clone, Serialize)]
pub struct CompareRow<'a> {
    /// Its name.
    pub name: Name<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// A verdict for every reader audience, in the site's order.
    pub verdicts: Vec<CompareCell<'a>>,
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
pub struct CompareCell<'a> {
    /// The audience: on a phone the cell has no heading above it.
    pub audience: Phrase<'a>,
    /// The strictest label over activities.
    pub label: Label<'a>,
    /// What one label hides, a short sentence each.
    pub differences: Vec<Sentence>,
}
