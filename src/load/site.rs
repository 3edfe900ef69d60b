//! Reads `site.yaml`, which all other files depend on.

use std::path::Path;

use super::branding;
use super::lists::text;
use super::record::{Decoded, decode_yaml};
use super::references::{KnownRecords, ReferenceResolver};
use super::schema::SiteShape;
use super::yaml::YamlNodeId;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::locale::parse_language;
use crate::model::{Language, LanguageId, Publisher, Publishing, Site, base_url};
use crate::project::{FileKind, ReadFile, project_path, read_if_present};

/// Reads `site.yaml`; `None` if it is missing or nothing in it is usable (reported).
pub(super) fn read(
    root: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Decoded<SiteShape>>, Error> {
    let path = FileKind::Site.path(root);
    let source = match read_if_present(root, &path, diagnostics)? {
        ReadFile::Source(source) => source,
        ReadFile::Refused => return Ok(None),
        ReadFile::Missing => {
            let file = project_path(root, &path);
            let missing = Diagnostic::new(Code::MissingFile, &Origin::file(&file));
            diagnostics.push(missing.with("path", file.as_ref()));
            return Ok(None);
        }
    };
    let decoded = decode_yaml(&source, 0, &source.text, diagnostics);
    Ok(decoded.map(Decoded::from))
}

/// The files that it names, by their paths below `content/`: the logo and the public keys.
pub(super) fn files(site: &Decoded<SiteShape>) -> [Option<&str>; 3] {
    let publish = &site.value.publish;
    let files = [&site.value.look.logo, &publish.key, &publish.next_key];
    files.map(|file| Some(file.as_ref()?.0.as_str()))
}

/// The site's languages; those with an invalid tag are reported and left out.
pub(super) fn languages(site: &Decoded<SiteShape>, diagnostics: &mut Diagnostics) -> Vec<Language> {
    let document = &site.document;
    let list = document.nearest_existing(YamlNodeId::ROOT, &["languages"]);
    let mut languages = Vec::<Language>::new();
    for (index, shape) in site.value.languages.0.iter().enumerate() {
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
        if languages.len() == LanguageId::MAX {
            let too_many = Diagnostic::new(Code::TooManyEntries, &document.origin(node));
            let too_many = too_many.with("field", "languages");
            diagnostics.push(too_many.with("limit", LanguageId::MAX.to_string()));
            break;
        }
        // The language stays known, so that its texts are not reported as well.
        let language = match &shape.locale {
            Some(locale) => parse_language(&shape.id, Some(locale)).unwrap_or_else(|| {
                bad_tag("locale", locale);
                plain
            }),
            None => plain,
        };
        let mut known = languages.iter();
        if known.any(|known| known.folder == language.folder) {
            diagnostics.push(
                Diagnostic::new(Code::DuplicateId, &document.origin_of(node, &["id"]))
                    .with("found", shape.id.as_str()),
            );
        } else {
            languages.push(language);
        }
    }
    languages
}

/// Builds the site's settings.
pub(super) fn build(
    site: &Decoded<SiteShape>,
    languages: Vec<Language>,
    publishing: Publishing,
    references: &KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Site {
    let root = YamlNodeId::ROOT;
    let shape = &site.value;
    let mut report = |code, key, found: &str| {
        let diagnostic = Diagnostic::new(code, &site.origin(&[key]));
        diagnostics.push(diagnostic.with("found", found));
    };
    if jiff::tz::TimeZone::get(&shape.time_zone).is_err() {
        report(Code::UnknownTimeZone, "time_zone", &shape.time_zone);
    }
    let address = shape.base_url.as_deref();
    let base_url = address.and_then(|address| base_url(address).ok());
    if let Some(address) = address.filter(|_| base_url.is_none()) {
        report(Code::BadBaseUrl, "base_url", address);
    }
    let mut resolver = ReferenceResolver::of(site, references, diagnostics);
    let branding = branding::build(&shape.look, &mut resolver);
    let publisher = &shape.publisher;
    Site {
        title: resolver.required_label(&shape.title, root, &["title"]),
        notice: resolver.complete_label(&shape.notice, root, &["notice"]),
        base_url,
        time_zone: shape.time_zone.clone(),
        data_date: shape.data_date.as_ref().map(|day| day.0),
        languages,
        theme: text(&shape.theme),
        theme_origin: site.origin(&["theme"]),
        publisher: Publisher {
            name: match publisher.name.is_empty() {
                true => branding.agency.clone(),
                false => resolver.label(&publisher.name, root, &["publisher", "name"]),
            },
            contact: resolver.label(&publisher.contact, root, &["publisher", "contact"]),
        },
        branding,
        max_tlp: shape.tlp.0,
        require_alternatives: shape.require_alternatives,
        posters: shape.posters,
        outputs: shape.outputs.iter().map(|output| output.0).collect(),
        publishing,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::{languages, read};
    use crate::diagnostic::Diagnostics;
    use crate::model::LanguageId;

    #[test]
    fn a_site_has_no_more_languages_than_their_handles_can_tell_apart() {
        let check = |count: usize, expected: &[&str]| {
            let mut site = "title: { en: A }\ntime_zone: Asia/Taipei\nlanguages:\n".to_owned();
            for number in 0..count {
                let letter = |index: usize| char::from(b'A' + (index % 26) as u8);
                let (first, second) = (letter(number / 26), letter(number));
                let _ = writeln!(site, "  - {{ id: en-{first}{second} }}");
            }
            let root = tempfile::tempdir().unwrap();
            std::fs::create_dir(root.path().join("content")).unwrap();
            std::fs::write(root.path().join("content/site.yaml"), site).unwrap();
            let mut found = Diagnostics::new();
            let site = read(root.path(), &mut found).unwrap().expect("a site");
            let languages = languages(&site, &mut found);
            assert_eq!(languages.len(), count.min(LanguageId::MAX));
            let found = found.sorted().into_iter();
            let found: Vec<_> = found
                .map(|found| format!("{}:{}", found.origin.line, found.code.name()))
                .collect();
            assert_eq!(found, expected);
        };
        check(255, &[]);
        check(256, &["259:too-many-entries"]);
        check(600, &["259:too-many-entries"]);
    }
}
