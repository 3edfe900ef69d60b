//! What a site shows: the catalog without drafts and without the records that are issued later.

use super::{
    Advisory, AdvisoryStatus, Catalog, Date, Id, RecordKind, RecordWithPage, RelationTarget,
    RulingId, Slug,
};
use crate::diagnostic::Origin;

/// Whether drafts are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Drafts {
    /// They are left out: a site that readers see.
    #[default]
    HeldBack,
    /// They are shown, marked as drafts: a site that editors proofread.
    Shown,
}

/// Why a record was left out of a catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldBackBy {
    /// It is a draft.
    Draft,
    /// It is issued on this day, after the known day.
    DayOfIssue(Date),
}

/// An advisory or bulletin that was left out of a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBackRecord {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub slug: Slug,
    /// The reason.
    pub by: HeldBackBy,
}

/// A reference to a draft that was left out with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftReference {
    /// The id of the draft.
    pub slug: Slug,
    /// The position of the reference.
    pub origin: Origin,
}

/// How many records were left out of a catalog.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HeldBackCounts {
    /// The drafts.
    pub drafts: usize,
    /// The advisories that are issued later.
    pub advisories: usize,
    /// The bulletins that are issued later.
    pub bulletins: usize,
    /// The first day on which one of these is issued.
    pub next: Option<Date>,
}

impl Advisory {
    /// Why it is not on the site of a day.
    fn held_back_on(&self, day: Date, drafts: Drafts) -> Option<HeldBackBy> {
        if self.status == AdvisoryStatus::Draft && drafts == Drafts::HeldBack {
            return Some(HeldBackBy::Draft);
        }
        (self.issued > day).then_some(HeldBackBy::DayOfIssue(self.issued))
    }
}

impl Catalog {
    /// Whether the site of a day shows every advisory and bulletin.
    pub fn is_shown_on(&self, day: Date, drafts: Drafts) -> bool {
        let mut advisories = self.advisories.records().iter();
        let mut bulletins = self.bulletins.records().iter();
        advisories.all(|record| record.held_back_on(day, drafts).is_none())
            && bulletins.all(|record| record.issued <= day)
    }

    /// The catalog without the advisories and bulletins that are drafts or are issued after a day, and
    /// without references to them. Their ids are in [`Self::held_back`], and the references to drafts in
    /// [`Self::draft_references`].
    pub fn shown_on(mut self, day: Date, drafts: Drafts) -> Self {
        let mut held_back = Vec::new();
        let mut is_shown = |kind, slug: &Slug, by: Option<HeldBackBy>| {
            if let Some(by) = by {
                let slug = slug.clone();
                held_back.push(HeldBackRecord { kind, slug, by });
            }
            by.is_none()
        };
        // By the indexes from before.
        let draft_slugs: Vec<Option<Slug>> = self
            .advisories
            .records()
            .iter()
            .map(|record| {
                let by = record.held_back_on(day, drafts);
                (by == Some(HeldBackBy::Draft)).then(|| record.slug.clone())
            })
            .collect();
        let advisories = self.advisories.retain(|record| {
            let by = record.held_back_on(day, drafts);
            is_shown(RecordKind::Advisory, &record.slug, by)
        });
        let bulletins = self.bulletins.retain(|record| {
            let by = (record.issued > day).then_some(HeldBackBy::DayOfIssue(record.issued));
            is_shown(RecordKind::Bulletin, &record.slug, by)
        });
        self.held_back.extend(held_back);
        let mut references = Vec::new();
        let mut advisory = |id: Id<Advisory>, origin: &Origin| {
            if let Some(slug) = &draft_slugs[id.index()] {
                references.push(DraftReference {
                    slug: slug.clone(),
                    origin: origin.clone(),
                });
            }
            advisories[id.index()]
        };
        for record in self.advisories.records_mut() {
            retain_map(&mut record.relations, |relation| {
                relation.target = match relation.target {
                    RelationTarget::Advisory(id) => {
                        RelationTarget::Advisory(advisory(id, &relation.origin)?)
                    }
                    RelationTarget::Ruling(id) => RelationTarget::Ruling(RulingId {
                        advisory: advisory(id.advisory, &relation.origin)?,
                        ..id
                    }),
                };
                Some(())
            });
            for of_record in &mut record.rulings {
                retain_map(&mut of_record.exempts, |exemption| {
                    exemption.ruling.advisory =
                        advisory(exemption.ruling.advisory, &exemption.origin)?;
                    Some(())
                });
            }
        }
        for record in self.bulletins.records_mut() {
            retain_map(&mut record.advisories, |id| {
                *id = advisory(*id, &record.origin)?;
                Some(())
            });
        }
        retain_map(&mut self.moved, |moved| {
            moved.to = match moved.to {
                RecordWithPage::Advisory(id) => {
                    RecordWithPage::Advisory(advisory(id, &moved.origin)?)
                }
                RecordWithPage::Bulletin(id) => RecordWithPage::Bulletin(bulletins[id.index()]?),
                same @ (RecordWithPage::Product(_)
                | RecordWithPage::Audience(_)
                | RecordWithPage::Page(_)) => same,
            };
            Some(())
        });
        self.draft_references.extend(references);
        self
    }

    /// How many advisories and bulletins were left out.
    pub fn count_held_back(&self) -> HeldBackCounts {
        let mut counts = HeldBackCounts::default();
        for record in &self.held_back {
            match record.by {
                HeldBackBy::Draft => counts.drafts += 1,
                HeldBackBy::DayOfIssue(_) if record.kind == RecordKind::Advisory => {
                    counts.advisories += 1;
                }
                HeldBackBy::DayOfIssue(_) => counts.bulletins += 1,
            }
        }
        counts.next = self.days_of_issue().min();
        counts
    }

    /// The days on which the records are issued that were left out for that reason, one each.
    pub fn days_of_issue(&self) -> impl Iterator<Item = Date> {
        self.held_back.iter().filter_map(|record| match record.by {
            HeldBackBy::Draft => None,
            HeldBackBy::DayOfIssue(day) => Some(day),
        })
    }

    /// Why the record of this kind and id was left out; `None` if it was not.
    pub fn held_back_by(&self, kind: RecordKind, id: &str) -> Option<HeldBackBy> {
        let mut records = self.held_back.iter();
        let found = records.find(|record| record.kind == kind && record.slug.as_str() == id);
        Some(found?.by)
    }
}

/// Changes each item, and removes those for which `change` returns `None`.
fn retain_map<T>(items: &mut Vec<T>, mut change: impl FnMut(&mut T) -> Option<()>) {
    items.retain_mut(|item| change(item).is_some());
}
