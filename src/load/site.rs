//! Reads `site.yaml`, which every other file leans on.

use std::path::Path;

use super::lists::text;
use super::record::{Decoded, decode_yaml};
use super::references::{KnownRecords, ReferenceResolver, RequiredLanguages};
use super::schema::SiteShape;
use super::yaml::{DecodedFile, YamlDocument, YamlNodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::locale::parse_language;
use crate::model::{Language, Publisher, Site};
use crate::project::{FileKind, ReadBuffer, YAML_LIMIT, project_path, read_if_present};

/// Reads `site.yaml`; `None` where it is missing or unusable (reported).
pub(super) fn read(
    root: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Decoded<SiteShape>>, Error> {
    let path = FileKind::Site.path(root);
    let mut buffer = ReadBuffer::new();
    let found = read_if_present(root, &path, YAML_LIMIT, &mut buffer, diagnostics)?;
    let Some(source) = found else {
        let file = project_path(root, &path);
        diagnostics.push(
            Diagnostic::new(Code::MissingFile, &Origin::file(&file)).with("path", file.as_ref()),
        );
        return Ok(None);
    };
    let decoded = decode_yaml::<SiteShape>(&source, 0, &source.text, diagnostics);
    Ok(decoded
        .and_then(DecodedFile::into_parts)
        .map(|(shape, rest)| Decoded::of_file(shape, rest.document)))
}

/// The logo's path below `content/`.
pub(super) fn logo(draft: &Decoded<SiteShape>) -> Option<&str> {
    draft.value.look.logo.as_ref().map(|logo| logo.0.as_str())
}

/// The site's languages; those that are none are reported and left out.
pub(super) fn languages(
    draft: &Decoded<SiteShape>,
    diagnostics: &mut Diagnostics,
) -> Vec<Language> {
    let document = &draft.document;
    let list = document.nearest_existing(YamlNodeId::ROOT, &["languages"]);
    let mut languages = Vec::<Language>::new();
    for (index, shape) in draft.value.languages.0.iter().enumerate() {
        let node = document.item(list, index).unwrap_or(list);
        let mut bad_tag = |key: &str, found: &str| {
            diagnostics.push(
                Diagnostic::new(Code::BadLanguageTag, &document.origin_of(node, &[key]))
                    .with("found", found),
            );
        };
        let Some(plain) = parse_language(&shape.id, None) else {
            bad_tag("id", &shape.id);
            continue;
        };
        // The language is known all the same: no text in it is a second fault.
        let language = match &shape.locale {
            Some(locale) => parse_language(&shape.id, Some(locale)).unwrap_or_else(|| {
                bad_tag("locale", locale);
                plain
            }),
            None => plain,
        };
        if languages
            .iter()
            .any(|known| known.folder == language.folder)
        {
            diagnostics.push(
                Diagnostic::new(Code::DuplicateId, &document.origin_of(node, &["id"]))
                    .with("found", shape.id.as_str()),
            );
            continue;
        }
        languages.push(language);
    }
    languages
}

/// Builds the site's settings.
pub(super) fn build(
    draft: &Decoded<SiteShape>,
    languages: Vec<Language>,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Site {
    let document = draft.document.as_ref();
    let root = YamlNodeId::ROOT;
    let mut resolver = ReferenceResolver::of(draft, references, diagnostics);
    let shape = &draft.value;
    let look = super::branding::build(&shape.look, &mut resolver);
    Site {
        title: resolver.localized(
            &shape.title,
            root,
            &["title"],
            RequiredLanguages::Every,
            text,
        ),
        notice: resolver.localized(
            &shape.notice,
            root,
            &["notice"],
            if shape.notice.is_empty() {
                RequiredLanguages::Any
            } else {
                RequiredLanguages::Every
            },
            text,
        ),
        base_url: base_url(shape, document, resolver.diagnostics),
        time_zone: time_zone(shape, document, resolver.diagnostics),
        data_date: shape.data_date.as_ref().map(|day| day.0),
        languages,
        theme: text(&shape.theme),
        theme_origin: draft.origin(&["theme"]),
        publisher: Publisher {
            // An agency that names itself once is its site's publisher.
            name: match shape.publisher.name.is_empty() {
                true => look.agency.clone(),
                false => {
                    let name = &shape.publisher.name;
                    resolver.localized(
                        name,
                        root,
                        &["publisher", "name"],
                        RequiredLanguages::Any,
                        text,
                    )
                }
            },
            contact: resolver.localized(
                &shape.publisher.contact,
                root,
                &["publisher", "contact"],
                RequiredLanguages::Any,
                text,
            ),
        },
        branding: look,
        max_tlp: shape.tlp.0,
        require_alternatives: shape.require_alternatives,
        posters: shape.posters,
        outputs: shape.outputs.iter().map(|output| output.0).collect(),
    }
}

fn base_url(
    shape: &SiteShape,
    document: &YamlDocument,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let found = shape.base_url.as_ref()?;
    let url = crate::model::base_url(found);
    if url.is_none() {
        let origin = document.origin_of(YamlNodeId::ROOT, &["base_url"]);
        diagnostics.push(Diagnostic::new(Code::BadBaseUrl, &origin).with("found", found.as_str()));
    }
    url
}

fn time_zone(shape: &SiteShape, document: &YamlDocument, diagnostics: &mut Diagnostics) -> String {
    if jiff::tz::TimeZone::get(&shape.time_zone).is_err() {
        let origin = document.origin_of(YamlNodeId::ROOT, &["time_zone"]);
        diagnostics.push(
            Diagnostic::new(Code::UnknownTimeZone, &origin).with("found", shape.time_zone.as_str()),
        );
    }
    shape.time_zone.clone()
}
