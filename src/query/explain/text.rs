//! Writes an explanation as text, each item on a line.

use super::{EndedRuling, Explanation, RulingChain, RulingReason};
use crate::locale::Locale;
use crate::model::{Id, Issuer, RelationKind, RulingId};
use crate::query::answer_summary::AnswerSummary;
use crate::query::record_names::RecordNames;
use crate::resolve::Rule;

impl Explanation<'_> {
    /// The lines: the answer, then the chains.
    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        let names = RecordNames::new(self.catalog, locale);
        let since = self.since;
        let mut lines = vec![self.headline(&names)];
        lines.extend(since.map(|since| names.say_date("explain-since", since)));
        match self.chains.as_slice() {
            [chain] => self.write_chain(&names, chain, &mut lines),
            chains => {
                let key = match self.answer.activities_differ {
                    true => "activities-differ",
                    false => "explain-reasons-differ",
                };
                lines.push(locale.text(key).to_owned());
                for chain in chains {
                    lines.extend([String::new(), chain_heading(&names, chain)]);
                    self.write_chain(&names, chain, &mut lines);
                }
            }
        }
        lines
    }

    fn headline(&self, names: &RecordNames<'_>) -> String {
        let question = &self.question;
        let mut product = names.target(question.target);
        if let Some(version) = &question.version {
            let values = [("product", &*product), ("version", &version.to_string())];
            product = names.say("explain-version", &values);
        }
        let summary = AnswerSummary::of_answer(self.catalog, &self.answer);
        let key = match question.activity {
            None => "explain-answer",
            Some(_) => "explain-answer-activity",
        };
        let values = [
            ("product", &*product),
            ("audience", &names.audience(question.audience)),
            ("date", &names.locale.date(question.day)),
            ("label", &names.summary_label(&summary)),
            ("activity", &names.activities(question.activity)),
        ];
        names.say(key, &values)
    }

    fn write_chain(&self, names: &RecordNames<'_>, chain: &RulingChain, lines: &mut Vec<String>) {
        let locale = names.locale;
        let conditions = AnswerSummary::of_interval(self.catalog, &chain.now).conditions;
        let conditions = conditions.iter().filter_map(|slug| names.condition(slug));
        let conditions = conditions.map(|condition| vec![condition]);
        section(lines, locale.text("conditions-heading"), conditions);
        let holding = chain.holding.iter();
        let holding = holding.map(|reason| ruling_lines(names, reason, holds(names, reason)));
        let default = chain.default.iter().map(|declared_by| {
            let audience = match declared_by.as_slice() {
                [] => names.audience(self.question.audience),
                audiences => names.list(audiences.iter().map(|id| names.audience(*id))),
            };
            vec![names.say("rule-default", &[("audience", &audience)])]
        });
        let holding = holding.chain(default);
        section(lines, locale.text("explain-holding"), holding);
        let overruled = chain.overruled.iter();
        let overruled = overruled.map(|reason| ruling_lines(names, reason, loses(names, reason)));
        section(lines, locale.text("explain-overruled"), overruled);
        let ended = chain.ended.iter().map(|ended| ended_lines(names, ended));
        section(lines, locale.text("explain-ended"), ended);
        let scheduled = chain.scheduled.iter().map(|scheduled| {
            let from = names.say_date("explain-from", scheduled.from);
            vec![names.ruling(scheduled.ruling), from]
        });
        section(lines, locale.text("explain-scheduled"), scheduled);
        let next = chain.next.iter().filter_map(|interval| {
            let label = names.summary_label(&AnswerSummary::of_interval(self.catalog, interval));
            let values = [("date", &*locale.date(interval.from?)), ("label", &label)];
            Some(vec![names.say("scheduled-change", &values)])
        });
        let none = chain.next.is_empty();
        let none = none.then(|| vec![locale.text("explain-next-none").to_owned()]);
        section(lines, locale.text("explain-next"), next.chain(none));
    }
}

/// The heading of one of several chains.
fn chain_heading(names: &RecordNames<'_>, chain: &RulingChain) -> String {
    let activities = names.activities(chain.activities.iter().copied());
    let label = names.summary_label(&AnswerSummary::of_interval(names.catalog, &chain.now));
    let values = [("activities", &*activities), ("label", &label)];
    names.say("explain-activities", &values)
}

/// A heading and its items, each of one or more lines; nothing if there are no items.
fn section(lines: &mut Vec<String>, heading: &str, items: impl Iterator<Item = Vec<String>>) {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    lines.extend([String::new(), heading.to_owned()]);
    for item in items {
        for (index, line) in item.into_iter().enumerate() {
            let indent = if index == 0 { "- " } else { "  " };
            lines.push(format!("{indent}{line}"));
        }
    }
}

/// A ruling, its period in force, and why it holds or does not.
fn ruling_lines(names: &RecordNames<'_>, reason: &RulingReason, why: String) -> Vec<String> {
    let period = reason.from.map(|from| match reason.until {
        Some(until) => {
            let (from, until) = (names.locale.date(from), names.locale.date(until));
            let values = [("from", &*from), ("until", &until)];
            names.say("explain-in-force-until", &values)
        }
        None => names.say_date("explain-in-force", from),
    });
    let mut lines = vec![names.ruling(reason.ruling)];
    lines.extend(period);
    lines.push(why);
    lines
}

/// Why a ruling holds.
fn holds(names: &RecordNames<'_>, reason: &RulingReason) -> String {
    let key = match reason.rule {
        Rule::PhaseOut => "rule-phase-out",
        Rule::Recommendation => "rule-recommendation",
        // Whichever rule it won by, a ruling that holds is the strictest one.
        Rule::AcrossIssuers
        | Rule::WithinIssuer
        | Rule::Exempt
        | Rule::AllowList
        | Rule::Versions
        | Rule::Default => "rule-strictest",
    };
    names.locale.text(key).to_owned()
}

/// Why a ruling does not hold.
fn loses(names: &RecordNames<'_>, reason: &RulingReason) -> String {
    let with_rulings = |key| names.say(key, &[("rulings", &names.rulings(&reason.by))]);
    match reason.rule {
        Rule::AcrossIssuers => {
            let winners = reason.by.iter();
            let mut issuers: Vec<Id<Issuer>> = winners
                .map(|ruling| names.catalog.advisories[ruling.advisory].issuer)
                .collect();
            issuers.dedup();
            let issuers = names.list(issuers.iter().map(|issuer| names.issuer(*issuer)));
            names.say("rule-across-issuers", &[("issuers", &issuers)])
        }
        Rule::WithinIssuer => with_rulings("rule-within-issuer"),
        Rule::Exempt => with_rulings("rule-exempt"),
        Rule::AllowList => names.locale.text("rule-allow-list").to_owned(),
        Rule::Versions | Rule::PhaseOut | Rule::Recommendation | Rule::Default => {
            names.locale.text("rule-versions").to_owned()
        }
    }
}

fn ended_lines(names: &RecordNames<'_>, ended: &EndedRuling) -> Vec<String> {
    let mut lines = vec![
        names.ruling(ended.ruling),
        names.say_date("explain-until", ended.until),
    ];
    lines.extend(ended.act.map(|(kind, by)| {
        let key = match kind {
            RelationKind::Supersedes => "relation-superseded-by",
            RelationKind::Amends => "relation-amended-by",
            RelationKind::Revokes => "relation-revoked-by",
            RelationKind::Withdraws => "relation-withdrawn-by",
            RelationKind::Reinstates => "relation-reinstated-by",
        };
        names.say(key, &[("advisory", &names.cited(by))])
    }));
    lines
}

impl RecordNames<'_> {
    /// A ruling with its issuer, advisory and label.
    fn ruling(&self, id: RulingId) -> String {
        let issuer = self.catalog.advisories[id.advisory].issuer;
        let values = [
            ("issuer", &*self.issuer(issuer)),
            ("advisory", &self.advisory(id.advisory)),
            ("ruling", &self.catalog.ruling_address(id)),
            (
                "label",
                &self.ruling_label(&self.catalog.ruling(id).verdict),
            ),
        ];
        self.say("explain-ruling", &values)
    }
}
