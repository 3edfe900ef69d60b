//! The shape of cells without their records: which is wider than which.

use crate::model::Activities;

/// The shape of the cells of a product for an audience.
///
/// A *node* is a target with an audience, by its index; a *slot* is an activity with a range of versions
/// that rulings tell apart, or with an unknown version, which comes last. A cell is given by
/// node x slots + slot.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CellGrid<'a> {
    /// How many targets there are. The first is the product, the others are its offerings.
    pub targets: usize,
    /// By audience: its parents, by index. The first is the whole audience; each comes after its parents.
    pub parents: &'a [Vec<usize>],
    /// How many activities the site has.
    pub activities: usize,
    /// How many ranges of versions there are, with the unknown version.
    pub ranges: usize,
}

/// The cells that some targets, audiences, activities and ranges of versions span, by their indexes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rectangle {
    /// The targets.
    pub targets: Vec<usize>,
    /// The audiences.
    pub audiences: Vec<usize>,
    /// The activities.
    pub activities: Activities,
    /// The ranges of versions.
    pub ranges: Vec<usize>,
}

impl CellGrid<'_> {
    /// The number of nodes.
    pub(crate) fn nodes(&self) -> usize {
        self.targets * self.parents.len()
    }

    /// The number of slots.
    pub(crate) fn slots(&self) -> usize {
        self.activities * self.ranges
    }

    /// The nodes directly above a node: the same audience for the product, the same target for the parents.
    pub(crate) fn wider(&self, node: usize) -> impl Iterator<Item = usize> {
        let (target, audience) = self.split(node);
        let product = (target > 0).then_some(audience);
        let row = target * self.parents.len();
        let parents = self.parents[audience].iter();
        product
            .into_iter()
            .chain(parents.map(move |parent| row + parent))
    }

    /// The indexes of a node's target and audience.
    pub(crate) fn split(&self, node: usize) -> (usize, usize) {
        let audiences = self.parents.len();
        (node / audiences, node % audiences)
    }

    /// Whether wider steps lead from a node to another one.
    pub(crate) fn is_wider(&self, wider: usize, narrower: usize) -> bool {
        let ((wide_target, whole), (target, part)) = (self.split(wider), self.split(narrower));
        if wider == narrower || (wide_target != 0 && wide_target != target) {
            return false;
        }
        let mut found = vec![part];
        let mut next = 0;
        while let Some(part) = found.get(next).copied() {
            let parents = self.parents[part].iter();
            let new: Vec<usize> = parents
                .filter(|one| !found.contains(one))
                .copied()
                .collect();
            found.extend(new);
            next += 1;
        }
        found.contains(&whole)
    }
}
