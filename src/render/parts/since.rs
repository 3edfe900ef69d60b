//! Since when, and who says so.

use crate::locale::MessageValue;
use crate::model::{Date, RulingId};
use crate::plan::PageKind;
use crate::render::parts::authority::{authorities, by_issuer};
use crate::render::parts::label::needs_alternative;
use crate::render::parts::page_context::PageContext;
use crate::render::parts::phrase::name;
use crate::render::parts::sentence::SentenceBuilder;
use crate::render::view::{Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerDetails};

/// Whether the authorities of a sentence lead to their advisories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum AuthorityStyle {
    /// They do.
    Linked,
    /// They are names.
    Named,
    /// The same, and the day is in short: for lists that must stay lean.
    Brief,
}

impl<'a> PageContext<'a> {
    /// Message `since-by`; `None` where nobody ruled.
    pub(in crate::render) fn since(
        &self,
        since: Option<Date>,
        cited: &[RulingId],
        authorities: AuthorityStyle,
    ) -> Option<Sentence> {
        let mut draft = self.language_context.draft();
        let said = self.since_by(&mut draft, since, cited, authorities)?;
        Some(draft.finish(&said))
    }

    /// The same of a part, with what its one label hides: each a statement of its own, side by
    /// side.
    pub(in crate::render) fn since_of_part(
        &self,
        since: Option<Date>,
        answer: &Answer,
    ) -> Option<Sentence> {
        let mut draft = self.language_context.draft();
        let since = self.since_by(&mut draft, since, &answer.cited, AuthorityStyle::Linked);
        let hidden = answer.activities_differ.then(|| {
            self.language_context
                .locale
                .text("activities-differ")
                .to_owned()
        });
        let said: Vec<_> = since.into_iter().chain(hidden).collect();
        (!said.is_empty()).then(|| draft.finish(&self.language_context.joined(said)))
    }

    /// The same for several audiences at once: each day with all who ruled since it.
    pub(in crate::render) fn since_for_all(&self, standings: &[AnswerDetails]) -> Option<Sentence> {
        self.since_for(standings.iter(), AuthorityStyle::Named)
    }

    /// The same in a list. Where some audiences need something else to use, it is of them alone: that
    /// is what readers come to ask, and the days of two verdicts side by side do not tell which is
    /// whose.
    pub(in crate::render) fn since_in_list(&self, standings: &[AnswerDetails]) -> Option<Sentence> {
        let lost = |standing: &&AnswerDetails| needs_alternative(standing.on(self.day).label());
        match standings.iter().any(|standing| lost(&standing)) {
            true => self.since_for(standings.iter().filter(lost), AuthorityStyle::Brief),
            false => self.since_for(standings.iter(), AuthorityStyle::Brief),
        }
    }

    fn since_for<'s>(
        &self,
        standings: impl Iterator<Item = &'s AnswerDetails>,
        how: AuthorityStyle,
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
        let mut draft = self.language_context.draft();
        let said: Vec<_> = days
            .iter()
            .filter_map(|(since, cited)| self.since_by(&mut draft, Some(*since), cited, how))
            .collect();
        (!said.is_empty()).then(|| draft.finish(&self.language_context.joined(said)))
    }

    /// The authorities behind rulings, each once.
    pub(in crate::render) fn issuers(
        &self,
        cited: &[RulingId],
        how: AuthorityStyle,
    ) -> Vec<SentencePiece<'a>> {
        by_issuer(self.plan.catalog, &authorities(self.plan.catalog, cited))
            .into_iter()
            .map(|(issuer, advisory)| {
                let issuer = self.language_context.issuer(issuer);
                match how {
                    AuthorityStyle::Linked => self.link(issuer, PageKind::Advisory(advisory)),
                    AuthorityStyle::Named | AuthorityStyle::Brief => name(issuer),
                }
            })
            .collect()
    }

    fn since_by(
        &self,
        draft: &mut SentenceBuilder<'a>,
        since: Option<Date>,
        cited: &[RulingId],
        how: AuthorityStyle,
    ) -> Option<String> {
        let issuers = self.issuers(cited, how);
        if issuers.is_empty() {
            return None;
        }
        // Beside names the day is told to readers alone.
        let date = draft.placeholder(match how {
            AuthorityStyle::Linked => self.language_context.day(since?),
            AuthorityStyle::Named => {
                SentencePiece::Text(self.language_context.locale.date(since?).into())
            }
            AuthorityStyle::Brief => {
                SentencePiece::Text(self.language_context.locale.short_date(since?).into())
            }
        });
        let issuers = draft.list(issuers);
        Some(draft.say(
            "since-by",
            &[
                ("date", MessageValue::from(&date)),
                ("issuers", MessageValue::from(&issuers)),
            ],
        ))
    }
}
