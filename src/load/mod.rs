//! Content files -> model: reads every file, reports every error, resolves every reference.
//!
//! Two passes. The first decodes each file, in parallel, and prunes its broken parts. Then the ids of
//! all valid records are known, and the second resolves references to handles.
//!
//! | file | content |
//! |---|---|
//! | `decode_pass` | the first pass |
//! | `record`, `text` | decodes YAML files and Markdown files |
//! | `schema/` | the file formats as serde types; `json_schema` derives the JSON Schemas |
//! | `yaml/` | YAML with positions |
//! | `known_records`, `references` | the ids of valid records; resolves references |
//! | `labels` | texts per language in YAML |
//! | `site`, `branding`, `lists`, `product`, `advisory`, `ruling`, `alternatives`, `wording`, `exception`, `duty`, `evidence`, `bulletin`, `page`, `moved`, `publishing` | the second pass: builds the records |
//! | `names`, `meant_names` | names that two records share; names in place of ids |
//! | `domain` | the names of hosts |
//! | `attachments` | checks the files that texts link to |
//! | `single_file` | one file from memory, for the fuzz targets |
//! | `acceptance` | the warnings that editors accept |
//! | `staleness` | which parts of a translation are stale |
//! | `theme/`, `logo/` | the theme and the logo |

mod acceptance;
mod advisory;
mod alternatives;
mod attachments;
mod branding;
mod bulletin;
mod decode_pass;
mod domain;
mod duty;
mod evidence;
mod exception;
mod json_schema;
mod known_records;
mod labels;
mod lists;
mod logo;
mod meant_names;
mod moved;
mod names;
mod page;
mod product;
mod publishing;
mod record;
mod references;
mod ruling;
mod schema;
mod single_file;
mod site;
mod staleness;
mod text;
mod theme;
mod wording;
mod yaml;

use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::{Acceptance, Diagnostics};
use crate::error::Error;
use crate::model::{Advisory, Bulletin, Catalog, LanguageId, Site, Table};
use crate::project::{ProjectFiles, content_folder};
use decode_pass::DecodedContent;
use record::Decoded;
use references::KnownRecords;
use schema::{AdvisoryShape, SiteShape};

pub use attachments::LIMIT_IN_MEGABYTES as ATTACHMENT_MEGABYTES;
pub(crate) use domain::parse_domain;
pub(crate) use json_schema::{MARK, shape};
pub use logo::LOGO_LIMIT;
pub(crate) use logo::svg_logo;
pub(crate) use single_file::decode_file;
pub use text::BodyPolicy;
pub(crate) use theme::from_memory as theme_from_memory;
pub use theme::{ASSET_LIMIT, TEXT_LIMIT as THEME_TEXT_LIMIT, theme};
pub use yaml::MAX_DEPTH as YAML_DEPTH;
pub(crate) use yaml::{YamlKind, YamlNode, YamlSource};

/// Loads the content of a project. `None` if `site.yaml` is unusable; then the errors of all other
/// files are reported too.
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
    let of_site = site.as_ref().map(site::files).unwrap_or_default();
    let of_site = of_site.map(|file| Some(content_folder(root).join(file?)));
    let is_of_site = |path: &Path| of_site.iter().flatten().any(|file| file == path);
    files.listing().report_unused(is_of_site, diagnostics);
    let languages = site
        .as_ref()
        .map(|site| site::languages(site, diagnostics))
        .unwrap_or_default();
    let tags: Vec<String> = languages
        .iter()
        .map(|language| language.tag.clone())
        .collect();
    let mut content = decode_pass::decode_all(files, &tags, bodies, diagnostics)?;
    names::check_names(&content, diagnostics);
    let attachments = attachments::read(files, diagnostics)?;
    let Some(site) = site.filter(|_| !tags.is_empty()) else {
        return Ok(None);
    };
    let references = known_records::known_records(tags, attachments, &mut content, diagnostics);
    let acceptances = acceptances(&site, &mut content);
    let publishing = publishing::build(root, &site, diagnostics)?;
    let site = site::build(&site, languages, publishing, &references, diagnostics);
    let mut catalog = build(site, content, references, diagnostics);
    catalog.acceptances = acceptances;
    catalog.moved = moved::read(root, &catalog, diagnostics)?;
    attachments::report_unlinked(files, &catalog, is_of_site, diagnostics);
    meant_names::add_ids_of_names(&catalog, diagnostics);
    Ok(Some(catalog))
}

/// The warnings that editors accept.
fn acceptances(site: &Decoded<SiteShape>, content: &mut DecodedContent) -> Vec<Acceptance> {
    let mut all = acceptance::of_site(site);
    all.extend(acceptance::of_records(&content.issuers));
    all.extend(acceptance::of_records(&content.audiences));
    all.extend(acceptance::of_records(&content.vendors));
    all.extend(acceptance::of_records(&content.legislation));
    all.extend(acceptance::of_records(&content.products));
    all.extend(acceptance::of_records(&content.advisories));
    all.extend(acceptance::of_records(&content.bulletins.bulletin_facts));
    all.append(&mut content.advisory_texts.acceptances);
    all.append(&mut content.bulletins.acceptances);
    all.append(&mut content.pages.acceptances);
    all
}

/// The second pass.
fn build(
    site: Site,
    mut content: DecodedContent,
    references: KnownRecords,
    diagnostics: &mut Diagnostics,
) -> Catalog {
    let languages = &references.languages;
    let vocabulary = content
        .vocabulary
        .map(|decoded| lists::vocabulary(&decoded, &references, diagnostics))
        .unwrap_or_default();
    let products = map_parallel(
        content.products.into_par_iter(),
        diagnostics,
        |decoded, diagnostics| product::build(&decoded, &references, diagnostics),
    );
    let texts = &mut content.advisory_texts;
    let texts: Vec<_> = content
        .advisories
        .iter()
        .map(|decoded| {
            let source = source_language(decoded, languages);
            let id = &decoded.value.id.0;
            texts.take(id, source, languages, &decoded.id_origin(), diagnostics)
        })
        .collect();
    let advisories = map_parallel(
        content.advisories.into_par_iter().zip(texts),
        diagnostics,
        |(decoded, texts), diagnostics| advisory::build(&decoded, texts, &references, diagnostics),
    );
    let facts = std::mem::take(&mut content.bulletins.bulletin_facts);
    let texts = &mut content.bulletins;
    let texts: Vec<_> = facts
        .iter()
        .map(|decoded| {
            let (id, source) = (&decoded.value.id.0, LanguageId::SOURCE);
            texts.take(id, source, languages, &decoded.id_origin(), diagnostics)
        })
        .collect();
    let bulletins = map_parallel(
        facts.into_par_iter().zip(texts),
        diagnostics,
        |(decoded, texts), diagnostics| bulletin::build(&decoded, texts, &references, diagnostics),
    );
    page::report_orphans::<Advisory>(&content.advisory_texts, &references, diagnostics);
    page::report_orphans::<Bulletin>(&content.bulletins, &references, diagnostics);
    Catalog {
        site,
        issuers: lists::table(&content.issuers, &references, diagnostics, lists::issuer),
        audiences: lists::table(
            &content.audiences,
            &references,
            diagnostics,
            lists::audience,
        ),
        vendors: lists::table(&content.vendors, &references, diagnostics, lists::vendor),
        legislation: lists::table(
            &content.legislation,
            &references,
            diagnostics,
            lists::legislation,
        ),
        reasons: vocabulary.reasons,
        conditions: vocabulary.conditions,
        activities: vocabulary.activities,
        countries: lists::all_countries(vocabulary.countries),
        categories: vocabulary.categories,
        products: Table::new(products),
        advisories: Table::new(advisories.into_iter().flatten().collect()),
        bulletins: Table::new(bulletins.into_iter().flatten().collect()),
        pages: page::build(content.pages, &references, diagnostics),
        attachments: references.attachments,
        moved: Vec::new(),
        broken: references.broken,
        held_back: Vec::new(),
        draft_references: Vec::new(),
        acceptances: Vec::new(),
    }
}

/// Maps items in parallel; adds their diagnostics in their order.
fn map_parallel<I: IndexedParallelIterator, R: Send>(
    items: I,
    diagnostics: &mut Diagnostics,
    map: impl Fn(I::Item, &mut Diagnostics) -> R + Sync,
) -> Vec<R> {
    let mapped: Vec<(R, Diagnostics)> = items
        .map(|item| {
            let mut found = Diagnostics::new();
            (map(item, &mut found), found)
        })
        .collect();
    let results = mapped.into_iter().map(|(result, found)| {
        diagnostics.extend(found);
        result
    });
    results.collect()
}

fn source_language(decoded: &Decoded<AdvisoryShape>, languages: &[String]) -> LanguageId {
    let tag = decoded.value.source_language.as_ref();
    tag.and_then(|tag| languages.iter().position(|known| known == tag))
        .map_or(LanguageId::SOURCE, LanguageId::new)
}
