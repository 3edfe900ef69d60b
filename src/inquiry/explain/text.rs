//! An explanation in the words of a language, a line an item.

use super::{Chain, Ended, Explanation, Reason};
use crate::inquiry::names::Names;
use crate::inquiry::said::Said;
use crate::locale::{Locale, Value};
use crate::model::{Date, Id, Issuer, RelationKind, RulingId};
use crate::resolve::Rule;

impl Explanation<'_> {
    /// The lines: the answer, then the chain.
    pub fn lines(&self, locale: &Locale) -> Vec<String> {
        let names = Names::new(self.catalog, locale);
        let said = Said::of_answer(self.catalog, &self.answer);
        let mut lines = vec![self.headline(&names, &said)];
        if let Some(since) = self.since {
            lines.push(names.dated("explain-since", since));
        }
        match self.chains.as_slice() {
            [chain] => tell(self, &names, chain, &mut lines),
            chains => {
                let key = match self.answer.activities_differ {
                    true => "activities-differ",
                    false => "explain-reasons-differ",
                };
                lines.push(locale.text(key).to_owned());
                for chain in chains {
                    lines.push(String::new());
                    lines.push(activities(self, &names, chain));
                    tell(self, &names, chain, &mut lines);
                }
            }
        }
        lines
    }

    fn headline(&self, names: &Names<'_>, said: &Said) -> String {
        let question = &self.question;
        let mut product = names.target(question.target);
        if let Some(version) = &question.version {
            let version = version.to_string();
            let values = [
                ("product", Value::from(&product)),
                ("version", Value::from(&version)),
            ];
            product = names.locale.format("explain-version", &values);
        }
        let (audience, date) = (
            names.audience(question.audience),
            names.locale.date(question.day),
        );
        let label = names.said(said);
        let mut values = vec![
            ("product", Value::from(&product)),
            ("audience", Value::from(&audience)),
            ("date", Value::from(&date)),
            ("label", Value::from(&label)),
        ];
        match question.activity {
            None => names.locale.format("explain-answer", &values),
            Some(activity) => {
                let activity = names.activities(&[activity]);
                values.push(("activity", Value::from(&activity)));
                names.locale.format("explain-answer-activity", &values)
            }
        }
    }
}

/// The heading of a chain beside others.
fn activities(of: &Explanation<'_>, names: &Names<'_>, chain: &Chain) -> String {
    let activities = names.activities(&chain.activities);
    let label = names.said(&Said::of_interval(of.catalog, &chain.now));
    let values = [
        ("activities", Value::from(&activities)),
        ("label", Value::from(&label)),
    ];
    names.locale.format("explain-activities", &values)
}

fn tell(of: &Explanation<'_>, names: &Names<'_>, chain: &Chain, lines: &mut Vec<String>) {
    let locale = names.locale;
    let said = Said::of_interval(of.catalog, &chain.now);
    let conditions = said
        .conditions
        .iter()
        .filter_map(|condition| names.condition(condition))
        .map(|condition| vec![condition]);
    section(lines, locale.text("conditions-heading"), conditions);
    let holding = chain
        .holding
        .iter()
        .map(|reason| told(names, reason, holds(names, reason)));
    let default = chain.default.iter().map(|declared_by| {
        let audience = match declared_by.as_slice() {
            [] => names.audience(of.question.audience),
            audiences => {
                let audiences: Vec<_> = audiences.iter().map(|id| names.audience(*id)).collect();
                locale.list(&audiences)
            }
        };
        let values = [("audience", Value::from(&audience))];
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
        .map(|reason| told(names, reason, loses(names, reason)));
    section(lines, locale.text("explain-overruled"), overruled);
    let ended = chain.ended.iter().map(|ended| end(names, ended));
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
            let label = names.said(&Said::of_interval(of.catalog, interval));
            let values = [("date", Value::from(&date)), ("label", Value::from(&label))];
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
fn told(names: &Names<'_>, reason: &Reason, why: String) -> Vec<String> {
    let mut lines = vec![names.ruling(reason.ruling)];
    match (reason.from, reason.until) {
        (Some(from), Some(until)) => {
            let (from, until) = (names.locale.date(from), names.locale.date(until));
            let values = [("from", Value::from(&from)), ("until", Value::from(&until))];
            lines.push(names.locale.format("explain-in-force-until", &values));
        }
        (Some(from), None) => lines.push(names.dated("explain-in-force", from)),
        (None, _) => {}
    }
    lines.push(why);
    lines
}

/// Why a ruling holds.
fn holds(names: &Names<'_>, reason: &Reason) -> String {
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
fn loses(names: &Names<'_>, reason: &Reason) -> String {
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
            locale.format("rule-across-issuers", &[("issuers", Value::from(&issuers))])
        }
        Rule::WithinIssuer => names.with_rulings("rule-within-issuer", &reason.by),
        Rule::Exempt => names.with_rulings("rule-exempt", &reason.by),
        Rule::AllowList => locale.text("rule-allow-list").to_owned(),
        Rule::Versions | Rule::PhaseOut | Rule::Recommendation | Rule::Default => {
            locale.text("rule-versions").to_owned()
        }
    }
}

fn end(names: &Names<'_>, ended: &Ended) -> Vec<String> {
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
        let values = [("advisory", Value::from(&advisory))];
        lines.push(names.locale.format(key, &values));
    }
    lines
}

impl Names<'_> {
    /// Who ruled what, and where.
    fn ruling(&self, id: RulingId) -> String {
        let advisory = &self.catalog.advisories[id.advisory];
        let (issuer, title) = (self.issuer(advisory.issuer), self.advisory(id.advisory));
        let (address, label) = (
            self.catalog.ruling_address(id),
            self.ruled(&self.catalog.ruling(id).ruled),
        );
        let values = [
            ("issuer", Value::from(&issuer)),
            ("advisory", Value::from(&title)),
            ("ruling", Value::from(&address)),
            ("label", Value::from(&label)),
        ];
        self.locale.format("explain-ruling", &values)
    }

    fn dated(&self, key: &str, date: Date) -> String {
        let date = self.locale.date(date);
        self.locale.format(key, &[("date", Value::from(&date))])
    }

    fn with_rulings(&self, key: &str, rulings: &[RulingId]) -> String {
        let rulings = self.rulings(rulings);
        self.locale
            .format(key, &[("rulings", Value::from(&rulings))])
    }
}
