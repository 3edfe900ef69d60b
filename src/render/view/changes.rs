//! What changed, `changes.html`.

use std::borrow::Cow;

use serde::Serialize;

use super::{Anchor, ChangeView, LayoutView};

/// The page of all changes.
#[derive(Debug, Clone, Serialize)]
pub struct ChangesView<'a> {
    /// The frame.
    pub layout: LayoutView<'a>,
    /// Decided for later, soonest first.
    pub scheduled: Vec<ChangeView<'a>>,
    /// What happened, newest year first.
    pub years: Vec<YearView<'a>>,
    /// Pages of other years, where the list is split.
    pub other_years: Vec<Anchor<'a>>,
    /// Feeds and calendars; only with `base_url`.
    pub feeds: Vec<Anchor<'a>>,
}

/// The changes of a year.
#[derive(Debug, Clone, Serialize)]
pub struct YearView<'a> {
    /// The year in the reader's calendar: message `year`, or the locale's format.
    pub name: Cow<'a, str>,
    /// The year's anchor, such as `y2020`.
    pub id: String,
    /// The changes, newest first.
    pub changes: Vec<ChangeView<'a>>,
}
