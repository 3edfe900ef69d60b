//! From a YAML file to a shape with positions, for all record kinds.

use std::collections::hash_map::Entry;
use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;

use super::schema::{
    AcceptShape, AdvisoryShape, AudienceShape, BulletinShape, IssuerShape, LegislationShape,
    ProductShape, VendorShape,
};
use super::yaml::{DecodedFile, YamlDocument, YamlNodeId, decode};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, place_number};
use crate::error::Error;
use crate::model::{BrokenRecords, RecordKind, Slug};
use crate::project::{
    FileKind, ProjectFiles, ReadFile, SourceFile, project_path, read, read_if_present,
};

/// The shape of a record with an id.
pub(super) trait RecordShape {
    /// The kind of the record.
    const KIND: RecordKind;

    /// Its id.
    fn id(&self) -> &Slug;

    /// The warnings that its editor accepts.
    fn accept(&self) -> &[AcceptShape];
}

macro_rules! record_shapes {
    ($($shape:ty, $kind:ident;)+) => {$(
        impl RecordShape for $shape {
            const KIND: RecordKind = RecordKind::$kind;

            fn id(&self) -> &Slug {
                &self.id.0
            }

            fn accept(&self) -> &[AcceptShape] {
                &self.accept
            }
        }
    )+};
}

record_shapes! {
    IssuerShape, Issuer;
    AudienceShape, Audience;
    VendorShape, Vendor;
    LegislationShape, Legislation;
    ProductShape, Product;
    AdvisoryShape, Advisory;
    BulletinShape, Bulletin;
}

/// One record as written, with the positions of its values.
#[derive(Debug, Clone)]
pub(super) struct Decoded<T> {
    /// Its fields.
    pub(super) value: T,
    /// The positions of all values of its file.
    pub(super) document: Arc<YamlDocument>,
    /// The record in the document.
    pub(super) node: YamlNodeId,
    /// Its index among the records of its file.
    pub(super) index: usize,
    /// Whether a part of it was broken and pruned.
    pub(super) incomplete: bool,
}

impl<T> Decoded<T> {
    /// The position of its id, else of the record.
    pub(super) fn id_origin(&self) -> Origin {
        self.origin(&["id"])
    }

    /// The position of the value at a path of keys.
    pub(super) fn origin(&self, keys: &[&str]) -> Origin {
        self.document.origin_of(self.node, keys)
    }
}

impl<T> From<DecodedFile<T>> for Decoded<T> {
    /// The only record of a file.
    fn from(file: DecodedFile<T>) -> Self {
        Self {
            value: file.shape,
            incomplete: file.document.has_pruned(YamlNodeId::ROOT),
            // Kept until every file is read. A clone has no spare capacity, while an allocator may
            // leave some of it when a list shrinks.
            document: Arc::new(file.document.clone()),
            node: YamlNodeId::ROOT,
            index: 0,
        }
    }
}

impl<T: RecordShape> Decoded<T> {
    /// Reports an id that is not `name`, the name of its file.
    pub(super) fn check_file_name(&self, name: &str, diagnostics: &mut Diagnostics) -> bool {
        let id = self.value.id().as_str();
        if id != name && Slug::new(name).is_none() {
            // The name cannot be an id, so it is the name that is wrong.
            let file = &self.document.origin(self.node).file;
            let extension = file.rsplit('.').next().unwrap_or_default();
            diagnostics.push(
                Diagnostic::new(Code::BadFileName, &Origin::file(file))
                    .with("found", format!("{name}.{extension}"))
                    .with("nearest", format!("{id}.{extension}")),
            );
        } else if id != name {
            diagnostics.push(
                Diagnostic::new(Code::IdNotFileName, &self.id_origin())
                    .with("found", id)
                    .with("expected", name),
            );
        }
        id == name
    }
}

/// Decodes a YAML text. `None` if nothing in it is usable (reported).
pub(super) fn decode_yaml<T: DeserializeOwned>(
    source: &SourceFile,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<DecodedFile<T>> {
    if !text.contains('\t') {
        return decode(&source.file, line_offset, text, diagnostics);
    }
    for (line, number) in text.lines().zip(1..) {
        if let Some((before, _)) = line.split_once('\t') {
            let origin = Origin {
                file: Arc::clone(&source.file),
                line: number + line_offset,
                column: place_number(before.chars().count() + 1),
                width: 1,
            };
            diagnostics.push(Diagnostic::new(Code::Tab, &origin));
        }
    }
    // With spaces in place of tabs, most texts can be decoded and checked for other errors. If the
    // indentation is then wrong, the cause is the tab, which has been reported.
    let mut further = Diagnostics::new();
    let text = text.replace('\t', " ");
    let decoded = decode(&source.file, line_offset, &text, &mut further)?;
    diagnostics.extend(further);
    Some(decoded)
}

/// Reads the only file of a kind. `None` if it is absent or nothing in it is usable; then, if it is
/// present, any record of `kinds` may exist.
pub(super) fn read_single<T: DeserializeOwned>(
    root: &Path,
    file: FileKind,
    kinds: &[RecordKind],
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<Option<DecodedFile<T>>, Error> {
    let decoded = match read_if_present(root, &file.path(root), diagnostics)? {
        ReadFile::Missing => return Ok(None),
        ReadFile::Refused => None,
        ReadFile::Source(source) => decode_yaml(&source, 0, &source.text, diagnostics),
    };
    if decoded.is_none() {
        kinds.iter().for_each(|kind| broken.add_kind(*kind));
    }
    Ok(decoded)
}

/// The records of a file with a list.
pub(super) fn list_items<T>(file: DecodedFile<Vec<T>>) -> Vec<Decoded<T>> {
    let document = Arc::new(file.document);
    let nodes: Vec<_> = document.children(YamlNodeId::ROOT).collect();
    file.shape
        .into_iter()
        .zip(nodes)
        .enumerate()
        .map(|(index, (value, node))| Decoded {
            value,
            index,
            incomplete: document.has_pruned(node),
            document: Arc::clone(&document),
            node,
        })
        .collect()
}

/// Reads a file with a list of records; notes the broken ones.
pub(super) fn read_list<T: RecordShape + DeserializeOwned>(
    root: &Path,
    file: FileKind,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<Vec<Decoded<T>>, Error> {
    let decoded = read_single::<Vec<T>>(root, file, &[T::KIND], diagnostics, broken)?;
    let Some(decoded) = decoded else {
        return Ok(Vec::new());
    };
    for item in decoded.document.pruned_children(YamlNodeId::ROOT) {
        if let Some(id) = decoded.id_of(item) {
            broken.add(T::KIND, id);
        }
    }
    Ok(remove_duplicates(list_items(decoded), diagnostics))
}

/// A list in a record whose items have ids of their own.
pub(super) struct PartList {
    /// The key of the list.
    pub(super) key: &'static str,
    /// The kind of its items.
    pub(super) kind: RecordKind,
    /// The separator between the id of the record and that of the item in a reference.
    pub(super) separator: char,
}

/// Reads a file with one record; `None` if nothing in it is usable. Notes the record or its parts
/// as broken.
pub(super) fn read_record<T>(
    files: ProjectFiles<'_>,
    path: &Path,
    parts: &PartList,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<Option<Decoded<T>>, Error>
where
    T: RecordShape + DeserializeOwned + Clone + Send + Sync + 'static,
{
    let file = project_path(files.root(), path);
    if let Some(record) = files.cached(&file) {
        return Ok(Some(record));
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let source = read(files.root(), path, diagnostics)?;
    let decoded = source.and_then(|source| decode_yaml::<T>(&source, 0, &source.text, diagnostics));
    let Some(decoded) = decoded else {
        broken.add(T::KIND, stem);
        return Ok(None);
    };
    if let Some(list) = decoded.document.get(YamlNodeId::ROOT, parts.key) {
        for part in decoded.document.pruned_children(list) {
            if let Some(name) = decoded.id_of(part) {
                let id = decoded.shape.id();
                broken.add(parts.kind, format!("{id}{}{name}", parts.separator));
            }
        }
    }
    let record = Decoded::from(decoded);
    let named = path.with_file_name(format!("{}.yaml", record.value.id()));
    if named != path && files.listing().contains(&named) {
        // A copy with another name: the good file is not blamed.
        diagnostics.push(
            Diagnostic::new(Code::CopiedFile, &record.id_origin())
                .with("path", file.as_ref())
                .with("meant", project_path(files.root(), &named).as_ref()),
        );
        return Ok(None);
    }
    if !record.check_file_name(&stem, diagnostics) {
        // References may use the id or the file's name, and neither is a second error.
        broken.add(T::KIND, stem);
    }
    if diagnostics.is_empty() {
        files.keep(&file, &record);
    }
    Ok(Some(record))
}

/// Reports records whose id another one has already, and removes them.
pub(super) fn remove_duplicates<T: RecordShape>(
    mut records: Vec<Decoded<T>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Decoded<T>> {
    let mut first = FxHashMap::<Slug, Origin>::default();
    records.retain(|record| match first.entry(record.value.id().clone()) {
        Entry::Occupied(first) => {
            diagnostics.push(
                Diagnostic::new(Code::DuplicateId, &record.id_origin())
                    .with("found", first.key().as_str())
                    .related(first.get()),
            );
            false
        }
        Entry::Vacant(vacant) => {
            vacant.insert(record.id_origin());
            true
        }
    });
    records
}
