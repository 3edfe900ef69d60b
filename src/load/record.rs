//! From a file to a shape with positions, whatever the record kind.

use std::collections::hash_map::Entry;
use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;

use super::yaml::{DecodedFile, YamlDocument, YamlNodeId, decode};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::error::Error;
use crate::model::{BrokenRecords, RecordKind, Slug};
use crate::project::{
    FileKind, ProjectFiles, ReadBuffer, SourceFile, YAML_LIMIT, project_path, read, read_if_present,
};

/// One record as written, with the positions of its values.
#[derive(Debug, Clone)]
pub(super) struct Decoded<T> {
    /// Its fields.
    pub(super) value: T,
    /// The positions in its file.
    pub(super) document: Arc<YamlDocument>,
    /// Where in the file it stands.
    pub(super) node: YamlNodeId,
    /// Its place among the records of its file, from 0.
    pub(super) position: usize,
    /// Whether a part of it was broken and taken out.
    pub(super) incomplete: bool,
}

impl<T> Decoded<T> {
    /// The one record of a file.
    pub(super) fn of_file(shape: T, document: YamlDocument) -> Self {
        Self {
            value: shape,
            incomplete: document.has_pruned(YamlNodeId::ROOT),
            document: Arc::new(document.compact()),
            node: YamlNodeId::ROOT,
            position: 0,
        }
    }

    /// Where its id stands, else the record.
    pub(super) fn id_origin(&self) -> Origin {
        self.document.origin_of(self.node, &["id"])
    }

    /// Where the value reached by keys stands.
    pub(super) fn origin(&self, keys: &[&str]) -> Origin {
        self.document.origin_of(self.node, keys)
    }
}

/// Decodes a YAML text, its tabs reported and read as spaces.
///
/// Nothing is returned for a broken text: all its faults are reported.
pub(super) fn decode_yaml<T: DeserializeOwned>(
    source: &SourceFile<'_>,
    line_offset: u32,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<DecodedFile<T>> {
    if !text.contains('\t') {
        return decode(&source.file, line_offset, text, diagnostics);
    }
    for (index, line) in text.lines().enumerate() {
        if let Some(before) = line.find('\t') {
            let origin = Origin {
                file: Arc::clone(&source.file),
                line: index as u32 + 1 + line_offset,
                column: line[..before].chars().count() as u32 + 1,
                width: 1,
            };
            diagnostics.push(Diagnostic::new(Code::Tab, &origin));
        }
    }
    // With spaces in their place most texts can be searched for further faults, and their
    // records checked against others; nothing is written anyhow. Where the depth of a line is
    // then wrong, the tab is to blame, and it has been reported.
    let mut further = Diagnostics::new();
    let decoded = decode::<T>(
        &source.file,
        line_offset,
        &text.replace('\t', " "),
        &mut further,
    );
    if decoded
        .as_ref()
        .is_some_and(|decoded| decoded.shape.is_some())
    {
        diagnostics.extend(further);
    }
    decoded
}

/// A record kind whose files hold one record each.
pub(super) struct RecordFormat<T> {
    /// The kind.
    pub(super) kind: RecordKind,
    /// Its id, which is also its file's name.
    pub(super) id: fn(&T) -> &Slug,
    /// The key of the list of its parts that have ids of their own.
    pub(super) parts: &'static str,
    /// The kind of the parts.
    pub(super) part_kind: RecordKind,
    /// What stands between its id and a part's in a reference.
    pub(super) separator: char,
}

impl<T: DeserializeOwned + Clone + Send + Sync + 'static> RecordFormat<T> {
    /// Reads one file; `None` where it is broken. Broken parts are taken out and noted.
    pub(super) fn read(
        &self,
        files: ProjectFiles<'_>,
        path: &Path,
        buffer: &mut ReadBuffer,
        diagnostics: &mut Diagnostics,
        broken: &mut BrokenRecords,
    ) -> Result<Option<Decoded<T>>, Error> {
        let file = project_path(files.root(), path);
        if let Some(draft) = files.cached(&file) {
            return Ok(Some(draft));
        }
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let source = read(files.root(), path, YAML_LIMIT, buffer, diagnostics)?;
        let decoded =
            source.and_then(|source| decode_yaml::<T>(&source, 0, &source.text, diagnostics));
        let Some((shape, rest)) = decoded.and_then(DecodedFile::into_parts) else {
            broken.add(self.kind, stem);
            return Ok(None);
        };
        let id = (self.id)(&shape);
        if id.as_str() != stem {
            let origin = rest.document.origin_of(YamlNodeId::ROOT, &["id"]);
            diagnostics.push(
                Diagnostic::new(Code::IdNotFileName, &origin)
                    .with("found", id.as_str())
                    .with("expected", &*stem),
            );
            // Others name it by one or the other; neither is a second fault.
            broken.add(self.kind, stem);
        }
        if let Some(list) = rest.document.get(YamlNodeId::ROOT, self.parts) {
            for part in rest.document.pruned_children(list) {
                if let Some(name) = rest.id_of(part) {
                    broken.add(self.part_kind, format!("{id}{}{name}", self.separator));
                }
            }
        }
        let draft = Decoded::of_file(shape, rest.document);
        if diagnostics.is_empty() {
            files.keep(&file, &draft);
        }
        Ok(Some(draft))
    }
}

/// Reads a file that holds a list of records.
pub(super) fn read_list<T: DeserializeOwned>(
    root: &Path,
    file: FileKind,
    kind: RecordKind,
    diagnostics: &mut Diagnostics,
    broken: &mut BrokenRecords,
) -> Result<Vec<Decoded<T>>, Error> {
    let mut buffer = ReadBuffer::new();
    let found = read_if_present(root, &file.path(root), YAML_LIMIT, &mut buffer, diagnostics)?;
    let Some(source) = found else {
        return Ok(Vec::new());
    };
    let Some(decoded) = decode_yaml::<Vec<T>>(&source, 0, &source.text, diagnostics) else {
        broken.add_kind(kind);
        return Ok(Vec::new());
    };
    for item in decoded.document.pruned_children(YamlNodeId::ROOT) {
        if let Some(id) = decoded.id_of(item) {
            broken.add(kind, id);
        }
    }
    let Some((shapes, rest)) = decoded.into_parts() else {
        broken.add_kind(kind);
        return Ok(Vec::new());
    };
    let document = Arc::new(rest.document);
    let nodes: Vec<_> = document.children(YamlNodeId::ROOT).collect();
    Ok(shapes
        .into_iter()
        .zip(nodes)
        .enumerate()
        .map(|(position, (shape, node))| Decoded {
            value: shape,
            position,
            incomplete: document.has_pruned(node),
            document: Arc::clone(&document),
            node,
        })
        .collect())
}

/// Drops records whose id stands already, and reports them.
pub(super) fn remove_duplicates<T>(
    mut drafts: Vec<Decoded<T>>,
    id: fn(&T) -> &Slug,
    diagnostics: &mut Diagnostics,
) -> Vec<Decoded<T>> {
    let mut first = FxHashMap::<&Slug, usize>::default();
    let mut again = Vec::new();
    for (number, draft) in drafts.iter().enumerate() {
        match first.entry(id(&draft.value)) {
            Entry::Occupied(first) => again.push((number, *first.get())),
            Entry::Vacant(vacant) => {
                vacant.insert(number);
            }
        }
    }
    for (number, first) in &again {
        let draft = &drafts[*number];
        diagnostics.push(
            Diagnostic::new(Code::DuplicateId, &draft.id_origin())
                .with("found", id(&draft.value).as_str())
                .related(&drafts[*first].id_origin()),
        );
    }
    // In one go: whoever copies a folder has as many of them as records.
    let mut again = again.into_iter().map(|(number, _)| number).peekable();
    let mut number = 0..;
    drafts.retain(|_| {
        let number = number.next();
        again.next_if(|again| Some(*again) == number).is_none()
    });
    drafts
}
