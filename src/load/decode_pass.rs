//! The first round: each file by itself, in parallel, without what is broken in it.

use std::path::Path;
use std::sync::atomic::AtomicUsize;

use rayon::prelude::*;

use super::record::{self, Decoded};
use super::schema::{
    AdvisoryShape, AudienceShape, IssuerShape, LegislationShape, ProductShape, VendorShape,
    VocabularyShape,
};
use super::text::{BodyPolicy, FolderTexts, FrontMatterKind};
use super::{ruling, text, yaml};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{BrokenRecords, RecordKind};
use crate::project::{
    ContentFolder, FileKind, ProjectFiles, ReadBuffer, YAML_LIMIT, read_if_present,
};

/// Everything the first round found.
pub(super) struct DecodedContent {
    pub(super) issuers: Vec<Decoded<IssuerShape>>,
    pub(super) audiences: Vec<Decoded<AudienceShape>>,
    pub(super) vendors: Vec<Decoded<VendorShape>>,
    pub(super) legislation: Vec<Decoded<LegislationShape>>,
    pub(super) vocabulary: Option<Decoded<VocabularyShape>>,
    pub(super) products: Vec<Decoded<ProductShape>>,
    pub(super) advisories: Vec<Decoded<AdvisoryShape>>,
    pub(super) advisory_texts: FolderTexts,
    pub(super) bulletins: FolderTexts,
    pub(super) pages: FolderTexts,
    pub(super) broken: BrokenRecords,
}

/// The first round. Lists are read beside the many small files; what they report comes first all the
/// same.
pub(super) fn decode_all(
    files: ProjectFiles<'_>,
    languages: &[String],
    bodies: BodyPolicy,
    diagnostics: &mut Diagnostics,
) -> Result<DecodedContent, Error> {
    let reader = text::TextReader {
        files,
        languages,
        bodies,
        loaded_bytes: AtomicUsize::new(0),
    };
    let (lists, records) = rayon::join(
        || WithDiagnostics::collect(|diagnostics, broken| lists(files.root(), diagnostics, broken)),
        || WithDiagnostics::collect(|diagnostics, broken| records(files, diagnostics, broken)),
    );
    let mut broken = BrokenRecords::default();
    let lists = lists.report(diagnostics, &mut broken)?;
    let records = records.report(diagnostics, &mut broken)?;
    let texts = texts(&reader, diagnostics)?;
    Ok(DecodedContent {
        issuers: record::remove_duplicates(lists.issuers, |shape| &shape.id.0, diagnostics),
        audiences: record::remove_duplicates(lists.audiences, |shape| &shape.id.0, diagnostics),
        vendors: record::remove_duplicates(lists.vendors, |shape| &shape.id.0, diagnostics),
        legislation: record::remove_duplicates(lists.legislation, |shape| &shape.id.0, diagnostics),
        vocabulary: lists.vocabulary,
        products: record::remove_duplicates(records.products, |shape| &shape.id.0, diagnostics),
        advisories: record::remove_duplicates(records.advisories, |shape| &shape.id.0, diagnostics),
        advisory_texts: texts.advisories,
        bulletins: texts.bulletins,
        pages: texts.pages,
        broken,
    })
}

/// What was read, and what is to be told of it.
struct WithDiagnostics<T> {
    read: Result<T, Error>,
    diagnostics: Diagnostics,
    broken: BrokenRecords,
}

impl<T> WithDiagnostics<T> {
    fn collect(
        read: impl FnOnce(&mut Diagnostics, &mut BrokenRecords) -> Result<T, Error>,
    ) -> Self {
        let (mut diagnostics, mut broken) = (Diagnostics::new(), BrokenRecords::default());
        Self {
            read: read(&mut diagnostics, &mut broken),
            diagnostics,
            broken,
        }
    }

    fn report(self, diagnostics: &mut Diagnostics, broken: &mut BrokenRecords) -> Result<T, Error> {
        diagnostics.extend(self.diagnostics);
        broken.extend(self.broken);
        self.read
    }
}

/// The files that hold a list.
struct DecodedLists {
    issuers: Vec<Decoded<IssuerShape>>,
    audiences: Vec<Decoded<AudienceShape>>,
    vendors: Vec<Decoded<VendorShape>>,
    legislation: Vec<Decoded<LegislationShape>>,
    vocabulary: Option<Decoded<VocabularyShape>>,
}

fn lists(
    root: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<DecodedLists, Error> {
    Ok(DecodedLists {
        issuers: record::read_list(
            root,
            FileKind::Issuers,
            RecordKind::Issuer,
            diagnostics,
            broken,
        )?,
        audiences: record::read_list(
            root,
            FileKind::Audiences,
            RecordKind::Audience,
            diagnostics,
            broken,
        )?,
        vendors: record::read_list(
            root,
            FileKind::Vendors,
            RecordKind::Vendor,
            diagnostics,
            broken,
        )?,
        legislation: record::read_list(
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
struct DecodedRecords {
    products: Vec<Decoded<ProductShape>>,
    advisories: Vec<Decoded<AdvisoryShape>>,
}

fn records(
    files: ProjectFiles<'_>,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<DecodedRecords, Error> {
    Ok(DecodedRecords {
        products: decode_parallel(
            files,
            ContentFolder::Products,
            diagnostics,
            broken,
            |files, path, buffer, diagnostics, broken| {
                PRODUCTS.read(files, path, buffer, diagnostics, broken)
            },
        )?,
        advisories: decode_parallel(
            files,
            ContentFolder::Advisories,
            diagnostics,
            broken,
            advisory,
        )?,
    })
}

/// The files that hold prose.
struct DecodedTexts {
    advisories: FolderTexts,
    bulletins: FolderTexts,
    pages: FolderTexts,
}

fn texts(
    reader: &text::TextReader<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<DecodedTexts, Error> {
    let mut prose = |folder, heads| match reader.languages {
        // Without languages no text can be placed.
        [] => Ok(FolderTexts::default()),
        _ => reader.prose(reader.files.listing().folder(folder), heads, diagnostics),
    };
    Ok(DecodedTexts {
        advisories: prose(ContentFolder::AdvisoryTexts, FrontMatterKind::Text)?,
        bulletins: prose(ContentFolder::Bulletins, FrontMatterKind::Facts)?,
        pages: prose(ContentFolder::Pages, FrontMatterKind::Text)?,
    })
}

type DecodeFn<T> = fn(
    ProjectFiles<'_>,
    &Path,
    &mut ReadBuffer,
    &mut Diagnostics,
    &mut BrokenRecords,
) -> Result<Option<Decoded<T>>, Error>;

/// Reads the files of a folder in parallel; what they report is put together in the order of their
/// paths.
fn decode_parallel<T: Send>(
    files: ProjectFiles<'_>,
    folder: ContentFolder,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
    read: DecodeFn<T>,
) -> Result<Vec<Decoded<T>>, Error> {
    let (mut drafts, mut wrong) = (Vec::new(), Vec::new());
    files
        .listing()
        .folder(folder)
        .par_iter()
        .map_init(ReadBuffer::new, |buffer, path| {
            let (mut found, mut lost) = (Diagnostics::new(), BrokenRecords::default());
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

const PRODUCTS: record::RecordFormat<ProductShape> = record::RecordFormat {
    kind: RecordKind::Product,
    id: |shape| &shape.id.0,
    parts: "offerings",
    part_kind: RecordKind::Offering,
    separator: '/',
};

const ADVISORIES: record::RecordFormat<AdvisoryShape> = record::RecordFormat {
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
    broken: &mut BrokenRecords,
) -> Result<Option<Decoded<AdvisoryShape>>, Error> {
    let draft = ADVISORIES.read(files, path, buffer, diagnostics, broken)?;
    Ok(draft.map(|draft| ruling::remove_invalid(draft, diagnostics, broken)))
}

fn vocabulary(
    root: &Path,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<Option<Decoded<VocabularyShape>>, Error> {
    let mut buffer = ReadBuffer::new();
    let path = FileKind::Vocabulary.path(root);
    let found = read_if_present(root, &path, YAML_LIMIT, &mut buffer, diagnostics)?;
    let Some(source) = found else {
        return Ok(None);
    };
    let decoded = record::decode_yaml::<VocabularyShape>(&source, 0, &source.text, diagnostics);
    let Some((shape, rest)) = decoded.and_then(yaml::DecodedFile::into_parts) else {
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
    Ok(Some(Decoded::of_file(shape, rest.document)))
}
