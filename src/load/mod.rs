//! Disk -> model: every file read, every fault told, every reference proved.
//!
//! Two rounds. The first decodes each file by itself, in parallel, and takes out what is broken.
//! Then the ids of all sound records are known, and the second turns references into handles.

mod advisory;
mod branding;
mod bulletin;
mod decode_pass;
mod evidence;
mod json_schema;
mod known_records;
mod lists;
mod logo;
mod moved;
mod page;
mod product;
mod record;
mod references;
mod ruling;
mod schema;
mod site;
mod staleness;
mod text;
mod theme;
mod yaml;

use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{Advisory, Bulletin, Catalog, LanguageId, Table};
use crate::project::{ProjectFiles, content_folder};
use decode_pass::DecodedContent;
use record::Decoded;
use references::KnownRecords;
use schema::AdvisoryShape;

pub(crate) use json_schema::{MARK, shape};
pub use text::BodyPolicy;
pub use theme::theme;
pub(crate) use yaml::{YamlKind, YamlNode, YamlSource};

/// Loads the content of a project. `None` where `site.yaml` is unusable; every other file has been
/// read and its faults reported all the same.
///
/// # Errors
/// When a file or folder cannot be read.
pub(crate) fn catalog(
    files: ProjectFiles<'_>,
    bodies: BodyPolicy,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Catalog>, Error> {
    let root = files.root();
    if files.listing().report_missing(diagnostics) {
        return Ok(None);
    }
    let site = site::read(root, diagnostics)?;
    let logo = site.as_ref().and_then(|site| site::logo(site));
    let logo = logo.map(|logo| content_folder(root).join(logo));
    let is_logo = |path: &Path| logo.as_deref() == Some(path);
    files.listing().report_unused(is_logo, diagnostics);
    let languages = site
        .as_ref()
        .map(|site| site::languages(site, diagnostics))
        .unwrap_or_default();
    let tags: Vec<String> = languages
        .iter()
        .map(|language| language.tag.clone())
        .collect();
    let mut drafts = decode_pass::decode_all(files, &tags, bodies, diagnostics)?;
    if tags.is_empty() {
        return Ok(None);
    }
    let references = known_records::known_records(tags, &mut drafts, diagnostics);
    let Some(site) = site else {
        return Ok(None);
    };
    let site = site::build(&site, languages, &references, diagnostics);
    let mut catalog = build(site, drafts, references, diagnostics);
    catalog.moved = moved::read(root, &catalog, diagnostics)?;
    Ok(Some(catalog))
}

/// The second round.
fn build(
    site: crate::model::Site,
    mut drafts: DecodedContent,
    references: KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Catalog {
    let vocabulary = drafts
        .vocabulary
        .as_ref()
        .map(|draft| lists::vocabulary(draft, &references, diagnostics));
    let (reasons, conditions, countries, categories) = match vocabulary {
        Some(words) => (
            words.reasons,
            words.conditions,
            words.countries,
            words.categories,
        ),
        None => (
            Table::default(),
            Table::default(),
            Table::default(),
            Table::default(),
        ),
    };
    let products = build_parallel(
        drafts.products.into_par_iter(),
        diagnostics,
        |draft, diagnostics| Some(product::build(&draft, &references, diagnostics)),
    );
    let texts: Vec<_> = drafts
        .advisories
        .iter()
        .map(|draft| {
            let source = source_language(draft, &references.languages);
            let texts = drafts.advisory_texts.take(
                &draft.value.id.0,
                source,
                &references.languages,
                &draft.id_origin(),
                diagnostics,
            );
            (source, texts)
        })
        .collect();
    let advisories = build_parallel(
        drafts.advisories.into_par_iter().zip(texts),
        diagnostics,
        |(draft, (source, texts)), diagnostics| {
            let texts = staleness::mark_stale(texts, source);
            advisory::build(&draft, texts, &references, diagnostics)
        },
    );
    let facts = std::mem::take(&mut drafts.bulletins.bulletin_facts);
    let texts: Vec<_> = facts
        .iter()
        .map(|draft| {
            drafts.bulletins.take(
                &draft.value.id.0,
                LanguageId::SOURCE,
                &references.languages,
                &draft.id_origin(),
                diagnostics,
            )
        })
        .collect();
    let bulletins = build_parallel(
        facts.into_par_iter().zip(texts),
        diagnostics,
        |(draft, texts), diagnostics| {
            let texts = staleness::mark_stale(texts, LanguageId::SOURCE);
            bulletin::build(&draft, texts, &references, diagnostics)
        },
    );
    page::report_orphans::<Advisory>(&drafts.advisory_texts, &references, diagnostics);
    page::report_orphans::<Bulletin>(&drafts.bulletins, &references, diagnostics);
    let pages = page::build(drafts.pages, &references, diagnostics);
    Catalog {
        site,
        issuers: lists::issuers(drafts.issuers, &references, diagnostics),
        audiences: lists::audiences(drafts.audiences, &references, diagnostics),
        vendors: lists::vendors(drafts.vendors, &references, diagnostics),
        legislation: lists::legislation(drafts.legislation, &references, diagnostics),
        reasons,
        conditions,
        countries,
        categories,
        products: Table::new(products),
        advisories: Table::new(advisories),
        bulletins: Table::new(bulletins),
        pages,
        moved: Vec::new(),
        broken: references.broken,
    }
}

/// Builds records in parallel, each draft gone with its record; what is wrong with them is told in
/// their order.
fn build_parallel<D: IndexedParallelIterator, R: Send>(
    drafts: D,
    diagnostics: &mut Diagnostics,
    build: impl Fn(D::Item, &mut Diagnostics) -> Option<R> + Sync,
) -> Vec<R> {
    let (mut built, mut found) = (Vec::new(), Vec::new());
    drafts
        .map(|draft| {
            let mut found = Diagnostics::new();
            (build(draft, &mut found), found)
        })
        .unzip_into_vecs(&mut built, &mut found);
    for found in found {
        diagnostics.extend(found);
    }
    // In the place of what was built, as `flatten` would not: large records are not held twice.
    #[expect(clippy::filter_map_identity, reason = "see above")]
    let records = built.into_iter().filter_map(|record| record);
    records.collect()
}

fn source_language(draft: &Decoded<AdvisoryShape>, languages: &[String]) -> LanguageId {
    draft
        .value
        .source_language
        .as_ref()
        .and_then(|tag| languages.iter().position(|known| known == tag))
        .map_or(LanguageId::SOURCE, LanguageId::new)
}
