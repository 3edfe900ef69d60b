//! What labels and terms mean, `glossary.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{Anchor, LayoutView, LegendEntryView, Phrase};

/// The page of all labels and terms.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// The seven labels, strictest first.
    pub labels: Vec<LegendEntryView<'a>>,
    /// The terms, by what they are about; no topic is empty.
    pub topics: Vec<TopicView<'a>>,
}

/// Terms that belong together.
#[derive(Debug, Clone, Serialize)]
pub struct TopicView<'a> {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub heading: Cow<'a, str>,
    /// Its terms.
    pub terms: Vec<TermView<'a>>,
}

/// A term and what it means.
#[derive(Debug, Clone, Serialize)]
pub struct TermView<'a> {
    /// The term; a link where a page has more to say.
    pub term: Anchor<'a>,
    /// What it means, a sentence or two; a term that says it all has none.
    pub meaning: Option<Phrase<'a>>,
}
