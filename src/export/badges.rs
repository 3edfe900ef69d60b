//! Badges: one for each product, reader audience and language.

use std::collections::BTreeSet;

use super::badge_svg::{Badge, BadgeColours, badge};
use crate::artifact::{Artifact, SitePath};
use crate::locale::{Locale, Locales, MessageValue};
use crate::model::{
    Audience, Colour, ColourScheme, Id, LanguageId, Localized, Product, Role, Slug,
};
use crate::plan::{OutcomeMarks, PlainNames, SitePlan, answer_word, outcome_words, row_words};
use crate::resolve::{Answer, Label};
use crate::theme::{Palette, label_style};

/// Makes the wanted files `badges/<product>-<audience>.<language>.svg`; also at the paths of former ids,
/// since other sites show badges by their addresses.
pub(super) fn files(
    plan: &SitePlan<'_>,
    locales: &Locales,
    palette: &Palette,
    is_wanted: impl Fn(&SitePath) -> bool,
) -> Vec<Artifact> {
    let mut badges = Vec::new();
    let mut old = Vec::new();
    for product in plan.catalog.products.ids() {
        for (reader, audience) in plan.readers.iter().enumerate() {
            for &language in &plan.languages {
                let make = |path: SitePath| {
                    let writer = BadgeWriter {
                        plan,
                        palette,
                        locale: locales.get(language),
                        language,
                    };
                    let answer = &plan.reader_answers(product)[reader];
                    let bytes = writer.badge(product, *audience, answer);
                    Artifact { path, bytes }
                };
                let path = plan.badge_path(product, *audience, language);
                let former = plan.old_badge_paths(product, *audience, language);
                badges.extend(is_wanted(&path).then(|| make(path)));
                old.extend(former.into_iter().filter(&is_wanted).map(make));
            }
        }
    }
    // `a` for `b-c` and `a-b` for `c` have the same path: the ids of today come first.
    let mut taken: BTreeSet<SitePath> = badges.iter().map(|badge| badge.path.clone()).collect();
    badges.extend(
        old.into_iter()
            .filter(|badge| taken.insert(badge.path.clone())),
    );
    badges
}

struct BadgeWriter<'a> {
    plan: &'a SitePlan<'a>,
    palette: &'a Palette,
    locale: &'a Locale,
    language: LanguageId,
}

impl BadgeWriter<'_> {
    fn badge(&self, product: Id<Product>, audience: Id<Audience>, answer: &Answer) -> Vec<u8> {
        let product = &self.plan.catalog.products[product];
        let product = self.name(&product.name, &product.slug);
        let notes = self.notes(answer);
        let audience = self.audience(audience);
        let date = self.locale.date(self.plan.as_of);
        let date = MessageValue::from(&date);
        let label = answer_word(self.locale, answer);
        let style = label_style(answer.label().class());
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
            notes: &notes,
            date: &self.locale.format("data-as-of", &[("date", date)]),
        })
    }

    /// A colour of the light scheme: the page that shows the badge may have no dark one.
    fn colour(&self, role: Option<Role>) -> Colour {
        role.and_then(|role| self.palette.colour(ColourScheme::Light, role))
            .unwrap_or(Colour::BLACK)
    }

    /// What the label does not show, as on pages: a recommendation, and the rows.
    fn notes(&self, answer: &Answer) -> Vec<String> {
        let scopes = answer.rows.iter().map(|row| &row.scope);
        let rows = answer.rows_beside_label().map(|row| {
            let mut names = PlainNames {
                locale: self.locale,
                catalog: self.plan.catalog,
                language: self.language,
            };
            let scope = row_words(self.locale, &row.scope, scopes.clone(), &mut names);
            let scope = scope.unwrap_or_default();
            let label = outcome_words(self.locale, &row.outcome);
            let arguments = [
                ("scope", MessageValue::from(&scope)),
                ("label", MessageValue::from(&label)),
            ];
            self.locale.format("row-label", &arguments)
        });
        let marks = answer.single().map(|row| OutcomeMarks::new(&row.outcome));
        let marks = marks.map_or_else(Vec::new, |marks| marks.words(self.locale));
        marks.into_iter().chain(rows).collect()
    }

    fn audience(&self, id: Id<Audience>) -> &str {
        let audience = &self.plan.catalog.audiences[id];
        self.name(&audience.name, &audience.slug)
    }

    fn name<'n>(&self, name: &'n Localized, id: &'n Slug) -> &'n str {
        name.or_fallback(self.language)
            .map_or(id.as_str(), |(name, _)| name)
    }
}
