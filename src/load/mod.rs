//! Disk -> model: every file read, every fault told, every reference proved.
//!
//! Two rounds. The first decodes each file by itself, in parallel, and takes out what is broken.
//! Then the ids of all sound records are known, and the second turns references into handles.

mod advisory;
mod bulletin;
mod evidence;
mod front_matter;
mod lists;
mod page;
mod product;
mod record;
mod references;
mod ruling;
mod schema;
mod site;
mod source;
mod text;
mod theme;
mod walk;
mod yaml;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{Broken, Catalog, LanguageId, Names, RecordKind, Slug, Table};
use record::Draft;
use references::References;
use schema::{
    AdvisoryShape, AudienceShape, IssuerShape, LegislationShape, ProductShape, VendorShape,
    VocabularyShape,
};
use text::{Heads, Prose};

pub use theme::theme;

/// Everything the first round found.
struct Drafts {
    issuers: Vec<Draft<IssuerShape>>,
    audiences: Vec<Draft<AudienceShape>>,
    vendors: Vec<Draft<VendorShape>>,
    legislation: Vec<Draft<LegislationShape>>,
    vocabulary: Option<Draft<VocabularyShape>>,
    products: Vec<Draft<ProductShape>>,
    advisories: Vec<Draft<AdvisoryShape>>,
    advisory_texts: Prose,
    bulletins: Prose,
    pages: Prose,
    broken: Broken,
}

/// Loads `root/content`. `None` where `site.yaml` is unusable; every other file has been read
/// and its faults reported all the same.
///
/// # Errors
/// When the system cannot read a file or folder.
pub fn catalog(root: &Path, diagnostics: &mut Diagnostics) -> Result<Option<Catalog>, Error> {
    let files = walk::files(root, diagnostics)?;
    if !files.content.is_dir() {
        return Ok(None);
    }
    let site = site::read(root, &files.content, diagnostics)?;
    let languages = site
        .as_ref()
        .map(|site| site::languages(site, diagnostics))
        .unwrap_or_default();
    let tags: Vec<String> = languages
        .iter()
        .map(|language| language.tag.clone())
        .collect();
    if tags.is_empty() {
        // Without languages no text can be placed; the shapes of the rest are still checked.
        drafts(
            root,
            &walk::Files {
                advisory_texts: vec![],
                bulletins: vec![],
                pages: vec![],
                ..files
            },
            &tags,
            diagnostics,
        )?;
        return Ok(None);
    }
    let mut drafts = drafts(root, &files, &tags, diagnostics)?;
    let references = references(tags, &mut drafts, diagnostics);
    let Some(site) = site else {
        return Ok(None);
    };
    let site = site::build(&site, languages, &references, diagnostics);
    Ok(Some(build(site, drafts, references, diagnostics)))
}

/// The first round.
fn drafts(
    root: &Path,
    files: &walk::Files,
    languages: &[String],
    diagnostics: &mut Diagnostics,
) -> Result<Drafts, Error> {
    let mut broken = Broken::default();
    let single = |name: &str| files.content.join(name);
    let issuers = record::list(
        root,
        &single("issuers.yaml"),
        RecordKind::Issuer,
        diagnostics,
        &mut broken,
    )?;
    let audiences = record::list(
        root,
        &single("audiences.yaml"),
        RecordKind::Audience,
        diagnostics,
        &mut broken,
    )?;
    let vendors = record::list(
        root,
        &single("vendors.yaml"),
        RecordKind::Vendor,
        diagnostics,
        &mut broken,
    )?;
    let legislation = record::list(
        root,
        &single("legislation.yaml"),
        RecordKind::Legislation,
        diagnostics,
        &mut broken,
    )?;
    let vocabulary = vocabulary(root, &single("vocabulary.yaml"), diagnostics, &mut broken)?;
    let products = each(
        root,
        &files.products,
        diagnostics,
        &mut broken,
        product_draft,
    )?;
    let advisories = each(
        root,
        &files.advisories,
        diagnostics,
        &mut broken,
        advisory_draft,
    )?;
    let mut texts =
        |paths: &[PathBuf], heads| text::prose(root, paths, heads, languages, diagnostics);
    let advisory_texts = texts(&files.advisory_texts, Heads::Text)?;
    let bulletins = texts(&files.bulletins, Heads::Facts)?;
    let pages = texts(&files.pages, Heads::Text)?;
    Ok(Drafts {
        issuers: record::unique(issuers, |shape| &shape.id.0, diagnostics),
        audiences: record::unique(audiences, |shape| &shape.id.0, diagnostics),
        vendors: record::unique(vendors, |shape| &shape.id.0, diagnostics),
        legislation: record::unique(legislation, |shape| &shape.id.0, diagnostics),
        vocabulary,
        products: record::unique(products, |shape| &shape.id.0, diagnostics),
        advisories: record::unique(advisories, |shape| &shape.id.0, diagnostics),
        advisory_texts,
        bulletins,
        pages,
        broken,
    })
}

type ReadOne<T> =
    fn(&Path, &Path, &mut Diagnostics, &mut Broken) -> Result<Option<Draft<T>>, Error>;

/// Reads many files in parallel; what they report is put together in the order of their paths.
fn each<T: DeserializeOwned + Send>(
    root: &Path,
    paths: &[PathBuf],
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
    read: ReadOne<T>,
) -> Result<Vec<Draft<T>>, Error> {
    let parts = paths
        .par_iter()
        .map(|path| {
            let (mut diagnostics, mut broken) = (Diagnostics::new(), Broken::default());
            let draft = read(root, path, &mut diagnostics, &mut broken)?;
            Ok((draft, diagnostics, broken))
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let mut drafts = Vec::with_capacity(parts.len());
    for (draft, found, lost) in parts {
        drafts.extend(draft);
        diagnostics.extend(found);
        broken.extend(lost);
    }
    Ok(drafts)
}

fn product_draft(
    root: &Path,
    path: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<ProductShape>>, Error> {
    let read = record::single::<ProductShape>(
        root,
        path,
        RecordKind::Product,
        |shape| &shape.id.0,
        diagnostics,
        broken,
    )?;
    Ok(read.map(|(draft, rest)| {
        if let Some(list) = draft.document.get(draft.node, "offerings") {
            for part in draft.document.pruned_children(list) {
                if let Some(offering) = rest.id_of(part) {
                    broken.add(
                        RecordKind::Offering,
                        format!("{}/{offering}", draft.shape.id.0),
                    );
                }
            }
        }
        draft
    }))
}

fn advisory_draft(
    root: &Path,
    path: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<AdvisoryShape>>, Error> {
    let read = record::single::<AdvisoryShape>(
        root,
        path,
        RecordKind::Advisory,
        |shape| &shape.id.0,
        diagnostics,
        broken,
    )?;
    Ok(read.map(|(mut draft, rest)| {
        if let Some(list) = draft.document.get(draft.node, "rulings") {
            for part in draft.document.pruned_children(list) {
                if let Some(ruling) = rest.id_of(part) {
                    broken.add(RecordKind::Ruling, format!("{}#{ruling}", draft.shape.id.0));
                }
            }
        }
        let mut document = (*draft.document).clone();
        ruling::keep_sound(&mut draft, &mut document, diagnostics, broken);
        draft.document = Arc::new(document);
        draft
    }))
}

fn vocabulary(
    root: &Path,
    path: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<VocabularyShape>>, Error> {
    let Some(source) = source::read_if_present(root, path, source::YAML_LIMIT, diagnostics)? else {
        return Ok(None);
    };
    let decoded = record::yaml::<VocabularyShape>(&source, 0, &source.text, diagnostics);
    let Some((shape, rest)) = decoded.and_then(yaml::Decoded::into_parts) else {
        for kind in [
            RecordKind::Reason,
            RecordKind::Condition,
            RecordKind::Country,
            RecordKind::Category,
        ] {
            broken.add_kind(kind);
        }
        return Ok(None);
    };
    Ok(Some(Draft {
        shape,
        incomplete: false,
        document: Arc::new(rest.document),
        node: yaml::NodeId::ROOT,
    }))
}

/// The ids of all sound records.
fn references(
    languages: Vec<String>,
    drafts: &mut Drafts,
    diagnostics: &mut Diagnostics,
) -> References {
    fn slugs<T>(drafts: &[Draft<T>], id: fn(&T) -> &Slug) -> Vec<Slug> {
        drafts
            .iter()
            .map(|draft| id(&draft.shape).clone())
            .collect()
    }
    let mut broken = std::mem::take(&mut drafts.broken);
    let mut terms = |section: &str, kind| match &drafts.vocabulary {
        Some(draft) => {
            let VocabularyShape {
                reasons,
                conditions,
                countries,
                categories,
            } = &draft.shape;
            let document = &draft.document;
            match kind {
                RecordKind::Reason => {
                    lists::term_ids(section, kind, reasons, document, diagnostics, &mut broken)
                }
                RecordKind::Condition => lists::term_ids(
                    section,
                    kind,
                    conditions,
                    document,
                    diagnostics,
                    &mut broken,
                ),
                RecordKind::Country => {
                    lists::term_ids(section, kind, countries, document, diagnostics, &mut broken)
                }
                _ => lists::term_ids(
                    section,
                    kind,
                    categories,
                    document,
                    diagnostics,
                    &mut broken,
                ),
            }
        }
        None => Vec::new(),
    };
    let reasons = terms("reasons", RecordKind::Reason);
    let conditions = terms("conditions", RecordKind::Condition);
    let countries = terms("countries", RecordKind::Country);
    let categories = terms("categories", RecordKind::Category);
    let issuers = Names::new(slugs(&drafts.issuers, |shape| &shape.id.0));

    // An advisory or bulletin without a known issuer cannot be built, so it gets no handle.
    let mut without_issuer = |kind: RecordKind, id: &Slug, issuer: &str| {
        let known = issuers.find(issuer).is_some();
        if !known {
            broken.add(kind, id.as_str());
        }
        known
    };
    let has_issuer: Vec<bool> = drafts
        .advisories
        .iter()
        .map(|draft| without_issuer(RecordKind::Advisory, &draft.shape.id.0, &draft.shape.issuer))
        .collect();
    let advisory_slugs = drafts
        .advisories
        .iter()
        .zip(has_issuer)
        .filter_map(|(draft, has)| has.then(|| draft.shape.id.0.clone()))
        .collect();
    let bulletin_slugs = drafts
        .bulletins
        .facts
        .iter()
        .filter(|draft| {
            without_issuer(RecordKind::Bulletin, &draft.shape.id.0, &draft.shape.issuer)
        })
        .map(|draft| draft.shape.id.0.clone())
        .collect();
    let advisories = Names::new(advisory_slugs);
    let products = Names::new(slugs(&drafts.products, |shape| &shape.id.0));
    let mut rulings = vec![Vec::new(); advisories.iter().count()];
    for draft in &drafts.advisories {
        if let Some(id) = advisories.find(draft.shape.id.0.as_str()) {
            rulings[id.index()] = draft
                .shape
                .rulings
                .iter()
                .map(|ruling| ruling.id.0.clone())
                .collect();
        }
    }
    let mut offerings = vec![Vec::new(); products.iter().count()];
    for draft in &drafts.products {
        if let Some(id) = products.find(draft.shape.id.0.as_str()) {
            offerings[id.index()] = draft
                .shape
                .offerings
                .iter()
                .map(|offering| offering.id.0.clone())
                .collect();
        }
    }
    References {
        languages,
        audiences: Names::new(slugs(&drafts.audiences, |shape| &shape.id.0)),
        vendors: Names::new(slugs(&drafts.vendors, |shape| &shape.id.0)),
        legislation: Names::new(slugs(&drafts.legislation, |shape| &shape.id.0)),
        reasons: Names::new(reasons),
        conditions: Names::new(conditions),
        countries: Names::new(countries),
        categories: Names::new(categories),
        bulletins: Names::new(bulletin_slugs),
        issuers,
        products,
        advisories,
        offerings,
        rulings,
        broken,
    }
}

/// The second round.
fn build(
    site: crate::model::Site,
    mut drafts: Drafts,
    references: References,
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
    let products = drafts
        .products
        .iter()
        .map(|draft| product::build(draft, &references, diagnostics))
        .collect();
    let advisories = std::mem::take(&mut drafts.advisories)
        .iter()
        .filter_map(|draft| {
            let origin = draft.id_origin();
            let source = source_language(draft, &references.languages);
            let texts = drafts.advisory_texts.take(
                &draft.shape.id.0,
                source,
                &references.languages,
                &origin,
                diagnostics,
            );
            advisory::build(draft, texts, &references, diagnostics)
        })
        .collect();
    let bulletins = std::mem::take(&mut drafts.bulletins.facts)
        .iter()
        .filter_map(|draft| {
            let origin = draft.id_origin();
            let texts = drafts.bulletins.take(
                &draft.shape.id.0,
                LanguageId::SOURCE,
                &references.languages,
                &origin,
                diagnostics,
            );
            bulletin::build(draft, texts, &references, diagnostics)
        })
        .collect();
    page::orphans(
        &drafts.advisory_texts,
        RecordKind::Advisory,
        &references,
        diagnostics,
    );
    page::orphans(
        &drafts.bulletins,
        RecordKind::Bulletin,
        &references,
        diagnostics,
    );
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
        broken: references.broken,
    }
}

fn source_language(draft: &Draft<AdvisoryShape>, languages: &[String]) -> LanguageId {
    draft
        .shape
        .source_language
        .as_ref()
        .and_then(|tag| languages.iter().position(|known| known == tag))
        .map_or(LanguageId::SOURCE, LanguageId::new)
}
