//! The home page, `index.html`: *Can I use it?*

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::{
    ChangeView, LabelView, LayoutView, NamePhrase, Phrase, ScheduledVariant, Sentence, html,
};

/// The home page of a language.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Message `lookup-example` with a few names; `None` without products.
    pub example: Option<Sentence>,
    /// Message `lookup-count` with `{n}` and `{all}` as arguments; the script fills them in.
    pub count: Cow<'a, str>,
    /// The reader audiences.
    pub audiences: Vec<InvitationView<'a>>,
    /// What people may type to find a vendor's products: its names in all languages joined by `|`,
    /// and the vendors joined by `||`.
    pub vendor_terms: Cow<'a, str>,
    /// All products, banned ones first, in the order of the reader's collation.
    pub products: Vec<ProductRowView<'a>>,
    /// The latest changes, newest first; three are enough.
    pub changes: Vec<ChangeView<'a>>,
    /// URL of the page of all changes.
    pub all_changes: Cow<'a, str>,
    /// What the labels mean, strictest first.
    pub legend: Vec<LegendEntryView<'a>>,
    /// URL of the page of all labels and terms.
    pub glossary: Cow<'a, str>,
}

/// The way to a reader audience's page.
#[derive(Debug, Clone, Serialize)]
pub struct InvitationView<'a> {
    /// What such a reader says.
    pub text: Phrase<'a>,
    /// What the page covers.
    pub covers: Phrase<'a>,
    /// Its URL.
    pub url: Cow<'a, str>,
}

/// A product in the list. Sixty of these must fit the page's budget: keep it lean.
#[derive(Debug, Clone, Serialize)]
pub struct ProductRowView<'a> {
    /// Its name.
    pub name: NamePhrase<'a>,
    /// Its page.
    pub url: Cow<'a, str>,
    /// The place of its vendor in [`Home::vendor_terms`] from 0, then what else people may type:
    /// aliases and names in other languages, in any script, without what the row shows anyway. All
    /// joined by `|`.
    pub search_terms: Cow<'a, str>,
    /// Whether it counts as domestic.
    pub domestic: bool,
    /// Message `vendor-country`, or the vendor alone.
    pub about: Option<Sentence>,
    /// A remark beside its name.
    pub note: Option<Phrase<'a>>,
    /// Message `since-by`, on the days when somebody ruled.
    pub since: Vec<ScheduledVariant<Sentence>>,
    /// A verdict for every reader audience, in the site's order.
    pub verdicts: Vec<ScheduledVariant<Vec<RowVerdictView<'a>>>>,
    /// The alternatives as links, joined by the locale's list of choices (`or`), on the days when the
    /// product may not be used; none on sites with more than 60 products.
    pub instead: Vec<ScheduledVariant<Sentence>>,
}

/// The verdict on a product for one audience, in a list: a `<dt>`, a `<dd>`, and one more for what
/// the label hides.
#[derive(Debug, Clone)]
pub struct RowVerdictView<'a> {
    /// The audience.
    pub audience: Phrase<'a>,
    /// The strictest label over activities.
    pub label: LabelView<'a>,
    /// Messages `part-differs`, `activities-differ`, `offerings-differ`: what one label hides.
    pub differs: Vec<Sentence>,
}

impl Serialize for RowVerdictView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html::from_html(serializer, |out| html::label_cell(out, self))
    }
}

/// One label and what it means.
#[derive(Debug, Clone, Serialize)]
pub struct LegendEntryView<'a> {
    /// The label; `phase_out` without a date: message `label-phase-out-any`.
    pub label: LabelView<'a>,
    /// Message `meaning-…`.
    pub meaning: Cow<'a, str>,
}
