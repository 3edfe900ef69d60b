//! Writes an explanation as text, each item on a line.

use super::{EndedRuling, Explanation, RulingChain, RulingReason};
use crate::locale::Locale;
use crate::model::{Audience, Id, Issuer, RelationKind, RulingId, Verdict};
use crate::query::record_names::RecordNames;
use crate::resolve::{AnswerKind, AnswerRow, AnswerScope, Ground, Outcome, Rule};

impl Explanation<'_> {
    /// The lines: the answer with its rows, then the chains.
    pub fn lines(&self, locale: &Locale) -> Vec<String> {
        let names = RecordNames::new(self.catalog, locale);
        let mut lines = vec![self.headline(&names)];
        match self.answer.rows.as_slice() {
            [row] => {
                lines.extend(self.grounds(&names, row));
                let conditions = conditions(&names, &row.outcome).map(|condition| vec![condition]);
                section(&mut lines, locale.text("conditions-heading"), conditions);
            }
            rows => {
                let others = rows.iter().map(|row| &row.scope);
                for row in rows {
                    self.write_row(&names, row, others.clone(), &mut lines);
                }
            }
        }
        if let [(_, chain)] = self.chains.as_slice() {
            self.write_chain(&names, chain, &mut lines);
            return lines;
        }
        if self.answer.kind == AnswerKind::One {
            lines.extend([
                String::new(),
                locale.text("explain-reasons-differ").to_owned(),
            ]);
        }
        let others = self.chains.iter().map(|(scope, _)| scope);
        for (scope, chain) in &self.chains {
            let label = names.outcome_label(&chain.now.outcome);
            let heading = names.case(scope, others.clone(), &label);
            lines.extend([String::new(), heading]);
            self.write_chain(&names, chain, &mut lines);
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
        let key = match question.activity {
            None => "explain-answer",
            Some(_) => "explain-answer-activity",
        };
        let values = [
            ("product", &*product),
            ("audience", &names.audience(question.audience)),
            ("date", &names.locale.date(question.day)),
            ("label", &names.answer_label(&self.answer)),
            (
                "activity",
                &names.list(question.activity.map(|activity| names.activity(activity))),
            ),
        ];
        names.say(key, &values)
    }

    /// One of several rows: what it is about and its label; then who is meant, the conditions, and since
    /// when.
    fn write_row<'s>(
        &self,
        names: &RecordNames<'_>,
        row: &AnswerRow,
        others: impl Iterator<Item = &'s AnswerScope> + Clone,
        lines: &mut Vec<String>,
    ) {
        let label = names.outcome_label(&row.outcome);
        let indent = "  ".repeat(row.depth);
        lines.push(format!(
            "{indent}- {}",
            names.case(&row.scope, others, &label)
        ));
        let covers = row.scope.parts.iter().filter_map(|part| {
            let covers = names.covers(*part)?;
            let values = [("part", &*names.audience(*part)), ("covers", covers)];
            Some(names.say("explain-covers", &values))
        });
        let conditions = conditions(names, &row.outcome).map(|condition| format!("- {condition}"));
        let details = covers.chain(conditions).chain(self.grounds(names, row));
        lines.extend(details.map(|detail| format!("{indent}  {detail}")));
    }

    /// Since when and by whom a row holds, a line for each of its cells that differ in that.
    fn grounds(&self, names: &RecordNames<'_>, row: &AnswerRow) -> Vec<String> {
        let others = row.grounds.iter().map(|ground| &ground.scope);
        let mut lines: Vec<(&Ground, String)> = Vec::new();
        for ground in &row.grounds {
            lines.push((ground, self.ground(names, row, ground)));
            if !ground.kept_out.is_empty() {
                let rulings = ground.kept_out.iter().map(|ruling| names.ruling(*ruling));
                let rulings = names.list(rulings);
                lines.push((ground, names.say("kept-out", &[("rulings", &rulings)])));
            }
        }
        let mut told: Vec<String> = Vec::new();
        for (ground, sentence) in &lines {
            let is_same = |ground: &Ground| {
                let mut known = lines.iter();
                known.any(|(of, other)| std::ptr::eq(*of, ground) && other == sentence)
            };
            let line = match row.grounds.iter().all(is_same) {
                true => sentence.clone(),
                false => names.case(&ground.scope, others.clone(), sentence),
            };
            if !told.contains(&line) {
                told.push(line);
            }
        }
        told
    }

    fn ground(&self, names: &RecordNames<'_>, row: &AnswerRow, ground: &Ground) -> String {
        if !ground.since.is_empty() {
            return names.since(&ground.since);
        }
        let audience = ground.scope.parts.first().or(row.scope.parts.first());
        let audience = *audience.unwrap_or(&self.question.audience);
        match row.outcome.verdict == Verdict::Banned {
            true => self.allow_list(names, audience),
            false if self.answer.is_unruled => names.locale.text("since-nobody").to_owned(),
            false => names.locale.text("explain-not-ruled").to_owned(),
        }
    }

    /// The sentence on the allow list of an audience, or of the wider one that declares it.
    fn allow_list(&self, names: &RecordNames<'_>, audience: Id<Audience>) -> String {
        let declared_by = self.decisions.scopes().default_declared_by(audience);
        let audience = match declared_by {
            [] => names.audience(audience),
            audiences => names.list(audiences.iter().map(|id| names.audience(*id))),
        };
        names.say("since-allow-list", &[("audience", &audience)])
    }

    fn write_chain(&self, names: &RecordNames<'_>, chain: &RulingChain, lines: &mut Vec<String>) {
        let locale = names.locale;
        let holding = chain.holding.iter();
        let holding = holding.map(|reason| {
            let mut lines = ruling_lines(names, reason, holds(names, reason));
            lines.extend(names.basis(reason.ruling));
            lines.extend(names.exceptions(self.catalog.ruling(reason.ruling)));
            lines
        });
        let default = chain.default.iter().map(|declared_by| {
            let audience = match declared_by.as_slice() {
                [] => names.audience(self.question.audience),
                audiences => names.list(audiences.iter().map(|id| names.audience(*id))),
            };
            let key = match chain.now.outcome.verdict == Verdict::Banned {
                true => "since-allow-list",
                false => "rule-default",
            };
            vec![names.say(key, &[("audience", &audience)])]
        });
        let holding = holding.chain(default);
        section(lines, locale.text("explain-holding"), holding);
        let lost = chain.overruled.iter();
        let (kept_out, overruled): (Vec<_>, Vec<_>) =
            lost.partition(|reason| reason.rule == Rule::AllowList);
        for (heading, reasons) in [
            ("explain-kept-out", kept_out),
            ("explain-overruled", overruled),
        ] {
            let reasons = reasons.into_iter();
            let items = reasons.map(|reason| ruling_lines(names, reason, loses(names, reason)));
            section(lines, locale.text(heading), items);
        }
        let ended = chain.ended.iter().map(|ended| ended_lines(names, ended));
        section(lines, locale.text("explain-ended"), ended);
        let scheduled = chain.scheduled.iter().map(|scheduled| {
            let from = names.say_date("explain-from", scheduled.from);
            vec![names.ruling(scheduled.ruling), from]
        });
        section(lines, locale.text("explain-scheduled"), scheduled);
        let next = chain.next.iter().filter_map(|interval| {
            let label = names.outcome_label(&interval.outcome);
            let values = [("date", &*locale.date(interval.from?)), ("label", &label)];
            Some(vec![names.say("scheduled-change", &values)])
        });
        let none = chain.next.is_empty();
        let none = none.then(|| vec![locale.text("explain-next-none").to_owned()]);
        section(lines, locale.text("explain-next"), next.chain(none));
    }
}

/// The conditions of an outcome, as sentences.
fn conditions(names: &RecordNames<'_>, outcome: &Outcome) -> impl Iterator<Item = String> {
    let conditions = outcome.conditions.iter();
    conditions.map(|id| names.condition_sentence(*id))
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
    let reinstated = reason.reinstated_by.map(|by| {
        let values = [("advisory", &*names.cited(by))];
        names.say("relation-reinstated-by", &values)
    });
    lines.extend(reinstated);
    lines.push(why);
    lines
}

/// Why a ruling holds.
fn holds(names: &RecordNames<'_>, reason: &RulingReason) -> String {
    let key = match reason.rule {
        Rule::PhaseOut => "rule-phase-out",
        Rule::Recommendation => "rule-recommendation",
        Rule::Advice => "rule-advised-against",
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
        Rule::Advice => with_rulings("rule-advice"),
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
        match ended.until {
            Some(until) => names.say_date("explain-until", until),
            None => names.locale.text("explain-never-in-force").to_owned(),
        },
    ];
    lines.extend(ended.act.map(|(kind, by)| {
        let key = match kind {
            RelationKind::Supersedes => "relation-superseded-by",
            RelationKind::Amends => "relation-amended-by",
            RelationKind::Revokes => "relation-revoked-by",
            RelationKind::Withdraws => "relation-withdrawn-by",
            RelationKind::Reinstates => "relation-reinstated-by",
            RelationKind::Suspends => "relation-suspended-by",
        };
        names.say(key, &[("advisory", &names.cited(by))])
    }));
    lines
}

impl RecordNames<'_> {
    /// What a row or one of several chains is about, and what holds there.
    fn case<'s>(
        &self,
        scope: &AnswerScope,
        others: impl Iterator<Item = &'s AnswerScope> + Clone,
        label: &str,
    ) -> String {
        let scope = self.row_scope(scope, others);
        self.say("row-label", &[("scope", &scope), ("label", label)])
    }

    /// A ruling with its issuer, advisory and label.
    fn ruling(&self, id: RulingId) -> String {
        let issuers = self.catalog.advisories[id.advisory].issuers();
        let values = [
            (
                "issuer",
                &*self.list(issuers.map(|issuer| self.issuer(issuer))),
            ),
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
