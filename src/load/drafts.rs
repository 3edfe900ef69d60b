//! The first round: each file by itself, in parallel, without what is broken in it.

use std::path::Path;
use std::sync::atomic::AtomicUsize;

use rayon::prelude::*;

use super::record::{self, Draft};
use super::schema::{
    AdvisoryShape, AudienceShape, IssuerShape, LegislationShape, ProductShape, VendorShape,
    VocabularyShape,
};
use super::text::{Bodies, Heads, Prose};
use super::{ruling, text, yaml};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{Broken, RecordKind};
use crate::project::{
    ContentFolder, FileKind, ProjectFiles, ReadBuffer, YAML_LIMIT, read_if_present,
};

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

/// The first round. Lists are read beside the many small files; what they report comes first all the
/// same.
pub(super) fn drafts(
    files: ProjectFiles<'_>,
    languages: &[String],
    bodies: Bodies,
    diagnostics: &mut Diagnostics,
) -> Result<Drafts, Error> {
    let reader = text::Reader {
        files,
        languages,
        bodies,
        held: AtomicUsize::new(0),
    };
    let (lists, records) = rayon::join(
        || Told::of(|diagnostics, broken| lists(files.root(), diagnostics, broken)),
        || Told::of(|diagnostics, broken| records(files, diagnostics, broken)),
    );
    let mut broken = Broken::default();
    let lists = lists.tell(diagnostics, &mut broken)?;
    let records = records.tell(diagnostics, &mut broken)?;
    let texts = texts(&reader, diagnostics)?;
    Ok(Drafts {
        issuers: record::unique(lists.issuers, |shape| &shape.id.0, diagnostics),
        audiences: record::unique(lists.audiences, |shape| &shape.id.0, diagnostics),
        vendors: record::unique(lists.vendors, |shape| &shape.id.0, diagnostics),
        legislation: record::unique(lists.legislation, |shape| &shape.id.0, diagnostics),
        vocabulary: lists.vocabulary,
        products: record::unique(records.products, |shape| &shape.id.0, diagnostics),
        advisories: record::unique(records.advisories, |shape| &shape.id.0, diagnostics),
        advisory_texts: texts.advisories,
        bulletins: texts.bulletins,
        pages: texts.pages,
        broken,
    })
}

/// What was read, and what is to be told of it.
struct Told<T> {
    read: Result<T, Error>,
    diagnostics: Diagnostics,
    broken: Broken,
}

impl<T> Told<T> {
    fn of(read: impl FnOnce(&mut Diagnostics, &mut Broken) -> Result<T, Error>) -> Self {
        let (mut diagnostics, mut broken) = (Diagnostics::new(), Broken::default());
        Self {
            read: read(&mut diagnostics, &mut broken),
            diagnostics,
            broken,
        }
    }

    fn tell(self, diagnostics: &mut Diagnostics, broken: &mut Broken) -> Result<T, Error> {
        diagnostics.extend(self.diagnostics);
        broken.extend(self.broken);
        self.read
    }
}

/// The files that hold a list.
struct Lists {
    issuers: Vec<Draft<IssuerShape>>,
    audiences: Vec<Draft<AudienceShape>>,
    vendors: Vec<Draft<VendorShape>>,
    legislation: Vec<Draft<LegislationShape>>,
    vocabulary: Option<Draft<VocabularyShape>>,
}

fn lists(root: &Path, diagnostics: &mut Diagnostics, broken: &mut Broken) -> Result<Lists, Error> {
    Ok(Lists {
        issuers: record::list(
            root,
            FileKind::Issuers,
            RecordKind::Issuer,
            diagnostics,
            broken,
        )?,
        audiences: record::list(
            root,
            FileKind::Audiences,
            RecordKind::Audience,
            diagnostics,
            broken,
        )?,
        vendors: record::list(
            root,
            FileKind::Vendors,
            RecordKind::Vendor,
            diagnostics,
            broken,
        )?,
        legislation: record::list(
            root,
            FileKind::Legislation,
            RecordKind::Legislation,
            diagnostics,
            broken,
        )?,
        vocabulary: vocabulary(root, diagnostics, broken)?,
    })
}

/// The files that hold one record each.
struct Records {
    products: Vec<Draft<ProductShape>>,
    advisories: Vec<Draft<AdvisoryShape>>,
}

fn records(
    files: ProjectFiles<'_>,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Records, Error> {
    Ok(Records {
        products: each(
            files,
            ContentFolder::Products,
            diagnostics,
            broken,
            |files, path, buffer, diagnostics, broken| {
                PRODUCTS.read(files, path, buffer, diagnostics, broken)
            },
        )?,
        advisories: each(
            files,
            ContentFolder::Advisories,
            diagnostics,
            broken,
            advisory,
        )?,
    })
}

/// The files that hold prose.
struct Proses {
    advisories: Prose,
    bulletins: Prose,
    pages: Prose,
}

fn texts(reader: &text::Reader<'_>, diagnostics: &mut Diagnostics) -> Result<Proses, Error> {
    let mut prose = |folder, heads| match reader.languages {
        // Without languages no text can be placed.
        [] => Ok(Prose::default()),
        _ => reader.prose(reader.files.listing().folder(folder), heads, diagnostics),
    };
    Ok(Proses {
        advisories: prose(ContentFolder::AdvisoryTexts, Heads::Text)?,
        bulletins: prose(ContentFolder::Bulletins, Heads::Facts)?,
        pages: prose(ContentFolder::Pages, Heads::Text)?,
    })
}

type ReadOne<T> = fn(
    ProjectFiles<'_>,
    &Path,
    &mut ReadBuffer,
    &mut Diagnostics,
    &mut Broken,
) -> Result<Option<Draft<T>>, Error>;

/// Reads the files of a folder in parallel; what they report is put together in the order of their
/// paths.
fn each<T: Send>(
    files: ProjectFiles<'_>,
    folder: ContentFolder,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
    read: ReadOne<T>,
) -> Result<Vec<Draft<T>>, Error> {
    let (mut drafts, mut wrong) = (Vec::new(), Vec::new());
    files
        .listing()
        .folder(folder)
        .par_iter()
        .map_init(ReadBuffer::new, |buffer, path| {
            let (mut found, mut lost) = (Diagnostics::new(), Broken::default());
            let draft = read(files, path, buffer, &mut found, &mut lost);
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
    files: ProjectFiles<'_>,
    path: &Path,
    buffer: &mut ReadBuffer,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<AdvisoryShape>>, Error> {
    let draft = ADVISORIES.read(files, path, buffer, diagnostics, broken)?;
    Ok(draft.map(|draft| ruling::keep_sound(draft, diagnostics, broken)))
}

fn vocabulary(
    root: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut Broken,
) -> Result<Option<Draft<VocabularyShape>>, Error> {
    let mut buffer = ReadBuffer::new();
    let path = FileKind::Vocabulary.path(root);
    let found = read_if_present(root, &path, YAML_LIMIT, &mut buffer, diagnostics)?;
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
    Ok(Some(Draft::of_file(shape, rest.document)))
}
