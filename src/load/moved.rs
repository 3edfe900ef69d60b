//! Reads `moved.yaml`: former ids of records.

use std::collections::BTreeMap;
use std::iter;
use std::path::Path;

use super::record::{list_items, read_single};
use super::schema::MovedShape;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, nearest};
use crate::error::Error;
use crate::model::{BrokenRecords, Catalog, MovedId, RecordKind, RecordWithPage, Slug};
use crate::project::FileKind;

/// The records that have pages, by kind and id, with the positions of their ids.
type RecordsWithPages<'c> = BTreeMap<(RecordKind, &'c str), (RecordWithPage, &'c Origin)>;

/// Reads the list; reports targets that do not exist and old ids that are still in use.
pub(super) fn read(
    root: &Path,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<MovedId>, Error> {
    let mut broken = BrokenRecords::default();
    let moved =
        read_single::<Vec<MovedShape>>(root, FileKind::Moved, &[], diagnostics, &mut broken)?;
    let Some(moved) = moved else {
        return Ok(Vec::new());
    };
    let records = records_with_pages(catalog);
    let mut list: Vec<MovedId> = Vec::new();
    for decoded in list_items(moved) {
        let (from, to) = (decoded.origin(&["from"]), decoded.origin(&["to"]));
        let old = read_old_address(&decoded.value.from.0, &from, &records, diagnostics);
        let new = read_target(
            &decoded.value.to.0,
            &to,
            &records,
            &catalog.broken,
            diagnostics,
        );
        let (Some((kind, slug)), Some(to)) = (old, new) else {
            continue;
        };
        let is_same = |known: &&MovedId| known.kind == kind && known.from == slug;
        match list.iter().find(is_same) {
            Some(first) => diagnostics.push(
                Diagnostic::new(Code::DuplicateId, &from)
                    .with("found", slug.as_str())
                    .related(&first.origin),
            ),
            None => list.push(MovedId {
                kind,
                from: slug,
                to,
                origin: from,
            }),
        }
    }
    Ok(list)
}

/// A kind, and an id that no record of the kind has.
fn read_old_address(
    text: &str,
    origin: &Origin,
    records: &RecordsWithPages<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(RecordKind, Slug)> {
    let (kind, id) = kind_and_id(text, origin, diagnostics)?;
    let Some(slug) = Slug::new(id) else {
        diagnostics.push(Diagnostic::new(Code::BadId, origin).with("found", id));
        return None;
    };
    if let Some((_, existing)) = records.get(&(kind, id)) {
        diagnostics.push(
            Diagnostic::new(Code::StillThere, origin)
                .with("found", text)
                .related(existing),
        );
        return None;
    }
    Some((kind, slug))
}

/// A record that exists.
fn read_target(
    text: &str,
    origin: &Origin,
    records: &RecordsWithPages<'_>,
    broken: &BrokenRecords,
    diagnostics: &mut Diagnostics,
) -> Option<RecordWithPage> {
    let (kind, id) = kind_and_id(text, origin, diagnostics)?;
    let found = records.get(&(kind, id)).map(|(record, _)| *record);
    if found.is_none() && !broken.contains(kind, id) {
        let of_kind = records.keys().filter(|(known, _)| *known == kind);
        let near = nearest(id, of_kind.map(|(_, id)| *id));
        diagnostics.push(
            Diagnostic::new(Code::UnknownReference, origin)
                .with("found", id)
                .with("kind", kind.name())
                .with_nearest(near.map(|near| format!("{}:{near}", kind.name()))),
        );
    }
    found
}

fn kind_and_id<'t>(
    text: &'t str,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) -> Option<(RecordKind, &'t str)> {
    let (word, id) = text.split_once(':').unwrap_or(("", text));
    let names = || RecordKind::WITH_PAGES.iter().map(|kind| kind.name());
    let kind = RecordKind::WITH_PAGES
        .into_iter()
        .find(|kind| kind.name() == word);
    if kind.is_none() {
        let known: Vec<_> = names().map(|name| format!("{name}:")).collect();
        diagnostics.push(
            Diagnostic::new(Code::UnknownReferenceKind, origin)
                .with("found", text)
                .with("known", known.join(", "))
                .with_nearest(nearest(word, names()).map(|near| format!("{near}:{id}"))),
        );
    }
    Some((kind?, id))
}

fn records_with_pages(catalog: &Catalog) -> RecordsWithPages<'_> {
    macro_rules! records {
        ($($kind:ident $table:ident),+) => {
            iter::empty()$(.chain(catalog.$table.iter().map(|(id, record)| {
                let key = (RecordKind::$kind, record.slug.as_str());
                (key, (RecordWithPage::$kind(id), &record.origin))
            })))+
        };
    }
    records!(Product products, Advisory advisories, Bulletin bulletins, Audience audiences, Page pages)
        .collect()
}
