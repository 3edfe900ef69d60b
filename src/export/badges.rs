//! A badge a product, reader audience and language.

use super::badge_svg::{Badge, BadgeColours, badge};
use crate::artifact::{Artifact, SitePath};
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{
    Audience, Colour, ColourScheme, Id, LanguageId, Localized, OfferingId, Product, Role, Slug,
};
use crate::plan::SitePlan;
use crate::resolve::{Answer, AnswerDetails, Label};
use crate::theme::{Palette, label_shape};

/// Writes `badges/<product>-<audience>.<language>.svg`.
pub(super) fn files(plan: &SitePlan<'_>, locales: &Locales, palette: &Palette) -> Vec<Artifact> {
    planned(plan)
        .map(|badge| badge.file(plan, locales, palette))
        .collect()
}

/// Writes the badge with this path; `None` where there is none.
pub(super) fn file(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    path: &str,
) -> Option<Artifact> {
    planned(plan)
        .find(|badge| badge.path(plan).as_str() == path)
        .map(|badge| badge.file(plan, locales, palette))
}

/// Every badge of the site.
fn planned(plan: &SitePlan<'_>) -> impl Iterator<Item = PlannedBadge> {
    plan.catalog.products.ids().flat_map(move |product| {
        (0..plan.readers.len()).flat_map(move |reader| {
            plan.languages.iter().map(move |language| PlannedBadge {
                product,
                reader,
                language: *language,
            })
        })
    })
}

/// A badge to be made.
struct PlannedBadge {
    product: Id<Product>,
    /// The place of the audience among those that readers pick.
    reader: usize,
    language: LanguageId,
}

impl PlannedBadge {
    fn path(&self, plan: &SitePlan<'_>) -> SitePath {
        plan.badge_path(self.product, plan.readers[self.reader], self.language)
    }

    fn file(&self, plan: &SitePlan<'_>, locales: &Locales, palette: &Palette) -> Artifact {
        let writer = BadgeWriter {
            plan,
            palette,
            locale: locales.get(self.language),
            language: self.language,
        };
        let audience = plan.readers[self.reader];
        let standing = &plan.answer_details(self.product)[self.reader];
        Artifact {
            path: self.path(plan),
            bytes: writer.badge(self.product, audience, standing),
        }
    }
}

struct BadgeWriter<'a> {
    plan: &'a SitePlan<'a>,
    palette: &'a Palette,
    locale: &'a Locale,
    language: LanguageId,
}

impl BadgeWriter<'_> {
    fn badge(
        &self,
        product: Id<Product>,
        audience: Id<Audience>,
        standing: &AnswerDetails,
    ) -> Vec<u8> {
        let product = &self.plan.catalog.products[product];
        let product = self.name(&product.name, &product.slug);
        let audience = self.audience(audience);
        let date = self.locale.date(self.plan.as_of);
        let answer = standing.on(self.plan.as_of);
        let (_, class, colour, tint) = label_style(answer.label());
        let word = self.word(answer);
        let title = self.locale.format(
            "explain-answer",
            &[
                ("product", MessageValue::from(product)),
                ("audience", MessageValue::from(audience)),
                ("date", MessageValue::from(&date)),
                ("label", MessageValue::from(&word)),
            ],
        );
        let language = self.plan.catalog.site.language(self.language);
        badge(&Badge {
            language: &language.html,
            right_to_left: language.direction() == "rtl",
            title: &title,
            subject: &format!("{product} · {audience}"),
            word: &word,
            shape: label_shape(class),
            colours: BadgeColours {
                text: self.colour(Role::Text),
                colour: self.colour(colour),
                tint: self.colour(tint),
                dashed: answer.label() == Label::NotAssessed,
            },
            notes: &self.notes(answer, standing),
            date: &self
                .locale
                .format("data-as-of", &[("date", MessageValue::from(&date))]),
        })
    }

    /// A colour of light pages: a badge stands on somebody else's, which may have no other.
    fn colour(&self, role: Role) -> Colour {
        let known = self.palette.colour(ColourScheme::Light, role);
        known.unwrap_or(Colour::BLACK)
    }

    /// What one label hides, as on the pages.
    fn notes(&self, answer: &Answer, standing: &AnswerDetails) -> Vec<String> {
        let day = self.plan.as_of;
        let parts = standing.parts.iter().map(|part| {
            let who = self.audience(part.audience);
            self.note_line("part-differs", "part", who, &part.answer)
        });
        let offerings = standing.offerings.iter().map(|(offering, answers)| {
            let what = self.offering(*offering);
            self.note_line("offering-differs", "offering", what, answers.on(day))
        });
        let crossings = standing.combined_exceptions.iter().map(|(offering, part)| {
            let (what, who) = (self.offering(*offering), self.audience(part.audience));
            let both = format!("{what} · {who}");
            self.note_line("offering-differs", "offering", &both, &part.answer)
        });
        let activities = answer
            .activities_differ
            .then(|| self.locale.text("activities-differ").to_owned());
        parts
            .chain(offerings)
            .chain(crossings)
            .chain(activities)
            .collect()
    }

    fn note_line(&self, key: &str, what: &str, name: &str, answer: &Answer) -> String {
        let word = self.word(answer);
        let arguments = [
            (what, MessageValue::from(name)),
            ("label", MessageValue::from(&word)),
        ];
        self.locale.format(key, &arguments)
    }

    /// The label of an answer.
    fn word(&self, answer: &Answer) -> String {
        let label = answer.label();
        match answer.due_date.filter(|_| label == Label::PhaseOut) {
            Some(due) => {
                let due = self.locale.date(due);
                self.locale
                    .format("label-phase-out", &[("date", MessageValue::from(&due))])
            }
            None => self.locale.text(label_style(label).0).to_owned(),
        }
    }

    fn audience(&self, id: Id<Audience>) -> &str {
        let audience = &self.plan.catalog.audiences[id];
        self.name(&audience.name, &audience.slug)
    }

    fn offering(&self, id: OfferingId) -> &str {
        let offering = &self.plan.catalog.products[id.product].offerings[usize::from(id.index)];
        self.name(&offering.name, &offering.slug)
    }

    fn name<'n>(&self, name: &'n Localized, id: &'n Slug) -> &'n str {
        name.or_fallback(self.language)
            .map_or(id.as_str(), |(name, _)| name)
    }
}

/// A label's message, the class of its shape, its colour and what that stands on.
fn label_style(label: Label) -> (&'static str, &'static str, Role, Role) {
    match label {
        Label::Banned => ("label-banned", "ban", Role::Banned, Role::BannedTint),
        Label::PhaseOut => (
            "label-phase-out-any",
            "out",
            Role::PhaseOut,
            Role::PhaseOutTint,
        ),
        Label::UnderReview => (
            "label-under-review",
            "rev",
            Role::UnderReview,
            Role::UnderReviewTint,
        ),
        Label::NotAssessed => ("label-not-assessed", "una", Role::NotAssessed, Role::Page),
        Label::Conditional => (
            "label-conditional",
            "con",
            Role::Conditional,
            Role::ConditionalTint,
        ),
        Label::Permitted => ("label-permitted", "per", Role::Permitted, Role::Page),
        Label::Recommended => (
            "label-recommended",
            "rec",
            Role::Recommended,
            Role::RecommendedTint,
        ),
    }
}
