//! Reads `site.yaml`, which every other file leans on.

use std::path::Path;

use super::lists::text;
use super::record::{Draft, yaml};
use super::references::{Needs, References, Resolver};
use super::schema::SiteShape;
use super::yaml::{Decoded, Document, NodeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::locale::parse_language;
use crate::model::{Language, Publisher, Site};
use crate::project::{FileKind, ReadBuffer, YAML_LIMIT, read_if_present, relative};

/// Reads `site.yaml`; `None` where it is missing or unusable (reported).
pub(super) fn read(
    root: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Draft<SiteShape>>, Error> {
    let path = FileKind::Site.path(root);
    let mut buffer = ReadBuffer::new();
    let found = read_if_present(root, &path, YAML_LIMIT, &mut buffer, diagnostics)?;
    let Some(source) = found else {
        let file = relative(root, &path);
        diagnostics.push(
            Diagnostic::new(Code::MissingFile, &Origin::file(&file)).with("path", file.as_ref()),
        );
        return Ok(None);
    };
    let decoded = yaml::<SiteShape>(&source, 0, &source.text, diagnostics);
    Ok(decoded
        .and_then(Decoded::into_parts)
        .map(|(shape, rest)| Draft::of_file(shape, rest.document)))
}

/// The logo's path below `content/`.
pub(super) fn logo(draft: &Draft<SiteShape>) -> Option<&str> {
    draft.shape.look.logo.as_ref().map(|logo| logo.0.as_str())
}

/// The site's languages; those that are none are reported and left out.
pub(super) fn languages(draft: &Draft<SiteShape>, diagnostics: &mut Diagnostics) -> Vec<Language> {
    let document = &draft.document;
    let list = document.nearest(NodeId::ROOT, &["languages"]);
    let mut languages = Vec::<Language>::new();
    for (index, shape) in draft.shape.languages.0.iter().enumerate() {
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
    draft: &Draft<SiteShape>,
    languages: Vec<Language>,
    references: &References,
    diagnostics: &mut Diagnostics,
) -> Site {
    let document = draft.document.as_ref();
    let root = NodeId::ROOT;
    let mut resolver = Resolver::of(draft, references, diagnostics);
    let shape = &draft.shape;
    let look = super::look::build(&shape.look, &mut resolver);
    Site {
        title: resolver.localized(&shape.title, root, &["title"], Needs::Every, text),
        notice: resolver.localized(
            &shape.notice,
            root,
            &["notice"],
            if shape.notice.is_empty() {
                Needs::Any
            } else {
                Needs::Every
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
                    resolver.localized(name, root, &["publisher", "name"], Needs::Any, text)
                }
            },
            contact: resolver.localized(
                &shape.publisher.contact,
                root,
                &["publisher", "contact"],
                Needs::Any,
                text,
            ),
        },
        look,
        tlp: shape.tlp.0,
        require_alternatives: shape.require_alternatives,
        posters: shape.posters,
        outputs: shape.outputs.iter().map(|output| output.0).collect(),
    }
}

fn base_url(
    shape: &SiteShape,
    document: &Document,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let found = shape.base_url.as_ref()?;
    let url = crate::model::base_url(found);
    if url.is_none() {
        let origin = document.origin_of(NodeId::ROOT, &["base_url"]);
        diagnostics.push(Diagnostic::new(Code::BadBaseUrl, &origin).with("found", found.as_str()));
    }
    url
}

fn time_zone(shape: &SiteShape, document: &Document, diagnostics: &mut Diagnostics) -> String {
    if jiff::tz::TimeZone::get(&shape.time_zone).is_err() {
        let origin = document.origin_of(NodeId::ROOT, &["time_zone"]);
        diagnostics.push(
            Diagnostic::new(Code::UnknownTimeZone, &origin).with("found", shape.time_zone.as_str()),
        );
    }
    shape.time_zone.clone()
}
