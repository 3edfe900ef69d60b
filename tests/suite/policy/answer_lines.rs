//! Answers and changes of a test's world in readable lines.

use greenlist::internals::model::{Activities, Audience, Id, Issuer, Slug, Version, VersionRange};
use greenlist::internals::plan::AnswerChanges;
use greenlist::internals::resolve::{
    Answer, AnswerKind, AnswerRow, AnswerScope, AnswerSource, ChangeRow, Ground, Outcome, Versions,
};

use super::world::{World, day};

impl World {
    /// The answer on a product for an audience on a day.
    pub(super) fn answer(&self, product: &str, audience: &str, date: &str) -> Answer {
        let source = AnswerSource::new(&self.catalog, &self.decisions);
        let product = self.catalog.products.find(product).expect("a product");
        source
            .question(product, self.audience(audience))
            .on(day(date))
    }

    /// Asserts the lines of an answer: its kind, then each row, such as
    /// `tenant: conditional (assessed) since 2020-05-06 education`.
    pub(super) fn answers(&self, product: &str, audience: &str, date: &str, expected: &[&str]) {
        let answer = self.answer(product, audience, date);
        let mut lines = vec![kind(&answer)];
        lines.extend(answer.rows.iter().map(|row| self.row(row)));
        assert_eq!(lines, expected, "{product}, {audience}, {date}");
    }

    /// All changes for reader audiences, such as
    /// `2020-05-06 by again: zoom for schools: tenant: banned -> conditional (assessed)`.
    pub(super) fn changes(&self, readers: &[&str]) -> Vec<String> {
        let source = AnswerSource::new(&self.catalog, &self.decisions);
        let readers: Vec<_> = readers.iter().map(|reader| self.audience(reader)).collect();
        let changes = AnswerChanges::new(&source, &readers);
        let mut lines = Vec::new();
        for entry in changes.all() {
            let acts = entry
                .acts
                .iter()
                .map(|act| &self.catalog.advisories[*act].slug);
            let products = entry.products.iter();
            let products = products.map(|product| &self.catalog.products[*product].slug);
            let head = format!("{} by {}: {}", entry.date, list(acts), list(products));
            let rows = entry.lines.iter().map(|line| {
                let audience = &self.catalog.audiences[line.audience].slug;
                format!(" for {}: {}", audience.as_str(), self.change(&line.row))
            });
            lines.push(format!("{head}{}", rows.collect::<Vec<_>>().join(" |")));
        }
        lines
    }

    fn audience(&self, audience: &str) -> Id<Audience> {
        self.catalog.audiences.find(audience).expect("an audience")
    }

    fn row(&self, row: &AnswerRow) -> String {
        let indent = "  ".repeat(row.depth);
        let head = format!(
            "{indent}{}: {}",
            self.scope(&row.scope),
            self.outcome(&row.outcome)
        );
        let grounds: Vec<_> = row
            .grounds
            .iter()
            .map(|ground| self.ground(ground))
            .collect();
        match &row.grounds[..] {
            [only] if only.since.is_empty() => head,
            [only] => format!("{head} {}", self.since(only)),
            _ => format!("{head}; {}", grounds.join("; ")),
        }
    }

    fn change(&self, row: &ChangeRow) -> String {
        let (before, after) = (self.outcome(&row.before), self.outcome(&row.after));
        format!("{}: {before} -> {after}", self.scope(&row.scope))
    }

    fn ground(&self, ground: &Ground) -> String {
        format!("{} {}", self.scope(&ground.scope), self.since(ground))
    }

    fn since(&self, ground: &Ground) -> String {
        let name = |issuer: Id<Issuer>| self.catalog.issuers[issuer].slug.as_str();
        let since = ground.since.iter();
        let since = since.map(|(day, issuer)| format!("{day} {}", name(*issuer)));
        format!("since {}", since.collect::<Vec<_>>().join(", "))
    }

    fn outcome(&self, outcome: &Outcome) -> String {
        let conditions = outcome.conditions.iter();
        let conditions = conditions.map(|condition| &self.catalog.conditions[*condition].slug);
        match outcome.conditions.is_empty() {
            true => outcome.label().name().to_owned(),
            false => format!("{} ({})", outcome.label().name(), list(conditions)),
        }
    }

    fn scope(&self, scope: &AnswerScope) -> String {
        let offerings = scope.offerings.iter().map(|offering| {
            let product = &self.catalog.products[offering.product];
            &product.offerings[usize::from(offering.index)].slug
        });
        let parts = scope
            .parts
            .iter()
            .map(|part| &self.catalog.audiences[*part].slug);
        let known = &self.catalog.activities;
        let activities = known.of(scope.activities);
        let activities = activities.map(|activity| known[activity].slug.as_str());
        let words = [
            (!scope.offerings.is_empty()).then(|| list(offerings)),
            (!scope.parts.is_empty()).then(|| list(parts)),
            (scope.activities != Activities::ALL)
                .then(|| activities.collect::<Vec<_>>().join(", ")),
            scope.versions.as_ref().map(versions),
        ];
        let words: Vec<String> = words.into_iter().flatten().collect();
        match words.is_empty() {
            true => "all".to_owned(),
            false => words.join(" / "),
        }
    }
}

fn kind(answer: &Answer) -> String {
    match answer.kind {
        AnswerKind::One if answer.is_unruled => "nobody has ruled".to_owned(),
        AnswerKind::One => "one".to_owned(),
        AnswerKind::OneWithExceptions => "one with exceptions".to_owned(),
        AnswerKind::Depends => {
            let axes = answer.axes().into_iter();
            let axes = axes.map(|axis| format!("{axis:?}").to_lowercase());
            format!("depends on {}", axes.collect::<Vec<_>>().join(", "))
        }
    }
}

fn versions(versions: &Versions) -> String {
    let range = |range: &VersionRange| {
        let version = |version: &Option<Version>| version.as_ref().map(ToString::to_string);
        match (version(&range.introduced), version(&range.fixed)) {
            (None, None) => "known version".to_owned(),
            (None, Some(fixed)) => format!("below {fixed}"),
            (Some(introduced), None) => format!("from {introduced}"),
            (Some(introduced), Some(fixed)) => format!("from {introduced} below {fixed}"),
        }
    };
    let ranges = versions.ranges.iter().map(range);
    let unknown = versions.has_unknown.then(|| "unknown version".to_owned());
    ranges.chain(unknown).collect::<Vec<_>>().join(", ")
}

fn list<'a>(slugs: impl Iterator<Item = &'a Slug>) -> String {
    slugs.map(Slug::as_str).collect::<Vec<_>>().join(", ")
}
