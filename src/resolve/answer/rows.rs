//! The rows of an answer: the fewest from which every cell follows.
//!
//! Each cell has a *class*, such as what readers see of it. Wider steps lead from an offering to its
//! product and from a part of the audience to the parents. A cell is left out if all that is said first
//! on its ways up has its class; what is said of a node that is wider than another of these does not count.

use std::collections::{BTreeMap, BTreeSet};

use super::grid::{CellGrid, Rectangle};
use crate::model::{Activities, Activity, activities, activity_set};

/// A row: cells of one class, as a rectangle of the four axes.
#[derive(Debug, Clone)]
pub(crate) struct GridRow {
    /// Its cells.
    pub rectangle: Rectangle,
    /// The class of its cells.
    pub class: u32,
    /// How many rows below the main ones it stands, from 0; a main row has 0, too.
    pub depth: usize,
    /// The rows that it narrows, by index. They come before it.
    pub narrows: Vec<usize>,
}

/// The rows, and by node and slot the one that holds for the cell.
#[derive(Debug, Clone)]
pub(crate) struct GridRows {
    /// The rows.
    pub rows: Vec<GridRow>,
    /// The row that tells the cell, by index.
    pub holders: Vec<usize>,
    /// Whether the cell is in the rectangle of that row, and does not only follow from it.
    pub shown: Vec<bool>,
}

impl GridRows {
    /// By row: whether it is shown. It is if it changes, or if it narrows a shown row and stays as it is.
    pub(crate) fn told_of_change(&self, changes: &[bool]) -> Vec<bool> {
        let mut told: Vec<bool> = Vec::with_capacity(changes.len());
        for (row, changes) in self.rows.iter().zip(changes) {
            told.push(*changes || row.narrows.iter().any(|above| told[*above]));
        }
        told
    }
}

/// A row under construction.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Draft {
    class: u32,
    targets: Vec<usize>,
    audiences: Vec<usize>,
    activities: Activities,
    ranges: Vec<usize>,
    /// The rows that it narrows.
    narrows: Vec<usize>,
}

/// Finds the rows. Main rows come first; among rows that narrow the same one, those first that
/// `strictness` puts first.
pub(crate) fn rows<K: Ord>(
    cells: &CellGrid<'_>,
    classes: &[u32],
    strictness: impl Fn(u32) -> K,
) -> GridRows {
    // Fast path: most products have one answer.
    if classes.iter().all(|class| *class == classes[0]) {
        let everything = GridRow {
            rectangle: Rectangle {
                targets: vec![0],
                audiences: vec![0],
                activities: Activities::ALL,
                ranges: (0..cells.ranges).collect(),
            },
            class: classes[0],
            depth: 0,
            narrows: Vec::new(),
        };
        let own = |cell| cell < cells.slots();
        return GridRows {
            rows: vec![everything],
            holders: vec![0; classes.len()],
            shown: (0..classes.len()).map(own).collect(),
        };
    }
    let (mut drafts, said_first, shown) = drafts(cells, classes);
    let mut merged: Vec<usize> = (0..drafts.len()).collect();
    merge(
        &mut drafts,
        &mut merged,
        Draft::offerings_key,
        |row, other| {
            row.targets.extend(&other.targets);
        },
    );
    merge(&mut drafts, &mut merged, Draft::parts_key, |row, other| {
        row.audiences.extend(&other.audiences);
    });
    let (rows, places) = ordered(&drafts, &merged, strictness);
    let holders = said_first.into_iter().map(|row| places[merged[row]]);
    GridRows {
        rows,
        holders: holders.collect(),
        shown,
    }
}

/// One row for each node, class and set of activities and versions; and by node and slot the row that
/// is said first of the cell, and whether that is its own.
fn drafts(cells: &CellGrid<'_>, classes: &[u32]) -> (Vec<Draft>, Vec<usize>, Vec<bool>) {
    let slots = cells.slots();
    let mut drafts: Vec<Draft> = Vec::new();
    // By node and slot: the rows said first of the cell, each with its class.
    let mut said: Vec<Vec<usize>> = Vec::with_capacity(classes.len());
    let mut own = vec![false; classes.len()];
    for node in 0..cells.nodes() {
        let mut shown: BTreeMap<u32, Vec<(usize, Vec<usize>)>> = BTreeMap::new();
        for slot in 0..slots {
            let class = classes[node * slots + slot];
            let mut above: Vec<usize> = cells
                .wider(node)
                .flat_map(|wider| &said[wider * slots + slot])
                .copied()
                .collect();
            above.sort_unstable();
            above.dedup();
            if above.len() > 1 {
                // What is said of a narrower node stands for what is said of a wider one.
                let node = |row: &usize| {
                    let draft: &Draft = &drafts[*row];
                    draft.targets[0] * cells.parents.len() + draft.audiences[0]
                };
                let all = above.clone();
                let is_nearest = |row: &usize| {
                    let mut others = all.iter();
                    !others.any(|other| cells.is_wider(node(row), node(other)))
                };
                above.retain(is_nearest);
            }
            if above.is_empty() || above.iter().any(|row| drafts[*row].class != class) {
                shown.entry(class).or_default().push((slot, above.clone()));
            }
            said.push(above);
        }
        for (class, of_class) in shown {
            for (activities, ranges, of_row) in rectangles(cells, &of_class) {
                let (target, audience) = cells.split(node);
                let mut narrows: Vec<usize> = of_row
                    .iter()
                    .flat_map(|(_, above)| above)
                    .copied()
                    .collect();
                narrows.sort_unstable();
                narrows.dedup();
                for (slot, _) in &of_row {
                    said[node * slots + slot] = vec![drafts.len()];
                    own[node * slots + slot] = true;
                }
                drafts.push(Draft {
                    class,
                    targets: vec![target],
                    audiences: vec![audience],
                    activities,
                    ranges,
                    narrows,
                });
            }
        }
    }
    let first = said.into_iter().map(|rows| rows[0]);
    (drafts, first.collect(), own)
}

/// A slot and the rows above it.
type SlotAbove = (usize, Vec<usize>);

/// Slots of one class as rectangles: first the versions of an activity are joined, then activities
/// with the same versions.
fn rectangles(
    cells: &CellGrid<'_>,
    slots: &[SlotAbove],
) -> Vec<(Activities, Vec<usize>, Vec<SlotAbove>)> {
    let ranges = cells.ranges;
    let mut rectangles: Vec<(Vec<Activity>, Vec<usize>, Vec<SlotAbove>)> = Vec::new();
    for activity in activities(cells.activities) {
        let own = slots
            .iter()
            .filter(|(slot, _)| slot / ranges == activity.index());
        let own: Vec<SlotAbove> = own.cloned().collect();
        let own_ranges: Vec<usize> = own.iter().map(|(slot, _)| slot % ranges).collect();
        if own.is_empty() {
            continue;
        }
        match rectangles
            .iter_mut()
            .find(|(_, known, _)| *known == own_ranges)
        {
            Some((activities, _, slots)) => {
                activities.push(activity);
                slots.extend(own);
            }
            None => rectangles.push((vec![activity], own_ranges, own)),
        }
    }
    let rectangles = rectangles.into_iter();
    rectangles
        .map(|(activities, ranges, slots)| {
            (activity_set(cells.activities, activities), ranges, slots)
        })
        .collect()
}

impl Draft {
    /// What rows share whose offerings are joined; `None` for a row about the product itself.
    fn offerings_key(&self) -> Option<Self> {
        (self.targets != [0]).then(|| Self {
            targets: Vec::new(),
            ..self.clone()
        })
    }

    /// What rows share whose parts are joined; `None` for a row about the whole audience.
    fn parts_key(&self) -> Option<Self> {
        (self.audiences != [0]).then(|| Self {
            audiences: Vec::new(),
            ..self.clone()
        })
    }
}

/// Joins rows with the same key that narrow the same rows. `merged` has by row the one it became a part
/// of, or its own index.
fn merge(
    drafts: &mut [Draft],
    merged: &mut [usize],
    key: impl Fn(&Draft) -> Option<Draft>,
    join: impl Fn(&mut Draft, &Draft),
) {
    let mut order: Vec<usize> = (0..drafts.len())
        .filter(|row| merged[*row] == *row)
        .collect();
    // Wider rows first, so that those which narrow them know what they became.
    order.sort_by_key(|row| (drafts[*row].audiences[0], drafts[*row].targets[0], *row));
    let mut known: BTreeMap<Draft, usize> = BTreeMap::new();
    for row in order {
        for narrowed in &mut drafts[row].narrows {
            *narrowed = merged[*narrowed];
        }
        drafts[row].narrows.sort_unstable();
        drafts[row].narrows.dedup();
        let Some(key) = key(&drafts[row]) else {
            continue;
        };
        let first = *known.entry(key).or_insert(row);
        if first != row {
            let other = drafts[row].clone();
            join(&mut drafts[first], &other);
            merged[row] = first;
        }
    }
    // A row may have become a part of another that was itself joined before.
    for row in 0..merged.len() {
        merged[row] = merged[merged[row]];
    }
}

/// The rows in the order of pages, and by draft the index of its row.
fn ordered<K: Ord>(
    drafts: &[Draft],
    merged: &[usize],
    strictness: impl Fn(u32) -> K,
) -> (Vec<GridRow>, Vec<usize>) {
    let found = (0..drafts.len()).filter(|row| merged[*row] == *row);
    let found: Vec<usize> = found.collect();
    let mut places = vec![0; drafts.len()];
    for (place, row) in found.iter().enumerate() {
        places[*row] = place;
    }
    let narrows = |row: &usize| {
        let above = drafts[*row].narrows.iter();
        let above: BTreeSet<usize> = above.map(|above| places[merged[*above]]).collect();
        above.into_iter().collect()
    };
    let narrows: Vec<Vec<usize>> = found.iter().map(narrows).collect();
    let order = page_order(&narrows, |row| strictness(drafts[found[row]].class));
    for (place, (row, _)) in order.iter().enumerate() {
        places[found[*row]] = place;
    }
    let rows = order.into_iter().map(|(row, depth)| {
        let draft = &drafts[found[row]];
        let above = narrows[row].iter();
        let mut narrows: Vec<usize> = above.map(|above| places[found[*above]]).collect();
        narrows.sort_unstable();
        GridRow {
            rectangle: Rectangle {
                targets: draft.targets.clone(),
                audiences: draft.audiences.clone(),
                activities: draft.activities,
                ranges: draft.ranges.clone(),
            },
            class: draft.class,
            depth,
            narrows,
        }
    });
    (rows.collect(), places)
}

/// The order of rows on pages, each with its depth. Rows that narrow no other come first; each of the
/// others comes below the last of those that it narrows, the strictest first.
pub(super) fn page_order<K: Ord>(
    narrows: &[Vec<usize>],
    strictness: impl Fn(usize) -> K,
) -> Vec<(usize, usize)> {
    let mut waits_for: Vec<usize> = narrows.iter().map(Vec::len).collect();
    let mut narrower = vec![Vec::new(); narrows.len()];
    for (row, above) in narrows.iter().enumerate() {
        for above in above {
            narrower[*above].push(row);
        }
    }
    let strictest_last = |rows: &mut Vec<usize>| {
        rows.sort_by_key(|row| std::cmp::Reverse((strictness(*row), *row)));
    };
    // The rows that wait for none but the given one.
    let mut free_after = |row: usize| -> Vec<usize> {
        let mut free = narrower[row].clone();
        free.retain(|row| {
            waits_for[*row] -= 1;
            waits_for[*row] == 0
        });
        free
    };
    let mut main: Vec<usize> = (0..narrows.len())
        .filter(|row| narrows[*row].is_empty())
        .collect();
    strictest_last(&mut main);
    main.reverse();
    let mut open: Vec<usize> = main.iter().flat_map(|row| free_after(*row)).collect();
    strictest_last(&mut open);
    let mut order: Vec<(usize, usize)> = main.into_iter().map(|row| (row, 0)).collect();
    let mut open: Vec<(usize, usize)> = open.into_iter().map(|row| (row, 0)).collect();
    while let Some((row, depth)) = open.pop() {
        let mut free = free_after(row);
        strictest_last(&mut free);
        open.extend(free.into_iter().map(|row| (row, depth + 1)));
        order.push((row, depth));
    }
    order
}
