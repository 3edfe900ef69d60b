//! Reads `moved.yaml`: ids that records had.

use std::path::Path;

use super::record::{self, Decoded};
use super::schema::MovedShape;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin, nearest};
use crate::error::Error;
use crate::model::{
    BrokenRecords, Catalog, MovedId, Record, RecordKind, RecordWithPage, Slug, Table,
};
use crate::project::FileKind;

/// Reads the list, and reports what leads nowhere or is no old id.
pub(super) fn read(
    root: &Path,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<MovedId>, Error> {
    // Nothing refers to these records, so nobody asks which of them are broken.
    let mut broken = BrokenRecords::default();
    let drafts: Vec<Decoded<MovedShape>> = record::read_list(
        root,
        FileKind::Moved,
        RecordKind::Page,
        diagnostics,
        &mut broken,
    )?;
    let mut list: Vec<MovedId> = Vec::new();
    for draft in drafts {
        let (from, to) = (draft.origin(&["from"]), draft.origin(&["to"]));
        let old = read_old_address(&draft.value.from.0, &from, catalog, diagnostics);
        let new = read_target(&draft.value.to.0, &to, catalog, diagnostics);
        let (Some((kind, slug)), Some(to)) = (old, new) else {
            continue;
        };
        match list
            .iter()
            .find(|known| known.kind == kind && known.from == slug)
        {
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

/// An id that is no record's any more.
fn read_old_address(
    text: &str,
    origin: &Origin,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Option<(RecordKind, Slug)> {
    let (kind, id) = kind_and_id(text, origin, diagnostics)?;
    let Some(slug) = Slug::new(id) else {
        diagnostics.push(Diagnostic::new(Code::BadId, origin).with("found", id));
        return None;
    };
    if let Some(there) = origin_of(kind, id, catalog) {
        diagnostics.push(
            Diagnostic::new(Code::StillThere, origin)
                .with("found", text)
                .related(&there),
        );
        return None;
    }
    Some((kind, slug))
}

/// A record that is there.
fn read_target(
    text: &str,
    origin: &Origin,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Option<RecordWithPage> {
    let (kind, id) = kind_and_id(text, origin, diagnostics)?;
    let found = record_with_page(kind, id, catalog);
    if found.is_none() && !catalog.broken.contains(kind, id) {
        let diagnostic = Diagnostic::new(Code::UnknownReference, origin)
            .with("found", id)
            .with("kind", kind.name());
        diagnostics.push(match nearest_of(kind, id, catalog) {
            Some(near) => diagnostic.with("nearest", format!("{}:{near}", kind.name())),
            None => diagnostic,
        });
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
        let diagnostic = Diagnostic::new(Code::UnknownReferenceKind, origin)
            .with("found", text)
            .with("known", known.join(", "));
        diagnostics.push(match nearest(word, names()) {
            Some(near) => diagnostic.with("nearest", format!("{near}:{id}")),
            None => diagnostic,
        });
    }
    Some((kind?, id))
}

fn record_with_page(kind: RecordKind, id: &str, catalog: &Catalog) -> Option<RecordWithPage> {
    match kind {
        RecordKind::Product => catalog.products.find(id).map(RecordWithPage::Product),
        RecordKind::Advisory => catalog.advisories.find(id).map(RecordWithPage::Advisory),
        RecordKind::Bulletin => catalog.bulletins.find(id).map(RecordWithPage::Bulletin),
        RecordKind::Audience => catalog.audiences.find(id).map(RecordWithPage::Audience),
        RecordKind::Page => catalog.pages.find(id).map(RecordWithPage::Page),
        RecordKind::Issuer
        | RecordKind::Vendor
        | RecordKind::Legislation
        | RecordKind::Reason
        | RecordKind::Condition
        | RecordKind::Country
        | RecordKind::Category
        | RecordKind::Offering
        | RecordKind::Ruling => None,
    }
}

fn origin_of(kind: RecordKind, id: &str, catalog: &Catalog) -> Option<Origin> {
    Some(match record_with_page(kind, id, catalog)? {
        RecordWithPage::Product(id) => catalog.products[id].origin.clone(),
        RecordWithPage::Advisory(id) => catalog.advisories[id].origin.clone(),
        RecordWithPage::Bulletin(id) => catalog.bulletins[id].origin.clone(),
        RecordWithPage::Audience(id) => catalog.audiences[id].origin.clone(),
        RecordWithPage::Page(id) => catalog.pages[id].origin.clone(),
    })
}

fn nearest_of<'c>(kind: RecordKind, id: &str, catalog: &'c Catalog) -> Option<&'c str> {
    fn slugs<T: Record>(table: &Table<T>) -> Vec<&str> {
        table
            .records()
            .iter()
            .map(|record| record.slug().as_str())
            .collect()
    }
    let known = match kind {
        RecordKind::Product => slugs(&catalog.products),
        RecordKind::Advisory => slugs(&catalog.advisories),
        RecordKind::Bulletin => slugs(&catalog.bulletins),
        RecordKind::Audience => slugs(&catalog.audiences),
        RecordKind::Page => slugs(&catalog.pages),
        RecordKind::Issuer
        | RecordKind::Vendor
        | RecordKind::Legislation
        | RecordKind::Reason
        | RecordKind::Condition
        | RecordKind::Country
        | RecordKind::Category
        | RecordKind::Offering
        | RecordKind::Ruling => Vec::new(),
    };
    nearest(id, known)
}
