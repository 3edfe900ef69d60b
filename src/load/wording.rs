//! Builds the wording of a ruling, which may be in any language.

use super::labels::unknown_language;
use super::lists::text;
use super::references::ReferenceResolver;
use super::schema::QuotationShape;
use super::yaml::YamlNodeId;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::locale::{is_known_language, parse_language};
use crate::model::{ForeignWording, LanguageId, Wording};

/// The field `wording` of a ruling.
pub(super) fn wording(
    resolver: &mut ReferenceResolver<'_>,
    shape: &QuotationShape,
    parent: YamlNodeId,
) -> Wording {
    let node = resolver.document.nearest_existing(parent, &["wording"]);
    let site_languages = &resolver.references.languages;
    let mut wording = Wording::default();
    for (tag, words) in shape.0.iter() {
        if let Some(index) = site_languages.iter().position(|known| known == tag) {
            let language = LanguageId::new(index);
            wording.in_site_languages.set(language, text(words));
            continue;
        }
        match parse_language(tag, None).filter(|_| is_known_language(tag)) {
            Some(language) => wording.in_others.push(ForeignWording {
                direction: language.direction(),
                language: language.html,
                text: text(words),
            }),
            None => {
                let key = resolver.document.nearest_existing(node, &[tag]);
                let origin = resolver.document.key_origin(key);
                let is_near = nearest(tag, site_languages.iter().map(String::as_str)).is_some();
                resolver.diagnostics.push(match is_near {
                    true => unknown_language(tag, site_languages, &origin),
                    false => Diagnostic::new(Code::BadLanguageTag, &origin).with("found", tag),
                });
            }
        }
    }
    wording
}
