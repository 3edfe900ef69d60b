//! Estimates the height of a poster.
//!
//! A build has no browser, so heights are estimated from the width of the authors' texts, on the high
//! side: each message counts as its longest translation. `notice.css` has the same measures.

use std::borrow::Cow;
use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

use super::SitePlan;
use super::poster_room::{PosterRoom, exception_columns};
use super::reasons::reasons_of_rulings;
use crate::model::{
    Activities, Audience, Condition, Id, LanguageId, Localized, OfferingId, Product, RulingId,
};
use crate::resolve::{Answer, AnswerKind, AnswerRow, AnswerScope, Label, Outcome};

/// How many alternatives a poster names; the product's page has all of them.
pub(crate) const POSTER_ALTERNATIVES: usize = 5;

/// Inside the margins of A4, in mm.
pub(super) const SHEET: (f32, f32) = (186.0, 271.0);
/// Millimetres a point.
const POINT: f32 = 0.3528;
/// The width of a text column in ems: a bold Latin letter is somewhat wider than half an em.
const COLUMN: f32 = 0.56;
/// Lines break between words, so they are never full.
const LINE_BREAK_FACTOR: f32 = 1.08;
/// Brand, question and the gaps between the parts, at any size, in mm.
const FIXED_HEIGHT: f32 = 36.0;
/// The largest width of a logo, and by how much it is higher than a line, in mm.
const LOGO: (f32, f32) = (50.0, 4.0);
/// The QR code with its margin, in mm.
const QR_CODE_SIZE: f32 = 38.0;

/// What a poster is about.
#[derive(Clone, Copy)]
pub(crate) struct PosterContent<'p> {
    /// The product.
    pub product: Id<Product>,
    /// The audiences, each with its answer.
    pub answers: &'p [(Id<Audience>, Cow<'p, Answer>)],
    /// Its language.
    pub language: LanguageId,
}

/// Estimates heights, in mm, of texts in one language at one size.
pub(super) struct PosterText<'a> {
    /// The site.
    pub(super) plan: &'a SitePlan<'a>,
    /// The language of the texts.
    pub(super) language: LanguageId,
    /// The factor of every measure of a large poster.
    pub(super) scale: f32,
}

impl PosterText<'_> {
    /// The height of a poster with everything that there is room for.
    pub(super) fn height(&self, content: PosterContent<'_>, room: PosterRoom) -> f32 {
        let product = content.product;
        let name = self.columns(&self.plan.catalog.products[product].name);
        let panels = content.answers.iter();
        let panels = panels.map(|(audience, answer)| self.panel(product, *audience, answer));
        FIXED_HEIGHT
            + self.branding()
            + self.lines(name, 60.0, SHEET.0, 1.15)
            + panels.sum::<f32>()
            + self.alternatives(content)
            + match room {
                PosterRoom::Answer => 0.0,
                PosterRoom::Reasons => self.more(content),
                PosterRoom::Exceptions => self.more(content) + self.exceptions(content),
            }
            + self.foot(content)
    }

    /// The height of the agency and its logo beyond that of the site's name.
    fn branding(&self) -> f32 {
        let site = &self.plan.catalog.site;
        let names = match self.columns(&site.branding.agency) {
            0 => 0.0,
            agency => {
                let line = |columns| lines(columns, 12.0, SHEET.0 - LOGO.0, 1.4);
                let title = self.columns(&site.title);
                line(agency + 3 + title) - line(title)
            }
        };
        let logo = site.branding.logo.as_ref();
        names + logo.map_or(0.0, |_| LOGO.1)
    }

    /// An audience's answer. The shape is 22 mm wide, with its gaps 30.
    fn panel(&self, product: Id<Product>, audience: Id<Audience>, answer: &Answer) -> f32 {
        let beside = SHEET.0 - 16.0 - 30.0 * self.scale;
        let (headline, word) = answer_columns(answer);
        let head = self.lines(self.audience(audience) + headline, 28.0, beside, 1.25)
            + self.lines(word, 18.0, beside, 1.4);
        let mut rest = 0.0;
        for row in &answer.rows {
            let conditions = row.outcome.conditions.iter();
            rest += conditions
                .map(|id| self.line(self.condition(*id)))
                .sum::<f32>();
            rest += marks_of(&row.outcome) as f32 * self.line(WIDEST_MARK);
            if answer.rows.len() > 1 {
                rest += self.line(self.scope(&row.scope) + label_columns(row.label()).1);
            }
        }
        let question = self.plan.answers.question(product, audience);
        for row in question
            .changes_after(self.plan.as_of)
            .into_iter()
            .flat_map(|change| change.rows)
        {
            rest += self.line(33 + self.scope(&row.scope) + label_columns(row.after.label()).1);
        }
        head.max(22.0 * self.scale) + rest + 8.0
    }

    /// What a row is about: its names, and the longest of the words for the rest.
    fn scope(&self, scope: &AnswerScope) -> usize {
        let offerings = scope.offerings.iter().map(|id| self.offering(*id) + 2);
        let parts = scope.parts.iter().map(|id| self.audience(*id) + 2);
        let activities = match scope.activities {
            Activities::ALL => 0,
            some => self.plan.catalog.activities.of(some).count() * 35,
        };
        let versions = scope
            .versions
            .as_ref()
            .map_or(0, |versions| 30 * (versions.ranges.len() + 1));
        let rest = if scope.is_main() { 40 } else { 0 };
        offerings.sum::<usize>() + parts.sum::<usize>() + activities + versions + rest
    }

    /// The names of the widest alternatives that the advisories behind the answers list, for each audience
    /// that needs one: the most room that any selection of them can take.
    fn alternatives(&self, content: PosterContent<'_>) -> f32 {
        let catalog = self.plan.catalog;
        let answers = content.answers.iter();
        let needing = answers.filter(|(_, answer)| {
            let mut labels = answer.rows.iter().map(AnswerRow::label);
            labels.any(|label| {
                matches!(
                    label,
                    Label::Banned | Label::PhaseOut | Label::AdvisedAgainst | Label::UnderReview
                )
            })
        });
        let of_audience = |(audience, answer): &(Id<Audience>, Cow<'_, Answer>)| {
            let cited = answer.cited().into_iter();
            let lists: Vec<_> = cited
                .map(|id| catalog.advisories[id.advisory].alternatives_to(catalog.ruling(id)))
                .collect();
            let items = lists.iter().flat_map(|list| &list.items);
            let listed: BTreeSet<_> = items.map(|item| (item.product, item.offering)).collect();
            let widths = listed.into_iter().map(|(product, offering)| {
                let offering = offering.map_or(0, |id| self.offering(id) + 3);
                self.columns(&catalog.products[product].name) + offering + 4
            });
            let mut widths: Vec<usize> = widths.collect();
            widths.sort_unstable_by(|a, b| b.cmp(a));
            let names: usize = widths.into_iter().take(POSTER_ALTERNATIVES).sum();
            let reasons = lists.iter().map(|list| self.columns(&list.none)).max();
            let reasons = reasons.unwrap_or_default();
            let names = names.max(reasons);
            let lead = if reasons == 0 {
                USE_INSTEAD
            } else {
                NONE_INSTEAD
            };
            let lead = self.lines(self.audience(*audience) + lead, 18.0, SHEET.0, 1.25);
            if names == 0 {
                0.0
            } else {
                lead + self.lines(names, 22.0, SHEET.0, 1.4)
            }
        };
        needing.map(of_audience).sum()
    }

    /// The reasons, and what to do about meetings already planned, to be read from near: in the same size on
    /// every poster.
    fn more(&self, content: PosterContent<'_>) -> f32 {
        let catalog = self.plan.catalog;
        let small = |columns| lines(columns, 12.0, SHEET.0 - 7.0, 1.4);
        let reasons = reasons_of_rulings(catalog, cited(content));
        let reasons = reasons.into_iter().map(|given| {
            let label = given.verdict.map_or(0, |_| LABEL_COLUMNS);
            small(label + self.columns(&catalog.reasons[given.reason].sentence))
        });
        let steps = &catalog.products[content.product].moving_away;
        let steps = steps
            .or_fallback(self.language)
            .map_or(&[][..], |(steps, _)| steps);
        let steps = steps.iter().map(|step| small(step.width()));
        let headings = 2.0 * (lines(60, 14.0, SHEET.0, 1.25) + 3.5);
        reasons.sum::<f32>() + steps.sum::<f32>() + headings
    }

    /// The exceptions on application, in the size of the reasons.
    fn exceptions(&self, content: PosterContent<'_>) -> f32 {
        let catalog = self.plan.catalog;
        let widths = exception_columns(catalog, cited(content), |text| self.columns(text));
        let widths = widths.into_iter();
        let heights: f32 = widths
            .map(|columns| lines(columns, 12.0, SHEET.0 - 7.0, 1.4))
            .sum();
        if heights == 0.0 {
            0.0
        } else {
            heights + lines(20, 14.0, SHEET.0, 1.25) + 3.5
        }
    }

    /// Issuers with dates, the data date, the address, contacts, and the banner of a demonstration, in
    /// the same size on every poster.
    fn foot(&self, content: PosterContent<'_>) -> f32 {
        let catalog = self.plan.catalog;
        let rulings = cited(content).into_iter();
        let issuers: BTreeSet<_> = rulings
            .map(|ruling| catalog.advisories[ruling.advisory].issuer)
            .collect();
        let issuers = issuers.iter().map(|id| &catalog.issuers[*id]);
        let names = issuers
            .clone()
            .map(|issuer| self.columns(&issuer.name) + 24);
        let qr_code = if self.plan.base_url.is_some() {
            QR_CODE_SIZE
        } else {
            0.0
        };
        let room = SHEET.0 - qr_code - 6.0;
        let contacts = issuers
            .map(|issuer| self.columns(&issuer.contact))
            .filter(|columns| *columns > 0)
            .map(|columns| lines(columns, 11.0, room, 1.5));
        let banner = self.columns(&catalog.site.notice);
        let beside =
            lines(50, 14.0, room, 1.5) + lines(130, 11.0, room, 1.5) + contacts.sum::<f32>();
        lines(names.sum(), 11.0, SHEET.0, 1.5)
            + beside.max(qr_code)
            + lines(banner, 8.5, SHEET.0, 1.4)
    }

    fn condition(&self, id: Id<Condition>) -> usize {
        let condition = &self.plan.catalog.conditions[id];
        let sentence = self.columns(&condition.sentence);
        sentence.max(self.columns(&condition.label))
    }

    fn offering(&self, id: OfferingId) -> usize {
        self.columns(&self.plan.catalog.offering(id).name)
    }

    fn audience(&self, id: Id<Audience>) -> usize {
        self.columns(&self.plan.catalog.audiences[id].name)
    }

    /// A text's width as terminals count it: one column for a Latin letter, two for a Chinese
    /// character, none for a combining mark.
    fn columns(&self, text: &Localized) -> usize {
        text.or_fallback(self.language)
            .map_or(0, |(text, _)| text.width())
    }

    /// A text below an answer.
    fn line(&self, columns: usize) -> f32 {
        self.lines(columns, 14.0, SHEET.0 - 22.0, 1.5)
    }

    /// A text that scales with the poster's size.
    fn lines(&self, columns: usize, points: f32, room: f32, line: f32) -> f32 {
        lines(columns, points * self.scale, room, line)
    }
}

/// The rulings behind the answers of the data date.
fn cited(content: PosterContent<'_>) -> BTreeSet<RulingId> {
    let answers = content.answers.iter();
    answers.flat_map(|(_, answer)| answer.cited()).collect()
}

/// The widths of the messages about an answer without its audience, each in the language in which it is
/// longest: the headline, and the words of the label.
fn answer_columns(answer: &Answer) -> (usize, usize) {
    let (headline, word) = label_columns(answer.label());
    match answer.kind {
        AnswerKind::One => (headline, word),
        AnswerKind::OneWithExceptions => (headline, word + 21),
        AnswerKind::Depends => (headline, 11 + 18 * answer.axes().len()),
    }
}

/// The widths of the messages `use-instead-for` and `none-instead-for` without the audience.
const USE_INSTEAD: usize = 22;
const NONE_INSTEAD: usize = 40;
/// The width of a label before a reason.
const LABEL_COLUMNS: usize = 40;

/// The width of the message `also-recommended`, the widest of those on marks and notes.
const WIDEST_MARK: usize = 39;

/// How many lines the marks and notes of an outcome take.
fn marks_of(outcome: &Outcome) -> usize {
    let marks = [
        outcome.is_also_recommended(),
        outcome.advised_against,
        outcome.comply_by.is_some(),
        outcome.is_advice,
        outcome.provisional,
    ];
    marks.into_iter().filter(|has| *has).count()
}

/// The widths of the messages `answer-…` without its audience, and `label-…`.
fn label_columns(label: Label) -> (usize, usize) {
    match label {
        Label::Banned => (17, 8),
        Label::PhaseOut => (42, 43),
        Label::AdvisedAgainst => (24, 17),
        Label::UnderReview => (20, 15),
        Label::Conditional => (24, 24),
        Label::Permitted | Label::Recommended => (11, 14),
        Label::NotAssessed => (20, 35),
        Label::Unregulated => (20, 14),
        Label::Depends => (16, 14),
    }
}

/// The height of a text in mm, from its columns, its size in points, the room in mm, and the height
/// of a line in ems.
fn lines(columns: usize, points: f32, room: f32, line: f32) -> f32 {
    let em = points * POINT;
    let width = columns as f32 * em * COLUMN * LINE_BREAK_FACTOR;
    (width / room).ceil().max(1.0) * em * line
}
