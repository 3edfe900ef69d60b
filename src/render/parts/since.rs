//! Since when an answer holds, and which authorities decided it.

use super::{AudienceAnswer, PageContext, SentenceBuilder, grouped, name, text, unique};
use crate::locale::MessageValue;
use crate::model::{Advisory, Audience, Date, Id, Issuer, Verdict};
use crate::plan::PageKind;
use crate::render::view::{Sentence, SentencePiece};
use crate::resolve::{Answer, AnswerRow, AnswerScope, Ground};

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
    /// Since when a row holds and by whom, a sentence for each of its grounds. Where the row itself rests
    /// on no ruling, what follows from it and is ruled is named too.
    pub(crate) fn since_of_row(
        &self,
        audience: Id<Audience>,
        answer: &Answer,
        row: &AnswerRow,
    ) -> Vec<Sentence> {
        let ruled = row.is_ruled();
        let grounds = row.grounds.iter();
        let named = grounds.filter(|ground| ground.is_own || !ruled && !ground.cited.is_empty());
        let sentences = named.flat_map(|ground| {
            let scope = within(&ground.scope, &row.scope);
            self.ground(
                audience,
                answer,
                row,
                ground,
                &scope,
                AuthorityStyle::Linked,
            )
        });
        unique(sentences)
    }

    /// The same for the answers of several audiences, each group of audiences with the same grounds named:
    /// also of what follows from a row and differs in its grounds.
    pub(crate) fn grounds_of_all(&self, answers: &[AudienceAnswer<'_>]) -> Vec<Sentence> {
        let readers = self.plan.readers.len();
        let statements = answers.iter().flat_map(|(audience, answer)| {
            let rows = answer.rows.iter();
            let grounds = rows.flat_map(|row| &row.grounds);
            let ruled = grounds.filter(|ground| !ground.since.is_empty());
            ruled.map(move |ground| ((&ground.since, &ground.scope), *audience))
        });
        grouped(statements)
            .into_iter()
            .map(|((since, scope), audiences)| {
                let mut builder = self.language.sentence_builder();
                let since = self.since_words(&mut builder, since, &[], AuthorityStyle::Named);
                let mut who = Vec::new();
                if audiences.len() < readers {
                    let audiences = audiences.into_iter();
                    let names = audiences.map(|id| name(self.language.audience(id)));
                    who.push(builder.list(names));
                }
                who.extend(self.scope_words(&mut builder, scope));
                let who = (!who.is_empty()).then(|| who.join(" · "));
                let text = self.with_scope(who, since, "row-since", "since");
                builder.finish(&text)
            })
            .collect()
    }

    /// Since when answers hold and by whom, as one sentence beside several answers; `None` where their rows
    /// have several days, since the sentence does not show which of them is for which.
    pub(crate) fn since_of_answers<'s>(
        &self,
        answers: impl Iterator<Item = &'s Answer>,
        style: AuthorityStyle,
    ) -> Option<Sentence> {
        let rows = answers.flat_map(|answer| &answer.rows);
        let grounds = rows
            .flat_map(|row| &row.grounds)
            .filter(|ground| ground.is_own);
        let since = grounds.flat_map(|ground| &ground.since).copied();
        let since: Vec<_> = unique(since);
        let (day, _) = since.first()?;
        if since.iter().any(|(other, _)| other != day) {
            return None;
        }
        let mut builder = self.language.sentence_builder();
        let text = self.since_words(&mut builder, &since, &[], style);
        Some(builder.finish(&text))
    }

    /// Sentences about one ground; none where the label says it all.
    fn ground(
        &self,
        audience: Id<Audience>,
        answer: &Answer,
        row: &AnswerRow,
        ground: &Ground,
        scope: &AnswerScope,
        style: AuthorityStyle,
    ) -> Vec<Sentence> {
        let language = self.language;
        let mut builder = language.sentence_builder();
        let scope = self.scope_words(&mut builder, scope);
        if !ground.since.is_empty() {
            let advisories: Vec<_> = ground.cited.iter().map(|ruling| ruling.advisory).collect();
            let words = self.since_words(&mut builder, &ground.since, &advisories, style);
            let words = self.with_scope(scope, words, "row-since", "since");
            return vec![builder.finish(&words)];
        }
        if row.outcome.verdict == Verdict::Banned {
            let who = builder.placeholder(name(language.audience(audience)));
            let arguments = [("audience", MessageValue::from(&who))];
            let words = language.locale.format("since-allow-list", &arguments);
            let words = self.with_scope(scope, words, "row-since", "since");
            let mut sentences = vec![builder.finish(&words)];
            if !ground.kept_out.is_empty() {
                let rulings = ground
                    .kept_out
                    .iter()
                    .map(|ruling| self.ruling_link(*ruling));
                let arguments = vec![("rulings", rulings.collect())];
                sentences.push(language.sentence_of_lists("kept-out", arguments));
            }
            return sentences;
        }
        match answer.is_unruled {
            true => vec![Sentence::plain(language.locale.text("since-nobody"))],
            false => Vec::new(),
        }
    }

    /// Message `since-by`, or `since-list` for several days. Where an authority is linked, its oldest of
    /// the advisories is.
    fn since_words(
        &self,
        builder: &mut SentenceBuilder<'a>,
        since: &[(Date, Id<Issuer>)],
        advisories: &[Id<Advisory>],
        style: AuthorityStyle,
    ) -> String {
        let language = self.language;
        let by_day = grouped(since.iter().copied());
        let single = by_day.len() == 1;
        let mut items = Vec::new();
        for (day, mut issuers) in by_day {
            issuers.sort_by_key(|issuer| (self.plan.catalog.issuers[*issuer].rank, *issuer));
            let date = builder.placeholder(match style {
                AuthorityStyle::Linked => language.day(day),
                AuthorityStyle::Named => text(language.locale.date(day)),
                AuthorityStyle::Brief => text(language.locale.short_date(day)),
            });
            let issuers = issuers.into_iter();
            let issuers =
                builder.list(issuers.map(|issuer| self.authority(issuer, advisories, style)));
            let key = if single { "since-by" } else { "since-item" };
            let arguments = [("date", (&date).into()), ("issuers", (&issuers).into())];
            items.push(language.locale.format(key, &arguments));
        }
        match &items[..] {
            [only] => only.clone(),
            items => {
                let dates = language.locale.list(items);
                language
                    .locale
                    .format("since-list", &[("dates", (&dates).into())])
            }
        }
    }

    /// The name of an issuer, as a link to the oldest of its advisories where the style asks for one.
    fn authority(
        &self,
        issuer: Id<Issuer>,
        advisories: &[Id<Advisory>],
        style: AuthorityStyle,
    ) -> SentencePiece<'a> {
        let shown = self.language.issuer(issuer);
        let own = advisories
            .iter()
            .filter(|id| self.plan.catalog.advisories[**id].issuer == issuer);
        let oldest = own.min_by_key(|id| (self.plan.catalog.advisories[**id].effective_from, **id));
        match oldest {
            Some(advisory) if style == AuthorityStyle::Linked => {
                self.link(shown, PageKind::Advisory(*advisory))
            }
            _ => name(shown),
        }
    }
}

/// What of a scope does not follow from that of its row.
fn within(scope: &AnswerScope, row: &AnswerScope) -> AnswerScope {
    let mut own = scope.clone();
    if own.offerings == row.offerings {
        own.offerings.clear();
    }
    if own.parts == row.parts {
        own.parts.clear();
    }
    if own.activities == row.activities {
        own.activities = crate::model::Activities::ALL;
    }
    if own.versions == row.versions {
        own.versions = None;
    }
    own
}
