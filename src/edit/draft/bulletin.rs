//! A new bulletin in the source language.

use super::{YamlWriter, list, quoted};
use crate::model::Date;
use crate::project::FileKind;
use crate::report::Messages;

/// The values of a new bulletin.
#[derive(Debug)]
pub(crate) struct BulletinDraft<'a> {
    /// Its id.
    pub id: &'a str,
    /// The id of its issuer.
    pub issuer: &'a str,
    /// Its kind.
    pub kind: &'a str,
    /// The date of issue.
    pub issued: Date,
    /// The ids of the products that it concerns.
    pub products: &'a [String],
    /// The ids of the audiences that it concerns.
    pub audiences: &'a [String],
    /// Its title.
    pub title: &'a str,
    /// Its summary.
    pub summary: &'a str,
}

/// `bulletins/<year>/<id>.<source language>.md`.
pub(crate) fn bulletin(bulletin: &BulletinDraft<'_>, messages: &Messages) -> String {
    let mut writer = YamlWriter::new(FileKind::Bulletin, messages);
    writer.line("---");
    writer.head();
    writer.field("id", bulletin.id);
    writer.field("issuer", bulletin.issuer);
    writer.field("kind", bulletin.kind);
    writer.field("issued", &bulletin.issued.to_string());
    writer.field("expires", "null");
    writer.field("products", &list(bulletin.products));
    writer.field("audiences", &list(bulletin.audiences));
    writer.field("concerns", "[]");
    writer.field("title", &quoted(bulletin.title));
    writer.field("summary", &quoted(bulletin.summary));
    writer.line("---");
    writer.finish()
}
