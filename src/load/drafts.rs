//! The first round: each file by itself, in parallel, without what is broken in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use rayon::prelude::*;

use super::readings::Readings;
use super::record::{self, Draft};
use super::schema::{
    AdvisoryShape, AudienceShape, IssuerShape, LegislationShape, ProductShape, VendorShape,
    VocabularyShape,
};
use super::source::Buffer;
use super::text::{Bodies, Heads, Prose};
use super::{ruling, source, text, walk, yaml};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{Broken, RecordKind};

/// Everything the first round found.
pub(super) struct Drafts {
    pub(super) issuers: Vec<Draft<IssuerShape>>,
    pub(super) audiences: Vec<Draft<AudienceShape>>,
    pub(super) vendors: Vec<Draft<VendorShape>>,
    pub(super) legislation: Vec<Draft<LegislationShape>>,
    pub(super) vocabulary: Option<Draft<VocabularyShape>>,
    pub(super) products: Vec<Draft<ProductShape>>,
    pub(super) advisories: Vec<Draft<AdvisoryShape>>,
    pub(super) advisory_texts: Prose,
    pub(super) bulletins: Prose,
    pub(super) pages: Prose,
    pub(super) broken: Broken,
}

/// The first round.
pub(super) fn drafts(
    root: &Path,
    files: &walk::Files,
    languages: &[String],
    bodies: Bodies,
    readings: &Readings<'_>,
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
        readings,
        diagnostics,
        &mut broken,
        |root, path, readings, buffer, diagnostics, broken| {
            PRODUCTS.read(root, path, readings, buffer, diagnostics, broken)
        },
    )?;
    let advisories = each(
        root,
        &files.advisories,
        readings,
        diagnostics,
        &mut broken,
        advisory,
    )?;
    let reader = text::Reader {
        root,
        languages,
        bodies,
        readings,
        held: AtomicUsize::new(0),
    };
    let mut texts = |paths: &[PathBuf], heads| reader.prose(paths, heads, diagnostics);
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

type ReadOne<T> = fn(
    &Path,
    &Path,
    &Readings<'_>,
    &mut Buffer,
    &mut Diagnostics,
    &mut Broken,
) -> Result<Option<Draft<T>>, Error>;

/// Reads many files in parallel; what they report is put together in the order of their paths.
fn each<T: Send>(
    root: &Path,
    paths: &[PathBuf],
    readings: &Readings<'_>,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
    read: ReadOne<T>,
) -> Result<Vec<Draft<T>>, Error> {
    let (mut drafts, mut wrong) = (Vec::new(), Vec::new());
    paths
        .par_iter()
        .map_init(Buffer::new, |buffer, path| {
            let (mut found, mut lost) = (Diagnostics::new(), Broken::default());
            let draft = read(root, path, readings, buffer, &mut found, &mut lost);
            (draft, (found, lost))
        })
        .unzip_into_vecs(&mut drafts, &mut wrong);
    for (found, lost) in wrong {
        diagnostics.extend(found);
        broken.extend(lost);
    }
    // In place: a `Result` gathered in parallel would hold everything twice.
    let drafts = drafts.into_iter().filter_map(Result::transpose);
    drafts.collect()
}

const PRODUCTS: record::Kind<ProductShape> = record::Kind {
    kind: RecordKind::Product,
    id: |shape| &shape.id.0,
    parts: "offerings",
    part_kind: RecordKind::Offering,
    separator: '/',
};

const ADVISORIES: record::Kind<AdvisoryShape> = record::Kind {
    kind: RecordKind::Advisory,
    id: |shape| &shape.id.0,
    parts: "rulings",
    part_kind: RecordKind::Ruling,
    separator: '#',
};

fn advisory(
    root: &Path,
    path: &Path,
    readings: &Readings<'_>,
    buffer: &mut Buffer,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<AdvisoryShape>>, Error> {
    let draft = ADVISORIES.read(root, path, readings, buffer, diagnostics, broken)?;
    Ok(draft.map(|draft| ruling::keep_sound(draft, diagnostics, broken)))
}

fn vocabulary(
    root: &Path,
    path: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<VocabularyShape>>, Error> {
    let mut buffer = Buffer::new();
    let found = source::read_if_present(root, path, source::YAML_LIMIT, &mut buffer, diagnostics)?;
    let Some(source) = found else {
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
        position: 0,
    }))
}
