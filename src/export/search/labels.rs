//! The label of a result on each day: the verdict on a product, the state of an advisory, the severity of a
//! bulletin.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::locale::{Locale, MessageValue};
use crate::model::{Advisory, AdvisoryStatus, Bulletin, Date, Id, Product};
use crate::plan::{AdvisoryState, PlainNames, ScopeNames, SitePlan, answer_word};

/// A label for some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DayLabel {
    /// Its classes in the style sheet.
    pub(super) class: String,
    /// Its word.
    pub(super) word: String,
    /// The audience it is for, where others have another one.
    pub(super) audience: Option<String>,
    /// The first day; `None` for the label of the data date.
    pub(super) from: Option<Date>,
    /// The last day; `None` for the last label.
    pub(super) until: Option<Date>,
}

/// As a list, with as few values as possible: the files of texts have thousands.
impl Serialize for DayLabel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
        let audience = self.audience.as_deref().unwrap_or_default();
        let all = [
            self.class.as_str(),
            &self.word,
            audience,
            &day(self.from),
            &day(self.until),
        ];
        let needed = all.iter().rposition(|value| !value.is_empty());
        serializer.collect_seq(&all[..=needed.unwrap_or(0)])
    }
}

/// Makes labels in a language.
pub(super) struct Labels<'a> {
    pub(super) plan: &'a SitePlan<'a>,
    pub(super) locale: &'a Locale,
}

impl Labels<'_> {
    /// The verdicts on a product: one for all reader audiences if they have the same, else one for each.
    pub(super) fn product(&self, product: Id<Product>) -> Vec<DayLabel> {
        let readers = self.plan.readers.iter().enumerate();
        let mut of_readers: Vec<Vec<DayLabel>> = readers
            .map(|(reader, audience)| {
                let question = self.plan.answers.question(product, *audience);
                let days: BTreeSet<Date> = match self.plan.pinned {
                    true => BTreeSet::new(),
                    false => {
                        let changes = question.changes_after(self.plan.as_of);
                        changes.into_iter().map(|change| change.date).collect()
                    }
                };
                self.on_days(days, |day| {
                    let later;
                    let answer = match day == self.plan.as_of {
                        true => &*self.plan.reader_answers(product)[reader],
                        false => {
                            later = question.on(day);
                            &later
                        }
                    };
                    let class = format!("tag {}", answer.label().class());
                    (class, answer_word(self.locale, answer).to_string())
                })
            })
            .collect();
        if of_readers.windows(2).all(|pair| pair[0] == pair[1]) {
            return of_readers.pop().unwrap_or_default();
        }
        let mut names = PlainNames {
            locale: self.locale,
            catalog: self.plan.catalog,
            language: self.locale.language_id(),
        };
        for (labels, audience) in of_readers.iter_mut().zip(&self.plan.readers) {
            for label in labels {
                label.audience = Some(names.audience(*audience));
            }
        }
        of_readers.concat()
    }

    /// The state of an advisory, and whether it may still change.
    pub(super) fn advisory(&self, id: Id<Advisory>) -> Vec<DayLabel> {
        let days = AdvisoryState::days(self.plan, id);
        let mut labels = self.on_days(days, |day| {
            let state = AdvisoryState::of(self.plan, id, day).name();
            let word = self.locale.text(&format!("state-{state}")).to_owned();
            (format!("chip {state}"), word)
        });
        if self.plan.catalog.advisories[id].status == AdvisoryStatus::Interim {
            labels.push(always("chip interim", self.locale.text("note-provisional")));
        }
        labels
    }

    /// The severity of a bulletin.
    pub(super) fn bulletin(&self, id: Id<Bulletin>) -> Vec<DayLabel> {
        let severity = self.plan.catalog.bulletins[id].severity;
        let label = severity.map(|severity| {
            let word = self.locale.text(&format!("severity-{}", severity.name()));
            let arguments = [("severity", MessageValue::from(word))];
            always("chip", &self.locale.format("severity-is", &arguments))
        });
        label.into_iter().collect()
    }

    /// The days after the data date on which an advisory begins or ceases to hold, and whether it holds on
    /// the data date. What is provisional counts as not holding.
    pub(super) fn holding(&self, id: Id<Advisory>) -> (bool, Vec<Date>) {
        let is_final = self.plan.catalog.advisories[id].status != AdvisoryStatus::Interim;
        let holds = |day| {
            is_final
                && matches!(
                    AdvisoryState::of(self.plan, id, day),
                    AdvisoryState::InForce { .. }
                )
        };
        let today = holds(self.plan.as_of);
        let mut before = today;
        let mut flips = AdvisoryState::days(self.plan, id);
        flips.retain(|day| {
            let now = holds(*day);
            std::mem::replace(&mut before, now) != now
        });
        (today, flips)
    }

    /// The label of the data date and those of the days on which it changes.
    fn on_days(
        &self,
        days: impl IntoIterator<Item = Date>,
        label: impl Fn(Date) -> (String, String),
    ) -> Vec<DayLabel> {
        let (class, word) = label(self.plan.as_of);
        let mut labels = vec![always(&class, &word)];
        for day in days {
            let (class, word) = label(day);
            if let Some(last) = labels.last_mut() {
                if (last.class == class) && (last.word == word) {
                    continue;
                }
                last.until = day.yesterday().ok();
            }
            labels.push(DayLabel {
                from: Some(day),
                ..always(&class, &word)
            });
        }
        labels
    }
}

fn always(class: &str, word: &str) -> DayLabel {
    DayLabel {
        class: class.to_owned(),
        word: word.to_owned(),
        audience: None,
        from: None,
        until: None,
    }
}
