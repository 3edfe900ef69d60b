//! The site's activities, such as installing a product, and sets of them.

use std::ops::Index;

use super::{Localized, Slug};

/// An activity of the site, by its place in [`ActivityList`]. None implies another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Activity(u8);

impl Activity {
    /// Its index in the list, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A set of activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Activities(u64);

impl Activities {
    /// All of them, however many a site has: the meaning of a ruling without activities. Sets made by
    /// [`ActivityList::set`] are equal to it if they have all.
    pub const ALL: Self = Self(u64::MAX);

    /// Whether the set contains an activity.
    pub fn contains(self, activity: Activity) -> bool {
        self.0 & (1 << activity.0) != 0
    }

    /// Whether every activity of the other set is in this one.
    pub fn contains_all(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether some activity is in both.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The activities that are in both.
    pub fn in_both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// An activity as the site names it.
#[derive(Debug, Clone)]
pub struct ActivityTerm {
    /// Its id.
    pub slug: Slug,
    /// Its name; empty for an activity that the program has words for.
    pub label: Localized,
    /// A sentence about it; may be empty.
    pub sentence: Localized,
}

/// The activities of a site, in the order in which pages show them.
#[derive(Debug, Clone)]
pub struct ActivityList(Vec<ActivityTerm>);

impl ActivityList {
    /// The activities of a site that names none of its own.
    pub const STANDARD: [&str; 4] = ["procure", "install", "host", "join"];
    /// The activities that the program has words for.
    pub const WITH_WORDS: [&str; 5] = ["procure", "install", "use", "host", "join"];
    /// The most activities of a site.
    pub const MAX: usize = 60;

    /// The list of these activities; the standard ones if there are none.
    pub fn new(terms: Vec<ActivityTerm>) -> Self {
        match terms.is_empty() {
            true => Self::default(),
            false => Self(terms),
        }
    }

    /// How many there are, at least one.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// All of them.
    pub fn ids(&self) -> impl Iterator<Item = Activity> + Clone + use<> {
        activities(self.0.len())
    }

    /// The activities of a set.
    pub fn of(&self, set: Activities) -> impl Iterator<Item = Activity> + Clone + use<> {
        self.ids().filter(move |activity| set.contains(*activity))
    }

    /// The activity with an id.
    pub fn find(&self, id: &str) -> Option<Activity> {
        self.ids()
            .find(|activity| self[*activity].slug.as_str() == id)
    }

    /// The set of some activities.
    pub fn set(&self, activities: impl IntoIterator<Item = Activity>) -> Activities {
        activity_set(self.0.len(), activities)
    }
}

/// The set of some activities of a site that has `count`.
pub(crate) fn activity_set(
    count: usize,
    activities: impl IntoIterator<Item = Activity>,
) -> Activities {
    let bits = activities
        .into_iter()
        .fold(0, |bits, activity| bits | 1 << activity.0);
    match bits == (1 << count) - 1 {
        true => Activities::ALL,
        false => Activities(bits),
    }
}

/// The first `count` activities.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a site has at most `ActivityList::MAX`"
)]
pub(crate) fn activities(count: usize) -> impl Iterator<Item = Activity> + Clone {
    (0..count as u8).map(Activity)
}

impl Default for ActivityList {
    fn default() -> Self {
        let terms = Self::STANDARD.into_iter().filter_map(|id| {
            Some(ActivityTerm {
                slug: Slug::new(id)?,
                label: Localized::default(),
                sentence: Localized::default(),
            })
        });
        Self(terms.collect())
    }
}

impl Index<Activity> for ActivityList {
    type Output = ActivityTerm;

    fn index(&self, activity: Activity) -> &ActivityTerm {
        &self.0[activity.index()]
    }
}
