//! The first pass: decodes each file, in parallel, and prunes its broken parts.

use std::path::{Path, PathBuf};

use std::sync::atomic::AtomicUsize;

use rayon::prelude::*;

use super::record::{
    Decoded, PartList, RecordShape, read_list, read_record, read_single, remove_duplicates,
};
use super::schema::{
    AdvisoryShape, AudienceShape, IssuerShape, LegislationShape, ProductShape, VendorShape,
    VocabularyShape,
};
use super::text::{BodyPolicy, FolderTexts, TextReader};
use super::{map_parallel, ruling};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::model::{BrokenRecords, RecordKind};
use crate::project::{ContentFolder, FileKind, ProjectFiles};

/// The result of the first pass.
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

/// Decodes all files but `site.yaml` and `moved.yaml`.
pub(super) fn decode_all(
    files: ProjectFiles<'_>,
    languages: &[String],
    bodies: BodyPolicy,
    diagnostics: &mut Diagnostics,
) -> Result<DecodedContent, Error> {
    const TERMS: [RecordKind; 5] = [
        RecordKind::Reason,
        RecordKind::Condition,
        RecordKind::Activity,
        RecordKind::Country,
        RecordKind::Category,
    ];
    const OFFERINGS: PartList = PartList {
        key: "offerings",
        kind: RecordKind::Offering,
        separator: '/',
    };
    const RULINGS: PartList = PartList {
        key: "rulings",
        kind: RecordKind::Ruling,
        separator: '#',
    };
    let root = files.root();
    let mut lost = BrokenRecords::default();
    add_misnamed(files, &TERMS, &mut lost);
    let reader = TextReader {
        files,
        languages,
        bodies,
        kept: AtomicUsize::new(0),
    };
    let broken = &mut lost;
    Ok(DecodedContent {
        issuers: read_list(root, FileKind::Issuers, diagnostics, broken)?,
        audiences: read_list(root, FileKind::Audiences, diagnostics, broken)?,
        vendors: read_list(root, FileKind::Vendors, diagnostics, broken)?,
        legislation: read_list(root, FileKind::Legislation, diagnostics, broken)?,
        vocabulary: read_single(root, FileKind::Vocabulary, &TERMS, diagnostics, broken)?
            .map(Decoded::from),
        products: read_folder(
            files.listing().folder(ContentFolder::Products),
            diagnostics,
            broken,
            |path, found, lost| read_record(files, path, &OFFERINGS, found, lost),
        )?,
        advisories: read_folder(
            files.listing().folder(ContentFolder::Advisories),
            diagnostics,
            broken,
            |path, found, lost| {
                let advisory = read_record(files, path, &RULINGS, found, lost)?;
                Ok(advisory.map(|advisory| ruling::remove_invalid(advisory, found, lost)))
            },
        )?,
        advisory_texts: reader.read_folder(ContentFolder::AdvisoryTexts, diagnostics)?,
        bulletins: reader.read_folder(ContentFolder::Bulletins, diagnostics)?,
        pages: reader.read_folder(ContentFolder::Pages, diagnostics)?,
        broken: lost,
    })
}

/// Adds the records of files whose extension is misspelt: they were reported, and references to them are no
/// second error.
fn add_misnamed(files: ProjectFiles<'_>, terms: &[RecordKind], broken: &mut BrokenRecords) {
    for inside in files.listing().with_wrong_extension() {
        let name = inside.rsplit('/').next().unwrap_or(inside);
        let stem = name.split('.').next().unwrap_or(name);
        if let Some(folder) = ContentFolder::from_path(inside) {
            broken.add(folder.record_kind(), stem);
        } else if stem == FileKind::Vocabulary.name() {
            terms.iter().for_each(|kind| broken.add_kind(*kind));
        } else {
            let lists = [
                (FileKind::Issuers, RecordKind::Issuer),
                (FileKind::Audiences, RecordKind::Audience),
                (FileKind::Vendors, RecordKind::Vendor),
                (FileKind::Legislation, RecordKind::Legislation),
            ];
            let list = lists.iter().find(|(file, _)| file.name() == stem);
            list.iter().for_each(|(_, kind)| broken.add_kind(*kind));
        }
    }
}

/// Reads the files of a folder in parallel.
fn read_folder<T: RecordShape + Send>(
    paths: &[PathBuf],
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
    read: impl Fn(&Path, &mut Diagnostics, &mut BrokenRecords) -> Result<Option<Decoded<T>>, Error>
    + Sync,
) -> Result<Vec<Decoded<T>>, Error> {
    let decoded = map_parallel(paths.par_iter(), diagnostics, |path, diagnostics| {
        let mut broken = BrokenRecords::default();
        (read(path, diagnostics, &mut broken), broken)
    });
    let records = decoded
        .into_iter()
        .filter_map(|(record, lost)| {
            broken.extend(lost);
            record.transpose()
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(remove_duplicates(records, diagnostics))
}
