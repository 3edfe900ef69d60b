//! What a row of an answer is about.

use crate::model::{Activities, Audience, Id, OfferingId, Version, VersionRange};

/// What a row of an answer is about, within the product and the audience of the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerScope {
    /// Its offerings; none for the product itself, which stands for any other offering.
    pub offerings: Vec<OfferingId>,
    /// The parts of the audience; none for the audience itself.
    pub parts: Vec<Id<Audience>>,
    /// Its activities.
    pub activities: Activities,
    /// Its versions; `None` for all.
    pub versions: Option<Versions>,
}

impl AnswerScope {
    /// Whether it is about the product itself and the whole audience.
    pub fn is_main(&self) -> bool {
        self.offerings.is_empty() && self.parts.is_empty()
    }

    /// Whether it is about the product itself and the whole audience, all activities and versions.
    pub fn is_everything(&self) -> bool {
        self.is_main() && self.activities == Activities::ALL && self.versions.is_none()
    }
}

/// The kinds of rows beside one about the product itself and the whole audience, which then holds for any
/// other offering and everyone else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Beside {
    /// Some offerings.
    pub offerings: bool,
    /// Some parts of the audience.
    pub parts: bool,
}

impl Beside {
    /// The kinds of rows beside a row, of several that are shown together.
    pub fn new<'s>(row: &AnswerScope, others: impl Iterator<Item = &'s AnswerScope>) -> Self {
        let mut beside = Self::default();
        for other in others.filter(|other| other.activities.meets(row.activities)) {
            let (offerings, parts) = (!other.offerings.is_empty(), !other.parts.is_empty());
            beside.offerings |= row.is_main() && offerings && !parts;
            beside.parts |= row.is_main() && parts && !offerings;
        }
        beside
    }
}

/// Some of a product's versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// The ranges, in order.
    pub ranges: Vec<VersionRange>,
    /// Whether it is also about readers who do not know their version.
    pub has_unknown: bool,
}

impl Versions {
    /// Those in some ranges, by index. Each range begins at a boundary; after the last one comes the
    /// unknown version. `None` if all are given.
    pub(crate) fn of_ranges(boundaries: &[Version], ranges: &[usize]) -> Option<Self> {
        let known = boundaries.len();
        if ranges.len() > known || known == 0 {
            return None;
        }
        let mut versions = Self {
            ranges: Vec::new(),
            has_unknown: ranges.contains(&known),
        };
        let mut last = None;
        for range in ranges.iter().copied().filter(|range| *range < known) {
            let fixed = boundaries.get(range + 1).cloned();
            match versions.ranges.last_mut() {
                Some(before) if last == range.checked_sub(1) => before.fixed = fixed,
                _ => versions.ranges.push(VersionRange {
                    introduced: (range > 0).then(|| boundaries[range].clone()),
                    fixed,
                }),
            }
            last = Some(range);
        }
        Some(versions)
    }
}
