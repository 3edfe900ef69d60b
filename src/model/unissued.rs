//! What was known on a day: the catalog without the records that are issued later.

use super::{
    Advisory, Catalog, Date, Id, RecordKind, RecordWithPage, RelationTarget, RulingId, Slug,
};

/// An advisory or bulletin that was left out of a catalog, because it is issued after the known day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnissuedRecord {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub slug: Slug,
    /// The day on which it is issued.
    pub issued: Date,
}

/// How many records were left out of a catalog.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UnissuedCounts {
    /// The advisories.
    pub advisories: usize,
    /// The bulletins.
    pub bulletins: usize,
}

impl Catalog {
    /// Whether every advisory and bulletin was issued by that day.
    pub fn is_known_on(&self, day: Date) -> bool {
        let mut advisories = self.advisories.records().iter();
        let mut bulletins = self.bulletins.records().iter();
        advisories.all(|record| record.issued <= day)
            && bulletins.all(|record| record.issued <= day)
    }

    /// The catalog without the advisories and bulletins that are issued after a day, and without
    /// references to them. Their ids are in [`Self::unissued`].
    pub fn known_on(mut self, day: Date) -> Self {
        let mut unissued = Vec::new();
        let mut is_known = |kind, slug: &Slug, issued| {
            if issued > day {
                let slug = slug.clone();
                unissued.push(UnissuedRecord { kind, slug, issued });
            }
            issued <= day
        };
        let advisories = self
            .advisories
            .retain(|record| is_known(RecordKind::Advisory, &record.slug, record.issued));
        let bulletins = self
            .bulletins
            .retain(|record| is_known(RecordKind::Bulletin, &record.slug, record.issued));
        self.unissued.extend(unissued);
        let advisory = |id: Id<Advisory>| advisories[id.index()];
        let ruling = |id: RulingId| {
            Some(RulingId {
                advisory: advisory(id.advisory)?,
                ..id
            })
        };
        for record in self.advisories.records_mut() {
            retain_map(&mut record.relations, |relation| {
                relation.target = match relation.target {
                    RelationTarget::Advisory(id) => RelationTarget::Advisory(advisory(id)?),
                    RelationTarget::Ruling(id) => RelationTarget::Ruling(ruling(id)?),
                };
                Some(())
            });
            for of_record in &mut record.rulings {
                retain_map(&mut of_record.exempts, |exemption| {
                    exemption.ruling = ruling(exemption.ruling)?;
                    Some(())
                });
            }
        }
        for record in self.bulletins.records_mut() {
            retain_map(&mut record.advisories, |id| {
                *id = advisory(*id)?;
                Some(())
            });
        }
        retain_map(&mut self.moved, |moved| {
            moved.to = match moved.to {
                RecordWithPage::Advisory(id) => RecordWithPage::Advisory(advisory(id)?),
                RecordWithPage::Bulletin(id) => RecordWithPage::Bulletin(bulletins[id.index()]?),
                same @ (RecordWithPage::Product(_)
                | RecordWithPage::Audience(_)
                | RecordWithPage::Page(_)) => same,
            };
            Some(())
        });
        self
    }

    /// How many advisories and bulletins were left out.
    pub fn count_unissued(&self) -> UnissuedCounts {
        let count = |kind| {
            let records = self.unissued.iter();
            records.filter(|record| record.kind == kind).count()
        };
        UnissuedCounts {
            advisories: count(RecordKind::Advisory),
            bulletins: count(RecordKind::Bulletin),
        }
    }

    /// Whether the record of this kind and id exists, but is issued after the known day.
    pub fn is_unissued(&self, kind: RecordKind, id: &str) -> bool {
        let mut unissued = self.unissued.iter();
        unissued.any(|record| record.kind == kind && record.slug.as_str() == id)
    }
}

/// Changes each item, and removes those for which `change` returns `None`.
fn retain_map<T>(items: &mut Vec<T>, mut change: impl FnMut(&mut T) -> Option<()>) {
    items.retain_mut(|item| change(item).is_some());
}
