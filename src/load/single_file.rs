//! One file of content by itself, from memory: the first pass, for the fuzz targets.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use serde::de::DeserializeOwned;

use super::record::{Decoded, decode_yaml, list_items, remove_duplicates};
use super::schema::{
    AdvisoryShape, AudienceShape, IssuerShape, LegislationShape, MovedShape, ProductShape,
    SiteShape, VendorShape, VocabularyShape,
};
use super::text::{BodyPolicy, TextReader};
use super::{ruling, site};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::BrokenRecords;
use crate::project::{ContentFolder, Project, SourceFile, decode};

/// The tags of the languages that texts are in.
const LANGUAGES: [&str; 2] = ["zh-Hant", "ar"];

/// Decodes a file of content by its path below `content/`. References to records are not looked up.
///
/// # Errors
/// Never for a path without a folder on disk: nothing is read.
pub(crate) fn decode_file(
    inside: &str,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let source = decode(Arc::from(inside), bytes, diagnostics);
    let stem = inside.rsplit('/').next().unwrap_or(inside);
    if let Some(name) = stem.strip_suffix(".md") {
        return decode_text(inside, name, &source, diagnostics);
    }
    let stem = stem.trim_end_matches(".yaml");
    match inside.split('/').next().unwrap_or_default() {
        "products" => {
            let product = record::<ProductShape>(&source, diagnostics);
            product.map(|product| product.check_file_name(stem, diagnostics));
        }
        "advisories" => {
            if let Some(advisory) = record::<AdvisoryShape>(&source, diagnostics) {
                advisory.check_file_name(stem, diagnostics);
                ruling::remove_invalid(advisory, diagnostics, &mut BrokenRecords::default());
            }
        }
        "site.yaml" => {
            let decoded = record::<SiteShape>(&source, diagnostics);
            decoded.map(|decoded| site::languages(&decoded, diagnostics));
        }
        "vocabulary.yaml" => drop(record::<VocabularyShape>(&source, diagnostics)),
        "moved.yaml" => drop(list::<MovedShape>(&source, diagnostics)),
        "audiences.yaml" => {
            let audiences = list::<AudienceShape>(&source, diagnostics);
            remove_duplicates(audiences, diagnostics);
        }
        "issuers.yaml" => {
            let issuers = list::<IssuerShape>(&source, diagnostics);
            remove_duplicates(issuers, diagnostics);
        }
        "vendors.yaml" => {
            let vendors = list::<VendorShape>(&source, diagnostics);
            remove_duplicates(vendors, diagnostics);
        }
        _ => {
            let legislation = list::<LegislationShape>(&source, diagnostics);
            remove_duplicates(legislation, diagnostics);
        }
    }
    Ok(())
}

fn record<T: DeserializeOwned>(
    source: &SourceFile,
    diagnostics: &mut Diagnostics,
) -> Option<Decoded<T>> {
    decode_yaml(source, 0, &source.text, diagnostics).map(Decoded::from)
}

fn list<T: DeserializeOwned>(
    source: &SourceFile,
    diagnostics: &mut Diagnostics,
) -> Vec<Decoded<T>> {
    let decoded = decode_yaml(source, 0, &source.text, diagnostics);
    decoded.map(list_items).unwrap_or_default()
}

fn decode_text(
    inside: &str,
    name: &str,
    source: &SourceFile,
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let mut project = Project::new(Path::new("in-memory"));
    let reader = TextReader {
        files: project.files()?,
        languages: &LANGUAGES.map(str::to_owned),
        bodies: BodyPolicy::Keep,
        kept: AtomicUsize::new(0),
    };
    let (id, tag) = name.rsplit_once('.').unwrap_or((name, LANGUAGES[0]));
    let parsed = match ContentFolder::from_path(inside) {
        Some(ContentFolder::Bulletins) if tag == LANGUAGES[0] => {
            reader.parse_bulletin((id, tag), source, diagnostics)
        }
        folder => {
            let folder = folder.unwrap_or(ContentFolder::Pages);
            reader.parse_text((folder, tag), source, diagnostics)
        }
    };
    if let Some(findings) = parsed.and_then(|(text, _, _)| text.findings) {
        let found = findings.diagnostics.into_iter();
        found.for_each(|diagnostic| diagnostics.push(diagnostic));
    }
    Ok(())
}
