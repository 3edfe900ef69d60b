//! How large a poster's words can be, so that it takes one sheet of A4.
//!
//! No browser is at hand when a site is built, so heights are estimated from the width of the
//! authors' texts, with room to spare: words of messages count as their longest translation.
//! `notice.css` has the same measures.

use unicode_width::UnicodeWidthStr;

use super::AnswerDetails;
use crate::model::{Advisory, Catalog, Condition, Id, LanguageId, Localized, OfferingId, Product};
use crate::plan::SitePlan;
use crate::resolve::Answer;
use crate::resolve::Label;

/// How large a poster's words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PosterSize {
    /// For a word or two on each audience.
    Huge,
    /// To be read across a room.
    Large,
    /// Where there is more to say.
    Medium,
    /// Where there is much to say.
    Small,
    /// The smallest that can be read on a wall.
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

    /// The class of its style.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Huge => "xl",
            Self::Large => "l",
            Self::Medium => "m",
            Self::Small => "s",
            Self::Smallest => "xs",
        }
    }

    /// What every measure of `Large` is multiplied by: `--u` in `notice.css`.
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
/// Half an em for each column: a Latin letter is somewhat wider than half of one in bold.
const COLUMN: f32 = 0.56;
/// Lines break between words, so they are never full.
const LINE_BREAK_FACTOR: f32 = 1.08;
/// The longest of the messages `answer-…` without its audience, in columns.
const HEADLINE: usize = 34;
/// The longest label with a date, in columns.
const LABEL: usize = 34;
/// Brand, question and the gaps between the parts, at any size, in mm.
const FIXED_HEIGHT: f32 = 36.0;
/// A logo of the site's own, at its widest, and by how much it is higher than a line, in mm.
const LOGO: (f32, f32) = (50.0, 4.0);
/// The QR code with its blank, in mm.
const QR_CODE_SIZE: f32 = 38.0;

/// The largest size at which a product's poster takes one sheet in a language; `None` where none
/// is small enough. `standings` are those of the audiences readers pick.
pub(crate) fn poster_size(
    plan: &SitePlan<'_>,
    product: Id<Product>,
    standings: &[AnswerDetails],
    language: LanguageId,
) -> Option<PosterSize> {
    PosterSize::ALL.into_iter().find(|size| {
        let text = PosterText {
            catalog: plan.catalog,
            language,
            scale: size.scale(),
        };
        text.height(plan, product, standings) <= SHEET.1
    })
}

/// Texts of one language at one size.
struct PosterText<'a> {
    catalog: &'a Catalog,
    language: LanguageId,
    scale: f32,
}

impl PosterText<'_> {
    fn height(
        &self,
        plan: &SitePlan<'_>,
        product: Id<Product>,
        standings: &[AnswerDetails],
    ) -> f32 {
        let name = columns(&self.catalog.products[product].name, self.language);
        let panels = standings
            .iter()
            .zip(&plan.readers)
            .map(|(standing, audience)| {
                let audience = columns(&self.catalog.audiences[*audience].name, self.language);
                self.panel(plan, standing, audience)
            });
        FIXED_HEIGHT
            + self.branding()
            + self.lines(name, 60.0, SHEET.0, 1.15)
            + panels.sum::<f32>()
            + self.alternatives(plan, standings)
            + self.foot(plan, standings)
    }

    /// What the agency and its logo take beyond the line of the site's name.
    fn branding(&self) -> f32 {
        let site = &self.catalog.site;
        let agency = columns(&site.branding.agency, self.language);
        let logo = site.branding.logo.as_ref();
        let names = match agency {
            0 => 0.0,
            agency => {
                let line = |columns| lines(columns, 12.0, SHEET.0 - LOGO.0, 1.4);
                let title = columns(&site.title, self.language);
                line(agency + 3 + title) - line(title)
            }
        };
        names + logo.map_or(0.0, |_| LOGO.1)
    }

    /// An audience's answer: the shape is 22 mm wide, with its gaps 30.
    fn panel(&self, plan: &SitePlan<'_>, standing: &AnswerDetails, audience: usize) -> f32 {
        let answer = standing.on(plan.as_of);
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
        for part in &standing.parts {
            let name = &self.catalog.audiences[part.audience].name;
            rest += self.line(columns(name, self.language) + LABEL);
        }
        for (offering, _) in &standing.offerings {
            rest += self.line(self.offering(*offering) + LABEL);
        }
        for (offering, part) in &standing.combined_exceptions {
            let name = &self.catalog.audiences[part.audience].name;
            rest += self.line(self.offering(*offering) + columns(name, self.language) + LABEL);
        }
        if answer.activities_differ {
            rest += self.line(50);
        }
        rest += self.scheduled(standing, answer, plan);
        head.max(26.0 * self.scale) + rest + 9.0
    }

    /// What is decided for later, a line each.
    fn scheduled(&self, standing: &AnswerDetails, now: &Answer, plan: &SitePlan<'_>) -> f32 {
        let mut before = now;
        let mut height = 0.0;
        for later in standing.answers.after(plan.as_of) {
            if !later.has_same_outcome(before) {
                height += self.line(30 + LABEL);
            }
            before = later;
        }
        height
    }

    /// The names of the widest alternatives that any advisory behind an answer lists: no choice
    /// among them takes more room.
    fn alternatives(&self, plan: &SitePlan<'_>, standings: &[AnswerDetails]) -> f32 {
        let moving = standings
            .iter()
            .filter(|standing| needs_alternative(standing.on(plan.as_of).label()));
        let mut products: Vec<_> = advisories(plan, moving)
            .iter()
            .flat_map(|id| &self.catalog.advisories[*id].alternatives.items)
            .map(|item| item.product)
            .collect();
        products.sort_unstable();
        products.dedup();
        if products.is_empty() {
            return 0.0;
        }
        let mut widths: Vec<usize> = products
            .into_iter()
            .map(|id| columns(&self.catalog.products[id].name, self.language) + 6)
            .collect();
        widths.sort_unstable_by(|a, b| b.cmp(a));
        let names = widths.into_iter().take(POSTER_ALTERNATIVES).sum();
        self.lines(names, 22.0, SHEET.0, 1.4) + 14.0 * self.scale + 6.0
    }

    /// Since when and who says so, the day it holds for, where to look, whom to ask, and the
    /// banner of a demonstration: of one size on every poster.
    fn foot(&self, plan: &SitePlan<'_>, standings: &[AnswerDetails]) -> f32 {
        let mut issuers: Vec<_> = advisories(plan, standings.iter())
            .iter()
            .map(|id| self.catalog.advisories[*id].issuer)
            .collect();
        issuers.sort_unstable();
        issuers.dedup();
        let issuers = issuers.iter().map(|id| &self.catalog.issuers[*id]);
        let names = issuers
            .clone()
            .map(|issuer| columns(&issuer.name, self.language) + 24);
        let room = SHEET.0 - QR_CODE_SIZE - 6.0;
        let contacts = issuers
            .map(|issuer| columns(&issuer.contact, self.language))
            .filter(|columns| *columns > 0)
            .map(|columns| lines(columns, 11.0, room, 1.5));
        let banner = columns(&self.catalog.site.notice, self.language);
        let beside =
            lines(50, 14.0, room, 1.5) + lines(130, 11.0, room, 1.5) + contacts.sum::<f32>();
        lines(names.sum(), 11.0, SHEET.0, 1.5)
            + beside.max(QR_CODE_SIZE)
            + lines(banner, 8.5, SHEET.0, 1.4)
    }

    fn condition(&self, id: Id<Condition>) -> usize {
        let condition = &self.catalog.conditions[id];
        let sentence = columns(&condition.sentence, self.language);
        sentence.max(columns(&condition.label, self.language))
    }

    fn offering(&self, id: OfferingId) -> usize {
        let product = &self.catalog.products[id.product];
        columns(
            &product.offerings[usize::from(id.index)].name,
            self.language,
        )
    }

    /// A line of what is said below an answer.
    fn line(&self, columns: usize) -> f32 {
        self.lines(columns, 14.0, SHEET.0 - 22.0, 1.5)
    }

    /// A text that grows and shrinks with the poster's size.
    fn lines(&self, columns: usize, points: f32, room: f32, line: f32) -> f32 {
        lines(columns, points * self.scale, room, line)
    }
}

/// The height of a text in mm: its columns, its size in points, the room in mm, and the height of
/// a line in its own size.
fn lines(columns: usize, points: f32, room: f32, line: f32) -> f32 {
    let em = points * POINT;
    let width = columns as f32 * em * COLUMN * LINE_BREAK_FACTOR;
    (width / room).ceil().max(1.0) * em * line
}

/// Whether readers with this label are told what to use instead.
fn needs_alternative(label: Label) -> bool {
    match label {
        Label::Banned | Label::PhaseOut | Label::UnderReview => true,
        Label::NotAssessed | Label::Conditional | Label::Permitted | Label::Recommended => false,
    }
}

/// The advisories behind answers of today, each once.
fn advisories<'s>(
    plan: &SitePlan<'_>,
    standings: impl Iterator<Item = &'s AnswerDetails>,
) -> Vec<Id<Advisory>> {
    let cited = standings.flat_map(|standing| &standing.on(plan.as_of).cited);
    let mut advisories: Vec<_> = cited.map(|ruling| ruling.advisory).collect();
    advisories.sort_unstable();
    advisories.dedup();
    advisories
}

/// A text's width as terminals count it: a letter of Latin is one column, a character of Chinese
/// two, a mark on a letter none.
fn columns(text: &Localized, language: LanguageId) -> usize {
    text.or_fallback(language)
        .map_or(0, |(text, _)| text.width())
}
