//! A new bulletin in the source language.

use super::{YamlWriter, list, quoted};
use crate::model::Date;
use crate::project::FileKind;
use crate::report::Messages;

/// What is asked of a new bulletin.
#[derive(Debug)]
pub(crate) struct BulletinDraft<'a> {
    /// Its id.
    pub id: &'a str,
    /// The id of its issuer.
    pub issuer: &'a str,
    /// The word for what it is.
    pub kind: &'a str,
    /// The day of issue.
    pub issued: Date,
    /// The ids of the products it is about.
    pub products: &'a [String],
    /// The ids of those it concerns.
    pub audiences: &'a [String],
    /// Its title.
    pub title: &'a str,
    /// Its gist.
    pub summary: &'a str,
}

/// `bulletins/<year>/<id>.<source language>.md`.
pub(crate) fn bulletin(bulletin: &BulletinDraft<'_>, words: &Messages) -> String {
    let mut sheet = YamlWriter::new(FileKind::Bulletin, words);
    sheet.line("---");
    sheet.head();
    sheet.field("id", bulletin.id);
    sheet.field("issuer", bulletin.issuer);
    sheet.field("kind", bulletin.kind);
    sheet.field("issued", &bulletin.issued.to_string());
    sheet.field("expires", "null");
    sheet.field("products", &list(bulletin.products));
    sheet.field("audiences", &list(bulletin.audiences));
    sheet.field("concerns", "[]");
    sheet.field("title", &quoted(bulletin.title));
    sheet.field("summary", &quoted(bulletin.summary));
    sheet.line("---");
    sheet.finish()
}
