//! Since when an answer holds, and which authorities decided it.

use super::{
    PageContext, SentenceBuilder, authorities, by_issuer, grouped, name, needs_alternative, text,
};
use crate::locale::MessageValue;
use crate::model::{Date, RulingId};
use crate::plan::PageKind;
use crate::render::view::{Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerDetails};

/// How a sentence shows the authorities and the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthorityStyle {
    /// The authorities link to their advisories.
    Linked,
    /// The authorities are names.
    Named,
    /// The authorities are names and the day is short, for lists with a size budget.
    Brief,
}

impl<'a> PageContext<'a> {
    /// Message `since-by`; `None` where there is no ruling.
    pub(crate) fn since(
        &self,
        since: Option<Date>,
        cited: &[RulingId],
        style: AuthorityStyle,
    ) -> Option<Sentence> {
        let mut builder = self.language.sentence_builder();
        let text = self.since_by(&mut builder, since?, cited, style)?;
        Some(builder.finish(&text))
    }

    /// Message `since-by` of a part, and whether its activities differ.
    pub(crate) fn since_of_part(&self, since: Option<Date>, answer: &Answer) -> Option<Sentence> {
        let mut builder = self.language.sentence_builder();
        let since = since.and_then(|day| {
            self.since_by(&mut builder, day, &answer.cited, AuthorityStyle::Linked)
        });
        let differ = || self.language.locale.text("activities-differ").to_owned();
        let differ = answer.activities_differ.then(differ);
        let statements: Vec<_> = since.into_iter().chain(differ).collect();
        (!statements.is_empty()).then(|| builder.finish(&self.language.joined(statements)))
    }

    /// Messages `since-by` for several audiences: each day with all authorities that decided since.
    pub(crate) fn since_for_all(&self, details: &[AnswerDetails]) -> Option<Sentence> {
        self.since_for(details.iter(), AuthorityStyle::Named)
    }

    /// The same in a list. Where some audiences need an alternative, it is about them alone: that is
    /// what readers come to ask, and next to several verdicts a day does not show which it is for.
    pub(crate) fn since_in_list(&self, details: &[AnswerDetails]) -> Option<Sentence> {
        let need = |details: &&AnswerDetails| needs_alternative(details.on(self.day).label());
        match details.iter().any(|details| need(&details)) {
            true => self.since_for(details.iter().filter(need), AuthorityStyle::Brief),
            false => self.since_for(details.iter(), AuthorityStyle::Brief),
        }
    }

    fn since_for<'s>(
        &self,
        details: impl Iterator<Item = &'s AnswerDetails>,
        style: AuthorityStyle,
    ) -> Option<Sentence> {
        let since = |details: &'s AnswerDetails| {
            let cited = &details.on(self.day).cited;
            let since = details.answers.since(self.day)?;
            (!cited.is_empty()).then_some((since, cited))
        };
        let mut builder = self.language.sentence_builder();
        let statements: Vec<_> = grouped(details.filter_map(since))
            .into_iter()
            .filter_map(|(since, cited)| {
                let cited: Vec<_> = cited.into_iter().flatten().copied().collect();
                self.since_by(&mut builder, since, &cited, style)
            })
            .collect();
        (!statements.is_empty()).then(|| builder.finish(&self.language.joined(statements)))
    }

    /// The issuers of rulings, each once.
    pub(crate) fn issuers(
        &self,
        cited: &[RulingId],
        style: AuthorityStyle,
    ) -> Vec<SentencePiece<'a>> {
        by_issuer(self.plan.catalog, &authorities(self.plan.catalog, cited))
            .into_iter()
            .map(|(issuer, advisory)| {
                let issuer = self.language.issuer(issuer);
                match style {
                    AuthorityStyle::Linked => self.link(issuer, PageKind::Advisory(advisory)),
                    AuthorityStyle::Named | AuthorityStyle::Brief => name(issuer),
                }
            })
            .collect()
    }

    fn since_by(
        &self,
        builder: &mut SentenceBuilder<'a>,
        since: Date,
        cited: &[RulingId],
        style: AuthorityStyle,
    ) -> Option<String> {
        let issuers = self.issuers(cited, style);
        if issuers.is_empty() {
            return None;
        }
        let language = self.language;
        let date = builder.placeholder(match style {
            AuthorityStyle::Linked => language.day(since),
            AuthorityStyle::Named => text(language.locale.date(since)),
            AuthorityStyle::Brief => text(language.locale.short_date(since)),
        });
        let issuers = builder.list(issuers);
        let arguments = [
            ("date", MessageValue::from(&date)),
            ("issuers", MessageValue::from(&issuers)),
        ];
        Some(language.locale.format("since-by", &arguments))
    }
}
