//! Collects `accept` of all records.

use super::record::{Decoded, RecordShape};
use super::schema::{AcceptShape, SiteShape};
use super::yaml::{YamlDocument, YamlNodeId};
use crate::diagnostic::{Acceptance, AcceptancePlace, Origin};

/// The warnings that `site.yaml` accepts everywhere.
pub(super) fn of_site(site: &Decoded<SiteShape>) -> Vec<Acceptance> {
    let place = AcceptancePlace::Site;
    acceptances(&site.value.accept, &site.document, site.node, place)
}

/// The warnings that records accept: in the file of the record, or in the item if it is one of a list.
pub(super) fn of_records<T: RecordShape>(records: &[Decoded<T>]) -> Vec<Acceptance> {
    let accepting = records
        .iter()
        .filter(|record| !record.value.accept().is_empty());
    accepting
        .flat_map(|record| {
            let document = &record.document;
            let position = |origin: Origin| (origin.line, origin.column);
            let place = match record.node {
                YamlNodeId::ROOT => AcceptancePlace::File,
                node => AcceptancePlace::Item(
                    position(document.origin(node)),
                    document
                        .after(node)
                        .map(|next| position(document.origin(next))),
                ),
            };
            acceptances(record.value.accept(), document, record.node, place)
        })
        .collect()
}

/// The warnings that the front matter of a text accepts in its file.
pub(super) fn of_text(list: &[AcceptShape], document: &YamlDocument) -> Box<[Acceptance]> {
    acceptances(list, document, YamlNodeId::ROOT, AcceptancePlace::File).into()
}

fn acceptances(
    list: &[AcceptShape],
    document: &YamlDocument,
    record: YamlNodeId,
    place: AcceptancePlace,
) -> Vec<Acceptance> {
    let items = document.nearest_existing(record, &["accept"]);
    let nodes = document.children(items);
    list.iter()
        .zip(nodes)
        .map(|(shape, node)| Acceptance {
            code: shape.code.0,
            because: shape.because.0.clone(),
            place,
            origin: document.origin_of(node, &["code"]),
        })
        .collect()
}
