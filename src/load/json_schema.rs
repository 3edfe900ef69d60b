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
        FileKind::Site => schema_of::<SiteShape>(),
        FileKind::Issuers => schema_of::<Vec<IssuerShape>>(),
        FileKind::Audiences => schema_of::<Vec<AudienceShape>>(),
        FileKind::Vendors => schema_of::<Vec<VendorShape>>(),
        FileKind::Legislation => schema_of::<Vec<LegislationShape>>(),
        FileKind::Vocabulary => schema_of::<VocabularyShape>(),
        FileKind::Moved => schema_of::<Vec<MovedShape>>(),
        FileKind::Product => schema_of::<ProductShape>(),
        FileKind::Advisory => schema_of::<AdvisoryShape>(),
        FileKind::Bulletin => schema_of::<BulletinShape>(),
        FileKind::Text => schema_of::<TextShape>(),
    }
}

fn schema_of<T: JsonSchema>() -> Schema {
    // Draft 7 is what the YAML support of editors reads.
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>()
}
