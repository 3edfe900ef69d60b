//! Exceptions on application, as text and as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::{
    Catalog, ExceptionOnApplication, Localized, Record, RecordOrName, Ruling, Table,
};
use crate::query::record_names::RecordNames;

/// An exception with ids, and names by language.
#[derive(Serialize)]
pub(super) struct ExceptionJson {
    granted_by: IdOrNamesJson,
    to: Option<IdOrNamesJson>,
    r#for: BTreeMap<String, String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum IdOrNamesJson {
    Id(String),
    Names(BTreeMap<String, String>),
}

impl ExceptionJson {
    pub(super) fn new(catalog: &Catalog, exception: &ExceptionOnApplication) -> Self {
        let to = exception.to.as_ref();
        Self {
            granted_by: id_or_names(catalog, &catalog.issuers, &exception.granted_by),
            to: to.map(|to| id_or_names(catalog, &catalog.audiences, to)),
            r#for: by_language(catalog, &exception.purpose),
        }
    }
}

fn id_or_names<R: Record>(
    catalog: &Catalog,
    records: &Table<R>,
    named: &RecordOrName<R>,
) -> IdOrNamesJson {
    match named {
        RecordOrName::Record(id) => IdOrNamesJson::Id(records[*id].slug().to_string()),
        RecordOrName::Name(name) => IdOrNamesJson::Names(by_language(catalog, name)),
    }
}

fn by_language(catalog: &Catalog, text: &Localized) -> BTreeMap<String, String> {
    let tag = |language| catalog.site.language(language).tag.clone();
    text.iter()
        .map(|(language, text)| (tag(language), text.clone()))
        .collect()
}

impl RecordNames<'_> {
    /// Messages `exception-on-application` of a ruling.
    pub(super) fn exceptions(&self, ruling: &Ruling) -> Vec<String> {
        let exceptions = ruling.exceptions.iter();
        exceptions
            .map(|exception| self.exception(ruling, exception))
            .collect()
    }

    fn exception(&self, ruling: &Ruling, exception: &ExceptionOnApplication) -> String {
        let issuer = match &exception.granted_by {
            RecordOrName::Record(issuer) => self.issuer(*issuer),
            RecordOrName::Name(name) => self.text(name).unwrap_or_default(),
        };
        let audiences = match &exception.to {
            None => self.list(ruling.include.iter().map(|id| self.audience(*id))),
            Some(RecordOrName::Record(audience)) => self.audience(*audience),
            Some(RecordOrName::Name(name)) => self.text(name).unwrap_or_default(),
        };
        let purpose = self.text(&exception.purpose);
        let key = match purpose {
            None => "exception-on-application",
            Some(_) => "exception-on-application-for",
        };
        let values = [
            ("issuer", &*issuer),
            ("audiences", &audiences),
            ("purpose", purpose.as_deref().unwrap_or_default()),
        ];
        self.say(key, &values)
    }
}
