//! Since when, and who says so.

use super::authority::{authorities, by_issuer};
use super::frame::Frame;
use super::label::needs_alternative;
use super::phrase::name;
use super::sentence::Draft;
use crate::locale::Value;
use crate::model::{Date, RulingId};
use crate::plan::PageKind;
use crate::render::view::{Piece, Sentence};
use crate::resolve::{Answer, Standing};

/// Whether the authorities of a sentence lead to their advisories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Authorities {
    /// They do.
    Linked,
    /// They are names.
    Named,
    /// The same, and the day is in short: for lists that must stay lean.
    Brief,
}

impl<'a> Frame<'a> {
    /// Message `since-by`; `None` where nobody ruled.
    pub(super) fn since(
        &self,
        since: Option<Date>,
        cited: &[RulingId],
        authorities: Authorities,
    ) -> Option<Sentence> {
        let mut draft = self.edition.draft();
        let said = self.since_by(&mut draft, since, cited, authorities)?;
        Some(draft.finish(&said))
    }

    /// The same of a part, with what its one label hides: each a statement of its own, side by
    /// side.
    pub(super) fn since_of_part(&self, since: Option<Date>, answer: &Answer) -> Option<Sentence> {
        let mut draft = self.edition.draft();
        let since = self.since_by(&mut draft, since, &answer.cited, Authorities::Linked);
        let hidden = answer
            .activities_differ
            .then(|| self.edition.locale.text("activities-differ").to_owned());
        let said: Vec<_> = since.into_iter().chain(hidden).collect();
        (!said.is_empty()).then(|| draft.finish(&self.edition.joined(said)))
    }

    /// The same for several audiences at once: each day with all who ruled since it.
    pub(super) fn since_for_all(&self, standings: &[Standing]) -> Option<Sentence> {
        self.since_for(standings.iter(), Authorities::Named)
    }

    /// The same in a list. Where some audiences need something else to use, it is of them alone: that
    /// is what readers come to ask, and the days of two verdicts side by side do not tell which is
    /// whose.
    pub(super) fn since_in_list(&self, standings: &[Standing]) -> Option<Sentence> {
        let lost = |standing: &&Standing| needs_alternative(standing.on(self.day).label());
        match standings.iter().any(|standing| lost(&standing)) {
            true => self.since_for(standings.iter().filter(lost), Authorities::Brief),
            false => self.since_for(standings.iter(), Authorities::Brief),
        }
    }

    fn since_for<'s>(
        &self,
        standings: impl Iterator<Item = &'s Standing>,
        how: Authorities,
    ) -> Option<Sentence> {
        let day = self.day;
        let mut days: Vec<(Date, Vec<RulingId>)> = Vec::new();
        for standing in standings {
            let cited = &standing.on(day).cited;
            let Some(since) = standing.answers.since(day).filter(|_| !cited.is_empty()) else {
                continue;
            };
            match days.iter_mut().find(|(known, _)| *known == since) {
                Some((_, all)) => all.extend(cited),
                None => days.push((since, cited.clone())),
            }
        }
        let mut draft = self.edition.draft();
        let said: Vec<_> = days
            .iter()
            .filter_map(|(since, cited)| self.since_by(&mut draft, Some(*since), cited, how))
            .collect();
        (!said.is_empty()).then(|| draft.finish(&self.edition.joined(said)))
    }

    /// The authorities behind rulings, each once.
    pub(super) fn issuers(&self, cited: &[RulingId], how: Authorities) -> Vec<Piece<'a>> {
        by_issuer(self.plan.catalog, &authorities(self.plan.catalog, cited))
            .into_iter()
            .map(|(issuer, advisory)| {
                let issuer = self.edition.issuer(issuer);
                match how {
                    Authorities::Linked => self.link(issuer, PageKind::Advisory(advisory)),
                    Authorities::Named | Authorities::Brief => name(issuer),
                }
            })
            .collect()
    }

    fn since_by(
        &self,
        draft: &mut Draft<'a>,
        since: Option<Date>,
        cited: &[RulingId],
        how: Authorities,
    ) -> Option<String> {
        let issuers = self.issuers(cited, how);
        if issuers.is_empty() {
            return None;
        }
        // Beside names the day is told to readers alone.
        let date = draft.mark(match how {
            Authorities::Linked => self.edition.day(since?),
            Authorities::Named => Piece::Text(self.edition.locale.date(since?).into()),
            Authorities::Brief => Piece::Text(self.edition.locale.short_date(since?).into()),
        });
        let issuers = draft.list(issuers);
        Some(draft.say(
            "since-by",
            &[
                ("date", Value::from(&date)),
                ("issuers", Value::from(&issuers)),
            ],
        ))
    }
}
