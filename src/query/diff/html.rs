//! A difference as a paper: one file that needs no other, for a superior to sign.
//!
//! It is no page of the site, so its style may stand in it.

use serde::Serialize;
use tera::{Context, Tera};

use super::Difference;
use crate::error::Error;
use crate::locale::Locales;
use crate::model::LanguageId;
use crate::query::record_names::NameIsolation;

/// The name ends in `.html`, so that Tera escapes every value.
const NAME: &str = "paper.html";
const TEMPLATE: &str = include_str!("paper.html");

#[derive(Serialize)]
struct DiffPaperView {
    lang: String,
    dir: &'static str,
    site: String,
    title: String,
    compared: String,
    as_of: Option<String>,
    groups: Vec<DiffPaperGroup>,
    facts: Vec<String>,
    sign: SignatureBlock,
}

#[derive(Serialize)]
struct DiffPaperGroup {
    audience: String,
    items: Vec<DiffPaperItem>,
}

#[derive(Serialize)]
struct DiffPaperItem {
    text: String,
    details: Vec<String>,
}

#[derive(Serialize)]
struct SignatureBlock {
    heading: String,
    /// Who signs.
    roles: [String; 2],
    name: String,
    signature: String,
    date: String,
}

impl Difference<'_, '_> {
    /// The paper.
    ///
    /// # Errors
    /// Never for what this function makes: the template is part of the program.
    pub(crate) fn html(&self, locales: &Locales, language: LanguageId) -> Result<String, Error> {
        let fault = |error: tera::Error| Error::Internal(format!("{error}."));
        let paper = self.paper(locales, language);
        let mut tera = Tera::new();
        tera.add_raw_templates([(NAME, TEMPLATE)]).map_err(fault)?;
        let context = Context::from_serialize(&paper).map_err(fault)?;
        tera.render(NAME, &context).map_err(fault)
    }

    fn paper(&self, locales: &Locales, language: LanguageId) -> DiffPaperView {
        let site = &self.sides.after.catalog.site;
        let locale = locales.get(language);
        let text = |key: &str| locale.text(key).to_owned();
        let isolation = match site.language(language).right_to_left {
            true => NameIsolation::Marks,
            false => NameIsolation::None,
        };
        let told = self.localize(locales, language, isolation);
        let title = site.title.or_fallback(language);
        let groups = told.groups.into_iter().map(|group| DiffPaperGroup {
            audience: group.audience,
            items: group
                .items
                .into_iter()
                .map(|item| DiffPaperItem {
                    text: item.text,
                    details: item.details,
                })
                .collect(),
        });
        DiffPaperView {
            lang: site.language(language).html.clone(),
            dir: site.language(language).direction(),
            site: title.map_or_else(String::new, |(title, _)| title.clone()),
            title: told.title,
            compared: told.compared,
            as_of: told.as_of,
            groups: groups.collect(),
            facts: told.facts,
            sign: SignatureBlock {
                heading: text("diff-sign"),
                roles: [text("diff-sign-prepared"), text("diff-sign-approved")],
                name: text("diff-sign-name"),
                signature: text("diff-sign-signature"),
                date: text("diff-sign-date"),
            },
        }
    }
}
