//! The largest text size at which a poster fits on one sheet of A4.
//!
//! A build has no browser, so heights are estimated from the width of the authors' texts, on the high
//! side: each message counts as its longest translation. `notice.css` has the same measures.

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

use super::SitePlan;
use crate::model::{Advisory, Audience, Condition, Id, LanguageId, Localized, OfferingId, Product};
use crate::resolve::{Answer, AnswerDetails, Label};

/// The text size of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PosterSize {
    /// For a few words on each audience.
    Huge,
    /// Legible across a room.
    Large,
    /// For more text.
    Medium,
    /// For much text.
    Small,
    /// The smallest that is legible on a wall.
    Smallest,
}

impl PosterSize {
    /// The largest first.
    pub(crate) const ALL: [Self; 5] = [
        Self::Huge,
        Self::Large,
        Self::Medium,
        Self::Small,
        Self::Smallest,
    ];

    /// Its CSS class.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Huge => "xl",
            Self::Large => "l",
            Self::Medium => "m",
            Self::Small => "s",
            Self::Smallest => "xs",
        }
    }

    /// The factor of every measure of `Large`: `--u` in `notice.css`.
    fn scale(self) -> f32 {
        match self {
            Self::Huge => 1.3,
            Self::Large => 1.0,
            Self::Medium => 0.85,
            Self::Small => 0.72,
            Self::Smallest => 0.62,
        }
    }
}

/// How many alternatives a poster names; the product's page has all of them.
pub(crate) const POSTER_ALTERNATIVES: usize = 5;

/// Inside the margins of A4, in mm.
const SHEET: (f32, f32) = (186.0, 271.0);
/// Millimetres a point.
const POINT: f32 = 0.3528;
/// The width of a text column in ems: a bold Latin letter is somewhat wider than half an em.
const COLUMN: f32 = 0.56;
/// Lines break between words, so they are never full.
const LINE_BREAK_FACTOR: f32 = 1.08;
/// The longest of the messages `answer-…` without its audience, in columns.
const HEADLINE: usize = 34;
/// The longest label with a date, in columns.
const LABEL: usize = 34;
/// Brand, question and the gaps between the parts, at any size, in mm.
const FIXED_HEIGHT: f32 = 36.0;
/// The largest width of a logo, and by how much it is higher than a line, in mm.
const LOGO: (f32, f32) = (50.0, 4.0);
/// The QR code with its margin, in mm.
const QR_CODE_SIZE: f32 = 38.0;

/// The largest size at which a product's poster fits on one sheet in a language; `None` where none
/// is small enough. `details` are those of the reader audiences.
pub(crate) fn poster_size(
    plan: &SitePlan<'_>,
    product: Id<Product>,
    details: &[AnswerDetails],
    language: LanguageId,
) -> Option<PosterSize> {
    PosterSize::ALL.into_iter().find(|size| {
        let text = PosterText {
            plan,
            language,
            scale: size.scale(),
        };
        text.height(product, details) <= SHEET.1
    })
}

/// Estimates heights, in mm, of texts in one language at one size.
struct PosterText<'a> {
    plan: &'a SitePlan<'a>,
    language: LanguageId,
    scale: f32,
}

impl PosterText<'_> {
    fn height(&self, product: Id<Product>, details: &[AnswerDetails]) -> f32 {
        let name = self.columns(&self.plan.catalog.products[product].name);
        let panels = details
            .iter()
            .zip(&self.plan.readers)
            .map(|(details, audience)| self.panel(details, self.audience(*audience)));
        FIXED_HEIGHT
            + self.branding()
            + self.lines(name, 60.0, SHEET.0, 1.15)
            + panels.sum::<f32>()
            + self.alternatives(details)
            + self.foot(details)
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
    fn panel(&self, details: &AnswerDetails, audience: usize) -> f32 {
        let answer = details.on(self.plan.as_of);
        let beside = SHEET.0 - 16.0 - 30.0 * self.scale;
        let head = self.lines(audience + HEADLINE, 28.0, beside, 1.25)
            + self.lines(LABEL, 18.0, beside, 1.4);
        let mut rest = 0.0;
        for id in &answer.conditions {
            rest += self.line(self.condition(*id));
        }
        if answer.recommended && !answer.conditions.is_empty() {
            rest += self.line(60);
        }
        for part in &details.parts {
            rest += self.line(self.audience(part.audience) + LABEL);
        }
        for (offering, _) in &details.offerings {
            rest += self.line(self.offering(*offering) + LABEL);
        }
        for (offering, part) in &details.combined_exceptions {
            rest += self.line(self.offering(*offering) + self.audience(part.audience) + LABEL);
        }
        if answer.activities_differ {
            rest += self.line(50);
        }
        rest += self.scheduled(details, answer);
        head.max(26.0 * self.scale) + rest + 9.0
    }

    /// Scheduled changes, a line each.
    fn scheduled(&self, details: &AnswerDetails, now: &Answer) -> f32 {
        let mut before = now;
        let mut height = 0.0;
        for later in details.answers.after(self.plan.as_of) {
            if !later.has_same_outcome(before) {
                height += self.line(30 + LABEL);
            }
            before = later;
        }
        height
    }

    /// The names of the widest alternatives that the advisories behind the answers list: the most
    /// room that any selection of them can take.
    fn alternatives(&self, details: &[AnswerDetails]) -> f32 {
        let moving = details
            .iter()
            .filter(|details| needs_alternative(details.on(self.plan.as_of).label()));
        let products: BTreeSet<_> = self
            .advisories(moving)
            .flat_map(|advisory| &advisory.alternatives.items)
            .map(|item| item.product)
            .collect();
        if products.is_empty() {
            return 0.0;
        }
        let mut widths: Vec<usize> = products
            .into_iter()
            .map(|id| self.columns(&self.plan.catalog.products[id].name) + 6)
            .collect();
        widths.sort_unstable_by(|a, b| b.cmp(a));
        let names = widths.into_iter().take(POSTER_ALTERNATIVES).sum();
        self.lines(names, 22.0, SHEET.0, 1.4) + 14.0 * self.scale + 6.0
    }

    /// Issuers with dates, the data date, the address, contacts, and the banner of a demonstration, in
    /// the same size on every poster.
    fn foot(&self, details: &[AnswerDetails]) -> f32 {
        let catalog = self.plan.catalog;
        let issuers: BTreeSet<_> = self
            .advisories(details.iter())
            .map(|advisory| advisory.issuer)
            .collect();
        let issuers = issuers.iter().map(|id| &catalog.issuers[*id]);
        let names = issuers
            .clone()
            .map(|issuer| self.columns(&issuer.name) + 24);
        let room = SHEET.0 - QR_CODE_SIZE - 6.0;
        let contacts = issuers
            .map(|issuer| self.columns(&issuer.contact))
            .filter(|columns| *columns > 0)
            .map(|columns| lines(columns, 11.0, room, 1.5));
        let banner = self.columns(&catalog.site.notice);
        let beside =
            lines(50, 14.0, room, 1.5) + lines(130, 11.0, room, 1.5) + contacts.sum::<f32>();
        lines(names.sum(), 11.0, SHEET.0, 1.5)
            + beside.max(QR_CODE_SIZE)
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

    /// The advisories behind the answers of the data date.
    fn advisories<'s>(
        &'s self,
        details: impl Iterator<Item = &'s AnswerDetails>,
    ) -> impl Iterator<Item = &'s Advisory> {
        details
            .flat_map(|details| &details.on(self.plan.as_of).cited)
            .map(|ruling| &self.plan.catalog.advisories[ruling.advisory])
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

/// The height of a text in mm, from its columns, its size in points, the room in mm, and the height
/// of a line in ems.
fn lines(columns: usize, points: f32, room: f32, line: f32) -> f32 {
    let em = points * POINT;
    let width = columns as f32 * em * COLUMN * LINE_BREAK_FACTOR;
    (width / room).ceil().max(1.0) * em * line
}

/// Whether the poster lists alternatives for this label.
fn needs_alternative(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut | Label::UnderReview => true,
        Label::NotAssessed | Label::Conditional | Label::Permitted | Label::Recommended => false,
    }
}
