//! Writes a difference as an HTML document in a single file, to be printed and signed.
//!
//! It is not a page of the site, so its style is inline.

use serde::Serialize;
use tera::{Context, Tera};

use super::Difference;
use super::localized::LocalizedDifference;
use crate::error::Error;
use crate::locale::Locales;
use crate::model::LanguageId;
use crate::query::record_names::NameIsolation;

/// The name ends in `.html`, so that Tera escapes every value.
const NAME: &str = "paper.html";
const TEMPLATE: &str = include_str!("paper.html");

#[derive(Serialize)]
struct DiffPaperView<'a> {
    lang: &'a str,
    dir: &'static str,
    site: &'a str,
    #[serde(flatten)]
    difference: LocalizedDifference,
    sign: SignatureBlock<'a>,
}

#[derive(Serialize)]
struct SignatureBlock<'a> {
    heading: &'a str,
    /// The roles of those who sign.
    roles: [&'a str; 2],
    name: &'a str,
    signature: &'a str,
    date: &'a str,
}

impl Difference<'_, '_> {
    /// The document.
    ///
    /// # Errors
    /// Never; an error would be a bug of greenlist.
    pub(crate) fn html(&self, locales: &Locales, language: LanguageId) -> Result<String, Error> {
        let internal = |error: tera::Error| Error::Internal(format!("{error}."));
        let site = &self.sides.after.catalog.site;
        let locale = locales.get(language);
        let isolation = match site.language(language).right_to_left {
            true => NameIsolation::Marks,
            false => NameIsolation::None,
        };
        let title = site.title.or_fallback(language);
        let view = DiffPaperView {
            lang: &site.language(language).html,
            dir: site.language(language).direction(),
            site: title.map_or("", |(title, _)| title),
            difference: self.localize(locales, language, isolation),
            sign: SignatureBlock {
                heading: locale.text("diff-sign"),
                roles: ["diff-sign-prepared", "diff-sign-approved"].map(|key| locale.text(key)),
                name: locale.text("diff-sign-name"),
                signature: locale.text("diff-sign-signature"),
                date: locale.text("diff-sign-date"),
            },
        };
        let mut tera = Tera::new();
        tera.add_raw_templates([(NAME, TEMPLATE)])
            .map_err(internal)?;
        let context = Context::from_serialize(&view).map_err(internal)?;
        tera.render(NAME, &context).map_err(internal)
    }
}
