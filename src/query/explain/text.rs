//! An explanation in the words of a language, a line an item.

use super::{EndedRuling, Explanation, RulingChain, RulingReason};
use crate::locale::{Locale, MessageValue};
use crate::model::{Date, Id, Issuer, RelationKind, RulingId};
use crate::query::answer_summary::AnswerSummary;
use crate::query::record_names::RecordNames;
use crate::resolve::Rule;

impl Explanation<'_> {
    /// The lines: the answer, then the chain.
    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        let names = RecordNames::new(self.catalog, locale);
        let said = AnswerSummary::of_answer(self.catalog, &self.answer);
        let mut lines = vec![self.headline(&names, &said)];
        if let Some(since) = self.since {
            lines.push(names.dated("explain-since", since));
        }
        match self.chains.as_slice() {
            [chain] => write_chain(self, &names, chain, &mut lines),
            chains => {
                let key = match self.answer.activities_differ {
                    true => "activities-differ",
                    false => "explain-reasons-differ",
                };
                lines.push(locale.text(key).to_owned());
                for chain in chains {
                    lines.push(String::new());
                    lines.push(activities(self, &names, chain));
                    write_chain(self, &names, chain, &mut lines);
                }
            }
        }
        lines
    }

    fn headline(&self, names: &RecordNames<'_>, said: &AnswerSummary) -> String {
        let question = &self.question;
        let mut product = names.target(question.target);
        if let Some(version) = &question.version {
            let version = version.to_string();
            let values = [
                ("product", MessageValue::from(&product)),
                ("version", MessageValue::from(&version)),
            ];
            product = names.locale.format("explain-version", &values);
        }
        let (audience, date) = (
            names.audience(question.audience),
            names.locale.date(question.day),
        );
        let label = names.summary_label(said);
        let mut values = vec![
            ("product", MessageValue::from(&product)),
            ("audience", MessageValue::from(&audience)),
            ("date", MessageValue::from(&date)),
            ("label", MessageValue::from(&label)),
        ];
        match question.activity {
            None => names.locale.format("explain-answer", &values),
            Some(activity) => {
                let activity = names.activities(&[activity]);
                values.push(("activity", MessageValue::from(&activity)));
                names.locale.format("explain-answer-activity", &values)
            }
        }
    }
}

/// The heading of a chain beside others.
fn activities(of: &Explanation<'_>, names: &RecordNames<'_>, chain: &RulingChain) -> String {
    let activities = names.activities(&chain.activities);
    let label = names.summary_label(&AnswerSummary::of_interval(of.catalog, &chain.now));
    let values = [
        ("activities", MessageValue::from(&activities)),
        ("label", MessageValue::from(&label)),
    ];
    names.locale.format("explain-activities", &values)
}

fn write_chain(
    of: &Explanation<'_>,
    names: &RecordNames<'_>,
    chain: &RulingChain,
    lines: &mut Vec<String>,
) {
    let locale = names.locale;
    let said = AnswerSummary::of_interval(of.catalog, &chain.now);
    let conditions = said
        .conditions
        .iter()
        .filter_map(|condition| names.condition(condition))
        .map(|condition| vec![condition]);
    section(lines, locale.text("conditions-heading"), conditions);
    let holding = chain
        .holding
        .iter()
        .map(|reason| ruling_lines(names, reason, holds(names, reason)));
    let default = chain.default.iter().map(|declared_by| {
        let audience = match declared_by.as_slice() {
            [] => names.audience(of.question.audience),
            audiences => {
                let audiences: Vec<_> = audiences.iter().map(|id| names.audience(*id)).collect();
                locale.list(&audiences)
            }
        };
        let values = [("audience", MessageValue::from(&audience))];
        vec![locale.format("rule-default", &values)]
    });
    section(
        lines,
        locale.text("explain-holding"),
        holding.chain(default),
    );
    let overruled = chain
        .overruled
        .iter()
        .map(|reason| ruling_lines(names, reason, loses(names, reason)));
    section(lines, locale.text("explain-overruled"), overruled);
    let ended = chain.ended.iter().map(|ended| ended_lines(names, ended));
    section(lines, locale.text("explain-ended"), ended);
    let scheduled = chain.scheduled.iter().map(|scheduled| {
        vec![
            names.ruling(scheduled.ruling),
            names.dated("explain-from", scheduled.from),
        ]
    });
    section(lines, locale.text("explain-scheduled"), scheduled);
    let mut next: Vec<Vec<String>> = chain
        .next
        .iter()
        .filter_map(|interval| {
            let date = locale.date(interval.from?);
            let label = names.summary_label(&AnswerSummary::of_interval(of.catalog, interval));
            let values = [
                ("date", MessageValue::from(&date)),
                ("label", MessageValue::from(&label)),
            ];
            Some(vec![locale.format("scheduled-change", &values)])
        })
        .collect();
    if next.is_empty() {
        next.push(vec![locale.text("explain-next-none").to_owned()]);
    }
    section(lines, locale.text("explain-next"), next.into_iter());
}

/// A heading and its items, each with further lines below it; nothing where there is no item.
fn section(lines: &mut Vec<String>, heading: &str, items: impl Iterator<Item = Vec<String>>) {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    lines.push(String::new());
    lines.push(heading.to_owned());
    for item in items {
        for (place, line) in item.into_iter().enumerate() {
            let indent = if place == 0 { "- " } else { "  " };
            lines.push(format!("{indent}{line}"));
        }
    }
}

/// A ruling, its days, and why it holds or not.
fn ruling_lines(names: &RecordNames<'_>, reason: &RulingReason, why: String) -> Vec<String> {
    let mut lines = vec![names.ruling(reason.ruling)];
    match (reason.from, reason.until) {
        (Some(from), Some(until)) => {
            let (from, until) = (names.locale.date(from), names.locale.date(until));
            let values = [
                ("from", MessageValue::from(&from)),
                ("until", MessageValue::from(&until)),
            ];
            lines.push(names.locale.format("explain-in-force-until", &values));
        }
        (Some(from), None) => lines.push(names.dated("explain-in-force", from)),
        (None, _) => {}
    }
    lines.push(why);
    lines
}

/// Why a ruling holds.
fn holds(names: &RecordNames<'_>, reason: &RulingReason) -> String {
    let key = match reason.rule {
        Rule::PhaseOut => "rule-phase-out",
        Rule::Recommendation => "rule-recommendation",
        // Whatever else let it win, what holds is the strictest.
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
    let locale = names.locale;
    match reason.rule {
        Rule::AcrossIssuers => {
            let mut issuers: Vec<Id<Issuer>> = reason
                .by
                .iter()
                .map(|ruling| names.catalog.advisories[ruling.advisory].issuer)
                .collect();
            issuers.dedup();
            let issuers: Vec<_> = issuers.iter().map(|issuer| names.issuer(*issuer)).collect();
            let issuers = locale.list(&issuers);
            locale.format(
                "rule-across-issuers",
                &[("issuers", MessageValue::from(&issuers))],
            )
        }
        Rule::WithinIssuer => names.with_rulings("rule-within-issuer", &reason.by),
        Rule::Exempt => names.with_rulings("rule-exempt", &reason.by),
        Rule::AllowList => locale.text("rule-allow-list").to_owned(),
        Rule::Versions | Rule::PhaseOut | Rule::Recommendation | Rule::Default => {
            locale.text("rule-versions").to_owned()
        }
    }
}

fn ended_lines(names: &RecordNames<'_>, ended: &EndedRuling) -> Vec<String> {
    let mut lines = vec![
        names.ruling(ended.ruling),
        names.dated("explain-until", ended.until),
    ];
    if let Some((kind, by)) = ended.act {
        let key = match kind {
            RelationKind::Supersedes => "relation-superseded-by",
            RelationKind::Amends => "relation-amended-by",
            RelationKind::Revokes => "relation-revoked-by",
            RelationKind::Withdraws => "relation-withdrawn-by",
            RelationKind::Reinstates => "relation-reinstated-by",
        };
        let advisory = names.cited(by);
        let values = [("advisory", MessageValue::from(&advisory))];
        lines.push(names.locale.format(key, &values));
    }
    lines
}

impl RecordNames<'_> {
    /// Who ruled what, and where.
    fn ruling(&self, id: RulingId) -> String {
        let advisory = &self.catalog.advisories[id.advisory];
        let (issuer, title) = (self.issuer(advisory.issuer), self.advisory(id.advisory));
        let (address, label) = (
            self.catalog.ruling_address(id),
            self.ruling_label(&self.catalog.ruling(id).verdict),
        );
        let values = [
            ("issuer", MessageValue::from(&issuer)),
            ("advisory", MessageValue::from(&title)),
            ("ruling", MessageValue::from(&address)),
            ("label", MessageValue::from(&label)),
        ];
        self.locale.format("explain-ruling", &values)
    }

    fn dated(&self, key: &str, date: Date) -> String {
        let date = self.locale.date(date);
        self.locale
            .format(key, &[("date", MessageValue::from(&date))])
    }

    fn with_rulings(&self, key: &str, rulings: &[RulingId]) -> String {
        let rulings = self.rulings(rulings);
        self.locale
            .format(key, &[("rulings", MessageValue::from(&rulings))])
    }
}
