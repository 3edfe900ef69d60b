//! The JSON Schemas of the file formats, derived from the serde types: without descriptions, and
//! with marks where ids and languages of the content belong.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use super::schema::{
    AdvisoryShape, AudienceShape, BulletinShape, IssuerShape, LegislationShape, MovedShape,
    ProductShape, SiteShape, TextShape, VendorShape, VocabularyShape,
};
use crate::project::FileKind;

pub(crate) use super::schema::MARK;

/// The schema of a file kind. It has no `$ref`, `oneOf` or `anyOf`: editors show no helpful errors
/// for those.
pub(crate) fn shape(kind: FileKind) -> Schema {
    match kind {
        FileKind::Site => of::<SiteShape>(),
        FileKind::Issuers => of::<Vec<IssuerShape>>(),
        FileKind::Audiences => of::<Vec<AudienceShape>>(),
        FileKind::Vendors => of::<Vec<VendorShape>>(),
        FileKind::Legislation => of::<Vec<LegislationShape>>(),
        FileKind::Vocabulary => of::<VocabularyShape>(),
        FileKind::Moved => of::<Vec<MovedShape>>(),
        FileKind::Product => of::<ProductShape>(),
        FileKind::Advisory => of::<AdvisoryShape>(),
        FileKind::Bulletin => of::<BulletinShape>(),
        FileKind::Text => of::<TextShape>(),
    }
}

fn of<T: JsonSchema>() -> Schema {
    // Draft 7 is what the YAML support of editors reads.
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>()
}
