//! Finds the record whose name stands where its id belongs.

use crate::diagnostic::{Code, Diagnostics};
use crate::locale::normalize;
use crate::model::{Catalog, Localized, RecordKind, Slug, Word};

/// Adds to references that lead nowhere the id of the record that has the text as its name.
pub(super) fn add_ids_of_names(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for diagnostic in diagnostics.iter_mut() {
        let Some(found) = diagnostic.argument("found") else {
            continue;
        };
        let nearest = if diagnostic.code == Code::UnknownReference {
            let kind = diagnostic.argument("kind").and_then(RecordKind::find);
            kind.and_then(|kind| named(found, kind, catalog))
        } else if diagnostic.code == Code::UnknownReferenceKind {
            let kind = RecordKind::Product;
            let name = found.rsplit(':').next().unwrap_or(found);
            let id = named(name, kind, catalog);
            id.map(|id| format!("{}:{id}", kind.name()))
        } else {
            None
        };
        if nearest.is_some() {
            diagnostic.set_nearest(nearest);
        } else if diagnostic.code == Code::UnknownReferenceKind
            && let Some(id) = diagnostic
                .argument("nearest")
                .and_then(|near| near.rsplit(':').next())
            && Slug::new(id).is_none()
            && !id.contains(['/', '#'])
        {
            // With any other kind before it, it would not lead anywhere.
            diagnostic.set_nearest(None);
        }
    }
}

/// The id of the only record of a kind with a name.
fn named(name: &str, kind: RecordKind, catalog: &Catalog) -> Option<String> {
    let key = normalize::key(name);
    if key.is_empty() {
        return None;
    }
    let has_name = |label: &Localized, aliases: &[String]| {
        let names = label.iter().map(|(_, name)| name).chain(aliases);
        let mut keys = names.map(|name| normalize::key(name));
        keys.any(|known| known == key)
    };
    macro_rules! ids {
        ($table:ident, $record:ident => $label:expr, $aliases:expr) => {{
            let records = catalog.$table.records().iter();
            let found = records.filter(|$record| has_name($label, $aliases));
            found.map(|$record| &$record.slug).collect::<Vec<_>>()
        }};
        ($table:ident, $field:ident) => {
            ids!($table, record => &record.$field, &[])
        };
    }
    let ids = match kind {
        RecordKind::Product => ids!(products, record => &record.name, &record.aliases),
        RecordKind::Audience => ids!(audiences, name),
        RecordKind::Issuer => ids!(issuers, name),
        RecordKind::Vendor => ids!(vendors, name),
        RecordKind::Legislation => ids!(legislation, name),
        RecordKind::Reason => ids!(reasons, label),
        RecordKind::Condition => ids!(conditions, label),
        RecordKind::Category => ids!(categories, label),
        RecordKind::Activity => {
            let ids = catalog.activities.ids();
            let terms = ids.map(|id| &catalog.activities[id]);
            let found = terms.filter(|term| has_name(&term.label, &[]));
            found.map(|term| &term.slug).collect()
        }
        // A country is found by its names in all languages, and the others have no names of their own.
        RecordKind::Country
        | RecordKind::Offering
        | RecordKind::Advisory
        | RecordKind::Ruling
        | RecordKind::Bulletin
        | RecordKind::Page => Vec::new(),
    };
    match ids[..] {
        [id] => Some(id.to_string()),
        _ => None,
    }
}
