//! Badges: one for each product, reader audience and language.

use super::badge_svg::{Badge, BadgeColours, badge};
use super::label::{label_class, label_text};
use crate::artifact::{Artifact, SitePath};
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{
    Audience, Colour, ColourScheme, Id, LanguageId, Localized, OfferingId, Product, Role, Slug,
};
use crate::plan::SitePlan;
use crate::resolve::{Answer, AnswerDetails, Label};
use crate::theme::{Palette, label_style};

/// Makes the wanted files `badges/<product>-<audience>.<language>.svg`.
pub(super) fn files(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    is_wanted: impl Fn(&SitePath) -> bool,
) -> Vec<Artifact> {
    let mut badges = Vec::new();
    for product in plan.catalog.products.ids() {
        for (reader, audience) in plan.readers.iter().enumerate() {
            for &language in &plan.languages {
                let path = plan.badge_path(product, *audience, language);
                if is_wanted(&path) {
                    let writer = BadgeWriter {
                        plan,
                        palette,
                        locale: locales.get(language),
                        language,
                    };
                    let details = &plan.answer_details(product)[reader];
                    let bytes = writer.badge(product, *audience, details);
                    badges.push(Artifact { path, bytes });
                }
            }
        }
    }
    badges
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
        details: &AnswerDetails,
    ) -> Vec<u8> {
        let product = &self.plan.catalog.products[product];
        let product = self.name(&product.name, &product.slug);
        let audience = self.audience(audience);
        let date = self.locale.date(self.plan.as_of);
        let date = MessageValue::from(&date);
        let answer = details.on(self.plan.as_of);
        let label = label_text(self.locale, answer);
        let style = label_style(label_class(answer.label()));
        let title = self.locale.format(
            "explain-answer",
            &[
                ("product", MessageValue::from(product)),
                ("audience", MessageValue::from(audience)),
                ("date", date),
                ("label", MessageValue::from(&label)),
            ],
        );
        let language = self.plan.catalog.site.language(self.language);
        badge(&Badge {
            language: &language.html,
            right_to_left: language.direction() == "rtl",
            title: &title,
            subject: &format!("{product} · {audience}"),
            label: &label,
            shape: style.map_or("", |style| style.shape),
            colours: BadgeColours {
                text: self.colour(Some(Role::Text)),
                label: self.colour(style.map(|style| style.colour)),
                tint: self.colour(style.map(|style| style.tint)),
                dashed: answer.label() == Label::NotAssessed,
            },
            notes: &self.notes(answer, details),
            date: &self.locale.format("data-as-of", &[("date", date)]),
        })
    }

    /// A colour of the light scheme: the page that shows the badge may have no dark one.
    fn colour(&self, role: Option<Role>) -> Colour {
        role.and_then(|role| self.palette.colour(ColourScheme::Light, role))
            .unwrap_or(Colour::BLACK)
    }

    /// The exceptions from the answer, as on pages.
    fn notes(&self, answer: &Answer, details: &AnswerDetails) -> Vec<String> {
        let day = self.plan.as_of;
        let parts = details.parts.iter().map(|part| {
            let audience = self.audience(part.audience);
            self.note_line("part-differs", "part", audience, &part.answer)
        });
        let offerings = details.offerings.iter().map(|(offering, answers)| {
            let offering = self.offering(*offering);
            self.note_line("offering-differs", "offering", offering, answers.on(day))
        });
        let combinations = details.combined_exceptions.iter().map(|(offering, part)| {
            let (offering, audience) = (self.offering(*offering), self.audience(part.audience));
            let both = format!("{offering} · {audience}");
            self.note_line("offering-differs", "offering", &both, &part.answer)
        });
        let activities = answer
            .activities_differ
            .then(|| self.locale.text("activities-differ").to_owned());
        parts
            .chain(offerings)
            .chain(combinations)
            .chain(activities)
            .collect()
    }

    fn note_line(&self, key: &str, argument: &str, name: &str, answer: &Answer) -> String {
        let label = label_text(self.locale, answer);
        let arguments = [
            (argument, MessageValue::from(name)),
            ("label", MessageValue::from(&label)),
        ];
        self.locale.format(key, &arguments)
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
