//! The file formats as serde types. Private to `load`, so that a format can change without the
//! model.

/// Implements [`schemars::JsonSchema`] for types whose schema is inlined where they are used, so
/// that their names do not matter.
macro_rules! inline_schemas {
    ($([$($generics:tt)*] $type:ty, |$generator:pat_param| $schema:expr;)+) => {$(
        impl<$($generics)*> schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    )+};
}

mod accept;
mod advisory;
mod id_or_labels;
mod lists;
mod moved;
mod product;
mod publishing;
mod reference_markers;
mod scalars;
mod site;
mod text;
mod theme;

pub(super) use accept::AcceptShape;
pub(super) use advisory::{
    AdvisoryShape, AffectedShape, AlternativeShape, AlternativesShape, DutyShape, ExceptionShape,
    InvolvementShape, ReferenceShape, RevisionShape, RulingShape, TargetShape, VulnerabilityShape,
};
pub(super) use id_or_labels::{IdOrLabels, QuotationShape};
pub(super) use lists::{
    ActivityShape, AudienceShape, IssuerShape, LegislationShape, TermShape, VendorShape,
    VocabularyShape,
};
pub(super) use moved::MovedShape;
pub(super) use product::ProductShape;
pub(super) use publishing::PublishTargetShape;
pub(crate) use reference_markers::MARK;
pub(super) use scalars::{
    ColourText, Day, Domain, LocalizedShape, NonEmptyText, VersionText, is_cve,
};
pub(super) use site::{LookShape, SchemeShape, SiteShape};
pub(super) use text::{BulletinShape, TextShape, TranslationShape};
pub(super) use theme::ThemeShape;
